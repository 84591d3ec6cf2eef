import { expect, test } from 'vitest'
import { components } from '../../src/observatory/graph/components.js'
import { degrees, meanDegree } from '../../src/observatory/graph/degree.js'
import { density } from '../../src/observatory/graph/density.js'
import type { Graph } from '../../src/observatory/graph/graph.js'

/** `a-b b-c` with further nodes alone. */
function graph(pairs: string, ...alone: string[]): Graph {
	const edges = pairs
		.split(' ')
		.filter(Boolean)
		.map(pair => pair.split('-') as [string, string])
	return { nodes: [...new Set([...edges.flat(), ...alone])], edges }
}

const star = graph('c-1 c-2 c-3 c-4')
const complete = graph('1-2 1-3 1-4 1-5 2-3 2-4 2-5 3-4 3-5 4-5')
const parts = graph('a-b b-c d-e', 'f')

test('the values of NetworkX 3.6.1', () => {
	expect(density(star)).toBeCloseTo(0.4)
	expect(density(graph('1-2 2-3 3-4 4-5 5-6 6-1'))).toBeCloseTo(0.4)
	expect(density(graph('1-2 2-3 3-4'))).toBeCloseTo(0.5)
	expect(density(complete)).toBe(1)
	expect(density(parts)).toBeCloseTo(0.2)
	expect(components(parts)).toEqual([['a', 'b', 'c'], ['d', 'e'], ['f']])
	expect(meanDegree(star)).toBeCloseTo(1.6)
})

test('who has most ties comes first, and equals in the order of their ids', () => {
	expect(degrees(star).map(({ id, degree }) => `${id} ${degree}`)).toEqual(['c 4', '1 1', '2 1', '3 1', '4 1'])
	expect(degrees(parts).at(-1)).toEqual({ id: 'f', degree: 0 })
})

test('one body has no density, and none has no mean', () => {
	expect(density(graph('', 'a'))).toBeNull()
	expect(meanDegree(graph(''))).toBeNull()
	expect(components(graph(''))).toEqual([])
})
