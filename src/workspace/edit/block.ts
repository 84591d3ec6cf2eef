import { isScalar } from 'yaml'
import {
	beginsLine,
	blankLines,
	columnOf,
	eolAt,
	gapOf,
	keepsBlankLines,
	lineAfter,
	lineStart,
	linesEnd,
	type Splice,
} from './lines.js'
import { type Collection, collectionOf, type Element, isEmpty } from './tree.js'
import type { Written } from './write.js'

/** Puts lines before the element with a number, or after the last one; they are indented already. */
export function insertLines(
	text: string,
	collection: Collection,
	holder: Element | undefined,
	index: number,
	lines: readonly string[],
): Splice {
	const gap = gapOf(text, collection, holder)
	const before = collection.elements[index - 1]
	if (before) {
		const blanks = keepsBlankLines(text, before.value) ? [] : Array<string>(gap).fill('')
		return linesAt(text, linesEnd(text, before), [...blanks, ...lines])
	}
	const first = collection.elements[0] as Element
	const eol = eolAt(text, first.start)
	const column = columnOf(text, first.start)
	if (beginsLine(text, first.start)) {
		const at = lineStart(text, first.start)
		return { from: at, to: at, text: [...lines, ...Array<string>(gap).fill('')].map(line => line + eol).join('') }
	}
	return { from: first.start, to: first.start, text: lines.join(eol).slice(column) + eol + ' '.repeat(column) }
}

/** Puts whole lines at the end of a line; a file without a final line end stays without one. */
export function linesAt(text: string, at: number, lines: readonly string[]): Splice {
	const eol = eolAt(text, at)
	const isOpen = at > 0 && text[at - 1] !== '\n'
	return {
		from: at,
		to: at,
		text: isOpen ? lines.map(line => eol + line).join('') : lines.map(line => line + eol).join(''),
	}
}

/** Takes the lines of an element away, with the blank lines that set it apart; of the last one a list `[]` remains. */
export function removeElement(
	text: string,
	collection: Collection,
	holder: Element | undefined,
	index: number,
): readonly Splice[] {
	const element = collection.elements[index] as Element
	const next = collection.elements[index + 1]
	const end = linesEnd(text, element)
	if (collection.elements.length === 1) {
		const nothing = collection.kind === 'list' ? '[]' : '{}'
		if (!holder || !beginsLine(text, element.start))
			return [{ from: element.start, to: beforeEol(text, element.end), text: nothing }]
		return [{ from: holder.mark, to: holder.mark, text: ` ${nothing}` }, cut(text, lineStart(text, element.start), end)]
	}
	if (!beginsLine(text, element.start)) {
		const follower = next as Element
		const between = text.slice(lineAfter(text, element.start, element.end), follower.start)
		if (between.trim() === '') return [{ from: element.start, to: follower.start, text: '' }]
		const hyphen = text.slice(0, element.start).trimEnd().length
		return [
			{ from: hyphen, to: lineAfter(text, element.start, element.end) - eolAt(text, follower.start).length, text: '' },
		]
	}
	const gap = gapOf(text, collection, holder, index)
	const start = lineStart(text, element.start)
	if (index === 0) {
		const blanks = blankLines(text, end)
		const after = blanks.count >= gap ? nthLine(text, end, gap) : end
		return [cut(text, start, after)]
	}
	const before = linesEnd(text, collection.elements[index - 1] as Element)
	return [cut(text, backOver(text, start, before, gap), end)]
}

/** A whole stretch of lines; at the end of a file without a final line end, the one before goes instead. */
function cut(text: string, from: number, to: number): Splice {
	if (to < text.length || text.endsWith('\n') || from === 0) return { from, to, text: '' }
	return { from: from - eolAt(text, from).length, to, text: '' }
}

function nthLine(text: string, at: number, lines: number): number {
	let end = at
	for (let line = 0; line < lines; line++) end = text.indexOf('\n', end) + 1
	return end
}

/** Back over as many blank lines, but not beyond where the element before ends. */
function backOver(text: string, start: number, least: number, lines: number): number {
	let at = start
	for (let line = 0; line < lines && at > least; line++) {
		const earlier = lineStart(text, at - 1)
		if (earlier < least || text.slice(earlier, at).trim() !== '') break
		at = earlier
	}
	return at
}

/** The same place, or the one before the line end that stands there. */
const beforeEol = (text: string, at: number) => (text[at - 1] !== '\n' ? at : at - (text[at - 2] === '\r' ? 2 : 1))

/** Writes another value behind a name or a hyphen; what follows it on its line stays. */
export function replaceValue(text: string, { mark, value, start, end }: Element, { inline, below }: Written): Splice {
	const eol = eolAt(text, start)
	const isLines = collectionOf(value)?.flow === false || isBlockText(value)
	if (below.length === 0 && !isLines && !isEmpty(value) && value?.range)
		return { from: value.range[0], to: value.range[1], text: inline }
	const isInline = !isLines && !isEmpty(value)
	const lineEnd = lineAfter(text, start, isInline ? end : mark)
	const comment = isBlockText(value)
		? /#.*/.exec(text.slice(value?.range?.[0], lineEnd).replace(/\r?\n$/, ''))?.[0]
		: /^[ \t]*(#.*)?/.exec(text.slice(isInline ? end : mark, lineEnd).replace(/\r?\n$/, ''))?.[1]
	const contentEnd = isLines ? lineAfter(text, value?.range?.[0] ?? mark, end) : lineEnd
	const to = beforeEol(text, contentEnd)
	const head = [inline, comment].filter(part => part !== '' && part !== undefined)
	return { from: mark, to, text: [head.map(part => ` ${part}`).join(''), ...below].join(eol) }
}

export const isBlockText = (node: unknown): boolean => isScalar(node) && node.type?.startsWith('BLOCK') === true
