import { isCollection, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml'
import { parse } from '../parse.js'
import { keyOf } from '../spans.js'
import type { Path } from './apply.js'

/** A field or an item as it stands in the text; numbers are offsets into it. */
export interface Element {
	/** The name of a field. */
	readonly key?: string
	readonly keyRange?: readonly [number, number]
	/** Where it begins: at its hyphen, at its name, or at its value inside brackets. */
	readonly start: number
	/** Behind its hyphen or colon; where it begins when it has neither. */
	readonly mark: number
	readonly value: Node | null
	/** Behind the last sign of its value, before what follows on that line. */
	readonly end: number
}

/** A group of fields or a list, and how it is laid out. */
export interface Collection {
	readonly kind: 'map' | 'list'
	readonly flow: boolean
	readonly start: number
	readonly end: number
	readonly elements: readonly Element[]
}

export interface Tree {
	readonly text: string
	readonly root: Node | null
}

/** The nodes of a text with their tokens; nothing when it is not YAML. */
export function treeOf(text: string): Tree | undefined {
	const { document, troubles, stop } = parse(text, { keepTokens: true })
	if (troubles.length > 0 || stop) return undefined
	return { text, root: (document?.contents ?? null) as Node | null }
}

interface Token {
	readonly type: string
	readonly offset: number
	readonly source?: string
	readonly items?: readonly Item[]
}

interface Item {
	readonly start: readonly Token[]
	readonly key?: Token | null
	readonly sep?: readonly Token[]
	readonly value?: Token
}

const tokenOf = (node: Node | Pair) => (node as { srcToken?: unknown }).srcToken

/** The fields or items of a node; nothing for a value without parts, or one that is laid out as nobody lays it out. */
export function collectionOf(node: Node | null): Collection | undefined {
	if (!isCollection(node) || !node.range) return undefined
	const token = tokenOf(node) as Token | undefined
	if (!token?.items) return undefined
	const flow = token.type === 'flow-collection'
	const elements = isMap(node) ? fieldsOf(node) : isSeq(node) ? itemsOf(node, token.items, flow) : undefined
	if (!elements) return undefined
	const end = flow ? node.range[1] : (elements.at(-1)?.end ?? node.range[1])
	return {
		kind: isMap(node) ? 'map' : 'list',
		flow,
		start: elements[0] && !flow ? elements[0].start : node.range[0],
		end,
		elements,
	}
}

function fieldsOf(map: YAMLMap): readonly Element[] | undefined {
	const elements = map.items.map((pair): Element | undefined => {
		const item = tokenOf(pair) as Item | undefined
		const key = keyOf(pair)
		const range = (pair.key as Node | null)?.range
		if (!item || key === undefined || !range || item.start.some(isUnusual)) return undefined
		const mark = markIn(item.sep, 'map-value-ind') ?? range[1]
		const value = pair.value as Node | null
		return { key, keyRange: [range[0], range[1]], start: range[0], mark, value, end: endOf(value, mark) }
	})
	return elements.every(one => one !== undefined) ? elements : undefined
}

function itemsOf(list: YAMLSeq, items: readonly Item[], flow: boolean): readonly Element[] | undefined {
	const meant = items.filter(({ start, key, sep, value }) =>
		flow ? key || sep || value : markIn(start, 'seq-item-ind') !== undefined,
	)
	if (meant.length !== list.items.length || meant.some(({ start, sep }) => start.some(isUnusual) || (flow && sep)))
		return undefined
	return list.items.map((node, index): Element => {
		const value = node as Node | null
		const mark = markIn((meant[index] as Item).start, 'seq-item-ind') ?? value?.range?.[0] ?? 0
		return { start: flow ? mark : mark - 1, mark, value, end: endOf(value, mark) }
	})
}

const isUnusual = ({ type }: Token) => type === 'explicit-key-ind' || type === 'anchor' || type === 'tag'

function markIn(tokens: readonly Token[] | undefined, type: string): number | undefined {
	const token = tokens?.find(one => one.type === type)
	return token && token.offset + 1
}

/** Where a value ends in the text; one that nobody wrote ends at its mark. */
function endOf(value: Node | null, mark: number): number {
	if (value === null || isEmpty(value)) return mark
	return collectionOf(value)?.end ?? value.range?.[1] ?? mark
}

/** A null that has no sign of its own. */
export const isEmpty = (node: Node | null): boolean =>
	node === null || (isScalar(node) && node.value === null && (node.source ?? '') === '')

/** The element at a path, and the collections on the way to it, outermost first. */
export interface Way {
	readonly element: Element
	readonly path: Path
	readonly collections: readonly Collection[]
	/** The elements that hold the collections; the first collection is the file itself. */
	readonly holders: readonly Element[]
}

export function wayTo(root: Node | null, path: Path): Way | undefined {
	const collections: Collection[] = []
	const holders: Element[] = []
	let node = root
	let element: Element | undefined
	for (const step of path) {
		const collection = collectionOf(node)
		if (element) holders.push(element)
		element =
			typeof step === 'number' && collection?.kind === 'list'
				? collection.elements[step]
				: collection?.elements.find(({ key }) => key === step)
		if (!collection || !element) return undefined
		collections.push(collection)
		node = element.value
	}
	return element && { element, path, collections, holders }
}
