import type { Day } from '../model/day.js'

/** The latest of some records by their day; `undefined` of none. */
export function last<Dated extends { readonly date: Day }>(records: readonly Dated[]): Dated | undefined {
	return records.reduce<Dated | undefined>((found, one) => (found && found.date > one.date ? found : one), undefined)
}
