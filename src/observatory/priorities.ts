import type { CriteriaScore, NeedScore } from '../model/mixed.js'
import type { PriorityRound } from '../model/records.js'
import { vocabularies } from '../model/vocabularies/index.js'
import { rounded } from './totals.js'

/** The points of each need of a round: the more, the sooner it comes. A need without a usable score is not in it. */
export type Points = ReadonlyMap<string, number>

/**
 * Hanlon method as US county health departments use it (NACCHO, Guide to Prioritization Techniques): (A + 2B) × C, with
 * size A, seriousness B and effectiveness C from 0 to 10; from 0 to 300.
 */
export function hanlon(size: number, seriousness: number, effectiveness: number): number {
	return (size + 2 * seriousness) * effectiveness
}

/**
 * Hanlon's original formula, the Basic Priority Rating: (A + B) × C / 3, with size A and effectiveness C from 0 to 10 and
 * seriousness B from 0 to 20; from 0 to 100 (uic.edu/sph/prepare/courses/ph440/mods/bpr.htm).
 */
export function basicPriorityRating(size: number, seriousness: number, effectiveness: number): number {
	return ((size + seriousness) * effectiveness) / 3
}

/** Whether a need stays in: one «no» about propriety, economics, acceptability, resources or legality takes it out. */
export function passesPearl({ pearl = {} }: CriteriaScore): boolean {
	return !Object.values(pearl).includes(false)
}

/**
 * The points that follow from what a round wrote down; `undefined` when there is nothing to calculate from. Where the
 * method may be counted in several ways, the first of them.
 */
export function pointsOf(round: PriorityRound): Points | undefined {
	return readings(round)[0]
}

/** Every usual way of counting the points of a round: rankings and weighted criteria have more than one. */
export function readings(round: PriorityRound): readonly Points[] {
	const { method, ballots } = round
	if (method === 'ranking') return ballots.length > 0 ? rankings(round) : bothWays(scored(round, asNumber))
	if (method === 'votes' && !round.scores)
		return ballots.length > 0 ? [sumOver(round, place => (place < 0 ? 0 : 1))] : []
	const ways = method === 'weighted' ? [weighted(round, true), weighted(round, false)] : [scorers[method]]
	return ways.map(way => scored(round, way)).filter(points => points.size > 0)
}

type Scorer = (score: NeedScore) => number | undefined

/** Rounded, so that needs with equal points stay equal whatever binary fractions make of their weights. */
function scored({ scores = {} }: PriorityRound, scorer: Scorer): Points {
	const points = Object.entries(scores).flatMap(([need, score]): [string, number][] => {
		const number = score === undefined ? undefined : scorer(score)
		return number === undefined ? [] : [[need, rounded(number)]]
	})
	return new Map(points)
}

const asNumber: Scorer = score => (typeof score === 'number' ? score : undefined)

const classes: readonly string[] = Object.keys(vocabularies.moscow_classes.codes)

const asClass: Scorer = score =>
	typeof score === 'string' && classes.includes(score) ? classes.length - classes.indexOf(score) : undefined

/** A number alone is the result that the group has calculated. A need that PEARL takes out comes after all others. */
const withPearl =
	(formula: typeof hanlon): Scorer =>
	score => {
		if (typeof score !== 'object') return asNumber(score)
		const { size, seriousness, effectiveness } = score
		if (!passesPearl(score)) return 0
		if (size === undefined || seriousness === undefined || effectiveness === undefined) return undefined
		return formula(size, seriousness, effectiveness)
	}

/**
 * Σ w·s / Σ w over the round's criteria, on the scale of the scores whatever the weights add up to; or Σ w·s, as some books
 * have it. Unknown as long as one criterion has no score.
 */
const weighted =
	({ criteria }: PriorityRound, mean: boolean): Scorer =>
	score => {
		if (typeof score !== 'object') return asNumber(score)
		const parts = criteria.map(({ id, weight }) => (typeof score[id] === 'number' ? weight * score[id] : Number.NaN))
		const [sum, weights] = [sumOf(parts), mean ? sumOf(criteria.map(({ weight }) => weight)) : 1]
		return criteria.length === 0 || Number.isNaN(sum) || weights === 0 ? undefined : sum / weights
	}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0)

/** For each method that has one, how a single score becomes points. */
const scorers: Readonly<Record<Exclude<PriorityRound['method'], 'ranking' | 'weighted'>, Scorer>> = {
	votes: asNumber,
	hanlon: withPearl(hanlon),
	'basic-priority-rating': withPearl(basicPriorityRating),
	moscow: asClass,
}

/**
 * Borda points over all needs, points within each ballot, and rank sums where the needs that a ballot leaves out share its
 * remaining places. They agree whenever every ballot ranks every need; where ballots are short, books use all three.
 */
function rankings(round: PriorityRound): readonly Points[] {
	const all = rankedNeeds(round).length
	return [
		sumOver(round, place => (place < 0 ? 0 : all - place)),
		sumOver(round, (place, length) => (place < 0 ? 0 : length - place)),
		sumOver(round, (place, length) => (place < 0 ? -(length + 1 + all) / 2 : -(place + 1))),
	]
}

const rankedNeeds = ({ ballots, order }: PriorityRound) => [...new Set([...ballots.flat(), ...order])]

/** The sum over the ballots; a need's place counts from 0, and is below 0 where the ballot leaves it out. */
function sumOver(round: PriorityRound, points: (place: number, length: number) => number): Points {
	const total = (need: string) =>
		round.ballots.reduce((sum, ballot) => sum + points(ballot.indexOf(need), ballot.length), 0)
	return new Map(rankedNeeds(round).map(need => [need, total(need)]))
}

/** Of bare numbers nobody knows whether they are points, where the most wins, or sums of places, where the least does. */
function bothWays(points: Points): readonly Points[] {
	return points.size > 0 ? [points, new Map([...points].map(([need, number]) => [need, -number]))] : []
}

export interface Place {
	readonly need: string
	/** From 1; needs with equal points share a place. */
	readonly place: number
	readonly points: number
}

/** The needs from the most points to the fewest; among equals in the order in which they were written. */
export function ranked(points: Points): readonly Place[] {
	const sorted = [...points].sort(([, a], [, b]) => b - a)
	return sorted.map(([need, number]) => ({
		need,
		points: number,
		place: 1 + sorted.findIndex(([, other]) => other === number),
	}))
}

export interface Misplaced {
	/** Where in the stated order. */
	readonly index: number
	readonly need: string
	/** The need that has more points and is not among those before. */
	readonly instead: string
}

/** The first need of a stated order that comes before one with more points; needs without points are passed over. */
export function misplaced(order: readonly string[], points: Points): Misplaced | undefined {
	const waiting = [...ranked(points)]
	for (const [index, need] of order.entries()) {
		const own = points.get(need)
		const [next] = waiting
		if (own === undefined || !next) continue
		if (next.points > own) return { index, need, instead: next.need }
		waiting.splice(
			waiting.findIndex(one => one.need === need),
			1,
		)
	}
	return undefined
}
