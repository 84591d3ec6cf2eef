import { by } from '../order.js'
import { type Graph, neighbours } from './graph.js'

/** 2m / n: how many others a body is tied with; `null` without bodies. */
export function meanDegree({ nodes, edges }: Graph): number | null {
	return nodes.length === 0 ? null : (2 * edges.length) / nodes.length
}

/** With how many others each body is tied, most first, then by id. */
export function degrees(graph: Graph): readonly { readonly id: string; readonly degree: number }[] {
	return [...neighbours(graph)]
		.map(([id, { length: degree }]) => ({ id, degree }))
		.sort(
			by(
				({ degree }) => -degree,
				({ id }) => id,
			),
		)
}
