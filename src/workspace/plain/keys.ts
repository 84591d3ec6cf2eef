import { giveUp } from './cursor.js'

/** The longest name of a field that is read here. */
const longest = 100

/** Where the name of a field ends: at its colon, behind which a space or the end of the line must stand. */
export function keyEnd(text: string, start: number): number {
	let at = start
	while (isKeyPart(text.charCodeAt(at))) at++
	if (at === start || at - start > longest || !isWordPart(text.charCodeAt(start))) return giveUp()
	if (text.charCodeAt(at) !== 0x3a) return giveUp()
	const next = text.charCodeAt(at + 1)
	return next === 0x20 || next === 0x0a || at + 1 === text.length ? at : giveUp()
}

/** Adds a field; one that is there already, or that every object has without being told, is left to the parser. */
export function addTo(fields: Record<string, unknown>, key: string, value: unknown): void {
	if (fields[key] !== undefined || nothing.has(key)) giveUp()
	fields[key] = value
}

/** Names that YAML reads as no name. */
const nothing = new Set(['null', 'Null', 'NULL'])

const isKeyPart = (code: number) =>
	// a + - . / as in 65+, 0-14, need/no-action
	isWordPart(code) || code === 0x2d || code === 0x2f || code === 0x2b || code === 0x2e

const isWordPart = (code: number) =>
	(code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x5f || (code >= 0x41 && code <= 0x5a)
