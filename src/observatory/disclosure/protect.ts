import { type Interval, narrowed, type PeopleCell, type Sum, type System } from './system.js'

/** No threshold may be lower: art. 5 of the Italian rules of conduct for statistics (2018). */
export const lowestThreshold = 3
/** An interval with fewer values than this says too much. */
const narrowest = 3
/** Under this threshold an interval has so few values that two more cells are hidden from the start. */
const fewestDoubts = 5

/**
 * Which cells are hidden, each with the interval that a reader can at best derive. A count from 1 to under the threshold
 * is hidden. Whenever what remains would give a hidden cell back to within fewer than three values, one more cell of
 * the same sum is hidden: the next one in order, never chosen by its size, since a choice by size is itself a hint.
 */
export function protect({ cells, sums }: System, threshold: number): ReadonlyMap<string, Interval> {
	const hiding = new Hiding(cells, sums, Math.max(threshold, lowestThreshold))
	for (;;) {
		const told = hiding.told()
		const bare = hiding.guarded().find(id => isNarrow(told.get(id)) && hiding.hideBeside(id))
		if (bare === undefined)
			return new Map(hiding.hidden().map(id => [id, told.get(id) ?? [0, Number.POSITIVE_INFINITY]] as const))
	}

	function isNarrow(interval: Interval | undefined): boolean {
		const wanted = Math.min(narrowest, Math.max(threshold, lowestThreshold) - 1)
		return interval !== undefined && interval[1] - interval[0] + 1 < wanted
	}
}

/** What is hidden so far, and what a reader knows of each hidden cell before doing any sums. */
class Hiding {
	readonly #cells: ReadonlyMap<string, PeopleCell>
	readonly #sums: readonly Sum[]
	readonly #hidden = new Map<string, Interval>()
	readonly #threshold: number
	readonly #closed = new Set<Sum>()

	constructor(cells: readonly PeopleCell[], sums: readonly Sum[], threshold: number) {
		this.#cells = new Map(cells.map(cell => [cell.id, cell]))
		this.#sums = sums
		this.#threshold = threshold
		for (const { id, value, is } of cells)
			if (is !== 'known' && value > 0 && value < threshold) this.#hidden.set(id, [1, threshold - 1])
		if (threshold < fewestDoubts)
			for (const id of this.guarded()) for (let beside = 0; beside < 2; beside++) this.hideBeside(id, false)
		for (const sum of sums) if (sum.floor !== undefined && this.#value(sum.whole) < sum.floor) this.#close(sum)
	}

	/** The hidden cells that are shown as intervals. */
	hidden(): readonly string[] {
		return [...this.#cells.values()].flatMap(({ id, is }) => (is !== 'unseen' && this.#hidden.has(id) ? [id] : []))
	}

	/** The cells that must stay hidden, those that no table shows among them. */
	guarded(): readonly string[] {
		return [...this.#cells.keys()].filter(id => this.#hidden.has(id))
	}

	told(): ReadonlyMap<string, Interval> {
		this.#giveWholes()
		const known = [...this.#cells.values()].map(({ id, value, is }): readonly [string, Interval] => [
			id,
			this.#hidden.get(id) ?? (is === 'unseen' ? [0, Number.POSITIVE_INFINITY] : [value, value]),
		])
		return narrowed(new Map(known), this.#sums)
	}

	/** Hides one more cell that a narrow one hangs together with; false when there is none left. */
	hideBeside(id: string, mayClose = true): boolean {
		for (const wantsZero of mayClose ? [false, true] : [false])
			for (const sum of this.#around(id)) {
				if (wantsZero) {
					if (this.#closed.has(sum)) continue
					this.#close(sum)
					return true
				}
				const next = this.#order(sum, id).find(one => this.#mayHide(one))
				if (next === undefined) continue
				this.#hidden.set(next, [this.#threshold, Number.POSITIVE_INFINITY])
				return true
			}
		return false
	}

	/** The parts after a cell, round to those before it, and the whole last: a whole says more to readers than a part. */
	#order({ whole, parts, gives }: Sum, id: string): readonly string[] {
		const at = parts.indexOf(id)
		const others = [...parts.slice(at + 1), ...parts.slice(0, Math.max(at, 0))]
		return gives === 'whole' ? [whole, ...others] : [...others, whole]
	}

	/** Where the whole goes first it goes with the first part, so that no later whole can be compared with it. */
	#giveWholes(): void {
		for (const { whole, parts, gives } of this.#sums)
			if (gives === 'whole' && this.#mayHide(whole) && parts.some(part => this.#hidden.has(part)))
				this.#hidden.set(whole, [this.#threshold, Number.POSITIVE_INFINITY])
	}

	#mayHide(id: string): boolean {
		const cell = this.#cells.get(id)
		return cell !== undefined && cell.is === undefined && cell.value > 0 && !this.#hidden.has(id)
	}

	/** Nothing is told of any part, not even which are zero. */
	#close(sum: Sum): void {
		this.#closed.add(sum)
		for (const part of sum.parts)
			if (this.#cells.get(part)?.is !== 'known') this.#hidden.set(part, [0, Number.POSITIVE_INFINITY])
	}

	/** The sums that a cell stands in, then those that these hang together with through cells that are not told. */
	#around(id: string): readonly Sum[] {
		const reached = new Set([id])
		const found: Sum[] = []
		for (const cell of reached)
			for (const sum of this.#sums) {
				if (found.includes(sum) || ![sum.whole, ...sum.parts].includes(cell)) continue
				found.push(sum)
				for (const one of [sum.whole, ...sum.parts])
					if (this.#hidden.has(one) || this.#cells.get(one)?.is === 'unseen') reached.add(one)
			}
		return found
	}

	readonly #value = (id: string) => this.#cells.get(id)?.value ?? 0
}
