import type { Day } from '../model/day.js'
import type { Neighbourhood } from '../model/neighbourhood.js'
import type { Proposal } from '../model/records.js'
import { inOffice } from './coordinators.js'
import { held } from './engagement.js'
import { isOver } from './life.js'
import { inForce } from './mandate.js'
import { tiesOn } from './network.js'
import type { PhaseName } from './phases.js'
import { promotersOn } from './promoters.js'

/** One thing that a phase leaves behind, and whether it is there on a day. */
export interface Gate {
	readonly id: GateId
	readonly passed: boolean
}

export type GateId = keyof typeof isThere

/** What each phase leaves behind. Thematic groups are optional: where there are none, nothing is asked of them. */
export function gatesOf(phase: PhaseName, neighbourhood: Neighbourhood, day: Day): readonly Gate[] {
	const { groups, proposals } = neighbourhood.actions
	if (phase === 'co-design' && groups.length === 0 && proposals.length === 0) return []
	return gates[phase].map(id => ({ id, passed: isThere[id](neighbourhood, day) }))
}

const gates = {
	coordinators: ['two-identified', 'two-in-office', 'mixed-sectors', 'first-training'],
	network: ['three-promoters', 'group-constituted', 'first-tie'],
	mandate: ['vulnerability', 'priority-round', 'mandate-in-force'],
	engagement: ['strategy', 'event-held', 'new-contact'],
	'co-design': ['co-designed-proposal', 'approved-proposal'],
	actions: ['action-begun', 'action-recorded', 'action-continued'],
} as const satisfies Readonly<Record<PhaseName, readonly string[]>>

type Passes = (neighbourhood: Neighbourhood, day: Day) => boolean

const isThere = {
	'two-identified': ({ neighbourhood }, day) =>
		neighbourhood.coordinators.filter(one => one.identified <= day && !isOver(one, day)).length >= 2,
	'two-in-office': (neighbourhood, day) => inOffice(neighbourhood, day).length >= 2,
	'mixed-sectors': (neighbourhood, day) => new Set(inOffice(neighbourhood, day).map(({ sector }) => sector)).size === 2,
	'first-training': (neighbourhood, day) => {
		const now = inOffice(neighbourhood, day)
		return now.length > 0 && now.every(({ training }) => training.some(({ first }) => first))
	},
	'three-promoters': (neighbourhood, day) => promotersOn(neighbourhood, day).length >= 3,
	'group-constituted': ({ network }) => network.pilot_group?.constituted !== undefined,
	'first-tie': (neighbourhood, day) => tiesOn(neighbourhood, day).length > 0,
	vulnerability: ({ needs }) => needs.vulnerabilities.length > 0,
	'priority-round': ({ needs }) => needs.priority_rounds.length > 0,
	'mandate-in-force': (neighbourhood, day) => inForce(neighbourhood, day) !== undefined,
	strategy: ({ actions }) => actions.strategies.length > 0,
	'event-held': ({ actions }) => actions.strategies.some(strategy => held(strategy).length > 0),
	'new-contact': ({ actions }) => actions.strategies.flatMap(held).some(({ new: contacts = 0 }) => contacts > 0),
	'co-designed-proposal': ({ actions }) => actions.proposals.some(proposal => hasReached(proposal, 'co-designed')),
	'approved-proposal': ({ actions }) => actions.proposals.some(proposal => hasReached(proposal, 'approved')),
	'action-begun': ({ actions }) =>
		actions.actions.some(({ stage }) => ['under-way', 'settled', 'done'].includes(stage)),
	'action-recorded': ({ actions }) => actions.actions.some(({ records }) => records.length > 0),
	'action-continued': ({ actions }) =>
		actions.actions.some(({ continuity }) => continuity?.state === 'settled' || continuity?.state === 'closed'),
} as const satisfies Readonly<Record<(typeof gates)[PhaseName][number], Passes>>

const order = ['idea', 'co-designed', 'approved', 'became-action'] as const

/** Whether a proposal has come as far as a stage, also when it was dropped later. */
export function hasReached({ stage = 'idea', stage_dates }: Proposal, wanted: (typeof order)[number]): boolean {
	const stages = order.slice(order.indexOf(wanted))
	return stages.some(one => one === stage || (one !== 'idea' && stage_dates?.[one] !== undefined)) || wanted === 'idea'
}
