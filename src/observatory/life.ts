import type { Day } from '../model/day.js'

/** Whether what has a first and a last day is there on a day, both included; without a first day nobody knows, so it is not. */
export function isThere({ from, until }: { readonly from?: Day; readonly until?: Day }, day: Day): boolean {
	return from !== undefined && from <= day && !isOver({ ...(until && { until }) }, day)
}

export function isOver({ until }: { readonly until?: Day }, day: Day): boolean {
	return until !== undefined && until < day
}
