import fc from 'fast-check'
import { expect, test } from 'vitest'
import { counted, median, total } from '../../src/observatory/totals.js'

test('a number that nobody says is no zero', () => {
	expect(total([])).toEqual({ value: null, unknown: 0 })
	expect(total([undefined])).toEqual({ value: null, unknown: 1 })
	expect(total([0, undefined, 0.1, 0.2])).toEqual({ value: 0.3, unknown: 1 })
})

test('the middle one, or half-way between the two middle ones', () => {
	expect([median([]), median([3]), median([9, 1, 5]), median([4, 1, 2, 9])]).toEqual([null, 3, 5, 3])
})

test('the median lies between the smallest and the largest, whatever the order', () => {
	fc.assert(
		fc.property(fc.array(fc.integer(), { minLength: 1 }), numbers => {
			const middle = median(numbers) as number
			expect(middle).toBeGreaterThanOrEqual(Math.min(...numbers))
			expect(middle).toBeLessThanOrEqual(Math.max(...numbers))
			expect(median([...numbers].reverse())).toBe(middle)
		}),
	)
})

test('what is counted comes in the order given, and what nobody named at the end', () => {
	expect(counted(['x', 'b', 'a', 'b'], ['a', 'b', 'c'])).toEqual([
		{ key: 'a', count: 1 },
		{ key: 'b', count: 2 },
		{ key: 'x', count: 1 },
	])
})
