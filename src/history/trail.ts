import { type Change, isOnlyMove } from '../model/change.js'
import type { Words } from '../model/text.js'
import { changes } from '../workspace/changes.js'
import { valueOfText } from '../workspace/document.js'
import { Pieces } from '../workspace/pieces.js'
import { type FileState, fileState, identity, joined, obstacles, type State } from '../workspace/state.js'
import { blobs } from './cat.js'
import { type Interest, ofInterest } from './interest.js'
import { type Commit, commitsOf } from './log.js'
import type { Hash, Repository } from './repository.js'
import { type Comparison, comparisons, type Pair, type Side } from './steps.js'

/** What one commit did to the data. */
export interface Step {
	readonly commit: Commit
	/** Of a merge only what was decided in it: what is as in none of its parents. */
	readonly changes: readonly Change[]
	readonly merge: boolean
	/** The data files that it touched. */
	readonly files: readonly string[]
	/** Files that cannot be read in it: what changed there shows in the next commit that can be read. */
	readonly gaps: readonly Gap[]
	/** True for a commit that moved or rewrote files and said nothing new. */
	readonly quiet: boolean
}

export interface Gap {
	readonly file: string
	readonly why: Words
}

/**
 * Who changed what: every commit that touched the data with the changes that it made, newest first. A record is followed by
 * its id wherever its file is. Only blobs that some commit changed are read, in them only what no other version
 * said is parsed, and each is let go when the commits that it stands between have been compared.
 *
 * @param from the commit to tell it from; else HEAD
 */
export function trail(repository: Repository, interest: Interest = {}, from?: Hash): readonly Step[] {
	const commits = commitsOf(repository, from && { from })
	const compared = ofInterest(repository, comparisons(repository, commits), interest)
	const reader = new Reader(repository, compared)
	return compared
		.map(comparison => stepOf(comparison, reader))
		.filter(({ files }) => files.length > 0)
		.reverse()
}

function stepOf({ commit, sides }: Comparison, reader: Reader): Step {
	const gaps = new Map<string, Gap>()
	const perSide = sides.map(side => {
		const after = reader.state(side, 'after')
		const before = reader.state(side, 'before')
		for (const [file, why] of after.unread) gaps.set(file, { file, why })
		return changes(before, after)
	})
	const backs = sides.map(({ back }) => back && changes(reader.state(back, 'before'), reader.state(back, 'after')))
	reader.release(sides)
	const [first = [], ...others] = perSide
	const list = others.length === 0 ? first : [...decided(perSide), ...thrownAway(perSide, backs)]
	const files = [
		...new Set(sides.flatMap(({ files }) => files.flatMap(one => (one.before === one.after ? [] : one.path)))),
	]
	return {
		commit,
		changes: list,
		merge: sides.length > 1,
		files,
		gaps: [...gaps.values()],
		quiet: sides.length === 1 && gaps.size === 0 && list.every(isOnlyMove),
	}
}

/**
 * What a merge made otherwise than every one of its parents. A parent that lacks a record says nothing of its fields; a
 * record that only one parent lacks came with the other.
 */
function decided(perSide: readonly (readonly Change[])[]): readonly Change[] {
	const [first = [], ...others] = perSide
	const all = [first, ...others]
	const keyOf = (change: Change) =>
		`${change.what}\0${identity(change)}\0${change.what === 'changed' ? change.field : ''}`
	const known = all.map(list => new Set(list.map(keyOf)))
	const added = all.map(list => new Set(list.flatMap(one => (one.what === 'added' ? identity(one) : []))))
	const seen = new Set<string>()
	return all.flat().filter(change => {
		const key = keyOf(change)
		if (seen.has(key) || isOnlyMove(change)) return false
		seen.add(key)
		const lacks = (index: number) => change.what === 'changed' && added[index]?.has(identity(change))
		return known.every((keys, index) => keys.has(key) || lacks(index))
	})
}

/**
 * What one parent had changed, no other had, and a merge left as it was before: the values of that side were thrown away.
 *
 * @param backs for each side what leads back from its parent to where the sides went apart
 */
function thrownAway(
	perSide: readonly (readonly Change[])[],
	backs: readonly (readonly Change[] | undefined)[],
): readonly Change[] {
	return perSide.flatMap((list, index) => {
		const back = new Set(backs[index]?.map(sayingOf))
		if (back.size === 0) return []
		const others = perSide.filter((_, other) => other !== index)
		const elsewhere = new Set(others.flatMap(list => list.map(subjectOf)))
		return list.filter(one => !isOnlyMove(one) && back.has(sayingOf(one)) && !elsewhere.has(subjectOf(one)))
	})
}

/** What a change is about: no two sides decided over it. */
const subjectOf = (change: Change) => `${identity(change)}\0${change.what === 'changed' ? change.field : ''}`

/** The same for changes that say the same of the same. */
const sayingOf = (change: Change) =>
	`${subjectOf(change)}\0${change.what}\0${JSON.stringify(
		change.what === 'changed'
			? [change.before ?? null, change.after ?? null]
			: change.what === 'moved'
				? [change.before, change.after]
				: [...change.entity.fields],
	)}`

/** Reads and parses what the comparisons ask for, in their order, and keeps it as long as one of them needs it. */
class Reader {
	private readonly coming: Iterator<readonly [Hash, { bytes: Uint8Array } | { obstacle: keyof typeof obstacles }]>
	private readonly uses = new Map<string, number>()
	private readonly bytes = new Map<Hash, { bytes: Uint8Array } | { obstacle: keyof typeof obstacles }>()
	private readonly bytesUses = new Map<Hash, number>()
	private readonly read = new Map<string, FileState>()
	/** Most of a version is as in the one before. */
	private readonly pieces = new Pieces(valueOfText)
	/** For bytes that cannot be read: what the file said before. */
	private readonly carried = new Map<string, FileState>()

	constructor(repository: Repository, compared: readonly Comparison[]) {
		const wanted = new Set<Hash>()
		for (const { sides } of compared)
			for (const [key, blob] of sides.flatMap(usesOf)) {
				count(this.uses, key, 1)
				count(this.bytesUses, blob, 1)
				wanted.add(blob)
			}
		this.coming = blobs(repository, wanted)[Symbol.iterator]()
	}

	state(side: Side, when: 'before' | 'after'): State {
		const files = side.files.flatMap((pair): [string, FileState][] => {
			const blob = pair[when]
			if (blob === null) return []
			if (pair.kind !== 'file') return [[pair.path, { unread: obstacles.symlink }]]
			const state = this.file(pair.path, blob)
			const key = `${blob}${pair.path}`
			if (!('unread' in state)) return [[pair.path, state]]
			if (when === 'before') return [[pair.path, this.carried.get(key) ?? state]]
			if (pair.before !== null && pair.kind === 'file') {
				const was = this.file(pair.path, pair.before)
				this.carried.set(key, 'unread' in was ? (this.carried.get(`${pair.before}${pair.path}`) ?? was) : was)
			}
			return [[pair.path, state]]
		})
		return joined(files, side[when])
	}

	/** Lets go of what no later comparison needs. */
	release(sides: readonly Side[]): void {
		for (const [key, blob] of sides.flatMap(usesOf)) {
			if (count(this.uses, key, -1) === 0) this.read.delete(key)
			if (count(this.bytesUses, blob, -1) === 0) this.bytes.delete(blob)
		}
	}

	private file(path: string, blob: Hash): FileState {
		const key = `${blob}${path}`
		const known = this.read.get(key)
		if (known) return known
		const found = this.content(blob)
		const state = 'bytes' in found ? fileState(path, found.bytes, this.pieces) : { unread: obstacles[found.obstacle] }
		this.read.set(key, state)
		return state
	}

	private content(blob: Hash) {
		for (;;) {
			const known = this.bytes.get(blob)
			if (known) return known
			const next = this.coming.next()
			if (next.done) throw new Error(`no blob ${blob}`)
			this.bytes.set(next.value[0], next.value[1])
		}
	}
}

function count<K>(counts: Map<K, number>, key: K, more: number): number {
	const now = (counts.get(key) ?? 0) + more
	counts.set(key, now)
	return now
}

/** The bytes that a side needs, each under the name of its file: what they say depends on both. */
const usesOf = ({ files, back }: Side): readonly (readonly [string, Hash])[] =>
	[...files, ...(back?.files ?? [])].flatMap(({ path, before, after, kind }: Pair) =>
		kind === 'file' ? [before, after].flatMap(blob => (blob === null ? [] : [[`${blob}${path}`, blob] as const])) : [],
	)
