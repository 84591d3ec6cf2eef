import { giveUp } from './cursor.js'

/** What a text without quotes stands for: nothing, true or false, a number, or itself. */
export function scalar(written: string): unknown {
	const first = written.charCodeAt(0)
	// Words begin with a letter, and all but these mean themselves.
	if (first > 0x39) return words.has(written) ? words.get(written) : written
	if (!startsNumber(first)) return written
	if (plainNumber.test(written)) return numberOf(written)
	// 007, 1e3, 0x1F, +5, .5: whoever reads those has more to say than their value.
	return anyNumber.test(written) ? giveUp() : written
}

const words: ReadonlyMap<string, unknown> = new Map<string, unknown>([
	...['~', 'null', 'Null', 'NULL'].map((word): [string, unknown] => [word, null]),
	...['true', 'True', 'TRUE'].map((word): [string, unknown] => [word, true]),
	...['false', 'False', 'FALSE'].map((word): [string, unknown] => [word, false]),
])

/** A digit, a sign, or a point. */
const startsNumber = (code: number) => (code >= 0x30 && code <= 0x39) || code === 0x2d || code === 0x2b || code === 0x2e

/** Written as everybody reads it, and no longer than a number holds exactly. */
const plainNumber = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,6})?$/
/** 1.500 may be fifteen hundred. */
const thousands = /^-?\d{1,3}\.\d{3}$/
const anyNumber = /^(?:[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?|0o[0-7]+|0x[\da-fA-F]+|[-+]?\.[iInN]\w\w)$/

const numberOf = (written: string): number => (thousands.test(written) ? giveUp() : Number(written))

/** Signs that mean something at the beginning of a text without quotes. */
const marks = new Set([...'-?:,[]{}#&*!|>\'"%@`'].map(mark => mark.charCodeAt(0)))

/** Whether a text without quotes may begin here: a hyphen only as that of a number or a word. */
export function beginsPlain(text: string, at: number): boolean {
	const code = text.charCodeAt(at)
	if (code > 0x7e) return true
	if (code === 0x2d) return /[\dA-Za-z]/.test(text.charAt(at + 1))
	return !marks.has(code)
}

/** Where a text in quotes ends, after its closing quote; both quotes are on one line. */
export function quotedEnd(text: string, start: number): number {
	const quote = text.charAt(start)
	for (let end = text.indexOf(quote, start + 1); end > 0; end = text.indexOf(quote, end + 1)) {
		if (quote === '"' && isEscaped(text, end)) continue
		if (quote === "'" && text.charAt(end + 1) === quote) end++
		else return text.slice(start, end).includes('\n') ? giveUp() : end + 1
	}
	return giveUp()
}

function isEscaped(text: string, at: number): boolean {
	let first = at
	while (text.charAt(first - 1) === '\\') first--
	return (at - first) % 2 === 1
}

/** What a text says that is in quotes. */
export function unquoted(written: string): string {
	const inside = written.slice(1, -1)
	if (written.charAt(0) === "'") return inside.includes("'") ? inside.replaceAll("''", "'") : inside
	return inside.includes('\\') ? escaped(written) : inside
}

/** The signs of JSON mean the same here; others are left to the parser. */
function escaped(written: string): string {
	try {
		return JSON.parse(written)
	} catch {
		return giveUp()
	}
}
