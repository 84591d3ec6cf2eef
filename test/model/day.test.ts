import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Day, day, daysAfter, daysBetween, earliest, latest } from '../../src/model/day.js'
import { firstDay, lastDay, period } from '../../src/model/period.js'

const aDay = fc
	.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
	.map(date => date.toISOString().slice(0, 10) as Day)

test('what it accepts prints back as it was read', () => {
	fc.assert(fc.property(fc.oneof(aDay, fc.string()), text => day(text) === undefined || day(text) === text))
})

test.each([
	'2026-02-29',
	'2026-13-01',
	'2026-00-10',
	'2026-6-30',
	'30/06/2026',
	'2026-06-31',
	'',
	'2026-06-30T00:00',
])('refuses %s', text => {
	expect(day(text)).toBeUndefined()
})

test('counting days forward and back are one thing', () => {
	fc.assert(
		fc.property(
			aDay,
			fc.integer({ min: -5000, max: 5000 }),
			(from, days) => daysBetween(from, daysAfter(from, days)) === days,
		),
	)
})

test('the earliest and latest leave out what is not known', () => {
	const [a, b] = ['2026-01-02', '2026-03-01'] as Day[]
	expect(earliest([b, undefined, a])).toBe(a)
	expect(latest([b, undefined, a])).toBe(b)
	expect(earliest([undefined])).toBeUndefined()
})

test.each([
	['2026', '2026-01-01', '2026-12-31'],
	['2026-Q1', '2026-01-01', '2026-03-31'],
	['2026-Q4', '2026-10-01', '2026-12-31'],
	['2024-02', '2024-02-01', '2024-02-29'],
	['2026-12', '2026-12-01', '2026-12-31'],
])('%s goes from %s to %s', (text, first, last) => {
	const found = period(text)
	expect(found && [firstDay(found), lastDay(found)]).toEqual([first, last])
})

test('a year that YAML read as a number is a period; a month 13 is none', () => {
	expect(period(2026)).toBe('2026')
	expect(period('2026-13')).toBeUndefined()
	expect(period('2026-Q5')).toBeUndefined()
})
