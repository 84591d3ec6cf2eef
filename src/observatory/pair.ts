import { type Day, daysAfter, daysBetween, earliest } from '../model/day.js'
import type { Neighbourhood } from '../model/neighbourhood.js'
import { inOffice } from './coordinators.js'

/** How long the neighbourhood had its two coordinators since the first of them began; `null` when nobody began. */
export interface PairDays {
	readonly since: Day
	readonly days: number
	readonly full: number
	readonly gaps: readonly {
		readonly from: Day
		readonly until: Day
		readonly days: number
		readonly inOffice: number
	}[]
}

export function pairDays(neighbourhood: Neighbourhood, day: Day): PairDays | null {
	const { coordinators } = neighbourhood.neighbourhood
	const since = earliest(coordinators.map(({ from }) => from))
	if (since === undefined || since > day) return null
	const turns = coordinators.flatMap(({ from, until }) => [from, until && daysAfter(until, 1)])
	const starts = [
		...new Set([since, ...turns.filter(turn => turn !== undefined && turn > since && turn <= day)]),
	].sort() as Day[]
	const stretches = starts.map((from, index) => {
		const next = starts[index + 1]
		const until = next === undefined ? day : daysAfter(next, -1)
		return { from, until, days: daysBetween(from, until) + 1, inOffice: inOffice(neighbourhood, from).length }
	})
	const full = stretches.filter(({ inOffice }) => inOffice >= 2).reduce((sum, { days }) => sum + days, 0)
	return {
		since,
		days: daysBetween(since, day) + 1,
		full,
		gaps: joined(stretches.filter(({ inOffice }) => inOffice < 2)),
	}
}

/** Gaps that touch and are alike are one gap. */
function joined(gaps: PairDays['gaps']): PairDays['gaps'] {
	const result: PairDays['gaps'][number][] = []
	for (const gap of gaps) {
		const last = result.at(-1)
		if (last && last.inOffice === gap.inOffice && daysAfter(last.until, 1) === gap.from)
			result[result.length - 1] = { ...last, until: gap.until, days: last.days + gap.days }
		else result.push(gap)
	}
	return result
}
