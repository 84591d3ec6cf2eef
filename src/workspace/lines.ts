/** A stretch of text: lines and columns count from 1, columns in UTF-16 units, the end is exclusive. */
export interface Span {
	readonly line: number
	readonly column: number
	readonly endLine: number
	readonly endColumn: number
}

/** From where to where in a text, the end exclusive. */
export type Range = readonly [from: number, to: number]

/** Where each line of a text begins. */
export type Lines = readonly number[]

export function linesOf(text: string): Lines {
	const lines = [0]
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.push(at + 1)
	return lines
}

/** The line that a place in the text is on, counted from 0. */
export function lineAt(lines: Lines, at: number): number {
	let [first, after] = [0, lines.length]
	while (after - first > 1) {
		const middle = (first + after) >> 1
		if ((lines[middle] as number) <= at) first = middle
		else after = middle
	}
	return first
}

export function spanOf(lines: Lines, [from, to]: Range): Span {
	const [line, endLine] = [lineAt(lines, from), lineAt(lines, to)]
	return {
		line: line + 1,
		column: from - (lines[line] as number) + 1,
		endLine: endLine + 1,
		endColumn: to - (lines[endLine] as number) + 1,
	}
}

/** Of a record or a long text only its first line, since all its lines would show nothing. */
export function firstLine([from, to]: Range, text: string): Range {
	const lineEnd = text.indexOf('\n', from)
	const end = Math.min(to, lineEnd < 0 ? text.length : lineEnd)
	return [from, from + text.slice(from, end).trimEnd().length]
}
