import { expect, test } from 'vitest'
import type { Day } from '../../src/model/day.js'
import { decimal, longDay, percent, shortDay, shortMonth } from '../../src/model/number.js'
import { enumerated, inWords } from '../../src/model/numerals.js'

test.each([
	[8412, 0, '8.412', '8,412'],
	[12345.6, 1, '12.345,6', '12,345.6'],
	[-1, 0, '−1', '−1'],
	[-0.04, 1, '0,0', '0.0'],
	[999, 0, '999', '999'],
	[1000000, 0, '1.000.000', '1,000,000'],
])('%d is written as people write it', (value, decimals, it, en) => {
	expect([decimal(value, 'it', decimals), decimal(value, 'en', decimals)]).toEqual([it, en])
})

test('days and shares', () => {
	expect(longDay('2026-05-01' as Day, 'it')).toBe('1º maggio 2026')
	expect(longDay('2026-11-20' as Day, 'en')).toBe('20 November 2026')
	expect(shortDay('2026-11-02' as Day, 'it')).toBe('02/11/2026')
	expect(shortMonth('2026-11-02' as Day, 'it')).toBe('nov 2026')
	expect(percent(5, 8, 'it')).toBe('63%')
	expect(percent(1234, 10000, 'it')).toBe('12,3%')
})

test('numbers in sentences', () => {
	expect([inWords(3, 'it'), inWords(11, 'it')]).toEqual(['tre', '11'])
	expect(enumerated(['a', 'b', 'c'], 'it')).toBe('a, b e c')
	expect(enumerated(['a'], 'en')).toBe('a')
})
