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
	const points = new Map(ids.map(id => [id, figures.map((): Point[] => [])]))
	const commits: { period: Period; commit: string | null }[] = []
	const gaps: { neighbourhood: string; period: Period }[] = []
	const read = reader()
	for (const then of context.replayed(days, definitions)) {
		const index = commits.length
		const period = periods[index] as Period
		commits.push({ period, commit: then?.commit ?? null })
		for (const [id, lists] of points) {
			const found = then && read(then, id)
			if (found && found.unread.files.length + found.unread.records.length > 0) gaps.push({ neighbourhood: id, period })
			const isReadable = found !== undefined && found.unread.files.length < neighbourhoodFiles.length
			const measured =
				then && isReadable ? measureSeries(figures, found, [period], today, then.workspace.programme) : undefined
			for (const [at, list] of lists.entries())
				list.push(measured?.[at]?.points[0] ?? { period, day: days[index] as Day, value: null, of: null, unknown: 0 })
		}
	}
	return {
		recorded: { definitions, commits, gaps },
		series: [...points].map(([neighbourhood, lists]) =>
			figures.map(({ id, title, unit }, at) => ({ figure: id, title, unit, neighbourhood, points: lists[at] ?? [] })),
		),
	}
}

/** Most neighbourhoods are the same at the end of two periods: what was read is kept until it differs. */
function reader(): (then: Replayed, id: string) => Neighbourhood | undefined {
	const kept = new Map<string, { readonly name: string; readonly neighbourhood: Neighbourhood }>()
	return ({ workspace, name }, id) => {
		if (!workspace.programme.found.includes(id)) return undefined
		const now = name(id)
		const known = kept.get(id)
		if (known?.name === now) return known.neighbourhood
		const { neighbourhood } = workspace.read(id)
		kept.set(id, { name: now, neighbourhood })
		return neighbourhood
	}
}

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
