import { expect, test } from 'vitest'
import { blau, dissimilarity, iqv, isMissing, ratio } from '../../src/observatory/representation.js'

const bands = [
	{ key: 'a', members: 2, residents: 20 },
	{ key: 'b', members: 6, residents: 50 },
	{ key: 'c', members: 4, residents: 30 },
]

test('the worked values', () => {
	expect(bands.map(band => ratio(band, bands)?.toFixed(3))).toEqual(['0.833', '1.000', '1.111'])
	expect(dissimilarity(bands)).toBeCloseTo(0.0333, 4)
	expect(blau([2, 6, 4])).toBeCloseTo(0.6111, 4)
	expect(iqv([2, 6, 4])).toBeCloseTo(0.9167, 4)
})

test('nobody is nothing to measure on', () => {
	const nobody = bands.map(band => ({ ...band, members: 0 }))
	expect([dissimilarity(nobody), blau([0, 0]), iqv([3])]).toEqual([null, null, null])
})

test('a group is missing only if all unknown members together would not fill it, nor one more', () => {
	const two = (young: number, old: number) => [
		{ key: 'young', members: young, residents: 30 },
		{ key: 'old', members: old, residents: 70 },
	]
	const missing = (young: number, old: number, unknown: number) => {
		const list = two(young, old)
		return isMissing(list[0] as (typeof list)[0], list, young + old + unknown)
	}
	expect(missing(2, 18, 0)).toBe(true)
	expect(missing(2, 14, 4)).toBe(false)
	expect(missing(3, 9, 0), 'one person more would make up for it').toBe(false)
	expect(missing(0, 9, 0), 'under ten members').toBe(false)
})
