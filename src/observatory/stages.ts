import type { Day } from '../model/day.js'
import type { Action, Need, Proposal, Tie } from '../model/records.js'
import type { CodeOf } from '../model/vocabularies/index.js'

type NeedStage = CodeOf<'need_stages'>
type ProposalStage = CodeOf<'proposal_stages'>
type ActionStage = CodeOf<'action_stages'>

/** The stage of a need on a day; `open` when nobody said otherwise. */
export function needStage(need: Need, day: Day): NeedStage {
	return stageOn<NeedStage>(
		['open', 'in-progress', 'answered', 'closed'],
		need.stage ?? 'open',
		{ ...need.stage_dates },
		day,
	)
}

/** The stage of a proposal on a day; `idea` when nobody said otherwise. */
export function proposalStage(proposal: Proposal, day: Day): ProposalStage {
	const order: ProposalStage[] = ['idea', 'co-designed', 'approved', 'became-action', 'dropped']
	return stageOn(order, proposal.stage ?? 'idea', { ...proposal.stage_dates }, day)
}

/** The stage of an action on a day: it is under way from `since`, and what it came to counts from `until`. */
export function actionStage({ stage, since, until }: Action, day: Day): ActionStage {
	const begun = since === undefined || since <= day
	if (stage === 'planned' || stage === 'under-way') return begun ? stage : 'planned'
	if (until === undefined || until <= day) return begun ? stage : 'planned'
	return begun ? 'under-way' : 'planned'
}

/** How close a tie was on a day; before its first recorded change it is known to be an acquaintance at least. */
export function tieLevel({ level, changes }: Tie, day: Day): Tie['level'] {
	const sorted = [...changes].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
	if (sorted.every(({ date }) => date <= day)) return level
	return sorted.findLast(({ date }) => date <= day)?.level ?? 'awareness'
}

/** The recorded stage once its day has come; before, the last stage whose day had come, or the first of all. */
function stageOn<Stage extends string>(
	order: readonly Stage[],
	stage: Stage,
	dates: Readonly<Record<string, unknown>>,
	day: Day,
): Stage {
	const reached = (one: Stage) => typeof dates[one] === 'string' && (dates[one] as string) <= day
	if (dates[stage] === undefined || reached(stage)) return stage
	return order.findLast(one => reached(one)) ?? (order[0] as Stage)
}
