import type { Codes } from '../model/codes.js'
import type { Day } from '../model/day.js'
import type { Neighbourhood } from '../model/neighbourhood.js'
import { longDay } from '../model/number.js'
import { capital, enumerated } from '../model/numerals.js'
import type { Language } from '../model/text.js'
import type { MandateChain, MandateOn } from '../observatory/mandate-chain.js'
import { telling } from './compose.js'
import { type Block, type Cell, count, type Document, notApplicable, type Rich, text } from './document.js'
import { knownThen } from './known.js'
import { unreadNotice } from './neighbourhood.js'
import { editionLine } from './public/note.js'
import type { Telling } from './section.js'
import { howMany, howManyOf, type Noun, nouns, quoted } from './sections/nouns.js'
import { coded, endOr, paragraphs, startOr, table, toFill } from './sections/table.js'
import { draftOf, footOf, type Stamp } from './stamp.js'

/** The mandate of one neighbourhood on a day, before it is told in a language. */
export interface MandateMeasures extends MandateOn {
	readonly neighbourhood: { readonly id: string; readonly name: string }
	readonly day: Day
	readonly names: Readonly<Record<string, string>>
	readonly unread: Neighbourhood['unread']
}

/**
 * The mandate on one page: whom it takes care of, what comes first, what it wants, what is being done.
 *
 * @param errors in the data of the neighbourhood: with any, each printed page says that it is a draft
 */
export function mandatePage(
	measures: MandateMeasures,
	errors: number,
	stamp: Stamp,
	codes: Codes,
	language: Language,
): Document {
	const { neighbourhood, day, inForce, unread } = measures
	const how = telling(measures, codes, language)
	const title = words.title[language](neighbourhood.name)
	return {
		title,
		foot: footOf(neighbourhood.name, day, stamp, language),
		...draftOf(errors, language),
		sheet: 'A3',
		blocks: [
			{ kind: 'heading', level: 1, text: title },
			{ kind: 'paragraph', text: [words.asOf[language], { strong: longDay(day, language) }, '.'] },
			...knownThen(stamp, language),
			...unreadNotice({ unread }, language),
			...(inForce
				? [...inForceTold(inForce, how), ...otherDrafts(measures, how)]
				: unread.files.includes('mandate')
					? []
					: withoutMandate(measures, how)),
			{
				kind: 'paragraph',
				text: [
					words.data[language],
					stamp.commit === null ? words.noCommit[language] : { code: stamp.commit.slice(0, 7) },
					`${stamp.dirty && stamp.commit !== null ? ` ${words.dirty[language]}` : ''}; agora ${stamp.agora}.`,
				],
			},
			...(stamp.edition?.public ? [editionLine(stamp.edition, language)] : []),
		],
	}
}

function inForceTold(mandate: MandateChain, telling: Telling): readonly Block[] {
	const { language } = telling
	return [
		...(mandate.overdue === null
			? []
			: [
					{
						kind: 'notice',
						text: words.overdue[language](mandate.overdue, longDay(mandate.reviewBy as Day, language)),
					} as const,
				]),
		...(mandate.statement === null ? [toFill(words.noStatement, telling)] : paragraphs(mandate.statement)),
		...vulnerabilitiesTold(mandate, telling),
		...prioritiesTold(mandate, telling),
		...aimsTold(mandate, telling),
		...actionsTold(mandate, telling),
		{ kind: 'list', items: adoptionTold(mandate, telling) },
	]
}

function vulnerabilitiesTold({ vulnerabilities, priorities }: MandateChain, telling: Telling): readonly Block[] {
	if (vulnerabilities.length === 0) return [toFill(words.noVulnerabilities, telling)]
	const rows = vulnerabilities.map(({ id, title, form, target, priorities: own }): Cell[] => [
		title !== null ? text(title) : form !== null ? coded('vulnerability_forms', form, telling) : text(telling.name(id)),
		coded('vulnerability_forms', form, telling),
		coded('targets', target, telling),
		marks(places(own, priorities)),
	])
	return [table('mandate-vulnerabilities', words.vulnerabilities, rows, telling)]
}

function prioritiesTold({ priorities, aims }: MandateChain, telling: Telling): readonly Block[] {
	const { language } = telling
	if (priorities.length === 0) return [toFill(words.noPriorities, telling)]
	const rows = priorities.map(({ place, id, title, stage, aims: own, actions }): Cell[] => [
		count(place),
		text(title ?? telling.name(id)),
		coded('need_stages', stage, telling),
		marks(letters(own, aims)),
		...countsOf(actions),
	])
	const known = priorities.filter(({ title }) => title !== null)
	const running = known.filter(({ actions }) => actions.running > 0).length
	const waiting = known.filter(({ open, actions }) => open && actions.running === 0)
	const [none, later] = [
		waiting.filter(({ actions }) => actions.planned + actions.done === 0),
		waiting.filter(({ actions }) => actions.planned + actions.done > 0),
	]
	return [
		...(known.length === 0
			? []
			: [{ kind: 'paragraph', text: words.covered[language](running, known.length) } as const]),
		table('mandate-priorities', words.priorities, rows, telling),
		...said(words.withoutAction, none, telling),
		...said(words.withoutRunning, later, telling),
	]
}

function aimsTold({ aims, priorities }: MandateChain, telling: Telling): readonly Block[] {
	if (aims.length === 0) return [toFill(words.noAims, telling)]
	const rows = aims.map(({ title, priorities: own, actions }, index): Cell[] => [
		text(letter(index)),
		text(title),
		marks(places(own, priorities)),
		...countsOf(actions),
	])
	const none = aims.filter(({ actions }) => actions.running + actions.planned + actions.done === 0)
	return [table('mandate-aims', words.aims, rows, telling), ...said(words.aimsWithout, none, telling)]
}

function actionsTold({ actions, priorities, aims }: MandateChain, telling: Telling): readonly Block[] {
	if (actions.length === 0) return [toFill(words.noActions, telling)]
	const rows = actions.map(({ title, stage, since, needs, aims: own }): Cell[] => [
		text(title),
		coded('action_stages', stage, telling),
		stage === 'planned' ? endOr(since) : startOr(since),
		marks(places(needs, priorities)),
		marks(letters(own, aims)),
	])
	return [table('mandate-actions', words.actions, rows, telling)]
}

function adoptionTold({ adopted, meetings, bodies, reviewBy, shown }: MandateChain, telling: Telling): readonly Rich[] {
	const { language, name } = telling
	const places = shown.map(
		({ place, from }) => `${name(place)}${from === null ? '' : words.since[language](longDay(from, language))}`,
	)
	const facts = {
		adopted: `${longDay(adopted, language)}${meetings === 0 ? '' : words.after[language](howMany(meetings, nouns.meeting, language))}`,
		bodies: bodies === 0 ? null : howMany(bodies, body, language),
		reviewBy: reviewBy === null ? null : longDay(reviewBy, language),
		shown: places.length === 0 ? null : places.join('; '),
	}
	return (['adopted', 'bodies', 'reviewBy', 'shown'] as const).map(key => [
		{ strong: `${words[key][language]}:` },
		` ${facts[key] ?? words.notWritten[language]}.`,
	])
}

function withoutMandate({ ended, drafts, phase, material }: MandateMeasures, telling: Telling): readonly Block[] {
	const { language } = telling
	const phases = (['planned', 'started', 'completed'] as const).flatMap(key => {
		const day = phase[key]
		return day === null ? [] : [`${words.phase[key][language]} ${longDay(day, language)}`]
	})
	const counted = [
		howMany(material.vulnerabilities, nouns.vulnerability, language),
		howMany(material.needs, nouns.need, language),
		howMany(material.rounds, round, language),
	]
	return [
		{ kind: 'paragraph', text: [{ strong: words.none[language](drafts.length) }] },
		...(ended === null ? [] : [{ kind: 'paragraph', text: words.ended[language](longDay(ended, language)) } as const]),
		...draftsTold(drafts, telling),
		{ kind: 'paragraph', text: words.programme[language] },
		{
			kind: 'list',
			items: [
				`${words.phaseHere[language]}: ${phases.length === 0 ? words.noPhase[language] : phases.join('; ')}.`,
				`${words.group[language]}: ${material.pilotGroup === null ? words.notYet[language] : longDay(material.pilotGroup, language)}.`,
				`${words.material[language]}: ${enumerated(counted, language)}.`,
			],
		},
		toFill(words.toFill, telling),
	]
}

function otherDrafts({ drafts }: MandateMeasures, telling: Telling): readonly Block[] {
	if (drafts.length === 0) return []
	return [
		{ kind: 'paragraph', text: words.alsoDrafts[telling.language](drafts.length) },
		...draftsTold(drafts, telling),
	]
}

/** A draft is not the group's word yet: what it names is counted, its text is not shown. */
function draftsTold(drafts: MandateOn['drafts'], { language }: Telling): readonly Block[] {
	if (drafts.length === 0) return []
	const items = drafts.map(({ meetings, first, last, vulnerabilities, priorities, aims }): Rich => {
		const names = enumerated(
			[
				howMany(vulnerabilities, nouns.vulnerability, language),
				howMany(priorities, priorityNeed, language),
				howMany(aims, aim, language),
			],
			language,
		)
		const met =
			first === null || last === null
				? words.noMeetings[language]
				: words.met[language](
						howMany(meetings, nouns.meeting, language),
						longDay(first, language),
						first === last ? null : longDay(last, language),
					)
		return `${words.draft[language]}: ${met}; ${words.names[language]} ${names}.`
	})
	return [{ kind: 'list', items }]
}

/** Said by name, so that nobody has to look for zeros in a table. */
function said(
	sentence: Readonly<Record<Language, (titles: string) => string>>,
	those: readonly { readonly title: string | null }[],
	{ language }: Telling,
): readonly Block[] {
	if (those.length === 0) return []
	const titles = those.map(({ title }) => quoted(title ?? '', language))
	return [{ kind: 'notice', text: sentence[language](enumerated(titles, language)) }]
}

const countsOf = ({ running, planned, done }: MandateChain['aims'][number]['actions']): readonly Cell[] => [
	count(running),
	count(planned),
	count(done),
]

/** Priorities go by their place and aims by a letter, so that the tables point to one another in little room. */
const places = (own: readonly string[], priorities: MandateChain['priorities']) =>
	priorities.filter(({ id }) => own.includes(id)).map(({ place }) => String(place))

const letters = (own: readonly string[], aims: MandateChain['aims']) =>
	aims.flatMap(({ id }, index) => (own.includes(id) ? [letter(index)] : []))

const letter = (index: number): string =>
	`${String.fromCharCode(65 + (index % 26))}${index < 26 ? '' : Math.floor(index / 26) + 1}`

const marks = (values: readonly string[]): Cell => (values.length === 0 ? notApplicable : { kind: 'list', values })

const body: Noun = { it: ['un ente', 'enti'], en: ['body', 'bodies'] }
const round: Noun = { it: ['una votazione', 'votazioni'], en: ['round of priorities', 'rounds of priorities'] }
const aim: Noun = { it: ['un obiettivo', 'obiettivi'], en: ['aim', 'aims'] }
const priorityNeed: Noun = {
	it: ['un bisogno prioritario', 'bisogni prioritari'],
	en: ['priority need', 'priority needs'],
}
const priority: Noun = { it: ['una priorità', 'priorità'], en: ['priority', 'priorities'] }

const counted = {
	running: { it: 'In corso', en: 'Running' },
	planned: { it: 'Previste', en: 'Planned' },
	done: { it: 'Concluse', en: 'Done' },
} as const

const words = {
	title: {
		it: (name: string) => `${name}: il mandato`,
		en: (name: string) => `${name}: the mandate`,
	},
	asOf: { it: 'Situazione al ', en: 'As of ' },
	data: { it: 'Dati: ', en: 'Data: ' },
	noCommit: { it: 'non ancora salvati in git', en: 'not saved in git yet' },
	dirty: { it: '+ modifiche non salvate', en: '+ unsaved changes' },
	overdue: {
		it: (days: number, day: string) =>
			`Il mandato era da rivedere entro questo giorno: ${day}. ${days === 1 ? 'È passato un giorno' : `Sono passati ${days} giorni`}.`,
		en: (days: number, day: string) =>
			`The review of the mandate was due by ${day}, ${days === 1 ? 'one day' : `${days} days`} ago.`,
	},
	noStatement: {
		it: 'Il testo del mandato non è scritto: va in mandate.yaml («statement»).',
		en: 'The text of the mandate is not written: it goes into mandate.yaml (“statement”).',
	},
	vulnerabilities: {
		caption: { it: 'Di chi e di che cosa si prende cura', en: 'Whom and what it takes care of' },
		columns: {
			vulnerability: { it: 'Vulnerabilità', en: 'Vulnerability' },
			form: { it: 'Forma', en: 'Form' },
			target: { it: 'Destinatari', en: 'Target' },
			priorities: { it: 'Priorità', en: 'Priorities' },
		},
		note: {
			it: 'Le priorità che ne nascono, con il loro posto qui sotto.',
			en: 'The priorities that stem from it, by their place below.',
		},
	},
	noVulnerabilities: {
		it: 'Il mandato non nomina forme di vulnerabilità: vanno in mandate.yaml («vulnerabilities»).',
		en: 'The mandate names no forms of vulnerability: they go into mandate.yaml (“vulnerabilities”).',
	},
	covered: {
		it: (running: number, of: number) =>
			running === of
				? 'Ogni priorità ha almeno un’azione in corso.'
				: `${capital(howManyOf(running, of, priority, 'it'))} ${running > 1 ? 'hanno' : 'ha'} un’azione in corso.`,
		en: (running: number, of: number) =>
			running === of
				? 'Every priority has at least one running action.'
				: `${capital(howManyOf(running, of, priority, 'en'))} ${running === 1 ? 'has' : 'have'} a running action.`,
	},
	priorities: {
		caption: { it: 'Le priorità, in ordine', en: 'The priorities, in order' },
		columns: {
			place: { it: 'Posto', en: 'Place' },
			need: { it: 'Bisogno', en: 'Need' },
			stage: { it: 'Stadio', en: 'Stage' },
			aims: { it: 'Obiettivi', en: 'Aims' },
			...counted,
		},
		note: {
			it: 'A destra, quante azioni rispondono al bisogno; quelle interrotte non contano.',
			en: 'On the right, how many actions answer the need; dropped ones do not count.',
		},
	},
	noPriorities: {
		it: 'Il mandato non nomina bisogni prioritari: vanno in mandate.yaml («priorities»).',
		en: 'The mandate names no priority needs: they go into mandate.yaml (“priorities”).',
	},
	withoutAction: {
		it: (titles: string) => `Priorità senza nessuna azione, nemmeno prevista: ${titles}.`,
		en: (titles: string) => `Priorities without any action, not even a planned one: ${titles}.`,
	},
	withoutRunning: {
		it: (titles: string) => `Priorità con azioni solo previste o concluse: ${titles}.`,
		en: (titles: string) => `Priorities with only planned or finished actions: ${titles}.`,
	},
	aims: {
		caption: { it: 'Gli obiettivi', en: 'The aims' },
		columns: {
			letter: { it: 'Lettera', en: 'Letter' },
			aim: { it: 'Obiettivo', en: 'Aim' },
			priorities: { it: 'Priorità', en: 'Priorities' },
			...counted,
		},
		note: {
			it: 'A destra, quante azioni dicono di servire l’obiettivo.',
			en: 'On the right, how many actions say that they serve the aim.',
		},
	},
	noAims: {
		it: 'Il mandato non ha obiettivi: vanno in mandate.yaml («aims»).',
		en: 'The mandate has no aims: they go into mandate.yaml (“aims”).',
	},
	aimsWithout: {
		it: (titles: string) => `Obiettivi che nessuna azione dice di servire: ${titles}.`,
		en: (titles: string) => `Aims that no action says it serves: ${titles}.`,
	},
	actions: {
		caption: { it: 'Le azioni per il mandato', en: 'The actions for the mandate' },
		columns: {
			action: { it: 'Azione', en: 'Action' },
			stage: { it: 'Stadio', en: 'Stage' },
			since: { it: 'Dal', en: 'Since' },
			priorities: { it: 'Priorità', en: 'Priorities' },
			aims: { it: 'Obiettivi', en: 'Aims' },
		},
	},
	noActions: {
		it: 'Nessuna azione serve ancora il mandato: in actions.yaml le azioni dicono a quali bisogni («needs») e obiettivi («aims») rispondono.',
		en: 'No action serves the mandate yet: in actions.yaml actions say which needs (“needs”) and aims (“aims”) they answer.',
	},
	adopted: { it: 'Adozione', en: 'Adopted on' },
	after: { it: (meetings: string) => `, dopo ${meetings}`, en: (meetings: string) => `, after ${meetings}` },
	bodies: { it: 'Lo hanno fatto proprio', en: 'Adopted by' },
	reviewBy: { it: 'Da rivedere entro', en: 'To be reviewed by' },
	shown: { it: 'Dove si può vedere', en: 'Where it can be seen' },
	since: { it: (day: string) => ` (da: ${day})`, en: (day: string) => ` (since ${day})` },
	notWritten: { it: 'non è scritto', en: 'not written' },
	none: {
		it: (drafts: number) =>
			drafts === 0 ? 'Nessun mandato è in vigore, e non c’è una bozza.' : 'Nessun mandato è in vigore.',
		en: (drafts: number) =>
			drafts === 0 ? 'No mandate is in force, and there is no draft.' : 'No mandate is in force.',
	},
	ended: {
		it: (day: string) => `Fine dell’ultimo mandato: ${day}.`,
		en: (day: string) => `The last mandate ended on ${day}.`,
	},
	alsoDrafts: {
		it: (drafts: number) =>
			drafts === 1 ? 'C’è anche una bozza, non adottata.' : 'Ci sono anche bozze, non adottate.',
		en: (drafts: number) =>
			drafts === 1 ? 'There is also a draft, not adopted.' : 'There are also drafts, not adopted.',
	},
	draft: { it: 'Una bozza', en: 'A draft' },
	met: {
		it: (meetings: string, first: string, last: string | null) =>
			`${meetings} (${first}${last === null ? '' : ` – ${last}`})`,
		en: (meetings: string, first: string, last: string | null) =>
			`${meetings} (${first}${last === null ? '' : ` – ${last}`})`,
	},
	noMeetings: { it: 'non è scritto in quali incontri', en: 'in which meetings is not written' },
	names: { it: 'nomina', en: 'it names' },
	programme: {
		it: 'Il programma prevede che il gruppo pilota costruisca il mandato e lo renda visibile, a partire dalle forme di vulnerabilità e dalle priorità tra i bisogni del territorio.',
		en: 'The programme foresees that the pilot group builds the mandate and makes it visible, starting from the forms of vulnerability and from the priorities among the needs of the territory.',
	},
	phaseHere: { it: 'La fase del mandato in questo quartiere', en: 'The phase of the mandate in this neighbourhood' },
	phase: {
		planned: { it: 'inizio previsto', en: 'foreseen to begin on' },
		started: { it: 'inizio', en: 'began on' },
		completed: { it: 'conclusione', en: 'completed on' },
	},
	noPhase: { it: 'non ha ancora un giorno', en: 'has no day yet' },
	group: { it: 'Costituzione del gruppo pilota', en: 'Pilot group constituted' },
	notYet: { it: 'non ancora', en: 'not yet' },
	material: { it: 'Da cui si può partire', en: 'What there is to start from' },
	toFill: {
		it: 'Questa pagina si riempie con una versione adottata in mandate.yaml («versions», con il giorno in «adopted»).',
		en: 'This page fills with an adopted version in mandate.yaml (“versions”, with its day in “adopted”).',
	},
} as const
