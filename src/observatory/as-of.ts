import { type Day, earliest, latest } from '../model/day.js'
import type { Field } from '../model/field.js'
import { fields } from '../model/fields.js'
import { type Neighbourhood, neighbourhoodFiles } from '../model/neighbourhood.js'
import { firstDay, type Period } from '../model/period.js'
import type { ActionsFile, MandateFile, NeedsFile, NetworkFile } from '../model/records.js'
import { actionStage, needStage, proposalStage, tieLevel } from './stages.js'

/**
 * A neighbourhood as it was at the end of a day, told by the days in its records: what began later is not there, what
 * ended later has not ended, and stages are those of that day. Every figure is measured on this, so that a figure of a
 * past day needs no care of its own.
 *
 * A day without a record keeps its unknowns: a stage without a date is taken as it is written.
 */
export function asOf(neighbourhood: Neighbourhood, day: Day): Neighbourhood {
	const known = latelyAsked.get(neighbourhood)
	if (known?.day === day) return known.present
	const present = presentOn(neighbourhood, day)
	latelyAsked.set(neighbourhood, { day, present })
	return present
}

/** Rules, digests and sections all ask for the same day, one after the other. */
const latelyAsked = new WeakMap<Neighbourhood, { readonly day: Day; readonly present: Neighbourhood }>()

function presentOn(neighbourhood: Neighbourhood, day: Day): Neighbourhood {
	const trimmed = Object.fromEntries(
		neighbourhoodFiles.map(file => [file, trim(fields[file], neighbourhood[file], day)]),
	)
	const { network, mandate, needs, actions, ...rest } = { ...neighbourhood, ...trimmed } as Neighbourhood
	return {
		...rest,
		network: withLevels(network, neighbourhood.network, day),
		mandate: withoutLaterDrafts(mandate, neighbourhood, day),
		needs: withNeedStages(needs, neighbourhood.needs, day),
		actions: withStages(actions, neighbourhood, day),
	}
}

/** What was there of a value; the very same where all of it was. */
function trim(field: Field, value: unknown, day: Day): unknown {
	if (field.shape === 'list' && Array.isArray(value)) return trimItems(field.items as Field, value, day)
	if (field.shape !== 'object' || !isObject(value)) return value
	let result = value
	const change = () => {
		if (result === value) result = { ...value }
		return result
	}
	for (const inner of field.fields ?? []) {
		const content = value[inner.key]
		if (content === undefined) continue
		const later =
			(inner.day === 'noted' && inner.shape === 'day' && (content as Day) > day) ||
			(inner.shape === 'object' && beginsAfter(inner, content, day))
		const trimmed = later ? undefined : trim(inner, content, day)
		if (later) delete change()[inner.key]
		else if (trimmed !== content) change()[inner.key] = trimmed
	}
	return result
}

function trimItems(items: Field, list: readonly unknown[], day: Day): readonly unknown[] {
	if (list.every(item => settled(items, item) <= day)) return list
	const begun = list.filter(item => !beginsAfter(items, item, day))
	const trimmed = items.shape === 'object' || items.shape === 'list' ? begun.map(item => trim(items, item, day)) : begun
	return trimmed.length === list.length && trimmed.every((item, index) => item === list[index]) ? list : trimmed
}

/**
 * The last day on which something in an item begins or is noted; empty where there is none. From then on all of it is
 * there: it is asked for every day, and for every version of its file that has the same item.
 */
function settled(items: Field, item: unknown): string {
	if (!isObject(item)) return ''
	const known = lastSettled.get(item)
	if (known?.items === items) return known.day
	const day = lastIn(items, item, '')
	lastSettled.set(item, { items, day })
	return day
}

const lastSettled = new WeakMap<object, { readonly items: Field; readonly day: string }>()

function lastIn({ fields = [], items }: Field, value: object, before: string): string {
	let last = before
	if (Array.isArray(value)) {
		if (items) for (const item of value) if (isObject(item)) last = lastIn(items, item, last)
		return last
	}
	for (const inner of fields) {
		const content = (value as Record<string, unknown>)[inner.key]
		if (isObject(content)) last = lastIn(inner, content, last)
		else if (typeof content === 'string' && (inner.day === 'begins' || inner.day === 'noted')) {
			const day = inner.shape === 'period' ? firstDay(content as Period) : content
			if (day > last) last = day
		}
	}
	return last
}

function beginsAfter({ fields = [] }: Field, value: unknown, day: Day): boolean {
	if (!isObject(value)) return false
	return fields.some(({ key, day: role, shape }) => {
		const content = value[key]
		if (role !== 'begins' || typeof content !== 'string') return false
		return (shape === 'period' ? firstDay(content as Period) : content) > day
	})
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const originals = <Record extends { readonly at: { readonly path: unknown } }>(list: readonly Record[]) =>
	new Map(list.map(one => [JSON.stringify(one.at.path), one]))

function withLevels(network: NetworkFile, before: NetworkFile, day: Day): NetworkFile {
	const written = originals(before.ties)
	return {
		...network,
		ties: network.ties.map(tie => ({ ...tie, level: tieLevel(written.get(JSON.stringify(tie.at.path)) ?? tie, day) })),
	}
}

/** Before its adoption a version is a draft, from the first meeting about it; one without meetings has no beginning. */
function withoutLaterDrafts(mandate: MandateFile, { mandate: before, diary }: Neighbourhood, day: Day): MandateFile {
	const met = new Map(diary.meetings.map(({ id, date }) => [id, date]))
	const written = originals(before.versions)
	return {
		...mandate,
		versions: mandate.versions.filter(version => {
			const { adopted, drafted } = written.get(JSON.stringify(version.at.path)) ?? version
			if (adopted !== undefined && adopted <= day) return true
			const first = earliest(drafted.map(meeting => met.get(meeting)))
			return first === undefined ? adopted === undefined : first <= day
		}),
	}
}

function withNeedStages(needs: NeedsFile, before: NeedsFile, day: Day): NeedsFile {
	const written = originals(before.needs)
	return {
		...needs,
		needs: needs.needs.map(need => ({
			...need,
			stage: needStage(written.get(JSON.stringify(need.at.path)) ?? need, day),
		})),
	}
}

/**
 * An action that has not begun is foreseen from the first day that says so: that of a decision that names it, or of its
 * proposal becoming an action. An older proposal alone says nothing of an action that came of it later, so that a period
 * once closed stays as it was. An action without any day of its own is there as long as its proposal, or all along.
 */
function withStages(actions: ActionsFile, { actions: before, diary }: Neighbourhood, day: Day): ActionsFile {
	const proposals = originals(before.proposals)
	const written = originals(before.actions)
	const origin = new Map(before.proposals.map(one => [one.id, one]))
	const decisions = new Map<string, Day>()
	for (const { date, decisions: taken } of diary.meetings)
		for (const id of taken.flatMap(({ about }) => about)) decisions.set(id, earliest([date, decisions.get(id)]) as Day)
	return {
		...actions,
		proposals: actions.proposals.map(one => ({
			...one,
			stage: proposalStage(proposals.get(JSON.stringify(one.at.path)) ?? one, day),
		})),
		actions: actions.actions.flatMap(action => {
			const now = written.get(JSON.stringify(action.at.path)) ?? action
			const begun = now.since !== undefined && now.since <= day
			const proposal = origin.get(now.proposal ?? '')
			// A proposal becomes nothing before it was made.
			const became = proposal && latest([proposal.date, proposal.stage_dates?.['became-action']])
			const said = earliest([decisions.get(now.id), proposal?.stage_dates?.['became-action'] && became])
			const undated = said === undefined && now.since === undefined
			const foreseen = undated ? proposal === undefined || proposal.date <= day : said !== undefined && said <= day
			return begun || foreseen ? [{ ...action, stage: actionStage(now, day) }] : []
		}),
	}
}
