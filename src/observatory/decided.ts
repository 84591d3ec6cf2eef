import type { Neighbourhood } from '../model/neighbourhood.js'

/** Everything that a decision of the group names: needs, rounds, proposals, actions, versions of the mandate. */
export function decided({ diary }: Neighbourhood): ReadonlySet<string> {
	return new Set(diary.meetings.flatMap(({ decisions }) => decisions.flatMap(({ about }) => about)))
}
