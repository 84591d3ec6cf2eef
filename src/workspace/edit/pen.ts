import { isScalar, type Node } from 'yaml'
import type { Field } from '../../model/field.js'
import { type FileKind, fieldAt, fileKindOf } from '../../model/fields.js'
import { isList, isMap, type Path, type Value } from './apply.js'
import { insertLines, isBlockText, linesAt, removeElement, replaceValue } from './block.js'
import { insertInFlow, removeFromFlow } from './flow.js'
import { columnOf, holdsComment, lineAfter, linesEnd, type Splice, spliced } from './lines.js'
import { losesComment, notSure } from './refusals.js'
import { blockOf, type Quotes, scalarText } from './scalar.js'
import type { Step } from './steps.js'
import { type Collection, collectionOf, type Element, type Tree, treeOf, type Way, wayTo } from './tree.js'
import {
	fieldLines,
	fieldOf,
	fieldValue,
	flowText,
	type Hand,
	handOf,
	itemLines,
	itemValue,
	keyText,
	namesIn,
	type Written,
} from './write.js'

/** A text under the pen. Values on one line are gathered, so that a hundred of them cost one reading. */
export class Pen {
	private tree: Tree
	private hand: Hand
	private pending: Splice[] = []
	private readonly kind: FileKind | undefined

	constructor(
		private readonly file: string,
		text: string,
	) {
		this.kind = fileKindOf(file)
		this.tree = this.treeOf(text)
		this.hand = handOf(this.tree)
	}

	carryOut(step: Step): void {
		const isLight = step.kind === 'replace' && !isMap(step.value) && !isList(step.value) && !blockOf(step.value)
		if (!isLight) this.flush()
		const splices = this.splicesFor(step)
		if (splices.some(one => this.pending.some(other => one.from <= other.to && other.from <= one.to))) {
			this.flush()
			this.pending.push(...this.splicesFor(step))
		} else this.pending.push(...splices)
		if (!isLight) this.flush()
	}

	finish(): string {
		this.flush()
		return this.tree.text
	}

	private flush(): void {
		if (this.pending.length === 0) return
		this.tree = this.treeOf(spliced(this.tree.text, this.pending))
		this.pending = []
	}

	private treeOf(text: string): Tree {
		const tree = treeOf(text)
		if (!tree) throw notSure(this.file)
		return tree
	}

	private splicesFor(step: Step): readonly Splice[] {
		switch (step.kind) {
			case 'replace':
				return this.replace(this.way(step.path), step.value)
			case 'remove': {
				const way = this.way(step.path)
				const { collection, holder, index } = lastOf(way)
				return collection.flow
					? removeFromFlow(this.text, collection, index)
					: removeElement(this.text, collection, holder, index)
			}
			case 'key': {
				const { element, collections } = this.way(step.path)
				if (!element.keyRange) throw notSure(this.file)
				const [from, to] = element.keyRange
				return [{ from, to, text: keyText(step.to, collections.at(-1)?.flow === true) }]
			}
			case 'add':
				return this.add(step.path, step.key, step.value)
			case 'insert':
				return this.insert(step.path, step.index, step.value)
		}
	}

	private add(path: Path, key: string, value: Value): readonly Splice[] {
		const field = this.fieldAt(path)
		const way = path.length > 0 ? this.way(path) : undefined
		const collection = collectionOf(way ? way.element.value : this.tree.root)
		if (!way && (this.tree.root === null || !collection || collection.elements.length === 0))
			return this.first(fieldLines(key, value, 0, fieldOf(field, key), this.hand))
		if (collection?.kind !== 'map') throw notSure(this.file)
		if (way && collection.elements.length === 0) return this.fill(way, { [key]: value })
		const index = placeFor(key, collection.elements, field)
		const inner = fieldOf(field, key)
		if (collection.flow)
			return insertInFlow(this.text, collection, index, `${keyText(key, true)}: ${flowText(value, inner, true)}`)
		const column = columnOf(this.text, (collection.elements[0] as Element).start)
		const lines = fieldLines(key, value, column, inner, this.hand)
		return [insertLines(this.text, collection, way?.element, index, lines)]
	}

	private insert(path: Path, index: number, value: Value): readonly Splice[] {
		const way = this.way(path)
		const collection = collectionOf(way.element.value)
		const field = this.fieldAt([...path, index])
		if (collection?.kind !== 'list') throw notSure(this.file)
		const { elements, flow } = collection
		if (elements.length === 0) return this.fill(way, [value])
		if (flow) return insertInFlow(this.text, collection, index, flowText(value, field, true))
		const sibling = elements[0] as Element
		const item = sibling.value?.range ? sibling.value.range[0] - sibling.start : 0
		const isBeside = item > 1 && !this.text.slice(sibling.start, sibling.start + item).includes('\n')
		const hand = isBeside ? { ...this.hand, item } : this.hand
		const lines = itemLines(value, columnOf(this.text, sibling.start), field, hand)
		return [insertLines(this.text, collection, way.element, index, lines)]
	}

	/** The first field or item of what was empty: `[]` and `{}` make room for lines, unless they stand in brackets. */
	private fill(way: Way, value: Value): readonly Splice[] {
		const { element } = way
		const { collection } = lastOf(way)
		const { inline, below } = this.written(way, value)
		const old = element.value?.range
		const single = isList(value) || isMap(value) ? flowText(value, this.fieldAt(way.path), true) : ''
		if (!old || holdsComment(this.text, element)) throw notSure(this.file)
		if (collection.flow) return [{ from: old[0], to: old[1], text: single }]
		const rest = this.text.slice(old[1], lineAfter(this.text, old[1], old[1]))
		const isBeside = inline !== '' && (below.length === 0 || !rest.includes('#'))
		if (isBeside) return [replaceValue(this.text, element, { inline, below })]
		const blank = /[ \t]/.test(this.text[old[0] - 1] ?? '') ? 1 : 0
		const indent = ' '.repeat(columnOf(this.text, element.start) + this.hand.item)
		const lines = inline === '' ? below : [indent + inline, ...below]
		return [{ from: old[0] - blank, to: old[1], text: '' }, linesAt(this.text, linesEnd(this.text, element), lines)]
	}

	private first(lines: readonly string[]): readonly Splice[] {
		const { text, root } = this.tree
		if (root?.range && root.range[1] > root.range[0]) throw notSure(this.file)
		return [linesAt(text, text.length, lines)]
	}

	private replace(way: Way, value: Value): readonly Splice[] {
		const { element } = way
		const { collection } = lastOf(way)
		if (holdsComment(this.text, element)) throw losesComment(this.file, way.path)
		const like = quotesOf(element.value)
		const field = this.fieldAt(way.path)
		if (typeof value === 'string' && like !== undefined && !(blockOf(value) && !collection.flow)) {
			const text = scalarText(value, { flow: collection.flow, like, day: isDay(field) })
			return [replaceValue(this.text, element, { inline: text, below: [] })]
		}
		if (!collection.flow) return [replaceValue(this.text, element, this.written(way, value))]
		const range = element.value?.range
		const text = flowText(value, field, true)
		if (!range) throw notSure(this.file)
		if (range[0] < element.mark || (range[0] === range[1] && collection.kind === 'map'))
			return [
				{ from: element.mark, to: element.mark, text: `${element.mark === element.keyRange?.[1] ? ': ' : ' '}${text}` },
			]
		return [{ from: range[0], to: range[1], text }]
	}

	/** A value as it is to be written behind the name or hyphen that a way leads to. */
	private written({ element, path, collections }: Way, value: Value): Written {
		const column = columnOf(this.text, element.start)
		const field = this.fieldAt(path)
		const written =
			collections.at(-1)?.kind === 'list'
				? itemValue(value, column, field, this.hand)
				: fieldValue(value, column, field, this.hand)
		return sameBlock(this.text, element.value, value) ?? written
	}

	private get text(): string {
		return this.tree.text
	}

	private fieldAt(path: Path): Field | undefined {
		if (this.kind === undefined) return undefined
		const { field, rest } = fieldAt(this.kind, path)
		return rest.length === 0 ? field : undefined
	}

	private way(path: Path): Way {
		const way = wayTo(this.tree.root, path)
		if (!way) throw notSure(this.file)
		return way
	}
}

const isDay = (field: Field | undefined) => field?.shape === 'day' || field?.shape === 'period'

function lastOf({ collections, holders, element }: Way) {
	const collection = collections.at(-1) as Collection
	return { collection, holder: holders.at(-1), index: collection.elements.indexOf(element) }
}

/** Behind all fields that the data model tells before it; at the end when the data model does not know it. */
function placeFor(key: string, elements: readonly Element[], field: Field | undefined): number {
	const known = namesIn(field)
	if (!known.includes(key)) return elements.length
	const before = known.slice(0, known.indexOf(key))
	return elements.findLastIndex(element => element.key !== undefined && before.includes(element.key)) + 1
}

function quotesOf(node: Node | null): Quotes | undefined {
	if (!isScalar(node)) return undefined
	if (node.type === 'QUOTE_SINGLE') return 'single'
	if (node.type === 'QUOTE_DOUBLE') return 'double'
	return node.type === 'PLAIN' ? 'plain' : undefined
}

/** Another text in a block of lines that ends in the same way keeps the block's first line and its indentation. */
function sameBlock(text: string, node: Node | null, value: Value): Written | undefined {
	const block = isMap(value) || isList(value) ? undefined : blockOf(value)
	if (!block || !isBlockText(node) || !node?.range) return undefined
	const [head = '', ...body] = text.slice(node.range[0], node.range[1]).split(/\r?\n/)
	if (head.replace(/\s*(?:#.*)?$/, '') !== block.header) return undefined
	const indent = /^ */.exec(body.find(line => line.trim() !== '') ?? '')?.[0] ?? ''
	return indent === ''
		? undefined
		: { inline: block.header, below: block.lines.map(line => (line === '' ? '' : indent + line)) }
}
