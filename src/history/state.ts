import { createHash } from 'node:crypto'
import { Failure } from '../model/failure.js'
import type { Observed } from '../workspace/observed.js'
import { concerns } from '../workspace/stray.js'
import { type CommitSource, commitSource } from './commit.js'
import { git } from './git.js'
import { type Hash, head, repositoryOf } from './repository.js'

/** Which commit a folder's files come from, and whether what was read of them was changed since. */
export interface State {
	/** `null` outside git, or before the first commit. */
	readonly commit: string | null
	readonly dirty: boolean
}

/** The way from the repository's top to a folder, with a `/` at its end; empty at the top and outside git. */
export function prefixOf(root: string): string {
	return git(root, ['rev-parse', '--show-prefix'])?.replace(/\n$/, '') ?? ''
}

/**
 * The state of what has been read so far. It is found out by comparing, not by `git status`, which runs whatever filters
 * a repository's settings name.
 */
export function stateOf(root: string, { source, listed, read }: Observed): State {
	try {
		const repository = repositoryOf(root)
		const commit = head(repository)
		const committed = commitSource(repository, commit)
		const dirty =
			[...listed].some(folder => !isSameList(source.list(folder), committed.list(folder), folder)) ||
			[...read].some(file => !isSameFile(source, committed, file))
		return { commit, dirty }
	} catch (error) {
		if (error instanceof Failure) return { commit: null, dirty: false }
		throw error
	}
}

/** Only the names that mean something: a report that was written into the folder changes no data. */
function isSameList(now: readonly string[], then: readonly string[], folder: string): boolean {
	const meant = (names: readonly string[]) =>
		names.filter(name => (folder === 'neighbourhoods' ? !name.startsWith('.') : concerns(name))).join('\n')
	return meant(now) === meant(then)
}

function isSameFile(now: Observed['source'], then: CommitSource, file: string): boolean {
	const found = now.read(file)
	const blob = then.blob(file)
	if ('obstacle' in found) {
		const before = then.read(file)
		return 'obstacle' in before && before.obstacle === found.obstacle
	}
	// Git may have written the lines' ends as this machine wants them.
	return blob !== undefined && (isBlob(blob, found.bytes) || isBlob(blob, withoutReturns(found.bytes)))
}

/** Whether bytes are those that git calls by this name. */
function isBlob(name: Hash, bytes: Uint8Array): boolean {
	const algorithm = name.length === 64 ? 'sha256' : 'sha1'
	return createHash(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest('hex') === name
}

const withoutReturns = (bytes: Uint8Array) => bytes.filter((byte, index) => byte !== 13 || bytes[index + 1] !== 10)
