import { undirectedDensity } from 'graphology-metrics/graph/density.js'
import type { Graph } from './graph.js'

/** 2m / (n(n − 1)): the ties that there are, of those that there could be; `null` under two bodies. */
export function density({ nodes, edges }: Graph): number | null {
	return nodes.length < 2 ? null : undirectedDensity(nodes.length, edges.length)
}
