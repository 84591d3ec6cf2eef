import { type Day, day, daysAfter } from './day.js'
import { months } from './number.js'
import { firstDay, type Period, period, periodOf } from './period.js'
import { plainly } from './plainly.js'

/**
 * A day as people say it: `2026-03-12`, `12/3/2026`, `12.3.26`, `12 marzo 2026`, `oggi`, `ieri`, `3 giorni fa`. Numbers
 * go day, month, year in both languages. `undefined` when it is not one, or not in the calendar.
 */
export function saidDay(text: string, today: Day): Day | undefined {
	const said = plainly(text)
	const near = nearDays.get(said)
	if (near !== undefined) return daysAfter(today, near)
	const ago = /^(\d{1,3}|un|una|a) (giorn[oi]|days?|settiman[ae]|weeks?) (?:fa|ago)$/.exec(said)
	if (ago) return daysAfter(today, -(Number(ago[1]) || 1) * (/^[sw]/.test(ago[2] ?? '') ? 7 : 1))
	const numbers = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(said)
	if (numbers) return dayOf(numbers[3], Number(numbers[2]), numbers[1])
	const words = /^(\d{1,2})[º°]? (?:di |of )?(\p{L}{3,})\.?,? (\d{4})$/u.exec(said)
	if (words) return dayOf(words[3], monthNamed(words[2] ?? ''), words[1])
	return day(said)
}

const nearDays: ReadonlyMap<string, number> = new Map([
	['oggi', 0],
	['today', 0],
	['ieri', -1],
	['yesterday', -1],
	['domani', 1],
	['tomorrow', 1],
	['altroieri', -2],
	['altro ieri', -2],
	["l'altro ieri", -2],
	['dopodomani', 2],
])

/** A period as people say it: `2026-03`, `marzo 2026`, `3/2026`, `2026-Q2`, `secondo trimestre` in numbers: `T2 2026`. */
export function saidPeriod(text: string, today: Day): Period | undefined {
	const said = plainly(text)
	if (said === 'questo mese' || said === 'this month') return periodOf(today, 'month')
	if (said === 'mese scorso' || said === 'last month')
		return periodOf(daysAfter(firstDay(periodOf(today, 'month')), -1), 'month')
	const quarter = /^(?:[qt]([1-4]) ?[/ -]?(\d{4})|(\d{4}) ?[/ -]?[qt]([1-4]))$/.exec(said)
	if (quarter) return period(`${quarter[2] ?? quarter[3]}-Q${quarter[1] ?? quarter[4]}`)
	const numbers = /^(\d{1,2})[/.-](\d{4})$/.exec(said)
	if (numbers) return period(`${numbers[2]}-${numbers[1]?.padStart(2, '0')}`)
	const words = /^(\p{L}{3,})\.? (\d{4})$/u.exec(said)
	if (words) return period(`${words[2]}-${String(monthNamed(words[1] ?? '') ?? 0).padStart(2, '0')}`)
	return period(said)
}

function dayOf(year: string | undefined, month: number | undefined, number: string | undefined): Day | undefined {
	const whole = year?.length === 2 ? `20${year}` : year
	return day(`${whole}-${String(month ?? 0).padStart(2, '0')}-${number?.padStart(2, '0')}`)
}

/** A month by its name or the beginning of it, in either language. */
function monthNamed(name: string): number | undefined {
	for (const names of Object.values(months)) {
		const index = names.findIndex(one => plainly(one).startsWith(name))
		if (index >= 0) return index + 1
	}
	return undefined
}
