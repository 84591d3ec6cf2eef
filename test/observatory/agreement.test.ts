import { expect, test } from 'vitest'
import { agreement } from '../../src/observatory/agreement.js'

const w = (...ballots: string[]) => agreement(ballots.map(ballot => [...ballot])).w

test('Kendall’s W goes from no agreement to the same order for all', () => {
	expect(w('abc', 'abc', 'abc')).toBe(1)
	expect(w('abc', 'cba')).toBe(0)
	expect(w('abcd', 'abcd', 'bacd')).toBeCloseTo(492 / 540)
})

test('needs left out share the last places, and W is corrected for ties', () => {
	expect(w('abc', 'a')).toBeCloseTo(78 / 84)
})

test('one ballot agrees with nobody, and one need is no order', () => {
	expect(w('abc')).toBeNull()
	expect(w('a', 'a')).toBeNull()
	expect(w('', '')).toBeNull()
})
