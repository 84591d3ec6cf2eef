import { type Day, daysBetween } from '../../model/day.js'
import { shortMonth } from '../../model/number.js'
import { capital, inWords } from '../../model/numerals.js'
import { type Figure, part } from '../../observatory/figure.js'
import { type GateId, gatesOf } from '../../observatory/gates.js'
import { phaseNames } from '../../observatory/phases.js'
import { type Cell, countOr, notApplicable, text } from '../document.js'
import { nobody } from '../people.js'
import { type Measuring, section, type Telling } from '../section.js'
import { howManyOf, nouns } from './nouns.js'
import { coded, endOr, table, toFill } from './table.js'

const figures = {
	completed: {
		id: 'phases/completed',
		rows: [14],
		title: { it: 'Fasi concluse', en: 'Phases completed' },
		definition: {
			it: 'Fasi con una data di conclusione, sulle sei del programma.',
			en: 'Phases with a day of completion, of the programme’s six.',
		},
		unit: 'share',
		denominator: { it: 'fasi del programma', en: 'phases of the programme' },
		comparable: true,
	},
	started: {
		id: 'phases/started',
		rows: [14],
		title: { it: 'Fasi cominciate', en: 'Phases started' },
		definition: {
			it: 'Fasi con una data d’inizio, concluse o no, sulle sei del programma.',
			en: 'Phases with a day of beginning, completed or not, of the programme’s six.',
		},
		unit: 'share',
		denominator: { it: 'fasi del programma', en: 'phases of the programme' },
		comparable: true,
	},
	gates: {
		id: 'phases/gates',
		rows: [14],
		title: { it: 'Verifiche superate', en: 'Checks passed' },
		definition: {
			it: 'Le cose che le fasi devono lasciare dietro di sé e che nel giorno del rapporto ci sono. I gruppi tematici sono facoltativi: si contano solo se ci sono gruppi o proposte.',
			en: 'What the phases should leave behind and is there on the day. Thematic groups are optional: they count only where there are groups or proposals.',
		},
		unit: 'share',
		denominator: { it: 'cose che le fasi devono lasciare', en: 'things that the phases should leave' },
		comparable: true,
	},
} as const satisfies Readonly<Record<string, Figure>>

function measure({ neighbourhood, day }: Measuring) {
	const phases = phaseNames.map(phase => {
		const written = neighbourhood.neighbourhood.phases.find(one => one.phase === phase)
		return {
			phase,
			state: stateOf(written),
			started: written?.started ?? null,
			completed: written?.completed ?? null,
			days: written?.started ? daysBetween(written.started, written.completed ?? day) : null,
			gates: gatesOf(phase, neighbourhood, day),
		}
	})
	const gates = phases.flatMap(({ gates }) => gates)
	const known = phases.filter(({ state }) => state !== 'not-recorded')
	return {
		figures: [
			part(
				figures.completed,
				phases.filter(({ state }) => state === 'done').length,
				known.length === 0 ? 0 : phases.length,
				phases.length - known.length,
			),
			part(
				figures.started,
				phases.filter(({ state }) => state === 'done' || state === 'under-way').length,
				known.length === 0 ? 0 : phases.length,
				phases.length - known.length,
			),
			part(figures.gates, gates.filter(({ passed }) => passed).length, known.length === 0 ? 0 : gates.length),
		],
		phases,
	}
}

type Measure = ReturnType<typeof measure>

type State = 'done' | 'under-way' | 'not-started' | 'not-recorded'

function stateOf(phase: { readonly started?: Day; readonly completed?: Day } | undefined): State {
	if (phase === undefined) return 'not-recorded'
	if (phase.completed !== undefined) return 'done'
	return phase.started === undefined ? 'not-started' : 'under-way'
}

export default section<Measure>({
	id: 'phases',
	title: { it: 'Percorso', en: 'Path' },
	reads: ['neighbourhood', 'network', 'mandate', 'needs', 'actions'],
	figures: Object.values(figures),
	measure,
	people: nobody,
	tell({ figures, phases }, telling, before) {
		const { language } = telling
		if (phases.every(({ state }) => state === 'not-recorded'))
			return { headline: { text: words.none[language], weight: 1 }, blocks: [toFill(words.toFill, telling)] }
		return {
			headline: headline(phases, telling),
			blocks: [
				{
					...table(
						'phases',
						words.table,
						phases.map(phase => row(phase, telling)),
						telling,
					),
					figure: {
						kind: 'board',
						items: phases.map(phase => since(stage(phase, telling), passedThen(phase.phase, before))),
					},
				},
				{ kind: 'figures', id: 'phases-figures', values: figures },
			],
		}
	},
})

/** A phase that is said to be complete and lacks what it leaves behind is more urgent than how many are complete. */
function headline(phases: Measure['phases'], { language }: Telling) {
	const done = phases.filter(({ state }) => state === 'done')
	const lacking = done.filter(({ gates }) => gates.some(({ passed }) => !passed))
	const text = words.done[language](done.length, phases.length)
	if (lacking.length === 0) return { text, weight: 0 } as const
	return { text: [`${text}; `, { consequence: words.lacking[language](lacking.length) }], weight: 2 } as const
}

function row({ phase, state, started, completed, days, gates }: Measure['phases'][number], telling: Telling): Cell[] {
	const missing = gates.filter(({ passed }) => !passed).map(({ id }) => words.gates[id][telling.language])
	return [
		coded('phases', phase, telling),
		{ kind: 'code', code: state, label: words.states[state][telling.language] },
		gates.length === 0
			? text(words.optional[telling.language])
			: { kind: 'boxes', done: gates.length - missing.length, of: gates.length },
		endOr(started),
		endOr(completed),
		started === null ? notApplicable : countOr(days ?? undefined),
		missing.length === 0 ? text(words.nothing[telling.language]) : { kind: 'list', values: missing },
	]
}

/** How many of its checks held in the report compared with. */
const passedThen = (phase: string, before: Measure | undefined): number | undefined =>
	before?.phases.find(one => one.phase === phase)?.gates.filter(({ passed }) => passed).length

/** The same with what was passed or lost since, also in words. */
function since(item: ReturnType<typeof stage>, was: number | undefined): ReturnType<typeof stage> & { was?: number } {
	if (was === undefined || was === item.done) return item
	return { ...item, was, state: `${item.state} (${item.done > was ? '+' : '−'}${Math.abs(item.done - was)})` }
}

/** A phase as people ask after it: begun, done, and how many of its checks hold. */
function stage({ phase, state, completed, gates }: Measure['phases'][number], { codes, language }: Telling) {
	const done = gates.filter(({ passed }) => passed).length
	const name = codes.label('phases', phase)[language]
	const said = words.states[state][language]
	const when = state === 'done' && completed !== null ? `, ${shortMonth(completed, language)}` : ''
	const checks = state === 'done' && done === gates.length ? '' : `, ${words.of[language](done, gates.length)}`
	return {
		name: capital(name),
		state: `${said}${when}${gates.length === 0 ? '' : checks}`,
		done,
		of: gates.length,
		...(state === 'done' && done < gates.length && ({ attention: true } as const)),
	}
}

const words = {
	of: {
		it: (done: number, of: number) => `${done} ${done === 1 ? 'verifica' : 'verifiche'} su ${of}`,
		en: (done: number, of: number) => `${done} of ${of} checks`,
	},
	none: { it: 'Le fasi del percorso non sono ancora registrate', en: 'The phases of the path are not recorded yet' },
	toFill: {
		it: 'Per vedere questa parte servono le fasi in neighbourhood.yaml («phases»), ciascuna con la data in cui è cominciata.',
		en: 'This part needs the phases in neighbourhood.yaml (“phases”), each with the day on which it began.',
	},
	done: {
		it: (done: number, of: number) =>
			done === of
				? `Tutte e ${inWords(of, 'it')} le fasi sono concluse`
				: done === 0
					? `Nessuna delle ${inWords(of, 'it')} fasi è ancora conclusa`
					: `${capital(howManyOf(done, of, nouns.phase, 'it'))} ${done > 1 ? 'sono concluse' : 'è conclusa'}`,
		en: (done: number, of: number) =>
			done === of
				? `All ${inWords(of, 'en')} phases are complete`
				: done === 0
					? `None of the ${inWords(of, 'en')} phases is complete yet`
					: `${capital(howManyOf(done, of, nouns.phase, 'en'))} ${done === 1 ? 'is' : 'are'} complete`,
	},
	lacking: {
		it: (number: number) =>
			number === 1
				? 'a una manca ancora qualcosa che doveva lasciare'
				: `a ${inWords(number, 'it')} manca ancora qualcosa che dovevano lasciare`,
		en: (number: number) =>
			`${inWords(number, 'en')} still ${number === 1 ? 'lacks' : 'lack'} something to leave behind`,
	},
	table: {
		caption: {
			it: 'Le sei fasi, con ciò che ciascuna lascia dietro di sé',
			en: 'The six phases, with what each leaves behind',
		},
		columns: {
			phase: { it: 'Fase', en: 'Phase' },
			state: { it: 'Stato', en: 'State' },
			checks: { it: 'Verifiche', en: 'Checks' },
			started: { it: 'Cominciata', en: 'Started' },
			completed: { it: 'Conclusa', en: 'Completed' },
			days: { it: 'Giorni', en: 'Days' },
			missing: { it: 'Manca', en: 'Missing' },
		},
		note: {
			it: 'Le verifiche guardano i dati del giorno, non le date scritte per la fase. I giorni vanno dall’inizio alla conclusione, o al giorno del rapporto.',
			en: 'Checks look at the data of the day, not at the days written for the phase. Days run from beginning to completion, or to the day of the report.',
		},
	},
	nothing: { it: 'nulla', en: 'nothing' },
	optional: { it: 'facoltativa', en: 'optional' },
	states: {
		done: { it: 'conclusa', en: 'completed' },
		'under-way': { it: 'in corso', en: 'under way' },
		'not-started': { it: 'da cominciare', en: 'not started' },
		'not-recorded': { it: 'non registrata', en: 'not recorded' },
	},
	gates: {
		'two-identified': { it: 'due coordinatori individuati', en: 'two coordinators identified' },
		'two-in-office': { it: 'due coordinatori in carica', en: 'two coordinators in office' },
		'mixed-sectors': { it: 'uno pubblico e uno del privato sociale', en: 'one public and one of the third sector' },
		'first-training': { it: 'la prima formazione di chi è in carica', en: 'first training of those in office' },
		'three-promoters': { it: 'almeno tre promotori', en: 'at least three promoters' },
		'group-constituted': { it: 'il gruppo pilota costituito', en: 'the pilot group constituted' },
		'first-tie': { it: 'almeno un legame', en: 'at least one tie' },
		vulnerability: { it: 'almeno una forma di vulnerabilità', en: 'at least one form of vulnerability' },
		'priority-round': { it: 'una votazione delle priorità', en: 'a priority round' },
		'mandate-in-force': { it: 'un mandato in vigore', en: 'a mandate in force' },
		strategy: { it: 'almeno una strategia', en: 'at least one strategy' },
		'event-held': { it: 'almeno un’uscita fatta', en: 'at least one event held' },
		'new-contact': { it: 'almeno un contatto nuovo', en: 'at least one new contact' },
		'co-designed-proposal': { it: 'una proposta co-progettata', en: 'a co-designed proposal' },
		'approved-proposal': { it: 'una proposta approvata', en: 'an approved proposal' },
		'action-begun': { it: 'almeno un’azione avviata', en: 'at least one action begun' },
		'action-recorded': { it: 'un’azione con i suoi numeri', en: 'an action with its numbers' },
		'action-continued': { it: 'un’azione assestata o chiusa', en: 'an action settled or closed' },
	} satisfies Readonly<Record<GateId, { it: string; en: string }>>,
} as const
