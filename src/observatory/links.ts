import type { Field } from '../model/field.js'
import { fields } from '../model/fields.js'
import { kindOf } from '../model/kinds.js'
import { type Neighbourhood, neighbourhoodFiles } from '../model/neighbourhood.js'
import type { Place, Written } from '../model/place.js'

/** One record that names another by its id, and the field in which it does. */
export interface Link {
	readonly from: End
	readonly field: Field
	/** The way to the field from the record that has it. */
	readonly path: readonly (string | number)[]
	readonly to: string
}

/** A record as the end of a link: the innermost one with an id, or one without an id in a list of its file. */
export interface End {
	readonly kind: string
	readonly id?: string
	readonly at: Place
}

/** Every link between the records of a neighbourhood: references, ids that are names of fields, and ids in texts that may hold one. */
export function linksIn(neighbourhood: Neighbourhood, known: ReadonlySet<string>): readonly Link[] {
	return neighbourhoodFiles.flatMap(file => {
		const top = neighbourhood[file] as Written
		return [...links(fields[file], top, { kind: file, at: top.at }, [], known)]
	})
}

function* links(
	field: Field,
	value: unknown,
	from: End,
	path: Link['path'],
	known: ReadonlySet<string>,
): Iterable<Link> {
	if (typeof value === 'string') {
		if (field.refersTo || (field.mentions && known.has(value))) yield { from, field, path, to: value }
		return
	}
	if (typeof value !== 'object' || value === null) return
	if (Array.isArray(value)) {
		const items = field.items as Field
		for (const [index, item] of value.entries()) {
			const end = endAt(items, item, from, path)
			yield* links(items, item, end ?? from, end ? [] : [...path, index], known)
		}
		return
	}
	if (field.keysReferTo) for (const key of Object.keys(value)) yield { from, field, path, to: key }
	for (const inner of field.fields ?? [])
		yield* links(inner, (value as Readonly<Record<string, unknown>>)[inner.key], from, [...path, inner.key], known)
}

/** What has an id speaks for itself, and so does what stands in a list of the file; the rest speaks for what it is in. */
function endAt(field: Field, item: unknown, { id }: End, path: Link['path']): End | undefined {
	if (!field.record || field.shape !== 'object') return undefined
	const record = item as Written & { readonly id?: string }
	if (record.id === undefined && (id !== undefined || path.length > 2)) return undefined
	return { kind: kindOf(field), at: record.at, ...(record.id !== undefined && { id: record.id }) }
}
