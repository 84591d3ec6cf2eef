import { mostBrackets, mostKeys, mostPairs } from './parse.js'

/** A top-level field as it stands in a file: its own text, and the items of its list when it can be cut at them. */
interface Section {
	readonly head: string
	readonly items: readonly string[] | undefined
	readonly whole: string
}

type OneField = readonly [name: string, value: unknown]

/**
 * Reads versions of files that differ in little: a file is cut at its top-level fields and at the items of their lists,
 * and a piece that was read before is not read again: what two versions have in common is the very same value. What
 * cannot be cut without doubt is read as a whole by the caller.
 */
export class Pieces {
	private recent = new Map<string, unknown>()
	private earlier = new Map<string, unknown>()
	private size = 0

	/**
	 * @param said what a piece says; `undefined` when only the whole of its file can tell
	 * @param most how many letters of pieces are remembered; twice as many at worst
	 */
	constructor(
		private readonly said: (text: string) => unknown,
		private readonly most = 4_000_000,
	) {}

	/** What a text says, as reading it whole would tell; `undefined` when only that can tell. */
	value(text: string): Readonly<Record<string, unknown>> | undefined {
		if (isBeyond(text)) return undefined
		const sections = sectionsOf(text)
		if (!sections || sections.length === 0 || sections.length > mostKeys) return undefined
		const result: Record<string, unknown> = {}
		for (const { head, items, whole } of sections) {
			const found = items ? this.list(head, items) : this.field(whole)
			if (!found || Object.hasOwn(result, found[0])) return undefined
			result[found[0]] = found[1]
		}
		return result
	}

	private list(head: string, items: readonly string[]): OneField | undefined {
		const field = this.field(head)
		if (field?.[1] !== null || items.length > mostKeys) return undefined
		const values: unknown[] = []
		for (const item of items) {
			const value = this.item(item)
			if (value === undefined) return undefined
			values.push(value)
		}
		return [field[0], values]
	}

	private field(piece: string): OneField | undefined {
		return this.once(piece, own => onlyField(this.said(own)))
	}

	/** Below a field, as in its file: the same indentation, and as many levels. */
	private item(piece: string): unknown {
		return this.once(piece, own => {
			const list = onlyField(this.said(`x:\n${own}`))?.[1]
			return Array.isArray(list) && list.length === 1 ? list[0] : undefined
		})
	}

	/** An item begins with a space or a hyphen and a field with a letter: one is never taken for the other. */
	private once<Thing>(piece: string, make: (own: string) => Thing): Thing {
		if (this.recent.has(piece)) return this.recent.get(piece) as Thing
		// A slice would keep the whole of its file in memory.
		const own = Buffer.from(piece).toString()
		const made = this.earlier.has(piece) ? (this.earlier.get(piece) as Thing) : make(own)
		this.recent.set(own, made)
		this.size += own.length
		if (this.size > this.most) {
			this.earlier = this.recent
			this.recent = new Map()
			this.size = 0
		}
		return made
	}
}

function onlyField(value: unknown): OneField | undefined {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
	const [field, ...others] = Object.entries(value)
	return others.length === 0 ? field : undefined
}

/** A field at the margin; anything else there but a comment or the items of a list is left to the parser. */
const field = /[A-Za-z][\w-]*:(?:[ \t\r\n]|$)/y
const bareField = /^[A-Za-z][\w-]*:(?:[ \t]+#.*)?[ \t\r\n]*$/
const item = /-(?:[ \t\r\n]|$)/y
/** The rest of a line that says nothing. */
const quiet = /[ \t\r]*(?:#|\n|$)/y

const stands = (pattern: RegExp, text: string, at: number): boolean => {
	pattern.lastIndex = at
	return pattern.test(text)
}

function sectionsOf(text: string): readonly Section[] | undefined {
	const starts: number[] = []
	for (let at = 0; at < text.length; at = lineAfter(text, at)) {
		const isInside = starts.length > 0 && text.charCodeAt(at) === space
		if (isInside) continue
		if (stands(field, text, at)) starts.push(at)
		else if (!stands(quiet, text, at) && (starts.length === 0 || !stands(item, text, at))) return undefined
	}
	return starts.map((start, index) => sectionOf(text, start, starts[index + 1] ?? text.length))
}

function sectionOf(text: string, start: number, end: number): Section {
	const uncut: Section = { head: '', items: undefined, whole: text.slice(start, end) }
	let first = lineAfter(text, start)
	if (!bareField.test(text.slice(start, first))) return uncut
	while (first < end && stands(quiet, text, first)) first = lineAfter(text, first)
	const margin = indentation(text, first)
	if (first >= end || !stands(item, text, first + margin)) return uncut
	const starts: number[] = []
	/** After a comment further out than its item, the item may not go on: what that means is left to the parser. */
	let isOver = false
	for (let at = first; at < end; at = lineAfter(text, at)) {
		const indent = indentation(text, at)
		if (stands(quiet, text, at + indent)) isOver ||= indent <= margin && text.charAt(quiet.lastIndex - 1) === '#'
		else if (indent === margin && stands(item, text, at + indent)) {
			starts.push(at)
			isOver = false
		} else if (indent <= margin || isOver) return uncut
	}
	const items = starts.map((from, index) => text.slice(from, starts[index + 1] ?? end))
	return { ...uncut, head: text.slice(start, first), items }
}

const space = 0x20

function indentation(text: string, at: number): number {
	let end = at
	while (text.charCodeAt(end) === space) end++
	return end - at
}

function lineAfter(text: string, at: number): number {
	const end = text.indexOf('\n', at)
	return end < 0 ? text.length : end + 1
}

/** A file with so much in it that reading it as a whole would be broken off. */
const isBeyond = (text: string) =>
	text.length > mostBrackets &&
	(text.split(':').length > mostPairs || text.split('[').length > mostBrackets || text.split('{').length > mostBrackets)
