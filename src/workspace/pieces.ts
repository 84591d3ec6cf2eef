import { valueOfText } from './document.js'
import { mostBrackets, mostKeys, mostPairs } from './parse.js'

/** A top-level field as it stands in a file: its own text, and the items of its list when it can be cut at them. */
interface Section {
	readonly head: string
	readonly items: readonly string[] | undefined
	readonly whole: string
}

/**
 * Reads versions of files that differ in little: a file is cut at its top-level fields and at the items of their lists,
 * and a piece that was read before is not read again. What cannot be cut without doubt is read as a whole by the caller.
 */
export class Pieces {
	private recent = new Map<string, unknown>()
	private earlier = new Map<string, unknown>()
	private size = 0

	/** @param most how many letters of pieces are remembered; twice as many at worst */
	constructor(private readonly most = 8_000_000) {}

	/** What a text says, as reading it whole would tell; `undefined` when only that can tell. */
	value(text: string): Readonly<Record<string, unknown>> | undefined {
		if (isBeyond(text)) return undefined
		const sections = sectionsOf(text)
		if (!sections || sections.length === 0 || sections.length > mostKeys) return undefined
		const result: Record<string, unknown> = {}
		for (const { head, items, whole } of sections) {
			const found = items ? this.list(head, items) : this.only(whole)
			if (!found || Object.hasOwn(result, found[0])) return undefined
			result[found[0]] = found[1]
		}
		return result
	}

	private list(head: string, items: readonly string[]): readonly [string, unknown] | undefined {
		const only = this.only(head)
		if (only?.[1] !== null || items.length > mostKeys) return undefined
		const values: unknown[] = []
		for (const item of items) {
			// Below a field, as in its file: the same indentation, and as many levels.
			const list = this.only(`x:\n${item}`)?.[1]
			if (!Array.isArray(list) || list.length !== 1) return undefined
			values.push(list[0])
		}
		return [only[0], values]
	}

	/** The one field that a piece is. */
	private only(piece: string): readonly [string, unknown] | undefined {
		const value = this.read(piece)
		if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
		const [field, ...others] = Object.entries(value)
		return others.length === 0 ? field : undefined
	}

	private read(piece: string): unknown {
		if (this.recent.has(piece)) return this.recent.get(piece)
		// A slice would keep the whole of its file in memory.
		const own = Buffer.from(piece).toString()
		const value = this.earlier.has(piece) ? this.earlier.get(piece) : valueOfText(own)
		this.recent.set(own, value)
		this.size += own.length
		if (this.size > this.most) {
			this.earlier = this.recent
			this.recent = new Map()
			this.size = 0
		}
		return value
	}
}

/** A field at the margin; anything else there but a comment or the items of a list is left to the parser. */
const field = /^[A-Za-z][\w-]*:(?:[ \t\r\n]|$)/
const bareField = /^[A-Za-z][\w-]*:(?:[ \t]+#.*)?[ \t\r\n]*$/
const item = /^-(?:[ \t\r\n]|$)/
const quiet = /^[ \t\r\n]*(?:#|$)/

function sectionsOf(text: string): readonly Section[] | undefined {
	const starts: number[] = []
	const lines = text.split(/(?<=\n)/)
	for (const [index, line] of lines.entries()) {
		if (field.test(line)) starts.push(index)
		else if (!quiet.test(line) && (starts.length === 0 || !(line.startsWith(' ') || item.test(line)))) return undefined
	}
	return starts.map((start, index) => sectionOf(lines.slice(start, starts[index + 1])))
}

function sectionOf(lines: readonly string[]): Section {
	const whole = lines.join('')
	const first = lines.findIndex((line, index) => index > 0 && !quiet.test(line))
	const uncut: Section = { head: '', items: undefined, whole }
	const start = lines[first]
	if (start === undefined || !bareField.test(lines[0] ?? '') || !item.test(start.slice(indentation(start))))
		return uncut
	const margin = indentation(start)
	const items: string[] = []
	let own = ''
	/** After a comment further out than its item, the item may not go on: what that means is left to the parser. */
	let isOver = false
	for (const line of lines.slice(first)) {
		const indent = indentation(line)
		if (quiet.test(line)) isOver ||= indent <= margin && line.trim() !== ''
		else if (indent === margin && item.test(line.slice(margin))) {
			if (own !== '') items.push(own)
			own = ''
			isOver = false
		} else if (indent <= margin || isOver) return uncut
		own += line
	}
	return { head: lines.slice(0, first).join(''), items: [...items, own], whole }
}

const indentation = (line: string) => (/^ */.exec(line)?.[0] ?? '').length

/** A file with so much in it that reading it as a whole would be broken off. */
const isBeyond = (text: string) =>
	text.length > mostBrackets &&
	(text.split(':').length > mostPairs || text.split('[').length > mostBrackets || text.split('{').length > mostBrackets)
