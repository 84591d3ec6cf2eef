/** Bodies and the pairs of them that are tied: simple and undirected, so a pair counts once. */
export interface Graph {
	readonly nodes: readonly string[]
	readonly edges: readonly (readonly [string, string])[]
}

/** With whom each is tied. */
export function neighbours({ nodes, edges }: Graph): ReadonlyMap<string, readonly string[]> {
	const next = new Map<string, string[]>(nodes.map(id => [id, []]))
	for (const [a, b] of edges) {
		next.get(a)?.push(b)
		next.get(b)?.push(a)
	}
	return next
}
