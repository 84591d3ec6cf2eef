import type { Day } from '../model/day.js'
import type { Field } from '../model/field.js'
import { type FileKind, fields } from '../model/fields.js'
import { leadingTo } from '../model/leading.js'
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
	const days = daysOf(field, value as Record<string, unknown>)
	if (days.length > 1) days.sort((a, b) => a.rank - b.rank)
	for (const [index, ends] of days.entries()) {
		const begins = days[index - 1]
		if (begins && ends.day < begins.day) yield { record, path: [...path, ...ends.path], begins, ends }
	}
	for (const inner of towardsDays(field)) {
		const content = (value as Record<string, unknown>)[inner.key]
		if (typeof content === 'object' && inner.key !== 'stage_dates')
			yield* inside(inner, content, record, [...path, inner.key])
	}
}

const towardsDays = leadingTo(({ shape, key }) => shape === 'day' && order.includes(key))

interface OrderedDay {
	readonly rank: number
	readonly path: readonly string[]
	readonly title: Words
	readonly day: Day
}

/** The days of a record that have a place in the order, those of its stages among them. */
function daysOf(field: Field, value: Record<string, unknown>): OrderedDay[] {
	return towardsDays(field).flatMap((inner): OrderedDay[] => {
		const content = value[inner.key]
		if (inner.key === 'stage_dates' && typeof content === 'object' && content !== null)
			return daysOf(inner, content as Record<string, unknown>).map(one => ({ ...one, path: [inner.key, ...one.path] }))
		if (inner.shape !== 'day' || typeof content !== 'string') return []
		const rank = order.indexOf(inner.key)
		if (rank < 0) return []
		return [{ rank, path: [inner.key], title: inner.title, day: content as Day }]
	})
}
