import { isDataFile, neighbourhoodOf } from '../workspace/state.js'
import { commitSource } from './commit.js'
import { plainLog, runGit } from './git.js'
import { type Commit, change, commitsOf, type FileChange } from './log.js'
import { mergeBases } from './merge-base.js'
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
	/**
	 * Of a merge: what this parent had changed since the two went apart, and the merge has otherwise, from as it was in the
	 * parent to as it was before. What the merge has as it was before, it took back.
	 */
	readonly back?: Side
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
 * have been decided in it; then all that differs from each is compared, since a record may stand in another file. And what
 * one parent had changed, and the merge left as it was before, was decided in it too.
 */
export function comparisons(
	repository: Repository,
	commits: readonly Commit[] = commitsOf(repository),
): readonly Comparison[] {
	const merges = mergeChanges(repository, commits)
	const taken = takenBack(repository, commits, merges)
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
		const back = taken.get(commit.hash)
		const sides = compared.map(({ tree, files }, index) => sideOf(tree, files, back?.[index]))
		trees.set(commit.hash, (compared[0] as { tree: Tree }).tree)
		return { commit, sides: data.length > 0 || back ? sides : [] }
	})
}

/** What to compare on one side, and the tree brought forward to after it. */
function sideOf(tree: Tree, files: readonly FileChange[], back: readonly FileChange[] = []): Side {
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
		files: [...files.map(pairOf), ...beside],
		before,
		after: folders.filter(folder => tree.has(folder)),
		...(back.length > 0 && { back: { files: back.map(pairOf), before, after: before } }),
	}
}

const pairOf = ({ path, before, after, kind }: FileChange): Pair => ({ path, before: before[0] ?? null, after, kind })

/**
 * For every merge that has a file otherwise than a parent that had changed it, what leads back from that parent to where the
 * two went apart. Mostly both had changed it; or the merge threw one side away, as `git merge -s ours` does.
 */
function takenBack(
	repository: Repository,
	commits: readonly Commit[],
	merges: ReadonlyMap<Hash, readonly (readonly FileChange[])[]>,
): ReadonlyMap<Hash, readonly (readonly FileChange[])[]> {
	const baseOf = mergeBases(commits)
	const wanted = commits.flatMap(({ hash, parents }) => {
		const lists = merges.get(hash)
		return (lists ?? []).flatMap((list, index) => {
			const differs = list.some(({ path }) => isDataFile(path))
			const parent = parents[index] as Hash
			const base = differs && baseOf(parent, parents[index === 0 ? 1 : 0] as Hash)
			return base && base !== parent ? [{ merge: hash, index, parent, base }] : []
		})
	})
	const found = new Map<Hash, FileChange[][]>()
	const since = pairChanges(
		repository,
		wanted.map(({ base, parent }) => [base, parent]),
	)
	for (const [at, { merge, index }] of wanted.entries()) {
		const differing = new Set(merges.get(merge)?.[index]?.map(({ path }) => path))
		const back = (since[at] ?? []).filter(({ path }) => isDataFile(path) && differing.has(path))
		if (back.length === 0) continue
		const lists = found.get(merge) ?? []
		lists[index] = back
		found.set(merge, lists)
	}
	return found
}

/** For every merge, what differs from each of its parents, in the order of the parents. One process for all of them. */
function mergeChanges(
	repository: Repository,
	commits: readonly Commit[],
): ReadonlyMap<Hash, readonly (readonly FileChange[])[]> {
	const merges = commits.filter(({ parents }) => parents.length > 1)
	const pairs = merges.flatMap(({ hash, parents }) => parents.map(parent => [hash, parent] as const))
	const lists = pairChanges(repository, pairs)
	const found = new Map<Hash, (readonly FileChange[])[]>()
	for (const [index, [merge]] of pairs.entries()) found.set(merge, [...(found.get(merge) ?? []), lists[index] ?? []])
	return found
}

/** What differs in the first of each pair of commits from the second. One process for all of them. */
function pairChanges(
	repository: Repository,
	pairs: readonly (readonly [is: Hash, was: Hash])[],
): readonly (readonly FileChange[])[] {
	if (pairs.length === 0) return []
	const run = runGit(
		repository.root,
		['diff-tree', '--stdin', '--always', '-r', '-z', '--raw', '--no-abbrev', ...plainLog],
		{
			input: `${pairs.map(pair => pair.join(' ')).join('\n')}\n`,
			most: 1024 * 1024 * 1024,
			time: 300_000,
		},
	)
	if ('trouble' in run) throw cannotRead(run.trouble, run.said)
	const found: FileChange[][] = []
	const tokens = run.out.toString('utf8').split('\0')
	for (let at = 0; at < tokens.length; at++) {
		const token = (tokens[at] ?? '').trim()
		if (hash(token) !== undefined) found.push([])
		else if (token.startsWith(':')) {
			const path = tokens[++at] ?? ''
			if (path.startsWith(repository.prefix)) found.at(-1)?.push(change(token, path.slice(repository.prefix.length)))
		}
	}
	return found
}
