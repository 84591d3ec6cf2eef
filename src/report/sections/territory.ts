import { longDay } from '../../model/number.js'
import type { VocabularyName } from '../../model/vocabularies/index.js'
import { type Counted, isBand } from '../../observatory/counted.js'
import { type Figure, type FigureValue, measured, part } from '../../observatory/figure.js'
import { baseline, type Counts, isForeign, shareOf } from '../../observatory/population.js'
import { rounded } from '../../observatory/totals.js'
import { type Block, type Cell, notApplicable, people as peopleCell, share, text, untold } from '../document.js'
import { figurePath, type People, peopleIn } from '../people.js'
import { type Measuring, section, type Telling } from '../section.js'
import { coded, oneLine, paragraphs, table, tableOr, textOr, toFill } from './table.js'
import { figures } from './territory/figures.js'
import { words } from './territory/words.js'

function measure({ neighbourhood }: Measuring) {
	const { description, area_km2: area, places, mapping } = neighbourhood.neighbourhood
	const residents = baseline(neighbourhood)
	const education = shareOf(residents?.competences, key => key === 'degree', residents?.total)
	const values: FigureValue[] = [
		measured(figures.residents, residents?.total ?? null),
		measured(figures.density, residents && area ? rounded(residents.total / area) : null),
		shareFigure(
			figures.older,
			shareOf(residents?.generations, key => key === '65+', residents?.total),
		),
		shareFigure(figures.foreign, shareOf(residents?.cultures, isForeign, residents?.total)),
		shareFigure(figures.graduates, education),
		measured(figures.places, places.length),
	]
	return {
		figures: values,
		description: description ?? null,
		population: residents ? { date: residents.date, source: residents.source ?? null, total: residents.total } : null,
		bands: dimensions.flatMap(({ dimension }) => bands(dimension, residents?.[dimension])),
		places: places.map(({ id, name, kind }) => ({ id, name, kind: kind ?? null })),
		mapping: mapping ? { from: mapping.from, until: mapping.until ?? null, method: mapping.method ?? null } : null,
	}
}

type Measure = ReturnType<typeof measure>

/** In a small area a few residents may be the only ones of their age or citizenship. */
export function people({ bands: all, population }: Measure): People {
	const cell = (dimension: string, band: string) => `residents ${dimension} ${band}`
	const figureOf: Readonly<Record<string, string>> = {
		[cell('generations', '65+')]: figures.older.id,
		[cell('competences', 'degree')]: figures.graduates.id,
	}
	return peopleIn(
		...dimensions.map(({ dimension }) => {
			const rows = all.flatMap((row, index) =>
				row.dimension === dimension
					? [{ band: row.band, residents: Number(row.residents), known: Number(row.known), index }]
					: [],
			)
			const known = rows.find(one => one.known > 0)?.known ?? 0
			const sum = (of: typeof rows) => of.reduce((sum, { residents }) => sum + residents, 0)
			const foreign = rows.filter(({ band }) => dimension === 'cultures' && isForeign(band))
			const foreignSum =
				foreign.length > 0 ? [{ whole: 'residents foreign', parts: foreign.map(one => cell(dimension, one.band)) }] : []
			const unknown = rows.filter(({ band }) => band === 'unknown')
			const told = rows.filter(({ band }) => band !== 'unknown')
			const figure = { generations: figures.older, cultures: figures.foreign, competences: figures.graduates }[
				dimension
			].id
			return {
				cells: [
					...rows.map(({ band, residents, index }) => {
						const id = cell(dimension, band)
						const own = figureOf[id]
						return {
							id,
							value: residents,
							at: [['bands', index, 'residents'], ...(own === undefined ? [] : [figurePath(own, 'value')])],
						}
					}),
					...(foreign.length > 0
						? [{ id: 'residents foreign', value: sum(foreign), at: [figurePath(figures.foreign.id, 'value')] }]
						: []),
					{
						id: cell(dimension, 'known'),
						value: known,
						at: [...rows.map(({ index }) => ['bands', index, 'known']), figurePath(figure, 'of')],
					},
					{
						id: cell(dimension, 'not known'),
						value: Math.max((population?.total ?? 0) - known, sum(unknown)),
						at: [figurePath(figure, 'unknown'), ...unknown.map(({ index }) => ['bands', index, 'residents'])],
					},
					{
						id: `${cell(dimension, 'all')}`,
						value: Math.max(population?.total ?? 0, known + sum(unknown)),
						is: 'known' as const,
						at: [],
					},
				].filter(({ id }) => id !== cell(dimension, 'unknown')),
				sums: [
					{
						whole: cell(dimension, 'known'),
						parts: [
							...told.filter(one => !foreign.includes(one)).map(({ band }) => cell(dimension, band)),
							...(foreign.length > 0 ? ['residents foreign'] : []),
						],
					},
					...foreignSum,
					{ whole: cell(dimension, 'all'), parts: [cell(dimension, 'known'), cell(dimension, 'not known')] },
				],
			}
		}),
	)
}

const shareFigure = (figure: Figure, share: ReturnType<typeof shareOf>): FigureValue =>
	share === null ? measured(figure, null) : part(figure, share.part, share.of, share.unknown)

const dimensions = [
	{ dimension: 'generations', vocabulary: 'generations' },
	{ dimension: 'cultures', vocabulary: 'cultures' },
	{ dimension: 'competences', vocabulary: 'education_levels' },
] as const satisfies readonly { dimension: string; vocabulary: VocabularyName }[]

function bands(dimension: (typeof dimensions)[number]['dimension'], counts: Counts = {}) {
	const known = shareOf(counts, () => true)?.of ?? 0
	return Object.entries(counts).flatMap(([band, residents]) =>
		residents === undefined || (band === 'unknown' && residents === 0)
			? []
			: [{ dimension, band, residents: residents as Counted, known: known as Counted }],
	)
}

export default section<Measure>({
	id: 'territory',
	title: { it: 'Territorio e popolazione', en: 'Territory and people' },
	reads: ['neighbourhood'],
	figures: Object.values(figures),
	measure,
	people,
	tell(measure, telling) {
		const { language } = telling
		const { description, figures, places, population, mapping, bands } = measure
		const placesTable = tableOr(
			'places',
			words.places,
			places.map(one => [text(one.name), coded('place_kinds', one.kind, telling)]),
			telling,
		)
		if (population === null && places.length === 0 && description === null)
			return { headline: { text: words.nothing[language], weight: 1 }, blocks: [toFill(words.toFill, telling)] }
		return {
			headline: population
				? {
						text: words.headline[language]({
							residents: population.total,
							date: population.date,
							older: figures[2],
							foreign: figures[3],
						}),
						weight: 0,
					}
				: { text: words.noPopulation[language], weight: 1 },
			blocks: [
				...(description === null ? [] : paragraphs(description)),
				{ kind: 'figures', id: 'territory-figures', values: figures },
				...(population ? [populationTable(population, bands, telling)] : [toFill(words.populationToFill, telling)]),
				...placesTable,
				...mappingTold(mapping, telling),
			],
		}
	},
})

function populationTable(
	{ date, source }: NonNullable<Measure['population']>,
	bands: Measure['bands'],
	telling: Telling,
): Block {
	const rows = bands.map(({ dimension, band, residents, known }): Cell[] => [
		text(words[dimension][telling.language]),
		coded(vocabularyOf(dimension), band, telling),
		peopleCell(residents),
		band === 'unknown' ? notApplicable : shareTold(residents, known),
	])
	const note = words.baseline[telling.language](
		longDay(date, telling.language),
		source ?? words.noSource[telling.language],
	)
	return rows.length === 0
		? { kind: 'paragraph', text: note }
		: { ...table('population', words.population, rows, telling), note }
}

const shareTold = (residents: Counted, known: Counted): Cell =>
	isBand(residents) || isBand(known) ? untold : share(residents, known)

const vocabularyOf = (dimension: string): VocabularyName =>
	dimensions.find(one => one.dimension === dimension)?.vocabulary ?? 'generations'

function mappingTold(mapping: Measure['mapping'], telling: Telling): readonly Block[] {
	if (mapping === null) return [toFill(words.mappingToFill, telling)]
	const { from, until, method } = mapping
	const row: Cell[] = [
		{ kind: 'day', value: from },
		until === null ? text(words.goingOn[telling.language]) : { kind: 'day', value: until },
		textOr(method === null ? null : oneLine(method)),
	]
	return [table('mapping', words.mapping, [row], telling)]
}
