import { isDeepStrictEqual } from 'node:util'
import { expect, test, vi } from 'vitest'
import { neighbourhood } from '../../bench/neighbourhood.mjs'
import { type Chance, seeded } from '../../src/model/chance.js'
import type { Place } from '../../src/model/place.js'
import { placesIn } from '../../src/workspace/plain/places.js'
import { plainValue } from '../../src/workspace/plain/read.js'
import { understand } from '../../src/workspace/understand.js'
import { excerpt, fieldTexts, scalars, settings, slipped, soup, type Typed, wholeFiles } from '../support/typing.js'

/** How many texts with slips in them; more with RUNS=…, by night. */
const runs = Number(process.env.RUNS ?? 2500)
vi.setConfig({ testTimeout: 120_000 + runs * 20 })

const generated = [1, 2, 3].flatMap(number =>
	Object.entries(neighbourhood(number)).map(([name, text]): Typed => ({ file: `neighbourhoods/nord/${name}`, text })),
)
const files = [...wholeFiles, ...generated]

/**
 * The law of the plain reader: what it reads, the parser of all of YAML reads as the same value and without a word, and
 * finds everything in the same places. It returns how many of the texts it read, since a reader that reads nothing is
 * never wrong.
 */
function read(texts: Iterable<Typed>): number {
	let many = 0
	for (const { file, text } of texts) {
		const value = plainValue(text)
		if (value === undefined) continue
		many++
		const { value: expected, findings, wrong, rangeOf } = understand(file, text)
		const isSame = isDeepStrictEqual(value, expected) && JSON.stringify(value) === JSON.stringify(expected)
		const whereIs = placesIn(text)
		const moved = pathsIn(value)
			.flatMap((path): Place[] => [
				{ file, path },
				{ file, path, key: true },
			])
			.find(place => {
				const range = whereIs(place)
				return range && !isDeepStrictEqual(range, rangeOf(place))
			})
		if (isSame && findings.length === 0 && wrong.length === 0 && moved === undefined) continue
		const rules = findings.map(({ rule }) => rule)
		const places = moved && { place: moved, is: whereIs(moved), expected: rangeOf(moved) }
		expect.fail(`${JSON.stringify({ file, text, value, expected, rules, places })} is read otherwise`)
	}
	return many
}

/** The paths to all that is in a value, up to a number, and one that leads nowhere. */
function pathsIn(value: unknown, most = 60): Path[] {
	const found: Path[] = [[], ['nowhere', 0]]
	const look = (inner: unknown, path: Path): void => {
		if (typeof inner !== 'object' || inner === null || found.length > most) return
		for (const [step, one] of Array.isArray(inner) ? inner.entries() : Object.entries(inner)) {
			found.push([...path, step])
			look(one, [...path, step])
		}
	}
	look(value, [])
	return found
}

type Path = Place['path']

function* times(many: number, make: () => Typed): Iterable<Typed> {
	for (let time = 0; time < many; time++) yield make()
}

const one = <T>(chance: Chance, list: readonly T[]): T => list[Math.floor(chance() * list.length)] as T

test('files as people write them are read, but for those that are wrong', () => {
	const right = files.filter(({ file, text }) => understand(file, text).findings.length === 0)
	expect(read(right)).toBeGreaterThan(0.9 * right.length)
	const onWindows = generated.map(({ file, text }) => ({ file, text: text.replaceAll('\n', '\r\n') }))
	expect(read([...generated, ...onWindows])).toBe(2 * generated.length)
})

test('of an item that is not written, only the parser knows where it stands', () => {
	const whereIs = placesIn('a:\n  - b\n  -\nc:\n')
	const at = (...path: Path) => whereIs({ file: 'a.yaml', path })
	expect([at('a', 0), at('a', 1), at('c')]).toEqual([[7, 8], undefined, [13, 14]])
})

test('every value wherever it may stand', () => {
	const texts = settings.flatMap(setting => scalars.map(scalar => ({ file: 'a.yaml', text: setting(scalar) })))
	expect(read(texts)).toBeGreaterThan(2000)
})

test('every value in every field, where a number may be said to be odd', () => {
	const texts = fieldTexts.flatMap(({ file, around }, index) =>
		scalars.filter((_, at) => (at + index) % 7 === 0).map(scalar => ({ file, text: around(scalar) })),
	)
	expect(read(texts)).toBeGreaterThan(2000)
})

test('excerpts with slips', () => {
	const chance = seeded('excerpts')
	const make = () => {
		const { file, text } = excerpt(chance, one(chance, files))
		let typed = text
		for (let slips = Math.floor(chance() * 4); slips > 0; slips--) typed = slipped(chance, typed)
		return { file, text: typed }
	}
	expect(read(times(runs, make))).toBeGreaterThan(runs / 10)
})

test('whole files with a slip', () => {
	const chance = seeded('files')
	const make = () => {
		const { file, text } = one(chance, files)
		return { file, text: slipped(chance, text) }
	}
	expect(read(times(runs / 20, make))).toBeGreaterThan(runs / 200)
})

test('lines put together by chance', () => {
	const chance = seeded('soup')
	expect(read(times(runs, () => ({ file: 'a.yaml', text: soup(chance) })))).toBeGreaterThan(runs / 50)
})

test.each([
	'a: b\n'.repeat(2),
	'a: 007\n',
	'a: 1.500\n',
	'a: &x b\n',
	'a: !x b\n',
	'a:\tb\n',
	'a: b\n  c\n',
	'? a\n: b\n',
	'__proto__: b\n',
	'a: b\n---\na: c\n',
	Array.from({ length: 5000 }, (_, index) => `k${index}: 1\n`).join(''),
	Array.from({ length: 45 }, (_, level) => `${' '.repeat(level)}a:\n`).join(''),
	'a: '.concat('['.repeat(100_000)),
])('%#: what the parser may have something to say of is left to it', text => {
	expect(plainValue(text)).toBeUndefined()
})
