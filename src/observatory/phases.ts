import type { Day } from '../model/day.js'
import type { Neighbourhood } from '../model/neighbourhood.js'
import { type CodeOf, vocabularies } from '../model/vocabularies/index.js'
import { held } from './engagement.js'
import { actionStage } from './stages.js'

export type PhaseName = CodeOf<'phases'>

/** The six phases in the programme's order. */
export const phaseNames = Object.keys(vocabularies.phases.codes) as readonly PhaseName[]

/**
 * The phase that should have started before another. Thematic groups are optional in the programme's words, so nothing
 * waits for them.
 */
export function formerPhase(name: PhaseName): PhaseName | undefined {
	return phaseNames.slice(0, phaseNames.indexOf(name)).findLast(one => one !== 'co-design')
}

/** What a phase leaves behind when it is complete. */
export type Legacy = 'pair' | 'promoter' | 'pilot-group' | 'mandate' | 'event' | 'finished-action'

/** What a phase should have left behind by a day and has not; the optional thematic groups owe nothing. */
export function stillOwed(phase: PhaseName, neighbourhood: Neighbourhood, day: Day): readonly Legacy[] {
	return legacies[phase].filter(legacy => !isLeft[legacy](neighbourhood, day))
}

const legacies: Readonly<Record<PhaseName, readonly Legacy[]>> = {
	coordinators: ['pair'],
	network: ['promoter', 'pilot-group'],
	mandate: ['mandate'],
	engagement: ['event'],
	'co-design': [],
	actions: ['finished-action'],
}

const by = (one: Day | undefined, day: Day) => one !== undefined && one <= day

const isLeft: Readonly<Record<Legacy, (neighbourhood: Neighbourhood, day: Day) => boolean>> = {
	pair: ({ neighbourhood }, day) =>
		neighbourhood.coordinators.filter(({ identified }) => by(identified, day)).length > 1,
	promoter: ({ network }, day) => network.organisations.some(({ promoter }) => by(promoter?.from, day)),
	'pilot-group': ({ network }, day) => by(network.pilot_group?.constituted, day),
	mandate: ({ mandate }, day) => mandate.versions.some(({ adopted }) => by(adopted, day)),
	event: ({ actions }, day) => actions.strategies.some(strategy => held(strategy).some(({ date }) => by(date, day))),
	'finished-action': ({ actions }, day) =>
		actions.actions.some(action => ['done', 'settled'].includes(actionStage(action, day))),
}
