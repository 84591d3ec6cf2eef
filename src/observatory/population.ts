import type { Neighbourhood } from '../model/neighbourhood.js'
import type { Population } from '../model/records.js'
import { last } from './last.js'

/** The residents that shares are compared with: the latest count that had been taken by the day. */
export function baseline({ neighbourhood }: Neighbourhood): Population | undefined {
	return last(neighbourhood.population)
}

export type Counts = Readonly<Partial<Record<string, number>>>

/** How many of a distribution are of some kind, over those of whom it is known; `null` where nothing is. */
export function shareOf(
	counts: Counts | undefined,
	is: (key: string) => boolean,
	total = 0,
): { part: number; of: number; unknown: number } | null {
	if (counts === undefined) return null
	const known = Object.entries(counts).filter(([key]) => key !== 'unknown')
	const sum = (list: readonly [string, number | undefined][]) => list.reduce((total, [, count = 0]) => total + count, 0)
	if (known.length === 0 || sum(known) === 0) return null
	// What the parts leave of the total is unknown too, whether or not somebody wrote it down.
	const unknown = Math.max(counts.unknown ?? 0, total - sum(known))
	return { part: sum(known.filter(([key]) => is(key))), of: sum(known), unknown }
}

export const isForeign = (culture: string): boolean => culture.startsWith('foreign')
