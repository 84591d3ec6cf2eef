import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { protect } from '../../../src/observatory/disclosure/protect.js'
import type { PeopleCell, Sum, System } from '../../../src/observatory/disclosure/system.js'

const runs = Number(process.env.RUNS ?? 400)

const cells = (counts: Readonly<Record<string, number>>, known: readonly string[] = []): PeopleCell[] =>
	Object.entries(counts).map(([id, value]) => ({ id, value, ...(known.includes(id) && { is: 'known' as const }) }))

/** A whole that everybody knows, and its parts. */
const partition = (counts: readonly number[], floor?: number): System => ({
	cells: cells({ ...Object.fromEntries(counts.map((count, index) => [`part ${index}`, count])), all: total(counts) }, [
		'all',
	]),
	sums: [{ whole: 'all', parts: counts.map((_, index) => `part ${index}`), ...(floor !== undefined && { floor }) }],
})

const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0)
const shown = (system: System, threshold = 5) => Object.fromEntries(protect(system, threshold))

describe('what is hidden', () => {
	test('a small count, and beside it the next one, because the whole would give it back', () => {
		expect(shown(partition([2, 16, 6]))).toEqual({ 'part 0': [1, 4], 'part 1': [14, 17] })
	})

	test('nothing, where nothing is small; zero is no person and is told', () => {
		expect(shown(partition([7, 0, 16]))).toEqual({})
	})

	test('one more, where two small counts make a sum that says too much', () => {
		expect(shown(partition([1, 1, 16, 6]))).toEqual({ 'part 0': [1, 4], 'part 1': [1, 4], 'part 2': [10, 16] })
	})

	test('all of a group too small to be told of, the zeros too', () => {
		expect(shown(partition([3, 0, 5], 10))).toEqual({ 'part 0': [0, 8], 'part 1': [0, 8], 'part 2': [0, 8] })
	})

	test('everything, where hiding what is not zero would still give it back', () => {
		expect(shown(partition([1, 1, 0]))).toEqual({ 'part 0': [0, 2], 'part 1': [0, 2], 'part 2': [0, 2] })
	})

	test('a part, where the few are those who are not in it', () => {
		const system: System = {
			cells: [
				{ id: 'in', value: 19 },
				{ id: 'out', value: 1, is: 'unseen' },
				{ id: 'of', value: 20, is: 'known' },
			],
			sums: [{ whole: 'of', parts: ['in', 'out'] }],
		}
		expect(shown(system)).toEqual({ in: [16, 19] })
	})

	test('a cell of another table, where the two share a whole that is told in neither', () => {
		const system: System = {
			cells: [
				...cells({ a: 2, b: 9, c: 8, d: 11 }),
				{ id: 'sub', value: 11, is: 'unseen' as const },
				...cells({ all: 22 }, ['all']),
			],
			sums: [
				{ whole: 'sub', parts: ['a', 'b'] },
				{ whole: 'all', parts: ['sub', 'd'] },
			],
		}
		expect(shown(system)).toEqual({ a: [1, 4], b: [7, 10] })
	})

	test('the threshold is never under three, whatever is asked', () => {
		expect(shown(partition([2, 9, 9]), 1)).toEqual(shown(partition([2, 9, 9]), 3))
	})
})

/** Wholes broken down by one or two attributes, with a part broken down again. */
const someSystem = fc
	.record({
		first: fc.array(fc.nat(12), { minLength: 2, maxLength: 4 }),
		inner: fc.array(fc.nat(8), { minLength: 2, maxLength: 3 }),
		cut: fc.double({ min: 0, max: 1, noNaN: true }),
		wholeIs: fc.constantFrom('known' as const, undefined),
		floor: fc.constantFrom(undefined, 10),
		threshold: fc.constantFrom(3, 5, 10),
	})
	.map(({ first, inner, cut, wholeIs, floor, threshold }) => {
		const all = total(first) + total(inner)
		const other = Math.floor(all * cut)
		const system: System = {
			cells: [
				...first.map((value, index) => ({ id: `first ${index}`, value })),
				...inner.map((value, index) => ({ id: `inner ${index}`, value })),
				{ id: 'inner', value: total(inner) },
				{ id: 'second 0', value: other },
				{ id: 'second 1', value: all - other },
				{ id: 'all', value: all, ...(wholeIs && { is: wholeIs }) },
			],
			sums: [
				{ whole: 'inner', parts: inner.map((_, index) => `inner ${index}`) },
				{
					whole: 'all',
					parts: [...first.map((_, index) => `first ${index}`), 'inner'],
					...(floor !== undefined && { floor }),
				},
				{ whole: 'all', parts: ['second 0', 'second 1'] },
			],
		}
		return { system, threshold }
	})

test('nobody can work out more of a hidden count than its interval says, and that is never narrow', () => {
	fc.assert(
		fc.property(someSystem, ({ system, threshold }) => {
			const hidden = protect(system, threshold)
			for (const { id, value, is } of system.cells) {
				const interval = hidden.get(id)
				if (is !== 'known' && value > 0 && value < threshold) expect(interval, `${id} is ${value}`).toBeDefined()
				if (interval === undefined) continue
				expect(interval[0]).toBeLessThanOrEqual(value)
				expect(interval[1]).toBeGreaterThanOrEqual(value)
				for (const end of interval.map(one => Math.min(one, value + 20)))
					expect(solvable(system, hidden, id, end), `${id} could not be ${end}`).toBe(true)
				const whole = system.cells.find(one => one.id === 'all')?.value ?? 0
				if (whole >= 2) expect(interval[1] - interval[0], id).toBeGreaterThanOrEqual(Math.min(3, threshold - 1) - 1)
			}
		}),
		{ numRuns: runs },
	)
})

/** An attacker of another make: tries out numbers until all sums are right. */
function solvable(
	{ cells, sums }: System,
	hidden: ReadonlyMap<string, readonly [number, number]>,
	wanted: string,
	value: number,
): boolean {
	const free = cells.filter(({ id }) => id !== wanted && hidden.has(id))
	const fixed = new Map(cells.filter(({ id }) => !hidden.has(id)).map(({ id, value }) => [id, value]))
	return search(0, new Map([...fixed, [wanted, value]]))

	function search(index: number, values: ReadonlyMap<string, number>): boolean {
		if (sums.some(sum => isBroken(sum, values))) return false
		const next = free[index]
		if (next === undefined) return true
		const [from, to] = hidden.get(next.id) ?? [0, 0]
		for (let one = from; one <= Math.min(to, 150); one++)
			if (search(index + 1, new Map([...values, [next.id, one]]))) return true
		return false
	}

	function isBroken({ whole, parts }: Sum, values: ReadonlyMap<string, number>): boolean {
		const at = (id: string): readonly [number, number] => {
			const value = values.get(id)
			return value === undefined ? (hidden.get(id) ?? [0, 150]) : [value, value]
		}
		const [least, most] = [total(parts.map(part => at(part)[0])), total(parts.map(part => at(part)[1]))]
		return most < at(whole)[0] || least > at(whole)[1]
	}
}

/** All ways to write a whole as so many parts. */
function* ways(whole: number, parts: number): Iterable<readonly number[]> {
	if (parts === 1) yield [whole]
	else
		for (let first = 0; first <= whole; first++)
			for (const rest of ways(whole - first, parts - 1)) yield [first, ...rest]
}

test.each([
	[5, 2, 22],
	[5, 3, 11],
	[5, 3, 17],
	[5, 4, 14],
	[3, 2, 12],
	[3, 3, 16],
])('not even whoever knows this program works a count out (under %i, %i parts of %i)', (threshold, parts, whole) => {
	const alike = new Map<string, (readonly number[])[]>()
	for (const way of ways(whole, parts)) {
		const hidden = protect(partition(way, 10), threshold)
		const told = JSON.stringify(way.map((count, index) => hidden.get(`part ${index}`) ?? count))
		alike.set(told, [...(alike.get(told) ?? []), way])
	}
	for (const [told, possible] of alike)
		for (const [index, one] of (JSON.parse(told) as unknown[]).entries())
			if (typeof one !== 'number') expect(new Set(possible.map(way => way[index])).size, told).toBeGreaterThanOrEqual(2)
})
