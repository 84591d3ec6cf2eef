import { expect, test } from 'vitest'
import type { Day } from '../../src/model/day.js'
import type { Neighbourhood } from '../../src/model/neighbourhood.js'
import type { Decision, Meeting } from '../../src/model/records.js'
import { attendance } from '../../src/observatory/attendance.js'
import { decisionState } from '../../src/observatory/decisions.js'
import { gaps } from '../../src/observatory/gaps.js'

const day = '2026-06-30' as Day

test('the longest gap lies between two times, and what came last is told apart', () => {
	const times = ['2026-05-31', '2026-01-01', '2026-01-11', '2026-05-31'] as Day[]
	expect(gaps(times, day)).toEqual({
		longest: { from: '2026-01-11', until: '2026-05-31', days: 140 },
		last: '2026-05-31',
		sinceLast: 30,
	})
})

test('one time has no gap, none has not even a last', () => {
	expect(gaps(['2026-06-30' as Day], day)).toEqual({ longest: null, last: '2026-06-30', sinceLast: 0 })
	expect(gaps([], day)).toEqual({ longest: null, last: null, sinceLast: null })
})

test('attendance counts the members of that day, each once, and not the meetings without a list', () => {
	const members = [
		{ person: 'ada', from: '2026-01-01' },
		{ person: 'ada', organisation: 'circolo', from: '2026-01-01' },
		{ person: 'ben', from: '2026-01-01', until: '2026-02-28' },
		{ person: 'cleo', from: '2026-03-01' },
	]
	const neighbourhood = { network: { pilot_group: { members } } } as unknown as Neighbourhood
	const meetings = [
		{ date: '2026-02-10', present: ['ada', 'guest'] },
		{ date: '2026-03-10', present: ['ada', 'ben', 'cleo'] },
		{ date: '2026-04-10', present: [] },
	] as unknown as Meeting[]
	expect(attendance(neighbourhood, meetings)).toEqual({ present: 3, expected: 4, unknown: 1 })
})

test.each([
	[{ due: '2026-06-29' }, 'overdue'],
	[{ due: '2026-06-30' }, 'waiting'],
	[{ due: '2026-06-29', done: '2026-06-30' }, 'done'],
	[{ done: '2026-06-30' }, 'done'],
	[{}, 'no-due-day'],
])('%o is %s', (decision, state) => {
	expect(decisionState(decision as unknown as Decision, day)).toBe(state)
})
