import { type Day, day } from './day.js'
import { firstDay, lastDay, period } from './period.js'

/** What people may write for «when». */
export type Moment = DayMoment | { readonly kind: 'revision'; readonly written: string; readonly revision: string }

/** The end of a day; of a month, a quarter or a year, the end of its last day. */
export interface DayMoment {
	readonly kind: 'day'
	readonly written: string
	readonly from: Day
	readonly day: Day
}

/**
 * Reads a moment: a day, a month, a quarter, a year, or any revision of git. What looks like a date is never taken for a
 * revision, not even when the calendar does not have it; `rev:2026` says that a branch or tag of that name is meant.
 */
export function moment(text: string): Moment | undefined {
	const written = text.trim()
	const forced = written.startsWith('rev:')
	const revision = forced ? written.slice(4) : written
	if (!forced && /^\d{4}(?:-(?:\d{1,2}|[Qq]\d)(?:-\d{1,2})?)?$/.test(written)) return ofCalendar(written)
	return isRevision(revision) ? { kind: 'revision', written, revision } : undefined
}

function ofCalendar(written: string): Moment | undefined {
	const date = day(written)
	if (date) return { kind: 'day', written, from: date, day: date }
	const found = period(written.toUpperCase())
	return found && { kind: 'day', written, from: firstDay(found), day: lastDay(found) }
}

/** One line of characters that can be seen; what git makes of them is git's business. */
const isRevision = (text: string) => text !== '' && text.length <= 250 && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text)
