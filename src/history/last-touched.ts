import { isDataFile, neighbourhoodOf } from '../workspace/state.js'
import { type Commit, commitsOf } from './log.js'
import type { Hash, Repository } from './repository.js'

/**
 * For each neighbourhood the latest commit that changed one of its data files, by when it was written. Nothing is parsed:
 * one pass of git over the names of the files.
 *
 * @param isCounted false for commits that only reformatted, as agora.yaml may say
 * @param from the commit to look back from; else HEAD
 */
export function lastTouched(
	repository: Repository,
	isCounted: (commit: Commit) => boolean,
	from?: Hash,
): ReadonlyMap<string, Commit> {
	const latest = new Map<string, Commit>()
	for (const commit of commitsOf(repository, from && { from })) {
		const touched = new Set(commit.files.flatMap(({ path }) => (isDataFile(path) ? (neighbourhoodOf(path) ?? []) : [])))
		if (touched.size === 0 || !isCounted(commit)) continue
		for (const id of touched) {
			const known = latest.get(id)
			if (known === undefined || commit.authored > known.authored) latest.set(id, commit)
		}
	}
	return latest
}
