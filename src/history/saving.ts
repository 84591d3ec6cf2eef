import { Failure } from '../model/failure.js'
import { statusOf } from './filters.js'
import { git, runOwnGit } from './git.js'
import { cannotRead, type Hash, hash } from './repository.js'
import { type UnderWay, underWay } from './under-way.js'

/** A file that is not as the last commit has it. */
export interface PendingFile {
	/** From the data folder. */
	readonly path: string
	readonly state: 'new' | 'changed' | 'gone' | 'conflict'
}

/** What stands between the folder and its last commit. */
export interface Pending {
	readonly files: readonly PendingFile[]
	/** `undefined` when the folder stands on a commit of no branch. */
	readonly branch: string | undefined
	/** The branch that this one follows elsewhere, such as `origin/main`. */
	readonly upstream: string | undefined
	/** False before the first commit. */
	readonly begun: boolean
	/** What git was told to do and has not finished. */
	readonly underWay: UnderWay | undefined
}

/**
 * What has not been committed yet, below the data folder only.
 *
 * @param reading when nothing will be committed: then no program that the repository names is run over the files
 */
export function pendingIn(root: string, prefix: string, { reading = false } = {}): Pending {
	const options = ['--branch', '--untracked-files=all', '--no-renames']
	const run = reading
		? statusOf(root, options)
		: runOwnGit(root, ['status', '--porcelain=v2', '-z', '--ignore-submodules=all', ...options, '--', '.'])
	if ('trouble' in run) throw cannotRead(run.trouble, run.said)
	const lines = run.out.toString('utf8').split('\0')
	const heading = (name: string) =>
		lines.find(line => line.startsWith(`# branch.${name} `))?.slice(`# branch.${name} `.length)
	const branch = heading('head')
	return {
		files: lines.flatMap(line => fileIn(line, prefix)),
		branch: branch === '(detached)' ? undefined : branch,
		upstream: heading('upstream'),
		begun: heading('oid') !== '(initial)',
		underWay: underWay(root),
	}
}

/** A line of `git status`, second form: paths count from the top of the repository. */
function fileIn(line: string, prefix: string): readonly PendingFile[] {
	const [, untracked, ordinary, unmerged] =
		/^(?:\? ([\s\S]+)|1 (?:\S+ ){7}([\s\S]+)|u (?:\S+ ){9}([\s\S]+))$/.exec(line) ?? []
	const path = untracked ?? ordinary ?? unmerged
	if (!path?.startsWith(prefix)) return []
	const marks = line.slice(2, 4)
	const state =
		unmerged !== undefined
			? 'conflict'
			: untracked !== undefined || marks.startsWith('A')
				? 'new'
				: marks.includes('D')
					? 'gone'
					: 'changed'
	return [{ path: path.slice(prefix.length), state }]
}

/** Who git would say wrote a commit; `undefined` when it was never told. */
export const isKnownToGit = (root: string): boolean =>
	'out' in runOwnGit(root, ['-c', 'user.useConfigOnly=true', 'var', 'GIT_AUTHOR_IDENT'])

/** Tells git, for this clone only, who writes here. */
export function introduce(root: string, { name, email }: { readonly name: string; readonly email: string }): void {
	for (const [key, value] of [
		['user.name', name],
		['user.email', email],
	] as const)
		done(runOwnGit(root, ['config', '--local', key, value]))
}

/**
 * Commits some files as they are, and nothing else: what was staged beside them stays staged. When a merge is under way
 * this ends it, with all that it brought.
 *
 * @param without the checks that git would run before: for what is saved in spite of them
 */
export function commitFiles(
	root: string,
	files: readonly string[],
	message: string,
	{ merging, without }: { readonly merging: boolean; readonly without: boolean },
): Hash {
	if (files.length > 0) done(runOwnGit(root, ['add', '--all', '--', ...files]))
	const only = merging ? [] : ['--only']
	const paths = merging ? [] : ['--', ...files]
	done(
		runOwnGit(
			root,
			['commit', '--quiet', '--cleanup=verbatim', '--file=-', ...(without ? ['--no-verify'] : []), ...only, ...paths],
			{
				input: message,
			},
		),
	)
	return hash(git(root, ['rev-parse', '--verify', 'HEAD'])?.trim() ?? '') as Hash
}

type Run = ReturnType<typeof runOwnGit>

function done(run: Run): Buffer {
	if ('out' in run) return run.out
	if (run.trouble !== 'refused') throw cannotRead(run.trouble, run.said)
	throw refusedBy(run.said)
}

/** What git says when it refuses is for the person who set it up: it is shown as it is, and nothing was changed. */
export const refusedBy = (said: string) => {
	const words = said
		.split('\n')
		.filter(line => line.trim() !== '' && !line.startsWith('hint:'))
		.slice(0, 6)
		.map(line => `  ${line}`)
		.join('\n')
	return new Failure(
		{ it: `git non ha potuto salvare:\n${words}`, en: `git could not save:\n${words}` },
		{
			it: 'I file sono come prima, e nulla è andato perso. Risolto ciò che git dice, riprova: agora save',
			en: 'The files are as before, and nothing was lost. Once what git says is settled, try again: agora save',
		},
	)
}
