import type { Field } from '../model/field.js'
import { type FileKind, fields } from '../model/fields.js'
import { leadingTo } from '../model/leading.js'
import { type Neighbourhood, neighbourhoodFiles } from '../model/neighbourhood.js'
import type { Written } from '../model/place.js'

/** A record with an id, whatever its kind. */
export interface Entity {
	readonly kind: string
	readonly id: string
	readonly record: Written
}

/** Every record with an id of a neighbourhood, in the order of the files. */
export function* entities(neighbourhood: Neighbourhood): Iterable<Entity> {
	for (const file of neighbourhoodFiles) yield* entitiesIn(file, neighbourhood[file])
}

/** Every record with an id of one file. */
export function entitiesIn(kind: FileKind, file: Written): Iterable<Entity> {
	return inside(fields[kind], file)
}

function* inside(field: Field, value: unknown): Iterable<Entity> {
	if (Array.isArray(value)) {
		for (const item of value) yield* inside(field.items as Field, item)
		return
	}
	if (field.shape !== 'object' || typeof value !== 'object' || value === null) return
	const record = value as Written & Record<string, unknown>
	if (field.kind && typeof record.id === 'string') yield { kind: field.kind, id: record.id, record }
	for (const inner of towardsRecords(field))
		if (inner.shape === 'list' || inner.shape === 'object') yield* inside(inner, record[inner.key])
}

const towardsRecords = leadingTo(({ kind }) => kind !== undefined)

/** An id that a record holds of another. */
export interface Reference {
	readonly record: Written
	readonly path: readonly (string | number)[]
	readonly id: string
	/** The kinds that the id may be of; `*` is any. */
	readonly kinds: readonly string[]
	readonly field: Field
}

/** Every reference from one record to another of the same neighbourhood, in the order of the files. */
export function* references(neighbourhood: Neighbourhood): Iterable<Reference> {
	for (const file of neighbourhoodFiles) yield* held(fields[file], neighbourhood[file], neighbourhood[file], [])
}

function* held(field: Field, value: unknown, record: Written, path: readonly (string | number)[]): Iterable<Reference> {
	if (value === undefined || value === null) return
	if (field.refersTo && typeof value === 'string') yield { record, path, id: value, kinds: field.refersTo, field }
	if (field.keysReferTo)
		for (const id of Object.keys(value)) yield { record, path: [...path, id], id, kinds: field.keysReferTo, field }
	if (Array.isArray(value)) {
		const items = field.items as Field
		for (const [index, item] of value.entries())
			yield* items.record && items.shape === 'object'
				? held(items, item, item as Written, [])
				: held(items, item, record, [...path, index])
		return
	}
	if (field.shape !== 'object') return
	for (const inner of towardsReferences(field)) {
		const content = (value as Record<string, unknown>)[inner.key]
		if (content !== undefined) yield* held(inner, content, record, [...path, inner.key])
	}
}

const towardsReferences = leadingTo(({ refersTo, keysReferTo }) => refersTo !== undefined || keysReferTo !== undefined)
