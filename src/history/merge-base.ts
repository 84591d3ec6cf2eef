import type { Commit } from './log.js'
import type { Hash } from './repository.js'

/**
 * The last commit that two have in common, found among commits that are in memory; `undefined` when there is none. Of several
 * that would do it is the one that git tells first.
 *
 * @param commits children before parents
 */
export function mergeBases(commits: readonly Commit[]): (one: Hash, other: Hash) => Hash | undefined {
	const place = new Map(commits.map(({ hash }, index) => [hash, index]))
	return (one, other) => {
		const seen = new Map<number, number>()
		// Places still to be looked at; nothing that comes later in the list leads to what came before.
		const coming = new Set<number>()
		const reach = (hash: Hash, from: number) => {
			const index = place.get(hash)
			if (index === undefined) return
			seen.set(index, (seen.get(index) ?? 0) | from)
			coming.add(index)
		}
		reach(one, 1)
		reach(other, 2)
		while (coming.size > 0) {
			const next = Math.min(...coming)
			coming.delete(next)
			const from = seen.get(next) ?? 0
			const commit = commits[next] as Commit
			if (from === 3) return commit.hash
			for (const parent of commit.parents) reach(parent, from)
		}
		return undefined
	}
}
