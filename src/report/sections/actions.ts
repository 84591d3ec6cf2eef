import type { Day } from '../../model/day.js'
import { decimal } from '../../model/number.js'
import { capital } from '../../model/numerals.js'
import { isRunning } from '../../observatory/answers.js'
import type { Counted } from '../../observatory/counted.js'
import { type Figure, measured, part, told } from '../../observatory/figure.js'
import { type Holder, holder } from '../../observatory/holder.js'
import { by } from '../../observatory/order.js'
import { quarterOf, quartersBetween } from '../../observatory/quarters.js'
import { counted, total } from '../../observatory/totals.js'
import { type Cell, count, notApplicable, share, text } from '../document.js'
import { nobody, type People } from '../people.js'
import { type Headline, type Measuring, section, type Telling } from '../section.js'
import { feminine, howMany, nouns } from './nouns.js'
import { coded, endOr, heldBy, numberOr, oneLine, peopleOr, startOr, table, tableOr, toFill } from './table.js'

const figures = {
	running: {
		id: 'actions/running',
		rows: [29],
		title: { it: 'Azioni in corso o a regime', en: 'Actions under way or settled' },
		definition: {
			it: 'Azioni cominciate e non finite, su tutte quelle registrate.',
			en: 'Actions begun and not ended, of all those recorded.',
		},
		unit: 'share',
		denominator: { it: 'azioni registrate', en: 'actions recorded' },
	},
	quarters: {
		id: 'actions/quarters-with-a-start',
		rows: [44],
		title: { it: 'Trimestri in cui è partita un’azione', en: 'Quarters in which an action began' },
		definition: {
			it: 'Trimestri con almeno un progetto o un’iniziativa partiti, da quello in cui si è costituito il gruppo pilota a quello del rapporto. Accanto, le azioni avviate senza data d’inizio.',
			en: 'Quarters with at least one project or initiative begun, from that in which the pilot group was constituted to that of the report. Beside it, actions begun without a day of beginning.',
		},
		unit: 'share',
		denominator: {
			it: 'trimestri dalla costituzione del gruppo pilota',
			en: 'quarters since the pilot group was constituted',
		},
		comparable: true,
	},
	needed: {
		id: 'actions/with-need',
		rows: [29],
		title: { it: 'Azioni legate a un bisogno', en: 'Actions tied to a need' },
		definition: {
			it: 'Azioni che dicono almeno un bisogno a cui rispondono.',
			en: 'Actions that name at least one need that they answer.',
		},
		unit: 'share',
		denominator: { it: 'azioni registrate', en: 'actions recorded' },
		comparable: true,
	},
	activities: {
		id: 'actions/activities',
		rows: [29],
		title: { it: 'Attività', en: 'Activities' },
		definition: {
			it: 'Incontri, aperture, uscite: somma di ciò che le azioni hanno registrato. Accanto, le registrazioni senza questo numero.',
			en: 'Meetings, openings, outings: sum of what the actions recorded. Beside it, records without this number.',
		},
		unit: 'count',
	},
	hours: {
		id: 'actions/hours',
		rows: [29],
		title: { it: 'Ore', en: 'Hours' },
		definition: {
			it: 'Ore di attività registrate, non moltiplicate per le persone.',
			en: 'Hours of activity recorded, not multiplied by persons.',
		},
		unit: 'hours',
	},
	participants: {
		id: 'actions/participants',
		rows: [29],
		title: { it: 'Partecipanti, somma dei periodi', en: 'Participants, sum over periods' },
		definition: {
			it: 'Persone che hanno partecipato in ciascun periodo, sommate: chi torna in un altro periodo o in un’altra azione è contato di nuovo. Non è il numero di persone diverse.',
			en: 'Persons who took part in each period, summed: who returns in another period or action counts again. It is not the number of different persons.',
		},
		unit: 'count',
	},
	passages: {
		id: 'actions/passages',
		rows: [29],
		title: { it: 'Passaggi', en: 'Passages' },
		definition: {
			it: 'Presenze: una persona venuta dieci volte fa dieci passaggi.',
			en: 'Presences: a person who came ten times makes ten passages.',
		},
		unit: 'count',
	},
	new: {
		id: 'actions/new-participants',
		rows: [29],
		title: { it: 'Persone nuove', en: 'New persons' },
		definition: {
			it: 'Persone venute per la prima volta a un’azione; chi comincia due azioni è nuovo in entrambe.',
			en: 'Persons who came to an action for the first time; who begins two actions is new in both.',
		},
		unit: 'count',
	},
	results: {
		id: 'actions/with-result',
		rows: [29],
		title: { it: 'Azioni finite con un risultato scritto', en: 'Finished actions with a written result' },
		definition: {
			it: 'Azioni concluse o a regime di cui è scritto che cosa è cambiato per le persone.',
			en: 'Actions done or settled of which it is written what changed for people.',
		},
		unit: 'share',
		denominator: { it: 'azioni concluse o a regime', en: 'actions done or settled' },
		comparable: true,
	},
	changes: {
		id: 'actions/changes',
		rows: [29],
		title: { it: 'Cambiamenti di pratica', en: 'Changes of practice' },
		definition: {
			it: 'Azioni che hanno portato per la prima volta una pratica nuova in un servizio o in un ente (Community Check Box, Università del Kansas).',
			en: 'Actions that brought a new practice into a service or body for the first time (Community Check Box, University of Kansas).',
		},
		unit: 'count',
	},
	pastEnd: {
		id: 'actions/past-end',
		rows: [29],
		title: { it: 'Azioni oltre la fine prevista', en: 'Actions past their end' },
		definition: {
			it: 'Azioni in corso la cui fine è già passata. Accanto, quelle senza una fine scritta.',
			en: 'Actions under way whose end has passed. Beside it, those without a written end.',
		},
		unit: 'share',
		denominator: { it: 'azioni in corso con una fine scritta', en: 'actions under way with a written end' },
		comparable: true,
	},
} as const satisfies Readonly<Record<string, Figure>>

const stages = ['under-way', 'settled', 'planned', 'done', 'dropped'] as const
const numbers = ['activities', 'hours', 'participants', 'passages', 'new'] as const

function measure({ neighbourhood, day }: Measuring) {
	const { actions } = neighbourhood.actions
	const records = actions.flatMap(({ records }) => records)
	const begun = actions.filter(({ stage }) => stage !== 'planned')
	const underWay = actions.filter(({ stage }) => stage === 'under-way')
	const ended = actions.filter(({ stage }) => stage === 'done' || stage === 'settled')
	const withEnd = underWay.filter(({ until }) => until !== undefined)
	const constituted = neighbourhood.network.pilot_group?.constituted
	const quarters = constituted === undefined ? [] : quartersBetween(constituted, day)
	const starts = new Set(begun.flatMap(({ since }) => (since === undefined ? [] : [quarterOf(since)])))
	return {
		figures: [
			part(figures.running, actions.filter(isRunning).length, actions.length),
			part(
				figures.quarters,
				quarters.filter(quarter => starts.has(quarter)).length,
				quarters.length,
				begun.filter(({ since }) => since === undefined).length,
			),
			part(figures.needed, actions.filter(({ needs }) => needs.length > 0).length, actions.length),
			...numbers.map(number => {
				const { value, unknown } = total(records.map(record => record[number]))
				return measured(figures[number], value, unknown)
			}),
			part(figures.results, ended.filter(({ result }) => result !== undefined).length, ended.length),
			measured(figures.changes, actions.filter(({ change }) => change !== undefined).length),
			part(
				figures.pastEnd,
				withEnd.filter(({ until }) => (until as Day) < day).length,
				withEnd.length,
				underWay.length - withEnd.length,
			),
		],
		changes: actions
			.flatMap(({ id, title, theme, change }) =>
				change === undefined ? [] : [{ date: change.date, action: id, title, theme: theme ?? null, what: change.what }],
			)
			.sort(
				by(
					({ date }) => date,
					({ action }) => action,
				),
			),
		changesByYear: counted(actions.flatMap(({ change }) => change?.date.slice(0, 4) ?? []).sort()).map(
			({ key, count }) => ({ year: Number(key), changes: count }),
		),
		byStage: counted(
			actions.map(({ stage }) => stage),
			stages,
		).map(({ key, count }) => ({ stage: key, actions: count })),
		actions: actions
			.map(action => ({
				id: action.id,
				title: action.title,
				owner: holder(action.owner, neighbourhood) as Holder,
				stage: action.stage,
				since: action.since ?? null,
				planned: action.planned ?? null,
				until: action.until ?? null,
				needs: action.needs.length,
				continuity: action.continuity?.state ?? null,
			}))
			.sort(
				by(
					({ stage }) => stages.indexOf(stage),
					({ since, planned }) => since ?? planned ?? '9999',
					({ id }) => id,
				),
			),
		byTheme: [...new Set(actions.map(({ theme }) => theme ?? null))]
			.map(theme => {
				const those = actions.filter(one => (one.theme ?? null) === theme)
				const sum = (number: (typeof numbers)[number]) =>
					total(those.flatMap(({ records }) => records.map(record => record[number]))).value
				return {
					theme,
					actions: those.length,
					running: those.filter(isRunning).length,
					activities: sum('activities'),
					participants: sum('participants') as Counted | null,
					passages: sum('passages'),
				}
			})
			.sort(
				by(
					({ theme }) => (theme === null ? 1 : 0),
					({ actions }) => -actions,
					({ theme }) => theme ?? '',
				),
			),
	}
}

type Measure = ReturnType<typeof measure>

/** Activities, hours and passages count no persons; participants do, so a theme's own are too few to be told over time. */
function people({ byTheme }: Measure): People {
	return {
		...nobody(),
		withheld: byTheme.map((_, index) => ['byTheme', index, 'participants']),
		held: [{ figure: figures.participants.id }, { figure: figures.new.id }],
	}
}

export default section<Measure>({
	id: 'actions',
	title: { it: 'Azioni', en: 'Actions' },
	reads: ['actions', 'network', 'neighbourhood'],
	figures: Object.values(figures),
	measure,
	people,
	tell(measure, telling) {
		const { language } = telling
		const { actions, byStage, byTheme, figures } = measure
		if (actions.length === 0)
			return { headline: { text: words.none[language], weight: 1 }, blocks: [toFill(words.toFill, telling)] }
		return {
			headline: headline(measure, telling),
			blocks: [
				{ kind: 'figures', id: 'actions-figures', values: figures },
				table(
					'actions-by-stage',
					words.byStage,
					byStage.map((one): Cell[] => [
						coded('action_stages', one.stage, telling),
						count(one.actions),
						share(one.actions, actions.length),
					]),
					telling,
				),
				table(
					'actions',
					words.actions,
					actions.map(one => row(one, telling)),
					telling,
				),
				...tableOr(
					'actions-by-theme',
					words.byTheme,
					byTheme.map(one => themeRow(one, telling)),
					telling,
				),
				...tableOr(
					'changes-by-year',
					words.changesByYear,
					measure.changesByYear.map(({ year, changes }): Cell[] => [text(String(year)), count(changes)]),
					telling,
				),
				...tableOr(
					'changes',
					words.changes,
					measure.changes.map(({ date, title, theme, what }): Cell[] => [
						{ kind: 'day', value: date },
						text(title),
						theme === null
							? { kind: 'code', code: 'unknown', label: words.noTheme[language] }
							: coded('themes', theme, telling),
						text(oneLine(what)),
					]),
					telling,
				),
			],
		}
	},
})

function row(one: Measure['actions'][number], telling: Telling): Cell[] {
	const beginning = one.since ?? (one.stage === 'planned' ? one.planned : null)
	return [
		text(one.title),
		heldBy(one.owner, telling),
		coded('action_stages', one.stage, telling),
		startOr(beginning),
		endOr(one.until),
		count(one.needs),
		one.stage === 'planned' && one.continuity === null
			? notApplicable
			: coded('continuity_states', one.continuity, telling),
	]
}

function themeRow(one: Measure['byTheme'][number], telling: Telling): Cell[] {
	return [
		one.theme === null
			? { kind: 'code', code: 'unknown', label: words.noTheme[telling.language] }
			: coded('themes', one.theme, telling),
		count(one.actions),
		count(one.running),
		numberOr(one.activities),
		peopleOr(one.participants),
		numberOr(one.passages),
	]
}

function headline({ figures, byStage }: Measure, { language }: Telling): Headline {
	const of = (stage: (typeof stages)[number]) => byStage.find(one => one.stage === stage)?.actions ?? 0
	const value = (id: string) => told(figures.find(({ figure }) => figure === id)?.value)
	const past = value('actions/past-end') ?? 0
	if (of('under-way') + of('settled') === 0) return { text: words.notRunning[language](of('planned')), weight: 1 }
	const start = words.running[language](of('under-way'), of('settled'))
	if (past > 0) return { text: `${start}; ${words.past[language](past)}`, weight: 1 }
	const passages = value('actions/passages')
	return { text: passages === null ? start : `${start}; ${words.passages[language](passages)}`, weight: 0 }
}

const words = {
	none: { it: 'Nessuna azione è ancora registrata', en: 'No action is recorded yet' },
	toFill: {
		it: 'Per vedere questa parte servono le azioni in actions.yaml («actions»): un titolo, lo stadio, da quando, a quali bisogni rispondono.',
		en: 'This part needs the actions in actions.yaml (“actions”): a title, the stage, since when, which needs they answer.',
	},
	notRunning: {
		it: (planned: number) =>
			planned === 0
				? 'Nessuna azione è in corso'
				: `Nessuna azione è in corso; ${howMany(planned, nouns.action, 'it')} ${planned === 1 ? 'è prevista' : 'sono previste'}`,
		en: (planned: number) =>
			planned === 0
				? 'No action is under way'
				: `No action is under way; ${howMany(planned, nouns.action, 'en')} planned`,
	},
	running: {
		it: (underWay: number, settled: number) =>
			underWay === 0
				? `${capital(howMany(settled, nouns.action, 'it'))} a regime`
				: `${capital(howMany(underWay, nouns.action, 'it'))} in corso${settled === 0 ? '' : ` e ${feminine(settled, 'it')} a regime`}`,
		en: (underWay: number, settled: number) =>
			underWay === 0
				? `${capital(howMany(settled, nouns.action, 'en'))} settled`
				: `${capital(howMany(underWay, nouns.action, 'en'))} under way${settled === 0 ? '' : ` and ${feminine(settled, 'en')} settled`}`,
	},
	past: {
		it: (past: number) =>
			`${howMany(past, nouns.action, 'it')} ${past === 1 ? 'ha' : 'hanno'} passato la fine prevista`,
		en: (past: number) => `${howMany(past, nouns.action, 'en')} ${past === 1 ? 'is' : 'are'} past the end foreseen`,
	},
	passages: {
		it: (passages: number) =>
			`${decimal(passages, 'it')} ${passages === 1 ? 'passaggio registrato' : 'passaggi registrati'}`,
		en: (passages: number) => `${decimal(passages, 'en')} ${passages === 1 ? 'passage' : 'passages'} recorded`,
	},
	noTheme: { it: 'senza tema', en: 'without a theme' },
	byStage: {
		caption: { it: 'Le azioni per stadio', en: 'The actions by stage' },
		columns: {
			stage: { it: 'Stadio', en: 'Stage' },
			actions: { it: 'Azioni', en: 'Actions' },
			share: { it: 'Quota', en: 'Share' },
		},
	},
	actions: {
		caption: { it: 'Le azioni', en: 'The actions' },
		columns: {
			action: { it: 'Azione', en: 'Action' },
			owner: { it: 'Chi ne risponde', en: 'Owner' },
			stage: { it: 'Stadio', en: 'Stage' },
			since: { it: 'Dal', en: 'Since' },
			until: { it: 'Al', en: 'Until' },
			needs: { it: 'Bisogni', en: 'Needs' },
			continuity: { it: 'Continuità', en: 'Continuity' },
		},
		note: {
			it: 'Per le azioni previste «dal» è il giorno in cui dovrebbero cominciare.',
			en: 'For planned actions “since” is the day on which they should begin.',
		},
	},
	byTheme: {
		caption: { it: 'Le azioni per tema', en: 'The actions by theme' },
		columns: {
			theme: { it: 'Tema', en: 'Theme' },
			actions: { it: 'Azioni', en: 'Actions' },
			running: { it: 'In corso o a regime', en: 'Running' },
			activities: { it: 'Attività', en: 'Activities' },
			participants: { it: 'Partecipanti', en: 'Participants' },
			passages: { it: 'Passaggi', en: 'Passages' },
		},
		note: {
			it: 'Attività, partecipanti e passaggi sono numeri diversi e non si sommano fra loro. I partecipanti sono sommati sui periodi: la stessa persona può comparire più volte.',
			en: 'Activities, participants and passages are different numbers and do not add up. Participants are summed over periods: the same person may appear more than once.',
		},
	},
	changesByYear: {
		caption: { it: 'I cambiamenti di pratica, anno per anno', en: 'The changes of practice, year by year' },
		columns: { year: { it: 'Anno', en: 'Year' }, changes: { it: 'Cambiamenti', en: 'Changes' } },
	},
	changes: {
		caption: { it: 'Che cosa è cambiato, e quando', en: 'What changed, and when' },
		columns: {
			date: { it: 'Giorno', en: 'Day' },
			action: { it: 'Azione', en: 'Action' },
			theme: { it: 'Tema', en: 'Theme' },
			change: { it: 'Cambiamento', en: 'Change' },
		},
		note: {
			it: 'Un cambiamento è la prima volta di una pratica nuova in un servizio o in un ente: le attività, da sole, non lo sono.',
			en: 'A change is the first time of a new practice in a service or body: activities alone are none.',
		},
	},
} as const
