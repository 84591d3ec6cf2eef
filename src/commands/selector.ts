import type { Field } from '../model/field.js'
import { type FileKind, fields } from '../model/fields.js'
import type { Finding } from '../model/finding.js'
import { homesNamed } from '../model/kinds.js'
import { type NeighbourhoodFileName, neighbourhoodFiles, type UnreadRecord } from '../model/neighbourhood.js'
import type { Place } from '../model/place.js'
import { entitiesIn } from '../observatory/entities.js'
import type { Workspace } from '../workspace/open.js'
import { leadTo } from './selector-path.js'
import { ambiguous, unknownIn, unknownName, unknownNeighbourhood } from './selector-words.js'

/**
 * What a person named: a neighbourhood, a file, a list, a record or one of its fields. The same in every command:
 * `quartiere-nord`, `quartiere-nord/needs`, `need-7k2q`, `quartiere-nord/need-7k2q`, `need-7k2q.stage`, a file's path.
 */
export interface Selected {
	readonly what: 'neighbourhood' | 'file' | 'list' | 'record' | 'field'
	/** Absent for agora.yaml, programme.yaml and waivers.yaml. */
	readonly neighbourhood?: string
	/** Absent for a whole neighbourhood. */
	readonly file?: FileKind
	/** The way down from the top of the file. */
	readonly path: Path
	/** What the data model says of it; absent for a whole neighbourhood. */
	readonly field?: Field
	/** The innermost record with an id on the way. */
	readonly entity?: { readonly kind: string; readonly id: string; readonly path: Path }
}

type Path = readonly (string | number)[]

/** What a selector means in a folder, or a failure that says what there is. */
export function select(selector: string, workspace: Workspace): Selected {
	const { head, rest, steps } = parts(selector)
	const { found } = workspace.programme
	if (rest !== undefined) {
		if (!found.includes(head)) throw unknownNeighbourhood(selector, head, found)
		return inNeighbourhood(rest, steps, head, workspace) ?? unknown(selector, rest, head, workspace)
	}
	if (found.includes(head)) {
		if (steps.length === 0) return { what: 'neighbourhood', neighbourhood: head, path: [] }
		return leadTo({ neighbourhood: head, file: 'neighbourhood', path: [] }, steps, workspace, selector)
	}
	const top = topFiles.find(file => file === head)
	if (top) return leadTo({ file: top, path: [] }, steps, workspace, selector)
	const candidates = found.flatMap(id => (mayHold(head, id, workspace) ? recordsNamed(head, id, workspace) : []))
	const inTop = candidates.length === 0 ? topRecords(head, workspace) : []
	const [only, ...others] = [...candidates, ...inTop]
	if (only === undefined) return unknown(selector, head, undefined, workspace)
	if (others.length > 0) throw ambiguous(selector, [only, ...others])
	return leadTo(only, steps, workspace, selector)
}

/** Whether what was selected is a record with an id of its own, and not one inside it. */
export const isOwn = ({
	what,
	path,
	entity,
}: Pick<Selected, 'what' | 'path'> & { readonly entity?: Selected['entity'] | undefined }) =>
	what === 'record' && entity !== undefined && entity.path.length === path.length

/** Whether a finding speaks of what was selected: it stands inside it, or is told of the record itself. */
export function speaksOf({ neighbourhood, file, path, entity, what }: Selected, finding: Finding): boolean {
	if (finding.neighbourhood !== neighbourhood) return false
	if (file === undefined) return true
	if (isOwn({ what, path, entity }) && finding.subject?.id === entity?.id) return true
	return finding.at.file === fileOf({ neighbourhood, file }) && isInside(finding.at, path)
}

/** The path of a file in the data folder. */
export const fileOf = ({
	neighbourhood,
	file,
}: {
	readonly neighbourhood?: string | undefined
	readonly file: FileKind
}) => (neighbourhood === undefined ? `${file}.yaml` : `neighbourhoods/${neighbourhood}/${file}.yaml`)

const isInside = ({ path }: Place, around: Path) => around.every((step, index) => path[index] === step)

const topFiles = ['agora', 'programme', 'waivers'] as const

/** `quartiere-nord/need-7k2q.stage` → its neighbourhood, what is in it, and the way from there. */
function parts(selector: string): {
	readonly head: string
	readonly rest: string | undefined
	readonly steps: readonly string[]
} {
	const plain = selector
		.replaceAll('\\', '/')
		.replace(/^.*(?:^|\/)neighbourhoods\//, '')
		.replace(/^(?:\.\/)+|\/+$/g, '')
		.replace(/(?<=^|\/)(\w+)\.ya?ml(?=$|\.)/, '$1')
	const slash = plain.indexOf('/')
	const [first = '', ...steps] = plain.slice(slash + 1).split('.')
	return slash < 0 ? { head: first, rest: undefined, steps } : { head: plain.slice(0, slash), rest: first, steps }
}

function inNeighbourhood(
	name: string,
	steps: readonly string[],
	neighbourhood: string,
	workspace: Workspace,
): Selected | undefined {
	const selector = `${neighbourhood}/${[name, ...steps].join('.')}`
	const file = neighbourhoodFiles.find(one => one === name)
	if (file) return leadTo({ neighbourhood, file, path: [] }, steps, workspace, selector)
	const [record, ...others] = recordsNamed(name, neighbourhood, workspace)
	if (record && others.length > 0) throw ambiguous(selector, [record, ...others])
	if (record) return leadTo(record, steps, workspace, selector)
	const [home] = homesNamed(name).filter(({ within }) => within === undefined)
	if (!home) return undefined
	return leadTo({ neighbourhood, file: home.file, path: home.way.map(({ key }) => key) }, steps, workspace, selector)
}

/** A record with an id, also one that was left out because something in it does not fit. */
function recordsNamed(id: string, neighbourhood: string, workspace: Workspace): readonly Start[] {
	const { neighbourhood: read } = workspace.read(neighbourhood)
	return neighbourhoodFiles.flatMap(file => [
		...[...entitiesIn(file, read[file])]
			.filter(one => one.id === id)
			.map(({ record }) => startAt(record.at, file, neighbourhood, id)),
		...read.unread.records
			.filter(one => one.id === id && isOf(one, file))
			.map(one => startAt(one, file, neighbourhood, id)),
	])
}

const startAt = ({ path }: Pick<Place, 'path'>, file: FileKind, neighbourhood: string, id: string): Start => ({
	neighbourhood,
	file,
	path,
	id,
})

const isOf = ({ file }: UnreadRecord, name: NeighbourhoodFileName) => file.endsWith(`/${name}.yaml`)

function topRecords(id: string, { programme }: Workspace): readonly Start[] {
	return [...entitiesIn('programme', programme.programme)]
		.filter(one => one.id === id)
		.map(({ record }) => ({ file: 'programme', path: record.at.path, id }))
}

/** Where a way begins. */
export interface Start {
	readonly neighbourhood?: string
	readonly file: FileKind
	readonly path: Path
	/** The id of the record there, which is known also when the record could not be read. */
	readonly id?: string
}

/** An id that no file of a neighbourhood has in its bytes need not be looked for by reading them all. */
function mayHold(id: string, neighbourhood: string, { source }: Workspace): boolean {
	return neighbourhoodFiles.some(file => {
		const found = source.read(`neighbourhoods/${neighbourhood}/${file}.yaml`)
		return 'bytes' in found && Buffer.from(found.bytes.buffer, found.bytes.byteOffset, found.bytes.length).includes(id)
	})
}

/** Nothing has this name: what was meant is looked for among all that could have been. */
function unknown(selector: string, name: string, neighbourhood: string | undefined, workspace: Workspace): never {
	const { found } = workspace.programme
	const within = neighbourhood === undefined ? found.slice(0, mostRead) : [neighbourhood]
	const readings = within.map(id => workspace.read(id).neighbourhood)
	const ids = readings.flatMap(read =>
		neighbourhoodFiles.flatMap(file => [...entitiesIn(file, read[file])].map(({ id }) => id)),
	)
	const unread = readings.flatMap(({ id, unread }) => unread.files.map(file => fileOf({ neighbourhood: id, file })))
	const lists = neighbourhoodFiles.flatMap(file => [file, ...(fields[file].fields ?? []).map(({ key }) => key)])
	if (neighbourhood !== undefined) throw unknownIn(name, neighbourhood, [...lists, ...ids], unread)
	throw unknownName(selector, name, found, [...found, ...topFiles, ...ids], unread)
}

/** For a guess at what was meant, this many neighbourhoods are enough. */
const mostRead = 100
