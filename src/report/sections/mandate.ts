import { daysBetween } from '../../model/day.js'
import { longDay } from '../../model/number.js'
import { capital, inWords } from '../../model/numerals.js'
import { answering, isOpen, isRunning } from '../../observatory/answers.js'
import { type Figure, measured, part } from '../../observatory/figure.js'
import { adoptedVersions, inForce } from '../../observatory/mandate.js'
import { promotersOn } from '../../observatory/promoters.js'
import { type Block, type Cell, count, notRecorded, text } from '../document.js'
import { nobody } from '../people.js'
import { type Headline, type Measuring, section, type Telling } from '../section.js'
import { howManyOf, type Noun } from './nouns.js'
import { coded, paragraphs, startOr, tableOr, toFill } from './table.js'

const figures = {
	age: {
		id: 'mandate/age',
		rows: [23],
		title: { it: 'Età del mandato', en: 'Age of the mandate' },
		definition: {
			it: 'Giorni dall’adozione della versione in vigore.',
			en: 'Days since the version in force was adopted.',
		},
		unit: 'days',
	},
	versions: {
		id: 'mandate/versions',
		rows: [23],
		title: { it: 'Versioni adottate', en: 'Versions adopted' },
		definition: {
			it: 'Versioni del mandato adottate finora, anche finite. Accanto, le bozze.',
			en: 'Versions of the mandate adopted so far, also ended ones. Beside it, drafts.',
		},
		unit: 'count',
	},
	covered: {
		id: 'mandate/priorities-covered',
		rows: [26, 29],
		title: { it: 'Priorità del mandato con un’azione in corso', en: 'Mandate priorities with a running action' },
		definition: {
			it: 'Bisogni prioritari del mandato in vigore a cui risponde almeno un’azione in corso o a regime. Accanto, quelli che non si trovano fra i bisogni.',
			en: 'Priority needs of the mandate in force that at least one running or settled action answers. Beside it, those not found among the needs.',
		},
		unit: 'share',
		denominator: { it: 'priorità del mandato', en: 'priorities of the mandate' },
		comparable: true,
	},
	aims: {
		id: 'mandate/aims-with-action',
		rows: [24, 29],
		title: { it: 'Obiettivi con un’azione', en: 'Aims with an action' },
		definition: {
			it: 'Obiettivi del mandato in vigore che almeno un’azione non interrotta dice di servire.',
			en: 'Aims of the mandate in force that at least one action, not dropped, says it serves.',
		},
		unit: 'share',
		denominator: { it: 'obiettivi del mandato', en: 'aims of the mandate' },
		comparable: true,
	},
	adopters: {
		id: 'mandate/adopted-by-promoters',
		rows: [23],
		title: { it: 'Promotori che hanno fatto proprio il mandato', en: 'Promoters that adopted the mandate' },
		definition: {
			it: 'Promotori di oggi fra gli enti che hanno adottato la versione in vigore.',
			en: 'Today’s promoters among the bodies that adopted the version in force.',
		},
		unit: 'share',
		denominator: { it: 'promotori', en: 'promoters' },
		comparable: true,
	},
	shown: {
		id: 'mandate/shown',
		rows: [24],
		title: { it: 'Luoghi in cui il mandato è esposto', en: 'Places where the mandate is shown' },
		definition: {
			it: 'Luoghi in cui la versione in vigore si può vedere.',
			en: 'Places where the version in force can be seen.',
		},
		unit: 'count',
	},
	meetings: {
		id: 'mandate/meetings',
		rows: [23],
		title: { it: 'Incontri per scrivere il mandato', en: 'Meetings to write the mandate' },
		definition: {
			it: 'Incontri in cui si è scritta la versione in vigore.',
			en: 'Meetings in which the version in force was drafted.',
		},
		unit: 'count',
	},
} as const satisfies Readonly<Record<string, Figure>>

function measure({ neighbourhood, day }: Measuring) {
	const { mandate, needs, actions } = neighbourhood
	const adopted = adoptedVersions(neighbourhood)
	const now = inForce(neighbourhood, day)
	const drafts = mandate.versions.length - adopted.length
	const promoters = promotersOn(neighbourhood, day)
	const priorities = (now?.priorities ?? []).map(id => {
		const need = needs.needs.find(one => one.id === id)
		return {
			id,
			known: need !== undefined,
			stage: need?.stage ?? 'open',
			waiting: need !== undefined && isOpen(need),
			running: answering(id, neighbourhood).filter(isRunning).length,
		}
	})
	const known = priorities.filter(({ known }) => known)
	const covered = known.filter(({ running }) => running > 0).length
	const aims = (now?.aims ?? []).map(({ id, title, needs }) => ({
		id,
		title,
		needs: needs.length,
		actions: actions.actions.filter(({ aims, stage }) => stage !== 'dropped' && aims.includes(id)).length,
	}))
	return {
		figures: [
			measured(figures.age, now ? daysBetween(now.adopted, day) : null),
			measured(figures.versions, adopted.length, drafts),
			part(figures.covered, covered, known.length, priorities.length - known.length),
			part(figures.aims, aims.filter(({ actions }) => actions > 0).length, aims.length),
			now
				? part(figures.adopters, promoters.filter(({ id }) => now.adopted_by.includes(id)).length, promoters.length)
				: measured(figures.adopters, null),
			measured(figures.shown, now ? now.shown.length : null),
			measured(figures.meetings, now ? now.drafted.length : null),
		],
		versions: adopted.length,
		drafts,
		lastEnd: adopted.at(-1)?.until ?? null,
		inForce: now
			? {
					id: now.id,
					adopted: now.adopted,
					age: daysBetween(now.adopted, day),
					reviewBy: now.review_by ?? null,
					overdue: now.review_by !== undefined && now.review_by < day ? daysBetween(now.review_by, day) : null,
					statement: now.statement ?? null,
					meetings: now.drafted.length,
					shown: now.shown.map(({ place, from }) => ({ place, from: from ?? null })),
				}
			: null,
		covered,
		vulnerabilities: (now?.vulnerabilities ?? []).map(id => {
			const found = needs.vulnerabilities.find(one => one.id === id)
			return { id, title: found?.title ?? null, form: found?.form ?? null, target: found?.target ?? null }
		}),
		priorities,
		aims,
	}
}

type Measure = ReturnType<typeof measure>

export default section<Measure>({
	id: 'mandate',
	title: { it: 'Mandato', en: 'Mandate' },
	reads: ['mandate', 'needs', 'actions', 'network'],
	figures: Object.values(figures),
	measure,
	people: nobody,
	tell(measure, telling) {
		const { language } = telling
		if (measure.inForce === null)
			return { headline: withoutMandate(measure, telling), blocks: [toFill(words.toFill, telling)] }
		return {
			headline: headline(measure, measure.inForce, telling),
			blocks: [
				{
					kind: 'paragraph',
					text: words.since[language](longDay(measure.inForce.adopted, language), measure.inForce.meetings),
				},
				...statementTold(measure.inForce.statement, telling),
				{ kind: 'figures', id: 'mandate-figures', values: measure.figures },
				...tablesTold(measure, telling),
				...tableOr(
					'mandate-shown',
					words.shown,
					measure.inForce.shown.map(({ place, from }): Cell[] => [text(telling.name(place)), startOr(from)]),
					telling,
				),
				...(measure.inForce.shown.length === 0 ? [toFill(words.shownToFill, telling)] : []),
				...draftsTold(measure.drafts, telling),
			],
		}
	},
})

function statementTold(statement: string | null, telling: Telling): readonly Block[] {
	if (statement === null) return [toFill(words.statementToFill, telling)]
	return paragraphs(statement)
}

function tablesTold({ vulnerabilities, priorities, aims }: Measure, telling: Telling): readonly Block[] {
	return [
		...tableOr(
			'mandate-vulnerabilities',
			words.vulnerabilities,
			vulnerabilities.map(({ id, title, form, target }): Cell[] => [
				title === null
					? form === null
						? text(telling.name(id))
						: coded('vulnerability_forms', form, telling)
					: text(title),
				coded('vulnerability_forms', form, telling),
				coded('targets', target, telling),
			]),
			telling,
		),
		...tableOr(
			'mandate-priorities',
			words.priorities,
			priorities.map(({ id, known, stage, running }, index): Cell[] => [
				count(index + 1),
				text(telling.name(id)),
				known ? coded('need_stages', stage, telling) : notRecorded,
				count(running),
			]),
			telling,
		),
		...tableOr(
			'mandate-aims',
			words.aims,
			aims.map(({ title, needs, actions }): Cell[] => [text(title), count(needs), count(actions)]),
			telling,
		),
	]
}

function draftsTold(drafts: number, { language }: Telling): readonly Block[] {
	return drafts === 0 ? [] : [{ kind: 'paragraph', text: words.drafts[language](drafts) }]
}

function withoutMandate({ versions, drafts, lastEnd }: Measure, { language }: Telling): Headline {
	if (versions > 0)
		return { text: lastEnd ? words.ended[language](longDay(lastEnd, language)) : words.notInForce[language], weight: 3 }
	return { text: drafts === 0 ? words.none[language] : words.onlyDrafts[language](drafts), weight: 1 }
}

function headline(
	{ priorities, covered }: Measure,
	{ overdue, age }: NonNullable<Measure['inForce']>,
	{ language }: Telling,
): Headline {
	if (overdue !== null) return { text: words.overdue[language](overdue), weight: 2 }
	const known = priorities.filter(({ known }) => known)
	if (known.length === 0) return { text: words.age[language](age), weight: 1 }
	const waiting = known.filter(({ waiting, running }) => waiting && running === 0).length
	return { text: words.covered[language](covered, known.length), weight: waiting > 0 ? 1 : 0 }
}

const priority: Noun = {
	it: ['una priorità del mandato', 'priorità del mandato'],
	en: ['mandate priority', 'mandate priorities'],
}

const words = {
	none: { it: 'Il mandato non è ancora registrato', en: 'The mandate is not recorded yet' },
	onlyDrafts: {
		it: (drafts: number) =>
			`Il mandato non è ancora adottato: ${drafts === 1 ? 'c’è una bozza' : `ci sono ${inWords(drafts, 'it')} bozze`}`,
		en: (drafts: number) =>
			`The mandate is not adopted yet: there ${drafts === 1 ? 'is one draft' : `are ${inWords(drafts, 'en')} drafts`}`,
	},
	ended: {
		it: (day: string) => `Nessun mandato è in vigore (fine dell’ultimo: ${day})`,
		en: (day: string) => `No mandate is in force (end of the last: ${day})`,
	},
	notInForce: { it: 'Nessun mandato è in vigore', en: 'No mandate is in force' },
	toFill: {
		it: 'Per vedere questa parte serve in mandate.yaml una versione adottata («versions»): il testo, le vulnerabilità da cui parte, le priorità in ordine, gli obiettivi.',
		en: 'This part needs an adopted version in mandate.yaml (“versions”): the text, the vulnerabilities it starts from, the priorities in order, the aims.',
	},
	overdue: {
		it: (days: number) => `Il mandato aspetta di essere rivisto da ${days === 1 ? 'un giorno' : `${days} giorni`}`,
		en: (days: number) => `The review of the mandate has been due for ${days === 1 ? 'one day' : `${days} days`}`,
	},
	age: {
		it: (days: number) =>
			`Il mandato è in vigore da ${days === 1 ? 'un giorno' : `${days} giorni`} e non nomina bisogni prioritari`,
		en: (days: number) =>
			`The mandate has been in force for ${days === 1 ? 'one day' : `${days} days`} and names no priority needs`,
	},
	covered: {
		it: (covered: number, of: number) =>
			covered === of
				? 'Tutte le priorità del mandato hanno un’azione in corso'
				: `${capital(howManyOf(covered, of, priority, 'it'))} ${covered > 1 ? 'hanno' : 'ha'} un’azione in corso`,
		en: (covered: number, of: number) =>
			covered === of
				? 'Every mandate priority has an action under way'
				: `${capital(howManyOf(covered, of, priority, 'en'))} ${covered === 1 ? 'has' : 'have'} an action under way`,
	},
	since: {
		it: (day: string, meetings: number) =>
			`Versione in vigore. Adozione: ${day}${meetings === 0 ? '' : `; scritta in ${meetings === 1 ? 'un incontro' : `${inWords(meetings, 'it')} incontri`}`}.`,
		en: (day: string, meetings: number) =>
			`Version in force. Adopted: ${day}${meetings === 0 ? '' : `; drafted in ${meetings === 1 ? 'one meeting' : `${inWords(meetings, 'en')} meetings`}`}.`,
	},
	statementToFill: {
		it: 'Il testo del mandato non è scritto: va in mandate.yaml («statement»).',
		en: 'The text of the mandate is not written: it goes into mandate.yaml (“statement”).',
	},
	vulnerabilities: {
		caption: { it: 'Di chi e di che cosa si prende cura', en: 'Whom and what it takes care of' },
		columns: {
			vulnerability: { it: 'Vulnerabilità', en: 'Vulnerability' },
			form: { it: 'Forma', en: 'Form' },
			target: { it: 'Destinatari', en: 'Target' },
		},
	},
	priorities: {
		caption: { it: 'Le priorità, in ordine', en: 'The priorities, in order' },
		columns: {
			place: { it: 'Posto', en: 'Place' },
			need: { it: 'Bisogno', en: 'Need' },
			stage: { it: 'Stadio', en: 'Stage' },
			running_actions: { it: 'Azioni in corso', en: 'Running actions' },
		},
	},
	aims: {
		caption: { it: 'Gli obiettivi', en: 'The aims' },
		columns: {
			aim: { it: 'Obiettivo', en: 'Aim' },
			needs: { it: 'Bisogni', en: 'Needs' },
			actions: { it: 'Azioni', en: 'Actions' },
		},
	},
	shown: {
		caption: { it: 'Dove si può vedere il mandato', en: 'Where the mandate can be seen' },
		columns: { place: { it: 'Luogo', en: 'Place' }, from: { it: 'Dal', en: 'From' } },
	},
	shownToFill: {
		it: 'Non è scritto dove il mandato si può vedere: va in mandate.yaml («shown»).',
		en: 'It is not written where the mandate can be seen: it goes into mandate.yaml (“shown”).',
	},
	drafts: {
		it: (drafts: number) =>
			drafts === 1 ? 'C’è anche una bozza non adottata.' : `Ci sono anche ${inWords(drafts, 'it')} bozze non adottate.`,
		en: (drafts: number) =>
			drafts === 1
				? 'There is also one draft, not adopted.'
				: `There are also ${inWords(drafts, 'en')} drafts, not adopted.`,
	},
} as const
