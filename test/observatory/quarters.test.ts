import { expect, test } from 'vitest'
import type { Day } from '../../src/model/day.js'
import { quarterOf, quartersBetween } from '../../src/observatory/quarters.js'
import { inYearTo } from '../../src/observatory/year.js'

const day = (text: string) => text as Day

test('a day lies in its quarter, and quarters run over the turn of the year', () => {
	expect(['2026-01-01', '2026-03-31', '2026-04-01', '2026-12-31'].map(one => quarterOf(day(one)))).toEqual([
		'2026-Q1',
		'2026-Q1',
		'2026-Q2',
		'2026-Q4',
	])
	expect(quartersBetween(day('2025-09-18'), day('2026-04-01'))).toEqual(['2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2'])
	expect(quartersBetween(day('2026-02-01'), day('2026-02-01'))).toEqual(['2026-Q1'])
	expect(quartersBetween(day('2026-04-01'), day('2026-03-31'))).toEqual([])
})

test('a year has 365 days, the last one included', () => {
	const end = day('2026-06-30')
	expect(['2025-06-30', '2025-07-01', '2026-06-30', '2026-07-01'].map(one => inYearTo(end, day(one)))).toEqual([
		false,
		true,
		true,
		false,
	])
	expect(inYearTo(end, undefined)).toBe(false)
})
