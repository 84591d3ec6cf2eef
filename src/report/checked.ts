import type { Severity } from '../model/finding.js'
import type { Named } from '../model/rule.js'
import type { Located, Tally } from './excerpts.js'

/** What a check of the folder found, for the formats that other programs read. */
export interface Checked {
	/** In the order of files and lines. */
	readonly located: readonly Located[]
	readonly tally: Tally
	/** The rules that found something, by their name. */
	readonly rules: ReadonlyMap<string, Named>
	/** True when only what is new since another state is in it. */
	readonly onlyNew: boolean
	/** What makes the check fail: errors, and warnings when asked to. */
	readonly failing: readonly Severity[]
}

/** Errors first, then warnings, then notes; among equals the order of files and lines. */
export const worstFirst = (located: readonly Located[]): readonly Located[] =>
	[...located].sort((a, b) => weights[a.finding.severity] - weights[b.finding.severity])

const weights: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }
