import { expect, test } from 'vitest'
import type { Candidate, Criterion } from '../../src/model/records.js'
import { scoredCandidates } from '../../src/observatory/selection.js'

const criterion = (id: string, weight: number, direction?: Criterion['direction']) =>
	({ id, title: id, weight, ...(direction && { direction }), sources: [] }) as unknown as Criterion

const candidate = (id: string, values: Candidate['values']) =>
	({ id, name: id, values, sources: [] }) as unknown as Candidate

const shown = (criteria: readonly Criterion[], candidates: readonly Candidate[]) =>
	scoredCandidates({ criteria, candidates }).map(one => `${one.place} ${one.candidate.id} ${one.score}`)

test('weights add up, and a high value may mean less need', () => {
	const criteria = [criterion('alone', 75), criterion('groups', 25, 'less-need')]
	const candidates = [
		candidate('a', { alone: 20, groups: 2 }),
		candidate('b', { alone: 30, groups: 6 }),
		candidate('c', { alone: 25, groups: 4 }),
	]
	expect(shown(criteria, candidates)).toEqual(['1 b 0.75', '2 c 0.5', '3 a 0.25'])
})

test('equal scores share a place, and an unknown value leaves no score and no place', () => {
	const candidates = [candidate('a', { x: 3 }), candidate('b', { x: 'unknown' }), candidate('c', { x: 3 })]
	expect(shown([criterion('x', 1), criterion('same', 1)], candidates)).toEqual([
		'null a null',
		'null b null',
		'null c null',
	])
	expect(shown([criterion('x', 1)], candidates)).toEqual(['1 a 0', '1 c 0', 'null b null'])
})
