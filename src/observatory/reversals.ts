import type { Day } from '../model/day.js'
import type { Field } from '../model/field.js'
import { type FileKind, fields } from '../model/fields.js'
import type { Written } from '../model/place.js'
import type { Words } from '../model/text.js'

/** Two days of one record, the later of which is said to come first. */
export interface Reversal {
	readonly record: Written
	readonly path: readonly string[]
	readonly begins: { readonly title: Words; readonly day: Day }
	readonly ends: { readonly title: Words; readonly day: Day }
}

/** The days that a record may go through, each after those before it. Phases have an order of their own. */
const order = ['identified', 'noticed', 'activated', 'adopted', 'date', 'from', 'since'].concat([
	'in-progress',
	'answered',
	'co-designed',
	'approved',
	'became-action',
	'dropped',
	'closed',
	'until',
])

/** Every record of a file in which something ends, or comes to its next stage, before it begins. */
export function reversals(kind: FileKind, file: Written): Iterable<Reversal> {
	return inside(fields[kind], file, file, [])
}

function* inside(field: Field, value: unknown, record: Written, path: readonly string[]): Iterable<Reversal> {
	if (Array.isArray(value)) {
		for (const item of value) yield* inside(field.items as Field, item, item as Written, [])
		return
	}
	if (field.shape !== 'object' || typeof value !== 'object' || value === null) return
	const days = daysOf(field, value as Record<string, unknown>).sort((a, b) => a.rank - b.rank)
	for (const [index, ends] of days.entries()) {
		const begins = days[index - 1]
		if (begins && ends.day < begins.day) yield { record, path: [...path, ...ends.path], begins, ends }
	}
	for (const inner of field.fields ?? [])
		if (inner.key !== 'stage_dates')
			yield* inside(inner, (value as Record<string, unknown>)[inner.key], record, [...path, inner.key])
}

interface OrderedDay {
	readonly rank: number
	readonly path: readonly string[]
	readonly title: Words
	readonly day: Day
}

/** The days of a record that have a place in the order, those of its stages among them. */
function daysOf(field: Field, value: Record<string, unknown>): OrderedDay[] {
	return (field.fields ?? []).flatMap((inner): OrderedDay[] => {
		const content = value[inner.key]
		if (inner.key === 'stage_dates' && typeof content === 'object' && content !== null)
			return daysOf(inner, content as Record<string, unknown>).map(one => ({ ...one, path: [inner.key, ...one.path] }))
		const rank = order.indexOf(inner.key)
		if (inner.shape !== 'day' || rank < 0 || typeof content !== 'string') return []
		return [{ rank, path: [inner.key], title: inner.title, day: content as Day }]
	})
}
