import { type Finding, finding } from '../model/finding.js'
import type { Place } from '../model/place.js'
import { conflictMarker, controlCharacter, encoding, hiddenCharacter, notYaml } from './rules/file.js'

/** The text of a file, or what keeps it from being read as one. A byte order mark is left out of the text. */
export function textOf(file: string, bytes: Uint8Array): { text: string; findings: readonly Finding[] } {
	const wrongEncoding = encodingOf(bytes)
	if (wrongEncoding)
		return { text: '', findings: [finding(encoding, { at: { file, path: [], range: [0, 0] }, data: wrongEncoding })] }
	const text = new TextDecoder('utf-8').decode(bytes)
	const what = anotherKind(text)
	if (what) return { text, findings: [finding(notYaml, { at: { file, path: [], range: [0, 0] }, data: { what } })] }
	const marker = /^(?:<{7}|\|{7}|={7}|>{7})(?: .*)?\r?$/m.exec(text)
	if (marker && hasConflict(text))
		return { text, findings: [finding(conflictMarker, { at: span(file, marker), data: null })] }
	// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
	const control = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/.exec(text)
	if (control)
		return {
			text,
			findings: [finding(controlCharacter, { at: span(file, control), data: { code: codePoint(control[0]) } })],
		}
	return { text, findings: hidden(file, text) }
}

/** Marks that turn the direction of the text or take no room: the file is read, and somebody should look. */
function hidden(file: string, text: string): readonly Finding[] {
	const mark = /[\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff]/.exec(text)
	return mark ? [finding(hiddenCharacter, { at: span(file, mark), data: { code: codePoint(mark[0]) } })] : []
}

const codePoint = (character: string) => `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`

const span = (file: string, { index, 0: match }: RegExpExecArray): Place => ({
	file,
	path: [],
	range: [index, index + match.trimEnd().length || index + 1],
})

/** A line of seven equals signs alone may underline a heading in a long text; the other markers mean one thing only. */
const hasConflict = (text: string) => /^(?:<{7}|>{7}|\|{7})(?: |\r?$)/m.test(text)

function encodingOf(bytes: Uint8Array): { looksLike: string; byte?: string; line?: number } | undefined {
	const [first, second] = bytes
	if (
		(first === 0xff && second === 0xfe) ||
		(first === 0xfe && second === 0xff) ||
		(bytes.length > 3 && (first === 0) !== (second === 0))
	)
		return { looksLike: 'UTF-16' }
	const wrong = firstInvalid(bytes)
	if (wrong === undefined) return undefined
	const byte = `0x${(bytes[wrong] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`
	return {
		looksLike: 'Windows-1252 (Latin-1)',
		byte,
		line: bytes.subarray(0, wrong).filter(one => one === 10).length + 1,
	}
}

/** Where the bytes stop being UTF-8; found by halving, since a decoder only says that they do. */
function firstInvalid(bytes: Uint8Array): number | undefined {
	const valid = (length: number) => {
		try {
			new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true })
			return true
		} catch {
			return false
		}
	}
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes)
		return undefined
	} catch {
		let [good, bad] = [0, bytes.length]
		if (valid(bytes.length)) return bytes.length - 1
		while (bad - good > 1) {
			const middle = (good + bad) >> 1
			if (valid(middle)) good = middle
			else bad = middle
		}
		return good
	}
}

function anotherKind(text: string): 'lfs' | 'encrypted' | 'html' | 'zip' | undefined {
	if (text.startsWith('version https://git-lfs.github.com/spec/')) return 'lfs'
	if (text.startsWith('\0GITCRYPT')) return 'encrypted'
	if (text.startsWith('PK\x03\x04')) return 'zip'
	return /^\s*(?:<!doctype html|<html)/i.test(text) ? 'html' : undefined
}
