import { type Cursor, giveUp, hash, newline, space } from './cursor.js'
import { addTo, keyEnd } from './keys.js'
import { beginsPlain, quotedEnd, scalar, unquoted } from './scalars.js'

const comma = 0x2c
const colon = 0x3a

/**
 * A list or a group in brackets: `[a, b]`, `{ name: a, date: 2026-03-02 }`. The cursor stays after it.
 *
 * @param outer how far the field is indented that they belong to; their lines are indented more
 */
export function brackets(cursor: Cursor, outer: number): unknown {
	cursor.margin = outer
	return inBrackets(cursor)
}

function inBrackets(cursor: Cursor): unknown {
	cursor.enter()
	const value = cursor.text.charAt(cursor.at) === '[' ? list(cursor) : group(cursor)
	cursor.leave(cursor.at)
	return value
}

function list(cursor: Cursor): unknown {
	const items: unknown[] = []
	if (isClosed(cursor, ']')) return items
	do {
		cursor.count(items.length)
		cursor.trace?.item()
		items.push(value(cursor))
	} while (goesOn(cursor, ']'))
	return items
}

function group(cursor: Cursor): unknown {
	const fields: Record<string, unknown> = {}
	if (isClosed(cursor, '}')) return fields
	let before = 0
	do {
		const { text, at } = cursor
		const end = keyEnd(text, at)
		const key = text.slice(at, end)
		if (text.charCodeAt(end + 1) !== space) giveUp()
		cursor.trace?.name(at, end)
		cursor.at = cursor.spaces(end + 1)
		cursor.count(before++)
		addTo(fields, key, value(cursor))
	} while (goesOn(cursor, '}'))
	return fields
}

/** Whether there is nothing in the brackets; otherwise the cursor is at the first thing in them. */
function isClosed(cursor: Cursor, closing: ']' | '}'): boolean {
	cursor.at = gap(cursor, cursor.at + 1)
	if (cursor.text.charAt(cursor.at) !== closing) return false
	cursor.at++
	return true
}

/** Whether another one follows; otherwise the cursor is after the closing bracket. */
function goesOn(cursor: Cursor, closing: ']' | '}'): boolean {
	const { text } = cursor
	const at = cursor.spaces(cursor.at)
	const isComma = text.charCodeAt(at) === comma
	cursor.at = gap(cursor, isComma ? at + 1 : at)
	if (text.charAt(cursor.at) === closing) {
		cursor.at++
		return false
	}
	// After a comma without a space, yaml has its own mind.
	return isComma && cursor.at > at + 1 ? true : giveUp()
}

/** The next thing in the brackets, perhaps on the next line. */
function gap(cursor: Cursor, from: number): number {
	const at = cursor.spaces(from)
	if (cursor.text.charCodeAt(at) !== newline) return at
	const next = cursor.spaces(at + 1)
	return next - at - 1 > cursor.margin && cursor.text.charCodeAt(next) !== newline ? next : giveUp()
}

function value(cursor: Cursor): unknown {
	const { text, at } = cursor
	const first = text.charAt(at)
	if (first === '[' || first === '{') return inBrackets(cursor)
	if (first === '"' || first === "'") {
		cursor.at = quotedEnd(text, at)
		cursor.trace?.value(at, cursor.at)
		return unquoted(text.slice(at, cursor.at))
	}
	if (!beginsPlain(text, at)) return giveUp()
	const end = plainEnd(text, at)
	cursor.at = end
	let last = end
	while (text.charCodeAt(last - 1) === space) last--
	cursor.trace?.value(at, last)
	return scalar(text.slice(at, last))
}

/** Where a text without quotes ends: at a comma, a closing bracket or the end of the line. */
function plainEnd(text: string, start: number): number {
	for (let at = start; at < text.length; at++) {
		const code = text.charCodeAt(at)
		if (code === comma || code === 0x5d || code === 0x7d || code === newline) return at > start ? at : giveUp()
		if (code === 0x5b || code === 0x7b) return giveUp()
		if (code === hash && text.charCodeAt(at - 1) === space) return giveUp()
		// As in 12:30; before anything else a colon makes a field.
		if (code === colon && !/[\dA-Za-z/]/.test(text.charAt(at + 1))) return giveUp()
	}
	return giveUp()
}
