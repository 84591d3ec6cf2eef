import type { Field } from '../model/field.js'
import { type FileKind, fields } from '../model/fields.js'

/** Every field by the name that people use for it: `needs`, a file; `need`, a kind; `need.stage`; `needs.needs`. */
export function allFields(): readonly (readonly [string, Field])[] {
	return (Object.entries(fields) as [FileKind, Field][]).flatMap(([file, field]) => [...named(file, field)])
}

function* named(path: string, field: Field): Iterable<readonly [string, Field]> {
	yield [path, field]
	const record = field.items ?? field
	const own = record.kind ?? path
	if (record.kind && record.kind !== path) yield [record.kind, record]
	for (const inner of record.fields ?? []) yield* named(`${own}.${inner.key}`, inner)
}
