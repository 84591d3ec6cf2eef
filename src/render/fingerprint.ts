import { createHash } from 'node:crypto'
import type { Located } from '../report/excerpts.js'

/**
 * A short name for each problem, the same wherever its lines have moved. Two problems that are the same to the letter
 * are told apart by their order, because the programs that read them take equal names for one problem.
 */
export function fingerprints(located: readonly Located[]): readonly string[] {
	const seen = new Map<string, number>()
	return located.map(({ finding: { fingerprint } }) => {
		const nth = seen.get(fingerprint) ?? 0
		seen.set(fingerprint, nth + 1)
		return createHash('sha256')
			.update(nth === 0 ? fingerprint : `${fingerprint} ${nth}`)
			.digest('hex')
			.slice(0, 32)
	})
}
