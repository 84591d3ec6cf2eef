import { decimal, percent, shortDay, shortMonth } from '../model/number.js'
import type { Language } from '../model/text.js'
import type { Cell, Difference, Rich, Table } from '../report/document.js'

/** The words of a sentence without its marks. */
export function plainText(rich: Rich): string {
	if (typeof rich === 'string') return rich
	return rich
		.map(part => (typeof part === 'string' ? part : 'see' in part ? '' : Object.values(part).join('')))
		.join('')
}

/** A cell as people read it, with no marks of any format in it. */
export function cellText(cell: Cell, language: Language): string {
	switch (cell.kind) {
		case 'text':
			return plainText(cell.value)
		case 'code':
			return cell.label
		case 'count':
			return decimal(cell.value, language) + changed(cell.value, cell.was, language)
		case 'number':
			return `${cell.signed && cell.value > 0 ? '+' : ''}${decimal(cell.value, language, cell.decimals)}`
		case 'share':
			return percent(cell.part, cell.whole, language)
		case 'ratio':
			return `${decimal(cell.part, language)} ${language === 'it' ? 'su' : 'of'} ${decimal(cell.whole, language)}${cell.whole === 0 ? '' : ` (${percent(cell.part, cell.whole, language)})`}`
		case 'quantity':
			return `${decimal(cell.value, language, Number.isInteger(cell.value) ? 0 : 1)} ${unit(cell, language)}`
		case 'day':
			return shortDay(cell.value, language)
		case 'month':
			return shortMonth(cell.value, language)
		case 'list':
			return cell.values.join(', ')
		case 'bar':
			return decimal(cell.value, language) + changed(cell.value, cell.was, language)
		case 'boxes':
			return `${'■'.repeat(cell.done)}${'□'.repeat(Math.max(0, cell.of - cell.done))} ${cell.done} ${language === 'it' ? 'su' : 'of'} ${cell.of}`
		case 'marks':
			return plainText(cell.text)
		case 'against':
			return percent(cell.part, cell.whole, language)
		case 'between':
			return `${cell.from}–${cell.to}%`
		case 'strip':
			return ''
		case 'spark':
			return [
				cell.marks ?? sparkline(cell.values, cell.most),
				...(cell.now ? [cellText(cell.now, language)] : []),
			].join(' ')
		case 'band':
			return bandText(cell, language)
		case 'difference':
			return differenceText(cell.difference, language)
		case 'missing':
			return missing[cell.why][language]
	}
}

/** «1–4 (protetto)», «14–17 su 18 (protetto)», «4–17%»; where nothing is told, «protetto». */
function bandText({ from, to, of, isShare }: Cell & { kind: 'band' }, language: Language): string {
	const flag = { it: 'protetto', en: 'protected' }[language]
	if (to === null) return flag
	const span = (low: number, high: number) =>
		low === high ? decimal(low, language) : `${decimal(low, language)}–${decimal(high, language)}`
	if (isShare) return `${span(from, to)}%`
	if (of === undefined) return `${span(from, to)} (${flag})`
	const whole = typeof of === 'number' ? span(of, of) : of.to === null ? flag : span(of.from, of.to)
	return `${span(from, to)} ${language === 'it' ? 'su' : 'of'} ${whole} (${flag})`
}

const unit = ({ value, unit }: Cell & { kind: 'quantity' }, language: Language): string => unitOf(value, unit, language)

function unitOf(value: number, unit: keyof typeof units, language: Language): string {
	const [one, many] = units[unit][language]
	return value === 1 ? one : many
}

const units: Readonly<Record<'days' | 'hours' | 'euros', Readonly<Record<Language, readonly [string, string]>>>> = {
	days: { it: ['giorno', 'giorni'], en: ['day', 'days'] },
	hours: { it: ['ora', 'ore'], en: ['hour', 'hours'] },
	euros: { it: ['€', '€'], en: ['€', '€'] },
}

const missing = {
	'not-recorded': { it: 'n.r.', en: 'n.r.' },
	'not-applicable': { it: 'n.d.', en: 'n.a.' },
	unread: { it: 'non letto', en: 'not read' },
} as const

/** « (+2)» behind a number that was another. */
const changed = (value: number, was: number | undefined, language: Language) =>
	was === undefined || was === value ? '' : ` (${value > was ? '+' : ''}${decimal(value - was, language)})`

/** «+3», «−1», «=»; «+12 punti»; in words where nothing can be subtracted. */
export function differenceText(difference: Difference, language: Language): string {
	switch (difference.is) {
		case 'same':
			return '='
		case 'unknown':
			return noDifference[difference.why][language]
		case 'by': {
			const { by, unit } = difference
			const sign = by > 0 ? '+' : ''
			const whole = (amount: number, most: number) =>
				decimal(amount, language, Number.isInteger(amount) ? 0 : Math.abs(amount) < 1 ? Math.max(1, most) : most)
			switch (unit) {
				case 'share': {
					const points = Math.round(1000 * by) / 10
					const shown = Math.abs(points) < 1 ? points : Math.round(points)
					if (shown === 0)
						return `${sign || '−'}<${decimal(0.1, language, 1)} ${language === 'it' ? 'punti' : 'points'}`
					return `${sign}${whole(shown, 0)} ${pointsIn(shown, language)}`
				}
				case 'days':
				case 'hours':
				case 'euros':
					return `${sign}${whole(by, 1)} ${unitOf(Math.abs(by), unit, language)}`
				case 'number':
					return `${sign}${decimal(by, language, 2)}`
				case 'count':
					return `${sign}${whole(by, 1)}`
			}
		}
	}
}

const pointsIn = (points: number, language: Language) =>
	Math.abs(points) === 1 ? { it: 'punto', en: 'point' }[language] : { it: 'punti', en: 'points' }[language]

const noDifference = {
	'not-before': { it: 'prima n.d.', en: 'n.a. before' },
	'not-now': { it: 'ora n.d.', en: 'n.a. now' },
	protected: { it: 'protetto', en: 'protected' },
	unread: { it: 'non letto', en: 'not read' },
} as const

/** Whether people compare the cells of a column by their digits, so that they stand to the right. */
export function isNumeric({ kind }: Cell): boolean {
	return (
		kind === 'count' ||
		kind === 'number' ||
		kind === 'share' ||
		kind === 'ratio' ||
		kind === 'quantity' ||
		kind === 'against' ||
		kind === 'difference' ||
		kind === 'band'
	)
}

/** Eight heights, from nought to `top` or from the least to the most; a dot where nothing was measured. */
export function sparkline(values: readonly (number | null)[], top?: number): string {
	const known = values.filter(value => value !== null)
	const [least, most] = top === undefined ? [Math.min(...known), Math.max(...known)] : [0, top]
	const height = (value: number) =>
		most === least ? (top === undefined ? 3 : 0) : Math.min(7, Math.round((7 * (value - least)) / (most - least)))
	return values.map(value => (value === null ? '·' : '▁▂▃▄▅▆▇█'[height(value)])).join('')
}

/** A table as formats without drawings show it: the columns that only draw what others say are left out. */
export function undrawn(table: Table): Table {
	if (!table.columns.some(({ drawn }) => drawn)) return table
	const kept = <T>(list: readonly T[]) => list.filter((_, index) => !table.columns[index]?.drawn)
	return { ...table, columns: kept(table.columns), rows: table.rows.map(kept) }
}

/** ▆ for each part of the whole: what is not zero is never without a mark. */
export function bar(value: number, most: number, width: number): string {
	if (most <= 0 || value <= 0) return ''
	return '▆'.repeat(Math.max(1, Math.round((value / most) * width)))
}
