import type { Day } from '../model/day.js'
import type { Neighbourhood } from '../model/neighbourhood.js'
import type { Coordinator } from '../model/records.js'

/** The coordinators in office on a day: those who have begun and not ended. */
export function inOffice({ neighbourhood }: Neighbourhood, day: Day): readonly Coordinator[] {
	return neighbourhood.coordinators.filter(
		({ from, until }) => from !== undefined && from <= day && (until === undefined || until >= day),
	)
}
