import type { Day } from '../model/day.js'
import type { Moment } from '../model/moment.js'
import { type CommitSource, commitSource } from './commit.js'
import type { Interest } from './interest.js'
import { knownFrom } from './known-from.js'
import { lastTouched } from './last-touched.js'
import { type Commit, commitsOf } from './log.js'
import { shallowClone } from './refusals.js'
import { type Hash, head, repositoryOf } from './repository.js'
import { type Step, trail } from './trail.js'
import { commitOfMoment, mainLine } from './when.js'

/** What can be asked of a folder's past. */
export interface History {
	/** The folder as it was known at a moment; without one, at the commit that the present files come from. */
	at(moment?: Moment): CommitSource
	/** Who changed what, newest first. A shallow clone is refused: what lies before its edge would be credited wrongly. */
	trail(interest?: Interest): readonly Step[]
	/** The latest commit that changed each neighbourhood's data, of those that count. A shallow clone is refused. */
	touched(isCounted: (commit: Commit) => boolean): ReadonlyMap<string, Commit>
	/** The commits that this state has and an earlier one had not. */
	newer(than: string): ReadonlySet<string>
	/** When each commit became known to the programme, in seconds since 1970. A shallow clone is refused. */
	knownFrom(): ReadonlyMap<string, number>
	/** The day on which a moment is. */
	dayOf(moment: Moment): Day
	/** The day in the programme's time zone at a point in time, in seconds since 1970. */
	dayAt(seconds: number): Day
}

/** @param from the commit that the past is told from; else the one that the present files come from */
export function historyOf(root: string, dayAt: (seconds: number) => Day, today: Day, from?: string): History {
	const repository = repositoryOf(root)
	const whole = () => {
		const first = repository.shallow ? mainLine(repository).at(-1) : undefined
		if (repository.shallow) throw shallowClone(first && dayAt(first.committed))
		return repository
	}
	return {
		dayAt,
		newer: than => new Set(commitsOf(repository, { without: [than as Hash] }).map(({ hash }) => hash)),
		dayOf: moment => commitOfMoment(repository, moment, dayAt, today).day,
		at: moment =>
			commitSource(
				repository,
				moment === undefined ? head(repository) : commitOfMoment(repository, moment, dayAt, today).commit,
			),
		trail: interest => trail(whole(), interest, from as Hash | undefined),
		knownFrom: () => knownFrom(commitsOf(whole(), from === undefined ? {} : { from: from as Hash })),
		touched: isCounted => lastTouched(whole(), isCounted, from as Hash | undefined),
	}
}
