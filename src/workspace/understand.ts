import type { Node } from 'yaml'
import { type Finding, finding } from '../model/finding.js'
import type { Place } from '../model/place.js'
import { linesOf, type Range } from './lines.js'
import { deepest, type Parsed, parse, type Stop, type Trouble } from './parse.js'
import * as rules from './rules/yaml.js'
import { shortText } from './short-text.js'
import { slip } from './slips.js'
import { rangeAt } from './spans.js'
import { Walk } from './walk.js'

/** What the parser of all of YAML makes of a text: its value, what is wrong with it, and where things stand in it. */
export interface Understood {
	readonly value: unknown
	readonly findings: readonly Finding[]
	readonly wrong: readonly Place[]
	readonly more: number
	rangeOf(place: Place): Range
}

/** Reads a text with all that YAML knows, within what a data folder needs. */
export function understand(file: string, text: string): Understood {
	const { root = null, ...found } = contents(file, text)
	return { wrong: [], more: 0, ...found, rangeOf: place => place.range ?? rangeAt(root, place, text) }
}

interface Contents {
	readonly value: unknown
	readonly findings: readonly Finding[]
	readonly wrong?: readonly Place[]
	readonly more?: number
	readonly root?: Node | null
}

function contents(file: string, text: string): Contents {
	const { document, troubles, stop }: Parsed = parse(text)
	const nothing = (findings: readonly Finding[], value?: null): Contents => ({ value, findings })
	if (troubles.length > 0 && stop?.why !== 'directive') return nothing(syntaxFindings(file, text, troubles))
	if (stop) return nothing([stopped(file, stop)])
	if (!document) return nothing([], null)
	const walk = new Walk(file, text, linesOf(text))
	const value = walk.value(document.contents, [])
	const { findings, wrong, more } = walk.collected
	return { value: walk.stopped ? undefined : value, findings, wrong, more, root: document.contents }
}

function stopped(file: string, stop: Stop): Finding {
	const at: Place = { file, path: [], range: stop.range }
	switch (stop.why) {
		case 'deep':
			return finding(rules.tooDeep, { at, data: { limit: deepest } })
		case 'many':
			return finding(rules.tooManyKeys, {
				at,
				data: { limit: stop.limit, what: stop.what },
			})
		case 'directive':
			return finding(rules.tag, { at, data: { name: shortText(stop.name), what: 'directive' } })
		case 'second-document':
			return finding(rules.severalDocuments, { at, data: null })
	}
}

/** One finding a line, the first five lines: what follows a slip is mostly its echo. */
function syntaxFindings(file: string, text: string, troubles: readonly Trouble[]): readonly Finding[] {
	const found = new Map<number, Finding>()
	const sorted = [...troubles].sort((a, b) => a.range[0] - b.range[0])
	for (const [index, trouble] of sorted.entries()) {
		const isSameSpot = ({ range }: Trouble) => range[0] === trouble.range[0]
		if (sorted.findIndex(isSameSpot) !== index || found.size === 5) continue
		if (found.size > 0 && isEcho(trouble)) continue
		const { words, range } = slip(trouble, text, sorted.filter(isSameSpot))
		const line = text.lastIndexOf('\n', range[0] - 1)
		if (!found.has(line))
			found.set(line, finding(rules.syntax, { at: { file, path: [], range }, data: { slip: words } }))
	}
	return [...found.values()]
}

/** After a text that stands in place of the fields, everything is unexpected. */
const isEcho = ({ message }: Trouble) => message.includes('in YAML stream') && !message.includes('flow-')
