import type { Failure } from '../model/failure.js'
import { git, runGit, type Trouble } from './git.js'
import { brokenObject, noCommitYet, noGit, noRepository, oldGit, partialClone, tooMuch, unsafe } from './refusals.js'

/** The git repository around a data folder. */
export interface Repository {
	/** The data folder. */
	readonly root: string
	/** From the top of the repository to the data folder: empty, or with `/` at its end. */
	readonly prefix: string
	/** A bare repository has no files, only commits. */
	readonly bare: boolean
	/** Its older commits were not fetched. */
	readonly shallow: boolean
}

/** A commit’s or an object’s name in full. */
export type Hash = string & { readonly _hash: true }

/** The repository that a folder lies in, or a `Failure` that says why its history cannot be read and what to do. */
export function repositoryOf(root: string): Repository {
	const run = runGit(root, ['rev-parse', '--is-bare-repository', '--is-shallow-repository', '--show-prefix'])
	if ('trouble' in run) throw cannotRead(run.trouble, run.said)
	const [bare, shallow, prefix = ''] = run.out.toString('utf8').replace(/\n$/, '').split('\n')
	return { root, prefix, bare: bare === 'true', shallow: shallow === 'true' }
}

/** The commit that a revision names; `undefined` when there is no such commit. */
export function commitNamed({ root }: Repository, revision: string): Hash | undefined {
	const run = runGit(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])
	if ('trouble' in run) {
		if (run.trouble === 'refused') return undefined
		throw cannotRead(run.trouble, run.said)
	}
	return hash(run.out.toString('utf8').trim())
}

/** The commit that the folder stands on; a `Failure` when there is none yet, or its name leads nowhere. */
export function head(repository: Repository): Hash {
	const found = headIfAny(repository)
	if (found) return found
	throw noCommitYet()
}

/** The same, and nothing before the first commit. */
export function headIfAny(repository: Repository): Hash | undefined {
	const found = commitNamed(repository, 'HEAD')
	if (found) return found
	// The branch exists but its commit cannot be read: that is damage, not a beginning.
	const branch = git(repository.root, ['symbolic-ref', '--quiet', 'HEAD'])?.trim()
	const named = branch !== undefined && git(repository.root, ['rev-parse', '--verify', '--quiet', branch]) !== undefined
	if (branch === undefined || named) throw brokenObject('HEAD')
	return undefined
}

export const hash = (text: string): Hash | undefined =>
	/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) ? (text as Hash) : undefined

/** What git could not do, as what a person can do about it. */
export function cannotRead(trouble: Trouble, said: string): Failure {
	switch (trouble) {
		case 'no-git':
			return noGit()
		case 'old-git':
			return oldGit()
		case 'no-repository':
			return noRepository()
		case 'unsafe':
			return unsafe(/safe\.directory (\S.*)/.exec(said)?.[1])
		case 'partial':
			return partialClone()
		case 'too-long':
		case 'too-large':
			return tooMuch()
		case 'broken':
		case 'refused':
			return brokenObject(/\b[0-9a-f]{40,64}\b/.exec(said)?.[0])
	}
}
