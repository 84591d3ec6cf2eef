import { betweenness } from './betweenness.js'
import { degrees } from './degree.js'
import type { Graph } from './graph.js'

/** Freeman (1979): Σ(d_max − d) / ((n − 1)(n − 2)), 0 when all are alike and 1 in a star; `null` under three bodies. */
export function degreeCentralisation(graph: Graph): number | null {
	const n = graph.nodes.length
	return n < 3 ? null : lead(degrees(graph).map(({ degree }) => degree)) / ((n - 1) * (n - 2))
}

/** Freeman (1979): Σ(b_max − b) / (n − 1), with b from 0 to 1; `null` under three bodies. */
export function betweennessCentralisation(graph: Graph): number | null {
	const n = graph.nodes.length
	return n < 3 ? null : lead(betweenness(graph).map(one => one.betweenness)) / (n - 1)
}

/** By how much the first is ahead of each of them, in all. */
function lead(values: readonly number[]): number {
	const most = values.reduce((found, value) => Math.max(found, value), 0)
	return values.reduce((sum, value) => sum + most - value, 0)
}
