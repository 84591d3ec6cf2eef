import type { Day } from '../model/day.js'
import type { Neighbourhood } from '../model/neighbourhood.js'
import type { Person } from '../model/records.js'
import { personsOn } from './composition.js'

/** Of how many of the persons in the pilot group on a day something is not known; those in no list of people are left out. */
export function unknownAmong(
	neighbourhood: Neighbourhood,
	day: Day,
	isKnown: (person: Person) => boolean,
): { readonly unknown: number; readonly members: number } {
	const { persons } = personsOn(neighbourhood, day)
	return { unknown: persons.filter(person => !isKnown(person)).length, members: persons.length }
}
