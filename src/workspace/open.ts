import { type Codes, codes } from '../model/codes.js'
import { Failure } from '../model/failure.js'
import { type FileKind, fields } from '../model/fields.js'
import { type Finding, finding } from '../model/finding.js'
import {
	type Neighbourhood,
	type NeighbourhoodFileName,
	neighbourhoodFiles,
	type Programme,
	type UnreadRecord,
} from '../model/neighbourhood.js'
import type { Place } from '../model/place.js'
import type { AgoraFile, ProgrammeFile, WaiversFile } from '../model/records.js'
import { unwatched, type Watch } from '../model/watch.js'
import { assemble, hidesRecords, withoutEmptyLists } from './assemble.js'
import { mostFindings } from './collected.js'
import { type Reading, readYaml, type Span } from './document.js'
import { neighbourhoodFolders } from './folders.js'
import type { Items } from './items.js'
import type { Kept } from './kept.js'
import * as rules from './rules/file.js'
import { shapeFindings } from './shape.js'
import { largestFile, type Obstacle, type Source } from './source.js'
import { strayFindings } from './stray.js'

/** A data folder that has been opened: its settings, and its neighbourhoods one at a time. */
export interface Workspace {
	readonly source: Source
	/** For those who want to know how long it takes to work with it. */
	readonly watch: Watch
	readonly programme: Programme
	readonly codes: Codes
	/** What is wrong with the folder as a folder and with its own three files. */
	readonly findings: readonly Finding[]
	/** How many files were looked at so far. */
	readonly filesRead: () => number
	/** Reads one neighbourhood; nothing of it is kept, so that a folder of a thousand needs the memory of one. */
	read(id: string): NeighbourhoodReading
	/** Reads one once more, for a second look: its files are not counted again. */
	again(id: string): NeighbourhoodReading
	/** A place in any file; one of a neighbourhood is read again, by itself. */
	look(place: Place): Look | undefined
}

export interface NeighbourhoodReading {
	readonly neighbourhood: Neighbourhood
	readonly findings: readonly Finding[]
	look(place: Place): Look | undefined
}

/** A place as people see it: where it is, and the lines of the file around it. */
export interface Look {
	readonly span: Span
	readonly text: string
}

/**
 * Opens a data folder. It succeeds whatever the files hold: what cannot be understood becomes findings.
 *
 * @param watch told of what is read, and kept for those who work with the folder
 * @param kept what other states of the folder said, for whoever opens many of them; where things stand in the files is
 *   then not known
 */
export function open(given: Source, watch: Watch = unwatched, kept?: Kept): Workspace {
	const source = watch === unwatched ? given : watched(given, watch)
	const top = source.list('')
	if (!top.includes('agora.yaml') && !top.includes('neighbourhoods/')) throw notAFolder(source.name)
	let filesRead = 0
	const count = <T>(one: T) => {
		filesRead++
		return one
	}
	const agora = count(readFile<AgoraFile>(source, watch, 'agora', 'agora.yaml', codes({}), true))
	const codesOf = () => codes(agora.record, agora.unread || agora.left.some(({ path }) => path[0] === 'vocabularies'))
	const known = kept?.get(`codes\0${agora.reading?.text}`, codesOf) ?? codesOf()
	const programme = count(readFile<ProgrammeFile>(source, watch, 'programme', 'programme.yaml', known, true))
	const waivers = top.includes('waivers.yaml')
		? count(readFile<WaiversFile>(source, watch, 'waivers', 'waivers.yaml', known, false))
		: readFile<WaiversFile>(source, watch, 'waivers', 'waivers.yaml', known, false)
	const { found, findings: folderFindings } = neighbourhoodFolders(source)
	const readings = [agora, programme, waivers]
	return {
		source,
		watch,
		codes: known,
		programme: {
			programme: programme.record,
			settings: agora.record,
			waivers: waivers.record,
			found,
			unread: {
				files: readings.filter(({ unread }) => unread).map(({ kind }) => kind as 'agora' | 'programme' | 'waivers'),
			},
		},
		findings: [
			...readings.flatMap(({ findings }) => findings),
			...strayFindings('', top, topFiles, inANeighbourhood),
			...strayFindings('neighbourhoods', source.list('neighbourhoods'), [], { ...inANeighbourhood, ...atTheTop }),
			...folderFindings,
		],
		filesRead: () => filesRead,
		read: id => readNeighbourhood(source, watch, id, known, () => filesRead++, kept),
		again: id => readNeighbourhood(source, watch, id, known, () => {}, kept),
		look: lookAnywhere(
			source,
			found,
			readings.map(({ reading }) => reading),
		),
	}
}

const watched = (source: Source, { stage }: Watch): Source => ({
	...source,
	list: folder => stage('read', () => source.list(folder)),
	read: file => stage('read', () => source.read(file)),
})

const topFiles = ['agora', 'programme', 'waivers'] as const

const placeOf = <Place>(kinds: readonly string[], place: Place) =>
	Object.fromEntries(kinds.map(kind => [`${kind}.yaml`, place]))
const inANeighbourhood = placeOf(neighbourhoodFiles, 'neighbourhood' as const)
const atTheTop = placeOf(topFiles, 'top' as const)

const notAFolder = (name: string) =>
	new Failure(
		{ it: `Qui non c’è una cartella di agora: ${name}`, en: `There is no agora folder here: ${name}` },
		{
			it: 'Spostati nella cartella dei dati, indicala con -C, oppure creane una con: agora init',
			en: 'Go to the data folder, name it with -C, or make one with: agora init',
		},
	)

function readNeighbourhood(
	source: Source,
	watch: Watch,
	id: string,
	known: Codes,
	count: () => void,
	kept: Kept | undefined,
): NeighbourhoodReading {
	const folder = `neighbourhoods/${id}`
	const names = source.list(folder)
	const read = <Record>(kind: NeighbourhoodFileName) => {
		const file = `${folder}/${kind}.yaml`
		if (names.includes(`${kind}.yaml`) || kind !== 'diary') count()
		const fresh = () => readFile<Record>(source, watch, kind, file, known, kind !== 'diary', id, kept)
		const blob = kept && source.blob?.(file)
		if (kept === undefined || blob === undefined) return fresh()
		return kept.get([numberOf(known), file, blob].join('\0'), () => ({ ...fresh(), reading: undefined }))
	}
	const readings = Object.fromEntries(neighbourhoodFiles.map(kind => [kind, read(kind)])) as Record<
		NeighbourhoodFileName,
		FileReading<never>
	>
	const all = Object.values(readings)
	return {
		neighbourhood: {
			id,
			...(Object.fromEntries(Object.entries(readings).map(([kind, { record }]) => [kind, record])) as unknown as Omit<
				Neighbourhood,
				'id' | 'unread'
			>),
			unread: {
				files: all.filter(({ unread }) => unread).map(({ kind }) => kind as NeighbourhoodFileName),
				records: all.flatMap(({ left }) => left),
			},
		},
		findings: [
			...all.flatMap(({ findings }) => findings),
			...strayFindings(folder, names, neighbourhoodFiles, atTheTop).map(one => ({ ...one, neighbourhood: id })),
		],
		look: lookIn(all.map(({ reading }) => reading)),
	}
}

/** A number for the codes of a folder: what does not fit depends on them. */
const numbers = new WeakMap<Codes, number>()
let numbered = 0
function numberOf(known: Codes): number {
	const number = numbers.get(known) ?? ++numbered
	numbers.set(known, number)
	return number
}

interface FileReading<Record> {
	readonly kind: FileKind
	readonly record: Record
	readonly findings: readonly Finding[]
	readonly left: readonly UnreadRecord[]
	/** True when the file as a whole could not be understood. */
	readonly unread: boolean
	readonly reading?: Reading | undefined
}

function readFile<Record>(
	source: Source,
	watch: Watch,
	kind: FileKind,
	file: string,
	known: Codes,
	required: boolean,
	neighbourhood?: string,
	kept?: Kept,
): FileReading<Record> {
	const inNeighbourhood = (findings: readonly Finding[]) =>
		neighbourhood === undefined ? findings : findings.map(one => ({ ...one, neighbourhood }))
	const nothing = (findings: readonly Finding[], unread: boolean, reading?: Reading): FileReading<Record> => ({
		kind,
		...assemble<Record>(kind, file, {}, []),
		findings: inNeighbourhood(findings),
		unread,
		...(reading && { reading }),
	})
	const found = source.read(file)
	if ('obstacle' in found) {
		if (found.obstacle === 'missing' && !required) return nothing([], false)
		return nothing([obstacle(kind, file, found.obstacle)], true)
	}
	const reading = watch.stage('parse', () => readYaml(file, found.bytes, kept?.pieces))
	if (reading.value === undefined) return nothing(bounded(file, reading.findings, reading.more), true, reading)
	if (typeof reading.value !== 'object' || reading.value === null || Array.isArray(reading.value)) {
		const what = reading.value === null ? 'nothing' : Array.isArray(reading.value) ? 'list' : 'text'
		const data = { found: what, sample: samples[kind] } as const
		return nothing([...reading.findings, finding(rules.shape, { at: { file, path: [] }, data })], true, reading)
	}
	if (kept && reading.wrong.length === 0 && isRight(kind, file, reading.value, known, kept.items)) {
		const assembled = assemble<Record>(kind, file, reading.value, [], kept.items)
		return { kind, ...assembled, findings: inNeighbourhood(reading.findings), unread: false, reading }
	}
	const value = withoutEmptyLists(fields[kind], reading.value)
	const written = (path: Place['path']) => reading.written({ file, path })
	const { findings, wrong, more } = watch.stage('shape', () =>
		shapeFindings({ kind, file, value, codes: known, written }, reading.wrong),
	)
	const all = [...reading.wrong, ...wrong]
	return {
		kind,
		...assemble<Record>(kind, file, value, all),
		findings: inNeighbourhood(bounded(file, [...reading.findings, ...findings], reading.more + more)),
		unread: all.some(({ path }) => hidesRecords(kind, value, path)),
		reading,
	}
}

/** Whether nothing in a file has to be left out or said; what was right in other versions is not looked at again. */
function isRight(kind: FileKind, file: string, whole: object, codes: Codes, items: Items): boolean {
	const value = items.unchecked(fields[kind], whole, codes)
	if (withoutEmptyLists(fields[kind], value) !== value) return false
	const { findings, wrong } = shapeFindings({ kind, file, value, codes, written: () => '' })
	if (findings.length + wrong.length > 0) return false
	items.learn(fields[kind], value, codes)
	return true
}

/** The first findings of a file, and how many more there are: a thousand problems mostly have one cause. */
function bounded(file: string, findings: readonly Finding[], untold: number): readonly Finding[] {
	const told = findings.slice(0, mostFindings)
	const more = untold + findings.length - told.length
	return more === 0 ? told : [...told, finding(rules.manyProblems, { at: { file, path: [] }, data: { more } })]
}

const obstacles = {
	missing: rules.missing,
	'not-a-file': rules.notAFile,
	symlink: rules.symlink,
	'too-large': rules.tooLarge,
	denied: rules.denied,
} as const

function obstacle(kind: FileKind, file: string, why: Obstacle): Finding {
	const found = { at: { file, path: [] }, data: { file, limit: largestFile / 1024 } }
	if (why !== 'missing') return finding(obstacles[why], found)
	const sample = samples[kind]
	const isList = sample.endsWith('[]')
	return finding(rules.missing, {
		...found,
		remedy: {
			it: `Se è stato cancellato per sbaglio, si recupera con git: git restore ${file}. Altrimenti crea il file con questo nome; ${isList ? 'finché non c’è nulla da scrivere basta una lista vuota' : 'basta una riga'}: ${sample}`,
			en: `If it was deleted by mistake, git brings it back: git restore ${file}. Otherwise make a file with this name; ${isList ? 'while there is nothing to write, an empty list is enough' : 'one line is enough'}: ${sample}`,
		},
	})
}

const samples: Readonly<Record<FileKind, string>> = {
	agora: 'version: 1',
	programme: 'name: Il nostro programma',
	waivers: 'waivers: []',
	neighbourhood: 'name: Quartiere Nord',
	network: 'organisations: []',
	mandate: 'versions: []',
	needs: 'needs: []',
	actions: 'actions: []',
	diary: 'meetings: []',
}

const lookIn =
	(readings: readonly (Reading | undefined)[]) =>
	(place: Place): Look | undefined => {
		const reading = readings.find(one => one?.file === place.file)
		return reading && { span: reading.spanOf(place), text: reading.text }
	}

/** Places come file by file: the last one is kept. */
function lookAnywhere(source: Source, ids: readonly string[], top: readonly (Reading | undefined)[]) {
	const inTop = lookIn(top)
	const known = new Set(ids)
	let last: Reading | undefined
	return (place: Place): Look | undefined => {
		const [, id = '', kind = ''] = /^neighbourhoods\/([^/]+)\/([^/]+)\.yaml$/.exec(place.file) ?? []
		if (!known.has(id) || !(neighbourhoodFiles as readonly string[]).includes(kind)) return inTop(place)
		if (last?.file !== place.file) {
			const read = source.read(place.file)
			last = 'bytes' in read ? readYaml(place.file, read.bytes) : undefined
		}
		return lookIn([last])(place)
	}
}
