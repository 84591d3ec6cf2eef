import type { Day } from '../model/day.js'
import type { Neighbourhood, Programme } from '../model/neighbourhood.js'
import { lastDay, type Period } from '../model/period.js'
import type { Words } from '../model/text.js'
import { asOf } from '../observatory/as-of.js'
import type { Counted } from '../observatory/counted.js'
import type { Figure, FigureValue, Unit } from '../observatory/figure.js'
import { sections } from './index.js'
import { measurePublic } from './public/edition.js'

/** One figure of one neighbourhood at the end of each period. */
export interface Series {
	readonly figure: string
	readonly title: Words
	readonly unit: Unit
	readonly neighbourhood: string
	readonly points: readonly Point[]
}

export interface Point {
	readonly period: Period
	/** The day measured on: the period's last, or today while it lasts. */
	readonly day: Day
	readonly value: Counted | null
	readonly of: Counted | null
	readonly unknown: Counted
	/** The earlier day that the value is of, in a public edition that repeats it. */
	readonly on?: Day
}

/**
 * Measures some figures at the end of each period, from the days in the data; a period that is not over, today. Only the
 * sections that declare the figures are measured.
 */
export function measureSeries(
	figures: readonly Figure[],
	neighbourhood: Neighbourhood,
	periods: readonly Period[],
	today: Day,
	programme: Programme,
): readonly Series[] {
	const wanted = new Set(figures.map(({ id }) => id))
	const needed = sections.filter(section => section.figures.some(({ id }) => wanted.has(id)))
	const measured = periods.map(period => {
		const day = endOf(period, today)
		const context = { neighbourhood: asOf(neighbourhood, day), day, programme }
		return { period, day, values: needed.flatMap(section => section.measure(context).figures) }
	})
	return seriesOf(figures, neighbourhood.id, measured)
}

/** The same for a public edition: what each day's public report tells, the whole of it, so that the same is hidden. */
export function measurePublicSeries(
	figures: readonly Figure[],
	neighbourhood: Neighbourhood,
	periods: readonly Period[],
	today: Day,
	programme: Programme,
): readonly Series[] {
	const measured = periods.map(period => {
		const day = endOf(period, today)
		const { sections } = measurePublic(neighbourhood, day, programme, { errors: 0, warnings: 0, infos: 0 })
		return { period, day, values: Object.values(sections).flatMap(({ figures }) => figures) }
	})
	return seriesOf(figures, neighbourhood.id, measured)
}

function seriesOf(
	figures: readonly Figure[],
	neighbourhood: string,
	measured: readonly { readonly period: Period; readonly day: Day; readonly values: readonly FigureValue[] }[],
): readonly Series[] {
	return figures.map(({ id, title, unit }) => ({
		figure: id,
		title,
		unit,
		neighbourhood,
		points: measured.map(({ period, day, values }) => ({ period, day, ...pointOf(id, values) })),
	}))
}

/** The day that a period is measured on. */
export function endOf(period: Period, today: Day): Day {
	const last = lastDay(period)
	return last < today ? last : today
}

function pointOf(figure: string, values: readonly FigureValue[]): Pick<Point, 'value' | 'of' | 'unknown' | 'on'> {
	const { value = null, of = null, unknown = 0, on } = values.find(one => one.figure === figure) ?? {}
	return { value, of, unknown, ...(on !== undefined && { on }) }
}
