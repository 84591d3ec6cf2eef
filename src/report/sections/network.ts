import { capital } from '../../model/numerals.js'
import type { Words } from '../../model/text.js'
import type { Figure } from '../../observatory/figure.js'
import { type Block, type Cell, count, list, notApplicable, share } from '../document.js'
import { nobody } from '../people.js'
import { type Figures, type Headline, section, type Telling } from '../section.js'
import { plainly } from '../sentence.js'
import { networkFigures as figures } from './network/figures.js'
import { manyCutOff, mapTold } from './network/map.js'
import { type Level, type Measure, measure } from './network/measure.js'
import { words } from './network/words.js'
import { quoted } from './nouns.js'
import { coded, named, table, tableOr, toFill } from './table.js'

export default section<Measure>({
	id: 'network',
	title: { it: 'Rete', en: 'Network' },
	reads: ['network'],
	figures: Object.values(figures),
	measure,
	people: nobody,
	tell(measure, telling, before) {
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
				...mapTold(measure.map, measure.brokers, capital(plainly(said)), telling, before?.map),
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
	figures.pairs,
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
