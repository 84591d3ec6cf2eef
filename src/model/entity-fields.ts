import { type Entity, type Step, stepsOf } from './change.js'
import type { Field } from './field.js'
import { type FileKind, fields } from './fields.js'

/** The files whose own fields people know by a better name than the file's. */
const named: Readonly<Partial<Record<FileKind, string>>> = { neighbourhood: 'neighbourhood', programme: 'programme' }

/** The kind of entity that the fields of a file outside all records belong to. */
export const kindOfFile = (file: FileKind): string => named[file] ?? `${file}.yaml`

const records = new Map<string, Field>(
	(Object.entries(fields) as [FileKind, Field][]).flatMap(([file, field]): [string, Field][] => [
		[kindOfFile(file), field],
		...inside(field),
	]),
)

function inside(field: Field): [string, Field][] {
	const inner = [...(field.fields ?? []), ...(field.items ? [field.items] : [])].flatMap(inside)
	return field.kind === undefined ? inner : [[field.kind, field], ...inner]
}

/** What the data model says of a kind of entity; `undefined` for a kind that is not in it. */
export const recordOf = (kind: string): Field | undefined => records.get(kind)

/** The fields on a way down into an entity, one a step, as far as the data model knows them. */
export function fieldsOn(kind: string, field: string): readonly Field[] {
	const known: Field[] = []
	let at = recordOf(kind)
	for (const step of stepsOf(field)) {
		at = at && down(at, step)
		if (!at) break
		known.push(at)
	}
	return known
}

const down = (field: Field, step: Step): Field | undefined =>
	typeof step === 'string' ? field.fields?.find(({ key }) => key === step) : field.items

/** True when a field speaks of a person. */
export const isPersonal = (kind: string, field: string): boolean =>
	fieldsOn(kind, field).some(({ personal }) => personal === true)

/** The title or name of a record as its author wrote it; `null` for persons, and where there is none. */
export function labelOf({ kind, fields }: Pick<Entity, 'kind' | 'fields'>): string | null {
	for (const key of ['title', 'name']) {
		const label = fields.get(key)
		if (typeof label === 'string' && label !== '' && !isPersonal(kind, key)) return label
	}
	return null
}
