import type { History } from '../history/history.js'
import { type Change, fieldText } from '../model/change.js'
import { type Day, day } from '../model/day.js'
import { Failure } from '../model/failure.js'
import { kinds } from '../model/kinds.js'
import { firstDay, type Period } from '../model/period.js'
import type { Figure } from '../observatory/figure.js'
import { type Recorded, recordingFigures, recordingIn } from '../observatory/recording.js'
import { endOf, type Series } from '../report/series.js'
import { identity } from '../workspace/state.js'

const ids: ReadonlySet<string> = new Set(Object.values(recordingFigures).map(({ id }) => id))

/** Whether only the history can tell a figure. */
export const isOfRecording = ({ id }: Figure) => ids.has(id)

/** For each neighbourhood, how late its records were written down, period by period. */
export function recordingSeries(
	figures: readonly Figure[],
	neighbourhoods: readonly string[],
	periods: readonly Period[],
	today: Day,
	history: History,
): readonly (readonly Series[])[] {
	const [only, ...others] = neighbourhoods
	const steps = history.trail(only !== undefined && others.length === 0 ? { neighbourhood: only } : {})
	const known = history.knownFrom()
	const records = arrived(
		[...steps].reverse().map(({ commit, changes }) => ({
			known: history.dayAt(known.get(commit.hash) ?? commit.committed),
			changes,
		})),
	)
	return neighbourhoods.map(neighbourhood => {
		const measured = periods.map(period =>
			recordingIn(records.get(neighbourhood) ?? [], firstDay(period), endOf(period, today)),
		)
		return figures.map(({ id, title, unit }) => ({
			figure: id,
			title,
			unit,
			neighbourhood,
			points: periods.map((period, index) => {
				const { value = null, of = null, unknown = 0 } = measured[index]?.find(({ figure }) => figure === id) ?? {}
				return { period, day: endOf(period, today), value, of, unknown }
			}),
		}))
	})
}

interface Arrival {
	neighbourhood: string
	readonly kind: string
	readonly known: Day
	happened?: Day | undefined
}

/**
 * The records of each neighbourhood by their two days, each as it first became known, under whatever name and in whatever
 * place it is now; a day that was corrected later counts as corrected. Those that came on a neighbourhood's first day are
 * left out.
 *
 * @param steps what became known when, the oldest first
 */
export function arrived(
	steps: readonly { readonly known: Day; readonly changes: readonly Change[] }[],
): ReadonlyMap<string, readonly Recorded[]> {
	const all = new Map<string, Arrival>()
	for (const { known, changes } of steps) {
		for (const change of changes) {
			if (change.what !== 'moved') continue
			const before = identity({ ...change.before, kind: change.kind })
			const arrival = all.get(before)
			if (!arrival || change.after.neighbourhood === null) continue
			all.delete(before)
			all.set(identity({ ...change.after, kind: change.kind }), Object.assign(arrival, change.after))
		}
		for (const change of changes) {
			const own = dayOf.get(change.kind)
			const name = identity(change)
			if (change.neighbourhood === null || own === undefined) continue
			const earlier = all.get(name)
			if (change.what === 'changed' && change.field === own && earlier) earlier.happened = dayIn(change.after)
			// A branch is told after the line that it left: the earlier of two beginnings counts.
			if (change.what !== 'added' || (earlier && earlier.known <= known)) continue
			const { neighbourhood, kind, entity } = change
			all.set(name, { neighbourhood, kind, known, happened: dayIn(entity.fields.get(own)) })
		}
	}
	const found = new Map<string, Arrival[]>()
	for (const one of all.values()) found.set(one.neighbourhood, [...(found.get(one.neighbourhood) ?? []), one])
	return new Map(
		[...found].map(([neighbourhood, list]) => {
			const first = list.reduce((least, { known }) => (known < least ? known : least), '9999-12-31' as Day)
			return [
				neighbourhood,
				list
					.filter(({ known }) => known > first)
					.map(({ known, happened }): Recorded => ({ known, ...(happened !== undefined && { happened }) })),
			]
		}),
	)
}

const dayIn = (value: unknown) => (typeof value === 'string' ? day(value) : undefined)

/** By kind of record, the field that says the day on which it begins; kinds without one happen on no day. */
const dayOf: ReadonlyMap<string, string> = new Map(
	kinds.flatMap(({ name, homes }) => {
		const field = homes[0]?.record.fields?.find(one => one.day === 'begins' && one.shape === 'day')
		return field ? [[name, fieldText([field.key])] as const] : []
	}),
)

export const onlyOfHistory = () =>
	new Failure(
		{
			it: 'Quanto tardi si scrive lo dice solo la storia dei dati',
			en: 'How late things are written down is told by the history of the data alone',
		},
		{ it: 'Aggiungi --recorded.', en: 'Add --recorded.' },
	)
