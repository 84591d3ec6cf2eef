import { type FileRead, memory, type Source } from '../workspace/source.js'
import { blobs } from './cat.js'
import { commitSource } from './commit.js'
import { runGit } from './git.js'
import { unmerged } from './refusals.js'
import { cannotRead, commitNamed, type Hash, headIfAny, type Repository } from './repository.js'
import { type Since, since } from './since.js'

/** What the next commit would hold, and what it comes from. */
export interface Staged {
	/** The data folder as git has it ready; the working files are not looked at. */
	readonly source: Source
	/** The last commit; `null` before the first. */
	readonly commit: Hash | null
	/** Whether anything of the data folder is not as the last commit has it. */
	readonly differs: boolean
	/** The commits that the next one comes from: none before the first, two while a merge is under way. */
	readonly parents: readonly Since[]
}

/**
 * @param index the file in which git has the next commit ready, when a hook was told of another one than usual: for a
 *   commit of some files only, git makes one for the occasion
 * @param from compare with the last commit in common with this one, in place of the parents
 */
export function staged(repository: Repository, index: string | undefined, from?: Hash): Staged {
	const now = headIfAny(repository)
	if (now === undefined) {
		const all = entries(repository, index, emptyTree(repository))
		return {
			source: withEntries(repository, memory({}, 'index'), all),
			commit: null,
			differs: all.size > 0,
			parents: [],
		}
	}
	const own = entries(repository, index, now)
	const known = {
		source: withEntries(repository, commitSource(repository, now), own),
		commit: now,
		differs: own.size > 0,
	}
	if (from !== undefined) return { ...known, parents: [since(repository, from, [...own.keys()])] }
	const merged = commitNamed(repository, 'MERGE_HEAD')
	const parents = merged === undefined ? [now] : [now, merged]
	return {
		...known,
		parents: parents.map(parent => ({
			base: commitSource(repository, parent),
			changed: [...(parent === now ? own : entries(repository, index, parent)).keys()].sort(),
		})),
	}
}

type Kind = 'file' | 'link' | 'submodule' | 'gone'

interface Entry {
	readonly kind: Kind
	readonly id: Hash
}

/** What is ready for the next commit and differs from a commit or a tree, by the path from the data folder. */
function entries({ root, prefix }: Repository, index: string | undefined, tree: string): ReadonlyMap<string, Entry> {
	const run = runGit(
		root,
		// A file that git was only told of (`add --intent-to-add`) is not in the next commit.
		[
			'diff-index',
			'--cached',
			'--raw',
			'-z',
			'--no-renames',
			'--no-abbrev',
			'--ita-invisible-in-index',
			tree,
			'--',
			'.',
		],
		index === undefined ? {} : { index },
	)
	if ('trouble' in run) throw cannotRead(run.trouble, run.said)
	const found = new Map<string, Entry>()
	const torn: string[] = []
	const parts = run.out.toString('utf8').split('\0')
	for (let at = 0; at + 1 < parts.length; at += 2) {
		const [, mode = '', , id = '', status = ''] = (parts[at] ?? '').split(' ')
		const path = (parts[at + 1] ?? '').slice(prefix.length)
		if (status === 'U') torn.push(path)
		else found.set(path, { kind: status === 'D' ? 'gone' : (kinds[mode] ?? 'file'), id: id as Hash })
	}
	if (torn.length > 0) throw unmerged(torn)
	return found
}

const kinds: Readonly<Record<string, Kind>> = { '120000': 'link', '160000': 'submodule' }

/** A tree with nothing in it; git knows it by name without having it. */
function emptyTree({ root }: Repository): string {
	const run = runGit(root, ['hash-object', '-t', 'tree', '--stdin'], { input: '' })
	if ('trouble' in run) throw cannotRead(run.trouble, run.said)
	return run.out.toString('utf8').trim()
}

/** A source with what differs from it. */
function withEntries(repository: Repository, base: Source, own: ReadonlyMap<string, Entry>): Source {
	const read = reader(repository, own)
	const names = byFolder(own)
	const list = (folder: string): readonly string[] => {
		const here = names.get(folder)
		if (!here) return base.list(folder)
		const found = new Set(base.list(folder))
		for (const [name, isThere] of here) {
			// A folder goes with the last file in it.
			if (
				isThere ||
				(name.endsWith('/') && list(`${folder === '' ? '' : `${folder}/`}${name.slice(0, -1)}`).length > 0)
			)
				found.add(name)
			else found.delete(name)
		}
		return [...found].sort()
	}
	const isBelowLink = (file: string) =>
		file.split('/').some((_, index, steps) => index > 0 && own.get(steps.slice(0, index).join('/'))?.kind === 'link')
	return {
		name: 'index',
		list,
		read: file => {
			if (isBelowLink(file)) return { obstacle: 'symlink' }
			if (names.has(file) && list(file).length > 0) return { obstacle: 'not-a-file' }
			const entry = own.get(file)
			return entry === undefined ? base.read(file) : read(file, entry)
		},
	}
}

/** The names that differ in each folder, folders with a `/` at their end, and whether something is there now. */
function byFolder(own: ReadonlyMap<string, Entry>): ReadonlyMap<string, ReadonlyMap<string, boolean>> {
	const found = new Map<string, Map<string, boolean>>()
	for (const [path, { kind }] of own) {
		const steps = path.split('/')
		for (const index of steps.keys()) {
			const folder = steps.slice(0, index).join('/')
			const name = index < steps.length - 1 || kind === 'submodule' ? `${steps[index]}/` : (steps[index] as string)
			const names = found.get(folder) ?? new Map<string, boolean>()
			names.set(name, names.get(name) === true || kind !== 'gone')
			found.set(folder, names)
		}
	}
	return found
}

/** How many changed files are read at once: a first commit may bring ten thousand. */
const ahead = 300

function reader(repository: Repository, own: ReadonlyMap<string, Entry>) {
	const paths = [...own].flatMap(([path, { kind }]) => (kind === 'file' ? [path] : [])).sort()
	let held = new Map<Hash, FileRead>()
	return (file: string, { kind, id }: Entry): FileRead => {
		if (kind === 'gone') return { obstacle: 'missing' }
		if (kind === 'link') return { obstacle: 'symlink' }
		if (kind === 'submodule') return { obstacle: 'not-a-file' }
		if (!held.has(id)) {
			const from = paths.indexOf(file)
			held = new Map(
				blobs(
					repository,
					paths.slice(from, from + ahead).map(path => (own.get(path) as Entry).id),
				),
			)
		}
		const read = held.get(id)
		if (read === undefined || ('obstacle' in read && read.obstacle === 'missing')) throw cannotRead('broken', id)
		return read
	}
}
