import { type Day, daysAfter } from '../model/day.js'
import type { Neighbourhood } from '../model/neighbourhood.js'
import type { Tie } from '../model/records.js'
import { type CodeOf, vocabularies } from '../model/vocabularies/index.js'
import { isThere } from './life.js'
import { by } from './order.js'
import { tieLevel } from './stages.js'

type Level = CodeOf<'tie_levels'>

const tieMoves = ['new', 'strengthened', 'loosened', 'ended'] as const

/** Something that happened to a tie. */
export interface TieMove {
	readonly move: (typeof tieMoves)[number]
	readonly between: readonly string[]
	/** A new tie was at no level before, one that ended is at none now. */
	readonly before: Level | null
	readonly now: Level | null
	readonly date: Day
}

/**
 * What happened to the ties in the year that ends with a day: those there a year before, and the new, without those that
 * ended, are those there on the day. How close a tie was before its first recorded change nobody wrote down: when that
 * change lies in the year, whether it is closer now is not known.
 */
export function movesInYear(
	{ network }: Neighbourhood,
	day: Day,
): { readonly moves: readonly TieMove[]; readonly unknown: number } {
	const start = daysAfter(day, -365)
	const staying = network.ties.filter(tie => there(tie, start) && there(tie, day))
	const unwritten = staying.filter(({ changes }) => changes.length > 0 && changes.every(({ date }) => date > start))
	const moves = network.ties.flatMap((tie): TieMove[] => {
		const between = [...tie.between].sort()
		const now = tieLevel(tie, day)
		const begun = tie.since > start && tie.since <= day
		const over = tie.until !== undefined && tie.until >= start && tie.until < day
		if (begun || over)
			return [
				...(begun ? [{ move: 'new', between, before: null, now, date: tie.since } as const] : []),
				...(over ? [{ move: 'ended', between, before: now, now: null, date: tie.until as Day } as const] : []),
			]
		const before = tieLevel(tie, start)
		if (!staying.includes(tie) || unwritten.includes(tie) || before === now) return []
		const move = rank(now) > rank(before) ? 'strengthened' : 'loosened'
		return [{ move, between, before, now, date: lastChange(tie, day) }]
	})
	return {
		moves: moves.sort(
			by(
				({ date }) => date,
				({ between }) => between.join(' '),
				({ move }) => tieMoves.indexOf(move),
				({ now }) => now ?? '',
			),
		),
		unknown: unwritten.length,
	}
}

const there = ({ since, until }: Tie, day: Day) => isThere({ from: since, ...(until && { until }) }, day)

const levels = Object.keys(vocabularies.tie_levels.codes)

const rank = (level: Level) => levels.indexOf(level)

const lastChange = ({ since, changes }: Tie, day: Day) =>
	changes.reduce((last, { date }) => (date > last && date <= day ? date : last), since)
