import { largestFile } from '../workspace/source.js'
import { runGit } from './git.js'
import { cannotRead, type Hash, type Repository } from './repository.js'

/** A blob's bytes, or why they were not read. */
export type Blob = { readonly bytes: Uint8Array } | { readonly obstacle: 'missing' | 'too-large' | 'not-a-file' }

/** So many bytes at a time, so that a long history does not fill the memory. */
const chunk = 8 * 1024 * 1024

/**
 * Reads many blobs, one process for each eight megabytes of them, and hands them over one by one in the order asked. A
 * blob larger than a file may be is not read; one that is not there is `missing`.
 */
export function* blobs(repository: Repository, ids: Iterable<Hash>): Iterable<readonly [Hash, Blob]> {
	let waiting: { readonly id: Hash; readonly size: number }[] = []
	let size = 0
	for (const one of sizes(repository, [...new Set(ids)])) {
		const { id } = one
		if ('obstacle' in one) {
			yield [id, one]
			continue
		}
		if (waiting.length > 0 && size + one.size > chunk) {
			yield* contents(repository, waiting, size)
			waiting = []
			size = 0
		}
		waiting.push(one)
		size += one.size
	}
	yield* contents(repository, waiting, size)
}

type Size = { readonly id: Hash } & ({ readonly size: number } | Exclude<Blob, { bytes: Uint8Array }>)

function sizes(repository: Repository, ids: readonly Hash[]): readonly Size[] {
	if (ids.length === 0) return []
	const run = runGit(repository.root, ['cat-file', '--batch-check'], { input: lines(ids) })
	if ('trouble' in run) throw cannotRead(run.trouble, run.said)
	const said = run.out.toString('latin1').split('\n')
	return ids.map((id, index): Size => {
		const [, type, size] = (said[index] ?? '').split(' ')
		if (type === 'missing' || size === undefined) return { id, obstacle: 'missing' }
		if (type !== 'blob') return { id, obstacle: 'not-a-file' }
		return Number(size) > largestFile ? { id, obstacle: 'too-large' } : { id, size: Number(size) }
	})
}

function* contents(
	repository: Repository,
	wanted: readonly { readonly id: Hash }[],
	size: number,
): Iterable<readonly [Hash, Blob]> {
	if (wanted.length === 0) return
	const ids = wanted.map(({ id }) => id)
	const run = runGit(repository.root, ['cat-file', '--batch'], {
		input: lines(ids),
		most: size + 200 * (ids.length + 50),
	})
	if ('trouble' in run) throw cannotRead(run.trouble, run.said)
	const { out } = run
	let at = 0
	for (const id of ids) {
		const end = out.indexOf(10, at)
		const [, , length = ''] = out.toString('latin1', at, end).split(' ')
		if (end < 0 || !/^\d+$/.test(length)) throw cannotRead('broken', id)
		at = end + 1 + Number(length)
		yield [id, { bytes: out.subarray(end + 1, at) }]
		at++
	}
}

/** What stands in a tree under a name. */
export interface Entry {
	readonly kind: 'file' | 'link' | 'folder' | 'submodule'
	readonly id: Hash
}

/**
 * What stands in some trees, in one process.
 *
 * @param names of trees, or of what leads to one, such as `HEAD^{tree}`
 */
export function trees(
	repository: Repository,
	names: readonly string[],
): ReadonlyMap<string, ReadonlyMap<string, Entry>> {
	const found = new Map<string, ReadonlyMap<string, Entry>>()
	const wanted = [...new Set(names)]
	if (wanted.length === 0) return found
	const run = runGit(repository.root, ['cat-file', '--batch'], { input: lines(wanted) })
	if ('trouble' in run) throw cannotRead(run.trouble, run.said)
	const { out } = run
	let at = 0
	for (const name of wanted) {
		const end = out.indexOf(10, at)
		const [id = '', type, length = ''] = out.toString('latin1', at, end).split(' ')
		if (end < 0 || type !== 'tree' || !/^\d+$/.test(length)) throw unreadable(repository, name)
		at = end + 1 + Number(length)
		found.set(name, entriesIn(out.subarray(end + 1, at), id.length / 2))
		at++
	}
	return found
}

/** `<mode> <name>\0<the id's bytes>`, one after the other. */
function entriesIn(tree: Buffer, bytesOfId: number): ReadonlyMap<string, Entry> {
	const entries = new Map<string, Entry>()
	for (let at = 0; at < tree.length; ) {
		const [blank, end] = [tree.indexOf(32, at), tree.indexOf(0, at)]
		const kind = kinds[tree.toString('latin1', at, blank)] ?? 'file'
		const name = tree.toString('utf8', blank + 1, end)
		at = end + 1 + bytesOfId
		entries.set(name, { kind, id: tree.toString('hex', end + 1, at) as Hash })
	}
	return entries
}

const kinds: Readonly<Record<string, Entry['kind']>> = { '40000': 'folder', '120000': 'link', '160000': 'submodule' }

/** Why it cannot be read: git tells when it is asked for that alone. */
function unreadable({ root }: Repository, name: string) {
	const run = runGit(root, ['cat-file', '-p', name])
	return 'trouble' in run ? cannotRead(run.trouble, run.said) : cannotRead('broken', name)
}

const lines = (ids: readonly string[]) => `${ids.join('\n')}\n`
