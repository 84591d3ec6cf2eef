import { daysBetween } from '../../model/day.js'
import { decimal, percent } from '../../model/number.js'
import { capital } from '../../model/numerals.js'
import type { Meeting } from '../../model/records.js'
import { type CodeOf, vocabularies } from '../../model/vocabularies/index.js'
import { attendance } from '../../observatory/attendance.js'
import { type Counted, isBand } from '../../observatory/counted.js'
import { type DecisionState, decisionState } from '../../observatory/decisions.js'
import { measured, part, told } from '../../observatory/figure.js'
import { gaps } from '../../observatory/gaps.js'
import { holder } from '../../observatory/holder.js'
import { last } from '../../observatory/last.js'
import { isGoverning, isOpenToAll } from '../../observatory/meetings.js'
import { by } from '../../observatory/order.js'
import { total } from '../../observatory/totals.js'
import { inYearTo } from '../../observatory/year.js'
import { type Cell, count, text } from '../document.js'
import { figurePath, type People } from '../people.js'
import { type Headline, type Measuring, section, type Telling } from '../section.js'
import { governanceFigures as figures } from './governance-figures.js'
import { fieldFigures, supportFigures } from './governance-support.js'
import { howMany, howManyOf, nouns, theShare } from './nouns.js'
import { coded, endOr, heldBy, numberOr, peopleOr, table, tableOr, textOr, toFill } from './table.js'

/** After how many days a silence is worth a word. */
const quiet = { meetings: 60, notes: 30 } as const

const kinds = Object.keys(vocabularies.meeting_kinds.codes) as readonly CodeOf<'meeting_kinds'>[]
const acts = Object.keys(vocabularies.support_acts.codes) as readonly CodeOf<'support_acts'>[]
const states: readonly DecisionState[] = ['done', 'waiting', 'overdue', 'no-due-day']

function measure({ neighbourhood, day }: Measuring) {
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
				ofOthers: those.filter(({ project }) => typeof project === 'object').length,
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

type Measure = ReturnType<typeof measure>

/** Who came to an open meeting is counted; over time the year's sum would give a small meeting back, so it goes first. */
function people({ open, figures: values }: Measure): People {
	const others = values.find(({ figure }) => figure === figures.others.id)
	const rows = open.map((one, index) => ({ ...one, index }))
	const cells = (key: 'present' | 'others' | 'spoke') =>
		rows.flatMap(({ id, index, [key]: value }) =>
			typeof value === 'number' ? [{ id: `meeting ${id} ${key}`, value, at: [['open', index, key]] }] : [],
		)
	const whole = { id: 'meetings others', value: told(others?.value) ?? 0, at: [figurePath(figures.others.id, 'value')] }
	const parts = cells('others')
	const all = [...cells('present'), ...parts, ...cells('spoke')].map(({ id }) => id)
	return {
		cells: [...cells('present'), ...parts, ...cells('spoke'), ...(parts.length > 0 ? [whole] : [])],
		derived: (['value', 'of'] as const).map(part => ({
			at: figurePath(figures.spoke.id, part),
			from: all,
			when: 'hidden',
		})),
		sums: parts.length > 0 ? [{ whole: whole.id, parts: parts.map(({ id }) => id), gives: 'whole' }] : [],
		held: [
			{ figure: figures.attendance.id, also: { value: ['attendance', 'present'], of: ['attendance', 'expected'] } },
		],
	}
}

/** By how many coordinators meetings were led; none is what nobody wrote down. */
function ledBy(meetings: readonly Meeting[]) {
	const leaders = meetings.map(({ led_by }) => new Set(led_by).size)
	return {
		both: leaders.filter(number => number > 1).length,
		one: leaders.filter(number => number === 1).length,
		none: leaders.filter(number => number === 0).length,
	}
}

export default section<Measure>({
	id: 'governance',
	title: { it: 'Governance', en: 'Governance' },
	reads: ['diary', 'network', 'neighbourhood'],
	figures: Object.values(figures),
	measure,
	people,
	tell(measure, telling) {
		const { language } = telling
		const { byKind, decisions, notes, support } = measure
		const helped = support.some(({ acts }) => acts > 0)
		if (byKind.length === 0 && notes.last === null && !helped)
			return { headline: { text: words.none[language], weight: 1 }, blocks: [toFill(words.toFill, telling)] }
		return {
			headline: headline(measure, telling),
			blocks: [
				{ kind: 'figures', id: 'governance-figures', values: measure.figures },
				...(byKind.length === 0
					? [toFill(words.meetingsToFill, telling)]
					: [
							table(
								'meetings-by-kind',
								words.byKind,
								byKind.map(one => kindRow(one, telling)),
								telling,
							),
						]),
				...(byKind.length > 0 && decisions.every(one => one.decisions === 0)
					? [toFill(words.decisionsToFill, telling)]
					: tableOr(
							'decisions-by-state',
							words.decisions,
							decisions.filter(one => one.decisions > 0).map(one => stateRow(one, telling)),
							telling,
						)),
				...tableOr(
					'decisions-overdue',
					words.overdueTable,
					measure.overdue.map(one => overdueRow(one, telling)),
					telling,
				),
				...tableOr('open-meetings', words.open, measure.open.map(openRow), telling),
				...(notes.last === null ? [toFill(words.notesToFill, telling)] : []),
				...(helped
					? [
							table(
								'support-by-act',
								words.support,
								support.map(one => supportRow(one, telling)),
								telling,
							),
						]
					: [toFill(words.supportToFill, telling)]),
			],
		}
	},
})

const kindRow = (
	{ kind, meetings, inAYear, both, one, none, last }: Measure['byKind'][number],
	telling: Telling,
): Cell[] => [
	coded('meeting_kinds', kind, telling),
	count(meetings),
	count(inAYear),
	count(both),
	count(one),
	count(none),
	endOr(last),
]

const stateRow = ({ state, decisions }: Measure['decisions'][number], { language }: Telling): Cell[] => [
	{ kind: 'code', code: state, label: words.states[state][language] },
	count(decisions),
]

const overdueRow = ({ text: said, owner, due, days }: Measure['overdue'][number], telling: Telling): Cell[] => [
	text(said),
	heldBy(owner, telling),
	endOr(due),
	count(days),
]

const openRow = ({ date, title, present, others, spoke }: Measure['open'][number]): Cell[] => [
	{ kind: 'day', value: date },
	textOr(title),
	peopleOr(present),
	peopleOr(others),
	peopleOr(spoke),
]

const supportRow = (
	{ act, acts, inAYear, ofOthers, hours, money, followed }: Measure['support'][number],
	telling: Telling,
): Cell[] => [
	coded('support_acts', act, telling),
	count(acts),
	count(inAYear),
	count(ofOthers),
	numberOr(hours),
	numberOr(money),
	count(followed),
]

/** First what has stopped, then what is late, then how the group works. */
function headline(
	{ meetings, notes, decisions, meetingsInAYear, attendance }: Measure,
	{ language }: Telling,
): Headline {
	if (meetings.sinceLast !== null && meetings.sinceLast > quiet.meetings)
		return { text: words.noMeeting[language](meetings.sinceLast), weight: 2 }
	const of = (wanted: DecisionState) => decisions.find(({ state }) => state === wanted)?.decisions ?? 0
	const taken = decisions.reduce((sum, one) => sum + one.decisions, 0) - of('no-due-day')
	if (of('overdue') > 0) return { text: words.overdue[language](of('overdue'), taken), weight: 2 }
	if (notes.sinceLast !== null && notes.sinceLast > quiet.notes)
		return { text: words.noNote[language](notes.sinceLast), weight: 1 }
	if (meetings.last === null) return { text: words.neverMet[language], weight: 1 }
	const { present, expected } = attendance
	const share = isBand(present) || isBand(expected) || expected === 0 ? null : percent(present, expected, language)
	return { text: words.working[language](meetingsInAYear, share), weight: 0 }
}

const words = {
	none: {
		it: 'Il diario non ha ancora incontri, note né sostegni',
		en: 'The diary has no meetings, notes or support yet',
	},
	toFill: {
		it: 'Per vedere questa parte servono in diary.yaml gli incontri («meetings»), con chi c’era e che cosa si è deciso, e le note di campo («notes»).',
		en: 'This part needs the meetings (“meetings”) in diary.yaml, with who was there and what was decided, and the field notes (“notes”).',
	},
	meetingsToFill: {
		it: 'Nessun incontro registrato: si scrivono in diary.yaml («meetings»), con chi c’era e chi li ha guidati.',
		en: 'No meeting recorded: they are written in diary.yaml (“meetings”), with who was there and who led them.',
	},
	decisionsToFill: {
		it: 'Nessuna decisione registrata: si scrivono in diary.yaml dentro l’incontro («decisions»), con chi se ne occupa ed entro quando.',
		en: 'No decision recorded: they are written in diary.yaml inside the meeting (“decisions”), with who sees to it and by when.',
	},
	notesToFill: {
		it: 'Nessuna nota di campo: si scrivono in diary.yaml («notes»), poche righe, senza nomi.',
		en: 'No field note: they are written in diary.yaml (“notes”), a few lines, without names.',
	},
	supportToFill: {
		it: 'Nessun sostegno a progetti locali: si scrive in diary.yaml («support») che cosa si è attivato, sostenuto, connesso o orientato.',
		en: 'No support for local projects: what was activated, sustained, connected or oriented is written in diary.yaml (“support”).',
	},
	neverMet: { it: 'Il gruppo pilota non si è ancora riunito', en: 'The pilot group has not met yet' },
	noMeeting: {
		it: (days: number) => `Il gruppo pilota non si riunisce da ${decimal(days, 'it')} giorni`,
		en: (days: number) => `The pilot group has not met for ${decimal(days, 'en')} days`,
	},
	overdue: {
		it: (number: number, of: number) =>
			`${capital(howManyOf(number, of, nouns.decision, 'it'))} ${number === 1 ? 'è oltre la scadenza e non ancora attuata' : 'sono oltre la scadenza e non ancora attuate'}`,
		en: (number: number, of: number) =>
			`${capital(howManyOf(number, of, nouns.decision, 'en'))} ${number === 1 ? 'is' : 'are'} past the due day and not carried out yet`,
	},
	noNote: {
		it: (days: number) => `L’ultima nota di campo è di ${decimal(days, 'it')} giorni fa`,
		en: (days: number) => `The last field note is ${decimal(days, 'en')} days old`,
	},
	working: {
		it: (meetings: number, share: string | null) =>
			`${capital(howMany(meetings, nouns.meeting, 'it'))} in un anno, assemblee comprese${share === null ? '' : `; agli incontri del gruppo pilota c’era ${theShare(share)} dei membri`}`,
		en: (meetings: number, share: string | null) =>
			`${capital(howMany(meetings, nouns.meeting, 'en'))} in a year, assemblies included${share === null ? '' : `; ${share} of the members were at those of the pilot group`}`,
	},
	byKind: {
		caption: {
			it: 'Gli incontri, e quanti coordinatori li hanno guidati',
			en: 'The meetings, and how many coordinators led them',
		},
		columns: {
			kind: { it: 'Incontro', en: 'Meeting' },
			meetings: { it: 'In tutto', en: 'In all' },
			in_a_year: { it: 'In un anno', en: 'In a year' },
			led_by_both: { it: 'Guidati da due', en: 'Led by two' },
			led_by_one: { it: 'Da uno', en: 'By one' },
			led_by_none: { it: 'Non scritto', en: 'Not written' },
			last: { it: 'L’ultimo', en: 'The last' },
		},
	},
	decisions: {
		caption: { it: 'Che cosa ne è delle decisioni', en: 'What became of the decisions' },
		columns: { state: { it: 'Stato', en: 'State' }, decisions: { it: 'Decisioni', en: 'Decisions' } },
	},
	states: {
		done: { it: 'attuata', en: 'carried out' },
		waiting: { it: 'da attuare, nei tempi', en: 'to be carried out, in time' },
		overdue: { it: 'oltre la scadenza', en: 'overdue' },
		'no-due-day': { it: 'da attuare, senza scadenza', en: 'to be carried out, without a due day' },
	} satisfies Readonly<Record<DecisionState, { it: string; en: string }>>,
	overdueTable: {
		caption: { it: 'Decisioni oltre la scadenza', en: 'Decisions overdue' },
		columns: {
			decision: { it: 'Decisione', en: 'Decision' },
			owner: { it: 'Se ne occupa', en: 'Who sees to it' },
			due: { it: 'Scadenza', en: 'Due' },
			days: { it: 'Giorni di ritardo', en: 'Days late' },
		},
	},
	open: {
		caption: { it: 'Gli incontri aperti a tutti nell’ultimo anno', en: 'The meetings open to all in the last year' },
		columns: {
			date: { it: 'Giorno', en: 'Day' },
			title: { it: 'Incontro', en: 'Meeting' },
			present: { it: 'Segnati per nome', en: 'Listed' },
			others: { it: 'Altre persone', en: 'Other people' },
			spoke: { it: 'Hanno parlato', en: 'Spoke' },
		},
		note: {
			it: 'Segnati per nome: membri del gruppo pilota e coordinatori. Delle altre persone si scrive solo quante erano.',
			en: 'Listed: members of the pilot group and coordinators. Of other people only the number is written.',
		},
	},
	support: {
		caption: { it: 'Che cosa si è fatto per i progetti locali', en: 'What was done for local projects' },
		columns: {
			act: { it: 'Sostegno', en: 'Support' },
			acts: { it: 'In tutto', en: 'In all' },
			in_a_year: { it: 'In un anno', en: 'In a year' },
			of_others: { it: 'A progetti di altri', en: 'For others’ projects' },
			hours: { it: 'Ore date', en: 'Hours given' },
			euros: { it: 'Euro dati', en: 'Euros given' },
			followed: { it: 'Con un seguito scritto', en: 'With what followed' },
		},
		note: {
			it: 'Ore ed euro sono quelli scritti: dove mancano non sono contati. Di altri: progetti che non sono fra le azioni, le proposte o le esperienze della cartella.',
			en: 'Hours and euros are those written: where they are missing they are not counted. Others’: projects that are not among the folder’s actions, proposals or experiences.',
		},
	},
} as const
