import { type Day, daysAfter } from '../model/day.js'
import { lastDay, next, type Period } from '../model/period.js'
import type { Edition } from '../model/records.js'

/** How many days after the end of its period an edition is still on time. */
export const inTime = 30

/** A period that has an edition, or ought to have one, with the day on which its first edition came out. */
export interface Due {
	readonly period: Period
	readonly published: Day | null
}

/**
 * The periods that ought to have an edition, from the first that has one, step by step as long as that one: those that are
 * over for longer than the time that an edition may take, and later ones that have theirs already.
 */
export function due(editions: readonly Edition[], day: Day, days: number = inTime): readonly Due[] {
	const out = new Map<Period, Day>()
	for (const { period, published } of editions) {
		const known = out.get(String(period) as Period)
		if (known === undefined || published < known) out.set(String(period) as Period, published)
	}
	const [first] = [...out.keys()].sort((a, b) => (lastDay(a) < lastDay(b) ? -1 : 1))
	if (first === undefined) return []
	const found: Due[] = []
	for (let period = first; lastDay(period) <= day; period = next(period)) {
		const published = out.get(period) ?? null
		if (published !== null || daysAfter(lastDay(period), days) < day) found.push({ period, published })
	}
	return found
}

/** Editions in a row up to the last period that ought to have one. */
export function unbroken(editions: readonly Due[]): number {
	const gap = editions.findLastIndex(({ published }) => published === null)
	return editions.length - 1 - gap
}

/** Whether an edition came out in time. */
export const isInTime = ({ period, published }: Due): boolean =>
	published !== null && published <= daysAfter(lastDay(period), inTime)
