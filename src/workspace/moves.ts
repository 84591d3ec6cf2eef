import type { Entity, Value } from '../model/change.js'
import { kindOfFile, labelOf } from '../model/entity-fields.js'
import { fields } from '../model/fields.js'
import type { State } from './state.js'

export interface Move {
	readonly was: Entity
	readonly is: Entity
	/** True when its whole neighbourhood was given another folder. */
	readonly along: boolean
}

/**
 * Which of the records that are no longer where they were have come back somewhere else. Only what cannot be mistaken:
 * a speaking id such as `piazza` may stand for another square in another neighbourhood.
 */
export function moves(gone: readonly Entity[], added: readonly Entity[], before: State, after: State): readonly Move[] {
	if (gone.length === 0 || added.length === 0) return []
	const renamed = renamedFolders(gone, added, before, after)
	const found: Move[] = []
	const left = new Set(added)
	/** Pairs what is left by a key, where the key names one on each side. */
	const pair = (
		key: (entity: Entity, side: 'was' | 'is') => string | undefined,
		sure: (move: Omit<Move, 'along'>) => boolean,
	) => {
		const [from, to] = [new Map<string, Entity[]>(), new Map<string, Entity[]>()]
		const taken = new Set(found.map(({ was }) => was))
		for (const one of gone) if (!taken.has(one)) collect(from, key(one, 'was'), one)
		for (const one of left) collect(to, key(one, 'is'), one)
		for (const [name, [was, ...others]] of from) {
			const [is, ...more] = to.get(name) ?? []
			if (!was || !is || others.length > 0 || more.length > 0 || !sure({ was, is })) continue
			found.push({ was, is, along: renamed.get(was.neighbourhood ?? '') === is.neighbourhood && isSameName(was, is) })
			left.delete(is)
		}
	}
	const inFolder = (entity: Entity, side: 'was' | 'is') => {
		const folder = entity.neighbourhood ?? ''
		return side === 'was' ? renamed.get(folder) : folder
	}
	pair(
		(one, side) => keyOf(inFolder(one, side), one.kind, isOfFile(one) ? '' : one.id),
		() => true,
	)
	pair(
		one => (isOfFile(one) || one.id.startsWith('~') ? undefined : keyOf(one.kind, one.id)),
		({ was, is }) => !before.neighbourhoods.has(is.neighbourhood ?? '') || labelOf(was) === labelOf(is),
	)
	pair(
		one => keyOf(one.neighbourhood ?? '', one.kind, signOf(one)),
		({ was, is }) => was.id.startsWith('~') !== is.id.startsWith('~'),
	)
	pair(
		one => (one.fields.size > 1 && !isOfFile(one) ? keyOf(one.neighbourhood ?? '', one.kind, textOf(one)) : undefined),
		() => true,
	)
	return found
}

/** Neighbourhoods whose folder is gone, and the new folder that most of their records are in. */
function renamedFolders(
	gone: readonly Entity[],
	added: readonly Entity[],
	before: State,
	after: State,
): ReadonlyMap<string, string> {
	const old = new Set([...before.neighbourhoods].filter(id => !after.neighbourhoods.has(id)))
	const fresh = new Set([...after.neighbourhoods].filter(id => !before.neighbourhoods.has(id)))
	if (old.size === 0 || fresh.size === 0) return new Map()
	const where = new Map<string, string[]>()
	for (const one of added)
		if (one.neighbourhood !== null && fresh.has(one.neighbourhood)) collect(where, nameIn(one), one.neighbourhood)
	const shared = new Map<string, number>()
	for (const one of gone) {
		if (one.neighbourhood === null || !old.has(one.neighbourhood)) continue
		for (const to of where.get(nameIn(one) ?? '') ?? []) {
			const key = `${one.neighbourhood}\0${to}`
			shared.set(key, (shared.get(key) ?? 0) + 1)
		}
	}
	const renamed = new Map<string, string>()
	const taken = new Set<string>()
	for (const [key] of [...shared].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))) {
		const [from = '', to = ''] = key.split('\0')
		if (renamed.has(from) || taken.has(to)) continue
		renamed.set(from, to)
		taken.add(to)
	}
	return renamed
}

/** What names a record inside its neighbourhood; a file's own fields by what they say the neighbourhood is called. */
const nameIn = (one: Entity) => keyOf(one.kind, isOfFile(one) ? labelOf(one) : one.id)

const filesOwn = new Set<string>((Object.keys(fields) as (keyof typeof fields)[]).map(kindOfFile))
const isOfFile = ({ kind }: Entity) => filesOwn.has(kind)

const isSameName = (was: Entity, is: Entity) => isOfFile(was) || was.id === is.id

/** What a record without an id is recognised by once it has one. */
const signOf = (one: Entity): string | undefined => {
	const pair = one.fields.get('between')
	if (pair !== undefined) return JSON.stringify(pair)
	return labelOf(one) ?? textOf(one)
}

const textOf = ({ fields }: Entity) =>
	JSON.stringify([...fields].sort(([a], [b]) => (a < b ? -1 : 1)) satisfies [string, Value][])

const keyOf = (...parts: readonly (string | null | undefined)[]): string | undefined =>
	parts.some(part => part === undefined || part === null) ? undefined : parts.join('\0')

function collect<T>(into: Map<string, T[]>, key: string | undefined, one: T): void {
	if (key === undefined) return
	const list = into.get(key)
	if (list) list.push(one)
	else into.set(key, [one])
}
