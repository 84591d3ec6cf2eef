import { type Entity, fieldText, type Step, type Value } from '../model/change.js'
import { kindOfFile } from '../model/entity-fields.js'
import type { Field } from '../model/field.js'
import { type FileKind, fields } from '../model/fields.js'

/** What a file says, record by record, in one form however it is written: the order of what has no order is not in it. */
export function entitiesOf(
	kind: FileKind,
	file: string,
	neighbourhood: string | null,
	value: object,
): readonly Entity[] {
	const reader = new Reader(file, neighbourhood)
	const own = reader.entity(kindOfFile(kind), neighbourhood ?? kind, null)
	reader.walk(fields[kind], value, [], own)
	return reader.found.filter(one => one !== own || one.fields.size > 0)
}

interface Building extends Entity {
	fields: Map<string, Value>
}

/** What records say that many versions of a file share: the next version has the same one, and not a copy of it. */
const told = new WeakMap<object, { readonly field: Field; readonly fields: Map<string, Value> }>()

class Reader {
	readonly found: Building[] = []
	private readonly taken = new Set<string>()

	constructor(
		private readonly file: string,
		private readonly neighbourhood: string | null,
	) {}

	entity(kind: string, id: string, inside: string | null): Building {
		const free = unique(id, name => this.taken.has(`${kind}\0${name}`))
		this.taken.add(`${kind}\0${free}`)
		const made = { neighbourhood: this.neighbourhood, kind, id: free, file: this.file, inside, fields: new Map() }
		this.found.push(made)
		return made
	}

	walk(field: Field | undefined, value: unknown, path: readonly Step[], into: Building): void {
		if (value === null || value === undefined) return
		if (Array.isArray(value)) this.list(field, value, path, into)
		else if (typeof value !== 'object') into.fields.set(fieldText(path), scalar(field, value))
		else if (field?.oneOrMany) this.list(field, [value], path, into)
		else if (field?.shape === 'map')
			for (const [key, inner] of entriesOf(value)) this.walk(field.items, inner, [...path, { item: key }], into)
		else if (field?.fields)
			for (const [key, inner] of entriesOf(value))
				this.walk(
					field.fields.find(one => one.key === key),
					inner,
					[...path, key],
					into,
				)
		else if (entriesOf(value).length > 0) into.fields.set(fieldText(path), canonical(value))
	}

	private list(field: Field | undefined, list: readonly unknown[], path: readonly Step[], into: Building): void {
		const items = field?.items
		const isItem = (item: unknown) => items?.fields !== undefined && (isRecord(item) || items.shape === 'mixed')
		const stray = listValue(
			field,
			list.filter(item => !isItem(item)),
		)
		if (stray.length > 0) into.fields.set(fieldText(path), stray)
		const named = inOrder(list.filter(item => isItem(item) && item !== null && item !== undefined))
		if (items?.kind === undefined) {
			const taken = new Set<string>()
			for (const item of named) {
				const name = unique(itemName(field, item), one => taken.has(one))
				taken.add(name)
				this.walk(items, item, [...path, { item: name }], into)
			}
			return
		}
		const around = into === this.found[0] ? null : into.id
		for (const item of named) {
			const { id, ...rest } = item as Record<string, unknown>
			const given = typeof id === 'string' || typeof id === 'number'
			const entity = this.entity(items.kind, given ? String(id) : `~${nameWithoutId(field, item)}`, around)
			const known = told.get(item as object)
			if (known?.field === items) {
				entity.fields = known.fields
				continue
			}
			const before = this.found.length
			this.walk(items, given ? rest : item, [], entity)
			// With records inside there is more to it than its own fields.
			if (this.found.length === before && isRecord(item)) told.set(item, { field: items, fields: entity.fields })
		}
	}
}

/** The same order whatever the order in which they are written, so that two of one name are told apart by what they say. */
const inOrder = (list: readonly unknown[]): readonly unknown[] =>
	list
		.map(item => ({ item, text: canonicalText(item) }))
		.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
		.map(({ item }) => item)

/** Items that many versions of a file share are spelt once. */
const spelt = new WeakMap<object, string>()

function canonicalText(item: unknown): string {
	if (typeof item !== 'object' || item === null) return JSON.stringify(canonical(item))
	const text = spelt.get(item) ?? JSON.stringify(canonical(item))
	spelt.set(item, text)
	return text
}

/** What tells an item from the others of its list: the fields that the schema names, else all of it. */
function itemName(field: Field | undefined, item: unknown): string {
	if (!isRecord(item)) return String(item)
	const parts = (field?.itemKey ?? []).flatMap(key => {
		const part = item[key]
		if (part === null || part === undefined) return []
		return Array.isArray(part)
			? part.map(String).sort()
			: [typeof part === 'object' ? JSON.stringify(part) : String(part)]
	})
	return parts.length > 0 ? parts.join(' ') : '?'
}

/** A record that should have an id and has none: what its list's schema names, or its title; never a person's name. */
function nameWithoutId(field: Field | undefined, item: unknown): string {
	if (field?.itemKey) return itemName(field, item)
	const label = field?.items?.fields?.find(({ key, personal }) => (key === 'title' || key === 'name') && !personal)
	const text = label && isRecord(item) ? item[label.key] : undefined
	return typeof text === 'string' ? text : ''
}

function unique(name: string, isTaken: (name: string) => boolean): string {
	if (!isTaken(name)) return name
	let number = 2
	while (isTaken(`${name} (${number})`)) number++
	return `${name} (${number})`
}

/** Ids and codes are a set; a list of anything else keeps what it holds; only priorities and the like keep their order. */
function listValue(field: Field | undefined, list: readonly unknown[]): readonly Value[] {
	const values = list.flatMap(item => {
		if (item === null || item === undefined) return []
		if (Array.isArray(item)) return [listValue(field?.items ?? field, item)]
		return [typeof item === 'object' ? canonical(item) : scalar(field?.items, item)]
	})
	// What the data model does not know may have an order.
	if (!field || field.ordered) return values
	const sorted = inOrder(values) as readonly Value[]
	return sorted.filter((one, index) => typeof one === 'object' || one !== sorted[index - 1])
}

/** Quotes and the spaces at the end of a block of text are a matter of writing. */
function scalar(field: Field | undefined, value: unknown): Value {
	if (typeof value === 'string') return value.trimEnd()
	if (typeof value === 'number' && field && textual.has(field.shape)) return String(value)
	return typeof value === 'bigint' ? String(value) : (value as Value)
}

const textual: ReadonlySet<Field['shape']> = new Set(['text', 'id', 'day', 'period', 'code'])

/** The same JSON for the same content: keys sorted. */
function canonical(value: unknown): Value {
	if (Array.isArray(value)) return value.map(canonical)
	if (isRecord(value))
		return Object.fromEntries(
			entriesOf(value)
				.sort(([a], [b]) => (a < b ? -1 : 1))
				.map(([key, inner]) => [key, canonical(inner)]),
		)
	return value === undefined ? null : scalar(undefined, value)
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value)

const entriesOf = (value: object): [string, unknown][] => Object.entries(value)
