import type { Day } from '../model/day.js'
import { Failure } from '../model/failure.js'
import { type Neighbourhood, neighbourhoodFiles } from '../model/neighbourhood.js'
import type { Period } from '../model/period.js'
import type { Figure } from '../observatory/figure.js'
import { endOf, measureSeries, type Point, type Series } from '../report/series.js'
import type { Context, Replayed } from './command.js'

/** Figures as they would have been read at the end of each period, and what could not be read then. */
export interface Recorded {
	readonly definitions: 'now' | 'then'
	/** The commit of each period; `null` before the history. */
	readonly commits: readonly { readonly period: Period; readonly commit: string | null }[]
	/** Where a part of the data of then could not be read: the value speaks only of the rest. */
	readonly gaps: readonly { readonly neighbourhood: string; readonly period: Period }[]
}

/**
 * Replays the commits at the ends of the periods. What a record says of days to come is not looked at, and what was
 * written only later was not known. Every figure is measured as this version of agora defines it; the folder's own
 * settings are those of now, or those of then.
 */
export function recordedSeries(
	figures: readonly Figure[],
	ids: readonly string[],
	periods: readonly Period[],
	today: Day,
	definitions: 'now' | 'then',
	context: Context,
): { readonly recorded: Recorded; readonly series: readonly (readonly Series[])[] } {
	const days = periods.map(period => endOf(period, today))
	const all = context.replayed(days, definitions)
	const gaps: { neighbourhood: string; period: Period }[] = []
	// Neighbourhood by neighbourhood, so that only one is held, and most of its files are those of the period before.
	const series = ids.map(id => {
		const ended = new Map<string, Neighbourhood>()
		const told = all.map((then, index): Told => {
			if (then === undefined) return missing(figures)
			const period = periods[index] as Period
			const name = then.name(id)
			const about = (figure: Figure) => ['series', figure.id, id, period, days[index] as Day, ...name]
			const known = figures.map(figure => context.remembered.get(about(figure)))
			if (known.every(isTold)) return { gap: known.some(({ gap }) => gap), points: known.map(({ point }) => point) }
			const key = name.join(' ')
			const read =
				ended.get(key) ??
				(then.workspace.programme.found.includes(id) ? then.workspace.read(id).neighbourhood : undefined)
			ended.clear()
			if (read) ended.set(key, read)
			const made = toldOf(figures, read, period, today, then)
			for (const [at, figure] of figures.entries())
				context.remembered.set(about(figure), { gap: made.gap, point: made.points[at] ?? null })
			return made
		})
		for (const [index, { gap }] of told.entries())
			if (gap) gaps.push({ neighbourhood: id, period: periods[index] as Period })
		return figures.map(
			({ id: figure, title, unit }, at): Series => ({
				figure,
				title,
				unit,
				neighbourhood: id,
				points: periods.map((period, index) => ({
					period,
					day: days[index] as Day,
					...(told[index]?.points[at] ?? nothing),
				})),
			}),
		)
	})
	context.remembered.keep()
	const order = new Map(periods.map((period, index) => [period, index]))
	return {
		recorded: {
			definitions,
			commits: periods.map((period, index) => ({ period, commit: all[index]?.commit ?? null })),
			gaps: gaps.sort((a, b) => (order.get(a.period) ?? 0) - (order.get(b.period) ?? 0)),
		},
		series,
	}
}

/** What was read of some figures at the end of a period; no point where nothing could be. */
interface Told {
	/** A part of the data of then could not be read. */
	readonly gap: boolean
	readonly points: readonly (Measured | null)[]
}

type Measured = Pick<Point, 'value' | 'of' | 'unknown'>

const nothing: Measured = { value: null, of: null, unknown: 0 }
const missing = (figures: readonly Figure[]): Told => ({ gap: false, points: figures.map(() => null) })

function toldOf(
	figures: readonly Figure[],
	read: Neighbourhood | undefined,
	period: Period,
	today: Day,
	{ workspace }: Replayed,
): Told {
	if (read === undefined) return missing(figures)
	const { files, records } = read.unread
	const gap = files.length + records.length > 0
	if (files.length === neighbourhoodFiles.length) return { ...missing(figures), gap }
	const measured = measureSeries(figures, read, [period], today, workspace.programme)
	return {
		gap,
		points: measured.map(({ points: [point] }) => {
			const { value, of, unknown } = point ?? nothing
			return { value, of, unknown }
		}),
	}
}

/** What was remembered is looked at before it is believed: it may have been written by a faulty program. */
const isTold = (one: unknown): one is { readonly gap: boolean; readonly point: Measured | null } =>
	typeof one === 'object' && one !== null && 'gap' in one && 'point' in one

/** A public edition hides small numbers by what it told before; two pasts side by side would tell them. */
export const notRecorded = (option: string) =>
	new Failure(
		{
			it: `--recorded e ${option} non si possono chiedere insieme`,
			en: `--recorded and ${option} cannot be asked together`,
		},
		{ it: 'Scegli uno dei due.', en: 'Choose one of the two.' },
	)

export const onlyRecorded = () =>
	new Failure(
		{ it: '--definitions si chiede insieme a --recorded', en: '--definitions is asked together with --recorded' },
		{ it: 'Aggiungi --recorded.', en: 'Add --recorded.' },
	)
