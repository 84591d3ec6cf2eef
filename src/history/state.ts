import { statusOf } from './filters.js'
import { git } from './git.js'

/** Which commit a folder's files come from, and whether they were changed since. */
export interface State {
	/** `null` outside git, or before the first commit. */
	readonly commit: string | null
	readonly dirty: boolean
}

/** The way from the repository's top to a folder, with a `/` at its end; empty at the top and outside git. */
export function prefixOf(root: string): string {
	return git(root, ['rev-parse', '--show-prefix'])?.replace(/\n$/, '') ?? ''
}

export function stateOf(root: string): State {
	const run = statusOf(root, ['--branch'])
	const lines = 'out' in run ? run.out.toString('utf8').split('\0') : []
	const commit = lines
		.map(line => /^# branch\.oid ([0-9a-f]{40,64})$/.exec(line)?.[1])
		.find(found => found !== undefined)
	return { commit: commit ?? null, dirty: lines.some(line => line !== '' && !line.startsWith('# ')) }
}
