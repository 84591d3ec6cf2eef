import type { Day } from '../model/day.js'
import type { Neighbourhood } from '../model/neighbourhood.js'
import { asOf } from './as-of.js'
import { last } from './last.js'
import { isGoverning } from './meetings.js'
import { tiesOn } from './network.js'
import { by } from './order.js'
import { promotersOn } from './promoters.js'

/** What the dates in the data say has happened after a day, up to another. */
export interface Since {
	readonly promoters: readonly string[]
	readonly newTies: number
	readonly endedTies: number
	readonly needs: readonly string[]
	readonly begun: readonly string[]
	/** Actions that came to their end, or were stopped. */
	readonly over: readonly string[]
}

/** The last meeting of the group before a day: the day itself is that of the meeting to come. */
export const lastMeeting = ({ diary }: Neighbourhood, day: Day) =>
	last(diary.meetings.filter(meeting => isGoverning(meeting) && meeting.date < day))

/**
 * As-of the one day against as-of the other: what was written later with an earlier day is in both.
 *
 * @param then the records as they were known on the earlier day, where they are to be compared with those of now
 */
export function between(neighbourhood: Neighbourhood, from: Day, to: Day, then = neighbourhood): Since {
	const [before, now] = [asOf(then, from), asOf(neighbourhood, to)]
	const ids = (records: readonly { readonly id: string }[]) => new Set(records.map(({ id }) => id))
	const isNew = (old: ReadonlySet<string>) => (one: { readonly id: string }) => !old.has(one.id)
	const stage = (from: Neighbourhood, stages: readonly string[]) =>
		from.actions.actions.filter(one => stages.includes(one.stage))
	const pair = ({ between }: { readonly between: readonly string[] }) => [...between].sort().join(' ')
	const [tiesBefore, tiesNow] = [new Set(tiesOn(before, from).map(pair)), new Set(tiesOn(now, to).map(pair))]
	const inOrder = (list: readonly string[]) => [...list].sort(by(id => id))
	return {
		promoters: inOrder(
			promotersOn(now, to)
				.filter(isNew(ids(promotersOn(before, from))))
				.map(({ id }) => id),
		),
		newTies: [...tiesNow].filter(key => !tiesBefore.has(key)).length,
		endedTies: [...tiesBefore].filter(key => !tiesNow.has(key)).length,
		needs: inOrder(now.needs.needs.filter(isNew(ids(before.needs.needs))).map(({ id }) => id)),
		begun: inOrder(
			stage(now, ['under-way', 'settled'])
				.filter(isNew(ids(stage(before, ['under-way', 'settled', 'done', 'dropped']))))
				.map(({ id }) => id),
		),
		over: inOrder(
			stage(now, ['done', 'dropped'])
				.filter(isNew(ids(stage(before, ['done', 'dropped']))))
				.map(({ id }) => id),
		),
	}
}
