import { by } from '../order.js'
import { type Graph, neighbours } from './graph.js'

/** The parts that hang together, the largest first; a body without ties is a part of its own. */
export function components(graph: Graph): readonly (readonly string[])[] {
	return partsOf(graph.nodes, neighbours(graph))
}

/** The parts that some bodies make by themselves, the largest first: ties with others than them do not count. */
export function partsOf(
	nodes: readonly string[],
	next: ReadonlyMap<string, readonly string[]>,
): readonly (readonly string[])[] {
	const left = new Set(nodes)
	const parts: string[][] = []
	for (const start of nodes) {
		if (!left.delete(start)) continue
		const part = [start]
		for (const id of part) for (const neighbour of next.get(id) ?? []) if (left.delete(neighbour)) part.push(neighbour)
		parts.push(part.sort())
	}
	return parts.sort(
		by(
			part => -part.length,
			part => part[0] ?? '',
		),
	)
}
