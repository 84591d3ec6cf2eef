import type { Candidate, Criterion, ProgrammeFile } from '../model/records.js'
import { rounded } from './totals.js'

/** A neighbourhood considered, with what the criteria come to; `null` where one of its values is unknown. */
export interface ScoredCandidate {
	readonly candidate: Candidate
	/** From 0, least need on every criterion, to 1, most need on every criterion. */
	readonly score: number | null
	/** From 1, the most need; equal scores share a place. */
	readonly place: number | null
}

/**
 * The candidates by need, those with most first: Σ weight × value / Σ weight, where each criterion’s values are first put
 * between 0 and 1 (min–max over the candidates that have one), and turned round where a high value means less need.
 *
 * Without a direction a high value means more need. A criterion that is the same everywhere separates nobody and gives 0.
 * A candidate with an unknown value has no score: leaving the criterion out would move it up or down.
 */
export function scoredCandidates(selection: ProgrammeFile['selection']): readonly ScoredCandidate[] {
	const { criteria = [], candidates = [] } = selection ?? {}
	const scored = candidates.map(candidate => ({ candidate, score: scoreOf(candidate, criteria, candidates) }))
	return scored
		.map(one => ({ ...one, place: one.score === null ? null : 1 + scored.filter(hasMoreThan(one.score)).length }))
		.sort((a, b) => (b.score ?? -1) - (a.score ?? -1))
}

const hasMoreThan =
	(score: number) =>
	(other: { readonly score: number | null }): boolean =>
		other.score !== null && other.score > score

function scoreOf(
	candidate: Candidate,
	criteria: readonly Criterion[],
	candidates: readonly Candidate[],
): number | null {
	const weights = criteria.reduce((sum, { weight }) => sum + weight, 0)
	if (weights === 0) return null
	let sum = 0
	for (const criterion of criteria) {
		const need = needOn(criterion, candidate, candidates)
		if (need === null) return null
		sum += criterion.weight * need
	}
	return rounded(sum / weights)
}

function needOn({ id, direction }: Criterion, candidate: Candidate, candidates: readonly Candidate[]): number | null {
	const value = measuredOn(candidate, id)
	if (value === null) return null
	const known = candidates.map(one => measuredOn(one, id)).filter(one => one !== null)
	const [least, most] = [Math.min(...known), Math.max(...known)]
	if (least === most) return 0
	const share = (value - least) / (most - least)
	return direction === 'less-need' ? 1 - share : share
}

function measuredOn({ values }: Candidate, criterion: string): number | null {
	const value = values?.[criterion]
	return typeof value === 'number' ? value : null
}

export type Selection = NonNullable<ProgrammeFile['selection']>

/** What a candidate neighbourhood comes to by the criteria of the choice. */
export interface Scored {
	readonly id: string
	readonly name: string
	/** From 0 to 1; `null` when not one criterion can be counted. */
	readonly score: number | null
	/** From 1; equal scores share a rank, and without a score there is none. */
	readonly rank: number | null
	readonly chosen: boolean
	/** The criteria whose value is not known, so that they count neither for nor against. */
	readonly missing: readonly string[]
}

/**
 * The same for the report, which shows every candidate and says which values it lacks: each criterion from 0, the least
 * need among the candidates, to 1, the most; then Σ w·s / Σ w over the criteria whose value is known. A criterion on which
 * all candidates are alike tells nothing and is in no score.
 */
export function scores({ criteria, candidates }: Selection): readonly Scored[] {
	const points = candidates.map(candidate => {
		const counted = criteria.flatMap(criterion => {
			const score = normalised(criterion, candidate, candidates)
			return score === null ? [] : [{ weight: criterion.weight, score }]
		})
		const weights = counted.reduce((sum, { weight }) => sum + weight, 0)
		return weights > 0 ? rounded(counted.reduce((sum, { weight, score }) => sum + weight * score, 0) / weights) : null
	})
	return candidates.map((candidate, index) => {
		const score = points[index] ?? null
		return {
			id: candidate.id,
			name: candidate.name,
			score,
			rank: score === null ? null : 1 + points.filter(other => other !== null && other > score).length,
			chosen: candidate.chosen ?? false,
			missing: criteria.filter(({ id }) => measuredOn(candidate, id) === null).map(({ id }) => id),
		}
	})
}

/** A candidate’s value as a part of the way from the least need to the most; `null` where it is not known or all are alike. */
export function normalised(
	{ id, direction }: Criterion,
	candidate: Candidate,
	candidates: readonly Candidate[],
): number | null {
	const value = measuredOn(candidate, id)
	const values = candidates.flatMap(one => measuredOn(one, id) ?? [])
	const [least, most] = [Math.min(...values), Math.max(...values)]
	if (value === null || least === most) return null
	const part = (value - least) / (most - least)
	return rounded(direction === 'less-need' ? 1 - part : part)
}

/** How a choice stands to the scores. */
export type Agreement = 'as-scored' | 'chosen-against' | 'passed-over'

/** Chosen although one with a higher score was not, or not chosen although one with a lower score, or without any, was. */
export function agreement({ score, chosen }: Scored, all: readonly Scored[]): Agreement {
	const others = all.filter(one => one.chosen !== chosen)
	if (chosen)
		return others.some(one => one.score !== null && (score === null || one.score > score))
			? 'chosen-against'
			: 'as-scored'
	if (score === null) return 'as-scored'
	return others.some(one => one.score === null || one.score < score) ? 'passed-over' : 'as-scored'
}
