import { expect, test } from 'vitest'
import type { Day } from '../../src/model/day.js'
import type { ProgrammeFile } from '../../src/model/records.js'
import { trialCourse, wholeMonths } from '../../src/observatory/trial.js'

const day = (text: string) => text as Day
const programme = (trial?: ProgrammeFile['trial']) => ({ trial }) as ProgrammeFile

test('only whole months count', () => {
	expect(wholeMonths(day('2026-01-15'), day('2026-02-14'))).toBe(0)
	expect(wholeMonths(day('2026-01-15'), day('2026-02-15'))).toBe(1)
	expect(wholeMonths(day('2025-11-15'), day('2027-01-14'))).toBe(13)
	expect(wholeMonths(day('2026-02-15'), day('2026-01-15'))).toBe(0)
})

test('a trial has passed so many of the months foreseen, the last day included', () => {
	const trial = { from: day('2025-01-01'), until: day('2026-12-31') }
	expect(trialCourse(programme(trial), day('2026-06-30'))).toEqual({
		from: '2025-01-01',
		until: '2026-12-31',
		passed: 18,
		foreseen: 24,
		ended: false,
		review: null,
	})
	expect(trialCourse(programme(trial), day('2026-12-31'))).toMatchObject({ passed: 24, ended: false })
	expect(trialCourse(programme(trial), day('2027-05-01'))).toMatchObject({ passed: 24, ended: true })
	expect(trialCourse(programme(trial), day('2024-05-01'))).toMatchObject({ passed: 0, ended: false })
})

test('what is not written is not guessed', () => {
	expect(trialCourse(programme(), day('2026-06-30'))).toBeNull()
	expect(trialCourse(programme({ from: day('2026-01-01') }), day('2026-06-30'))).toMatchObject({
		passed: 6,
		foreseen: null,
		ended: false,
	})
	expect(trialCourse(programme({ until: day('2026-01-01'), review: 'Si continua.' }), day('2026-06-30'))).toMatchObject(
		{
			passed: null,
			foreseen: null,
			ended: true,
			review: 'Si continua.',
		},
	)
})
