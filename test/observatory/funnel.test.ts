import { expect, test } from 'vitest'
import type { EngagementEvent } from '../../src/model/records.js'
import { funnel, rate } from '../../src/observatory/funnel.js'

const events = [
	{ contacts: 10, new: 6, returned: 2 },
	{ contacts: 5, new: 7 },
	{ new: 3 },
	{ contacts: 10 },
] as unknown as EngagementEvent[]

test('a rate takes the events that say both numbers and do not contradict themselves', () => {
	expect(rate(events, 'new')).toEqual({ part: 6, of: 10, unknown: 3 })
	expect(rate(events, 'returned')).toEqual({ part: 2, of: 10, unknown: 3 })
	expect(rate([], 'new')).toEqual({ part: 0, of: 0, unknown: 0 })
})

test('sums say how many events are not in them', () => {
	const { contacts, steps } = funnel(events)
	expect(contacts).toEqual({ value: 25, unknown: 1 })
	expect(steps.new).toEqual({ value: 16, unknown: 1 })
	expect(steps.became_active).toEqual({ value: null, unknown: 4 })
})
