import { type Day, daysBetween, earliest, latest } from '../model/day.js'
import type { Neighbourhood } from '../model/neighbourhood.js'
import type { Action, MandateVersion } from '../model/records.js'
import { isOpen } from './answers.js'
import { type AdoptedVersion, adoptedVersions, inForce } from './mandate.js'
import { by } from './order.js'

/** In the order in which a page tells them: what goes on, what is to come, what was done. */
const order: readonly Action['stage'][] = ['under-way', 'settled', 'planned', 'done', 'dropped']

/**
 * The mandate in force on a day with all that hangs on it: from forms of vulnerability to needs, aims and actions. Where
 * there is none, what there is instead.
 */
export function mandateOn(neighbourhood: Neighbourhood, day: Day) {
	const { mandate, needs, network } = neighbourhood
	const now = inForce(neighbourhood, day)
	const phase = neighbourhood.neighbourhood.phases.find(one => one.phase === 'mandate')
	return {
		inForce: now ? chain(now, neighbourhood, day) : null,
		/** When the last version ended, where none is in force. */
		ended: now ? null : (latest(adoptedVersions(neighbourhood).map(({ until }) => until)) ?? null),
		drafts: mandate.versions
			.filter(({ adopted }) => adopted === undefined)
			.sort(by(({ id }) => id))
			.map(version => draft(version, neighbourhood)),
		/** The programme's third phase, in this neighbourhood. */
		phase: {
			planned: phase?.planned ?? null,
			started: phase?.started ?? null,
			completed: phase?.completed ?? null,
		},
		/** What a mandate is written from. */
		material: {
			pilotGroup: network.pilot_group?.constituted ?? null,
			vulnerabilities: needs.vulnerabilities.length,
			needs: needs.needs.length,
			rounds: needs.priority_rounds.length,
		},
	}
}

export type MandateOn = ReturnType<typeof mandateOn>
export type MandateChain = NonNullable<MandateOn['inForce']>

function chain(version: AdoptedVersion, neighbourhood: Neighbourhood, day: Day) {
	const { id, adopted, drafted, decision, statement, review_by: reviewBy, shown, adopted_by: bodies } = version
	const { needs } = neighbourhood
	const actions = serving(version, neighbourhood)
	const vulnerabilities = new Set(version.vulnerabilities)
	const priorities = version.priorities.map((id, index) => {
		const need = needs.needs.find(one => one.id === id)
		return {
			place: index + 1,
			id,
			/** Nothing more is known of a priority that is not among the needs. */
			title: need?.title ?? null,
			stage: need ? (need.stage ?? 'open') : null,
			open: need ? isOpen(need) : null,
			vulnerabilities: need?.vulnerabilities.filter(one => vulnerabilities.has(one)) ?? [],
			aims: version.aims.filter(aim => aim.needs.includes(id)).map(aim => aim.id),
			actions: counts(actions.filter(action => action.needs.includes(id))),
		}
	})
	return {
		id,
		adopted,
		meetings: drafted.length,
		decision: decision ?? null,
		bodies: bodies.length,
		reviewBy: reviewBy ?? null,
		/** Days that the review has been due for. */
		overdue: reviewBy !== undefined && reviewBy < day ? daysBetween(reviewBy, day) : null,
		statement: statement ?? null,
		vulnerabilities: version.vulnerabilities.map(id => {
			const found = needs.vulnerabilities.find(one => one.id === id)
			return {
				id,
				title: found?.title ?? null,
				form: found?.form ?? null,
				target: found?.target ?? null,
				priorities: priorities.filter(one => one.vulnerabilities.includes(id)).map(one => one.id),
			}
		}),
		priorities,
		aims: version.aims.map(({ id, title, needs, assumption }) => ({
			id,
			title,
			assumption: assumption ?? null,
			priorities: version.priorities.filter(one => needs.includes(one)),
			actions: counts(actions.filter(({ aims }) => aims.includes(id))),
		})),
		actions,
		shown: shown.map(({ place, from }) => ({ place, from: from ?? null })),
	}
}

/** The actions that serve an aim or a priority, leaving out those that were dropped. */
function serving({ priorities, aims }: AdoptedVersion, { actions }: Neighbourhood) {
	const named = new Set(aims.map(({ id }) => id))
	return actions.actions
		.filter(({ stage }) => stage !== 'dropped')
		.map(({ id, title, stage, since, needs, aims }) => ({
			id,
			title,
			stage,
			since: since ?? null,
			needs: priorities.filter(priority => needs.includes(priority)),
			aims: aims.filter(aim => named.has(aim)),
		}))
		.filter(({ needs, aims }) => needs.length + aims.length > 0)
		.sort(
			by(
				({ stage }) => order.indexOf(stage),
				({ since }) => since ?? '9999',
				({ id }) => id,
			),
		)
}

function counts(actions: readonly Pick<Action, 'stage'>[]) {
	const of = (...stages: readonly Action['stage'][]) => actions.filter(({ stage }) => stages.includes(stage)).length
	return { running: of('under-way', 'settled'), planned: of('planned'), done: of('done') }
}

function draft({ id, drafted, vulnerabilities, priorities, aims }: MandateVersion, { diary }: Neighbourhood) {
	const days = diary.meetings.filter(meeting => drafted.includes(meeting.id)).map(({ date }) => date)
	return {
		id,
		meetings: days.length,
		first: earliest(days) ?? null,
		last: latest(days) ?? null,
		vulnerabilities: vulnerabilities.length,
		priorities: priorities.length,
		aims: aims.length,
	}
}
