import { daysBetween } from '../../model/day.js'
import { capital } from '../../model/numerals.js'
import type { Tie } from '../../model/records.js'
import type { Words } from '../../model/text.js'
import { type CodeOf, vocabularies } from '../../model/vocabularies/index.js'
import { componentOfType } from '../../model/vocabularies/network.js'
import { type Figure, measured, part } from '../../observatory/figure.js'
import { betweenness } from '../../observatory/graph/betweenness.js'
import { betweennessCentralisation, degreeCentralisation } from '../../observatory/graph/centralisation.js'
import { components } from '../../observatory/graph/components.js'
import { cutPoints } from '../../observatory/graph/cut-points.js'
import { degrees, meanDegree } from '../../observatory/graph/degree.js'
import { density } from '../../observatory/graph/density.js'
import { eiIndex } from '../../observatory/graph/ei-index.js'
import type { Graph } from '../../observatory/graph/graph.js'
import { graphOf, tiesOn } from '../../observatory/network.js'
import { by } from '../../observatory/order.js'
import { isPromoter, promotersOn } from '../../observatory/promoters.js'
import { bothLevels, meanScore, viewsOf } from '../../observatory/ratings.js'
import { movesInYear, type TieMove } from '../../observatory/tie-moves.js'
import { counted, median, rounded } from '../../observatory/totals.js'
import { inYearTo } from '../../observatory/year.js'
import { type Block, type Cell, count, list, notApplicable, share } from '../document.js'
import { nobody } from '../people.js'
import { type Figures, type Headline, type Measuring, section, type Telling } from '../section.js'
import { networkFigures as figures } from './network-figures.js'
import { manyCutOff, mapTold, networkMap } from './network-map.js'
import { howMany, nouns, quoted } from './nouns.js'
import { coded, named, table, tableOr, toFill } from './table.js'

type Level = CodeOf<'tie_levels'>

const levels = Object.keys(vocabularies.tie_levels.codes) as readonly Level[]
const types = Object.keys(vocabularies.organisation_types.codes) as readonly CodeOf<'organisation_types'>[]
const allComponents = Object.keys(vocabularies.components.codes) as readonly CodeOf<'components'>[]

/** With fewer organisations nobody looks for brokers: almost everybody would be one. */
const enough = 12

function measure({ neighbourhood, day }: Measuring) {
	const { organisations } = neighbourhood.network
	const n = organisations.length
	const ties = tiesOn(neighbourhood, day)
	const working = ties.filter(({ level }) => level !== 'awareness')
	const coordinated = working.filter(({ level }) => level !== 'cooperation')
	const graph = graphOf(neighbourhood, ties)
	const parts = components(graph)
	const known = neighbourhood.network.ties.length > 0
	const number = (value: number | null) => (known && value !== null ? rounded(value) : null)
	const isolates = degrees(graph).filter(({ degree }) => degree === 0)
	const componentOf = (one: (typeof organisations)[number]) => one.component ?? componentOfType[one.type]
	const kinds = new Map(organisations.map(one => [one.id, componentOf(one)]))
	const kind = (id: string) => kinds.get(id) ?? ''
	const across = graph.edges.filter(([a, b]) => kind(a) !== kind(b)).length
	const ofPromoters = (list: typeof organisations) => list.filter(one => isPromoter(one, day)).length
	const ofLevel = (figure: Figure, level: Level) =>
		part(figure, ties.filter(tie => tie.level === level).length, ties.length)
	const { crossed, brokers } = crossings(graph)
	const cut = brokers && known ? brokers : null
	const rated = ratings(graph, ties)
	const { moves, unknown: unwritten } = movesInYear(neighbourhood, day)
	const moved = (figure: Figure, move: TieMove['move'], unknown = 0) =>
		measured(figure, known ? moves.filter(one => one.move === move).length : null, unknown)
	return {
		figures: [
			measured(figures.organisations, n),
			part(figures.promoters, promotersOn(neighbourhood, day).length, n),
			measured(figures.joined, organisations.filter(({ promoter }) => inYearTo(day, promoter?.from)).length),
			measured(figures.left, organisations.filter(({ promoter }) => inYearTo(day, promoter?.until)).length),
			measured(figures.ties, known ? ties.length : null),
			measured(figures.density, number(density(graph))),
			measured(figures.working, number(density(graphOf(neighbourhood, working)))),
			measured(figures.degree, number(meanDegree(graph))),
			part(figures.largest, known ? (parts[0]?.length ?? 0) : 0, known ? n : 0),
			part(figures.isolates, known ? isolates.length : 0, known ? n : 0),
			part(figures.unproven, working.filter(({ evidence }) => evidence === undefined).length, working.length),
			measured(figures.coordinated, number(density(graphOf(neighbourhood, coordinated)))),
			ofLevel(figures.awareness, 'awareness'),
			ofLevel(figures.cooperation, 'cooperation'),
			ofLevel(figures.coordination, 'coordination'),
			ofLevel(figures.integration, 'integration'),
			part(figures.between, across, graph.edges.length),
			measured(figures.eiIndex, number(eiIndex(graph, kind))),
			part(figures.born, ties.filter(({ born_of }) => born_of !== undefined).length, ties.length),
			measured(figures.components, known ? parts.length : null),
			measured(figures.degreeCentralisation, number(degreeCentralisation(graph))),
			measured(figures.betweennessCentralisation, number(betweennessCentralisation(graph))),
			measured(figures.betweenness, n < 3 ? null : number(crossed[0]?.betweenness ?? null)),
			measured(figures.cutPoints, cut?.length ?? null),
			part(figures.cutOff, cut?.[0]?.cutOff.length ?? 0, cut ? n : 0),
			...rated.figures,
			moved(figures.new, 'new'),
			moved(figures.strengthened, 'strengthened', unwritten),
			moved(figures.loosened, 'loosened', unwritten),
			moved(figures.ended, 'ended'),
			measured(
				figures.age,
				median(ties.flatMap(({ since }) => (since === undefined ? [] : [daysBetween(since, day)]))),
				ties.filter(({ since }) => since === undefined).length,
			),
			part(
				figures.contributions,
				promotersOn(neighbourhood, day).filter(({ brings }) => brings.length > 0).length,
				promotersOn(neighbourhood, day).length,
			),
		],
		organisations: n,
		ties: ties.length,
		parts: known ? parts.map(part => part.length) : [],
		isolates: known ? isolates.map(({ id }) => id).sort() : [],
		byComponent: allComponents.flatMap(component => {
			const those = organisations.filter(one => componentOf(one) === component)
			return those.length === 0 ? [] : [{ component, organisations: those.length, promoters: ofPromoters(those) }]
		}),
		byType: types.flatMap(type => {
			const those = organisations.filter(one => one.type === type)
			return those.length === 0 ? [] : [{ type, organisations: those.length, promoters: ofPromoters(those) }]
		}),
		byLevel: counted(
			ties.map(({ level }) => level),
			levels,
		).map(({ key: level, count }) => ({
			level,
			ties: count,
			withoutEvidence: ties.filter(tie => tie.level === level && tie.evidence === undefined).length,
		})),
		most: degrees(graph)
			.filter(({ degree }) => degree > 0)
			.slice(0, 5),
		/** `null` where there are too few organisations to look for brokers. */
		brokers: cut,
		rated: rated.rated,
		differing: rated.differing,
		moves,
		map: networkMap(neighbourhood, day, graph, ties),
	}
}

/** Through whom the others reach each other, and without whom they would not. */
function crossings(graph: Graph) {
	const crossed = betweenness(graph)
	const between = new Map(crossed.map(one => [one.id, one.betweenness]))
	if (graph.nodes.length < enough) return { crossed, brokers: null }
	const brokers = cutPoints(graph).map(one => ({ ...one, betweenness: between.get(one.id) ?? 0 }))
	return {
		crossed,
		brokers: brokers.sort(
			by(
				({ cutOff }) => -cutOff.length,
				one => -one.betweenness,
				({ id }) => id,
			),
		),
	}
}

/** What the two ends of the ties say of them. */
function ratings(graph: Graph, ties: readonly Tie[]) {
	const asked = [...new Set(graph.edges.flat())]
	const rated = ties.map(viewsOf).filter(({ views }) => views.length > 0)
	const raters = new Set(rated.flatMap(({ views }) => views.map(({ by }) => by)))
	const both = rated.filter(({ views }) => views.length === 2)
	const levelled = both.flatMap(({ tie, views }) => {
		const said = bothLevels({ tie, views })
		return said ? [{ between: views.map(({ by }) => by), said, recorded: tie.level }] : []
	})
	const differing = levelled.filter(({ said: [one, other] }) => one !== other)
	const score = (figure: Figure, key: 'value' | 'trust') => {
		const { value, unknown } = meanScore(rated, key, asked)
		return measured(figure, value, unknown)
	}
	return {
		figures: [
			part(figures.answered, asked.filter(id => raters.has(id)).length, asked.length),
			score(figures.value, 'value'),
			score(figures.trust, 'trust'),
			part(figures.reciprocal, both.length, rated.length),
			part(figures.agreeing, levelled.length - differing.length, levelled.length, both.length - levelled.length),
		],
		rated: rated.length,
		differing: differing.sort(
			by(
				({ said: [one, other] }) => -Math.abs(levels.indexOf(one) - levels.indexOf(other)),
				({ between }) => between.join(' '),
				({ said, recorded }) => [...said, recorded].join(' '),
			),
		),
	}
}

type Measure = ReturnType<typeof measure>

export default section<Measure>({
	id: 'network',
	title: { it: 'Rete', en: 'Network' },
	reads: ['network'],
	figures: Object.values(figures),
	measure,
	people: nobody,
	tell(measure, telling) {
		const { byComponent, byType, byLevel, most } = measure
		if (measure.organisations === 0)
			return {
				headline: { text: words.none[telling.language], weight: 1 },
				blocks: [toFill(words.toFill, telling)],
			}
		const said = headline(measure, telling)
		return {
			headline: said,
			blocks: [
				...mapTold(measure.map, measure.brokers, capital(said.text), telling),
				...brokersTold(measure, telling),
				...isolatesTold(measure, telling),
				figuresOf('network-figures', undefined, main, measure, telling),
				table(
					'organisations-by-component',
					words.byComponent,
					byComponent.map(one => [
						coded('components', one.component, telling),
						count(one.organisations),
						count(one.promoters),
					]),
					telling,
				),
				table(
					'organisations-by-type',
					words.byType,
					byType.map(one => [
						coded('organisation_types', one.type, telling),
						count(one.organisations),
						count(one.promoters),
					]),
					telling,
				),
				...(byLevel.length === 0 ? [toFill(words.tiesToFill, telling)] : []),
				...tableOr(
					'ties-by-level',
					words.byLevel,
					byLevel.map(one => levelRow(one, measure.ties, telling)),
					telling,
				),
				...(measure.ties === 0 ? [] : [figuresOf('network-shape', words.shape, shape, measure, telling)]),
				...tableOr(
					'most-tied',
					words.most,
					most.map(({ id, degree }): Cell[] => [named(id, telling), count(degree)]),
					telling,
				),
				...ratingsTold(measure, telling),
				...yearTold(measure, telling),
			],
		}
	},
})

const main = [
	figures.organisations,
	figures.promoters,
	figures.joined,
	figures.left,
	figures.ties,
	figures.unproven,
	figures.born,
	figures.degree,
	figures.components,
	figures.largest,
	figures.isolates,
]

const shape = [
	figures.density,
	figures.working,
	figures.coordinated,
	figures.between,
	figures.eiIndex,
	figures.degreeCentralisation,
	figures.betweennessCentralisation,
	figures.betweenness,
	figures.cutPoints,
	figures.cutOff,
]

const ratingFigures = [figures.answered, figures.value, figures.trust, figures.reciprocal, figures.agreeing]

const yearFigures = [figures.new, figures.strengthened, figures.loosened, figures.ended]

function figuresOf(
	id: string,
	caption: Words | undefined,
	list: readonly Figure[],
	{ figures }: Measure,
	{ language }: Telling,
): Figures {
	const values = list.flatMap(({ id }) => figures.filter(({ figure }) => figure === id))
	return { kind: 'figures', id, values, ...(caption && { caption: caption[language] }) }
}

function brokersTold({ brokers }: Measure, telling: Telling): readonly Block[] {
	const rows = (brokers ?? []).map(({ id, cutOff, betweenness }): Cell[] => [
		named(id, telling),
		count(cutOff.length),
		list(cutOff.map(telling.name)),
		share(betweenness, 1),
	])
	return tableOr('network-brokers', words.brokers, rows, telling)
}

function ratingsTold(measure: Measure, telling: Telling): readonly (Block | Figures)[] {
	if (measure.ties === 0) return []
	if (measure.rated === 0) return [toFill(words.ratingsToFill, telling)]
	return [
		figuresOf('network-ratings', words.ratings, ratingFigures, measure, telling),
		...tableOr(
			'ties-seen-differently',
			words.differing,
			measure.differing.map(({ between, said, recorded }): Cell[] => [
				named(between[0] ?? null, telling),
				coded('tie_levels', said[0], telling),
				named(between[1] ?? null, telling),
				coded('tie_levels', said[1], telling),
				coded('tie_levels', recorded, telling),
			]),
			telling,
		),
	]
}

function yearTold(measure: Measure, telling: Telling): readonly (Block | Figures)[] {
	if (measure.parts.length === 0) return []
	const level = (code: Level | null) => (code === null ? notApplicable : coded('tie_levels', code, telling))
	return [
		figuresOf('network-year', words.year, yearFigures, measure, telling),
		...tableOr(
			'ties-of-the-year',
			words.moves,
			measure.moves.map(({ move, between, before, now, date }): Cell[] => [
				{ kind: 'day', value: date },
				{ kind: 'code', code: move, label: words.move[move][telling.language] },
				named(between[0] ?? null, telling),
				named(between[1] ?? null, telling),
				level(before),
				level(now),
			]),
			telling,
		),
	]
}

function levelRow({ level, ties, withoutEvidence }: Measure['byLevel'][number], all: number, telling: Telling): Cell[] {
	return [coded('tie_levels', level, telling), count(ties), share(ties, all), count(withoutEvidence)]
}

function isolatesTold({ isolates }: Measure, { name, language }: Telling): readonly Block[] {
	if (isolates.length === 0) return []
	return [{ kind: 'paragraph', text: words.isolates[language](isolates.map(name).join('; ')) }]
}

function headline(measure: Measure, { name, language }: Telling): Headline {
	const { organisations, ties, isolates, parts, brokers } = measure
	if (parts.length === 0) return { text: words.noTies[language](organisations), weight: 1 }
	if (ties === 0) return { text: words.noTiesNow[language](organisations), weight: 1 }
	if (brokers === null) return { text: words.few[language](organisations, ties), weight: 0 }
	const [main] = brokers
	if (main && main.cutOff.length >= manyCutOff)
		return { text: words.rests[language](quoted(name(main.id), language), main.cutOff.length), weight: 2 }
	if (!main && parts.length === 1) return { text: words.noBroker[language], weight: 0 }
	const start = main ? words.atMost[language](main.cutOff.length) : words.nobodyCutOff[language]
	if (isolates.length > 0) return { text: `${start}; ${words.alone[language](isolates.length)}`, weight: 1 }
	if (parts.length > 1) return { text: `${start}; ${words.parts[language](parts.length)}`, weight: 1 }
	return { text: start, weight: 0 }
}

const words = {
	none: { it: 'Nella rete non c’è ancora nessuna organizzazione', en: 'There is no organisation in the network yet' },
	toFill: {
		it: 'Per vedere questa parte servono le organizzazioni in network.yaml («organisations»), con il tipo di ciascuna.',
		en: 'This part needs the organisations in network.yaml (“organisations”), each with its type.',
	},
	noTies: {
		it: (organisations: number) =>
			`${capital(howMany(organisations, nouns.organisation, 'it'))}, e nessun legame registrato`,
		en: (organisations: number) => `${capital(howMany(organisations, nouns.organisation, 'en'))}, and no tie recorded`,
	},
	tiesToFill: {
		it: 'Per vedere chi lavora con chi servono i legami in network.yaml («ties»): due organizzazioni, il livello, da quando.',
		en: 'To see who works with whom, network.yaml needs the ties (“ties”): two organisations, the level, since when.',
	},
	noTiesNow: {
		it: (organisations: number) =>
			`${capital(howMany(organisations, nouns.organisation, 'it'))}, e nessun legame che valga ancora`,
		en: (organisations: number) =>
			`${capital(howMany(organisations, nouns.organisation, 'en'))}, and no tie that still holds`,
	},
	few: {
		it: (organisations: number, ties: number) =>
			`${capital(howMany(organisations, nouns.organisation, 'it'))}, ${howMany(ties, nouns.tie, 'it')}: ${organisations === 1 ? 'è presto' : 'ancora poche'} per cercare snodi`,
		en: (organisations: number, ties: number) =>
			`${capital(howMany(organisations, nouns.organisation, 'en'))}, ${howMany(ties, nouns.tie, 'en')}: ${organisations === 1 ? 'too early' : 'too few'} to look for brokers`,
	},
	rests: {
		it: (broker: string, number: number) =>
			`la rete poggia su ${broker}: se si ferma, ${howMany(number, nouns.organisation, 'it')} restano staccate`,
		en: (broker: string, number: number) =>
			`the network rests on ${broker}: if it stops, ${howMany(number, nouns.organisation, 'en')} are cut off`,
	},
	noBroker: {
		it: 'Nessuno snodo: ogni organizzazione ha più di una strada',
		en: 'No single broker: every organisation has more than one path',
	},
	nobodyCutOff: {
		it: 'Nessuno snodo: chiunque si fermi, nessun’altra resta staccata',
		en: 'No single broker: whoever stops, nobody else is cut off',
	},
	atMost: {
		it: (number: number) =>
			`la rete non poggia su una sola: chiunque si fermi, ${number === 1 ? 'al più un’organizzazione resta staccata' : `al più ${howMany(number, nouns.organisation, 'it')} restano staccate`}`,
		en: (number: number) =>
			`the network does not rest on one: whoever stops, at most ${howMany(number, nouns.organisation, 'en')} ${number === 1 ? 'is' : 'are'} cut off`,
	},
	alone: {
		it: (number: number) => `${howMany(number, nouns.organisation, 'it')} ${number === 1 ? 'è' : 'sono'} senza legami`,
		en: (number: number) => `${howMany(number, nouns.organisation, 'en')} ${number === 1 ? 'has' : 'have'} no tie`,
	},
	parts: {
		it: (number: number) => `la rete è divisa in ${number} parti che non si toccano`,
		en: (number: number) => `the network is in ${number} parts that do not touch`,
	},
	isolates: {
		it: (names: string) => `Senza legami registrati: ${names}.`,
		en: (names: string) => `Without recorded ties: ${names}.`,
	},
	byComponent: {
		caption: { it: 'Organizzazioni per componente', en: 'Organisations by component' },
		columns: {
			component: { it: 'Componente', en: 'Component' },
			organisations: { it: 'Organizzazioni', en: 'Organisations' },
			promoters: { it: 'Promotrici', en: 'Promoters' },
		},
	},
	byType: {
		caption: { it: 'Organizzazioni per tipo di ente', en: 'Organisations by type' },
		columns: {
			type: { it: 'Tipo', en: 'Type' },
			organisations: { it: 'Organizzazioni', en: 'Organisations' },
			promoters: { it: 'Promotrici', en: 'Promoters' },
		},
	},
	byLevel: {
		caption: { it: 'Legami per livello', en: 'Ties by level' },
		columns: {
			level: { it: 'Livello', en: 'Level' },
			ties: { it: 'Legami', en: 'Ties' },
			share: { it: 'Quota', en: 'Share' },
			without_evidence: { it: 'Senza una prova', en: 'Without evidence' },
		},
		note: {
			it: 'Un livello più alto non è sempre meglio: dipende da che cosa serve fare insieme.',
			en: 'A higher level is not always better: it depends on what is to be done together.',
		},
	},
	shape: { it: 'La forma della rete', en: 'The shape of the network' },
	brokers: {
		caption: { it: 'Chi tiene insieme la rete', en: 'Who holds the network together' },
		columns: {
			organisation: { it: 'Se si ferma', en: 'If it stops' },
			cut_off: { it: 'Restano staccate', en: 'Cut off' },
			which: { it: 'Quali', en: 'Which' },
			paths: { it: 'Strade che passano da qui', en: 'Paths through it' },
		},
		note: {
			it: 'Restano staccate le organizzazioni che non raggiungono più la parte più grande di ciò che resta; quando nessuna ne raggiunge un’altra, tutte. Le strade sono le più brevi fra due altre organizzazioni.',
			en: 'Cut off are those that no longer reach the largest part of what remains; where none reaches another, all. Paths are the shortest between two other organisations.',
		},
	},
	ratings: { it: 'Come le due parti vedono i legami', en: 'How the two ends see the ties' },
	ratingsToFill: {
		it: 'Per sapere quanto valgono i legami per chi ne fa parte servono in network.yaml le valutazioni («ratings»): chi, quando, livello, valore e fiducia da 1 a 4.',
		en: 'To know what the ties are worth to their ends, network.yaml needs the ratings (“ratings”): who, when, level, value and trust from 1 to 4.',
	},
	differing: {
		caption: { it: 'Legami visti in modo diverso', en: 'Ties seen differently' },
		columns: {
			organisation: { it: 'Secondo', en: 'According to' },
			level: { it: 'è', en: 'it is' },
			other: { it: 'Secondo l’altra', en: 'According to the other' },
			other_level: { it: 'è', en: 'it is' },
			recorded: { it: 'Registrato', en: 'Recorded' },
		},
		note: {
			it: 'Che due organizzazioni vedano diversamente lo stesso legame non è un errore: è una cosa di cui parlare.',
			en: 'That two organisations see the same tie differently is no mistake: it is something to talk about.',
		},
	},
	year: { it: 'I legami in un anno', en: 'The ties in a year' },
	moves: {
		caption: { it: 'Che cosa è cambiato nei legami in un anno', en: 'What changed in the ties in a year' },
		columns: {
			date: { it: 'Giorno', en: 'Day' },
			change: { it: 'Cambiamento', en: 'Change' },
			organisation: { it: 'Fra', en: 'Between' },
			other: { it: 'e', en: 'and' },
			before: { it: 'Prima', en: 'Before' },
			now: { it: 'Ora', en: 'Now' },
		},
	},
	move: {
		new: { it: 'nuovo', en: 'new' },
		strengthened: { it: 'rafforzato', en: 'strengthened' },
		loosened: { it: 'allentato', en: 'loosened' },
		ended: { it: 'finito', en: 'ended' },
	},
	most: {
		caption: { it: 'Chi ha più legami', en: 'Who has most ties' },
		columns: { organisation: { it: 'Organizzazione', en: 'Organisation' }, ties: { it: 'Legami', en: 'Ties' } },
		note: {
			it: 'Le prime cinque al massimo; a pari merito, nell’ordine degli identificativi.',
			en: 'Five at most; equals in the order of their ids.',
		},
	},
} as const
