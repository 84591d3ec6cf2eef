import { type Cursor, giveUp, newline, space } from './cursor.js'

/**
 * A text below its field, `|` with its line ends or `>` without them; a `-` behind the sign leaves out the last one, a `+`
 * keeps them all. The cursor goes on after it.
 *
 * @param outer how far the field is indented that the text belongs to
 */
export function longText(cursor: Cursor, outer: number): string {
	const { text, at } = cursor
	const header = /[|>]([-+]?) *(?:\n|$)/y
	header.lastIndex = at
	const found = header.exec(text)
	if (!found) return giveUp()
	cursor.trace?.value(at, at + found[0].trimEnd().length)
	const { lines, end } = linesBelow(text, header.lastIndex, outer)
	let last = lines.length
	while (last > 0 && lines[last - 1] === '') last--
	if (last === 0 || found[1] === '+') return giveUp()
	const own = lines.slice(0, last)
	const whole = text.charAt(at) === '|' ? own.join('\n') : folded(own)
	cursor.nextLine(end)
	return found[1] === '-' ? whole : `${whole}\n`
}

/** The lines that are indented more than the field, without their margin, and where the line after them begins. */
function linesBelow(text: string, start: number, outer: number): { readonly lines: string[]; readonly end: number } {
	const lines: string[] = []
	let margin = 0
	let begin = start
	while (begin < text.length) {
		let at = begin
		while (text.charCodeAt(at) === space) at++
		const isBlank = at >= text.length || text.charCodeAt(at) === newline
		if (!isBlank) {
			if (margin === 0) margin = at - begin
			if (margin <= outer) return giveUp()
			if (at - begin < margin) break
		}
		// Spaces on a line of their own count for something when there are more of them than the margin.
		else if (at - begin > margin) return giveUp()
		const lineEnd = text.indexOf('\n', at)
		const end = lineEnd < 0 ? text.length : lineEnd
		lines.push(isBlank ? '' : text.slice(begin + margin, end))
		begin = end + 1
	}
	return { lines, end: begin }
}

/** One paragraph from lines that follow each other; what is indented more keeps its line ends, and is left to the parser. */
function folded(lines: readonly string[]): string {
	let whole = ''
	let between = ''
	for (const line of lines) {
		if (line.charCodeAt(0) === space) giveUp()
		if (line === '') between = between === ' ' ? '\n' : `${between}\n`
		else {
			whole += between + line
			between = ' '
		}
	}
	return whole
}
