import { isDataFile, neighbourhoodOf } from '../workspace/state.js'
import { commitSource } from './commit.js'
import { plainLog, runGit } from './git.js'
import { type Commit, change, commitsOf, type FileChange } from './log.js'
import { cannotRead, type Hash, hash, type Repository } from './repository.js'
import { Tree } from './tree.js'

/** What has to be compared to know what a commit did: the files that differ from each parent, on both sides. */
export interface Comparison {
	readonly commit: Commit
	/** One for each parent; one for a root. None where nothing can be told, or nothing was done. */
	readonly sides: readonly Side[]
}

export interface Side {
	readonly files: readonly Pair[]
	/** The neighbourhoods that are there before and after, of those that the files belong to. */
	readonly before: readonly string[]
	readonly after: readonly string[]
}

/** A file before and after; the same twice when it was left alone but tells what a copy beside it adds. */
export interface Pair {
	readonly path: string
	readonly before: Hash | null
	readonly after: Hash | null
	readonly kind: FileChange['kind']
}

/**
 * Every commit with what has to be compared, parents before children. Of a merge only what differs from every parent can
 * have been decided in it; then all that differs from each is compared, since a record may stand in another file.
 */
export function comparisons(
	repository: Repository,
	commits: readonly Commit[] = commitsOf(repository),
): readonly Comparison[] {
	const merges = mergeChanges(repository, commits)
	const children = new Map<Hash, number>()
	for (const { parents } of commits) for (const parent of parents) children.set(parent, (children.get(parent) ?? 0) + 1)
	const trees = new Map<Hash, Tree>()
	/** The tree of a parent, to be changed by whoever asks: a copy while other commits still need it. */
	const treeOf = (parent: Hash | undefined): Tree => {
		if (parent === undefined) return new Tree()
		const left = (children.get(parent) ?? 1) - 1
		children.set(parent, left)
		const tree = trees.get(parent) ?? Tree.of(commitSource(repository, parent))
		if (left > 0) return tree.copy()
		trees.delete(parent)
		return tree
	}
	return [...commits].reverse().map((commit): Comparison => {
		if (commit.cut) {
			trees.set(commit.hash, Tree.of(commitSource(repository, commit.hash)))
			return { commit, sides: [] }
		}
		const data = commit.files.filter(({ path }) => isDataFile(path))
		const ofMerge = merges.get(commit.hash)
		const changes = (ofMerge ?? [data]).map(list => list.filter(({ path }) => isDataFile(path)))
		const parents = commit.parents.length === 0 ? [undefined] : commit.parents
		const compared = parents.map((parent, index) => ({ tree: treeOf(parent), files: changes[index] ?? [] }))
		const sides = compared.map(({ tree, files }) => sideOf(tree, files))
		trees.set(commit.hash, (compared[0] as { tree: Tree }).tree)
		return { commit, sides: data.length > 0 ? sides : [] }
	})
}

/** What to compare on one side, and the tree brought forward to after it. */
function sideOf(tree: Tree, files: readonly FileChange[]): Side {
	const folders = [...new Set(files.flatMap(({ path }) => neighbourhoodOf(path) ?? []))]
	const before = folders.filter(folder => tree.has(folder))
	const copied = new Set(folders.filter(folder => tree.hasCopies(folder)))
	const around = [...copied].map(folder => [folder, tree.of(folder)] as const)
	tree.apply(files)
	for (const folder of folders)
		if (!copied.has(folder) && tree.hasCopies(folder)) around.push([folder, tree.of(folder)] as const)
	const changed = new Set(files.map(({ path }) => path))
	const beside = around.flatMap(([, list]) =>
		list
			.filter(([path]) => !changed.has(path))
			.map(([path, blob]): Pair => ({ path, before: blob, after: blob, kind: 'file' })),
	)
	return {
		files: [
			...files.map(({ path, before, after, kind }) => ({ path, before: before[0] ?? null, after, kind })),
			...beside,
		],
		before,
		after: folders.filter(folder => tree.has(folder)),
	}
}

/** For every merge, what differs from each of its parents, in the order of the parents. One process for all of them. */
function mergeChanges(
	repository: Repository,
	commits: readonly Commit[],
): ReadonlyMap<Hash, readonly (readonly FileChange[])[]> {
	const merges = commits.filter(({ parents }) => parents.length > 1)
	if (merges.length === 0) return new Map()
	const pairs = merges.flatMap(({ hash, parents }) => parents.map(parent => `${hash} ${parent}`))
	const run = runGit(
		repository.root,
		['diff-tree', '--stdin', '--always', '-r', '-z', '--raw', '--no-abbrev', ...plainLog],
		{ input: `${pairs.join('\n')}\n`, most: 1024 * 1024 * 1024, time: 300_000 },
	)
	if ('trouble' in run) throw cannotRead(run.trouble, run.said)
	const found = new Map<Hash, FileChange[][]>()
	let list: FileChange[] = []
	const tokens = run.out.toString('utf8').split('\0')
	for (let at = 0; at < tokens.length; at++) {
		const token = (tokens[at] ?? '').trim()
		const name = hash(token)
		if (name !== undefined) {
			list = []
			const lists = found.get(name) ?? []
			lists.push(list)
			found.set(name, lists)
		} else if (token.startsWith(':')) {
			const path = tokens[++at] ?? ''
			if (path.startsWith(repository.prefix)) list.push(change(token, path.slice(repository.prefix.length)))
		}
	}
	return found
}
