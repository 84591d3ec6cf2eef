import type { Field } from '../model/field.js'
import { type FileKind, fieldAt, fields } from '../model/fields.js'
import type { UnreadRecord } from '../model/neighbourhood.js'
import type { Place } from '../model/place.js'
import { valueAt } from './subject.js'

type Path = readonly (string | number)[]

/**
 * Turns a file's plain value into its record: lists are there even when nobody wrote them, every record knows its place,
 * and what is wrong is left out with the smallest record around it, so that one slip never silences the rest.
 *
 * @param wrong the places of what does not fit
 */
export function assemble<Record>(
	kind: FileKind,
	file: string,
	value: unknown,
	wrong: readonly Place[],
): { record: Record; left: readonly UnreadRecord[] } {
	const left = new Map<string, UnreadRecord>()
	for (const { path } of wrong) {
		const out = recordAround(kind, path)
		if (out.length === 0) continue
		const id = (valueAt(value, out) as { id?: unknown } | undefined)?.id
		left.set(JSON.stringify(out), { file, path: out, ...(typeof id === 'string' && { id }) })
	}
	const record = read(fields[kind], value ?? {}, { file, path: [] }, path => left.has(JSON.stringify(path)))
	return { record: record as Record, left: [...left.values()] }
}

/** The innermost item of a list that a path leads into, or else the file's own field. */
function recordAround(kind: FileKind, path: Path): Path {
	for (let length = path.length; length > 0; length--) {
		const within = path.slice(0, length)
		const { field, rest } = fieldAt(kind, within)
		if (rest.length === 0 && typeof within.at(-1) === 'number' && field.record) return within
	}
	return path.slice(0, 1)
}

function read(field: Field, value: unknown, at: Place, isLeft: (path: Path) => boolean): unknown {
	const inside = (inner: Field, step: string | number, content: unknown) =>
		read(inner, content, { file: at.file, path: [...at.path, step] }, isLeft)
	const isOut = (step: string | number) => isLeft([...at.path, step])
	switch (field.shape) {
		case 'list': {
			const items = field.items as Field
			if (field.oneOrMany && isObject(value)) return [read(items, value, at, isLeft)]
			return (Array.isArray(value) ? value : []).flatMap((item, index) =>
				isOut(index) ? [] : [inside(items, index, item)],
			)
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
		case 'period':
			return String(value)
		default:
			return value
	}
}

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value)

/** A list whose last item was deleted leaves its name behind, as in «needs:»; that is an empty list, not a mistake. */
export function withoutEmptyLists(field: Field, value: unknown): unknown {
	if (Array.isArray(value))
		return field.items ? value.map(item => withoutEmptyLists(field.items as Field, item)) : value
	if (!isObject(value)) return value
	const kept = Object.entries(value).flatMap(([key, content]): [string, unknown][] => {
		const inner = field.fields?.find(one => one.key === key) ?? (field.shape === 'map' ? field.items : undefined)
		if (!inner) return [[key, content]]
		return content === null && inner.shape === 'list' ? [] : [[key, withoutEmptyLists(inner, content)]]
	})
	return Object.fromEntries(kept)
}
