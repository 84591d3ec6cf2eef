/** A count of people that is not told: what a reader may at best work out about it. `to` is `null` where nothing bounds it. */
export interface Band {
	readonly protected: true
	readonly from: number
	readonly to: number | null
}

/** A count of people: as it is, or in a public edition perhaps only a band. */
export type Counted = number | Band

export const isBand = (counted: Counted | null | undefined): counted is Band =>
	typeof counted === 'object' && counted !== null

/** Nothing at all is told, not even that it is not zero. */
export const isWithheld = (counted: Counted): boolean => isBand(counted) && counted.from === 0

export const band = (from: number, to: number): Band => ({
	protected: true,
	from,
	to: Number.isFinite(to) ? to : null,
})

/** What is at least true of a count, and what at most: a statement holds only if it holds of both. */
export const least = (counted: Counted): number => (isBand(counted) ? counted.from : counted)
export const most = (counted: Counted): number => (isBand(counted) ? (counted.to ?? Number.POSITIVE_INFINITY) : counted)

/** The sum of some counts: a band as soon as one of them is. */
export function together(counts: readonly Counted[]): Counted {
	const [from, to] = [counts.reduce<number>((sum, one) => sum + least(one), 0), sumOf(counts.map(most))]
	return counts.some(isBand) ? band(from, to) : from
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0)
