import type { Field } from '../model/field.js'
import { type FileKind, fields } from '../model/fields.js'
import type { Language } from '../model/text.js'

/** A table of the data as they are written: every field, with the ids of its record and of the record around it. */
export interface DataTable {
	/** Stable, from the names of the lists: `needs`, `actions_records`. */
	readonly name: string
	readonly columns: readonly DataColumn[]
	readonly rows: readonly (readonly Value[])[]
}

export interface DataColumn {
	readonly key: string
	readonly title: Readonly<Record<Language, string>>
	readonly personal: boolean
}

export type Value = string | number | boolean | null

/** What a table is made of, read once from the data model. */
interface Plan {
	readonly name: string
	/** The list fields that lead from the file to the table's records. */
	readonly path: readonly Field[]
	readonly columns: readonly (DataColumn & { readonly value: (record: unknown) => Value })[]
}

/** The tables of one neighbourhood, or of the programme's own files, in the order of the data model. */
export function dataTables(
	files: Readonly<Partial<Record<FileKind, unknown>>>,
	neighbourhood: string | null,
): readonly DataTable[] {
	return (Object.entries(files) as [FileKind, unknown][]).flatMap(([kind, file]) =>
		plans(kind).map(({ name, path, columns }) => ({
			name,
			columns: [...contextColumns(path), ...columns.map(({ key, title, personal }) => ({ key, title, personal }))],
			rows: recordsAt(file, path).map(({ record, parents }) => [
				neighbourhood,
				...parents,
				...columns.map(({ value }) => value(record)),
			]),
		})),
	)
}

function contextColumns(path: readonly Field[]): readonly DataColumn[] {
	const parents = path.slice(0, -1).filter(({ shape }) => shape === 'list')
	return [
		{ key: 'neighbourhood', title: { it: 'Quartiere', en: 'Neighbourhood' }, personal: false },
		...parents.map(parent => ({
			key: `in_${parent.key}`,
			title: { it: `In: ${parent.title.it}`, en: `In: ${parent.title.en}` },
			personal: false,
		})),
	]
}

const known = new Map<FileKind, readonly Plan[]>()

function plans(kind: FileKind): readonly Plan[] {
	const made = known.get(kind) ?? [...plan(kind, fields[kind], [])]
	known.set(kind, made)
	return made
}

function* plan(name: string, field: Field, path: readonly Field[]): Iterable<Plan> {
	const record = field.items ?? field
	const columns = record.fields ? [...columnsOf(record, [])] : []
	if (columns.length > 0) yield { name, path, columns }
	for (const list of listsIn(record)) {
		const last = list.at(-1) as Field
		const inside = list.map(({ key }) => key).join('_')
		yield* plan(path.length === 0 && list.length === 1 ? inside : `${name}_${inside}`, last, [...path, ...list])
	}
}

/** The lists of records inside a record, with the groups of fields on the way. */
function* listsIn({ fields = [] }: Field): Iterable<readonly Field[]> {
	for (const field of fields) {
		if (field.shape === 'list' && field.items?.shape === 'object') yield [field]
		else if (field.shape === 'object') for (const inner of listsIn(field)) yield [field, ...inner]
	}
}

function* columnsOf({ fields = [] }: Field, path: readonly Field[]): Iterable<Plan['columns'][number]> {
	for (const field of fields) {
		const here = [...path, field]
		if (field.shape === 'object') yield* columnsOf(field, here)
		else if (field.shape === 'list' && field.items?.shape === 'object') continue
		else
			yield {
				key: here.map(({ key }) => key).join('.'),
				title: { it: here.map(({ title }) => title.it).join(': '), en: here.map(({ title }) => title.en).join(': ') },
				personal: here.some(({ personal }) => personal === true),
				value: record =>
					plainValue(here.reduce<unknown>((at, { key }) => (at as Record<string, unknown> | undefined)?.[key], record)),
			}
	}
}

/** A cell holds one value: a list of ids or codes is joined, what has a shape of its own is written as JSON. */
export function plainValue(value: unknown): Value {
	if (value === undefined || value === null) return null
	if (Array.isArray(value))
		return value.length === 0 ? null : value.every(item => typeof item !== 'object') ? value.join('; ') : asJson(value)
	return typeof value === 'object' ? asJson(value) : (value as Value)
}

/** Where a record stands in its file is agora's own note, not something that anybody wrote. */
const asJson = (value: object): string => JSON.stringify(value, (key, inner) => (key === 'at' ? undefined : inner))

function recordsAt(file: unknown, path: readonly Field[]): readonly { record: unknown; parents: readonly Value[] }[] {
	let records: { record: unknown; parents: readonly Value[] }[] = [{ record: file, parents: [] }]
	for (const [index, { key, shape }] of path.entries()) {
		const isLast = index === path.length - 1
		records = records.flatMap(({ record, parents }) => {
			const inside = (record as Record<string, unknown> | undefined)?.[key]
			if (shape === 'object') return [{ record: inside, parents }]
			return ((inside as readonly unknown[] | undefined) ?? []).map((item, position) => ({
				record: item,
				parents: isLast ? parents : [...parents, name(item, position)],
			}))
		})
	}
	return records.filter(({ record }) => record !== undefined)
}

/** A record is named by its id; one without an id by its place in the list, from 1. */
const name = (record: unknown, position: number): Value => (record as { id?: string }).id ?? position + 1
