import type { Day } from '../model/day.js'
import { lastDay } from '../model/period.js'
import type { Indicator, IndicatorValue } from '../model/records.js'
import { by } from './order.js'

/** Which way an indicator goes from its first value to its last; `no-direction` when nobody wrote which way is wanted. */
export type Course = 'wanted' | 'other' | 'same' | 'too-few' | 'no-direction'

export function course({ direction, values }: Pick<Indicator, 'direction' | 'values'>): Course {
	const [first, last] = ends(values)
	if (first === undefined || last === undefined || first === last) return 'too-few'
	if (direction === undefined) return 'no-direction'
	if (first.value === last.value) return 'same'
	return last.value > first.value === (direction === 'up') ? 'wanted' : 'other'
}

/** Whether the last value is at the target or past it, in the wanted direction; `null` when something is missing to say it. */
export function atTarget({
	direction,
	target,
	values,
}: Pick<Indicator, 'direction' | 'target' | 'values'>): boolean | null {
	const [, last] = ends(values)
	if (last === undefined || target === undefined || direction === undefined) return null
	return direction === 'up' ? last.value >= target.value : last.value <= target.value
}

/** The first and the last value in time; the same one when there is only one. */
export function ends(values: readonly IndicatorValue[]): [first?: IndicatorValue, last?: IndicatorValue] {
	const sorted = [...values].sort(by(value => measuredOn(value) ?? ''))
	const [first, last] = [sorted[0], sorted.at(-1)]
	return first === undefined || last === undefined ? [] : [first, last]
}

/** The day of a value: its own, or the last one of its period. */
export function measuredOn({ date, period }: IndicatorValue): Day | undefined {
	return date ?? (period && lastDay(period))
}
