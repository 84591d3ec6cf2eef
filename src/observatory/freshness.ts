import { type Day, daysBetween } from '../model/day.js'
import { type FileKind, fields } from '../model/fields.js'
import { type Neighbourhood, neighbourhoodFiles } from '../model/neighbourhood.js'
import { lastIn } from './began.js'

/** When something was last noted in a list of a neighbourhood. */
export interface Freshness {
	readonly file: FileKind
	readonly list: string
	readonly records: number
	/** The latest day in its records, up to the day of the report; `null` when none of them has a day. */
	readonly last: Day | null
	readonly daysSince: number | null
}

/** The lists that have records, in the order of the files: places and the like, which have no days, are left out. */
export function freshness(neighbourhood: Neighbourhood, day: Day): readonly Freshness[] {
	return neighbourhoodFiles.flatMap(file => {
		const written: Readonly<Record<string, unknown>> = { ...neighbourhood[file] }
		return (fields[file].fields ?? []).flatMap(field => {
			const value = written[field.key]
			if (field.shape !== 'list' || !Array.isArray(value) || value.length === 0) return []
			const last = lastIn(field, value, day) ?? null
			if (last === null && undated.has(field.key)) return []
			return [
				{
					file,
					list: field.key,
					records: value.length,
					last,
					daysSince: last === null ? null : daysBetween(last, day),
				},
			]
		})
	})
}

/** What is as it is, without days: nobody is asked when. */
const undated: ReadonlySet<string> = new Set(['places', 'people'])
