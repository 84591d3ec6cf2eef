import { type Day, earliest, latest } from '../model/day.js'
import type { Field } from '../model/field.js'
import { fields } from '../model/fields.js'
import { type Neighbourhood, neighbourhoodFiles } from '../model/neighbourhood.js'
import { firstDay, lastDay, type Period } from '../model/period.js'

/** When the programme began in a neighbourhood: its first coordinator or its first phase; `undefined` when nobody wrote it. */
export function began({ neighbourhood: { phases, coordinators } }: Neighbourhood): Day | undefined {
	return earliest([...phases.map(({ started }) => started), ...coordinators.map(({ identified }) => identified)])
}

/** The earliest day on which anything began or was noted, also what was there long before the programme. */
export function firstDated(neighbourhood: Neighbourhood): Day | undefined {
	return earliest(
		neighbourhoodFiles.flatMap(file => [...days(fields[file], neighbourhood[file])].map(({ from }) => from)),
	)
}

/** The latest day, up to a day, for which anything was noted. */
export function lastNoted(neighbourhood: Neighbourhood, day: Day): Day | undefined {
	return latest(neighbourhoodFiles.map(file => lastIn(fields[file], neighbourhood[file], day)))
}

/** The same for a value of a field: of a period that is over its last day, of one that is not its first. */
export function lastIn(field: Field, value: unknown, day: Day): Day | undefined {
	return latest([...days(field, value)].flatMap(({ from, to }) => (to <= day ? to : from <= day ? from : [])))
}

/** The days and periods in which something in a value began or was noted; what is only foreseen is not among them. */
function* days(field: Field, value: unknown): Iterable<{ readonly from: Day; readonly to: Day }> {
	if (Array.isArray(value)) {
		for (const item of value) yield* days(field.items as Field, item)
		return
	}
	if (typeof value === 'object' && value !== null) {
		for (const inner of field.fields ?? []) yield* days(inner, (value as Record<string, unknown>)[inner.key])
		return
	}
	if (typeof value !== 'string' || (field.day !== 'begins' && field.day !== 'noted')) return
	if (field.shape === 'period') yield { from: firstDay(value as Period), to: lastDay(value as Period) }
	else yield { from: value as Day, to: value as Day }
}
