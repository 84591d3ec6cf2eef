import { type Day, daysAfter } from './day.js'

/** A year (2026), a quarter (2026-Q2) or a month (2026-06). */
export type Period = string & { readonly _period: true }

/** Reads a period, also a year that YAML has read as a number; `undefined` for anything else. */
export function period(written: string | number): Period | undefined {
	const text = String(written)
	return /^(?:19|20)\d{2}(?:-(?:0[1-9]|1[0-2])|-Q[1-4])?$/.test(text) ? (text as Period) : undefined
}

export function firstDay(of: Period): Day {
	const [year, part] = [of.slice(0, 4), of.slice(5)]
	const month = part === '' ? '01' : part.startsWith('Q') ? String(Number(part[1]) * 3 - 2).padStart(2, '0') : part
	return `${year}-${month}-01` as Day
}

export function lastDay(of: Period): Day {
	const first = firstDay(of)
	const months = { month: 1, quarter: 3, year: 12 }[lengthOf(of)]
	const after = Number(first.slice(0, 4)) * 12 + Number(first.slice(5, 7)) - 1 + months
	const next =
		`${String(Math.floor(after / 12)).padStart(4, '0')}-${String((after % 12) + 1).padStart(2, '0')}-01` as Day
	return daysAfter(next, -1)
}

/** How long periods may be, the shortest first. */
export const periodLengths = ['month', 'quarter', 'year'] as const
export type PeriodLength = (typeof periodLengths)[number]

export const lengthOf = (of: Period): PeriodLength =>
	of.length === 4 ? 'year' : of.includes('Q') ? 'quarter' : 'month'

/** The month, quarter or year that a day lies in. */
export function periodOf(day: Day, by: PeriodLength): Period {
	const year = day.slice(0, 4)
	switch (by) {
		case 'month':
			return day.slice(0, 7) as Period
		case 'quarter':
			return `${year}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}` as Period
		case 'year':
			return year as Period
	}
}

/** The period that comes after, of the same length. */
export function next(of: Period): Period {
	return periodOf(daysAfter(lastDay(of), 1), lengthOf(of))
}

/** The periods from the one of a first day to the one of a last day, both included; none when they are swapped. */
export function periodsBetween(from: Day, to: Day, by: PeriodLength): readonly Period[] {
	const [first, last] = [periodOf(from, by), periodOf(to, by)]
	if (first > last) return []
	const found = [first]
	for (let at = first; at !== last; ) {
		at = next(at)
		found.push(at)
	}
	return found
}
