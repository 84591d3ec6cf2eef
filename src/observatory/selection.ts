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
