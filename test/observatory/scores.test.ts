import { expect, test } from 'vitest'
import type { Candidate, Criterion } from '../../src/model/records.js'
import { agreement, normalised, type Selection, scores } from '../../src/observatory/selection.js'

const at = { file: 'programme.yaml', path: [] }
const criterion = (id: string, weight: number, direction?: 'more-need' | 'less-need') =>
	({ at, id, title: id, weight, sources: [], ...(direction && { direction }) }) as unknown as Criterion
const candidate = (id: string, values: Record<string, number | 'unknown'>, chosen = false) =>
	({ at, id, name: id.toUpperCase(), values, chosen, sources: [] }) as unknown as Candidate

const criteria = [criterion('soli', 60, 'more-need'), criterion('enti', 40, 'less-need')]
const candidates = [
	candidate('a', { soli: 10, enti: 1 }, true),
	candidate('b', { soli: 20, enti: 3 }, true),
	candidate('c', { soli: 15, enti: 2 }),
	candidate('d', { soli: 20, enti: 'unknown' }),
	candidate('e', {}),
]
const selection: Selection = { criteria, candidates }

test('a value is a part of the way between the least and the most, and less may be more need', () => {
	const [more, less] = criteria as [Criterion, Criterion]
	const score = (one: Criterion) => candidates.map(candidate => normalised(one, candidate, candidates))
	expect(score(more)).toEqual([0, 1, 0.5, 1, null])
	expect(score(less)).toEqual([1, 0, 0.5, null, null])
	expect(score(criterion('soli', 1))).toEqual([0, 1, 0.5, 1, null])
})

test('scores are weighted means, and an unknown value leaves its criterion out for that candidate', () => {
	expect(scores(selection)).toEqual([
		{ id: 'a', name: 'A', score: 0.4, rank: 4, chosen: true, missing: [] },
		{ id: 'b', name: 'B', score: 0.6, rank: 2, chosen: true, missing: [] },
		{ id: 'c', name: 'C', score: 0.5, rank: 3, chosen: false, missing: [] },
		{ id: 'd', name: 'D', score: 1, rank: 1, chosen: false, missing: ['enti'] },
		{ id: 'e', name: 'E', score: null, rank: null, chosen: false, missing: ['soli', 'enti'] },
	])
})

test('equal scores share a rank; a criterion alike for all is in no score; without weights there is none', () => {
	const alike = [
		candidate('a', { soli: 1, enti: 5 }),
		candidate('b', { soli: 1, enti: 5 }),
		candidate('c', { soli: 0, enti: 5 }),
	]
	expect(scores({ criteria, candidates: alike }).map(({ score, rank }) => [score, rank])).toEqual([
		[1, 1],
		[1, 1],
		[0, 3],
	])
	expect(scores({ criteria: [criterion('soli', 0)], candidates })[0]?.score).toBeNull()
	expect(scores({ criteria: [], candidates })[0]).toMatchObject({ score: null, rank: null, missing: [] })
	expect(scores({ criteria, candidates: [] })).toEqual([])
})

test('scores do not depend on the unit of a value nor on the sum of the weights', () => {
	const other = {
		criteria: criteria.map(one => ({ ...one, weight: one.weight / 100 })),
		candidates: candidates.map(one => ({
			...one,
			values: { ...one.values, ...(typeof one.values?.soli === 'number' && { soli: one.values.soli * 1000 + 7 }) },
		})),
	}
	expect(scores(other)).toEqual(scores(selection))
})

test('a choice goes against the scores on both sides', () => {
	const all = scores(selection)
	expect(all.map(one => agreement(one, all))).toEqual([
		'chosen-against',
		'chosen-against',
		'passed-over',
		'passed-over',
		'as-scored',
	])
	const straight = scores({
		criteria,
		candidates: candidates.map((one, index) => ({ ...one, chosen: index === 1 || index === 3 })),
	})
	expect(straight.map(one => agreement(one, straight))).toEqual(straight.map(() => 'as-scored'))
})
