import type { Field } from '../model/field.js'
import { type FileKind, fields } from '../model/fields.js'
import type { NeighbourhoodFileName } from '../model/neighbourhood.js'
import type { Written } from '../model/place.js'
import type { Workspace } from '../workspace/open.js'
import type { Selected, Start } from './selector.js'
import { noSuchField, noSuchItem } from './selector-words.js'

type Path = readonly (string | number)[]

/** Where a way has come to: the place, what the model says of it, what stands there. */
interface At {
	readonly field: Field
	readonly path: Path
	readonly value: unknown
	readonly entity?: Selected['entity']
}

/**
 * From a file or a record down to what `.stage`, `.records.2026-05` or `.evidence.1` mean: the name of a field, the
 * record of a list by its id, by what tells it from the others or by its number from 1.
 */
export function leadTo(start: Start, steps: readonly string[], workspace: Workspace, selector: string): Selected {
	const { file, neighbourhood } = start
	let at: At = { field: fields[file], path: [], value: fileValue(file, neighbourhood, workspace) }
	for (const step of start.path) at = down(at, step)
	const { kind } = at.field
	if (start.id !== undefined && kind !== undefined) at = { ...at, entity: { kind, id: start.id, path: start.path } }
	for (const step of steps) at = named(at, step, selector)
	const { field, path, entity } = at
	return {
		what: path.length === 0 ? 'file' : field.shape === 'list' ? 'list' : isItem(path, field) ? 'record' : 'field',
		file,
		path,
		field,
		...(neighbourhood !== undefined && { neighbourhood }),
		...(entity && { entity }),
	}
}

/** What the files say at a place, as it was read; `undefined` for what is not there or could not be read. */
export function writtenAt(
	{ file, neighbourhood, path }: Pick<Selected, 'file' | 'neighbourhood' | 'path'>,
	workspace: Workspace,
): unknown {
	if (file === undefined) return undefined
	let at: At = { field: fields[file], path: [], value: fileValue(file, neighbourhood, workspace) }
	for (const step of path) at = down(at, step)
	return at.value
}

const isItem = (path: Path, field: Field) => field.record !== undefined && typeof path.at(-1) === 'number'

function fileValue(file: FileKind, neighbourhood: string | undefined, workspace: Workspace): unknown {
	if (neighbourhood !== undefined) return workspace.read(neighbourhood).neighbourhood[file as NeighbourhoodFileName]
	const { programme, settings, waivers } = workspace.programme
	return { programme, agora: settings, waivers }[file as 'programme' | 'agora' | 'waivers']
}

/** One step down a path as it is written in the file; records know their place, since some may be left out. */
function down(at: At, step: string | number): At {
	const path = [...at.path, step]
	if (typeof step === 'number') {
		const field = at.field.items as Field
		const items = (at.value ?? []) as readonly unknown[]
		const value = isRecordList(at.field) ? items.find(item => samePath(placeOf(item), path)) : items[step]
		return entered({ ...at, field, path, value })
	}
	const field = at.field.fields?.find(({ key }) => key === step) ?? at.field.items ?? at.field
	return entered({ ...at, field, path, value: (at.value as Record<string, unknown> | undefined)?.[step] })
}

const isRecordList = ({ items }: Field) => items?.record !== undefined && items.shape === 'object'
const placeOf = (item: unknown) => (item as Written).at.path
const samePath = (a: Path, b: Path) => a.length === b.length && a.every((step, index) => step === b[index])

function entered(at: At): At {
	const { field, path, value } = at
	const id = (value as { id?: unknown } | undefined)?.id
	if (field.kind === undefined || typeof id !== 'string') return at
	return { ...at, entity: { kind: field.kind, id, path } }
}

function named(at: At, step: string, selector: string): At {
	const { field } = at
	if (field.shape === 'list') return item(at, step, selector)
	if (field.shape === 'map') return down(at, step)
	if (field.fields?.some(({ key }) => key === step)) return down(at, step)
	throw noSuchField(selector, step, field)
}

function item(at: At, step: string, selector: string): At {
	const items = (Array.isArray(at.value) ? at.value : []) as readonly unknown[]
	const index = /^[1-9]\d{0,3}$/.test(step) && Number(step) < 1900 ? Number(step) - 1 : undefined
	if (!isRecordList(at.field)) {
		const position = items.findIndex(one => String(one) === step)
		if (position >= 0) return down(at, position)
		if (index !== undefined && index < items.length) return down(at, index)
		throw noSuchItem(selector, step, items.map(String))
	}
	const record = at.field.items as Field
	const known = items.find(one => marks(record, one).includes(step))
	if (known !== undefined) {
		const path = placeOf(known)
		return entered({ ...at, field: record, path, value: known })
	}
	if (index !== undefined) {
		const there = down(at, index)
		if (there.value !== undefined) return there
	}
	throw noSuchItem(
		selector,
		step,
		items.map(one => marks(record, one)[0] ?? ''),
	)
}

/** What tells a record from the others of its list: its id, or else its period, day, or what it must say. */
export function marks(record: Field, item: unknown): readonly string[] {
	const value = item as Readonly<Record<string, unknown>>
	const keys = ['id', 'period', ...(record.required ?? []), 'date']
	return [...new Set(keys)].flatMap(key => {
		const shape = record.fields?.find(one => one.key === key)?.shape
		return shape !== undefined && shape !== 'text' && typeof value[key] === 'string' ? [value[key] as string] : []
	})
}
