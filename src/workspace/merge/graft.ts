import { isList, isMap, same, type Value } from '../edit/apply.js'
import { insertLines } from '../edit/block.js'
import { beginsLine, columnOf, lineStart, linesEnd, spliced } from '../edit/lines.js'
import { type Collection, collectionOf, treeOf, wayTo } from '../edit/tree.js'

interface Values {
	readonly ours: Value
	readonly theirs: Value
	/** What the lists are to hold in the end, in their order. */
	readonly wanted: { readonly [key: string]: Value }
}

/**
 * Puts the records that theirs added into the text of ours as their author wrote them, with their comments. What cannot
 * be taken over line by line is left out here; whoever writes the values adds it.
 */
export function graft({ ours, theirs, wanted }: Values, text: string, other: string): string {
	const mark = text.startsWith('\ufeff') ? '\ufeff' : ''
	let result = text.slice(mark.length)
	const from = other.replace(/^\ufeff/, '')
	for (const [key, list] of Object.entries(wanted)) {
		const [one, two] = [ours, theirs].map(side => (isMap(side) ? side[key] : undefined))
		if (!isList(list) || !isList(one) || !isList(two) || one.length === 0) continue
		const missing = list.filter(item => idOf(item) !== undefined && !one.some(known => idOf(known) === idOf(item)))
		for (const item of missing) {
			const there = two.findIndex(record => same(record, item))
			const lines = there < 0 ? undefined : linesOf(from, listIn(from, key), there)
			const place = listIn(result, key)
			const before = list.slice(0, list.indexOf(item)).map(idOf)
			const index = place ? placeAfter(result, key, before) : undefined
			if (!lines || !place || index === undefined) continue
			const column = columnOf(result, (place.collection.elements[0] as { start: number }).start)
			const moved = indented(lines, column)
			if (moved) result = spliced(result, [insertLines(result, place.collection, place.holder, index, moved)])
		}
	}
	return mark + result
}

const idOf = (item: Value) => (isMap(item) && typeof item.id === 'string' ? item.id : undefined)

function listIn(text: string, key: string) {
	const tree = treeOf(text)
	const way = tree && wayTo(tree.root, [key])
	const collection = way && collectionOf(way.element.value)
	const isLines = collection?.kind === 'list' && !collection.flow && collection.elements.length > 0
	return isLines ? { collection, holder: way?.element } : undefined
}

/** Behind the last record of those that come before it. */
function placeAfter(text: string, key: string, before: readonly (string | undefined)[]): number | undefined {
	const collection = listIn(text, key)?.collection
	if (!collection) return undefined
	const ids = collection.elements.map(({ value }) => {
		const id = collectionOf(value)?.elements.find(field => field.key === 'id')?.value
		return id && 'value' in id ? id.value : undefined
	})
	return ids.findLastIndex(id => typeof id === 'string' && before.includes(id)) + 1
}

/** The lines of an item, with the comments that stand right above it. */
function linesOf(text: string, list: { collection: Collection } | undefined, index: number) {
	const element = list?.collection.elements[index]
	if (!element || !beginsLine(text, element.start)) return undefined
	const column = columnOf(text, element.start)
	let start = lineStart(text, element.start)
	for (;;) {
		const above = lineStart(text, start - 1)
		if (start === 0 || !new RegExp(`^ {${column}}#`).test(text.slice(above, start))) break
		start = above
	}
	const lines = text
		.slice(start, linesEnd(text, element))
		.replace(/\r?\n$/, '')
		.split(/\r?\n/)
	return { lines, column }
}

/** Moved in or out by as many columns as the lists differ; nothing when a line stands further out than that. */
function indented({ lines, column }: { lines: readonly string[]; column: number }, to: number) {
	if (to >= column) return lines.map(line => (line.trim() === '' ? line : ' '.repeat(to - column) + line))
	const off = column - to
	if (lines.some(line => line.trim() !== '' && line.slice(0, off).trim() !== '')) return undefined
	return lines.map(line => line.slice(Math.min(off, /^ */.exec(line)?.[0].length ?? 0)))
}
