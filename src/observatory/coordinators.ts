import { type Day, daysAfter, earliest, latest } from '../model/day.js'
import type { Neighbourhood } from '../model/neighbourhood.js'
import type { Coordinator } from '../model/records.js'

/** The coordinators in office on a day: those who have begun and not ended. */
export function inOffice({ neighbourhood }: Neighbourhood, day: Day): readonly Coordinator[] {
	return neighbourhood.coordinators.filter(
		({ from, until }) => from !== undefined && from <= day && (until === undefined || until >= day),
	)
}

/** Since when there has been no full pair, up to a day; `undefined` when there is one, or when nothing has begun yet. */
export function withoutPairSince(neighbourhood: Neighbourhood, day: Day): Day | undefined {
	if (inOffice(neighbourhood, day).length > 1) return undefined
	const { coordinators, phases } = neighbourhood.neighbourhood
	const lastDays = coordinators.map(({ until }) => until).filter(until => until !== undefined && until < day)
	const ofPair = latest(lastDays.filter(until => until !== undefined && inOffice(neighbourhood, until).length > 1))
	if (ofPair) return daysAfter(ofPair, 1)
	const beginnings = [...coordinators.map(({ identified }) => identified), ...phases.map(({ started }) => started)]
	return earliest(beginnings.filter(one => one !== undefined && one <= day))
}
