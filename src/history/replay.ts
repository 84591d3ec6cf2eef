import type { Day } from '../model/day.js'
import { type CommitSource, commitSource } from './commit.js'
import { shallowClone } from './refusals.js'
import type { Hash, Repository } from './repository.js'
import { type DayAt, lastBy, mainLine } from './when.js'

/**
 * The folder at the end of each of some days, in their order, as it was known then; `undefined` before its history. Days
 * with the same commit share one source.
 *
 * @throws Failure when a day lies before what a shallow clone has
 */
export function* replay(
	repository: Repository,
	days: readonly Day[],
	dayAt: DayAt,
): Iterable<CommitSource | undefined> {
	const line = mainLine(repository)
	const by = lastBy(line, dayAt)
	let last: { readonly commit: Hash; readonly source: CommitSource } | undefined
	for (const day of days) {
		const commit = by(day)
		if (commit === undefined && repository.shallow) {
			const oldest = line.at(-1)
			throw shallowClone(oldest && dayAt(oldest.committed))
		}
		if (commit !== undefined && commit !== last?.commit) last = { commit, source: commitSource(repository, commit) }
		yield commit === undefined ? undefined : last?.source
	}
}
