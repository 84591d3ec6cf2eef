import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Day, daysAfter } from '../../src/model/day.js'
import { firstDay, lastDay, periodsBetween } from '../../src/model/period.js'
import { lateAfter, type Recorded, recordingIn } from '../../src/observatory/recording.js'

const start = '2026-01-01' as Day
const aDay = fc.integer({ min: 0, max: 364 }).map(days => daysAfter(start, days))
const record = fc.record({ known: aDay, happened: aDay }, { requiredKeys: ['known'] })
const records = fc.array(record, { maxLength: 30 })
const end = '2026-12-31' as Day
const numRuns = Number(process.env.RUNS ?? 300)

const told = (list: readonly Recorded[], from = start, to = end) => {
	const [delay, late] = recordingIn(list, from, to)
	return {
		delay: delay?.value as number | null,
		late: late?.value as number | null,
		of: Number(late?.of ?? 0),
		unknown: Number(late?.unknown),
	}
}

test('every record arrives in one period, late is a part of those that say their day, and no delay is negative', () => {
	fc.assert(
		fc.property(records, fc.constantFrom('month' as const, 'quarter' as const, 'year' as const), (list, by) => {
			const parts = periodsBetween(start, end, by).map(one => told(list, firstDay(one), lastDay(one)))
			expect(parts.reduce((sum, { of, unknown }) => sum + of + unknown, 0)).toBe(list.length)
			const whole = told(list)
			expect(parts.reduce((sum, { late }) => sum + (late ?? 0), 0)).toBe(whole.late ?? 0)
			for (const { delay, late, of } of [...parts, whole]) {
				expect(of === 0).toBe(delay === null)
				if (delay !== null) expect(delay).toBeGreaterThanOrEqual(0)
				expect(late ?? 0).toBeLessThanOrEqual(of)
			}
		}),
		{ numRuns },
	)
})

test('what is written by the day on which it happens has no delay; so many days later, so many', () => {
	fc.assert(
		fc.property(fc.array(aDay, { minLength: 1, maxLength: 20 }), fc.integer({ min: 0, max: 90 }), (days, wait) => {
			const list = days.map(happened => ({ happened, known: daysAfter(happened, wait) }))
			const far = daysAfter(end, 100)
			expect(told(list, start, far)).toEqual({
				delay: wait,
				late: wait > lateAfter ? days.length : 0,
				of: days.length,
				unknown: 0,
			})
			const ahead = list.map(({ happened }) => ({ happened, known: daysAfter(happened, -wait) }))
			expect(told(ahead, daysAfter(start, -100), far)).toMatchObject({ delay: 0, late: 0 })
		}),
		{ numRuns },
	)
})
