import type { Neighbourhood } from '../model/neighbourhood.js'
import type { Action, Need } from '../model/records.js'

/** A need that still waits: open, or somebody is at it. */
export function isOpen({ stage = 'open' }: Need): boolean {
	return stage === 'open' || stage === 'in-progress'
}

/** An action that goes on: under way, or settled into ordinary life. */
export function isRunning({ stage }: Action): boolean {
	return stage === 'under-way' || stage === 'settled'
}

/** The actions that answer a need, leaving out those that were dropped. */
export function answering(need: string, { actions }: Neighbourhood): readonly Action[] {
	return actions.actions.filter(({ needs, stage }) => stage !== 'dropped' && needs.includes(need))
}
