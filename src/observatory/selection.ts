import type { Candidate, Criterion, ProgrammeFile } from '../model/records.js'
import { rounded } from './totals.js'

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
 * The candidates by the criteria of the choice, with the values that each lacks: each criterion goes from 0, the least
 * need among the candidates, to 1, the most (min–max); then Σ w·s / Σ w over the criteria whose value is known. A criterion on which
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

function measuredOn({ values }: Candidate, criterion: string): number | null {
	const value = values?.[criterion]
	return typeof value === 'number' ? value : null
}
