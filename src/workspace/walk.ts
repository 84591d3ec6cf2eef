import { isAlias, isCollection, isMap, isScalar, isSeq, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml'
import { fieldAt, fileKindOf } from '../model/fields.js'
import type { Finding, Found } from '../model/finding.js'
import { finding } from '../model/finding.js'
import type { Place } from '../model/place.js'
import type { Rule } from '../model/rule.js'
import { Collected } from './collected.js'
import { type Lines, lineAt } from './lines.js'
import { oddNumber } from './odd-numbers.js'
import { deepest, mostKeys } from './parse.js'
import * as rules from './rules/yaml.js'
import { shortText } from './short-text.js'
import { keyOf, rangeOfNode } from './spans.js'

type Path = readonly (string | number)[]

/**
 * Names that would change what a plain object is. Nobody means them as a field, and with them out of the way the rest
 * of the program may treat every name alike.
 */
const unusable = new Set(['__proto__', 'toString', 'valueOf'])

/** Turns nodes into plain values and notes on the way whatever the narrow YAML of a data folder does without. */
export class Walk {
	readonly collected = new Collected()
	stopped = false

	constructor(
		private readonly file: string,
		private readonly text: string,
		private readonly lines: Lines,
	) {}

	value(node: unknown, path: Path, depth = 0): unknown {
		if (this.stopped) return undefined
		if (depth > deepest) return this.stop(rules.tooDeep, path, { limit: deepest })
		if (isAlias(node)) this.add(rules.alias, path, { name: `*${shortText(node.source)}` })
		if (isScalar(node) || isCollection(node)) {
			this.marks(node, path)
		}
		if (isScalar(node) && typeof node.value === 'number') this.number(node.source ?? '', node.value, path)
		if (isSeq(node)) {
			if (node.items.length > mostKeys) return this.stop(rules.tooManyKeys, path, { limit: mostKeys, what: 'items' })
			return node.items.map((item, index) => this.value(item, [...path, index], depth + 1))
		}
		if (isMap(node)) return this.map(node, path, depth)
		return isScalar(node) ? node.value : null
	}

	private map(node: YAMLMap, path: Path, depth: number): unknown {
		if (node.items.length > mostKeys) return this.stop(rules.tooManyKeys, path, { limit: mostKeys, what: 'fields' })
		const result: Record<string, unknown> = {}
		const first = new Map<string, Pair>()
		for (const pair of node.items) {
			const key = keyOf(pair)
			const range = this.visible(rangeOfNode(pair.key))
			if (key === undefined || unusable.has(key)) {
				this.add(rules.key, path, { key: key ?? this.written(rangeOfNode(pair.key)) }, range)
				continue
			}
			const earlier = first.get(key)
			if (earlier) {
				const line = lineAt(this.lines, rangeOfNode(earlier.key)?.[0] ?? 0) + 1
				this.add(rules.duplicateKey, [...path, key], { key: shortText(key), line }, range, key)
				continue
			}
			first.set(key, pair)
			if (isScalar(pair.key)) this.marks(pair.key, [...path, key])
			result[key] = this.value(pair.value, [...path, key], depth + 1)
		}
		return result
	}

	/** An anchor and a tag stand before what they mark. */
	private marks(node: Scalar | YAMLMap | YAMLSeq, path: Path): void {
		const start = node.range?.[0] ?? 0
		const before = this.text.slice(Math.max(0, start - 500), start)
		const rangeOf = (mark: RegExp): Place['range'] => {
			const found = mark.exec(before)
			return found
				? [start - before.length + found.index, start - before.length + found.index + found[0].length]
				: undefined
		}
		const { anchor, tag } = node
		if (anchor)
			this.add(rules.alias, path, { name: `&${shortText(anchor)}` }, rangeOf(/&[^\s,[\]{}]+(?=\s*(?:!\S*\s*)?$)/))
		if (tag) this.add(rules.tag, path, { name: tagName(tag), what: 'tag' }, rangeOf(/!\S*(?=\s*(?:&\S*\s*)?$)/))
	}

	/** A number is what the field says that it is: the same digits may be a code. */
	private number(written: string, value: number, path: Path): void {
		const kind = fileKindOf(this.file)
		const { field, rest } = kind ? fieldAt(kind, path) : { field: undefined, rest: [] }
		const odd = field && rest.length === 0 ? oddNumber(written, value, field) : undefined
		if (!odd) return
		const { trap, meant, fix } = odd
		const at: Place = { file: this.file, path }
		const data = { trap, written: shortText(written), read: String(value) }
		const suggested = meant === undefined ? {} : { suggestion: { value: meant }, ...(fix && { fix }) }
		this.collected.add(at, () =>
			finding(rules.number, { at, data, value: written, field: String(path.at(-1)), ...suggested }),
		)
	}

	private add<Data>(rule: Rule<Data>, path: Path, data: Data, range?: Place['range'], value?: string): void {
		const at: Place = { file: this.file, path, ...(range && { range }) }
		const found: Found<Data> = { at, data, ...(value !== undefined && { value }) }
		this.collected.add(at, (): Finding => finding(rule, found))
	}

	private stop<Data>(rule: Rule<Data>, path: Path, data: Data): undefined {
		this.add(rule, path, data)
		this.stopped = true
	}

	/** A name that is missing is shown by the colon in its place. */
	private visible(range: readonly [number, number] | undefined): Place['range'] {
		if (!range || range[1] > range[0]) return range
		const blank = /^\s*/.exec(this.text.slice(range[0], range[0] + 500))?.[0].length ?? 0
		return [range[0] + blank, range[0] + blank + 1]
	}

	private written(range: readonly [number, number] | undefined): string {
		return range && range[1] > range[0] ? shortText(this.text.slice(range[0], range[1])) : ''
	}
}

/** As it stands in the file: `!!binary`, `!mine`. */
const tagName = (tag: string) => shortText(tag.replace(/^tag:yaml\.org,2002:/, '!!'))
