/** A count of people in what is to be published. */
export interface PeopleCell {
	readonly id: string
	readonly value: number
	/** `known`: told elsewhere, so that hiding it would be pretence. `unseen`: never told, but a difference may give it. */
	readonly is?: 'known' | 'unseen'
}

/** A whole that its parts add up to: also one that no table shows, where a reader could do the subtraction. */
export interface Sum {
	readonly whole: string
	readonly parts: readonly string[]
	/** Under so many people the parts are told of nobody, not even that there are none. */
	readonly floor?: number
	/** The whole is not told once a part is hidden; without it, a part more is hidden where one must be. */
	readonly gives?: 'whole'
}

export interface System {
	readonly cells: readonly PeopleCell[]
	readonly sums: readonly Sum[]
}

export type Interval = readonly [from: number, to: number]

/**
 * What a reader can work out at best from what is known of each cell: bounds are passed along the sums until none of
 * them narrows another. Where no two sums share more than one cell, as in tables that break one whole down by several
 * attributes, nothing narrower can be had by any reasoning about the sums.
 */
export function narrowed(known: ReadonlyMap<string, Interval>, sums: readonly Sum[]): ReadonlyMap<string, Interval> {
	const now = new Map(known)
	const at = (id: string) => now.get(id) ?? unbounded
	let moved = true
	const narrow = (id: string, [from, to]: Interval) => {
		const [least, most] = at(id)
		if (from <= least && to >= most) return
		now.set(id, [Math.max(least, from), Math.min(most, to)])
		moved = true
	}
	while (moved) {
		moved = false
		for (const { whole, parts } of sums) {
			narrow(whole, total(parts.map(at)))
			for (const part of parts) {
				const [least, most] = total(parts.filter(one => one !== part).map(at))
				narrow(part, [at(whole)[0] - most, at(whole)[1] - least])
			}
		}
	}
	return now
}

const unbounded: Interval = [0, Number.POSITIVE_INFINITY]

const total = (intervals: readonly Interval[]): Interval => [
	intervals.reduce((sum, [from]) => sum + from, 0),
	intervals.reduce((sum, [, to]) => sum + to, 0),
]
