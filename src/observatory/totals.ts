/** A sum over those that say the number, and how many do not say it; `null` when nobody says it, which is not zero. */
export interface Total {
	readonly value: number | null
	readonly unknown: number
}

export function total(numbers: readonly (number | undefined)[]): Total {
	const said = numbers.filter(number => number !== undefined)
	return {
		value: said.length === 0 ? null : rounded(said.reduce((sum, number) => sum + number, 0)),
		unknown: numbers.length - said.length,
	}
}

/** Takes away the dust of binary fractions, as in 0.1 + 0.2. */
export const rounded = (number: number): number => Math.round(number * 1e6) / 1e6

/** The middle one of some numbers, half-way between the two middle ones when they are even; `null` of none. */
export function median(numbers: readonly number[]): number | null {
	const sorted = [...numbers].sort((a, b) => a - b)
	const middle = sorted.length >> 1
	const upper = sorted[middle]
	if (upper === undefined) return null
	return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2
}

/** How many of each, in the order of the keys given and then in that of appearance. */
export function counted(
	keys: readonly string[],
	order: readonly string[] = [],
): readonly { key: string; count: number }[] {
	const counts = new Map<string, number>(order.map(key => [key, 0]))
	for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
	return [...counts].flatMap(([key, count]) => (count === 0 ? [] : [{ key, count }]))
}
