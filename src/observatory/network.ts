import type { Day } from '../model/day.js'
import type { Neighbourhood } from '../model/neighbourhood.js'
import type { Tie } from '../model/records.js'
import { isThere } from './life.js'
import { by } from './order.js'

/** Bodies and the pairs of them that are tied: simple and undirected, so a pair counts once. */
export interface Graph {
	readonly nodes: readonly string[]
	readonly edges: readonly (readonly [string, string])[]
}

/** The ties of a neighbourhood that hold on a day. */
export function tiesOn({ network }: Neighbourhood, day: Day): readonly Tie[] {
	return network.ties.filter(({ since, until }) => isThere({ from: since, ...(until && { until }) }, day))
}

/** The graph of some ties over the bodies that are written down; a tie with a body unknown to the file is left out. */
export function graphOf({ network }: Neighbourhood, ties: readonly Tie[]): Graph {
	const nodes = network.organisations.map(({ id }) => id)
	const known = new Set(nodes)
	const edges = new Map<string, readonly [string, string]>()
	for (const { between } of ties) {
		const [first, second] = [...between].sort()
		if (first === undefined || second === undefined || first === second) continue
		if (known.has(first) && known.has(second)) edges.set(`${first} ${second}`, [first, second])
	}
	return { nodes, edges: [...edges.values()] }
}

/** 2m / (n(n − 1)): the ties that there are, of those that there could be; `null` under two bodies. */
export function density({ nodes, edges }: Graph): number | null {
	return nodes.length < 2 ? null : (2 * edges.length) / (nodes.length * (nodes.length - 1))
}

/** 2m / n: how many others a body is tied with; `null` without bodies. */
export function meanDegree({ nodes, edges }: Graph): number | null {
	return nodes.length === 0 ? null : (2 * edges.length) / nodes.length
}

/** With how many others each body is tied, most first, then by id. */
export function degrees({ nodes, edges }: Graph): readonly { readonly id: string; readonly degree: number }[] {
	const count = new Map(nodes.map(id => [id, 0]))
	for (const id of edges.flat()) count.set(id, (count.get(id) ?? 0) + 1)
	return [...count]
		.map(([id, degree]) => ({ id, degree }))
		.sort(
			by(
				({ degree }) => -degree,
				({ id }) => id,
			),
		)
}

/** The parts that hang together, the largest first; a body without ties is a part of its own. */
export function components({ nodes, edges }: Graph): readonly (readonly string[])[] {
	const next = new Map<string, string[]>(nodes.map(id => [id, []]))
	for (const [a, b] of edges) {
		next.get(a)?.push(b)
		next.get(b)?.push(a)
	}
	const seen = new Set<string>()
	const parts: string[][] = []
	for (const start of nodes) {
		if (seen.has(start)) continue
		const part = [start]
		seen.add(start)
		for (const id of part)
			for (const neighbour of next.get(id) ?? [])
				if (!seen.has(neighbour)) {
					seen.add(neighbour)
					part.push(neighbour)
				}
		parts.push(part.sort())
	}
	return parts.sort(
		by(
			part => -part.length,
			part => part[0] ?? '',
		),
	)
}
