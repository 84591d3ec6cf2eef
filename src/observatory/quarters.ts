import type { Day } from '../model/day.js'
import { type Period, period } from '../model/period.js'

/** The quarter that a day lies in: 2026-Q2. */
export function quarterOf(day: Day): Period {
	return period(`${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`) as Period
}

/** The quarters from the one of a first day to the one of a last day, both included; none when they are swapped. */
export function quartersBetween(from: Day, to: Day): readonly Period[] {
	const index = (day: Day) => Number(day.slice(0, 4)) * 4 + Math.ceil(Number(day.slice(5, 7)) / 3) - 1
	const count = Math.max(0, index(to) - index(from) + 1)
	return Array.from({ length: count }, (_, step) => {
		const at = index(from) + step
		return period(`${Math.floor(at / 4)}-Q${(at % 4) + 1}`) as Period
	})
}
