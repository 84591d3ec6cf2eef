import {
	isAlias,
	isCollection,
	isMap,
	isPair,
	isScalar,
	isSeq,
	LineCounter,
	type Node,
	type Pair,
	parseAllDocuments,
	type YAMLMap,
} from 'yaml'
import { type Finding, finding } from '../model/finding.js'
import { type Place, within } from '../model/place.js'
import * as rules from './rules/yaml.js'
import { slip } from './slips.js'
import { textOf } from './text.js'

/** A stretch of text: lines and columns count from 1, columns in UTF-16 units, the end is exclusive. */
export interface Span {
	readonly line: number
	readonly column: number
	readonly endLine: number
	readonly endColumn: number
}

/** A file read as YAML: what it says, what is wrong with it, and where things stand in it. */
export interface Reading {
	readonly file: string
	readonly text: string
	/** Plain values; `undefined` when the file as a whole could not be understood. */
	readonly value: unknown
	readonly findings: readonly Finding[]
	spanOf(place: Place): Span
}

export const deepest = 60
export const mostKeys = 5000

/** Reads bytes as the narrow YAML of a data folder. It never throws: what is wrong becomes findings. */
export function readYaml(file: string, bytes: Uint8Array): Reading {
	const { text, findings } = textOf(file, bytes)
	const lines = new LineCounter()
	if (findings.some(({ severity }) => severity === 'error')) {
		addLines(text, lines)
		return { file, text, value: undefined, findings, spanOf: place => rangeSpan(lines, place.range ?? [0, 0]) }
	}
	const parsed = parse(file, text, lines)
	return {
		file,
		text,
		value: parsed.value,
		findings: [...findings, ...parsed.findings],
		spanOf: place => rangeSpan(lines, place.range ?? rangeOf(parsed.root, place, text)),
	}
}

interface Parsed {
	readonly value: unknown
	readonly findings: readonly Finding[]
	readonly root: Node | null
}

function parse(file: string, text: string, lineCounter: LineCounter): Parsed {
	const nothing = (found: readonly Finding[]): Parsed => ({ value: undefined, findings: found, root: null })
	let documents: ReturnType<typeof parseAllDocuments>
	try {
		documents = parseAllDocuments(text, {
			lineCounter,
			uniqueKeys: false,
			prettyErrors: false,
			keepSourceTokens: false,
			logLevel: 'silent',
		})
	} catch (error) {
		if (!(error instanceof RangeError)) throw error
		addLines(text, lineCounter)
		return nothing([tooDeep(file, [0, 0])])
	}
	if (!Array.isArray(documents)) return { value: null, findings: [], root: null }
	const [first, second] = documents
	if (!first) return { value: null, findings: [], root: null }
	const troubles = [...first.errors, ...first.warnings]
	if (troubles.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) return nothing([tooDeep(file, [0, 0])])
	if (troubles.length > 0) return nothing(syntaxFindings(file, text, troubles))
	if (second) {
		const start = second.contents?.range?.[0] ?? second.range?.[0] ?? 0
		const marker = text.lastIndexOf('---', start)
		const from = marker < 0 ? start : marker
		return nothing([finding(rules.severalDocuments, { at: { file, path: [], range: [from, from + 3] }, data: null })])
	}
	const walk = new Walk(file, lineCounter)
	const value = walk.value(first.contents, [], 0)
	return { value: walk.stopped ? undefined : value, findings: walk.findings, root: first.contents }
}

const tooDeep = (file: string, range: readonly [number, number]) =>
	finding(rules.tooDeep, { at: { file, path: [], range }, data: { limit: deepest } })

/** One finding a line, the first five lines: what follows a slip is mostly its echo. */
function syntaxFindings(
	file: string,
	text: string,
	troubles: readonly { code: string; pos: [number, number]; message: string }[],
): readonly Finding[] {
	const found = new Map<number, Finding>()
	for (const { code, pos, message } of troubles) {
		const from = Math.min(pos[0], Math.max(0, text.length - 1))
		const start = text.lastIndexOf('\n', from - 1) + 1
		if (found.has(start) || found.size === 5) continue
		const end = text.indexOf('\n', start)
		const line = text.slice(start, end < 0 ? undefined : end)
		const before = text.slice(text.lastIndexOf('\n', start - 2) + 1, Math.max(0, start - 1))
		const at: Place = { file, path: [], range: [from, Math.max(from + 1, Math.min(pos[1], start + line.length))] }
		found.set(
			start,
			code === 'TAG_RESOLVE_FAILED' || code === 'BAD_DIRECTIVE' || line.startsWith('%')
				? finding(rules.tag, { at, data: { name: /[!%]\S*/.exec(line)?.[0] ?? message } })
				: finding(rules.syntax, { at, data: { slip: slip(code, line, before) } }),
		)
	}
	return [...found.values()]
}

/** Turns nodes into plain values and notes on the way whatever the narrow YAML of a data folder does without. */
class Walk {
	readonly findings: Finding[] = []
	stopped = false

	constructor(
		private readonly file: string,
		private readonly lines: LineCounter,
	) {}

	value(node: unknown, path: readonly (string | number)[], depth: number): unknown {
		const at: Place = { file: this.file, path }
		if (depth > deepest) return this.stop(finding(rules.tooDeep, { at, data: { limit: deepest } }))
		if (isAlias(node)) this.findings.push(finding(rules.alias, { at, data: { name: `*${node.source}` } }))
		if (isScalar(node) || isCollection(node)) {
			if (node.anchor) this.findings.push(finding(rules.alias, { at, data: { name: `&${node.anchor}` } }))
			if (node.tag && !plainTags.has(node.tag)) this.findings.push(finding(rules.tag, { at, data: { name: node.tag } }))
		}
		if (isSeq(node)) return node.items.map((item, index) => this.value(item, [...path, index], depth + 1))
		if (isMap(node)) return this.map(node, path, depth)
		return isScalar(node) ? node.value : null
	}

	private map(node: YAMLMap, path: readonly (string | number)[], depth: number): unknown {
		const at: Place = { file: this.file, path }
		if (node.items.length > mostKeys) return this.stop(finding(rules.tooManyKeys, { at, data: { limit: mostKeys } }))
		const result: Record<string, unknown> = {}
		const first = new Map<string, Pair>()
		for (const pair of node.items) {
			const key = keyOf(pair)
			if (key === undefined || key === '__proto__') {
				const range = rangeOfNode(pair.key)
				this.findings.push(finding(rules.key, { at: range ? { ...at, range } : at, data: { key: key ?? '?' } }))
				continue
			}
			const earlier = first.get(key)
			if (earlier) {
				const range = rangeOfNode(pair.key)
				const line = this.lines.linePos(rangeOfNode(earlier.key)?.[0] ?? 0).line
				this.findings.push(
					finding(rules.duplicateKey, { at: range ? { ...at, range } : at, data: { key, line }, value: key }),
				)
				continue
			}
			first.set(key, pair)
			if (isScalar(pair.key) && pair.key.anchor)
				this.findings.push(finding(rules.alias, { at: within(at, key), data: { name: `&${pair.key.anchor}` } }))
			result[key] = this.value(pair.value, [...path, key], depth + 1)
		}
		return result
	}

	private stop(why: Finding): undefined {
		if (!this.stopped) this.findings.push(why)
		this.stopped = true
		return undefined
	}
}

const plainTags = new Set([
	'tag:yaml.org,2002:str',
	'tag:yaml.org,2002:map',
	'tag:yaml.org,2002:seq',
	'tag:yaml.org,2002:int',
	'tag:yaml.org,2002:float',
	'tag:yaml.org,2002:bool',
	'tag:yaml.org,2002:null',
])

/** A field's name; numbers and words such as `true` are names too, as they are written. */
function keyOf({ key }: Pair): string | undefined {
	if (!isScalar(key) || key.value === null || typeof key.value === 'object') return undefined
	return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value))
}

const rangeOfNode = (node: unknown): [number, number] | undefined => {
	const range = (node as Node | null)?.range
	return range ? [range[0], range[1]] : undefined
}

/** Where a path leads in the text; where it stops leading anywhere, the last thing on the way. */
function rangeOf(root: Node | null, place: Place, text: string): readonly [number, number] {
	let node: unknown = root
	let pair: Pair | undefined
	for (const step of place.path) {
		const next = isMap(node)
			? node.items.find(item => keyOf(item) === String(step))
			: isSeq(node)
				? node.items[step as number]
				: undefined
		if (next === undefined || next === null) return shown(node, pair, text)
		pair = isPair(next) ? next : undefined
		node = isPair(next) ? next.value : next
	}
	if (place.key && pair) return rangeOfNode(pair.key) ?? shown(node, pair, text)
	return shown(node, pair, text)
}

/** A scalar whole; of a map or list only its first line, since all its lines would show nothing. */
function shown(node: unknown, pair: Pair | undefined, text: string): readonly [number, number] {
	const range =
		isScalar(node) && node.value === null && node.source === ''
			? rangeOfNode(pair?.key)
			: (rangeOfNode(node) ?? rangeOfNode(pair?.key))
	if (!range) return [0, 0]
	const lineEnd = text.indexOf('\n', range[0])
	const end = Math.min(range[1], lineEnd < 0 ? text.length : lineEnd)
	return [range[0], range[0] + text.slice(range[0], end).trimEnd().length]
}

function rangeSpan(lines: LineCounter, [from, to]: readonly [number, number]): Span {
	const start = lines.lineStarts.length ? lines.linePos(from) : { line: 1, col: 1 }
	const end = lines.lineStarts.length ? lines.linePos(to) : { line: 1, col: 1 }
	return {
		line: Math.max(1, start.line),
		column: Math.max(1, start.col),
		endLine: Math.max(1, end.line),
		endColumn: Math.max(1, end.col),
	}
}

function addLines(text: string, lines: LineCounter): void {
	if (lines.lineStarts.length) return
	lines.addNewLine(0)
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1)
}
