/** A part of the work whose time is told on its own. */
export const stages = ['read', 'parse', 'shape', 'rules', 'history', 'report', 'render'] as const
export type Stage = (typeof stages)[number]

/** Runs parts of the work for somebody who wants to know how long they take; only whoever made it has a clock. */
export interface Watch {
	/** Runs a part, also one that is waited for; the time of a part within it is not counted as its own. */
	stage<T>(stage: Stage, run: () => T): T
	/** Runs a rule, and counts what it finds. */
	rule<Found extends readonly unknown[]>(name: string, run: () => Found): Found
}

/** Nobody asked: everything is only run. */
export const unwatched: Watch = { stage: (_, run) => run(), rule: (_, run) => run() }
