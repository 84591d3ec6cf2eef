import type { Change, Entity, Value, Whereabouts } from '../model/change.js'
import { labelOf } from '../model/entity-fields.js'
import { moves } from './moves.js'
import { identity, type State } from './state.js'

/**
 * What differs between two states of a folder: records that came, went or moved, and field by field what was written
 * differently, in the order of the files. What stands in a file that cannot be read on either side is not spoken of.
 */
export function changes(before: State, after: State): readonly Change[] {
	const gone: Entity[] = []
	const added: Entity[] = []
	const pairs: { was: Entity; is: Entity; along: boolean }[] = []
	for (const [key, was] of before.entities) {
		const is = after.entities.get(key)
		if (is) pairs.push({ was, is, along: false })
		else gone.push(was)
	}
	for (const [key, is] of after.entities) if (!before.entities.has(key)) added.push(is)
	const found = moves(gone, added, before, after)
	const moved = new Set([...found].flatMap(({ was, is }) => [was, is]))
	const isHidden = (one: Entity, other: State) => moved.has(one) || other.unread.has(one.file)
	return inFileOrder([
		...[...pairs, ...found].flatMap(({ was, is, along }) => between(was, is, along)),
		...gone.flatMap((entity): readonly Change[] => {
			if (isHidden(entity, after)) return []
			return isOfFile(entity) ? between(entity, bare(entity)) : [{ what: 'gone', ...about(entity), entity }]
		}),
		...added.flatMap((entity): readonly Change[] => {
			if (isHidden(entity, before)) return []
			return isOfFile(entity) ? between(bare(entity), entity) : [{ what: 'added', ...about(entity), entity }]
		}),
	])
}

/** What differs between one record and the same record later. */
export function between(was: Entity, is: Entity, along = false): readonly Change[] {
	const one = about(is)
	const result: Change[] = []
	if (!samePlace(was, is)) result.push({ what: 'moved', ...one, before: place(was), after: place(is), along })
	if (was.fields === is.fields) return result
	const names = new Set([...was.fields.keys(), ...is.fields.keys()])
	for (const field of names) {
		const [before, after] = [was.fields.get(field), is.fields.get(field)]
		if (!same(before, after)) result.push({ what: 'changed', ...one, field, before, after })
	}
	return result
}

/** The state after some changes: `apply(changes(a, b), a)` says what `b` says. */
export function apply(list: readonly Change[], state: State): State {
	const entities = new Map(state.entities)
	const arriving: Entity[] = []
	for (const change of list) {
		if (change.what === 'gone') entities.delete(identity(change))
		if (change.what !== 'moved') continue
		const key = identity({ ...change.before, kind: change.kind })
		const entity = state.entities.get(key)
		if (entity) arriving.push({ ...entity, ...change.after })
		entities.delete(key)
	}
	for (const change of list) if (change.what === 'added') arriving.push(change.entity)
	for (const entity of arriving) entities.set(identity(entity), entity)
	for (const change of list) {
		if (change.what !== 'changed') continue
		const key = identity(change)
		const entity = entities.get(key) ?? (isOfFile(change) ? { ...change, fields: nothing } : undefined)
		if (!entity) continue
		const fields = new Map(entity.fields)
		if (change.after === undefined) fields.delete(change.field)
		else fields.set(change.field, change.after)
		const { neighbourhood, kind, id, file, inside } = entity
		if (fields.size === 0 && isOfFile(entity)) entities.delete(key)
		else entities.set(key, { neighbourhood, kind, id, file, inside, fields })
	}
	const neighbourhoods = new Set([...entities.values()].flatMap(({ neighbourhood }) => neighbourhood ?? []))
	return { entities, neighbourhoods, unread: state.unread }
}

/** The fields of a file such as the network's: they are no record that comes or goes, with or without a first field. */
const isOfFile = ({ kind }: { readonly kind: string }) => kind.endsWith('.yaml')

const nothing: ReadonlyMap<string, Value> = new Map()
const bare = (entity: Entity): Entity => ({ ...entity, fields: nothing })

/** The changes that lead back. */
export function inverse(list: readonly Change[]): readonly Change[] {
	const idBefore = new Map<string, Whereabouts>()
	for (const change of list) if (change.what === 'moved') idBefore.set(identity(change), change.before)
	return list.map(change => inverted(change, idBefore.get(identity(change))))
}

function inverted(change: Change, was: Whereabouts | undefined): Change {
	switch (change.what) {
		case 'added':
			return { ...change, what: 'gone' }
		case 'gone':
			return { ...change, what: 'added' }
		case 'moved':
			return { ...change, ...addressOf(change.before), before: change.after, after: change.before }
		case 'changed':
			return { ...change, ...(was && addressOf(was)), before: change.after, after: change.before }
	}
}

const addressOf = ({ neighbourhood, id, file, inside }: Whereabouts) => ({ neighbourhood, id, file, inside })

const place = ({ neighbourhood, id, file, inside }: Entity): Whereabouts => ({ neighbourhood, id, file, inside })

const samePlace = (a: Whereabouts, b: Whereabouts) =>
	a.file === b.file && a.inside === b.inside && a.id === b.id && a.neighbourhood === b.neighbourhood

const about = (entity: Entity) => ({
	neighbourhood: entity.neighbourhood,
	kind: entity.kind,
	id: entity.id,
	label: labelOf(entity),
	file: entity.file,
	inside: entity.inside,
})

/** Equal values: scalars by what they are, lists by what they hold. */
export const same = (a: Value | undefined, b: Value | undefined): boolean =>
	a === b || (typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b))

/** By file, then by record; the fields of a record in the order in which they are written. */
function inFileOrder(list: readonly Change[]): readonly Change[] {
	const keyed = list.map((change, index) => ({ change, index, key: `${change.file}\0${identity(change)}` }))
	return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.index - b.index)).map(({ change }) => change)
}
