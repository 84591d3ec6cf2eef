import { isMap, isPair, isScalar, isSeq, type Node, type Pair } from 'yaml'
import type { Place } from '../model/place.js'
import { firstLine, type Range } from './lines.js'

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
