import { type Day, daysAfter } from '../model/day.js'
import type { ProgrammeFile } from '../model/records.js'

/** How far the programme's trial has come. */
export interface TrialCourse {
	readonly from: Day | null
	readonly until: Day | null
	/** Whole months that have passed, never more than those foreseen. */
	readonly passed: number | null
	readonly foreseen: number | null
	readonly ended: boolean
	readonly review: string | null
}

export function trialCourse({ trial }: ProgrammeFile, day: Day): TrialCourse | null {
	if (trial === undefined) return null
	const { from, until, review } = trial
	const foreseen = from === undefined || until === undefined ? null : wholeMonths(from, daysAfter(until, 1))
	const passed = from === undefined ? null : wholeMonths(from, daysAfter(day, 1))
	return {
		from: from ?? null,
		until: until ?? null,
		passed: passed === null || foreseen === null ? passed : Math.min(passed, foreseen),
		foreseen,
		ended: until !== undefined && until < day,
		review: review ?? null,
	}
}

/** The whole months from one day to another; none when the second comes first. */
export function wholeMonths(from: Day, to: Day): number {
	const month = (day: Day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
	const months = month(to) - month(from) - (to.slice(8) < from.slice(8) ? 1 : 0)
	return Math.max(0, months)
}
