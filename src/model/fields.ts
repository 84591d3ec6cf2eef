import type { Field } from './field.js'
import packed from './fields.json' with { type: 'json' }

/** The kinds of file of a data folder. */
export type FileKind = keyof typeof packed.files

/** Every field of every file kind, as the schemas describe it. */
export const fields: Readonly<Record<FileKind, Field>> = unpack()

function unpack(): Readonly<Record<FileKind, Field>> {
	const list: Field[] = []
	for (const { fields, items, ...own } of packed.list as (Omit<Field, 'fields' | 'items'> & {
		fields?: number[]
		items?: number
	})[]) {
		const inner = fields?.map(index => list[index] as Field)
		list.push({ ...own, ...(inner && { fields: inner }), ...(items !== undefined && { items: list[items] as Field }) })
	}
	return Object.fromEntries(Object.entries(packed.files).map(([name, index]) => [name, list[index]])) as Record<
		FileKind,
		Field
	>
}

/** The field that a path leads to; the last one known and the rest of the path when it leads nowhere. */
export function fieldAt(
	file: FileKind,
	path: readonly (string | number)[],
): { field: Field; rest: readonly (string | number)[] } {
	let field = fields[file]
	for (const [index, step] of path.entries()) {
		const next = inside(field, step)
		if (!next) return { field, rest: path.slice(index) }
		field = next
	}
	return { field, rest: [] }
}

function inside(field: Field, step: string | number): Field | undefined {
	if (field.shape === 'list') {
		if (typeof step === 'number') return field.items
		return field.oneOrMany ? field.items?.fields?.find(({ key }) => key === step) : undefined
	}
	return field.fields?.find(({ key }) => key === step) ?? (field.shape === 'map' ? field.items : undefined)
}

/** The kind of file that a path in the data folder names: `neighbourhoods/nord/needs.yaml` is a `needs`. */
export function fileKindOf(file: string): FileKind | undefined {
	const name = file.slice(file.lastIndexOf('/') + 1, -'.yaml'.length)
	return Object.hasOwn(fields, name) ? (name as FileKind) : undefined
}
