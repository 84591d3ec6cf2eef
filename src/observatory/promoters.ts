import type { Day } from '../model/day.js'
import type { Neighbourhood } from '../model/neighbourhood.js'
import type { Organisation } from '../model/records.js'
import { isThere } from './life.js'

/** The bodies in the network of promoters on a day: those that have joined and not left. */
export function promotersOn({ network }: Neighbourhood, day: Day): readonly Organisation[] {
	return network.organisations.filter(organisation => isPromoter(organisation, day))
}

export function isPromoter({ promoter }: Organisation, day: Day): boolean {
	return promoter !== undefined && isThere(promoter, day)
}
