import { expect, test } from 'vitest'
import type { Day } from '../../src/model/day.js'
import type { Action } from '../../src/model/records.js'
import { isDue, isExpiring } from '../../src/observatory/continuity.js'

const day = '2026-06-30' as Day
const action = (values: object) => values as Action

test('it is time to know after half a year, or when an action is done or settled', () => {
	const due = [
		{ stage: 'under-way', since: '2025-12-28' },
		{ stage: 'under-way', since: '2025-12-29' },
		{ stage: 'under-way' },
		{ stage: 'done' },
		{ stage: 'settled', since: '2026-06-29' },
		{ stage: 'planned' },
		{ stage: 'dropped', since: '2025-01-01' },
	].map(one => isDue(action(one), day))
	expect(due).toEqual([true, false, false, true, true, false, false])
})

test('what expires on the last day of the horizon is in, and so is what has expired', () => {
	const expiring = ['2026-10-08', '2026-10-09', '2026-01-01'].map(expires =>
		isExpiring(action({ stage: 'under-way', continuity: { expires } }), day, 100),
	)
	expect(expiring).toEqual([true, false, true])
	expect(isExpiring(action({ stage: 'done', continuity: { expires: '2026-07-01' } }), day, 100)).toBe(false)
	expect(isExpiring(action({ stage: 'under-way' }), day, 100)).toBe(false)
})
