import { type Day, daysBetween } from '../model/day.js'

/** How long something that should come again and again stayed away. */
export interface Gaps {
	/** The longest stretch between one time and the next; the first of equals, `null` under two times. */
	readonly longest: { readonly from: Day; readonly until: Day; readonly days: number } | null
	readonly last: Day | null
	/** Days from the last time to the day of the report. */
	readonly sinceLast: number | null
}

export function gaps(times: readonly Day[], day: Day): Gaps {
	const sorted = [...times].sort()
	const stretches = sorted.slice(1).map((until, index) => {
		const from = sorted[index] as Day
		return { from, until, days: daysBetween(from, until) }
	})
	const most = Math.max(...stretches.map(({ days }) => days))
	const last = sorted.at(-1) ?? null
	return {
		longest: stretches.find(({ days }) => days === most) ?? null,
		last,
		sinceLast: last === null ? null : daysBetween(last, day),
	}
}
