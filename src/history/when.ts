import type { Day } from '../model/day.js'
import type { Moment } from '../model/moment.js'
import { runGit } from './git.js'
import * as refusals from './refusals.js'
import { cannotRead, commitNamed, type Hash, head, type Repository } from './repository.js'

/** What was known at a moment, and the day that it is judged by. */
export interface Known {
	readonly commit: Hash
	readonly day: Day
}

/** The day in the programme’s time zone at a point in time, in seconds since 1970. */
export type DayAt = (seconds: number) => Day

/**
 * The commit that a moment means. For a day it is the last on the first-parent line of the current branch that was
 * committed by the end of that day; what a branch held before it was merged was not known to the programme. For a
 * revision it is that commit, judged on the day it was committed.
 *
 * @throws Failure when there is no such commit, or when it may lie beyond what a shallow clone has
 */
export function commitOfMoment(repository: Repository, moment: Moment, dayAt: DayAt, today: Day): Known {
	if (moment.kind === 'revision') {
		const commit = commitNamed(repository, moment.revision)
		if (commit === undefined) throw missing(repository, moment.revision)
		return { commit, day: dayAt(committedAt(repository, commit)) }
	}
	if (moment.from > today) throw refusals.notYet(moment.written)
	const day = moment.day < today ? moment.day : today
	const commit = lastBy(mainLine(repository), dayAt)(day)
	if (commit !== undefined) return { commit, day }
	throw tooEarly(repository, moment.written, dayAt)
}

/** A commit of the main line, and when it was committed. */
export interface Step {
	readonly hash: Hash
	/** Seconds since 1970. */
	readonly committed: number
}

/** The first-parent line of the current branch, newest first. */
export function mainLine(repository: Repository): readonly Step[] {
	const from = head(repository)
	const run = runGit(repository.root, [
		'log',
		'-z',
		'--first-parent',
		'--no-show-signature',
		'--format=%H %ct',
		from,
		'--',
	])
	if ('trouble' in run) throw cannotRead(run.trouble, run.said)
	return run.out
		.toString('latin1')
		.split('\0')
		.filter(line => line !== '')
		.map(line => {
			const [hash = '', committed = ''] = line.split(' ')
			return { hash: hash as Hash, committed: Number(committed) }
		})
}

/**
 * The last commit of a line by the end of a day. A clock that went wrong for one commit hides only that one: what came
 * after it in the line holds what it brought.
 */
export function lastBy(line: readonly Step[], dayAt: DayAt): (day: Day) => Hash | undefined {
	return day => {
		const end = endOf(day, dayAt)
		return line.find(({ committed }) => committed < end)?.hash
	}
}

/** The first second after a day, found by halving: only the clock’s door knows the rules of a time zone. */
function endOf(day: Day, dayAt: DayAt): number {
	const noon = Date.parse(`${day}T12:00:00Z`) / 1000
	let [before, after] = [noon - 36 * 3600, noon + 36 * 3600]
	while (after - before > 1) {
		const middle = Math.floor((before + after) / 2)
		if (dayAt(middle) > day) after = middle
		else before = middle
	}
	return after
}

function committedAt({ root }: Repository, commit: Hash): number {
	const run = runGit(root, ['log', '-1', '--no-show-signature', '--format=%ct', commit, '--'])
	if ('trouble' in run) throw cannotRead(run.trouble, run.said)
	return Number(run.out.toString('latin1').trim())
}

/** In a shallow clone a name that is not here may well be there. */
function missing({ shallow }: Repository, revision: string) {
	return shallow && /^[0-9a-f]{4,64}$|[~^]/.test(revision)
		? refusals.shallowClone(undefined)
		: refusals.noSuchRevision(revision)
}

function tooEarly(repository: Repository, written: string, dayAt: DayAt) {
	const first = mainLine(repository).at(-1)
	const day = first && dayAt(first.committed)
	return repository.shallow ? refusals.shallowClone(day) : refusals.beforeHistory(written, day)
}
