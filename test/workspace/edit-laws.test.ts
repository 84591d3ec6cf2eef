import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseDocument } from 'yaml'
import { Failure } from '../../src/model/failure.js'
import { applied, same } from '../../src/workspace/edit/apply.js'
import { type Edit, edit, type Path, type Value } from '../../src/workspace/edit.js'
import { pages, textOf, values } from '../support/documents.js'

const runs = Number(process.env.RUNS ?? 250)
const file = 'neighbourhoods/nord/needs.yaml'

/** What a text says, by another reader than the one under test. */
const read = (text: string) => parseDocument(text.replace(/^\ufeff/, '')).toJS() as Value

/** Every path into a value, the value itself left out. */
function pathsIn(value: unknown, path: Path = []): readonly Path[] {
	const inner =
		typeof value !== 'object' || value === null
			? []
			: Array.isArray(value)
				? [...value.entries()]
				: Object.entries(value)
	return [...(path.length > 0 ? [path] : []), ...inner.flatMap(([step, one]) => pathsIn(one, [...path, step]))]
}

const at = (value: unknown, path: Path) => path.reduce<unknown>((inner, step) => (inner as never)?.[step], value)

const pick = fc.nat(1000)
const tried = { done: 0, refused: 0 }

/** The text after an edit; nothing when it was refused, which is counted. */
function attempt(text: string, edits: readonly Edit[]): string | undefined {
	try {
		tried.done++
		return edit(file, text, edits)
	} catch (error) {
		if (!(error instanceof Failure)) throw error
		tried.refused++
		return undefined
	}
}

/** True when one text is the other with something put into it. */
function isInsertion(before: string, after: string): boolean {
	let start = 0
	while (start < before.length && before[start] === after[start]) start++
	let end = 0
	while (end < before.length - start && before.at(-1 - end) === after.at(-1 - end)) end++
	return start + end === before.length
}

/** The lines of a text before and after a stretch of it. */
function around(text: string, path: Path): readonly [string, string] {
	const plain = text.replace(/^\ufeff/, '')
	const document = parseDocument(plain)
	const parent = document.getIn(path.slice(0, -1), true) as { items: { key?: { range: [number] } }[] }
	const name = path.at(-1)
	const key = parent.items.find(one => String(one?.key) === name)?.key?.range[0]
	const [from, to] = (document.getIn(path, true) as { range: [number, number, number] }).range
	const isClosed = to > from && plain[to - 1] === '\n'
	const next = plain.indexOf('\n', to)
	// An item may stand below the comments that follow its hyphen.
	const start = key ?? plain.slice(0, from).replace(/(?:\s|#.*\n)*$/, '').length
	return [
		plain.slice(0, plain.lastIndexOf('\n', start - 1) + 1),
		plain.slice(isClosed ? to : next < 0 ? plain.length : next),
	]
}

test('a value that is set is the value that is read, and the lines around it are the same bytes', () => {
	fc.assert(
		fc.property(pages, pick, values, (page, index, value) => {
			const text = textOf(page)
			const before = read(text)
			const paths = pathsIn(before)
			fc.pre(paths.length > 0)
			const path = paths[index % paths.length] as Path
			const after = attempt(text, [{ kind: 'set', path, value }])
			if (after === undefined) return
			expect(same(read(after), applied(before, { kind: 'set', path, value }))).toBe(true)
			const [head, tail] = around(text, path)
			const plain = after.replace(/^\ufeff/, '')
			expect(plain.startsWith(head)).toBe(true)
			expect(plain.endsWith(tail)).toBe(true)
			expect(after.startsWith('\ufeff')).toBe(page.mark)
		}),
		{ numRuns: runs },
	)
})

test('the same value again is the same bytes', () => {
	fc.assert(
		fc.property(pages, page => {
			const text = textOf(page)
			const value = read(text)
			for (const path of pathsIn(value))
				expect(edit(file, text, [{ kind: 'set', path, value: at(value, path) as Value }])).toBe(text)
		}),
		{ numRuns: runs },
	)
})

test('an item that comes and goes leaves the same bytes, and only its own lines came', () => {
	fc.assert(
		fc.property(pages, pick, pick, values, (page, which, where, value) => {
			const text = textOf(page)
			const before = read(text)
			const lists = pathsIn(before).filter(path => Array.isArray(at(before, path)))
			fc.pre(lists.length > 0)
			const path = lists[which % lists.length] as Path
			const list = at(before, path) as Value[]
			const index = where % (list.length + 1)
			const added = attempt(text, [{ kind: 'insert', path, index, value }])
			if (added === undefined) return
			expect(same(at(read(added), path), list.toSpliced(index, 0, value))).toBe(true)
			if (list.length > 0) expect(isInsertion(text, added) || hasCommas(text, added)).toBe(true)
			expect(edit(file, added, [{ kind: 'remove', path: [...path, index] }])).toBe(text)
		}),
		{ numRuns: runs },
	)
})

/** In brackets over several lines the item before gets a comma, too. */
const hasCommas = (before: string, after: string) => isInsertion(before.replaceAll(',', ''), after.replaceAll(',', ''))

test('a field that comes and goes leaves the same bytes, and only its own lines came', () => {
	fc.assert(
		fc.property(
			pages,
			pick,
			fc.constantFrom('title', 'outcome', 'x-new', 'stage', 'vulnerabilities'),
			values,
			(page, which, key, value) => {
				const text = textOf(page)
				const before = read(text)
				const maps = [[], ...pathsIn(before)].filter(path => {
					const one = at(before, path)
					return typeof one === 'object' && one !== null && !Array.isArray(one) && !Object.hasOwn(one, key)
				})
				fc.pre(maps.length > 0)
				const path = [...(maps[which % maps.length] as Path), key]
				const added = attempt(text, [{ kind: 'set', path, value }])
				if (added === undefined) return
				expect(same(read(added), applied(before, { kind: 'set', path, value }))).toBe(true)
				const isFirst = Object.keys(at(before, path.slice(0, -1)) as object).length === 0
				if (!isFirst) expect(isInsertion(text, added) || hasCommas(text, added)).toBe(true)
				expect(edit(file, added, [{ kind: 'remove', path }])).toBe(text)
			},
		),
		{ numRuns: runs },
	)
})

test('what is removed is gone, and nothing else is', () => {
	fc.assert(
		fc.property(pages, pick, (page, index) => {
			const text = textOf(page)
			const before = read(text)
			const paths = pathsIn(before)
			fc.pre(paths.length > 0)
			const path = paths[index % paths.length] as Path
			const after = attempt(text, [{ kind: 'remove', path }])
			if (after === undefined) return
			expect(same(read(after), applied(before, { kind: 'remove', path }))).toBe(true)
			const holder = at(before, path.slice(0, -1)) as object
			// Of the last one a pair of brackets remains.
			if (Object.keys(holder).length > 1) expect(isInsertion(after, text) || hasCommas(after, text)).toBe(true)
		}),
		{ numRuns: runs },
	)
})

test('hardly any edit has to be refused', () => {
	expect(tried.refused / tried.done, `${tried.refused} of ${tried.done}`).toBeLessThan(0.05)
})
