import { type FileRead, largestFile } from '../workspace/source.js'
import { blobs, type Entry, trees } from './cat.js'
import type { CommitSource } from './commit.js'
import { runGit } from './git.js'
import { cannotRead, type Hash, type Repository } from './repository.js'

/** How many bytes of files are held at a time. */
const mostHeld = 8 * 1024 * 1024

/**
 * The data folder at several commits, to be looked through neighbourhood by neighbourhood. What the commits have in
 * common is read once, and what one of them is asked for is read for all of them: a few processes of git in all.
 */
export function snapshots(repository: Repository, commits: readonly Hash[]): ReadonlyMap<Hash, CommitSource> {
	const distinct = [...new Set(commits)]
	const known = new Map<string, ReadonlyMap<string, Entry>>()
	const load = (names: readonly string[]) => {
		for (const [name, entries] of trees(
			repository,
			names.filter(name => !known.has(name)),
		))
			known.set(name, entries)
	}
	const roots = new Map(distinct.map(commit => [commit, `${commit}^{tree}` as string | undefined]))
	load(distinct.map(commit => `${commit}^{tree}`))
	for (const step of repository.prefix.split('/').filter(step => step !== '')) {
		for (const [commit, name] of roots) {
			const entry = name === undefined ? undefined : known.get(name)?.get(step)
			roots.set(commit, entry?.kind === 'folder' ? entry.id : undefined)
		}
		load([...roots.values()].flatMap(name => name ?? []))
	}

	/** The entries of a folder at a commit; with them those of the same folder, and of those beside it, at all commits. */
	const entriesAt = (root: string | undefined, path: string): ReadonlyMap<string, Entry> => {
		if (root === undefined) return nothing
		if (path === '') return known.get(root) ?? nothing
		const entry = entriesAt(root, parentOf(path)).get(nameOf(path))
		if (entry?.kind !== 'folder') return nothing
		if (!known.has(entry.id)) {
			const above = [...roots.values()].map(one => entriesAt(one, parentOf(path)))
			load([
				...new Set(above.flatMap(list => [...list.values()].flatMap(one => (one.kind === 'folder' ? one.id : [])))),
			])
		}
		return known.get(entry.id) ?? nothing
	}

	/** The programme's own files are asked for between those of neighbourhoods, and drive none of them out. */
	const held = { top: new Map() as Held, below: new Map() as Held }
	/** A file's bytes; with them those of its folder at all commits, and of the folders after it while there is room. */
	const bytesOf = (path: string, id: Hash): Uint8Array | 'too-large' => {
		const known = parentOf(path) === '' ? held.top : held.below
		const found = known.get(id)
		if (found !== undefined) return found
		known.clear()
		let size = 0
		for (const [name, blob] of blobs(repository, wantedWith(path, id))) {
			if ('bytes' in blob) {
				known.set(name, blob.bytes)
				size += blob.bytes.length
			} else if (blob.obstacle === 'too-large') known.set(name, 'too-large')
			if (size > mostHeld && known.has(id)) break
		}
		return known.get(id) ?? missing(repository, id)
	}
	function* wantedWith(path: string, id: Hash): Iterable<Hash> {
		yield id
		const folder = parentOf(path)
		const all = [...new Set(roots.values())]
		const beside =
			folder === ''
				? [folder]
				: [...new Set(all.flatMap(root => [...entriesAt(root, parentOf(folder)).keys()]))]
						.map(name => `${parentOf(folder)}/${name}`)
						.filter(one => one >= folder)
						.sort()
						.slice(0, foldersAhead)
		for (const one of beside)
			for (const root of all)
				for (const [name, { kind, id }] of entriesAt(root, one)) if (kind === 'file' && name.endsWith('.yaml')) yield id
	}

	const sourceOf = (commit: Hash, root: string | undefined): CommitSource => {
		const entryAt = (path: string) => entriesAt(root, parentOf(path)).get(nameOf(path))
		const isBelowLink = (path: string) =>
			path.split('/').some((_, index, steps) => index > 0 && entryAt(steps.slice(0, index).join('/'))?.kind === 'link')
		return {
			name: commit.slice(0, 7),
			commit,
			list: path =>
				[...entriesAt(root, path)]
					.map(([name, { kind }]) => (kind === 'folder' || kind === 'submodule' ? `${name}/` : name))
					.sort(),
			blob: file => {
				const entry = entryAt(file)
				return entry?.kind === 'file' ? entry.id : undefined
			},
			tree: folder => {
				const entry = entryAt(folder)
				return entry?.kind === 'folder' ? entry.id : undefined
			},
			read: (file): FileRead => {
				if (isBelowLink(file)) return { obstacle: 'symlink' }
				const entry = entryAt(file)
				if (!entry) return { obstacle: 'missing' }
				if (entry.kind === 'link') return { obstacle: 'symlink' }
				if (entry.kind !== 'file') return { obstacle: 'not-a-file' }
				const bytes = bytesOf(file, entry.id)
				return bytes === 'too-large' || bytes.length > largestFile ? { obstacle: 'too-large' } : { bytes }
			},
		}
	}
	return new Map(distinct.map(commit => [commit, sourceOf(commit, roots.get(commit))]))
}

type Held = Map<Hash, Uint8Array | 'too-large'>

/** At most so many folders are read with the one that is asked for: a few may be all that is wanted. */
const foldersAhead = 12

const nothing: ReadonlyMap<string, Entry> = new Map()
const parentOf = (path: string) => path.slice(0, Math.max(0, path.lastIndexOf('/')))
const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1)

/** Why an object that a tree names cannot be read, in git’s words. */
function missing({ root }: Repository, id: Hash): never {
	const run = runGit(root, ['cat-file', 'blob', id])
	throw 'trouble' in run ? cannotRead(run.trouble, run.said) : cannotRead('broken', id)
}
