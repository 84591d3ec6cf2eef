import { vocabularies } from '../../../model/vocabularies/index.js'
import { due, isInTime, unbroken } from '../../../observatory/editions.js'
import { measured, part } from '../../../observatory/figure.js'
import {
	beganOn,
	closedQuarters,
	longestWithout,
	notesPerMonth,
	type Purpose,
	representation,
	rhythm,
	type Sign,
	signs,
	signsOf,
	standing,
} from '../../../observatory/purposes.js'
import { rounded } from '../../../observatory/totals.js'
import { inYearTo } from '../../../observatory/year.js'
import { groupOf, type Measuring } from '../../section.js'
import { figures } from './figures.js'

export const purposes = Object.keys(vocabularies.purposes.codes) as readonly Purpose[]

export const acts = Object.keys(vocabularies.support_acts.codes)

const allSigns = Object.keys(signs) as readonly Sign[]

export function measure(context: Measuring) {
	const { neighbourhood, day, programme } = context
	const composed = groupOf(context)
	const { meetings, support, notes } = neighbourhood.diary
	const found = signsOf(neighbourhood)
	const began = beganOn(neighbourhood, programme)
	const closed = closedQuarters(began, day)
	const of = (sign: Sign) => rhythm(sign, found[sign].days, closed, day)
	const rhythms = { meetings: of('meetings'), notes: of('notes'), starts: of('starts'), support: of('support') }
	const group = representation(composed.neighbourhood, composed.day, programme)
	const inYear = support.filter(({ date }) => inYearTo(day, date))
	const editions = due(neighbourhood.diary.editions, day)
	const published = editions.filter(({ published }) => published !== null)
	const monthly = notesPerMonth(found.notes.days, began, day)
	const served = (purpose: Purpose | null) =>
		meetings.filter(({ purposes }) => (purpose === null ? purposes.length === 0 : purposes.includes(purpose)))
	return {
		figures: [
			...allSigns.map(sign => part(figures[sign], rhythms[sign].quarters, rhythms[sign].of, found[sign].unknown)),
			part(
				figures.supportActs,
				acts.filter(act => inYear.some(one => one.act === act)).length,
				support.length === 0 ? 0 : acts.length,
			),
			measured(figures.notesPerMonth, monthly === null ? null : rounded(monthly)),
			measured(
				figures.withoutStart,
				longestWithout(found.starts.days, neighbourhood.network.pilot_group?.constituted, day),
				found.starts.unknown,
			),
			part(figures.declared, meetings.length - served(null).length, meetings.length),
			part(figures.editions, published.length, editions.length),
			part(figures.inTime, published.filter(isInTime).length, published.length),
			measured(figures.inARow, editions.length === 0 ? null : unbroken(editions)),
		],
		nothing: meetings.length + notes.length + support.length + neighbourhood.actions.actions.length === 0,
		began: began ?? null,
		closedQuarters: closed.length,
		stages: purposes.map(purpose => ({ purpose, stage: standing(purpose, rhythms, group) })),
		signs: allSigns.map(sign => ({ purpose: signs[sign], sign, ...rhythms[sign] })),
		group,
		support: acts.map(act => ({ act, inAYear: inYear.filter(one => one.act === act).length })),
		meetings: [...purposes, null].map(purpose => ({
			purpose,
			meetings: served(purpose).length,
			inAYear: served(purpose).filter(({ date }) => inYearTo(day, date)).length,
		})),
	}
}

export type Measure = ReturnType<typeof measure>
