import type { Day } from '../model/day.js'
import type { Decision } from '../model/records.js'

/** What became of a decision by a day; without a due day nobody can say that it is late. */
export type DecisionState = 'done' | 'overdue' | 'waiting' | 'no-due-day'

export function decisionState({ done, due }: Decision, day: Day): DecisionState {
	if (done !== undefined) return 'done'
	if (due === undefined) return 'no-due-day'
	return due < day ? 'overdue' : 'waiting'
}
