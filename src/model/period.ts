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
	const months = of.length === 4 ? 12 : of.includes('Q') ? 3 : 1
	const after = Number(first.slice(0, 4)) * 12 + Number(first.slice(5, 7)) - 1 + months
	const next =
		`${String(Math.floor(after / 12)).padStart(4, '0')}-${String((after % 12) + 1).padStart(2, '0')}-01` as Day
	return daysAfter(next, -1)
}
