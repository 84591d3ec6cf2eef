import { isMap, isPair, isScalar, isSeq, LineCounter, type Node, type Pair } from 'yaml'
import type { Place } from '../model/place.js'

/** A stretch of text: lines and columns count from 1, columns in UTF-16 units, the end is exclusive. */
export interface Span {
	readonly line: number
	readonly column: number
	readonly endLine: number
	readonly endColumn: number
}

type Range = readonly [number, number]

export function spanOf(lines: LineCounter, [from, to]: Range): Span {
	const start = lines.linePos(from)
	const end = lines.linePos(to)
	return { line: start.line, column: start.col, endLine: end.line, endColumn: end.col }
}

/** The lines of a text. A parser that counts them forgets some when the text is not YAML. */
export function linesOf(text: string): LineCounter {
	const lines = new LineCounter()
	lines.addNewLine(0)
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1)
	return lines
}

/** A field's name; numbers and words such as `true` are names too, as they are written. */
export function keyOf({ key }: Pair): string | undefined {
	if (!isScalar(key) || key.value === null || typeof key.value === 'object') return undefined
	return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value))
}

export function rangeOfNode(node: unknown): Range | undefined {
	const range = (node as Node | null | undefined)?.range
	return range ? [range[0], range[1]] : undefined
}

/** Where a path leads in the text; where it stops leading anywhere, the last thing on the way. */
export function rangeAt(root: Node | null, place: Place, text: string): Range {
	let node: unknown = root
	let pair: Pair | undefined
	for (const step of place.path) {
		const next = isMap(node)
			? node.items.find(item => keyOf(item) === String(step))
			: isSeq(node)
				? node.items[step as number]
				: undefined
		if (next === undefined || next === null) break
		pair = isPair(next) ? next : undefined
		node = isPair(next) ? next.value : next
	}
	const range = (place.key ? rangeOfNode(pair?.key) : undefined) ?? shown(node, pair, text)
	return firstLine(range, text)
}

/** What has no text of its own is shown by what announces it: the name of its field, or the hyphen of its item. */
function shown(node: unknown, pair: Pair | undefined, text: string): Range {
	const range = rangeOfNode(node)
	if (range && range[1] > range[0]) return range
	const key = rangeOfNode(pair?.key)
	if (key && key[1] > key[0]) return key
	const hyphen = text.lastIndexOf('-', range?.[0] ?? 0)
	const isNear = hyphen >= 0 && text.slice(hyphen + 1, range?.[0] ?? 0).trim() === ''
	return isNear ? [hyphen, hyphen + 1] : [range?.[0] ?? 0, range?.[0] ?? 0]
}

/** Of a record or a long text only its first line, since all its lines would show nothing. */
function firstLine([from, to]: Range, text: string): Range {
	const lineEnd = text.indexOf('\n', from)
	const end = Math.min(to, lineEnd < 0 ? text.length : lineEnd)
	return [from, from + text.slice(from, end).trimEnd().length]
}
