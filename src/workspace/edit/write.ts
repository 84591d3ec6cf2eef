import type { Node } from 'yaml'
import type { Field } from '../../model/field.js'
import { isList, isMap, type Value } from './apply.js'
import { beginsLine, columnOf } from './lines.js'
import { blockOf, type Scalar, scalarText } from './scalar.js'
import { collectionOf, type Tree } from './tree.js'

/** How a file's author indents. */
export interface Hand {
	/** Columns from a field's name to the names inside it. */
	readonly step: number
	/** Columns from a field's name to the hyphens of its list. */
	readonly dash: number
	/** Columns from a hyphen to what it announces. */
	readonly item: number
}

/** A value in the text: what stands on the line of its name or hyphen, and the lines below. */
export interface Written {
	readonly inline: string
	readonly below: readonly string[]
}

/** A line that is much longer is broken into a list of lines. */
const longestLine = 100

/** The value of a field whose name stands in a column. */
export function fieldValue(value: Value, column: number, field: Field | undefined, hand: Hand): Written {
	const block = blockOf(value as Scalar)
	if (block) return { inline: block.header, below: indented(block.lines, column + hand.step) }
	if (isList(value) && !fits(value, column, field))
		return { inline: '', below: items(value, column + hand.dash, field, hand) }
	if (isMap(value) && Object.keys(value).length > 0)
		return { inline: '', below: fields(value, column + hand.step, field, hand) }
	return { inline: flowText(value, field, false), below: [] }
}

/** The value of an item whose hyphen stands in a column. */
export function itemValue(value: Value, column: number, field: Field | undefined, hand: Hand): Written {
	const block = blockOf(value as Scalar)
	const content = column + hand.item
	if (block) return { inline: block.header, below: indented(block.lines, content) }
	const lines =
		isList(value) && !fits(value, column, field)
			? items(value, content, field, hand)
			: isMap(value) && Object.keys(value).length > 0
				? fields(value, content, field, hand)
				: undefined
	return lines
		? { inline: (lines[0] as string).slice(content), below: lines.slice(1) }
		: { inline: flowText(value, field, false), below: [] }
}

/** An item of a list, as lines. */
export function itemLines(value: Value, column: number, field: Field | undefined, hand: Hand): readonly string[] {
	const { inline, below } = itemValue(value, column, field, hand)
	return [`${' '.repeat(column)}-${' '.repeat(hand.item - 1)}${inline}`, ...below]
}

/** A field, as lines. */
export function fieldLines(
	key: string,
	value: Value,
	column: number,
	field: Field | undefined,
	hand: Hand,
): readonly string[] {
	const { inline, below } = fieldValue(value, column, field, hand)
	return [`${' '.repeat(column)}${keyText(key, false)}:${inline === '' ? '' : ` ${inline}`}`, ...below]
}

const items = (list: readonly Value[], column: number, field: Field | undefined, hand: Hand) =>
	list.flatMap(item => itemLines(item, column, field?.items, hand))

function fields(map: { readonly [key: string]: Value }, column: number, field: Field | undefined, hand: Hand) {
	return inOrder(Object.keys(map), field).flatMap(key =>
		fieldLines(key, map[key] as Value, column, fieldOf(field, key), hand),
	)
}

/** The field with a name inside another one. */
export const fieldOf = (field: Field | undefined, key: string): Field | undefined => {
	const holder = field?.oneOrMany ? field.items : field
	return holder?.fields?.find(one => one.key === key) ?? (holder?.shape === 'map' ? holder.items : undefined)
}

/** The names that a field may hold, in the order in which the data model tells them. */
export const namesIn = (field: Field | undefined): readonly string[] =>
	((field?.oneOrMany ? field.items : field)?.fields ?? []).map(({ key }) => key)

/** The names in the order in which the data model tells them; those it does not know come last. */
export function inOrder(keys: readonly string[], field: Field | undefined): readonly string[] {
	const known = namesIn(field)
	const rank = (key: string) => (known.includes(key) ? known.indexOf(key) : known.length)
	return [...keys].sort((a, b) => rank(a) - rank(b))
}

const indented = (lines: readonly string[], column: number) =>
	lines.map(line => (line === '' ? '' : ' '.repeat(column) + line))

/** Ids, codes and numbers stand in brackets on one line while there is room; records never do. */
function fits(list: readonly Value[], column: number, field: Field | undefined): boolean {
	const isShort = (item: Value): boolean =>
		isList(item) ? item.every(isShort) : !isMap(item) && !(typeof item === 'string' && item.includes('\n'))
	if (list.length === 0) return true
	return list.every(isShort) && column + flowText(list, field, false).length <= longestLine
}

/** A value on one line. */
export function flowText(value: Value, field: Field | undefined, inside: boolean): string {
	if (isList(value)) return `[${value.map(item => flowText(item, field?.items, true)).join(', ')}]`
	if (isMap(value)) {
		const pairs = inOrder(Object.keys(value), field).map(
			key => `${keyText(key, true)}: ${flowText(value[key] as Value, fieldOf(field, key), true)}`,
		)
		return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`
	}
	return scalarText(value, { flow: inside, day: field?.shape === 'day' || field?.shape === 'period' })
}

export const keyText = (key: string, flow: boolean) => scalarText(key, { flow })

/** Learns from the first field and the first list of a text how its author indents. */
export function handOf({ text, root }: Tree): Hand {
	const seen: { step?: number; dash?: number; item?: number } = {}
	look(text, root, seen)
	const { step = 2, dash = step, item = 2 } = seen
	return { step, dash, item }
}

function look(text: string, node: Node | null, seen: { step?: number; dash?: number; item?: number }): void {
	const collection = collectionOf(node)
	if (!collection || collection.flow || (seen.step !== undefined && seen.dash !== undefined)) return
	for (const { start, mark, value } of collection.elements) {
		const inner = collectionOf(value)
		const first = inner?.elements[0]
		if (inner && !inner.flow && first && beginsLine(text, first.start)) {
			const deeper = columnOf(text, first.start) - columnOf(text, start)
			if (collection.kind === 'map' && inner.kind === 'list') seen.dash ??= deeper
			else if (collection.kind === 'map') seen.step ??= deeper
		} else if (
			collection.kind === 'list' &&
			value?.range &&
			!text.slice(mark, value.range[0]).includes('\n') &&
			value.range[0] > mark
		)
			seen.item ??= value.range[0] - start
		look(text, value, seen)
	}
}
