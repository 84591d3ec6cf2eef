import type { Change } from '../../model/change.js'
import type { Day } from '../../model/day.js'
import type { Named, Rule } from '../../model/rule.js'
import { say, type Words } from '../../model/text.js'

/** A rule about how the data came to be: it looks at changes, commit by commit, and not at the files. */
export interface HistoryCheck extends Named {
	readonly examples: readonly HistoryExample[]
	run(context: HistoryContext): Iterable<HistoryTrouble & { readonly message: Words }>
}

export interface HistoryContext {
	/** Oldest first. */
	readonly steps: readonly PastStep[]
	readonly today: Day
	threshold(name: string): number
}

export interface PastStep {
	readonly commit: string
	/** When it was written. */
	readonly day: Day
	readonly changes: readonly Change[]
}

/** What was found: the change that it is about. */
export interface HistoryTrouble {
	readonly change: Change
	readonly commit: string
	readonly field?: string
}

/** A series of commits in which the rule, and no other of its kind, finds something. Short names are the neighbourhood's. */
export interface HistoryExample {
	readonly name: Words
	readonly commits: readonly { readonly day: string; readonly files: Readonly<Record<string, string>> }[]
	readonly today: string
}

export function historyCheck<Data>({
	message,
	run,
	...declared
}: Omit<HistoryCheck, 'run'> &
	Rule<Data> & { run(context: HistoryContext): Iterable<HistoryTrouble & { readonly data: Data }> }): HistoryCheck {
	return {
		...declared,
		*run(context) {
			for (const { data, ...trouble } of run(context)) yield { ...trouble, message: say(message, data) }
		},
	}
}
