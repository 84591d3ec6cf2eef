import type { Neighbourhood } from '../model/neighbourhood.js'
import type { SupportAct, Tie } from '../model/records.js'
import { isOver } from './life.js'

/** The bodies that an act of support brought together; a person stands for the body that he or she comes from. */
export function bodiesOf({ parties }: SupportAct, { network }: Neighbourhood): readonly string[] {
	const homes = new Map(network.people.map(({ id, organisation }) => [id, organisation]))
	const known = new Set(network.organisations.map(({ id }) => id))
	const bodies = parties.map(party => homes.get(party) ?? party).filter(party => known.has(party))
	return [...new Set(bodies)]
}

/** Whether those brought together have a tie: one that was born of it, was still there then, or began later. */
export function becameTie(support: SupportAct, neighbourhood: Neighbourhood): boolean {
	const bodies = bodiesOf(support, neighbourhood)
	return neighbourhood.network.ties.some(tie => joins(tie, bodies, support))
}

const joins = (tie: Tie, bodies: readonly string[], { id, date }: SupportAct) =>
	tie.born_of === id || (!isOver(tie, date) && bodies.filter(body => tie.between.includes(body)).length > 1)
