import type { Field } from './field.js'
import { type FileKind, fields } from './fields.js'
import { neighbourhoodFiles } from './neighbourhood.js'
import type { Words } from './text.js'

/** A kind of record, as the data model has it: what may be listed, added, changed and ended. */
export interface Kind {
	/** `need`, `action-record`: the name in commands. */
	readonly name: string
	readonly title: Words
	/** The name of the list that holds them. */
	readonly plural: Words
	/** The lists in which such records stand; mostly one. */
	readonly homes: readonly Home[]
}

/** A list of records: the file, and the way down to it. */
export interface Home {
	readonly file: FileKind
	/** The fields from the file to the list: groups of fields, lists around it, and the list itself. */
	readonly way: readonly Field[]
	/** What one record of the list holds. */
	readonly record: Field
	/** The kind of the record that the list is in, when it is in one. */
	readonly within?: string
}

/** Every kind of record, in the order of the files, found in the catalogue of fields. */
export const kinds: readonly Kind[] = collected()

function collected(): readonly Kind[] {
	const found = new Map<string, Kind>()
	for (const file of Object.keys(fields) as FileKind[])
		for (const home of homesIn(file, fields[file], [])) {
			const name = kindOf(home.record)
			const list = home.way.at(-1) as Field
			const known = found.get(name)
			// Lists of several names hold the same kind: only the record's own title fits them all.
			const isTop = ({ within }: Home) => within === undefined
			if (known)
				found.set(name, {
					...known,
					homes: [...known.homes, home],
					...(isTop(home) && known.homes.some(isTop) && { plural: home.record.title }),
				})
			else found.set(name, { name, title: home.record.title, plural: list.title, homes: [home] })
		}
	return [...found.values()]
}

function* homesIn(file: FileKind, around: Field, way: readonly Field[], within?: string): Iterable<Home> {
	for (const field of around.fields ?? []) {
		const here = [...way, field]
		if (field.shape === 'object') yield* homesIn(file, field, here, within)
		if (field.shape !== 'list' || field.items?.shape !== 'object' || !field.items.record) continue
		const home: Home = { file, way: here, record: field.items, ...(within !== undefined && { within }) }
		yield home
		yield* homesIn(file, field.items, here, kindOf(field.items))
	}
}

/** A record without an id of its own is named after its type: `ActionRecord` is an `action-record`. */
export function kindOf({ kind, record = '' }: Field): string {
	return kind ?? record.replace(/(?<=[a-z])[A-Z]/g, letter => `-${letter}`).toLowerCase()
}

/** The kind with a name, as commands, files or people say it: `need`, `needs`, `bisogno`, `bisogni`. */
export function kindNamed(name: string): Kind | undefined {
	const wanted = simple(name)
	const listOf = ({ homes }: Kind) => homes.map(({ way }) => (way.at(-1) as Field).key)
	const ways: ((kind: Kind) => readonly string[])[] = [
		kind => [kind.name],
		kind => (kind.homes.some(({ within }) => within === undefined) ? listOf(kind) : []),
		({ title, plural }) => [title.it, title.en, plural.it, plural.en],
		listOf,
	]
	for (const words of ways) {
		const found = kinds.filter(kind => words(kind).some(word => simple(word) === wanted))
		if (found.length === 1) return found[0]
	}
	return undefined
}

const simple = (word: string) =>
	word
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[\s_’'-]+/g, '-')

/** The lists of one neighbourhood that a name means, by the list's own name or that of its kind; also those inside records. */
export function homesNamed(name: string): readonly Home[] {
	const inNeighbourhood = ({ file }: Home) => neighbourhoodFiles.some(one => one === file)
	const byList = kinds
		.flatMap(({ homes }) => homes)
		.filter(home => home.within === undefined && (home.way.at(-1) as Field).key === name)
	const homes = byList.length > 0 ? byList : (kindNamed(name)?.homes ?? [])
	return homes.filter(inNeighbourhood)
}
