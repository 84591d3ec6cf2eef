import { type Change, type Changed, stepsOf, type Value } from '../model/change.js'
import { Failure } from '../model/failure.js'
import type { Field } from '../model/field.js'
import { fields } from '../model/fields.js'
import { nearest } from '../model/nearest.js'

/** What of a change concerns a field; of a record that came or went, that it did so with this in the field. */
export function ofField(change: Change, wanted: readonly string[]): readonly Change[] {
	if (change.what === 'moved') return []
	if (change.what === 'changed') return leadsTo(change.field, wanted) ? [change] : []
	return [...change.entity.fields]
		.filter(([field]) => leadsTo(field, wanted))
		.map(([field, value]): Changed => {
			const { neighbourhood, kind, id, label, file, inside } = change
			const now: { before: Value | undefined; after: Value | undefined } =
				change.what === 'added' ? { before: undefined, after: value } : { before: value, after: undefined }
			return { what: 'changed', neighbourhood, kind, id, label, file, inside, field, ...now }
		})
}

/**
 * Whether a field lies on the way that was named: `stage`; `stage_dates.closed`; `records.2026-05`, where an item is
 * named by any of the words that tell it from the others.
 */
function leadsTo(field: string, wanted: readonly string[]): boolean {
	const steps = stepsOf(field)
	const fits = (from: number) =>
		wanted.every((word, index) => {
			const step = steps[from + index]
			if (step === undefined) return false
			return typeof step === 'string' ? step === word : step.item === word || step.item.split(' ').includes(word)
		})
	return fits(0) || (wanted.length === 1 && steps.length > 1 && fits(steps.length - 1))
}

/** The field that a person named, or a failure: a typo must not look like a field that never changed. */
export function namedField(name: string): readonly string[] {
	const [first = '', ...rest] = name.split('.')
	const known = new Set(Object.values(fields).flatMap(field => [...keysIn(field)]))
	if (known.has(first) || first.startsWith('x-')) return [first, ...rest]
	const meant = nearest(first, known)
	const shown = name.length > 60 ? `${name.slice(0, 59)}…` : name
	throw new Failure(
		{
			it: `Non c’è un campo «${shown}»${meant ? `; forse «${meant}»?` : ''}`,
			en: `There is no field “${shown}”${meant ? `; perhaps “${meant}”?` : ''}`,
		},
		{ it: 'I campi di una scheda: agora explain need', en: 'The fields of a record: agora explain need' },
	)
}

function* keysIn({ key, fields = [], items }: Field): Iterable<string> {
	yield key
	for (const inner of fields) yield* keysIn(inner)
	if (items) yield* keysIn(items)
}
