import type { Day } from '../model/day.js'
import type { Neighbourhood } from '../model/neighbourhood.js'
import type { Tie } from '../model/records.js'
import type { Graph } from './graph/graph.js'
import { isThere } from './life.js'

/** The ties of a neighbourhood that hold on a day. */
export function tiesOn({ network }: Neighbourhood, day: Day): readonly Tie[] {
	return network.ties.filter(({ since, until }) => isThere({ from: since, ...(until && { until }) }, day))
}

/** The graph of some ties over the bodies that are written down; a tie with a body unknown to the file is left out. */
export function graphOf({ network }: Neighbourhood, ties: readonly Tie[]): Graph {
	const nodes = [...new Set(network.organisations.map(({ id }) => id))]
	const known = new Set(nodes)
	const edges = new Map<string, readonly [string, string]>()
	for (const { between } of ties) {
		const [first, second] = [...between].sort()
		if (first === undefined || second === undefined || first === second) continue
		if (known.has(first) && known.has(second)) edges.set(`${first} ${second}`, [first, second])
	}
	return { nodes, edges: [...edges.values()] }
}
