import type { Day } from '../model/day.js'
import type { CommitSource } from './commit.js'
import { shallowClone } from './refusals.js'
import type { Repository } from './repository.js'
import { snapshots } from './snapshots.js'
import { type DayAt, lastBy, mainLine } from './when.js'

/**
 * The folder at the end of each of some days, in their order, as it was known then; `undefined` before its history. Days
 * with the same commit share one source.
 *
 * @throws Failure when a day lies before what a shallow clone has
 */
export function replay(
	repository: Repository,
	days: readonly Day[],
	dayAt: DayAt,
): readonly (CommitSource | undefined)[] {
	const line = mainLine(repository)
	const commits = days.map(lastBy(line, dayAt))
	if (repository.shallow && commits.includes(undefined)) {
		const oldest = line.at(-1)
		throw shallowClone(oldest && dayAt(oldest.committed))
	}
	const sources = snapshots(
		repository,
		commits.flatMap(commit => commit ?? []),
	)
	return commits.map(commit => commit && sources.get(commit))
}
