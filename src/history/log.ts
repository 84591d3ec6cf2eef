import { plainLog, runGit } from './git.js'
import { cannotRead, type Hash, hash, head, type Repository } from './repository.js'

/** A commit as git tells it. Names and messages are anybody's words: nothing of it is checked, nothing is harmless. */
export interface Commit {
	readonly hash: Hash
	/** None for a root; also none where a shallow clone was cut off, and then `cut` is true. */
	readonly parents: readonly Hash[]
	/** The commit has parents that are not here: what it seems to add may be much older. */
	readonly cut: boolean
	/** As the folder's `.mailmap` spells people. */
	readonly author: { readonly name: string; readonly email: string }
	/** Seconds since 1970; both are whatever the writer's machine said. */
	readonly authored: number
	readonly committed: number
	readonly subject: string
	/** The rest of the message; empty when there is none. */
	readonly body: string
	/**
	 * The data folder's files that differ from the parent's, by their paths in it; for a merge, those that differ from
	 * every parent's. Renames are not looked for: a moved file goes in one place and comes in another.
	 */
	readonly files: readonly FileChange[]
}

export interface FileChange {
	readonly path: string
	/** One for each parent, or one for a root; `null` where the file was not there. */
	readonly before: readonly (Hash | null)[]
	/** `null` when the commit has no such file. */
	readonly after: Hash | null
	/** What stands there after, or stood there before it went. */
	readonly kind: 'file' | 'link' | 'submodule'
}

/**
 * Every commit that the folder's present state comes from, children before parents, read in one pass.
 *
 * @param range for the commits that are in `from` but not in `without`; else all those behind HEAD
 */
export function commitsOf(
	repository: Repository,
	range: { readonly from?: Hash; readonly without?: readonly Hash[] } = {},
): readonly Commit[] {
	const { from = head(repository), without = [] } = range
	const run = runGit(
		repository.root,
		[
			'-c',
			'mailmap.blob=HEAD:.mailmap',
			'log',
			'-z',
			'--topo-order',
			'--root',
			'-c',
			'--raw',
			'--no-abbrev',
			...plainLog,
			`--format=${['%H', '%P', '%aN', '%aE', '%at', '%ct', '%s', '%b'].join('%x00')}`,
			from,
			...without.map(one => `^${one}`),
			'--',
		],
		{ most: 1024 * 1024 * 1024, time: 300_000 },
	)
	if ('trouble' in run) throw cannotRead(run.trouble, run.said)
	const commits = [...parsed(run.out, repository.prefix)]
	return repository.shallow ? marked(commits, repository) : commits
}

function* parsed(out: Buffer, prefix: string): Iterable<Commit> {
	let at = 0
	const next = (): string | undefined => {
		if (at >= out.length) return undefined
		const end = out.indexOf(0, at)
		const token = out.toString('utf8', at, end < 0 ? out.length : end)
		at = end < 0 ? out.length : end + 1
		return token
	}
	let token = next()
	while (token !== undefined) {
		const name = hash(token)
		if (name === undefined) throw new Error(`git log: ${JSON.stringify(token.slice(0, 80))}`)
		const [parents = '', author = '', email = '', authored = '', committed = '', subject = '', body = ''] = Array.from(
			{ length: 7 },
			() => next() ?? '',
		)
		const files: FileChange[] = []
		for (token = next(); token !== undefined && hash(token) === undefined; token = next()) {
			// Git separates what it tells of a commit from its message: by a newline, of a merge by nothing at all.
			if (token === '') continue
			const path = next() ?? ''
			if (path.startsWith(prefix)) files.push(change(token.trimStart(), path.slice(prefix.length)))
		}
		yield {
			hash: name,
			parents: parents === '' ? [] : (parents.split(' ') as Hash[]),
			cut: false,
			author: { name: author, email },
			authored: Number(authored),
			committed: Number(committed),
			subject,
			body: body.trimEnd(),
			files,
		}
	}
}

/** `:100644 100644 <before> <after> M`, with a colon, a mode and a name more for each further parent. */
export function change(raw: string, path: string): FileChange {
	const words = raw.replace(/^:+/, '').split(' ')
	const parents = (words.length - 1) / 2 - 1
	const modes = words.slice(0, parents + 1)
	const names = words.slice(parents + 1, -1).map(name => (/^0+$/.test(name) ? null : (name as Hash)))
	const mode = modes.at(-1) === '000000' ? (modes.find(one => one !== '000000') ?? '') : (modes.at(-1) ?? '')
	return {
		path,
		before: names.slice(0, -1),
		after: names.at(-1) ?? null,
		kind: mode === '120000' ? 'link' : mode === '160000' ? 'submodule' : 'file',
	}
}

/** In a shallow clone the commits at its edge look like roots; what git stored of them says that they are not. */
function marked(commits: readonly Commit[], repository: Repository): readonly Commit[] {
	const roots = commits.filter(({ parents }) => parents.length === 0).map(({ hash }) => hash)
	const cut = new Set(roots.filter(root => hasParents(repository, root)))
	return commits.map(commit => (cut.has(commit.hash) ? { ...commit, cut: true, files: [] } : commit))
}

function hasParents({ root }: Repository, commit: Hash): boolean {
	const run = runGit(root, ['cat-file', 'commit', commit])
	if ('trouble' in run) throw cannotRead(run.trouble, run.said)
	return /^parent /m.test(run.out.toString('latin1').split('\n\n')[0] ?? '')
}
