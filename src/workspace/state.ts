import type { Entity } from '../model/change.js'
import { type FileKind, fields, fileKindOf } from '../model/fields.js'
import { type NeighbourhoodFileName, neighbourhoodFiles } from '../model/neighbourhood.js'
import type { Words } from '../model/text.js'
import { readYaml } from './document.js'
import { entitiesOf } from './entities-of.js'
import type { Pieces } from './pieces.js'
import type { Obstacle, Source } from './source.js'

/** What a folder says at one moment: its records by identity, wherever they are written. */
export interface State {
	readonly entities: ReadonlyMap<string, Entity>
	readonly neighbourhoods: ReadonlySet<string>
	/** Files that could not be read, and why: nobody may take what they held for gone. */
	readonly unread: ReadonlyMap<string, Words>
}

/** What one file says, or why it says nothing. */
export type FileState = { readonly entities: readonly Entity[] } | { readonly unread: Words }

/** A record is the same when these are the same. */
export const identity = ({ neighbourhood, kind, id }: Pick<Entity, 'neighbourhood' | 'kind' | 'id'>): string =>
	`${neighbourhood ?? ''}\0${kind}\0${id}`

/** What all the files of a data folder say. */
export const stateOf = (source: Source): State =>
	joined(dataFiles(source).map(file => [file, fileStateIn(source, file)]))

/** What one file of a folder says. */
export function fileStateIn(source: Source, file: string): FileState {
	const read = source.read(file)
	return 'bytes' in read ? fileState(file, read.bytes) : { unread: obstacles[read.obstacle] }
}

/**
 * The state that files add up to. A copy beside a file (`needs (copia).yaml`) adds only what the file itself lacks.
 *
 * @param others neighbourhoods that are there too, when not all of their files are given
 */
export function joined(files: Iterable<readonly [string, FileState]>, others: Iterable<string> = []): State {
	const entities = new Map<string, Entity>()
	const neighbourhoods = new Set<string>(others)
	const unread = new Map<string, Words>()
	const sorted = [...files].sort(([a], [b]) => Number(isCopy(a)) - Number(isCopy(b)) || (a < b ? -1 : 1))
	for (const [file, state] of sorted) {
		const place = placeOf(file)
		if (place?.neighbourhood) neighbourhoods.add(place.neighbourhood)
		if ('unread' in state) unread.set(file, state.unread)
		else
			for (const entity of state.entities) {
				const key = identity(entity)
				if (!entities.has(key)) entities.set(key, entity)
			}
	}
	return { entities, neighbourhoods, unread }
}

/**
 * What the bytes of one file say. Nothing depends on anything but the file's name and its bytes.
 *
 * @param pieces what other versions said, for whoever reads many: the answer is the same
 */
export function fileState(file: string, bytes: Uint8Array, pieces?: Pieces): FileState {
	const place = placeOf(file)
	if (!place) return { entities: [] }
	const { value, findings } = readYaml(file, bytes, pieces)
	if (value === undefined)
		return { unread: findings.find(({ severity }) => severity === 'error')?.message ?? notARecord }
	if (value === null) return { entities: [] }
	if (typeof value !== 'object' || Array.isArray(value)) return { unread: notARecord }
	const kind = place.kind ?? kindBy(Object.keys(value))
	return { entities: kind ? entitiesOf(kind, file, place.neighbourhood, value) : [] }
}

/** The neighbourhood that a file belongs to; `null` for the programme's own files. */
export const neighbourhoodOf = (file: string): string | null => placeOf(file)?.neighbourhood ?? null

/** True for a file of a data folder: what it says is part of the state. */
export const isDataFile = (file: string): boolean => placeOf(file) !== undefined

interface FilePlace {
	readonly neighbourhood: string | null
	/** Told by what is in it when its name does not say. */
	readonly kind?: FileKind
}

/**
 * Where a file belongs by its path. Inside a neighbourhood any YAML file counts, whatever its name: somebody who splits
 * `needs.yaml` in two, or gives it another name, has not removed a need.
 */
function placeOf(file: string): FilePlace | undefined {
	const kind = fileKindOf(file)
	if (!file.includes('/'))
		return kind && isTop(kind) && file === `${kind}.yaml` ? { neighbourhood: null, kind } : undefined
	const [, neighbourhood] = /^neighbourhoods\/([^/]+)\/.+\.ya?ml$/.exec(file) ?? []
	if (neighbourhood === undefined) return undefined
	return { neighbourhood, ...(kind && !isTop(kind) && { kind }) }
}

const isTop = (kind: FileKind) => !(neighbourhoodFiles as readonly string[]).includes(kind)

/** A file of a neighbourhood whose name is not one that agora reads: a copy, or a part of another file. */
export const isCopy = (file: string) =>
	file.startsWith('neighbourhoods/') &&
	!(file.split('/').length === 3 && file.endsWith('.yaml') && placeOf(file)?.kind !== undefined)

/** The kind of file whose fields these are: the one that knows most of them, and at least one. */
function kindBy(keys: readonly string[]): NeighbourhoodFileName | undefined {
	const known = neighbourhoodFiles.map(kind => ({
		kind,
		known: fields[kind].fields?.filter(({ key, shape }) => keys.includes(key) && shape !== 'text').length ?? 0,
	}))
	const most = Math.max(...known.map(({ known }) => known))
	return most === 0 ? undefined : known.find(({ known }) => known === most)?.kind
}

/** The files of a folder that say something, by their paths in it. */
export function dataFiles(source: Source): readonly string[] {
	const inside = (folder: string, depth: number): string[] =>
		source.list(folder).flatMap(name => {
			const path = folder === '' ? name : `${folder}/${name}`
			if (!name.endsWith('/')) return isDataFile(path) ? [path] : []
			return depth < deepestFolder ? inside(path.slice(0, -1), depth + 1) : []
		})
	const top = source.list('')
	return [
		...top.filter(name => isDataFile(name)),
		...(top.includes('neighbourhoods/') ? inside('neighbourhoods', 0) : []),
	]
}

/** Folders are not looked through without end. */
const deepestFolder = 6

const notARecord: Words = { it: 'non ci sono campi', en: 'there are no fields in it' }

/** Why a file cannot be read, in a few words. */
export const obstacles: Readonly<Record<Obstacle, Words>> = {
	missing: { it: 'non c’è', en: 'it is not there' },
	'not-a-file': { it: 'non è un file', en: 'it is not a file' },
	symlink: { it: 'è un collegamento', en: 'it is a link' },
	'too-large': { it: 'è troppo grande', en: 'it is too large' },
	denied: { it: 'non si può aprire', en: 'it cannot be opened' },
}
