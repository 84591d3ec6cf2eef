import { type Finding, finding } from '../model/finding.js'
import type { Place } from '../model/place.js'
import * as rules from './rules/file.js'

interface Text {
	readonly text: string
	readonly findings: readonly Finding[]
}

/** The text of a file, or what keeps it from being read as one. A byte order mark is left out of the text. */
export function textOf(file: string, bytes: Uint8Array): Text {
	const at = (from: number, to: number): Place => ({ file, path: [], range: [from, to] })
	const what = otherKind(bytes)
	if (what) {
		const remedy = rules.notYamlRemedies[what]
		const text = what === 'lfs' || what === 'html' || what === 'csv' ? new TextDecoder().decode(bytes) : ''
		return { text, findings: [finding(rules.notYaml, { at: at(0, 0), data: { what }, ...(remedy && { remedy }) })] }
	}
	const wide = wideEncoding(bytes)
	if (wide) return { text: '', findings: [finding(rules.encoding, { at: at(0, 0), data: { looksLike: wide } })] }
	const { text, wrong } = decode(bytes)
	if (wrong) {
		const data = western(wrong, text)
		return { text, findings: [finding(rules.encoding, { at: at(wrong.at, wrong.at + 1), data })] }
	}
	if (!anythingOdd.test(text)) return { text, findings: [] }
	const conflicts = conflictsIn(text).map(({ index, 0: line }) =>
		finding(rules.conflictMarker, { at: at(index, index + line.trimEnd().length), data: { marker: line.slice(0, 7) } }),
	)
	if (conflicts.length > 0) return { text, findings: conflicts }
	const marks = (rule: typeof rules.controlCharacter, pattern: RegExp) =>
		onePerLine(text, pattern).map(index =>
			finding(rule, { at: at(index, index + 1), data: { code: codePoint(text, index) } }),
		)
	const controls = marks(rules.controlCharacter, controlCharacter)
	if (controls.length > 0) return { text, findings: controls }
	return { text, findings: [...marks(rules.hiddenCharacter, hiddenCharacter), ...mixedLineEnds(file, text)] }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const controlCharacter = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]|\r(?!\n)/g
/** Marks that turn the direction of the text or take no room: the file is read, and somebody should look. */
const hiddenCharacter = /[\u00ad\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff]/g

/** Looked for first and at once, because most texts have none of it: what the others look for, and a carriage return. */
const anythingOdd =
	// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
	/[\0-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]|^(?:<{7}|\|{7}|={7}|>{7})/m

/** The first line that ends in the rarer of the two ways; where both are as many, in the one that comes second. */
function mixedLineEnds(file: string, text: string): readonly Finding[] {
	if (!text.includes('\r')) return []
	const found = { CRLF: { lines: 0, first: -1 }, LF: { lines: 0, first: -1 } }
	for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
		const kind = found[text[end - 1] === '\r' ? 'CRLF' : 'LF']
		if (kind.lines++ === 0) kind.first = end
	}
	const { CRLF, LF } = found
	if (CRLF.lines === 0 || LF.lines === 0) return []
	const isWindows = CRLF.lines === LF.lines ? CRLF.first > LF.first : CRLF.lines < LF.lines
	const { lines, first } = isWindows ? CRLF : LF
	const begin = first === 0 ? 0 : text.lastIndexOf('\n', first - 1) + 1
	const range = [begin, isWindows ? first - 1 : first] as const
	const data = { ends: isWindows ? 'CRLF' : 'LF', lines } as const
	return [finding(rules.mixedLineEnds, { at: { file, path: [], range }, data })]
}

const codePoint = (text: string, index: number) =>
	`U+${text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0')}`

/** Where a pattern is found: once a line, on the first five such lines. */
function onePerLine(text: string, pattern: RegExp): readonly number[] {
	const found: number[] = []
	let lineEnd = -1
	for (const { index } of text.matchAll(pattern)) {
		if (index < lineEnd) continue
		if (found.push(index) === 5) break
		const next = text.indexOf('\n', index)
		lineEnd = next < 0 ? text.length : next
	}
	return found
}

/**
 * Git writes its markers at the beginning of a line, where no text of a data folder can begin with seven such signs.
 * Each conflict is told once, by its first line; what is left of one that was only half removed, by its first marker.
 */
function conflictsIn(text: string): readonly RegExpExecArray[] {
	const markers = [...text.matchAll(/^(?:<{7}|\|{7}|={7}|>{7})(?: .*)?\r?$/gm)]
	const begun = markers.filter(([line]) => line.startsWith('<'))
	return (begun.length > 0 ? begun : markers.slice(0, 1)).slice(0, 5)
}

const latin = new TextDecoder('latin1')

function otherKind(bytes: Uint8Array): rules.OtherKind | undefined {
	const start = latin.decode(bytes.subarray(0, 1000))
	if (start.startsWith('version https://git-lfs.github.com/spec/')) return 'lfs'
	if (start.startsWith('\0GITCRYPT')) return 'encrypted'
	if (start.startsWith('PK\x03\x04')) return 'zip'
	if (start.startsWith('%PDF-')) return 'pdf'
	if (/^(?:ï»¿)?\s*(?:<!doctype html|<html)/i.test(start)) return 'html'
	const [first = '', second = ''] = start.split(/\r?\n/)
	const cells = first.split(/[;,\t]/).length
	const isRow = (line: string) => cells > 2 && !/[:{}[\]#]/.test(line) && line.split(/[;,\t]/).length === cells
	return isRow(first) && isRow(second) ? 'csv' : undefined
}

/** Two or four bytes a letter: every other byte of a western text is then zero. */
function wideEncoding(bytes: Uint8Array): string | undefined {
	const [first = 1, second = 1, third = 1, fourth = 1] = bytes
	if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0 ? 'UTF-32' : 'UTF-16'
	if (first === 0xfe && second === 0xff) return 'UTF-16'
	if (bytes.length < 4) return undefined
	const start = bytes.subarray(0, 400)
	const zeros = start.reduce((sum, byte) => sum + (byte === 0 ? 1 : 0), 0)
	if (zeros * 5 < start.length * 2) return undefined
	return zeros * 5 > start.length * 3 ? 'UTF-32' : 'UTF-16'
}

/** The text, and where in it the bytes stop being UTF-8; from there on each byte is taken for a letter, to be shown. */
function decode(bytes: Uint8Array): { readonly text: string; readonly wrong?: { at: number; byte: number } } {
	const decoded = utf8(bytes)
	if (decoded !== undefined) return { text: decoded }
	const first = firstInvalid(bytes)
	const before = new TextDecoder().decode(bytes.subarray(0, first))
	const text = before + new TextDecoder('windows-1252').decode(bytes.subarray(first))
	return { text, wrong: { at: before.length, byte: bytes[first] as number } }
}

/** Found by halving, since a decoder only says that the bytes are wrong. */
function firstInvalid(bytes: Uint8Array): number {
	let [good, bad] = [0, bytes.length + 1]
	while (bad - good > 1) {
		const middle = (good + bad) >> 1
		if (isUtf8(bytes.subarray(0, middle), true)) good = middle
		else bad = middle
	}
	while (!isUtf8(bytes.subarray(0, good))) good--
	return good
}

const isUtf8 = (bytes: Uint8Array, begun = false): boolean => utf8(bytes, begun) !== undefined

const strict = new TextDecoder('utf-8', { fatal: true })

/** @param begun whether a letter that is begun at the end, and not finished, will do */
function utf8(bytes: Uint8Array, begun = false): string | undefined {
	try {
		// A decoder that was left in the middle of a letter would go on there.
		return (begun ? new TextDecoder('utf-8', { fatal: true }) : strict).decode(bytes, { stream: begun })
	} catch {
		return undefined
	}
}

function western({ at, byte }: { at: number; byte: number }, text: string) {
	const letter = text[at] ?? ''
	return {
		looksLike: 'Windows-1252 (Latin-1)',
		byte: `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`,
		...(/[\p{L}\p{P}\p{S}]/u.test(letter) && { letter }),
	}
}
