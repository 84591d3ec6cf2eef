import { expect, test } from 'vitest'
import type { Day } from '../../src/model/day.js'
import type { Neighbourhood } from '../../src/model/neighbourhood.js'
import { pairDays } from '../../src/observatory/pair.js'

const day = '2026-01-31' as Day
const of = (...coordinators: { from?: string; until?: string }[]) =>
	pairDays({ neighbourhood: { coordinators } } as unknown as Neighbourhood, day)

test('the last day in the role still counts, and the next one opens a gap', () => {
	expect(of({ from: '2026-01-01' }, { from: '2026-01-01', until: '2026-01-10' }, { from: '2026-01-21' })).toEqual({
		since: '2026-01-01',
		days: 31,
		full: 21,
		gaps: [{ from: '2026-01-11', until: '2026-01-20', days: 10, inOffice: 1 }],
	})
})

test('a hand-over from one day to the next leaves no gap', () => {
	expect(of({ from: '2026-01-01' }, { from: '2026-01-01', until: '2026-01-10' }, { from: '2026-01-11' })?.gaps).toEqual(
		[],
	)
})

test('full days and gaps make up all days', () => {
	const pair = of(
		{ from: '2025-12-01', until: '2026-01-05' },
		{ from: '2025-12-20' },
		{ from: '2026-01-03', until: '2026-01-04' },
	)
	expect((pair?.full ?? 0) + (pair?.gaps ?? []).reduce((sum, { days }) => sum + days, 0)).toBe(pair?.days)
})

test('where nobody began there is nothing to measure', () => {
	expect(of()).toBeNull()
	expect(of({})).toBeNull()
})
