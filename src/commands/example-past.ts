import type { Source } from '../workspace/source.js'
import { textOf } from './packaged.js'

/** A commit of the worked example's people. */
export interface PastCommit {
	/** Such as 2026-06-26T17:40:00+02:00. */
	readonly at: string
	readonly author: string
	readonly email: string
	readonly message: string
	/**
	 * How its files are taken back to the state before it: `null` where a file was not there, else changes of lines in
	 * their order, each with the number of the first line (from 0), how many go, and what comes instead.
	 */
	readonly undo: Readonly<Record<string, readonly (readonly [number, number, ...string[]])[] | null>>
}

/** A state of the worked example, with the commit that made it. */
export interface PastState extends PastCommit {
	readonly files: Readonly<Record<string, string>>
}

/**
 * The states of the worked example from the first to the last, which is the example as it is.
 *
 * @param last its files today; those that no commit speaks of are there from the beginning
 */
export function examplePast(packaged: Source, last: Readonly<Record<string, string>>): readonly PastState[] {
	const commits: readonly PastCommit[] = JSON.parse(textOf(packaged, 'data-template/example-past.json'))
	const states: PastState[] = []
	let files = last
	for (const commit of [...commits].reverse()) {
		states.push({ ...commit, files })
		files = before(files, commit)
	}
	return states.reverse()
}

function before(files: Readonly<Record<string, string>>, { undo }: PastCommit): Readonly<Record<string, string>> {
	const next: Record<string, string> = { ...files }
	for (const [path, changes] of Object.entries(undo)) {
		if (changes === null) delete next[path]
		else {
			const lines = (next[path] as string).split('\n')
			for (const [at, count, ...instead] of [...changes].reverse()) lines.splice(at, count, ...instead)
			next[path] = lines.join('\n')
		}
	}
	return next
}
