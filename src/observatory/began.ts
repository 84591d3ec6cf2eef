import { type Day, earliest, latest } from '../model/day.js'
import type { Field } from '../model/field.js'
import { fields } from '../model/fields.js'
import { type Neighbourhood, neighbourhoodFiles } from '../model/neighbourhood.js'
import { firstDay, type Period } from '../model/period.js'

/** When the programme began in a neighbourhood: its first coordinator or its first phase; `undefined` when nobody wrote it. */
export function began({ neighbourhood: { phases, coordinators } }: Neighbourhood): Day | undefined {
	return earliest([...phases.map(({ started }) => started), ...coordinators.map(({ identified }) => identified)])
}

/** The earliest day on which anything began or was noted, also what was there long before the programme. */
export function firstDated(neighbourhood: Neighbourhood): Day | undefined {
	return earliest(neighbourhoodFiles.flatMap(file => [...days(fields[file], neighbourhood[file])]))
}

/** The latest day, up to a day, for which anything was noted. */
export function lastNoted(neighbourhood: Neighbourhood, day: Day): Day | undefined {
	return latest(
		neighbourhoodFiles.flatMap(file => [...days(fields[file], neighbourhood[file])].filter(one => one <= day)),
	)
}

function* days(field: Field, value: unknown): Iterable<Day> {
	if (Array.isArray(value)) {
		for (const item of value) yield* days(field.items as Field, item)
		return
	}
	if (typeof value === 'object' && value !== null) {
		for (const inner of field.fields ?? []) yield* days(inner, (value as Record<string, unknown>)[inner.key])
		return
	}
	if (typeof value !== 'string' || (field.day !== 'begins' && field.day !== 'noted')) return
	yield field.shape === 'period' ? firstDay(value as Period) : (value as Day)
}
