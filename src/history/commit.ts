import { type FileRead, largestFile, type Source } from '../workspace/source.js'
import { blobs } from './cat.js'
import { runGit } from './git.js'
import { cannotRead, type Hash, hash, type Repository } from './repository.js'

/** The data folder as it was at a commit. It answers as the same folder on disk would, without touching the disk. */
export interface CommitSource extends Source {
	readonly commit: Hash
	/** The name of a file's bytes, without reading them; `undefined` when it is no plain file. */
	blob(file: string): Hash | undefined
	/** The name of all that is in a folder: the same name, the same files; `undefined` when it is no folder. */
	tree(folder: string): Hash | undefined
}

interface Entry {
	readonly kind: 'file' | 'link' | 'folder' | 'submodule'
	readonly id: Hash
	readonly size: number
}

type Folder = ReadonlyMap<string, Entry>

/**
 * @param commit its name in full
 *
 * Folders are listed when they are asked for; from the second neighbourhood on, all of them at once, and their files are
 * read some neighbourhoods ahead: a report of one costs the same in a folder of ten thousand, and a check of all of them
 * costs few processes.
 */
export function commitSource(repository: Repository, commit: Hash): CommitSource {
	const folders = new Map<string, Folder>()
	const top = treeOf(repository, commit)
	if (top !== undefined) folders.set('', entries(repository, top, false).get('') as Folder)
	const nothing: Folder = new Map()
	let listed = 0

	const folderAt = (path: string): Folder => {
		const known = folders.get(path)
		if (known) return known
		if (path === '') return nothing
		const entry = entryAt(path)
		if (entry?.kind !== 'folder') return nothing
		const above = parentOf(path)
		// A second folder beside one that was looked into: somebody goes through all of them.
		const all = above !== '' && listed++ > 0
		const from = all ? above : path
		const id = all ? (entryAt(above) as Entry).id : entry.id
		for (const [below, found] of entries(repository, id, all))
			folders.set(below === '' ? from : `${from}/${below}`, found)
		return folders.get(path) ?? nothing
	}

	const entryAt = (path: string): Entry | undefined =>
		folderAt(parentOf(path)).get(path.slice(path.lastIndexOf('/') + 1))

	/** True when a folder on the way is a link: what is below it lies outside. */
	const isBelowLink = (path: string) => {
		const steps = path.split('/')
		return steps.some((_, index) => index > 0 && entryAt(steps.slice(0, index).join('/'))?.kind === 'link')
	}

	const ahead = readAhead(repository, folders)
	return {
		name: commit.slice(0, 7),
		commit,
		list: path =>
			[...folderAt(path)]
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
			if (entry.size > largestFile) return { obstacle: 'too-large' }
			return { bytes: ahead(parentOf(file), entry.id) }
		},
	}
}

const parentOf = (path: string) => path.slice(0, Math.max(0, path.lastIndexOf('/')))

/** The data folder's tree; `undefined` when the commit does not have the folder. */
function treeOf({ root, prefix }: Repository, commit: Hash): Hash | undefined {
	if (prefix === '') return commit
	const run = runGit(root, ['ls-tree', '-z', '-d', '--full-tree', commit, '--', prefix.slice(0, -1)])
	if ('trouble' in run) throw cannotRead(run.trouble, run.said)
	return hash(/^040000 tree ([0-9a-f]+)\t/.exec(run.out.toString('utf8'))?.[1] ?? '')
}

/** What stands in a tree, folder by folder by their paths from it; only in itself unless all below is asked for. */
function entries({ root }: Repository, tree: Hash, below: boolean): Map<string, Map<string, Entry>> {
	const run = runGit(root, ['ls-tree', '-z', '-l', '--full-tree', ...(below ? ['-r', '-t'] : []), tree])
	if ('trouble' in run) throw cannotRead(run.trouble, run.said)
	const found = new Map<string, Map<string, Entry>>([['', new Map()]])
	for (const line of run.out.toString('utf8').split('\0')) {
		const tab = line.indexOf('\t')
		if (tab < 0) continue
		const [mode = '', , id = '', size = ''] = line.slice(0, tab).split(/ +/)
		const path = line.slice(tab + 1)
		const kind = kinds[mode] ?? 'file'
		const folder = parentOf(path)
		const name = folder === '' ? path : path.slice(folder.length + 1)
		found.get(folder)?.set(name, { kind, id: id as Hash, size: Number(size) || 0 })
		if (kind === 'folder' && below) found.set(path, new Map())
	}
	return found
}

const kinds: Readonly<Record<string, Entry['kind']>> = { '040000': 'folder', '120000': 'link', '160000': 'submodule' }

/** How many folders are read ahead once it is clear that all are wanted. */
const foldersAhead = 50

/** Reads a folder's files together, and from the second folder on those of the next ones; what was before is dropped. */
function readAhead(repository: Repository, folders: ReadonlyMap<string, Folder>) {
	let held = new Map<Hash, Uint8Array>()
	let rounds = 0
	return (folder: string, id: Hash): Uint8Array => {
		const known = held.get(id)
		if (known) return known
		const wanted = filesIn(folders.get(folder))
		if (folder !== '' && rounds++ > 0) {
			const beside = [...folders.keys()].filter(path => path > folder && parentOf(path) === parentOf(folder)).sort()
			for (const path of beside.slice(0, foldersAhead)) wanted.push(...filesIn(folders.get(path)))
		}
		held = new Map()
		for (const [blob, read] of blobs(repository, [id, ...wanted])) if ('bytes' in read) held.set(blob, read.bytes)
		const bytes = held.get(id)
		if (!bytes) throw cannotRead('broken', id)
		return bytes
	}
}

const filesIn = (folder: Folder | undefined): Hash[] =>
	[...(folder?.entries() ?? [])]
		.filter(([name, { kind, size }]) => kind === 'file' && size <= largestFile && name.endsWith('.yaml'))
		.map(([, { id }]) => id)
