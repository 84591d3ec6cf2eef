import type { Graph } from './graph.js'

/**
 * (E − I) / (E + I), with E ties between different kinds of bodies and I inside a kind (Krackhardt and Stern 1988): from
 * −1, everybody among their own, to 1, all ties between different ones; `null` without ties.
 */
export function eiIndex({ edges }: Graph, kind: (id: string) => string): number | null {
	const external = edges.filter(([a, b]) => kind(a) !== kind(b)).length
	return edges.length === 0 ? null : (2 * external - edges.length) / edges.length
}
