/** A day of the calendar, written 2026-06-30. Days compare as texts. */
export type Day = string & { readonly _day: true }

/** Reads a day; `undefined` when the text is not one that exists in the calendar. */
export function day(text: string): Day | undefined {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined
	const date = new Date(`${text}T00:00:00Z`)
	if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text) return undefined
	return text as Day
}

const number = (at: Day): number => Date.parse(`${at}T00:00:00Z`) / 86_400_000

/** How many days pass from one day to another; negative when the second comes first. */
export function daysBetween(from: Day, to: Day): number {
	return number(to) - number(from)
}

export function daysAfter(from: Day, days: number): Day {
	return new Date((number(from) + days) * 86_400_000).toISOString().slice(0, 10) as Day
}

/** The earliest of some days; `undefined` of none. */
export function earliest(days: readonly (Day | undefined)[]): Day | undefined {
	return days.filter(one => one !== undefined).sort()[0]
}

/** The latest of some days; `undefined` of none. */
export function latest(days: readonly (Day | undefined)[]): Day | undefined {
	return days
		.filter(one => one !== undefined)
		.sort()
		.at(-1)
}
