import type { Day } from '../model/day.js'
import type { Neighbourhood } from '../model/neighbourhood.js'
import type { Need, PriorityRound } from '../model/records.js'
import { answering, isOpen, isRunning } from './answers.js'
import { last } from './last.js'
import { inForce } from './mandate.js'
import { by } from './order.js'
import { type Points, pointsOf, ranked } from './priorities.js'

/** The order that a round came to: as stated, or as its points give it. */
export function orderOf(round: PriorityRound): readonly string[] {
	return round.order.length > 0 ? round.order : ranked(pointsOf(round) ?? new Map()).map(({ need }) => need)
}

/** The latest round by its day. */
export const lastRound = ({ needs }: Neighbourhood): PriorityRound | undefined => last(needs.priority_rounds)

/** The points of the latest round; none where it only put needs into classes. */
export function lastPoints(neighbourhood: Neighbourhood): Points {
	const round = lastRound(neighbourhood)
	return (round && round.method !== 'moscow' ? pointsOf(round) : undefined) ?? new Map()
}

/** How much a need weighs: among the first five voted, voted after them, only in the mandate, or not discussed yet. */
export type Weight = 'high' | 'voted' | 'mandate' | 'undiscussed'

/** The needs as they weigh: in the order of the last round, then that of the mandate, then as they were noticed. */
export function byWeight(
	neighbourhood: Neighbourhood,
	day: Day,
): readonly { readonly need: Need; readonly weight: Weight }[] {
	const round = lastRound(neighbourhood)
	const voted = round ? orderOf(round) : []
	const mandate = inForce(neighbourhood, day)?.priorities ?? []
	const high = voted.length > 0 ? voted.slice(0, 5) : mandate
	const weight = (id: string): Weight =>
		high.includes(id) ? 'high' : voted.includes(id) ? 'voted' : mandate.includes(id) ? 'mandate' : 'undiscussed'
	const order = [...new Set([...voted, ...mandate])]
	const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length)
	return [...neighbourhood.needs.needs]
		.sort(
			by(
				({ id }) => place(id),
				({ noticed }) => noticed,
				({ id }) => id,
			),
		)
		.map(need => ({ need, weight: weight(need.id) }))
}

/** Whether a need waits although nobody is at work on it. */
export function isUncovered(need: Need, neighbourhood: Neighbourhood): boolean {
	return isOpen(need) && !answering(need.id, neighbourhood).some(isRunning)
}
