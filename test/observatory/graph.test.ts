import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Day, daysAfter } from '../../src/model/day.js'
import { asOf } from '../../src/observatory/as-of.js'
import { betweenness } from '../../src/observatory/graph/betweenness.js'
import { betweennessCentralisation, degreeCentralisation } from '../../src/observatory/graph/centralisation.js'
import { components } from '../../src/observatory/graph/components.js'
import { cutPoints } from '../../src/observatory/graph/cut-points.js'
import { eiIndex } from '../../src/observatory/graph/ei-index.js'
import type { Graph } from '../../src/observatory/graph/graph.js'
import { tiesOn } from '../../src/observatory/network.js'
import { bothLevels, meanScore, viewsOf } from '../../src/observatory/ratings.js'
import { movesInYear } from '../../src/observatory/tie-moves.js'
import { folder } from '../../src/workspace/folder.js'
import { open } from '../../src/workspace/open.js'
import { memory } from '../../src/workspace/source.js'
import { folderWith, someDay } from '../support/folder.js'
import { root } from '../support/session.js'

/** `a-b b-c` with further nodes alone. */
function graph(pairs: string, ...alone: string[]): Graph {
	const edges = pairs
		.split(' ')
		.filter(Boolean)
		.map(pair => pair.split('-') as [string, string])
	return { nodes: [...new Set([...edges.flat(), ...alone])], edges }
}

const cut = (one: Graph) => cutPoints(one).map(({ id, cutOff }) => `${id}: ${cutOff.join(' ')}`)

test('cut off is who no longer reaches the largest part that remains', () => {
	expect(cut(graph('a-b b-c c-d d-e'))).toEqual(['c: d e', 'b: a', 'd: e'])
	expect(cut(graph('a-b b-c c-a c-d d-e c-f', 'g'))).toEqual(['c: d e f', 'd: e'])
})

test('where nobody reaches anybody any more, all are cut off', () => {
	expect(cut(graph('c-1 c-2 c-3 c-4'))).toEqual(['c: 1 2 3 4'])
})

test('without ties nobody is on anybody’s way, and three bodies are the least to centralise', () => {
	expect(betweenness(graph(''))).toEqual([])
	expect(betweenness(graph('a-b')).map(one => one.betweenness)).toEqual([0, 0])
	for (const centralisation of [degreeCentralisation, betweennessCentralisation])
		expect([centralisation(graph('a-b')), centralisation(graph('', 'a', 'b', 'c'))]).toEqual([null, 0])
})

test('the E–I index goes from all among their own to all with others', () => {
	const kind = (id: string) => id.charAt(0)
	expect(eiIndex(graph('a1-a2 b1-b2'), kind)).toBe(-1)
	expect(eiIndex(graph('a1-b1 a2-b2'), kind)).toBe(1)
	expect(eiIndex(graph('a1-b1 a1-a2 a2-b2 b1-a2'), kind)).toBe(0.5)
	expect(eiIndex(graph('', 'a1'), kind)).toBeNull()
})

const someGraph = fc
	.record({
		size: fc.integer({ min: 3, max: 12 }),
		pairs: fc.array(fc.tuple(fc.nat({ max: 11 }), fc.nat({ max: 11 })), { maxLength: 24 }),
	})
	.map(({ size, pairs }) => {
		const kept = pairs.filter(([a, b]) => a < b && b < size).map(pair => pair.map(n => `n${n}`) as [string, string])
		return {
			nodes: Array.from({ length: size }, (_, n) => `n${n}`),
			edges: [...new Map(kept.map(edge => [edge.join(), edge])).values()],
		}
	})

test('in every network: who cuts off is on the way, and taking it out makes more parts', () => {
	fc.assert(
		fc.property(someGraph, one => {
			const onTheWay = new Map(betweenness(one).map(({ id, betweenness }) => [id, betweenness]))
			const breaks = (id: string) =>
				components({
					nodes: one.nodes.filter(other => other !== id),
					edges: one.edges.filter(edge => !edge.includes(id)),
				}).length > components(one).length
			expect(
				cutPoints(one)
					.map(({ id }) => id)
					.sort(),
			).toEqual(one.nodes.filter(breaks).sort())
			for (const { id, cutOff } of cutPoints(one)) {
				expect(onTheWay.get(id)).toBeGreaterThan(0)
				expect(cutOff).not.toContain(id)
			}
			for (const value of [degreeCentralisation(one), betweennessCentralisation(one)]) {
				expect(value).toBeGreaterThanOrEqual(0)
				expect(value).toBeLessThanOrEqual(1.000001)
			}
		}),
	)
})

const read = (ties: string) =>
	open(
		memory(
			folderWith({
				'network.yaml': `organisations:\n${['a', 'b', 'c', 'd'].map(id => `  - { id: ${id}, name: ${id.toUpperCase()}, type: aps }`).join('\n')}\nties:\n${ties}`,
			}),
		),
	).read('nord').neighbourhood

test('a year of ties: new, strengthened, loosened, ended, and those of which it is not known', () => {
	const change = (date: string, level: string) => `{ date: ${date}, level: ${level} }`
	const neighbourhood = read(
		[
			'  - { between: [b, a], level: awareness, since: 2026-01-01, until: 2026-03-01 }',
			`  - { between: [a, c], level: coordination, since: 2020-01-01, changes: [${change('2020-01-01', 'awareness')}, ${change('2026-02-01', 'cooperation')}, ${change('2026-04-01', 'coordination')}] }`,
			`  - { between: [a, d], level: awareness, since: 2020-01-01, changes: [${change('2020-01-01', 'integration')}, ${change('2026-05-01', 'awareness')}] }`,
			`  - { between: [b, c], level: cooperation, since: 2020-01-01, changes: [${change('2026-05-02', 'cooperation')}] }`,
			'  - { between: [b, d], level: integration, since: 2020-01-01, until: 2025-07-01 }',
			'  - { between: [c, d], level: integration, since: 2020-01-01 }',
		].join('\n'),
	)
	const { moves, unknown } = movesInYear(asOf(neighbourhood, someDay), someDay)
	expect(moves.map(({ move, between, before, now, date }) => [date, move, ...between, before, now].join(' '))).toEqual([
		'2025-07-01 ended b d integration ',
		'2026-01-01 new a b  awareness',
		'2026-03-01 ended a b awareness ',
		'2026-04-01 strengthened a c awareness coordination',
		'2026-05-01 loosened a d integration awareness',
	])
	expect(unknown).toBe(1)
})

test('the ties of a year ago, and the new, less those that ended, are the ties of the day', () => {
	const example = open(folder(join(root, 'data-template', 'example')))
	for (const id of example.programme.found)
		for (let day = '2025-06-01' as Day; day < '2026-12-31'; day = daysAfter(day, 11)) {
			const present = asOf(example.read(id).neighbourhood, day)
			const { moves } = movesInYear(present, day)
			const of = (move: string) => moves.filter(one => one.move === move).length
			const before = tiesOn(present, daysAfter(day, -365)).length
			expect(before + of('new') - of('ended'), `${id} ${day}`).toBe(tiesOn(present, day).length)
		}
})

test('of an end’s ratings the latest counts, and only those of the ends', () => {
	const { network } = read(
		[
			'  - between: [a, b]',
			'    level: cooperation',
			'    since: 2020-01-01',
			'    ratings:',
			'      - { by: b, date: 2026-02-01, level: integration, value: 4, trust: 3 }',
			'      - { by: b, date: 2025-02-01, level: awareness, value: 1 }',
			'      - { by: a, date: 2026-02-01, level: awareness, value: 3 }',
			'      - { by: c, date: 2026-02-01, level: awareness, value: 1 }',
			'  - { between: [b, c], level: cooperation, since: 2020-01-01, ratings: [{ by: c, date: 2026-02-01 }] }',
		].join('\n'),
	)
	const views = network.ties.map(viewsOf)
	expect(views.map(bothLevels)).toEqual([['awareness', 'integration'], null])
	expect(meanScore(views, 'value', ['a', 'b', 'c'])).toEqual({ value: 3.5, unknown: 1 })
	expect(meanScore(views, 'trust', ['a', 'b', 'c'])).toEqual({ value: 3, unknown: 2 })
	expect(meanScore([], 'trust', [])).toEqual({ value: null, unknown: 0 })
})
