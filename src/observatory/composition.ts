import type { Day } from '../model/day.js'
import type { Neighbourhood } from '../model/neighbourhood.js'
import type { Person } from '../model/records.js'
import type { Counted } from './counted.js'
import { membersOn } from './pilot-group.js'
import { baseline, type Counts, isForeign } from './population.js'
import type { Band } from './representation.js'
import { counted } from './totals.js'

/** How the group is made up in one respect, beside the residents; those of whom it is not known stand apart. */
export interface Dimension<Count extends Counted = Counted> {
	readonly bands: readonly (Band & { readonly members: Count })[]
	readonly unknown: Count
	/** False when there are no residents to compare with. */
	readonly compared: boolean
}

/** The persons in the pilot group on a day, each once, and how many are written in no list of people. */
export function personsOn(neighbourhood: Neighbourhood, day: Day): { persons: readonly Person[]; unlisted: number } {
	const ids = [...new Set(membersOn(neighbourhood, day).map(({ person }) => person))]
	const known = new Map(neighbourhood.network.people.map(person => [person.id, person]))
	const persons = ids.flatMap(id => known.get(id) ?? [])
	return { persons, unlisted: ids.length - persons.length }
}

/** By age, from 15 years: children live in the neighbourhood, and nobody expects them at the meetings. */
export function byGeneration(neighbourhood: Neighbourhood, day: Day): Dimension<number> {
	const { '0-14': _children, ...residents }: Counts = baseline(neighbourhood)?.generations ?? {}
	return dimension(neighbourhood, day, ['15-34', '35-64', '65+'], residents, ({ generation }) => generation)
}

/** By citizenship, Italian or foreign: single continents would be too few persons to say anything. */
export function byCulture(neighbourhood: Neighbourhood, day: Day): Dimension<number> {
	const group = (culture: string) => (isForeign(culture) ? 'foreign' : culture)
	const residents: Record<string, number> = {}
	for (const [culture, count = 0] of Object.entries(baseline(neighbourhood)?.cultures ?? {}))
		residents[group(culture)] = (residents[group(culture)] ?? 0) + count
	return dimension(neighbourhood, day, ['italian', 'foreign'], residents, ({ culture }) => culture && group(culture))
}

function dimension(
	neighbourhood: Neighbourhood,
	day: Day,
	keys: readonly string[],
	residents: Counts,
	keyOf: (person: Person) => string | undefined,
): Dimension<number> {
	const { persons, unlisted } = personsOn(neighbourhood, day)
	const known = persons.map(keyOf).filter(key => key !== undefined && key !== 'unknown') as string[]
	const members = new Map(counted(known).map(({ key, count }) => [key, count]))
	const all = [...keys, ...[...members.keys()].filter(key => !keys.includes(key)).sort()]
	return {
		bands: all.map(key => ({ key, members: members.get(key) ?? 0, residents: residents[key] ?? 0 })),
		unknown: persons.length - known.length + unlisted,
		compared: keys.some(key => (residents[key] ?? 0) > 0),
	}
}
