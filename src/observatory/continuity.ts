import { type Day, daysAfter, daysBetween } from '../model/day.js'
import type { Action } from '../model/records.js'
import { isRunning } from './answers.js'

/** After half a year people ask how an action goes on; before, it is too early to know. */
export const halfYear = 183

/** Whether it is time to have written how an action goes on: it is done or settled, or has run for half a year. */
export function isDue({ stage, since }: Action, day: Day): boolean {
	if (stage === 'done' || stage === 'settled') return true
	return stage === 'under-way' && since !== undefined && daysBetween(since, day) > halfYear
}

/** Whether a running action loses its funds or its agreement by some days from now, or has lost them already. */
export function isExpiring(action: Action, day: Day, days: number): boolean {
	const expires = action.continuity?.expires
	return isRunning(action) && expires !== undefined && expires <= daysAfter(day, days)
}
