import type { Day } from '../model/day.js'
import type { Neighbourhood } from '../model/neighbourhood.js'
import { firstDay, type Period } from '../model/period.js'
import type { Written } from '../model/place.js'
import type { Action, Indicator } from '../model/records.js'
import { held } from './engagement.js'

/** Something that has taken place, so that its day cannot lie in the future. */
export interface Happening {
	/** The record that people know it by. */
	readonly of: Written & { readonly id: string }
	/** Where the day is written. */
	readonly record: Written
	readonly field: 'date' | 'period'
	readonly day: Day
}

/** What a neighbourhood says has happened: seen, met about, done, counted or measured. Plans are left out. */
export function* happened({ needs, actions, diary }: Neighbourhood): Iterable<Happening> {
	for (const of of needs.vulnerabilities) yield* dated(of, of.evidence)
	for (const of of needs.indicators) yield* measurements(of, of)
	for (const of of actions.experiences) yield* dated(of, of.support)
	for (const of of actions.strategies) yield* dated(of, held(of))
	for (const of of actions.actions) yield* counted(of)
	for (const of of [...diary.meetings, ...diary.notes, ...diary.support]) yield* dated(of, [of])
}

function* counted(of: Action): Iterable<Happening> {
	yield* dated(of, of.records)
	for (const indicator of of.indicators) yield* measurements(indicator, indicator)
}

const measurements = (of: Happening['of'], { values }: Indicator) => dated(of, values)

function* dated(of: Happening['of'], records: readonly Dated[]): Iterable<Happening> {
	for (const record of records) {
		if (record.date !== undefined) yield { of, record, field: 'date', day: record.date }
		else if (record.period !== undefined) yield { of, record, field: 'period', day: firstDay(record.period) }
	}
}

interface Dated extends Written {
	readonly date?: Day
	readonly period?: Period
}
