import type { Field } from '../model/field.js'
import { type FileKind, fieldAt, fields } from '../model/fields.js'
import type { UnreadRecord } from '../model/neighbourhood.js'
import type { Place } from '../model/place.js'
import type { Items } from './items.js'
import { valueAt } from './subject.js'

type Path = readonly (string | number)[]

/**
 * Turns a file's plain value into its record: lists are there even when nobody wrote them, every record knows its place,
 * and what is wrong is left out with the smallest record around it, so that one slip never silences the rest.
 *
 * @param wrong the places of what does not fit
 * @param known records of other versions, for a value in which nothing is wrong
 */
export function assemble<Record>(
	kind: FileKind,
	file: string,
	value: unknown,
	wrong: readonly Place[],
	known?: Items,
): { record: Record; left: readonly UnreadRecord[] } {
	const left = new Map<string, UnreadRecord>()
	const out = new Set<string>()
	for (const { path } of wrong) {
		const around = recordAround(kind, path)
		if (around.length === 0 || out.has(JSON.stringify(around))) continue
		out.add(JSON.stringify(around))
		for (const one of unreadIn(file, value, around)) left.set(JSON.stringify(one.path), one)
	}
	const isLeft =
		out.size === 0 ? () => false : (path: Path, step: string | number) => out.has(JSON.stringify([...path, step]))
	const record = read(fields[kind], value ?? {}, { file, path: [] }, isLeft, known)
	return { record: record as Record, left: [...left.values()] }
}

/**
 * The innermost record that a path leads into: an item of a list, or what stands in its place. Outside of all records,
 * the innermost field that may be missing.
 */
function recordAround(kind: FileKind, path: Path): Path {
	for (let length = path.length; length > 0; length--) {
		const inside = path.slice(0, length)
		const { field, rest } = fieldAt(kind, inside)
		if (rest.length > 0) continue
		if (typeof inside.at(-1) === 'number' && field.record) return inside
		if (field.oneOrMany && typeof path[length] === 'string') return inside
	}
	for (let length = path.length; length > 1; length--) {
		const outer = fieldAt(kind, path.slice(0, length - 1))
		if (outer.rest.length === 0 && !outer.field.required?.includes(String(path[length - 1])))
			return path.slice(0, length)
	}
	return path.slice(0, 1)
}

/** What is left out with a place: the record there, and every record with an id inside, which nobody else may call missing. */
function* unreadIn(file: string, value: unknown, path: Path): Iterable<UnreadRecord> {
	const one = valueAt(value, path)
	const id = isObject(one) ? one.id : undefined
	yield { file, path, ...(typeof id === 'string' && { id }) }
	yield* withIds(file, one, path)
}

function* withIds(file: string, value: unknown, path: Path): Iterable<UnreadRecord> {
	if (typeof value !== 'object' || value === null) return
	for (const [step, inner] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
		const within = [...path, step]
		if (isObject(inner) && typeof inner.id === 'string') yield { file, path: within, id: inner.id }
		yield* withIds(file, inner, within)
	}
}

/**
 * True when what is wrong at a path hides records that cannot be told one by one: a list that is none, a field that may
 * be a misspelt list. The file then counts as unread, and nobody is accused of what may stand in it.
 */
export function hidesRecords(kind: FileKind, value: unknown, path: Path): boolean {
	if (path.length === 0) return false
	const { field, rest } = fieldAt(kind, path)
	if (rest.length === 0) return field.shape === 'list' && holdsIds(field)
	const content = valueAt(value, path)
	return path.length === 1 && (Array.isArray(content) || isObject(content))
}

const holdsIds = (field: Field): boolean =>
	field.kind !== undefined || [...(field.fields ?? []), ...(field.items ? [field.items] : [])].some(holdsIds)

type IsLeft = (path: Path, step: string | number) => boolean

function read(field: Field, value: unknown, at: Place, isLeft: IsLeft, known?: Items): unknown {
	const inside = (inner: Field, step: string | number, content: unknown) =>
		holdsMore.has(inner.shape)
			? read(inner, content, { file: at.file, path: [...at.path, step] }, isLeft, known)
			: single(inner, content)
	const isOut = (step: string | number) => isLeft(at.path, step)
	switch (field.shape) {
		case 'list': {
			const items = field.items as Field
			if (field.oneOrMany && isObject(value)) return [read(items, value, at, isLeft)]
			return (Array.isArray(value) ? value : []).flatMap((item, index) => {
				if (isOut(index)) return []
				const make = () => inside(items, index, item)
				return [known && at.path.length === 1 ? known.record(items, at.file, index, item, make) : make()]
			})
		}
		case 'object': {
			if (!isObject(value)) return value
			const result: Record<string, unknown> = field.record ? { at } : {}
			for (const inner of field.fields ?? []) {
				const content = Object.hasOwn(value, inner.key) && !isOut(inner.key) ? value[inner.key] : undefined
				if (content !== undefined || inner.shape === 'list') result[inner.key] = inside(inner, inner.key, content)
			}
			return result
		}
		case 'map':
			if (!isObject(value)) return {}
			return Object.fromEntries(
				Object.entries(value)
					.filter(([key]) => !isOut(key))
					.map(([key, item]) => [key, inside(field.items as Field, key, item)]),
			)
		default:
			return single(field, value)
	}
}

const holdsMore: ReadonlySet<Field['shape']> = new Set(['list', 'object', 'map'])

/** A value without parts; a year that YAML read as a number is a period like the others. */
const single = ({ shape }: Field, value: unknown): unknown => (shape === 'period' ? String(value) : value)

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * A list whose last item was deleted leaves its name behind, as in «needs:»; that is an empty list, not a mistake. Mostly
 * there is none, and the value stays the very same.
 */
export function withoutEmptyLists(field: Field, value: unknown): unknown {
	if (Array.isArray(value))
		return field.items && holdsMore.has(field.items.shape) ? keptItems(field.items, value) : value
	return isObject(value) ? keptFields(field, value) : value
}

function keptItems(items: Field, list: readonly unknown[]): readonly unknown[] {
	const kept = list.map(item => withoutEmptyLists(items, item))
	return kept.some((item, index) => item !== list[index]) ? kept : list
}

function keptFields(field: Field, value: Record<string, unknown>): Record<string, unknown> {
	let kept = value
	for (const key of Object.keys(value)) {
		const content = value[key]
		if (content !== null && typeof content !== 'object') continue
		const inner = field.fields?.find(one => one.key === key) ?? (field.shape === 'map' ? field.items : undefined)
		if (!inner) continue
		const changed = withoutEmptyLists(inner, content)
		const isLeftOut = content === null && inner.shape === 'list'
		if (changed === content && !isLeftOut) continue
		if (kept === value) kept = { ...value }
		if (isLeftOut) delete kept[key]
		else kept[key] = changed
	}
	return kept
}
