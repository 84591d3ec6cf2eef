import type { Change } from '../model/change.js'
import { identity, neighbourhoodOf } from '../workspace/state.js'
import type { Step } from './trail.js'

/** Whose history is asked for: a record, a neighbourhood, a file; with none of them, everything. */
export interface Wanted {
	readonly record?: { readonly neighbourhood: string | null; readonly kind: string; readonly id: string }
	readonly neighbourhood?: string
	readonly file?: string
	/** Only records of these kinds. */
	readonly kinds?: readonly string[]
}

/** A step with what it did to what is wanted. */
export interface Followed extends Step {
	/** True when it only moved or rewrote what is wanted. */
	readonly onlyMoved: boolean
}

/**
 * The steps that concern what is wanted, newest first: under every name and in every place that it had. Steps that did
 * nothing to it are left out.
 */
export function follow(steps: readonly Step[], wanted: Wanted): readonly Followed[] {
	const isMine = belongs(steps, wanted)
	const { record, neighbourhood, file } = wanted
	const files = new Set(file === undefined ? [] : [file])
	if (record)
		for (const change of steps.flatMap(({ changes }) => changes).filter(isMine))
			for (const { file } of change.what === 'moved' ? [change, change.before] : [change]) files.add(file)
	const folders = foldersOf(steps, neighbourhood)
	const isHere = (path: string) =>
		files.has(path) ||
		(!record && file === undefined && (neighbourhood === undefined || folders.has(neighbourhoodOf(path) ?? '')))
	return steps.flatMap((step): Followed[] => {
		const mine = step.changes.filter(isMine)
		const gaps = step.gaps.filter(gap => isHere(gap.file))
		const onlyMoved = step.quiet && (mine.length > 0 || step.files.some(isHere))
		if (mine.length === 0 && gaps.length === 0 && !onlyMoved) return []
		return [{ ...step, changes: mine, gaps, onlyMoved }]
	})
}

/** Whether a change is of what is wanted. */
function belongs(steps: readonly Step[], { record, neighbourhood, file, kinds }: Wanted): (change: Change) => boolean {
	const isKind = ({ kind }: Change) => kinds === undefined || kinds.includes(kind)
	if (record) {
		const names = namesOf(steps, record)
		const around = new Set([...names].map(name => withoutKind(name)))
		return change =>
			isKind(change) && (names.has(identity(change)) || around.has(`${change.neighbourhood ?? ''}\0${change.inside}`))
	}
	if (file !== undefined)
		return change =>
			isKind(change) && (change.file === file || (change.what === 'moved' && change.before.file === file))
	if (neighbourhood === undefined) return isKind
	const folders = foldersOf(steps, neighbourhood)
	return change =>
		isKind(change) &&
		(folders.has(change.neighbourhood ?? '') ||
			(change.what === 'moved' && folders.has(change.before.neighbourhood ?? '')))
}

/**
 * Every identity that a record had. Branches are told one after the other, so that what was done under an old name may
 * stand before the commit that gave the new one: names are gathered until there are no more.
 */
export function namesOf(steps: readonly Step[], record: NonNullable<Wanted['record']>): ReadonlySet<string> {
	return gathered(
		identity(record),
		steps.flatMap(({ changes }) =>
			changes.flatMap(change =>
				change.what === 'moved' ? [[identity(change), identity({ ...change.before, kind: change.kind })] as const] : [],
			),
		),
	)
}

/** Every folder that a neighbourhood had. */
function foldersOf(steps: readonly Step[], neighbourhood: string | undefined): ReadonlySet<string> {
	if (neighbourhood === undefined) return new Set()
	return gathered(
		neighbourhood,
		steps.flatMap(({ changes }) =>
			changes.flatMap(change =>
				change.what === 'moved' && change.along
					? [[change.neighbourhood ?? '', change.before.neighbourhood ?? ''] as const]
					: [],
			),
		),
	)
}

function gathered(first: string, links: readonly (readonly [is: string, was: string])[]): ReadonlySet<string> {
	const names = new Set([first])
	for (let size = 0; size < names.size; ) {
		size = names.size
		for (const [is, was] of links) if (names.has(is)) names.add(was)
	}
	return names
}

const withoutKind = (name: string) => {
	const [neighbourhood = '', , id = ''] = name.split('\0')
	return `${neighbourhood}\0${id}`
}

/** The records that ever had an id and were not given another name since, newest first: also those no longer there. */
export function recordsEver(steps: readonly Step[], id: string): readonly NonNullable<Wanted['record']>[] {
	const found = new Map<string, NonNullable<Wanted['record']>>()
	const left = new Set<string>()
	for (const change of steps.flatMap(({ changes }) => changes)) {
		if (change.what === 'moved') left.add(identity({ ...change.before, kind: change.kind }))
		const { neighbourhood, kind } = change
		if (change.id === id && !found.has(identity(change))) found.set(identity(change), { neighbourhood, kind, id })
	}
	return [...found].flatMap(([name, record]) => (left.has(name) ? [] : [record]))
}
