import type { Day } from '../model/day.js'
import { type Moment, moment } from '../model/moment.js'
import type { Words } from '../model/text.js'
import type { Stamp } from '../report/stamp.js'
import type { Workspace } from '../workspace/open.js'
import type { Ask, Context } from './command.js'

/** The records, by when they were known, and the day that they are judged by: two clocks, never mixed. */
export interface Clocks {
	readonly workspace: Workspace
	/** What the records say of later days was still to come when they were written. */
	readonly known: Day
	readonly day: Day
	/** To be asked for when everything has been read. */
	stamp(): Stamp
}

/**
 * `--as-of` chooses the records, and with them the day; `--on` chooses only the day. With both, the records of then are
 * judged by another day. With neither, the files as they are, today.
 *
 * @param opened in place of the files as they are
 */
export function clocks(
	{ asOf, on }: { readonly asOf?: Moment | undefined; readonly on?: Day | undefined },
	context: Context,
	opened?: Workspace,
): Clocks {
	if (asOf === undefined) {
		const workspace = opened ?? context.open()
		const { today } = context
		const day = on ?? today
		return { workspace, known: today, day, stamp: () => ({ ...context.stamp(), known: today, on: day }) }
	}
	const { workspace, commit, day: known } = context.known(asOf)
	const day = on ?? known
	return {
		workspace,
		known,
		day,
		stamp: () => ({ ...context.program, commit, dirty: false, asOf: asOf.written, known, on: day }),
	}
}

export const aMoment = (words: Words) =>
	({
		kind: 'option',
		words,
		placeholder: 'when',
		read: (text: string): Moment | undefined => moment(text),
		wanted: {
			it: 'un giorno (2026-06-30), un mese (2026-06), un trimestre (2026-Q2), un anno (2026) o una revisione di git',
			en: 'a day (2026-06-30), a month (2026-06), a quarter (2026-Q2), a year (2026) or a revision of git',
		},
	}) as const satisfies Ask<Moment>

export const asOfMoment = aMoment({
	it: 'con i dati che si conoscevano allora, giudicati in quel giorno',
	en: 'with the records as they were known then, judged on that day',
})
