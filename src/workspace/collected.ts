import type { Finding } from '../model/finding.js'
import type { Place } from '../model/place.js'

/** More than these in one file say nothing new. */
export const mostFindings = 200

/** The findings of one file up to a limit, and the places of all: what is wrong is left out even when it is not told. */
export class Collected {
	readonly findings: Finding[] = []
	readonly wrong: Place[] = []
	/** How many are not told. */
	more = 0

	add(at: Place, tell: () => Finding): void {
		this.wrong.push(at)
		if (this.findings.length < mostFindings) this.findings.push(tell())
		else this.more++
	}
}
