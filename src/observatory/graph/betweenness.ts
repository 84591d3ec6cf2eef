import { UndirectedGraph } from 'graphology'
import library from 'graphology-metrics/centrality/betweenness.js'
import { by } from '../order.js'
import { rounded } from '../totals.js'
import type { Graph } from './graph.js'

/** What is exported is the function itself; its types speak of a module with a `default`. */
const betweennessCentrality = library as unknown as typeof library.default

/**
 * Through whom the others reach each other: of the shortest paths between two others, the share that passes through a
 * body, on average over all pairs (Freeman 1977, by the algorithm of Brandes 2001). Most first, then by id.
 */
export function betweenness({ nodes, edges }: Graph): readonly { readonly id: string; readonly betweenness: number }[] {
	if (nodes.length === 0) return []
	const graph = new UndirectedGraph()
	for (const id of [...nodes].sort()) graph.mergeNode(id)
	for (const [a, b] of edges) graph.mergeEdge(a, b)
	const values = betweennessCentrality(graph, { getEdgeWeight: null, normalized: true })
	return Object.entries(values)
		.map(([id, value]) => ({ id, betweenness: rounded(value) }))
		.sort(
			by(
				one => -one.betweenness,
				({ id }) => id,
			),
		)
}
