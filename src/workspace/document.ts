import type { Finding } from '../model/finding.js'
import type { Place } from '../model/place.js'
import { firstReader } from './parser.js'
import { plainValue } from './plain/read.js'
import type { Span } from './spans.js'
import { textOf } from './text.js'
import { type Understood, understand, without } from './understand.js'

export type { Span } from './spans.js'

/** A file read as YAML: what it says, what is wrong with it, and where things stand in it. */
export interface Reading {
	readonly file: string
	readonly text: string
	/** Plain values; `undefined` when the file as a whole could not be understood. */
	readonly value: unknown
	readonly findings: readonly Finding[]
	/** The places of all that is wrong, also of what the findings no longer tell. */
	readonly wrong: readonly Place[]
	/** How many findings are not told. */
	readonly more: number
	spanOf(place: Place): Span
	/** The text at a place, on its first line, as its author wrote it. */
	written(place: Place): string
}

/**
 * Reads bytes as the narrow YAML of a data folder. It never throws: what is wrong becomes findings. A text of plain YAML
 * is parsed only when somebody asks where something stands in it.
 */
export function readYaml(file: string, bytes: Uint8Array): Reading {
	const { text, findings } = textOf(file, bytes)
	const isBroken = findings.some(({ severity }) => severity === 'error')
	const plain = isBroken ? undefined : plainFirst(text)
	let parsed: Understood | undefined
	const understood = () => {
		parsed ??= isBroken ? without(text) : understand(file, text)
		return parsed
	}
	return {
		file,
		text,
		...(plain === undefined
			? { ...understood(), findings: [...findings, ...understood().findings] }
			: { value: plain, findings, wrong: [], more: 0 }),
		spanOf: place => understood().spanOf(place),
		written: place => understood().written(place),
	}
}

/** What a text says, as plain values; `undefined` when it cannot be understood, or when only its bytes could tell. */
export function valueOfText(text: string): unknown {
	const plain = plainFirst(text)
	return plain === undefined ? understand('', text).value : plain
}

const plainFirst = (text: string): unknown => (firstReader() === 'plain' ? plainValue(text) : undefined)
