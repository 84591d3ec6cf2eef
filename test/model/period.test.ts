import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Day, daysAfter } from '../../src/model/day.js'
import { shortPeriod } from '../../src/model/number.js'
import {
	firstDay,
	lastDay,
	lengthOf,
	next,
	period,
	periodLengths,
	periodOf,
	periodsBetween,
} from '../../src/model/period.js'

const aDay = fc
	.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
	.map(date => date.toISOString().slice(0, 10) as Day)
const aLength = fc.constantFrom(...periodLengths)

test('a day lies in its period, which reads back as it is written', () => {
	fc.assert(
		fc.property(aDay, aLength, (day, by) => {
			const found = periodOf(day, by)
			expect(period(found)).toBe(found)
			expect(lengthOf(found)).toBe(by)
			expect(firstDay(found) <= day && day <= lastDay(found)).toBe(true)
		}),
	)
})

test('periods follow one another without a gap, in the order of their names', () => {
	fc.assert(
		fc.property(aDay, aLength, (day, by) => {
			const found = periodOf(day, by)
			expect(firstDay(next(found))).toBe(daysAfter(lastDay(found), 1))
			expect(next(found) > found).toBe(true)
		}),
	)
})

test('between two days there are the periods from one to the other, or none when they are swapped', () => {
	const [from, to] = ['2025-11-30', '2026-02-01'] as Day[] as [Day, Day]
	expect(periodsBetween(from, to, 'month')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02'])
	expect(periodsBetween(from, to, 'quarter')).toEqual(['2025-Q4', '2026-Q1'])
	expect(periodsBetween(from, to, 'year')).toEqual(['2025', '2026'])
	expect(periodsBetween(from, from, 'year')).toEqual(['2025'])
	expect(periodsBetween(to, from, 'month')).toEqual([])
	expect(periodsBetween('9999-12-01' as Day, '9999-12-31' as Day, 'month')).toEqual(['9999-12'])
})

test('people read periods in their language', () => {
	const said = (text: string) =>
		['it', 'en'].map(language => shortPeriod(period(text) as never, language as 'it' | 'en'))
	expect(said('2026')).toEqual(['2026', '2026'])
	expect(said('2026-Q4')).toEqual(['IV trim. 2026', 'Q4 2026'])
	expect(said('2026-06')).toEqual(['giu 2026', 'Jun 2026'])
})
