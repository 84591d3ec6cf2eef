import { type CommitSource, commitSource } from './commit.js'
import { statusOf } from './filters.js'
import { runGit } from './git.js'
import { noCommonHistory, shallowClone } from './refusals.js'
import { cannotRead, type Hash, hash, head, type Repository } from './repository.js'

/** The data folder at the point from which the working files went their own way, and what differs since. */
export interface Since {
	readonly base: CommitSource
	/** Files of the data folder, by their path in it, that were added, changed or removed since; sorted. */
	readonly changed: readonly string[]
}

/**
 * The working files beside the commit from which they come: the last one that the present branch has in common with
 * another. What the other branch got in the meantime is not the work of this one.
 *
 * @param own what is not in a commit yet, by its path from the data folder: the working files, unless said otherwise
 * @throws Failure when the two have no commit in common, or when it was not fetched
 */
export function since(repository: Repository, commit: Hash, own = uncommitted(repository)): Since {
	const { root } = repository
	const now = head(repository)
	const run = runGit(root, ['merge-base', now, commit])
	if ('trouble' in run) {
		if (run.trouble !== 'refused') throw cannotRead(run.trouble, run.said)
		throw repository.shallow ? shallowClone(undefined) : noCommonHistory()
	}
	const base = hash(run.out.toString('utf8').trim())
	if (base === undefined) throw noCommonHistory()
	const changed = new Set([...committed(repository, base, now), ...own])
	return { base: commitSource(repository, base), changed: [...changed].sort() }
}

function committed(repository: Repository, from: Hash, to: Hash): readonly string[] {
	if (from === to) return []
	const run = runGit(repository.root, [
		'diff-tree',
		'-r',
		'-z',
		'--name-only',
		'--no-renames',
		'--no-ext-diff',
		'--no-textconv',
		'--no-relative',
		'--ignore-submodules=none',
		'-O/dev/null',
		from,
		to,
	])
	if ('trouble' in run) throw cannotRead(run.trouble, run.said)
	return below(repository, run.out.toString('utf8').split('\0'))
}

/** What stands in the folder and not in its commit: changed, new, and what git was told to overlook. */
function uncommitted(repository: Repository): readonly string[] {
	if (repository.bare) return []
	const run = statusOf(repository.root, ['--no-renames', '--untracked-files=all', '--ignored=traditional'])
	if ('trouble' in run) throw cannotRead(run.trouble, run.said)
	// `1 XY sub mH mI mW hH hI path`, `u XY sub m1 m2 m3 mW h1 h2 h3 path`, `? path`, `! path`
	const fields: Readonly<Record<string, number>> = { '1': 8, u: 10, '?': 1, '!': 1 }
	const paths = run.out
		.toString('utf8')
		.split('\0')
		.map(line =>
			line
				.split(' ')
				.slice(fields[line[0] ?? ''] ?? Number.POSITIVE_INFINITY)
				.join(' '),
		)
	return below(repository, paths)
}

/** Paths from the repository's top as paths from the data folder; those outside of it are left out. */
const below = ({ prefix }: Repository, paths: readonly string[]) =>
	paths.filter(path => path !== '' && path.startsWith(prefix)).map(path => path.slice(prefix.length))
