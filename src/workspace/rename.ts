import type { Field } from '../model/field.js'
import { fields, fileKindOf } from '../model/fields.js'
import { neighbourhoodFiles } from '../model/neighbourhood.js'
import { readYaml } from './document.js'
import { type Edit, edit, type Path } from './edit.js'
import type { Source } from './source.js'

/** Another id for a record. */
export interface Renaming {
	/** The neighbourhood that it stands in. */
	readonly neighbourhood: string
	readonly kind: string
	readonly from: string
	readonly to: string
}

/**
 * Every file in which an id stands, with the new id in its place: the record itself, references, names of fields that
 * are ids, texts that hold an id where the data model says they may, and waivers. Files that do not change are left out.
 */
export function rename(
	source: Source,
	renaming: Renaming,
): Readonly<Record<string, { before: string; after: string }>> {
	const folder = `neighbourhoods/${renaming.neighbourhood}`
	const names = source.list(folder)
	const files = neighbourhoodFiles.map(kind => `${kind}.yaml`).filter(name => names.includes(name))
	const changed: Record<string, { before: string; after: string }> = {}
	const look = (file: string, editsOf: (value: unknown) => readonly Edit[]) => {
		const read = source.read(file)
		if ('obstacle' in read) return
		const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(read.bytes)
		// Most files do not speak of it: no need to read them as YAML.
		if (!before.includes(renaming.from)) return
		const edits = editsOf(readYaml(file, read.bytes).value)
		if (edits.length > 0) changed[file] = { before, after: edit(file, before, edits) }
	}
	for (const name of files) look(`${folder}/${name}`, value => renameEdits(`${folder}/${name}`, value, renaming))
	if (source.list('').includes('waivers.yaml')) look('waivers.yaml', value => waiverEdits(source, value, renaming))
	return changed
}

/** What has to change in one file of the neighbourhood. Names of fields come last: they lead to what stands inside. */
export function renameEdits(file: string, value: unknown, renaming: Renaming): readonly Edit[] {
	const kind = fileKindOf(file)
	if (kind === undefined) return []
	const edits = [...edited(fields[kind], value, [], renaming)]
	return [...edits.filter(({ kind }) => kind !== 'key'), ...edits.filter(({ kind }) => kind === 'key')]
}

function* edited(field: Field, value: unknown, path: Path, renaming: Renaming): Iterable<Edit> {
	const { kind, from, to } = renaming
	const covers = (kinds: readonly string[] | undefined) => kinds?.some(one => one === kind || one === '*') === true
	if (value === from && (covers(field.refersTo) || covers(field.mentions))) yield { kind: 'set', path, value: to }
	if (Array.isArray(value)) {
		for (const [index, item] of value.entries()) yield* edited(field.items ?? field, item, [...path, index], renaming)
		return
	}
	if (typeof value !== 'object' || value === null) return
	const holder = field.oneOrMany && field.items ? field.items : field
	if (covers(holder.keysReferTo) && Object.hasOwn(value, from)) yield { kind: 'key', path: [...path, from], to }
	for (const [key, inner] of Object.entries(value)) {
		const known = holder.fields?.find(one => one.key === key) ?? (holder.shape === 'map' ? holder.items : undefined)
		if (key === 'id' && holder.kind === kind && inner === from) yield { kind: 'set', path: [...path, key], value: to }
		else if (known) yield* edited(known, inner, [...path, key], renaming)
	}
}

/** A waiver without a neighbourhood's name may be about another record of that id; then it stays with the other one. */
function waiverEdits(source: Source, value: unknown, { neighbourhood, from, to }: Renaming): readonly Edit[] {
	const waivers = (value as { waivers?: unknown } | undefined)?.waivers
	if (!Array.isArray(waivers)) return []
	const elsewhere = () =>
		source.list('neighbourhoods').some(name => name !== `${neighbourhood}/` && has(source, name, from))
	return waivers.flatMap((waiver: { id?: unknown } | null, index): Edit[] => {
		const path = ['waivers', index, 'id']
		if (waiver?.id === `${neighbourhood}/${from}`) return [{ kind: 'set', path, value: `${neighbourhood}/${to}` }]
		return waiver?.id === from && !elsewhere() ? [{ kind: 'set', path, value: to }] : []
	})
}

function has(source: Source, folder: string, id: string): boolean {
	return source.list(`neighbourhoods/${folder.replace(/\/$/, '')}`).some(name => {
		const read = source.read(`neighbourhoods/${folder}${name}`)
		return (
			'bytes' in read &&
			new TextDecoder()
				.decode(read.bytes)
				.match(/\bid: *["']?[a-z0-9-]+/g)
				?.some(found => found.endsWith(id)) === true
		)
	})
}
