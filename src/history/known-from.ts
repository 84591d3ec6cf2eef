import type { Commit } from './log.js'
import type { Hash } from './repository.js'

/**
 * When each commit became known to the programme, in seconds since 1970: when the first commit of the first-parent line
 * that has it was committed. What stood on a branch was not known before it was merged.
 *
 * @param commits all of them, children before parents
 */
export function knownFrom(commits: readonly Commit[]): ReadonlyMap<Hash, number> {
	const byHash = new Map(commits.map(commit => [commit.hash, commit]))
	const line: Commit[] = []
	for (let at = commits[0]; at !== undefined; at = byHash.get(at.parents[0] as Hash)) line.push(at)
	const known = new Map<Hash, number>()
	for (const { hash, committed } of line.reverse()) {
		const coming = [hash]
		for (let one = coming.pop(); one !== undefined; one = coming.pop()) {
			if (known.has(one)) continue
			known.set(one, committed)
			coming.push(...(byHash.get(one)?.parents ?? []))
		}
	}
	return known
}
