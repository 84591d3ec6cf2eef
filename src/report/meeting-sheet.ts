import type { Codes } from '../model/codes.js'
import { type Day, daysBetween } from '../model/day.js'
import type { Neighbourhood } from '../model/neighbourhood.js'
import { longDay, shortDay } from '../model/number.js'
import type { Language } from '../model/text.js'
import { asOf } from '../observatory/as-of.js'
import { isExpiring } from '../observatory/continuity.js'
import { decisionState } from '../observatory/decisions.js'
import { type Holder, holder } from '../observatory/holder.js'
import { by } from '../observatory/order.js'
import { byWeight, isUncovered } from '../observatory/ranking.js'
import { between, lastMeeting, type Since } from '../observatory/since-meeting.js'
import type { Base } from './compared/comparison.js'
import { type Measures, telling, toldSections } from './compose.js'
import { type Block, type Cell, type Document, notApplicable, text } from './document.js'
import { happenedTold } from './happened.js'
import { unreadNotice } from './neighbourhood.js'
import type { Telling } from './section.js'
import { heldBy, oneLine, tableOr } from './sections/table.js'
import { sentence } from './sentence.js'
import { draftOf, footOf, type Stamp } from './stamp.js'

/** What the pilot group has on its table: one sheet of paper, and room to write on it. */
export interface Meeting {
	readonly uncovered: readonly string[]
	readonly ending: readonly {
		readonly id: string
		readonly owner: Holder
		readonly expires: Day
		readonly days: number
	}[]
	/** Since the last meeting; or, compared, since the moment asked for, which has a commit. */
	readonly last: { readonly date: Day; readonly since: Since; readonly commit?: string } | null
	readonly open: readonly {
		readonly text: string
		readonly owner: Holder
		readonly due: Day | null
		readonly taken: Day
		readonly late: boolean
	}[]
}

/** How far ahead what ends is told; the same as in the chapter on continuity. */
const horizon = 100

/** @param past what the sheet is compared with, where that is not the last meeting; its neighbourhood may not have been there */
export function measureMeeting(
	whole: Neighbourhood,
	day: Day,
	past?: { readonly base: Base; readonly neighbourhood: Neighbourhood | undefined },
): Meeting {
	const neighbourhood = asOf(whole, day)
	const met = lastMeeting(neighbourhood, day)
	return {
		uncovered: byWeight(neighbourhood, day)
			.filter(({ need, weight }) => weight === 'high' && isUncovered(need, neighbourhood))
			.map(({ need }) => need.id),
		ending: neighbourhood.actions.actions
			.filter(action => isExpiring(action, day, horizon))
			.flatMap(({ id, owner, continuity }) =>
				continuity?.expires === undefined
					? []
					: [
							{
								id,
								owner: holder(continuity.owner ?? owner, neighbourhood),
								expires: continuity.expires,
								days: daysBetween(day, continuity.expires),
							},
						],
			)
			.sort(
				by(
					({ expires }) => expires,
					({ id }) => id,
				),
			),
		last: past
			? past.neighbourhood
				? {
						date: past.base.day,
						since: between(whole, past.base.day, day, past.neighbourhood),
						commit: past.base.commit,
					}
				: null
			: met
				? { date: met.date, since: between(whole, met.date, day) }
				: null,
		open: neighbourhood.diary.meetings
			.flatMap(({ date, decisions }) => decisions.map(decision => ({ date, decision })))
			.filter(({ decision }) => decision.done === undefined)
			.map(({ date, decision }) => ({
				text: decision.text,
				owner: holder(decision.owner, neighbourhood),
				due: decision.due ?? null,
				taken: date,
				late: decisionState(decision, day) === 'overdue',
			}))
			.sort(
				by(
					({ due }) => due ?? '9999',
					({ taken }) => taken,
					({ text }) => text,
				),
			),
	}
}

export function meetingSheet(
	measures: Measures,
	meeting: Meeting,
	stamp: Stamp,
	codes: Codes,
	language: Language,
	compared = false,
): Document {
	const how = telling(measures, codes, language)
	const { name } = measures.neighbourhood
	return {
		title: words.title[language](name),
		foot: footOf(name, measures.day, stamp, language),
		...draftOf(measures.problems.errors, language),
		sheet: 'A4',
		blocks: [
			{ kind: 'heading', level: 1, text: words.title[language](name) },
			{ kind: 'paragraph', text: [words.asOf[language], { strong: longDay(measures.day, language) }, '.'] },
			...unreadNotice(measures, language),
			...brief(measures, codes, language),
			part('uncovered', words.uncovered[language]),
			...uncoveredTold(meeting, how),
			part('ending', words.ending[language]),
			...endingTold(meeting, how),
			part(
				'since',
				meeting.last
					? words[meeting.last.commit ? 'sinceThen' : 'since'][language](longDay(meeting.last.date, language))
					: words[compared ? 'first' : 'sinceNone'][language],
			),
			...(compared && !meeting.last ? [] : sinceTold(meeting, how)),
			part('open', words.open[language]),
			...openTold(meeting, how),
			part('new', words.new[language]),
			linesToWrite(language),
		],
	}
}

const part = (id: string, text: string): Block => ({ kind: 'heading', level: 2, text, id })

function brief(measures: Measures, codes: Codes, language: Language): readonly Block[] {
	const told = toldSections(measures, codes, language).flatMap(({ headline, absent }) =>
		headline && !absent ? [headline] : [],
	)
	const first = [3, 2, 1].flatMap(weight => told.filter(one => one.weight === weight)).slice(0, 4)
	if (first.length === 0) return []
	return [
		{ kind: 'heading', level: 2, text: words.brief[language], id: 'in-brief' },
		{ kind: 'list', ordered: true, items: first.map(one => sentence(one, '.')) },
	]
}

function uncoveredTold({ uncovered }: Meeting, { name, language }: Telling): readonly Block[] {
	if (uncovered.length === 0) return [{ kind: 'paragraph', text: words.allCovered[language] }]
	return [{ kind: 'list', items: uncovered.map(name) }]
}

function endingTold({ ending }: Meeting, telling: Telling): readonly Block[] {
	const { language, name } = telling
	if (ending.length === 0) return [{ kind: 'paragraph', text: words.nothingEnds[language] }]
	const rows = ending
		.slice(0, mostShown)
		.map(({ id, owner, expires, days }): Cell[] => [
			text(name(id)),
			heldBy(owner, telling),
			{ kind: 'day', value: expires },
			days < 0 ? text(words.over[language]) : { kind: 'quantity', value: days, unit: 'days' },
		])
	return [...tableOr('meeting-ending', words.endingTable, rows, telling), ...andMore(ending.length, language)]
}

function sinceTold({ last }: Meeting, telling: Telling): readonly Block[] {
	const { language } = telling
	if (last === null) return [{ kind: 'paragraph', text: words.noMeeting[language] }]
	const items = happenedTold(last.since, telling)
	return items.length === 0 ? [{ kind: 'paragraph', text: words.nothingSince[language] }] : [{ kind: 'list', items }]
}

function openTold({ open }: Meeting, telling: Telling): readonly Block[] {
	const { language } = telling
	if (open.length === 0) return [{ kind: 'paragraph', text: words.noneOpen[language] }]
	const rows = open.slice(0, mostShown).map(({ text: decided, owner, due, taken, late }): Cell[] => [
		text(oneLine(decided)),
		heldBy(owner, telling),
		due === null
			? notApplicable
			: {
					kind: 'marks',
					marks: [],
					text: words.due[language](shortDay(due, language), late),
					...(late && { attention: true }),
				},
		{ kind: 'day', value: taken },
	])
	return [...tableOr('meeting-decisions', words.openTable, rows, telling), ...andMore(open.length, language)]
}

/** What does not fit on the sheet is counted on it. */
const mostShown = 6

const andMore = (all: number, language: Language): readonly Block[] =>
	all > mostShown ? [{ kind: 'paragraph', text: words.more[language](all - mostShown) }] : []

/** Empty on purpose: it is written on, by hand. */
const linesToWrite = (language: Language): Block => ({
	kind: 'table',
	id: 'meeting-new',
	look: 'lines',
	caption: words.newTable.caption[language],
	columns: (['number', 'decision', 'who', 'by'] as const).map(key => ({ key, title: words.newTable[key][language] })),
	rows: Array.from({ length: 5 }, (_, index) => [
		text(`${index + 1}.`),
		text('\u00a0'),
		text('\u00a0'),
		text('\u00a0'),
	]),
})

const words = {
	title: { it: (name: string) => `${name}: per l’incontro`, en: (name: string) => `${name}: for the meeting` },
	asOf: { it: 'Situazione al ', en: 'As of ' },
	brief: { it: 'In breve', en: 'In brief' },
	uncovered: { it: 'Priorità senza un’azione in corso', en: 'Priorities without an action under way' },
	allCovered: {
		it: 'Nessuna: a ogni bisogno ad alta priorità ancora aperto risponde un’azione in corso, o non si è ancora votato.',
		en: 'None: every high-priority need still open has an action under way, or there was no vote yet.',
	},
	ending: { it: 'Che cosa finisce entro cento giorni', en: 'What ends within a hundred days' },
	nothingEnds: { it: 'Nessuna scadenza scritta entro cento giorni.', en: 'No written expiry within a hundred days.' },
	over: { it: 'già passata', en: 'already over' },
	endingTable: {
		caption: { it: 'Azioni i cui fondi o accordi finiscono', en: 'Actions whose funds or agreement end' },
		columns: {
			action: { it: 'Azione', en: 'Action' },
			owner: { it: 'Chi ne risponde', en: 'Owner' },
			expires: { it: 'Scade', en: 'Expires' },
			days: { it: 'Fra', en: 'In' },
		},
	},
	since: {
		it: (day: string) => `Dopo l’ultimo incontro (${day})`,
		en: (day: string) => `Since the last meeting (${day})`,
	},
	sinceThen: {
		it: (day: string) => `Dal ${day}, rispetto a ciò che si sapeva allora`,
		en: (day: string) => `Since ${day}, beside what was known then`,
	},
	first: {
		it: 'È il primo rapporto: non c’è ancora un confronto',
		en: 'This is the first report: there is no comparison yet',
	},
	sinceNone: { it: 'Dopo l’ultimo incontro', en: 'Since the last meeting' },
	noMeeting: {
		it: 'Nel diario non è registrato nessun incontro del gruppo prima di questo giorno.',
		en: 'The diary records no meeting of the group before this day.',
	},
	nothingSince: {
		it: 'Nelle date dei dati non è cambiato nulla da allora.',
		en: 'By the dates in the data nothing has changed since.',
	},
	open: { it: 'Decisioni ancora aperte', en: 'Decisions still open' },
	noneOpen: { it: 'Nessuna decisione registrata è ancora aperta.', en: 'No recorded decision is still open.' },
	due: {
		it: (day: string, late: boolean) => (late ? `${day}, passato` : day),
		en: (day: string, late: boolean) => (late ? `${day}, past` : day),
	},
	openTable: {
		caption: { it: 'Che cosa si è deciso, e non è ancora fatto', en: 'What was decided and is not done yet' },
		columns: {
			decision: { it: 'Decisione', en: 'Decision' },
			owner: { it: 'Chi', en: 'Who' },
			due: { it: 'Entro', en: 'By' },
			taken: { it: 'Presa', en: 'Taken' },
		},
	},
	more: {
		it: (rest: number) => (rest === 1 ? 'Un’altra è nel rapporto.' : `Altre ${rest} sono nel rapporto.`),
		en: (rest: number) => (rest === 1 ? 'One more is in the report.' : `${rest} more are in the report.`),
	},
	new: { it: 'Che cosa decidiamo oggi', en: 'What we decide today' },
	newTable: {
		caption: { it: 'Da scrivere a mano', en: 'To be written by hand' },
		number: { it: 'N.', en: 'No.' },
		decision: { it: 'Decisione', en: 'Decision' },
		who: { it: 'Chi', en: 'Who' },
		by: { it: 'Entro', en: 'By' },
	},
} as const
