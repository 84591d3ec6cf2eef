import type { Day } from '../model/day.js'
import type { Neighbourhood, Programme } from '../model/neighbourhood.js'
import { longDay, shortDay } from '../model/number.js'
import { periodsBetween } from '../model/period.js'
import type { Language } from '../model/text.js'
import { difference } from '../observatory/difference.js'
import { type FigureValue, told } from '../observatory/figure.js'
import { quarterBefore } from '../observatory/quarters.js'
import type { Comparison } from './compared/comparison.js'
import type { Measures } from './compose.js'
import { type Block, type Cell, notApplicable } from './document.js'
import { beforeAndChange, figureCell, neighbourhoodFigures } from './figures.js'
import { measureSeries, type Point, type Series } from './series.js'

/** Is it moving: how many hold together, how strongly, who decides, what is uncovered, what is under way. */
const five = [
	'network/promoters',
	'network/ties',
	'pilot-group/members',
	'needs/high-priority-uncovered',
	'actions/running',
].flatMap(id => neighbourhoodFigures.get(id) ?? [])

/** A public edition repeats its pilot group until enough people have changed: month by month nothing of it is told. */
const notByMonth: ReadonlySet<string> = new Set(['pilot-group/members'])

/** The last twelve months, each at its end, the present one on the day. */
export function measureFive(neighbourhood: Neighbourhood, day: Day, open: boolean, programme: Programme) {
	const yearAgo = `${Number(day.slice(0, 4)) - 1}${day.slice(4, 8)}01` as Day
	const months = periodsBetween(yearAgo, day, 'month').slice(-12)
	const told = five.filter(({ id }) => !open || !notByMonth.has(id))
	return measureSeries(told, neighbourhood, months, day, programme)
}

/** What each number is, what became of it, and its last year: against the report compared with, or the last whole quarter. */
export function fiveTold(
	{ sections, day }: Measures,
	series: readonly Series[],
	comparison: Comparison | undefined,
	language: Language,
): readonly Block[] {
	const values = Object.values(sections).flatMap(({ figures }) => figures)
	const since = comparison?.before ? comparison.base.day : quarterBefore(day)
	const isFirst = comparison !== undefined && comparison.before === null
	const isWithheld = values.some(({ figure }) => notByMonth.has(figure) && !series.some(one => one.figure === figure))
	const rows = five.flatMap(({ id, title }): Cell[][] => {
		const value = values.find(({ figure }) => figure === id)
		if (!value) return []
		const points = series.find(({ figure }) => figure === id)?.points ?? []
		return [
			[
				{ kind: 'code', code: id, label: title[language] },
				figureCell(value),
				...(isFirst ? [] : [changeOf(value, points, comparison, since)]),
				sparkOf(points),
			],
		]
	})
	return [
		{ kind: 'heading', level: 2, text: words.title[language], id: 'five-numbers' },
		{
			kind: 'table',
			id: 'five-numbers',
			caption: words.caption[language](longDay(day, language)),
			columns: [
				{ key: 'figure', title: words.figure[language] },
				{ key: 'value', title: words.value[language] },
				...(isFirst ? [] : [{ key: 'change', title: words.change[language](shortDay(since, language)) }]),
				{ key: 'year', title: words.year[language] },
			],
			rows,
			note: [
				...(isFirst ? [words.first[language]] : []),
				...(comparison?.before || isFirst ? [] : [words.byDates[language](longDay(since, language))]),
				words.note[language],
				...(isWithheld ? [words.withheld[language]] : []),
			].join(' '),
		},
	]
}

/** So many more or fewer, also of a part of a whole. Against what the earlier report said; else by the dates in the data, at the end of the last whole quarter. */
function changeOf(value: FigureValue, points: readonly Point[], comparison: Comparison | undefined, since: Day): Cell {
	if (comparison?.before) {
		const changes = Object.values(comparison.sections).flatMap(({ figures }) => figures)
		const change = changes.find(({ figure }) => figure === value.figure)
		if (!change || change.difference.is === 'unknown') return beforeAndChange(change)[1]
		return { kind: 'difference', difference: difference(change.before ?? undefined, value, 'count') }
	}
	const then = points.find(({ day }) => day === since)
	if (!then || value.value === null) return notApplicable
	const { value: was, of, unknown } = then
	const before = { figure: value.figure, value: was, unknown, ...(of !== null && { of }) }
	return { kind: 'difference', difference: difference(before, value, 'count') }
}

const sparkOf = (points: readonly Point[]): Cell =>
	points.length === 0 || points.every(({ value }) => value === null)
		? notApplicable
		: { kind: 'spark', values: points.map(({ value }) => told(value)) }

const words = {
	title: { it: 'Cinque numeri', en: 'Five numbers' },
	caption: {
		it: (day: string) => `Come va: oggi e negli ultimi dodici mesi, fino al ${day}`,
		en: (day: string) => `How it goes: now and over the last twelve months, until ${day}`,
	},
	figure: { it: 'Indicatore', en: 'Figure' },
	value: { it: 'Oggi', en: 'Now' },
	change: { it: (day: string) => `Dal ${day}`, en: (day: string) => `Since ${day}` },
	year: { it: '12 mesi', en: '12 months' },
	first: {
		it: 'È il primo rapporto: non c’è ancora un confronto.',
		en: 'This is the first report: there is no comparison yet.',
	},
	byDates: {
		it: (day: string) =>
			`Le variazioni sono rispetto al ${day}, fine dell’ultimo trimestre chiuso, secondo le date nei dati.`,
		en: (day: string) => `Changes are since ${day}, the end of the last whole quarter, by the dates in the data.`,
	},
	note: {
		it: 'Ogni linea ha la sua scala, un punto alla fine di ogni mese secondo le date nei dati; dove manca non c’era nulla da misurare.',
		en: 'Each line has its own scale, a point at the end of each month by the dates in the data; where it is missing there was nothing to measure.',
	},
	withheld: {
		it: 'Del gruppo pilota, che è di poche persone, la versione pubblica non dice come cambia mese per mese.',
		en: 'Of the pilot group, which is of few people, the public edition does not tell how it changes month by month.',
	},
} as const
