import { block } from './blocks.js'
import { beyond, Cursor, type Trace } from './cursor.js'

/**
 * What a text says in the plain part of YAML that people write: fields and lists by indentation, values on one line with
 * or without quotes or in brackets, long texts below `|` and `>`, comments. `undefined` for any text that goes beyond it
 * or that somebody might have more to say of than its value; only a parser of all of YAML can then tell.
 */
export const plainValue = (text: string): unknown =>
	readPlain(text.includes('\r\n') ? text.replaceAll('\r\n', '\n') : text)

/** @param trace told where everything stands; what it was told counts for nothing when the result is `undefined` */
export function readPlain(text: string, trace?: Trace): unknown {
	if (unusual.test(text)) return undefined
	const cursor = new Cursor(text, trace)
	try {
		cursor.nextLine(0)
		if (text.startsWith('---\n', cursor.at) && cursor.indent === 0) cursor.nextLine(cursor.at + 4)
		if (cursor.indent !== 0) return undefined
		const value = block(cursor)
		return cursor.isOver ? value : undefined
	} catch (error) {
		if (error === beyond) return undefined
		throw error
	}
}

/** Tabs, lone carriage returns, other control characters, marks of byte order. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const unusual = /[\0-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]/
