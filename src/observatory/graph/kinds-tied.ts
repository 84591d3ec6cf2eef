import type { Graph } from './graph.js'

/** Pairs of different kinds of bodies with at least one tie between them, of all pairs of the kinds that are there. */
export function kindsTied({ nodes, edges }: Graph, kind: (id: string) => string): { tied: number; of: number } {
	const kinds = new Set(nodes.map(kind)).size
	const tied = new Set(edges.flatMap(([a, b]) => (kind(a) === kind(b) ? [] : [[kind(a), kind(b)].sort().join(' ')])))
	return { tied: tied.size, of: (kinds * (kinds - 1)) / 2 }
}
