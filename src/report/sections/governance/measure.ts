import { daysBetween } from '../../../model/day.js'
import type { Meeting } from '../../../model/records.js'
import { type CodeOf, vocabularies } from '../../../model/vocabularies/index.js'
import { attendance } from '../../../observatory/attendance.js'
import type { Counted } from '../../../observatory/counted.js'
import { type DecisionState, decisionState } from '../../../observatory/decisions.js'
import { measured, part } from '../../../observatory/figure.js'
import { gaps } from '../../../observatory/gaps.js'
import { holder } from '../../../observatory/holder.js'
import { last } from '../../../observatory/last.js'
import { isGoverning, isOpenToAll } from '../../../observatory/meetings.js'
import { by } from '../../../observatory/order.js'
import { total } from '../../../observatory/totals.js'
import { inYearTo } from '../../../observatory/year.js'
import type { Measuring } from '../../section.js'
import { governanceFigures as figures } from './figures.js'
import { fieldFigures, ofOthers, supportFigures } from './support.js'

const kinds = Object.keys(vocabularies.meeting_kinds.codes) as readonly CodeOf<'meeting_kinds'>[]

export const acts = Object.keys(vocabularies.support_acts.codes) as readonly CodeOf<'support_acts'>[]

const states: readonly DecisionState[] = ['done', 'waiting', 'overdue', 'no-due-day']

export function measure({ neighbourhood, day }: Measuring) {
	const { meetings, notes, support } = neighbourhood.diary
	const governing = meetings.filter(isGoverning)
	const opened = meetings.filter(meeting => isOpenToAll(meeting) && inYearTo(day, meeting.date))
	const others = total(opened.map(({ others }) => others))
	const present = attendance(
		neighbourhood,
		meetings.filter(({ kind }) => kind === 'pilot-group'),
	)
	const spoke = spokeAt(opened)
	const decisions = meetings.flatMap(({ decisions }) =>
		decisions.map(one => ({ ...one, state: decisionState(one, day) })),
	)
	const inState = (wanted: DecisionState) => decisions.filter(({ state }) => state === wanted).length
	const met = gaps(
		governing.map(({ date }) => date),
		day,
	)
	const noted = gaps(
		notes.map(({ date }) => date),
		day,
	)
	return {
		figures: [
			measured(figures.meetings, governing.filter(({ date }) => inYearTo(day, date)).length),
			part(figures.attendance, present.present, present.expected, present.unknown),
			part(figures.ledByBoth, ledBy(governing).both, governing.length - ledBy(governing).none, ledBy(governing).none),
			part(figures.done, inState('done'), decisions.length),
			part(figures.overdue, inState('overdue'), decisions.length - inState('no-due-day'), inState('no-due-day')),
			measured(figures.assemblies, opened.length),
			measured(figures.others, others.value, others.unknown),
			measured(figures.betweenMeetings, met.longest?.days ?? null),
			measured(figures.sinceMeeting, met.sinceLast),
			measured(figures.betweenNotes, noted.longest?.days ?? null),
			measured(figures.sinceNote, noted.sinceLast),
			measured(figures.support, support.filter(({ date }) => inYearTo(day, date)).length),
			part(figures.spoke, spoke.spoke, spoke.present, spoke.unknown),
			...fieldFigures(neighbourhood, day),
			...supportFigures(neighbourhood),
		],
		meetingsInAYear: governing.filter(({ date }) => inYearTo(day, date)).length,
		attendance: present as Readonly<Record<'present' | 'expected', Counted>> & { readonly unknown: number },
		meetings: met,
		notes: noted,
		byKind: kinds.flatMap(kind => {
			const those = meetings.filter(one => one.kind === kind)
			return those.length === 0
				? []
				: [
						{
							kind,
							meetings: those.length,
							inAYear: those.filter(({ date }) => inYearTo(day, date)).length,
							...ledBy(those),
							last: last(those)?.date ?? null,
						},
					]
		}),
		decisions: states.map(state => ({ state, decisions: inState(state) })),
		overdue: decisions
			.filter(({ state }) => state === 'overdue')
			.map(({ id, text, owner, due }) => ({
				id,
				text,
				owner: holder(owner, neighbourhood),
				due: due ?? null,
				days: due === undefined ? 0 : daysBetween(due, day),
			}))
			.sort(
				by(
					({ due }) => due ?? '',
					({ id }) => id,
				),
			),
		open: opened
			.map(({ id, date, title, present, others, spoke }) => ({
				id,
				date,
				title: title ?? null,
				present: (present.length === 0 ? null : present.length) as Counted | null,
				others: (others ?? null) as Counted | null,
				spoke: (spoke ?? null) as Counted | null,
			}))
			.sort(
				by(
					({ date }) => date,
					({ id }) => id,
				),
			),
		support: acts.map(act => {
			const those = support.filter(one => one.act === act)
			return {
				act,
				acts: those.length,
				inAYear: those.filter(({ date }) => inYearTo(day, date)).length,
				ofOthers: those.filter(ofOthers(neighbourhood)).length,
				hours: total(those.map(({ given }) => given?.hours)).value,
				money: total(those.map(({ given }) => given?.money)).value,
				followed: those.filter(({ followed_by }) => followed_by !== undefined).length,
			}
		}),
	}
}

/** Who spoke of those who were there, over the meetings that say both. */
function spokeAt(meetings: readonly Meeting[]) {
	const said = meetings.filter(({ spoke, others }) => spoke !== undefined && others !== undefined)
	return {
		spoke: total(said.map(({ spoke }) => spoke)).value ?? 0,
		present: said.reduce((sum, { present, others = 0 }) => sum + present.length + others, 0),
		unknown: meetings.length - said.length,
	}
}

export type Measure = ReturnType<typeof measure>

/** By how many coordinators meetings were led; none is what nobody wrote down. */
function ledBy(meetings: readonly Meeting[]) {
	const leaders = meetings.map(({ led_by }) => new Set(led_by).size)
	return {
		both: leaders.filter(number => number > 1).length,
		one: leaders.filter(number => number === 1).length,
		none: leaders.filter(number => number === 0).length,
	}
}
