import type { Day } from '../model/day.js'
import type { Neighbourhood, Programme } from '../model/neighbourhood.js'
import { lastDay, type Period } from '../model/period.js'
import type { Words } from '../model/text.js'
import { asOf } from '../observatory/as-of.js'
import type { Figure, FigureValue, Unit } from '../observatory/figure.js'
import { sections } from './index.js'

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
	readonly value: number | null
	readonly of: number | null
	readonly unknown: number
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
	return figures.map(({ id, title, unit }) => ({
		figure: id,
		title,
		unit,
		neighbourhood: neighbourhood.id,
		points: measured.map(({ period, day, values }) => ({ period, day, ...pointOf(id, values) })),
	}))
}

/** The day that a period is measured on. */
export function endOf(period: Period, today: Day): Day {
	const last = lastDay(period)
	return last < today ? last : today
}

function pointOf(figure: string, values: readonly FigureValue[]): Pick<Point, 'value' | 'of' | 'unknown'> {
	const { value = null, of = null, unknown = 0 } = values.find(one => one.figure === figure) ?? {}
	return { value, of, unknown }
}
