import type { Field } from '../model/field.js'
import { fields } from '../model/fields.js'
import { type Neighbourhood, neighbourhoodFiles } from '../model/neighbourhood.js'
import type { Written } from '../model/place.js'

type Path = readonly (string | number)[]

/** Some words of the author’s, and where they stand. */
export interface WrittenText {
	/** The innermost record with an id around them, or the file. */
	readonly record: Written & { readonly id?: string }
	/** The way down from that record. */
	readonly path: Path
	readonly text: string
	readonly field: Field
	/** Whether the field, or one around it, may hold personal data. */
	readonly personal: boolean
}

/**
 * The texts of a neighbourhood of which something holds, in the order of the files: words, ids, links; not days and codes.
 * Mostly there is none, so the ways to texts are only worked out where one is.
 */
export function* textsOf(neighbourhood: Neighbourhood, holds: (text: string) => boolean): Iterable<WrittenText> {
	for (const kind of neighbourhoodFiles) {
		const file = neighbourhood[kind]
		if (holdsSomewhere(file, holds))
			yield* inside(fields[kind], file, { record: file, path: [], personal: false }, holds)
	}
}

/** Whether it holds of any text at all in a value, of its codes and days as well. */
function holdsSomewhere(value: unknown, holds: (text: string) => boolean): boolean {
	if (typeof value === 'string') return holds(value)
	if (typeof value !== 'object' || value === null) return false
	for (const key in value)
		if (key !== 'at' && holdsSomewhere((value as Record<string, unknown>)[key], holds)) return true
	return false
}

type Around = Pick<WrittenText, 'record' | 'path' | 'personal'>

function* inside(
	field: Field,
	value: unknown,
	around: Around,
	holds: (text: string) => boolean,
): Iterable<WrittenText> {
	const personal = around.personal || field.personal === true
	if (typeof value === 'string') {
		if (['text', 'id', 'mixed'].includes(field.shape) && holds(value)) yield { ...around, text: value, field, personal }
		return
	}
	if (typeof value !== 'object' || value === null) return
	if (Array.isArray(value)) {
		for (const [index, item] of value.entries())
			if (holdsSomewhere(item, holds))
				yield* inside(field.items ?? field, item, { ...step(around, item, index), personal }, holds)
		return
	}
	const here = entered(field, value as Written & { id?: string }, around)
	for (const [key, content] of Object.entries(value)) {
		if (key === 'at') continue
		const inner = field.fields?.find(one => one.key === key) ?? field.items ?? field
		yield* inside(inner, content, { ...here, path: [...here.path, key], personal }, holds)
	}
}

/** The way to an item: a record knows it, which matters for a list that was written as its single item. */
function step({ record, path, personal }: Around, item: unknown, index: number): Around {
	const at = isRecord(item) ? item.at : undefined
	return { record, path: at ? at.path.slice(record.at.path.length) : [...path, index], personal }
}

function entered({ kind }: Field, value: Written & { id?: string }, around: Around): Around {
	return kind !== undefined && value.id !== undefined && isRecord(value)
		? { ...around, record: value, path: [] }
		: around
}

const isRecord = (value: unknown): value is Written =>
	typeof value === 'object' && value !== null && Object.hasOwn(value, 'at')
