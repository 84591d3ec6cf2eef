import { valueAt } from '../subject.js'
import { type Edit, isList, isMap, type Path, same, type Value } from './apply.js'

/** What has to be done to the text, one thing after the other; each speaks of the text as the one before left it. */
export type Step =
	| { readonly kind: 'replace'; readonly path: Path; readonly value: Value }
	| { readonly kind: 'add'; readonly path: Path; readonly key: string; readonly value: Value }
	| { readonly kind: 'insert'; readonly path: Path; readonly index: number; readonly value: Value }
	| { readonly kind: 'remove'; readonly path: Path }
	| { readonly kind: 'key'; readonly path: Path; readonly to: string }

/** The fewest things that have to be done so that a value becomes what an edit wants. */
export function steps(value: Value, edit: Edit): readonly Step[] {
	switch (edit.kind) {
		case 'remove':
			return [{ kind: 'remove', path: edit.path }]
		case 'key':
			return edit.path.at(-1) === edit.to ? [] : [{ kind: 'key', path: edit.path, to: edit.to }]
		case 'insert': {
			const list = valueAt(value, edit.path)
			if (isList(list))
				return [{ kind: 'insert', path: edit.path, index: edit.index ?? list.length, value: edit.value }]
			return made(value, edit.path, [edit.value])
		}
		case 'set': {
			const old = valueAt(value, edit.path) as Value | undefined
			return old === undefined ? made(value, edit.path, edit.value) : change(edit.path, old, edit.value)
		}
	}
}

/** A field that is not there, or empty, with the groups on the way to it. */
function made(value: Value, path: Path, content: Value): readonly Step[] {
	let length = path.length
	while (length > 0 && valueAt(value, path.slice(0, length)) === undefined) length--
	const nested = path.slice(length + 1).reduceRight<Value>((inner, key) => ({ [key]: inner }), content)
	if (length === path.length) return [{ kind: 'replace', path, value: content }]
	const key = String(path[length])
	if (length > 0 && valueAt(value, path.slice(0, length)) === null)
		return [{ kind: 'replace', path: path.slice(0, length), value: { [key]: nested } }]
	return [{ kind: 'add', path: path.slice(0, length), key, value: nested }]
}

function change(path: Path, old: Value, wanted: Value): readonly Step[] {
	if (same(old, wanted)) return []
	if (isMap(old) && isMap(wanted) && Object.keys(old).length > 0) return changeMap(path, old, wanted)
	if (isList(old) && isList(wanted) && old.length > 0) return changeList(path, old, wanted)
	return [{ kind: 'replace', path, value: wanted }]
}

type Map = { readonly [key: string]: Value }

/** What is new comes first, so that a group is never empty on the way. */
function changeMap(path: Path, old: Map, wanted: Map): readonly Step[] {
	const keys = Object.keys(wanted)
	return [
		...keys
			.filter(key => Object.hasOwn(old, key))
			.flatMap(key => change([...path, key], old[key] as Value, wanted[key] as Value)),
		...keys
			.filter(key => !Object.hasOwn(old, key))
			.map(key => ({ kind: 'add', path, key, value: wanted[key] as Value }) as const),
		...Object.keys(old)
			.filter(key => !Object.hasOwn(wanted, key))
			.map(key => ({ kind: 'remove', path: [...path, key] }) as const),
	]
}

/** From the end to the beginning, so that the numbers of what is still to be done hold. */
function changeList(path: Path, old: readonly Value[], wanted: readonly Value[]): readonly Step[] {
	const found: Step[] = []
	let [oldEnd, wantedEnd] = [old.length, wanted.length]
	for (const [oldAt, wantedAt] of [...pairs(old, wanted)].reverse()) {
		found.push(...changeStretch(path, old, [oldAt + 1, oldEnd], wanted.slice(wantedAt + 1, wantedEnd)))
		found.push(...change([...path, oldAt], old[oldAt] as Value, wanted[wantedAt] as Value))
		;[oldEnd, wantedEnd] = [oldAt, wantedAt]
	}
	found.push(...changeStretch(path, old, [0, oldEnd], wanted.slice(0, wantedEnd)))
	return found
}

/** Items between two that stayed: one takes the place of the other, unless they are different records. */
function changeStretch(
	path: Path,
	old: readonly Value[],
	[from, to]: readonly [number, number],
	wanted: readonly Value[],
): readonly Step[] {
	const replaced = old
		.slice(from, to)
		.findIndex((item, index) => index >= wanted.length || idOf(item) !== undefined || idOf(wanted[index]) !== undefined)
	const many = replaced < 0 ? to - from : replaced
	return [
		...wanted.slice(many).map((value, index) => ({ kind: 'insert', path, index: to + index, value }) as const),
		...Array.from(
			{ length: to - from - many },
			(_, back) => ({ kind: 'remove', path: [...path, to - 1 - back] }) as const,
		),
		...wanted
			.slice(0, many)
			.flatMap((value, index) => change([...path, from + index], old[from + index] as Value, value)),
	]
}

const idOf = (item: Value | undefined) => (isMap(item) && typeof item.id === 'string' ? item.id : undefined)

/** Which items are the same in both lists, in order: those at the ends first, then the longest common run. */
function pairs(old: readonly Value[], wanted: readonly Value[]): readonly (readonly [number, number])[] {
	const isSame = (one: Value | undefined, other: Value | undefined) =>
		idOf(one) === undefined ? same(one, other) : idOf(one) === idOf(other)
	let start = 0
	while (start < old.length && start < wanted.length && isSame(old[start], wanted[start])) start++
	let tail = 0
	while (
		tail < old.length - start &&
		tail < wanted.length - start &&
		isSame(old[old.length - 1 - tail], wanted[wanted.length - 1 - tail])
	)
		tail++
	const inner = common(old.slice(start, old.length - tail), wanted.slice(start, wanted.length - tail), isSame)
	return [
		...Array.from({ length: start }, (_, index) => [index, index] as const),
		...inner.map(([a, b]) => [a + start, b + start] as const),
		...Array.from({ length: tail }, (_, index) => [old.length - tail + index, wanted.length - tail + index] as const),
	]
}

/** The longest common subsequence, by the usual table. */
function common(
	one: readonly Value[],
	other: readonly Value[],
	isSame: (a: Value | undefined, b: Value | undefined) => boolean,
): readonly (readonly [number, number])[] {
	// Two long lists with nothing in common at their ends: taking them apart item by item would last for ever.
	if (one.length * other.length > 250_000) return []
	const table = Array.from({ length: one.length + 1 }, () => new Array<number>(other.length + 1).fill(0))
	const at = (i: number, j: number) => table[i]?.[j] ?? 0
	for (let i = one.length - 1; i >= 0; i--)
		for (let j = other.length - 1; j >= 0; j--)
			(table[i] as number[])[j] = isSame(one[i], other[j]) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
	const found: (readonly [number, number])[] = []
	for (let i = 0, j = 0; i < one.length && j < other.length; ) {
		if (isSame(one[i], other[j])) found.push([i++, j++])
		else if (at(i + 1, j) >= at(i, j + 1)) i++
		else j++
	}
	return found
}
