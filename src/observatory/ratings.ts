import type { Tie, TieRating } from '../model/records.js'
import { rounded } from './totals.js'

/** What one end of a tie last said of it, if anything, beside what the other said. */
export interface Views {
	readonly tie: Tie
	readonly views: readonly TieRating[]
}

/** The latest rating of each end; of two on one day the one written below. Nobody else rates a tie. */
export function viewsOf(tie: Tie): Views {
	const ends = [...new Set(tie.between)].sort()
	return {
		tie,
		views: ends.flatMap(end => {
			const said = tie.ratings.filter(rating => rating.by === end && saysSomething(rating))
			const latest = said.reduce<TieRating | undefined>(
				(found, one) => (found && found.date > one.date ? found : one),
				undefined,
			)
			return latest ? [latest] : []
		}),
	}
}

const saysSomething = ({ level, value, trust }: TieRating) =>
	level !== undefined || value !== undefined || trust !== undefined

/** The mean of the scores, and how many of the bodies asked gave none; `null` when nobody gave one. */
export function meanScore(
	rated: readonly Views[],
	score: 'value' | 'trust',
	asked: readonly string[],
): { readonly value: number | null; readonly unknown: number } {
	const given = rated.flatMap(({ views }) =>
		views.flatMap(({ by, [score]: number }) => (number === undefined ? [] : [{ by, number }])),
	)
	const sum = given.reduce((total, { number }) => total + number, 0)
	return {
		value: given.length === 0 ? null : rounded(sum / given.length),
		unknown: asked.filter(id => given.every(({ by }) => by !== id)).length,
	}
}

/** The level in the view of both ends; `null` unless both said it. */
export function bothLevels({ views }: Views): readonly [Tie['level'], Tie['level']] | null {
	const [one, other] = views.map(({ level }) => level)
	return one === undefined || other === undefined ? null : [one, other]
}
