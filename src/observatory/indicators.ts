import type { Neighbourhood } from '../model/neighbourhood.js'
import type { Indicator } from '../model/records.js'

/** Every indicator of a neighbourhood: those of the community, then those of each action. */
export function indicatorsOf({ needs, actions }: Neighbourhood): readonly Indicator[] {
	return [...needs.indicators, ...actions.actions.flatMap(({ indicators }) => indicators)]
}
