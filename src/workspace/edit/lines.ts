import { isScalar, type Node } from 'yaml'
import { type Collection, collectionOf, type Element } from './tree.js'

/** A stretch of the text, and what is to stand there. */
export interface Splice {
	readonly from: number
	readonly to: number
	readonly text: string
}

export function spliced(text: string, splices: readonly Splice[]): string {
	const sorted = [...splices].sort((a, b) => b.from - a.from || b.to - a.to)
	return sorted.reduce((all, { from, to, text }) => all.slice(0, from) + text + all.slice(to), text)
}

export const lineStart = (text: string, at: number) => text.lastIndexOf('\n', at - 1) + 1

/** Behind the line end of the line in which something ends; a block of lines ends with its own line end. */
export function lineAfter(text: string, start: number, end: number): number {
	if (end > start && text[end - 1] === '\n') return end
	const next = text.indexOf('\n', end)
	return next < 0 ? text.length : next + 1
}

export const columnOf = (text: string, at: number) => at - lineStart(text, at)

/** True when nothing but blanks stands before it on its line. */
export const beginsLine = (text: string, at: number) => /^[ \t]*$/.test(text.slice(lineStart(text, at), at))

/** The line ends of the neighbourhood: those of the line before, or of the file. */
export function eolAt(text: string, at: number): '\n' | '\r\n' {
	const before = text.lastIndexOf('\n', at - 1)
	const known = before >= 0 ? before : text.indexOf('\n')
	return known > 0 && text[known - 1] === '\r' ? '\r\n' : '\n'
}

/**
 * Where the lines of an element end: behind its value, the rest of that line, and the comments below it that stand
 * further in than it does, which are about it.
 */
export function linesEnd(text: string, element: Element): number {
	const column = columnOf(text, element.start)
	let end = lineAfter(text, element.start, element.end)
	for (let at = end; at < text.length; ) {
		const next = text.indexOf('\n', at)
		const lineEnd = next < 0 ? text.length : next + 1
		const line = text.slice(at, lineEnd)
		const comment = /^( *)#/.exec(line)
		if (comment && (comment[1] as string).length > column) end = lineEnd
		else if (line.trim() !== '') break
		at = lineEnd
	}
	return end
}

/** How many blank lines stand at an offset, and where they end. */
export function blankLines(text: string, at: number): { readonly count: number; readonly end: number } {
	const blanks = /^(?:[ \t]*\r?\n)*/.exec(text.slice(at)) as RegExpExecArray
	return { count: blanks[0].split('\n').length - 1, end: at + blanks[0].length }
}

/**
 * How many blank lines this author leaves between two elements: as many as mostly stand there, none when in doubt. The
 * gap before the element that is left out does not count, since it came with it.
 *
 * @param holder what holds the list: a blank line under its name announces that there will be more
 */
export function gapOf(text: string, { elements }: Collection, holder: Element | undefined, leftOut?: number): number {
	const gaps = elements
		.slice(0, -1)
		.flatMap((element, index) => (index + 1 === (leftOut === 0 ? 1 : leftOut) ? [] : [gapAfter(text, element)]))
	if (gaps.length === 0) {
		const first = elements[0]
		if (!first || !holder || !beginsLine(text, first.start)) return 0
		return blankLines(text, lineAfter(text, holder.mark, holder.mark)).count > 0 ? 1 : 0
	}
	const times = (gap: number) => gaps.filter(one => one === gap).length
	return Math.min(2, [...gaps].sort((a, b) => times(b) - times(a) || a - b)[0] as number)
}

const gapAfter = (text: string, element: Element) => blankLines(text, linesEnd(text, element)).count

/** True for a block of lines that keeps the blank lines below it as a part of its text. */
export function keepsBlankLines(text: string, node: Node | null): boolean {
	const last = collectionOf(node)?.elements.at(-1)
	if (last) return keepsBlankLines(text, last.value)
	if (!isScalar(node) || !node.type?.startsWith('BLOCK') || !node.range) return false
	return /^[|>]\d?\+/.test(text.slice(node.range[0], node.range[0] + 3))
}

/** True when a comment of its own lines stands inside a value, or between its name and it. */
export function holdsComment(text: string, { start, mark, value }: Element): boolean {
	const collection = collectionOf(value)
	if (!collection || !value?.range) return false
	if (!collection.flow && text.slice(lineAfter(text, start, mark), value.range[0]).includes('#')) return true
	return collection.elements.length === 0
		? text.slice(value.range[0], value.range[1]).includes('#')
		: hasComment((value as { srcToken?: unknown }).srcToken)
}

function hasComment(token: unknown): boolean {
	if (typeof token !== 'object' || token === null) return false
	if (Array.isArray(token)) return token.some(hasComment)
	if ((token as { type?: unknown }).type === 'comment') return true
	return Object.values(token).some(hasComment)
}
