import { expect, test } from 'vitest'
import type { IndicatorValue } from '../../src/model/records.js'
import { atTarget, course, ends } from '../../src/observatory/course.js'

const values = (...list: readonly [when: string, value: number][]) =>
	list.map(([when, value]) => ({
		[when.length === 10 ? 'date' : 'period']: when,
		value,
	})) as unknown as IndicatorValue[]

const falling = values(['2026-Q2', 12], ['2025-12-31', 30], ['2026-03-31', 20])

test('values are put in time, a period at its last day', () => {
	expect(ends(falling).map(one => one?.value)).toEqual([30, 12])
	expect(ends(values(['2026', 1], ['2026-Q4', 2], ['2026-11-30', 3])).map(one => one?.value)).toEqual([3, 2])
	expect(ends([])).toEqual([])
})

test('the course is told by the first and the last value', () => {
	expect(course({ direction: 'down', values: falling })).toBe('wanted')
	expect(course({ direction: 'up', values: falling })).toBe('other')
	expect(course({ direction: 'up', values: values(['2025', 4], ['2026', 4]) })).toBe('same')
	expect(course({ direction: 'up', values: values(['2025', 4]) })).toBe('too-few')
	expect(course({ direction: 'up', values: [] })).toBe('too-few')
	expect(course({ values: falling })).toBe('no-direction')
})

test('a target is reached at its value or past it', () => {
	expect(atTarget({ direction: 'down', target: { value: 12 }, values: falling })).toBe(true)
	expect(atTarget({ direction: 'down', target: { value: 11 }, values: falling })).toBe(false)
	expect(atTarget({ direction: 'up', target: { value: 11 }, values: falling })).toBe(true)
	expect(atTarget({ target: { value: 11 }, values: falling })).toBeNull()
	expect(atTarget({ direction: 'up', values: falling })).toBeNull()
	expect(atTarget({ direction: 'up', target: { value: 11 }, values: [] })).toBeNull()
})
