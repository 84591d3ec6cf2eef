import { daysBetween, latest } from '../../model/day.js'
import { longDay } from '../../model/number.js'
import { capital } from '../../model/numerals.js'
import type { Language } from '../../model/text.js'
import { vocabularies } from '../../model/vocabularies/index.js'
import { isRunning } from '../../observatory/answers.js'
import { isDue, isExpiring } from '../../observatory/continuity.js'
import { type Figure, part } from '../../observatory/figure.js'
import { holder } from '../../observatory/holder.js'
import { by } from '../../observatory/order.js'
import { counted } from '../../observatory/totals.js'
import { type Block, type Cell, count, notApplicable, notRecorded, share, text } from '../document.js'
import { nobody } from '../people.js'
import { type Headline, type Measuring, section, type Telling } from '../section.js'
import { feminine, howMany, howManyOf, nouns } from './nouns.js'
import { coded, heldBy, table, tableOr, textOr, toFill } from './table.js'
import { timeline, timelineTold } from './timeline.js'

/** How far ahead the list of what expires looks: long enough to apply for something. */
const horizon = 100

const figures = {
	recorded: {
		id: 'continuity/recorded',
		rows: [30],
		title: { it: 'Azioni di cui si sa come continuano', en: 'Actions of which it is known how they go on' },
		definition: {
			it: 'Azioni con la continuità scritta (da trovare, assestata o chiusa), fra quelle concluse, a regime o in corso da più di 183 giorni.',
			en: 'Actions with their continuity written (seeking, settled or closed), among those done, settled or under way for more than 183 days.',
		},
		unit: 'share',
		denominator: {
			it: 'azioni concluse, a regime o in corso da oltre sei mesi',
			en: 'actions done, settled or under way for over six months',
		},
		comparable: true,
	},
	settled: {
		id: 'continuity/settled',
		rows: [30],
		title: { it: 'Azioni assestate', en: 'Actions with settled continuity' },
		definition: {
			it: 'Azioni la cui continuità è assestata, fra quelle di cui è scritta. Accanto, quelle di cui non è scritta.',
			en: 'Actions whose continuity is settled, among those of which it is written. Beside it, those of which it is not.',
		},
		unit: 'share',
		denominator: { it: 'azioni con la continuità scritta', en: 'actions with continuity written' },
		comparable: true,
	},
	expiring: {
		id: 'continuity/expiring',
		rows: [30],
		title: { it: 'Azioni attive in scadenza', en: 'Active actions about to expire' },
		definition: {
			it: 'Azioni in corso o a regime i cui fondi o accordi finiscono entro 100 giorni o sono già finiti. Accanto, quelle senza una scadenza scritta.',
			en: 'Actions under way or settled whose funds or agreement end within 100 days or have ended. Beside it, those without a written expiry.',
		},
		unit: 'share',
		denominator: { it: 'azioni in corso o a regime', en: 'actions under way or settled' },
		comparable: true,
	},
	lessons: {
		id: 'continuity/closed-with-lessons',
		rows: [30],
		title: { it: 'Chiuse con ciò che si è imparato', en: 'Closed with lessons' },
		definition: {
			it: 'Azioni chiuse di cui è scritto che cosa si è imparato.',
			en: 'Closed actions of which it is written what was learned.',
		},
		unit: 'share',
		denominator: { it: 'azioni chiuse', en: 'actions closed' },
		comparable: true,
	},
} as const satisfies Readonly<Record<string, Figure>>

const states = Object.keys(vocabularies.continuity_states.codes)
const modes = Object.keys(vocabularies.continuity_modes.codes)

function measure({ neighbourhood, day }: Measuring) {
	const { actions } = neighbourhood.actions
	const due = actions.filter(action => isDue(action, day))
	const written = due.filter(({ continuity }) => continuity !== undefined)
	const settled = written.filter(({ continuity }) => continuity?.state === 'settled')
	const running = actions.filter(isRunning)
	const expiring = running.filter(action => isExpiring(action, day, horizon))
	const closed = actions.filter(({ continuity }) => continuity?.state === 'closed')
	return {
		figures: [
			part(figures.recorded, written.length, due.length),
			part(figures.settled, settled.length, written.length, due.length - written.length),
			part(
				figures.expiring,
				expiring.length,
				running.length,
				running.filter(({ continuity }) => continuity?.expires === undefined).length,
			),
			part(figures.lessons, closed.filter(({ continuity }) => continuity?.lessons !== undefined).length, closed.length),
		],
		actions: actions.length,
		running: running.length,
		due: due.length,
		timeline: timeline(neighbourhood, day, horizon),
		byState: [
			...counted(
				written.map(({ continuity }) => continuity?.state ?? ''),
				states,
			).map(({ key, count }) => ({ state: key as string | null, actions: count })),
			...(due.length > written.length ? [{ state: null, actions: due.length - written.length }] : []),
		],
		byMode: counted(
			settled.flatMap(({ continuity }) => continuity?.mode ?? []),
			modes,
		).map(({ key, count }) => ({ mode: key, actions: count })),
		settledWithoutMode: settled.filter(({ continuity }) => continuity?.mode === undefined).length,
		unwritten: due
			.filter(({ continuity }) => continuity === undefined)
			.sort(
				by(
					({ since }) => since ?? '9999',
					({ id }) => id,
				),
			)
			.map(({ title }) => title),
		expiring: expiring
			.flatMap(({ id, title, owner, continuity }) =>
				continuity?.expires === undefined
					? []
					: [
							{
								id,
								title,
								owner: holder(continuity.owner ?? owner, neighbourhood),
								state: continuity.state,
								expires: continuity.expires,
								days: daysBetween(day, continuity.expires),
								resources: continuity.resources ?? null,
							},
						],
			)
			.sort(
				by(
					({ expires }) => expires,
					({ id }) => id,
				),
			),
	}
}

type Measure = ReturnType<typeof measure>

export default section<Measure>({
	id: 'continuity',
	title: { it: 'Continuità', en: 'Continuity' },
	reads: ['actions', 'network', 'neighbourhood'],
	figures: Object.values(figures),
	measure,
	people: nobody,
	tell(measure, telling) {
		const { language } = telling
		if (measure.due + measure.running === 0)
			return {
				headline: { text: words[measure.actions === 0 ? 'none' : 'early'][language], weight: 0 },
				blocks: [toFill(words.toFill, telling)],
			}
		return {
			headline: headline(measure, language),
			blocks: [
				...timelineTold(measure.timeline, telling.day, telling),
				{ kind: 'figures', id: 'continuity-figures', values: measure.figures },
				...tableOr(
					'continuity-states',
					words.states,
					measure.byState.map(one => stateRow(one, measure.due, telling)),
					telling,
				),
				...tableOr('continuity-modes', words.modes, modeRows(measure, telling), telling),
				...expiringTold(measure, telling),
				...unwrittenTold(measure, telling),
			],
		}
	},
})

function stateRow({ state, actions }: Measure['byState'][number], due: number, telling: Telling): Cell[] {
	const unwritten: Cell = { kind: 'code', code: 'unknown', label: words.notWritten[telling.language] }
	return [state === null ? unwritten : coded('continuity_states', state, telling), count(actions), share(actions, due)]
}

function modeRows({ byMode, settledWithoutMode }: Measure, telling: Telling): Cell[][] {
	const rows = byMode.map(({ mode, actions }): Cell[] => [coded('continuity_modes', mode, telling), count(actions)])
	return settledWithoutMode === 0 ? rows : [...rows, [notRecorded, count(settledWithoutMode)]]
}

function expiringTold({ expiring }: Measure, telling: Telling): readonly Block[] {
	const rows = expiring.map((one): Cell[] => [
		text(one.title),
		heldBy(one.owner, telling),
		coded('continuity_states', one.state, telling),
		{ kind: 'day', value: one.expires },
		one.days < 0 ? notApplicable : count(one.days),
		textOr(one.resources),
	])
	return rows.length === 0 ? [] : [table('expiring', words.expiring, rows, telling)]
}

function unwrittenTold({ unwritten }: Measure, { language }: Telling): readonly Block[] {
	if (unwritten.length === 0) return []
	return [
		{ kind: 'paragraph', text: words.unwritten[language] },
		{ kind: 'list', items: unwritten },
	]
}

function headline({ byState, due, expiring, running }: Measure, language: Language): Headline {
	const over = expiring.filter(({ days }) => days < 0).length
	const last = latest(expiring.map(({ expires }) => expires))
	if (last !== undefined && over < expiring.length) {
		const month = longDay(last, language).split(' ').slice(1).join(' ')
		return { text: words.losing[language](expiring.length, running, month), weight: 3 }
	}
	if (over > 0) return { text: words.over[language](over, running), weight: 3 }
	const unwritten = byState.find(({ state }) => state === null)?.actions ?? 0
	if (unwritten > 0) return { text: words.unwrittenOf[language](unwritten, due), weight: 1 }
	if (due === 0) return { text: words.early[language], weight: 0 }
	const settled = byState.find(({ state }) => state === 'settled')?.actions ?? 0
	return { text: words.settled[language](settled, due), weight: 0 }
}

const words = {
	none: {
		it: 'Non ci sono ancora azioni di cui dire come continuano',
		en: 'There are no actions yet whose continuity could be told',
	},
	early: { it: 'È presto per dire come continuano le azioni', en: 'It is early to say how the actions will go on' },
	toFill: {
		it: 'Per vedere questa parte serve in actions.yaml, accanto a ogni azione conclusa o in corso da sei mesi, la sua continuità («continuity»): da trovare, assestata o chiusa.',
		en: 'This part needs the continuity (“continuity”) beside each action in actions.yaml that is done or has run for six months: seeking, settled or closed.',
	},
	losing: {
		it: (losing: number, of: number, month: string) =>
			`${capital(howManyOf(losing, of, nouns.activeAction, 'it'))} ${losing === 1 ? 'resta' : 'restano'} senza fondi o accordo entro ${month}`,
		en: (losing: number, of: number, month: string) =>
			`${capital(howManyOf(losing, of, nouns.activeAction, 'en'))} ${losing === 1 ? 'loses its' : 'lose their'} funds or agreement by ${month}`,
	},
	over: {
		it: (over: number, of: number) =>
			`${capital(howManyOf(over, of, nouns.activeAction, 'it'))} ${over === 1 ? 'è' : 'sono'} oltre la scadenza di fondi o accordo`,
		en: (over: number, of: number) =>
			`${capital(howManyOf(over, of, nouns.activeAction, 'en'))} ${over === 1 ? 'is' : 'are'} past the expiry of funds or agreement`,
	},
	unwrittenOf: {
		it: (unwritten: number, of: number) =>
			of === 1
				? 'Dell’unica azione avviata da tempo non è ancora scritto come continua'
				: `Di ${howMany(unwritten, nouns.action, 'it')} su ${feminine(of, 'it')} non è ancora scritto come ${unwritten === 1 ? 'continua' : 'continuano'}`,
		en: (unwritten: number, of: number) =>
			of === 1
				? 'For the only older action it is not written yet how it goes on'
				: `For ${howManyOf(unwritten, of, nouns.action, 'en')} it is not written yet how ${unwritten === 1 ? 'it goes' : 'they go'} on`,
	},
	settled: {
		it: (settled: number, of: number) => {
			if (settled === 0) return 'Delle azioni avviate da tempo si sa come continuano; nessuna è ancora assestata'
			if (settled === of) return 'Tutte le azioni avviate da tempo sono assestate'
			return `Delle azioni avviate da tempo si sa come continuano: ${howManyOf(settled, of, nouns.action, 'it')} ${settled === 1 ? 'è assestata' : 'sono assestate'}`
		},
		en: (settled: number, of: number) => {
			if (settled === 0) return 'It is known how the older actions go on; none is settled yet'
			if (settled === of) return 'All older actions are settled'
			return `It is known how the older actions go on: ${howManyOf(settled, of, nouns.action, 'en')} ${settled === 1 ? 'is' : 'are'} settled`
		},
	},
	notWritten: { it: 'non scritta', en: 'not written' },
	unwritten: {
		it: 'Azioni di cui non è ancora scritto come continuano:',
		en: 'Actions of which it is not written yet how they go on:',
	},
	states: {
		caption: { it: 'Come continuano le azioni', en: 'How the actions go on' },
		columns: {
			state: { it: 'Continuità', en: 'Continuity' },
			actions: { it: 'Azioni', en: 'Actions' },
			share: { it: 'Quota', en: 'Share' },
		},
		note: {
			it: 'Azioni concluse, a regime o in corso da più di 183 giorni. Le interrotte non contano.',
			en: 'Actions done, settled or under way for more than 183 days. Dropped ones do not count.',
		},
	},
	modes: {
		caption: { it: 'In che modo le azioni assestate continuano', en: 'How settled actions go on' },
		columns: { mode: { it: 'Modo', en: 'Mode' }, actions: { it: 'Azioni', en: 'Actions' } },
	},
	expiring: {
		caption: { it: 'Che cosa scade entro 100 giorni', en: 'What expires within 100 days' },
		columns: {
			action: { it: 'Azione', en: 'Action' },
			owner: { it: 'Chi ne risponde', en: 'Owner' },
			state: { it: 'Continuità', en: 'Continuity' },
			expires: { it: 'Scade', en: 'Expires' },
			days: { it: 'Fra giorni', en: 'In days' },
			resources: { it: 'Risorse', en: 'Resources' },
		},
		note: {
			it: 'Dalla scadenza più vicina. «n.d.» nei giorni: la scadenza è già passata.',
			en: 'The nearest expiry first. “n.a.” in days: the expiry has passed.',
		},
	},
} as const
