import { daysBetween } from '../../../model/day.js'
import type { Against, Between, Cell, Strip } from '../../../report/document.js'
import { type Markup, markup, type Piece } from '../markup.js'
import { earlierAt, earlierEnd, filledSince } from './changes.js'

/** Small drawings that stand in a row beside the number they draw. Nobody has to see them: the number says the same. */

/** A tenth of a unit is finer than anybody sees, and the same on every machine. */
export const round = (value: number): number => Math.round(value * 10) / 10

/** A length as part of the longest; what is not nothing is never without a mark. */
export function barOf({ value, most, attention, was }: Cell & { kind: 'bar' }): Markup {
	const width = most <= 0 || value <= 0 ? 0 : Math.max(1, round((100 * value) / most))
	return markup`<svg class=bar aria-hidden=true><rect width="${width}%" height="12" class=${attention ? 'att' : 'pet'} />${earlierEnd(was, value, most)}</svg>`
}

/** A box for each check, full when it is passed. */
export function boxesOf({
	done,
	of,
	attention,
	was,
}: {
	done: number
	of: number
	attention?: true
	was?: number
}): Markup {
	const most = Math.max(1, of)
	const width = (200 - 4 * (most - 1)) / most
	const box = (inset: number) => (index: number) =>
		`M${round(index * (width + 4) + inset)} ${inset}h${round(width - 2 * inset)}v${10 - 2 * inset}h${-round(width - 2 * inset)}z`
	const places = Array.from({ length: of }, (_, index) => index)
	const [full, open] = [places.slice(0, done).map(box(0)).join(''), places.slice(done).map(box(0.7)).join('')]
	return markup`<svg class=boxes viewBox="0 0 200 10" preserveAspectRatio=none aria-hidden=true>${
		full === '' ? '' : markup`<path d="${full}" class=${attention ? 'att' : 'pet'} />`
	}${open === '' ? '' : markup`<path d="${open}" class=line />`}${filledSince(was, done, width)}</svg>`
}

/** A dot for the part, a tick for what it is compared with, and the way between them. From nothing to all, always. */
export function againstOf({ part, whole, with: other, attention, was }: Against): Markup {
	const at = (of: { part: number; whole: number }) => (of.whole === 0 ? 0 : round(4 + (292 * of.part) / of.whole))
	const [dot, tick] = [at({ part, whole }), at(other)]
	const tone = attention ? 'att' : 'pet'
	return markup`<svg class="against" viewBox="0 0 300 20" aria-hidden="true"><path d="M4 10h292" class="line rule"/><path d="M${Math.min(dot, tick)} 10H${Math.max(dot, tick)}" class="line thick ${tone}"/>${was ? earlierAt(at(was)) : ''}<circle cx="${dot}" cy="10" r="5.5" class="${tone}"/><path d="M${tick} 2v16" class="line ink thick"/></svg>`
}

/** A hatched box from the least to the most that can be, and the tick. */
export function betweenOf({ from, to, with: other }: Between): Markup {
	const at = (share: number) => round(4 + 292 * Math.min(1, Math.max(0, share)))
	const [left, right] = [at(from / 100), at(to / 100)]
	const tick = at(other.whole === 0 ? 0 : other.part / other.whole)
	return markup`<svg class="against" viewBox="0 0 300 20" aria-hidden="true"><path d="M4 10h292" class="line rule"/><rect x="${left}" y="4.5" width="${round(Math.max(2, right - left))}" height="11" class="hatch"/><path d="M${tick} 2v16" class="line ink thick"/></svg>`
}

const strip = { width: 420, height: 20 }

const along = ({ from, to }: Strip['axis'], day: Strip['axis']['now']) => {
	const whole = Math.max(1, daysBetween(from, to))
	return round((strip.width * Math.min(whole, Math.max(0, daysBetween(from, day)))) / whole)
}

export function stripOf({ axis, spans, end, stopped, attention, was }: Strip): Markup {
	const drawn = spans.map(({ look, from, to }): Piece => {
		const [x, until] = [along(axis, from), along(axis, to)]
		const width = Math.max(2, round(until - x))
		const tone = {
			past: stopped ? 'gone' : 'pet2',
			funded: 'pet3',
			'open-end': 'hatch',
			foreseen: 'line dash',
		}[look]
		return look === 'past'
			? markup`<rect x="${x}" y="5" width="${width}" height="10" class="${tone}"/>`
			: markup`<rect x="${round(x + 0.6)}" y="5.6" width="${round(Math.max(1, width - 1.2))}" height="8.8" class="${tone}"/>`
	})
	const last =
		end &&
		end <= axis.to &&
		markup`<path d="M${along(axis, end)} 2v16" class="line thick ${attention ? 'att' : 'ink'}"/>`
	const cross = stopped && markup`<path d="M${round(along(axis, stopped) + 2)} 5l9 9m0-9l-9 9" class="line ink"/>`
	return markup`<svg class="strip-of" viewBox="0 0 ${strip.width} ${strip.height}" aria-hidden="true">${yearLines(axis)}${drawn}${was ? earlierAt(along(axis, was)) : ''}${last ?? ''}${cross ?? ''}<path d="M${along(axis, axis.now)} 0v20" class="line ink"/></svg>`
}

/** The years of an axis, and the day that the data are of. */
export function axisOf(axis: Strip['axis'], now: string): Markup {
	const here = along(axis, axis.now)
	const names = years(axis).map((year): Piece => {
		const x = along(axis, `${year}-01-01` as Strip['axis']['from'])
		return (here >= x - 4 && here <= x + 34) || x > strip.width - 30 ? '' : markup`<text x="${x}" y="30">${year}</text>`
	})
	const place = here > strip.width - 40 ? 'end' : here < 40 ? 'start' : 'middle'
	return markup`<svg class="strip-of axis" viewBox="0 0 ${strip.width} 34" aria-hidden="true">${names}<text x="${here}" y="13" text-anchor="${place}" class="now">${now}</text><path d="M${here} 18v16" class="line ink"/></svg>`
}

const years = ({ from, to }: Strip['axis']) => {
	const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))]
	return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index).filter(
		year => `${year}-01-01` >= from,
	)
}

const yearLines = (axis: Strip['axis']): Piece =>
	markup`<path d="${years(axis)
		.map(year => `M${along(axis, `${year}-01-01` as Strip['axis']['from'])} 0v20`)
		.join('')}" class="line rule"/>`

/** The course of a value: a line from the first moment to now; never drawn where nothing was measured. */
export function sparkOf(values: readonly (number | null)[], most?: number): Markup {
	const known = values.filter(value => value !== null)
	if (known.length === 0) return markup``
	const [low, high] = most === undefined ? [Math.min(...known), Math.max(...known)] : [0, most]
	const x = (index: number) => round(3 + (112 * index) / Math.max(1, values.length - 1))
	const y = (value: number) => (high === low ? 14 : round(24 - (20 * (value - low)) / (high - low)))
	let pen = ''
	let line = ''
	for (const [index, value] of values.entries()) {
		if (value !== null) line += `${pen === 'down' ? 'L' : 'M'}${x(index)} ${y(value)}`
		pen = value === null ? '' : 'down'
	}
	const last = values.at(-1)
	const start = values.findIndex(value => value !== null)
	const before = start > 0 ? markup`<path d="M3 24H${x(start)}" class="line rule dots"/>` : ''
	return markup`<svg class="spark" viewBox="0 0 120 28" aria-hidden="true">${before}<path d="${line}" class="line"/>${
		typeof last === 'number' ? markup`<circle cx="${x(values.length - 1)}" cy="${y(last)}" r="3" class="pet"/>` : ''
	}</svg>`
}
