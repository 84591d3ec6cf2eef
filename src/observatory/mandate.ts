import type { Day } from '../model/day.js'
import type { Neighbourhood } from '../model/neighbourhood.js'
import type { MandateVersion } from '../model/records.js'
import { isOver } from './life.js'
import { by } from './order.js'

export type AdoptedVersion = MandateVersion & { readonly adopted: Day }

/** The versions that were adopted, the oldest first; drafts are left out. */
export function adoptedVersions({ mandate }: Neighbourhood): readonly AdoptedVersion[] {
	return mandate.versions
		.filter((version): version is AdoptedVersion => version.adopted !== undefined)
		.sort(by(({ adopted }) => adopted))
}

/** The version in force on a day: the last adopted and not ended. */
export function inForce(neighbourhood: Neighbourhood, day: Day): AdoptedVersion | undefined {
	return adoptedVersions(neighbourhood).findLast(version => version.adopted <= day && !isOver(version, day))
}
