import { decimal } from '../../model/number.js'
import { capital, enumerated } from '../../model/numerals.js'
import { held } from '../../observatory/engagement.js'
import { type Figure, measured, part, told } from '../../observatory/figure.js'
import { funnel, funnelSteps, rate } from '../../observatory/funnel.js'
import { isOver } from '../../observatory/life.js'
import { inForce } from '../../observatory/mandate.js'
import { by } from '../../observatory/order.js'
import { type Block, type Cell, count, countOr, notApplicable, share, text, untold } from '../document.js'
import { nobody, type Path, type People } from '../people.js'
import { type Headline, type Measuring, section, type Telling } from '../section.js'
import { howMany, howManyOf, type Noun, nouns, quoted } from './nouns.js'
import { coded, peopleOr, table, tableOr, toFill } from './table.js'

const figures = {
	strategies: {
		id: 'engagement/strategies',
		rows: [27],
		title: { it: 'Strategie di aggancio', en: 'Outreach strategies' },
		definition: {
			it: 'Strategie cominciate e non finite nel giorno del rapporto.',
			en: 'Strategies begun and not ended on the day of the report.',
		},
		unit: 'count',
	},
	events: {
		id: 'engagement/events',
		rows: [27],
		title: { it: 'Uscite fatte', en: 'Events held' },
		definition: {
			it: 'Uscite, feste, banchetti fatti finora; quelli solo previsti non contano.',
			en: 'Walks, parties, stalls held so far; those only planned do not count.',
		},
		unit: 'count',
	},
	contacts: {
		id: 'engagement/contacts',
		rows: [27],
		title: { it: 'Contatti', en: 'Contacts' },
		definition: {
			it: 'Somma delle persone incontrate a ogni uscita: chi c’era due volte conta due volte. Accanto, le uscite senza il numero.',
			en: 'Sum of the people met at each event: who was there twice counts twice. Beside it, events without the number.',
		},
		unit: 'count',
	},
	new: {
		id: 'engagement/new-contacts',
		rows: [27],
		title: { it: 'Contatti nuovi', en: 'New contacts' },
		definition: {
			it: 'Persone incontrate per la prima volta, sui contatti. Contano le uscite che dicono entrambi i numeri e in cui tornano; le altre stanno accanto.',
			en: 'People met for the first time, of all contacts. Counted over events that say both numbers and where they agree; the others stand beside.',
		},
		unit: 'share',
		denominator: { it: 'contatti', en: 'contacts' },
		comparable: true,
	},
	returned: {
		id: 'engagement/returned',
		rows: [27],
		title: { it: 'Persone tornate', en: 'People who returned' },
		definition: {
			it: 'Persone tornate, sui contatti delle stesse uscite.',
			en: 'People who came back, of the contacts of the same events.',
		},
		unit: 'share',
		denominator: { it: 'contatti', en: 'contacts' },
		comparable: true,
	},
	became_active: {
		id: 'engagement/became-active',
		rows: [27],
		title: { it: 'Persone diventate attive', en: 'People who became active' },
		definition: {
			it: 'Persone che ora danno una mano, sui contatti delle stesse uscite.',
			en: 'People who now lend a hand, of the contacts of the same events.',
		},
		unit: 'share',
		denominator: { it: 'contatti', en: 'contacts' },
		comparable: true,
	},
	places: {
		id: 'engagement/places-reached',
		rows: [27],
		title: { it: 'Luoghi raggiunti', en: 'Places reached' },
		definition: {
			it: 'Luoghi del quartiere in cui c’è stata almeno un’uscita. Accanto, le uscite senza luogo o in un luogo fuori dall’elenco.',
			en: 'Places of the neighbourhood where at least one event was held. Beside it, events without a place or in a place not listed.',
		},
		unit: 'share',
		denominator: { it: 'luoghi del quartiere', en: 'places of the neighbourhood' },
		comparable: true,
	},
	uncovered: {
		id: 'engagement/vulnerabilities-without-strategy',
		rows: [27],
		title: { it: 'Vulnerabilità del mandato senza strategia', en: 'Mandate vulnerabilities without a strategy' },
		definition: {
			it: 'Forme di vulnerabilità del mandato in vigore a cui nessuna strategia di oggi si rivolge.',
			en: 'Forms of vulnerability of the mandate in force that no strategy of today addresses.',
		},
		unit: 'share',
		denominator: { it: 'vulnerabilità del mandato', en: 'vulnerabilities of the mandate' },
		comparable: true,
	},
} as const satisfies Readonly<Record<string, Figure>>

function measure({ neighbourhood, day }: Measuring) {
	const { strategies } = neighbourhood.actions
	const events = strategies.flatMap(held)
	const now = strategies.filter(strategy => !isOver(strategy, day))
	const places = neighbourhood.neighbourhood.places.map(({ id }) => id)
	const reached = places.filter(id => events.some(({ place }) => place === id))
	const mandate = inForce(neighbourhood, day)?.vulnerabilities ?? []
	const uncovered = mandate.filter(id => !now.some(({ vulnerabilities }) => vulnerabilities.includes(id)))
	const all = funnel(events)
	return {
		figures: [
			measured(figures.strategies, now.length),
			measured(figures.events, events.length),
			measured(figures.contacts, all.contacts.value, all.contacts.unknown),
			...funnelSteps.map(step => {
				const { part: value, of, unknown } = rate(events, step)
				return part(figures[step], value, of, unknown)
			}),
			part(
				figures.places,
				reached.length,
				events.length === 0 ? 0 : places.length,
				events.filter(({ place }) => place === undefined || !places.includes(place)).length,
			),
			part(figures.uncovered, uncovered.length, mandate.length),
		],
		all,
		strategies: strategies
			.map(strategy => ({
				id: strategy.id,
				title: strategy.title,
				channel: strategy.channel ?? null,
				from: strategy.from,
				ended: isOver(strategy, day),
				funnel: funnel(held(strategy)),
			}))
			.sort(
				by(
					({ ended }) => Number(ended),
					({ from }) => from,
					({ id }) => id,
				),
			),
		unreached: places.filter(id => !reached.includes(id)),
		vulnerabilities: mandate.length,
		uncovered: uncovered.map(id => {
			const found = neighbourhood.needs.vulnerabilities.find(one => one.id === id)
			return { id, title: found?.title ?? null, form: found?.form ?? null }
		}),
	}
}

type Measure = ReturnType<typeof measure>

/**
 * Contacts are encounters, counted again when somebody comes twice; who is new, returns or lends a hand is a person. Of
 * these a public edition tells the whole neighbourhood's, as they grow: a strategy's own are too few to be told over time.
 */
function people({ strategies }: Measure): People {
	const steps = (way: Path): readonly Path[] => funnelSteps.map(step => [...way, 'steps', step, 'value'])
	return {
		...nobody(),
		withheld: [...steps(['all']), ...strategies.flatMap((_, index) => steps(['strategies', index, 'funnel']))],
		held: funnelSteps.map(step => ({ figure: figures[step].id })),
	}
}

export default section<Measure>({
	id: 'engagement',
	title: { it: 'Aggancio e coinvolgimento', en: 'Outreach and involvement' },
	reads: ['actions', 'needs', 'mandate', 'neighbourhood'],
	figures: Object.values(figures),
	measure,
	people,
	tell(measure, telling) {
		const { language } = telling
		const { figures, strategies } = measure
		if (strategies.length === 0)
			return { headline: { text: words.none[language], weight: 1 }, blocks: [toFill(words.toFill, telling)] }
		return {
			headline: headline(measure, telling),
			blocks: [
				...funnelTold(measure, telling),
				{ kind: 'figures', id: 'engagement-figures', values: figures },
				table(
					'strategies',
					words.table,
					strategies.map(one => row(one, telling)),
					telling,
				),
				...uncoveredTold(measure, telling),
				...unreachedTold(measure, telling),
			],
		}
	},
})

/** From who was met to who lends a hand: each step is a part of the contacts of the events that count it. */
function funnelTold({ all, figures: values }: Measure, telling: Telling): readonly Block[] {
	const { language } = telling
	const most = all.contacts.value ?? 0
	if (most === 0) return []
	const met: Cell[] = [text(figures.contacts.title[language]), { kind: 'bar', value: most, most }, notApplicable]
	const steps = funnelSteps.flatMap((step): Cell[][] => {
		const found = values.find(({ figure }) => figure === figures[step].id)
		if (!found || found.value === null || found.of === undefined) return []
		const [value, of] = [told(found.value), told(found.of)]
		if (value === null || of === null) return [[text(figures[step].title[language]), untold, untold]]
		return [[text(figures[step].title[language]), { kind: 'bar', value, most }, share(value, of)]]
	})
	return tableOr('engagement-funnel', words.funnel, [met, ...steps], telling).map(block =>
		block.kind === 'table' ? { ...block, figure: { kind: 'view', columns: ['step', 'people', 'share'] } } : block,
	)
}

function row({ title, ended, channel, funnel }: Measure['strategies'][number], telling: Telling): Cell[] {
	return [
		text(ended ? words.ended[telling.language](title) : title),
		coded('channels', channel, telling),
		count(funnel.events),
		countOr(funnel.contacts.value ?? undefined),
		...funnelSteps.map(step => peopleOr(funnel.steps[step].value)),
	]
}

function uncoveredTold({ uncovered }: Measure, { codes, name, language }: Telling): readonly Block[] {
	if (uncovered.length === 0) return []
	const names = uncovered.map(
		({ id, title, form }) => title ?? (form === null ? name(id) : codes.label('vulnerability_forms', form)[language]),
	)
	return [
		{
			kind: 'paragraph',
			text: words.uncovered[language](
				enumerated(
					names.map(name => quoted(name, language)),
					language,
				),
			),
		},
	]
}

function unreachedTold({ unreached, all }: Measure, { name, language }: Telling): readonly Block[] {
	if (unreached.length === 0 || all.events === 0) return []
	return [{ kind: 'paragraph', text: words.unreached[language](unreached.map(name).join('; ')) }]
}

function headline({ all, uncovered, vulnerabilities }: Measure, { language }: Telling): Headline {
	if (all.events === 0) return { text: words.noEvents[language], weight: 1 }
	if (uncovered.length > 0)
		return { text: words.withoutStrategy[language](uncovered.length, vulnerabilities), weight: 2 }
	if (all.contacts.value === null) return { text: words.uncounted[language](all.events), weight: 1 }
	return { text: words.reach[language](all.contacts.value, all.events, told(all.steps.new.value)), weight: 0 }
}

const ofMandate: Noun = {
	it: ['una vulnerabilità del mandato', 'vulnerabilità del mandato'],
	en: ['vulnerability of the mandate', 'vulnerabilities of the mandate'],
}

const words = {
	funnel: {
		caption: { it: 'Da chi si è incontrato a chi dà una mano', en: 'From those met to those who lend a hand' },
		columns: {
			step: { it: 'Passo', en: 'Step' },
			people: { it: 'Persone', en: 'People' },
			share: { it: 'Sui contatti', en: 'Of the contacts' },
		},
		note: {
			it: 'Ogni quota è sui contatti delle uscite in cui quel passo è stato contato; uno zero e un passo non contato non sono la stessa cosa.',
			en: 'Each share is of the contacts of the events in which that step was counted; nought and not counted are not the same.',
		},
	},
	none: { it: 'Nessuna strategia di aggancio è registrata', en: 'No outreach strategy is recorded' },
	toFill: {
		it: 'Per vedere questa parte servono in actions.yaml le strategie di aggancio («strategies») con le loro uscite («events»).',
		en: 'This part needs the outreach strategies in actions.yaml (“strategies”) with their events (“events”).',
	},
	noEvents: {
		it: 'Ci sono strategie di aggancio, ma nessuna uscita fatta è registrata',
		en: 'There are outreach strategies, but no event held is recorded',
	},
	uncounted: {
		it: (events: number) => `${capital(howMany(events, nouns.event, 'it'))}, senza il numero delle persone incontrate`,
		en: (events: number) => `${capital(howMany(events, nouns.event, 'en'))}, without the number of people met`,
	},
	withoutStrategy: {
		it: (uncovered: number, of: number) =>
			`${capital(howManyOf(uncovered, of, ofMandate, 'it'))} ${uncovered > 1 ? 'non hanno' : 'non ha'} una strategia di aggancio`,
		en: (uncovered: number, of: number) =>
			`${capital(howManyOf(uncovered, of, ofMandate, 'en'))} ${uncovered === 1 ? 'has' : 'have'} no outreach strategy`,
	},
	reach: {
		it: (contacts: number, events: number, fresh: number | null) =>
			`${decimal(contacts, 'it')} contatti in ${howMany(events, nouns.event, 'it')}${fresh === null ? '' : `, di cui ${decimal(fresh, 'it')} con persone nuove`}`,
		en: (contacts: number, events: number, fresh: number | null) =>
			`${decimal(contacts, 'en')} contacts at ${howMany(events, nouns.event, 'en')}${fresh === null ? '' : `, ${decimal(fresh, 'en')} of them new people`}`,
	},
	ended: { it: (title: string) => `${title} (finita)`, en: (title: string) => `${title} (ended)` },
	uncovered: {
		it: (names: string) => `Vulnerabilità del mandato senza una strategia: ${names}.`,
		en: (names: string) => `Vulnerabilities of the mandate without a strategy: ${names}.`,
	},
	unreached: {
		it: (names: string) => `Luoghi senza nessuna uscita: ${names}.`,
		en: (names: string) => `Places without any event: ${names}.`,
	},
	table: {
		caption: { it: 'Le strategie e che cosa ne è nato', en: 'The strategies and what came of them' },
		columns: {
			strategy: { it: 'Strategia', en: 'Strategy' },
			channel: { it: 'Canale', en: 'Channel' },
			events: { it: 'Uscite', en: 'Events' },
			contacts: { it: 'Contatti', en: 'Contacts' },
			new: { it: 'Nuovi', en: 'New' },
			returned: { it: 'Tornati', en: 'Returned' },
			became_active: { it: 'Attivi', en: 'Active' },
		},
		note: {
			it: 'Somme delle uscite: la stessa persona può essere contata più volte. Le uscite senza un numero non entrano in quella somma.',
			en: 'Sums over events: the same person may count more than once. Events without a number are not in that sum.',
		},
	},
} as const
