/** How far some voters agree on an order. */
export interface Agreement {
	/** Kendall’s W, from 0 (no agreement) to 1 (all the same); `null` when it cannot be said. */
	readonly w: number | null
	readonly ballots: number
	readonly needs: number
}

/**
 * Kendall’s W = 12 S / (m²(n³ − n) − m ΣT), S = Σ (R_i − R̄)², T = Σ (t³ − t) for the t needs that a voter left equal.
 * Needs that a voter did not write down share the last places.
 */
export function agreement(ballots: readonly (readonly string[])[]): Agreement {
	const needs = [...new Set(ballots.flat())].sort()
	const [m, n] = [ballots.length, needs.length]
	if (m < 2 || n < 2) return { w: null, ballots: m, needs: n }
	const sums = needs.map(need => ballots.reduce((sum, ballot) => sum + rank(need, ballot, n), 0))
	const mean = (m * (n + 1)) / 2
	const s = sums.reduce((sum, one) => sum + (one - mean) ** 2, 0)
	const ties = ballots.reduce((sum, ballot) => sum + tied(n - new Set(ballot).size), 0)
	const most = m ** 2 * (n ** 3 - n) - m * ties
	return { w: most === 0 ? null : (12 * s) / most, ballots: m, needs: n }
}

const tied = (t: number): number => t ** 3 - t

function rank(need: string, ballot: readonly string[], needs: number): number {
	const written = [...new Set(ballot)]
	const place = written.indexOf(need)
	return place === -1 ? (written.length + 1 + needs) / 2 : place + 1
}
