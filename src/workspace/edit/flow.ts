import { beginsLine, columnOf, eolAt, lineAfter, lineStart, type Splice } from './lines.js'
import type { Collection, Element } from './tree.js'

/** Puts a text into brackets or braces, before the element with a number or after the last one. */
export function insertInFlow(text: string, collection: Collection, index: number, written: string): readonly Splice[] {
	const { elements, start, end, kind } = collection
	const before = elements[index - 1]
	if (before) {
		const comma = commaAfter(text, before.end)
		if (!standsAlone(text, before)) return [at(before.end, `, ${written}`)]
		const lineEnd = lineAfter(text, before.start, before.end)
		const eol = eolAt(text, before.start)
		const indent = ' '.repeat(columnOf(text, before.start))
		return [
			...(comma === undefined ? [at(before.end, ',')] : []),
			at(lineEnd, `${indent}${written}${comma === undefined ? '' : ','}${eol}`),
		]
	}
	const first = elements[0]
	if (first && standsAlone(text, first)) {
		const indent = ' '.repeat(columnOf(text, first.start))
		return [at(lineStart(text, first.start), `${indent}${written},${eolAt(text, first.start)}`)]
	}
	if (first) return [at(first.start, `${written}, `)]
	const inside = text.slice(start + 1, end - 1)
	if (inside.trim() !== '') return [at(start + 1, written)]
	return [{ from: start + 1, to: end - 1, text: kind === 'map' ? ` ${written} ` : written }]
}

/** Takes an element out of brackets or braces, with its comma and, where it has lines of its own, its lines. */
export function removeFromFlow(text: string, collection: Collection, index: number): readonly Splice[] {
	const { elements, start, end } = collection
	const element = elements[index] as Element
	const before = elements[index - 1]
	const next = elements[index + 1]
	if (!before && !next) return [{ from: start + 1, to: end - 1, text: '' }]
	if (standsAlone(text, element)) {
		const lines = { from: lineStart(text, element.start), to: lineAfter(text, element.start, element.end), text: '' }
		const hasComma = commaAfter(text, element.end) !== undefined
		const comma = before && commaAfter(text, before.end)
		return hasComma || comma === undefined ? [lines] : [{ from: comma - 1, to: comma, text: '' }, lines]
	}
	const [from, to] = before ? [before.end, element.end] : [element.start, (next as Element).start]
	if (!text.slice(before ? from : element.end, before ? element.start : to).includes('#'))
		return [{ from, to, text: '' }]
	// A comment stands between: only the element and its comma go.
	const comma = commaAfter(text, before ? before.end : element.end)
	const itself = { from: element.start, to: element.end, text: '' }
	return comma === undefined ? [itself] : [{ from: comma - 1, to: comma, text: '' }, itself]
}

const at = (offset: number, text: string): Splice => ({ from: offset, to: offset, text })

/** Behind the comma that follows an element. */
function commaAfter(text: string, end: number): number | undefined {
	const found = /^(?:\s|#.*\n)*,/.exec(text.slice(end))
	return found ? end + found[0].length : undefined
}

/** True when an element has its lines for itself, but for its comma and a comment. */
function standsAlone(text: string, { start, end }: Element): boolean {
	const rest = text.slice(end, lineAfter(text, start, end))
	return beginsLine(text, start) && /^[ \t]*,?[ \t]*(?:#.*)?\r?\n$/.test(rest)
}
