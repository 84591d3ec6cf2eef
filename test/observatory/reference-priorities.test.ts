import { expect, test } from 'vitest'
import type { PriorityRound } from '../../src/model/records.js'
import { eiIndex } from '../../src/observatory/graph/ei-index.js'
import { passesPearl, pointsOf, ranked, readings } from '../../src/observatory/priorities.js'

/** Values worked out by hand, the calculation beside them, for the ways of putting needs in order. */

const round = (method: PriorityRound['method'], more: object): PriorityRound =>
	({ method, ballots: [], order: [], criteria: [], ...more }) as unknown as PriorityRound
const told = (one: PriorityRound) => Object.fromEntries(pointsOf(one) ?? [])
const four = (value: number | null | undefined) => value?.toFixed(4)

const all = { propriety: true, economics: true, acceptability: true, resources: true, legality: true }

test('Hanlon, county form: (A + 2B) × C, and one «no» of PEARL takes the need out', () => {
	const score = { size: 7, seriousness: 9, effectiveness: 6 }
	const out = { ...score, pearl: { ...all, resources: false } }
	const hanlon = round('hanlon', { scores: { a: { ...score, pearl: all }, b: out } })
	expect(told(hanlon)).toEqual({ a: 150, b: 0 })
	expect(ranked(pointsOf(hanlon) ?? new Map()).map(({ need }) => need)).toEqual(['a', 'b'])
})

test('Hanlon, original form: (A + B) × C / 3, seriousness to 20, times the product of PEARL', () => {
	const score = { size: 7, seriousness: 18, effectiveness: 6 }
	const third = { size: 8, seriousness: 13, effectiveness: 5.5 } // (8 + 13) × 5.5 / 3 = 38.5
	const out = { ...score, pearl: { ...all, legality: false } }
	expect(told(round('basic-priority-rating', { scores: { a: score, b: third, c: out } }))).toEqual({
		a: 50,
		b: 38.5,
		c: 0,
	})
})

test.each(Object.keys(all))('a «no» about %s is enough', letter => {
	expect(passesPearl({ pearl: all })).toBe(true)
	expect(passesPearl({ pearl: { ...all, [letter]: false } })).toBe(false)
})

/** 0.5 × 4 + 0.3 × 3 + 0.2 × 5 = 3.9; 0.5 × 2 + 0.3 × 5 + 0.2 × 1 = 2.7. A criterion without a score leaves it unknown. */
test('weighted criteria: Σ w·s', () => {
	const criteria = [
		{ id: 'size', weight: 0.5 },
		{ id: 'urgency', weight: 0.3 },
		{ id: 'means', weight: 0.2 },
	]
	const scores = {
		a: { size: 4, urgency: 3, means: 5 },
		b: { size: 2, urgency: 5, means: 1 },
		c: { size: 5, urgency: 5 },
	}
	const points = told(round('weighted', { criteria, scores }))
	expect([four(points.a), four(points.b), points.c]).toEqual(['3.9000', '2.7000', undefined])
})

test('MoSCoW: must before should, could and won’t; equal classes share a place', () => {
	const points = pointsOf(round('moscow', { scores: { a: 'could', b: 'must', c: 'wont', d: 'should', e: 'must' } }))
	expect(ranked(points ?? new Map()).map(({ need, place }) => `${place} ${need}`)).toEqual([
		'1 b',
		'1 e',
		'3 d',
		'4 a',
		'5 c',
	])
})

/**
 * Ballots a b c, b a c, a c b. Borda from 3: a 3 + 2 + 3 = 8, b 2 + 3 + 1 = 6, c 1 + 1 + 2 = 4. Sums of ranks: a 4, b 6, c 8.
 */
test('full ballots: Borda points and sums of ranks give the same order', () => {
	const [borda, within, sums] = readings(round('ranking', { ballots: ['abc', 'bac', 'acb'].map(one => [...one]) }))
	expect(Object.fromEntries(borda ?? [])).toEqual({ a: 8, b: 6, c: 4 })
	expect(within).toEqual(borda)
	expect(Object.fromEntries(sums ?? [])).toEqual({ a: -4, b: -6, c: -8 })
})

/**
 * Ballots a b c d, b, c a. Borda over four: a 4 + 0 + 3 = 7, b 3 + 4 = 7, c 2 + 4 = 6, d 1. Within each ballot: a 4 + 1 = 5,
 * b 3 + 1 = 4, c 2 + 2 = 4, d 1. Ranks, those left out sharing the rest: a 1 + 3 + 2 = 6, b 2 + 1 + 3.5 = 6.5, c 3 + 3 + 1 = 7,
 * d 4 + 3 + 3.5 = 10.5.
 */
test('short ballots: the three readings, with equal needs sharing a place', () => {
	const [borda, within, sums] = readings(round('ranking', { ballots: ['abcd', 'b', 'ca'].map(one => [...one]) }))
	expect(Object.fromEntries(borda ?? [])).toEqual({ a: 7, b: 7, c: 6, d: 1 })
	expect(Object.fromEntries(within ?? [])).toEqual({ a: 5, b: 4, c: 4, d: 1 })
	expect(Object.fromEntries(sums ?? [])).toEqual({ a: -6, b: -6.5, c: -7, d: -10.5 })
	expect(ranked(borda ?? new Map()).map(({ need, place }) => `${place} ${need}`)).toEqual(['1 a', '1 b', '3 c', '4 d'])
})

/** Of five ties three go across kinds: (3 − 2) / 5 = 0.2; all inside −1, all across 1. */
test('the E–I index', () => {
	const edges = [
		['a1', 'a2'],
		['a1', 'b1'],
		['a2', 'b2'],
		['b1', 'b2'],
		['a1', 'c1'],
	] as const
	const kind = (id: string) => id.charAt(0)
	expect(four(eiIndex({ nodes: [], edges }, kind))).toBe('0.2000')
	expect(four(eiIndex({ nodes: [], edges: edges.slice(0, 1) }, kind))).toBe('-1.0000')
	expect(four(eiIndex({ nodes: [], edges: edges.slice(1, 3) }, kind))).toBe('1.0000')
	expect(eiIndex({ nodes: [], edges: [] }, kind)).toBeNull()
})
