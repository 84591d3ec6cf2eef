import { type Cursor, giveUp, hash, newline, space } from './cursor.js'
import { brackets } from './flow.js'
import { addTo, keyEnd } from './keys.js'
import { longText } from './long-text.js'
import { beginsPlain, quotedEnd, scalar, unquoted } from './scalars.js'

const hyphen = 0x2d
const colon = 0x3a

/** The fields or items from here on that are indented as much. The cursor stays at the line behind them. */
export function block(cursor: Cursor): unknown {
	cursor.enter()
	const value = isItem(cursor) ? items(cursor, false) : fields(cursor)
	cursor.leave(cursor.text.length)
	return value
}

function fields(cursor: Cursor): unknown {
	const { text, indent } = cursor
	const found: Record<string, unknown> = {}
	for (let before = 0; cursor.indent === indent; before++) {
		const { at } = cursor
		const end = keyEnd(text, at)
		cursor.count(before)
		cursor.trace?.name(at, end)
		cursor.at = end + 1
		addTo(found, text.slice(at, end), value(cursor, indent, true))
	}
	return cursor.indent > indent ? giveUp() : found
}

/** @param isBelowField whether the hyphens stand right below the name of their field, and a field may follow */
function items(cursor: Cursor, isBelowField: boolean): unknown {
	const { text, indent } = cursor
	const found: unknown[] = []
	while (cursor.indent === indent && isItem(cursor)) {
		const { at } = cursor
		const start = cursor.spaces(at + 1)
		cursor.count(found.length)
		cursor.trace?.item()
		cursor.at = start
		if (isField(text, start)) {
			cursor.indent = indent + start - at
			found.push(block(cursor))
		} else {
			cursor.at = at + 1
			found.push(value(cursor, indent, false))
		}
	}
	return cursor.indent > indent || (cursor.indent === indent && !isBelowField) ? giveUp() : found
}

/** What follows the colon of a field or the hyphen of an item. */
function value(cursor: Cursor, indent: number, isField: boolean): unknown {
	const { text } = cursor
	const at = cursor.spaces(cursor.at)
	const code = text.charCodeAt(at)
	if (at >= text.length || code === newline || code === hash) return below(cursor, indent, isField)
	cursor.at = at
	switch (text.charAt(at)) {
		case '|':
		case '>':
			return longText(cursor, indent)
		case '"':
		case "'": {
			const end = quotedEnd(text, at)
			cursor.trace?.value(at, end)
			cursor.endLine(end)
			return unquoted(text.slice(at, end))
		}
		case '[':
		case '{':
			return inline(cursor, indent)
		default:
			return plain(cursor)
	}
}

/** What stands on the lines below a field or an item; nothing when they belong to something further out. */
function below(cursor: Cursor, indent: number, isField: boolean): unknown {
	cursor.nextLine(cursor.lineEnd(cursor.at) + 1)
	if (cursor.indent > indent) return isBracket(cursor) ? inline(cursor, indent) : block(cursor)
	if (!isField || cursor.indent !== indent || !isItem(cursor)) return null
	cursor.enter()
	const found = items(cursor, true)
	cursor.leave(cursor.text.length)
	return found
}

function inline(cursor: Cursor, indent: number): unknown {
	const found = brackets(cursor, indent)
	cursor.endLine(cursor.at)
	return found
}

const isBracket = ({ text, at }: Cursor) => text.charAt(at) === '[' || text.charAt(at) === '{'

/** A text without quotes, up to the end of its line or to a comment. */
function plain(cursor: Cursor): unknown {
	const { text, at } = cursor
	if (!beginsPlain(text, at)) return giveUp()
	const lineEnd = cursor.lineEnd(at)
	const line = text.slice(at, lineEnd)
	const comment = line.indexOf(' #')
	let end = at + (comment < 0 ? line.length : comment)
	while (text.charCodeAt(end - 1) === space) end--
	const written = text.slice(at, end)
	if (written.includes(': ') || written.charCodeAt(written.length - 1) === colon) giveUp()
	const found = scalar(written)
	cursor.trace?.value(at, end)
	cursor.nextLine(lineEnd + 1)
	return found
}

function isItem({ text, at }: Cursor): boolean {
	if (text.charCodeAt(at) !== hyphen) return false
	const next = text.charCodeAt(at + 1)
	return next === space || next === newline || at + 1 >= text.length
}

/** Whether the name of a field stands here, with its colon. */
function isField(text: string, start: number): boolean {
	named.lastIndex = start
	return named.test(text)
}

const named = /[\w/+.-]+:(?:[ \n]|$)/y
