import { by } from '../order.js'
import { components, partsOf } from './components.js'
import { type Graph, neighbours } from './graph.js'

/** A body without which its part of the network falls apart (an articulation point, Hopcroft and Tarjan 1973). */
export interface CutPoint {
	readonly id: string
	/** Those that would no longer reach the largest part that remains; all of them when nobody would reach anybody. */
	readonly cutOff: readonly string[]
}

/**
 * Those that hold the network together, the one that would cut off most first, then by id. Each body with two ties is
 * taken out in turn, n × (n + m) steps: networks have tens of bodies, and who would be cut off must be told by name.
 */
export function cutPoints(graph: Graph): readonly CutPoint[] {
	const next = neighbours(graph)
	const found = components(graph).flatMap(part =>
		part.flatMap((id): CutPoint[] => {
			if ((next.get(id)?.length ?? 0) < 2) return []
			const parts = partsOf(
				part.filter(other => other !== id),
				next,
			)
			if (parts.length < 2) return []
			const [largest = [], ...rest] = parts
			return [{ id, cutOff: (largest.length === 1 ? parts : rest).flat().sort() }]
		}),
	)
	return found.sort(
		by(
			({ cutOff }) => -cutOff.length,
			({ id }) => id,
		),
	)
}
