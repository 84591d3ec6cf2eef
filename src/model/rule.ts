import type { Severity } from './finding.js'
import type { Row } from './programme-text.js'
import type { Sentence, Words } from './text.js'

/** A rule as people meet it: its name, how much it weighs, and the words for it. */
export interface Named {
	/** `area/thing`: a promise that never changes. */
	readonly id: string
	readonly severity: Severity
	readonly title: Words
	readonly why: Words
	readonly remedy: Words
	/** Numbers that agora.yaml may change, with their defaults and units in the rule's words. */
	readonly thresholds?: Readonly<Record<string, number>>
	/** The rows of the programme’s text, as numbered in programme-text.ts, that this rule keeps true. */
	readonly rows?: readonly Row[]
}

/** A rule with the sentence for what it finds. Data are the facts of one finding. */
export interface Rule<Data> extends Named {
	readonly message: Sentence<Data>
}
