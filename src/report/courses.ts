import type { Day } from '../model/day.js'
import type { Neighbourhood, Programme } from '../model/neighbourhood.js'
import { longDay } from '../model/number.js'
import { periodsBetween } from '../model/period.js'
import type { Language } from '../model/text.js'
import { began } from '../observatory/began.js'
import { type Block, type Cell, notApplicable } from './document.js'
import { figureCell, neighbourhoodFigures } from './figures.js'
import { measurePublicSeries, measureSeries, type Series } from './series.js'
import { drawn, sparkline } from './series-page.js'

/**
 * Small multiples of the comparison: shares that mean the same everywhere, so that the lines of all have one scale, from
 * nought to the whole.
 */
const told = [
	'phases/gates',
	'needs/high-priority-uncovered',
	'mandate/priorities-covered',
	'actions/with-need',
	'network/largest-component',
].flatMap(id => neighbourhoodFigures.get(id) ?? [])

const quarters = 8

/**
 * Before the programme began in a neighbourhood there is nothing to compare: old ties are no course of it.
 *
 * @param open whether they are for a public edition
 */
export function measureCourses(
	neighbourhoods: readonly Neighbourhood[],
	day: Day,
	open: boolean,
	programme: Programme,
): readonly Series[] {
	const twoYearsAgo = `${Number(day.slice(0, 4)) - 2}${day.slice(4)}` as Day
	const periods = periodsBetween(twoYearsAgo, day, 'quarter').slice(-quarters)
	const measure = open ? measurePublicSeries : measureSeries
	return neighbourhoods.flatMap(one => {
		const start = began(one)
		const isBefore = (day: Day) => start !== undefined && day < start
		return measure(told, one, periods, day, programme).map(series => ({
			...series,
			points: series.points.map(point => (isBefore(point.day) ? { ...point, value: null } : point)),
		}))
	})
}

/** A row for each share, a column for each neighbourhood: its line, and where it stands now with what it is a part of. */
export function coursesTold(
	series: readonly Series[],
	neighbourhoods: readonly { readonly id: string; readonly name: string }[],
	day: Day,
	language: Language,
): readonly Block[] {
	const rows = told.flatMap(({ id, title }): Cell[][] => {
		const of = series.filter(({ figure }) => figure === id)
		if (!of.some(({ points }) => points.some(({ value }) => value !== null))) return []
		return [
			[
				{ kind: 'code', code: id, label: title[language] },
				...neighbourhoods.map(({ id }) => course(of.find(({ neighbourhood }) => neighbourhood === id))),
			],
		]
	})
	if (rows.length === 0 || neighbourhoods.length < 2) return []
	return [
		{ kind: 'heading', level: 2, text: words.title[language], id: 'courses' },
		{
			kind: 'table',
			id: 'courses',
			caption: words.caption[language](longDay(day, language)),
			columns: [
				{ key: 'figure', title: words.figure[language] },
				...neighbourhoods.map(({ id, name }) => ({ key: id, title: name })),
			],
			rows,
			note: words.note[language],
		},
	]
}

function course(series: Series | undefined): Cell {
	const last = series?.points.at(-1)
	if (!series || !last) return notApplicable
	const { value, of, unknown } = last
	const now = figureCell({ figure: series.figure, value, unknown, ...(of !== null && { of }) })
	if (series.points.every(({ value }) => value === null)) return now
	return { kind: 'spark', values: series.points.map(drawn), most: 1, marks: sparkline(series.points, 1), now }
}

const words = {
	title: { it: 'Come vanno nel tempo', en: 'How they go over time' },
	caption: {
		it: (day: string) => `Gli ultimi otto trimestri, fino al ${day}`,
		en: (day: string) => `The last eight quarters, until ${day}`,
	},
	figure: { it: 'Indicatore', en: 'Figure' },
	note: {
		it: 'Ogni linea va da zero, in basso, al tutto, in alto: la scala è la stessa per tutti. A puntini il tempo in cui non c’era ancora nulla da misurare.',
		en: 'Each line goes from nought at the bottom to the whole at the top: the scale is the same for all. Dotted is the time in which there was nothing to measure yet.',
	},
} as const
