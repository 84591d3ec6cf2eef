import type { Finding } from '../model/finding.js'
import type { Place } from '../model/place.js'
import { type Lines, linesOf, type Range, type Span, spanOf } from './lines.js'
import { firstReader } from './parser.js'
import type { Pieces } from './pieces.js'
import { placesIn, type WhereIs } from './plain/places.js'
import { plainValue } from './plain/read.js'
import { textOf } from './text.js'
import { type Understood, understand } from './understand.lazy.js'

export type { Span } from './lines.js'

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
 * Reads bytes as the narrow YAML of a data folder. It never throws: what is wrong becomes findings.
 *
 * @param pieces what other versions said, for whoever reads many: the value is the same
 */
export function readYaml(file: string, bytes: Uint8Array, pieces?: Pieces): Reading {
	const { text, findings } = textOf(file, bytes)
	if (findings.some(({ severity }) => severity === 'error'))
		return reading(file, text, { value: undefined, findings, wrong: [], more: 0 }, place => place.range ?? [0, 0])
	const plain = pieces?.value(text) ?? plainFirst(text)
	if (plain !== undefined)
		return reading(file, text, { value: plain, findings, wrong: [], more: 0 }, placesWhenAsked(file, text))
	const { rangeOf, ...understood } = understand(file, text)
	return reading(file, text, { ...understood, findings: [...findings, ...understood.findings] }, rangeOf)
}

type Said = Pick<Reading, 'value' | 'findings' | 'wrong' | 'more'>

function reading(file: string, text: string, said: Said, rangeOf: (place: Place) => Range): Reading {
	let lines: Lines | undefined
	return {
		file,
		text,
		...said,
		spanOf: place => {
			lines ??= linesOf(text)
			return spanOf(lines, rangeOf(place))
		},
		written: place => text.slice(...rangeOf(place)),
	}
}

/** Most files have nothing to show; of a plain one the places are looked for when somebody asks. */
function placesWhenAsked(file: string, text: string): (place: Place) => Range {
	let whereIs: WhereIs | undefined
	let understood: Understood | undefined
	return place => {
		if (place.range) return place.range
		whereIs ??= placesIn(text)
		const range = whereIs(place)
		if (range) return range
		understood ??= understand(file, text)
		return understood.rangeOf(place)
	}
}

/** What a text says, as plain values; `undefined` when it cannot be understood, or when only its bytes could tell. */
export function valueOfText(text: string): unknown {
	const plain = plainFirst(text)
	return plain === undefined ? understand('', text).value : plain
}

/** What a text of plain YAML says, of which nothing else is to be said; `undefined` for any other. */
export const plainFirst = (text: string): unknown => (firstReader() === 'plain' ? plainValue(text) : undefined)
