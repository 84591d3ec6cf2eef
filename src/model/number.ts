import type { Day } from './day.js'
import { firstDay, lengthOf, type Period } from './period.js'
import type { Language } from './text.js'

/** Numbers and days as people write them, without Intl, whose answers change with the Node at hand. */

/** 12.345,6 in Italian, 12,345.6 in English; a minus is a minus, not a hyphen. */
export function decimal(value: number, language: Language, decimals = 0): string {
	const [whole = '0', fraction] = Math.abs(value).toFixed(decimals).split('.')
	const [separator, point] = language === 'it' ? ['.', ','] : [',', '.']
	const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, separator)
	const isZero = !/[1-9]/.test(whole + (fraction ?? ''))
	return `${value < 0 && !isZero ? '−' : ''}${grouped}${fraction ? point + fraction : ''}`
}

/** What is there but rounds to nothing is said to be less than the least that would show. */
export function percent(part: number, whole: number, language: Language): string {
	const decimals = whole < 1000 ? 0 : 1
	const least = 10 ** -decimals
	if (part > 0 && (100 * part) / whole < least / 2) return `<${decimal(least, language, decimals)}%`
	return `${decimal((100 * part) / whole, language, decimals)}%`
}

export const months: Readonly<Record<Language, readonly string[]>> = {
	it: [
		'gennaio',
		'febbraio',
		'marzo',
		'aprile',
		'maggio',
		'giugno',
		'luglio',
		'agosto',
		'settembre',
		'ottobre',
		'novembre',
		'dicembre',
	],
	en: [
		'January',
		'February',
		'March',
		'April',
		'May',
		'June',
		'July',
		'August',
		'September',
		'October',
		'November',
		'December',
	],
}

const month = (day: Day, language: Language) => months[language][Number(day.slice(5, 7)) - 1] ?? ''

/** 20 novembre 2026; 1º maggio 2026. */
export function longDay(day: Day, language: Language): string {
	const number = Number(day.slice(8, 10))
	return `${language === 'it' && number === 1 ? '1º' : number} ${month(day, language)} ${day.slice(0, 4)}`
}

/** 20/11/2026 for a table; 20 Nov 2026 in English, where the order of the numbers would be doubtful. */
export function shortDay(day: Day, language: Language): string {
	const [year, , number] = day.split('-')
	return language === 'it'
		? `${number}/${day.slice(5, 7)}/${year}`
		: `${Number(number)} ${month(day, language).slice(0, 3)} ${year}`
}

/** nov 2026. */
export function shortMonth(day: Day, language: Language): string {
	return `${month(day, language).slice(0, 3)} ${day.slice(0, 4)}`
}

/** nov 2026; IV trim. 2026, Q4 2026 in English; 2026. */
export function shortPeriod(period: Period, language: Language): string {
	const year = period.slice(0, 4)
	switch (lengthOf(period)) {
		case 'month':
			return shortMonth(firstDay(period), language)
		case 'quarter':
			return language === 'it'
				? `${['I', 'II', 'III', 'IV'][Number(period.slice(6)) - 1]} trim. ${year}`
				: `${period.slice(5)} ${year}`
		case 'year':
			return year
	}
}
