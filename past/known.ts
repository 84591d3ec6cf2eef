import type { Value } from '../src/workspace/edit.js'

/**
 * What the worked example's people knew of a neighbourhood on a day, worked out from its records: what began later is
 * not there yet, what ended later has not ended, a stage is the one of that day. The example itself is the last state.
 */

type Item = Readonly<Record<string, Value>>
export type Files = Readonly<Record<string, Value>>

/** Ends and due days after this one are plans, and were plans when they were written. */
const lastDay = '2026-11-20'

const isItem = (value: Value | undefined): value is Item =>
	typeof value === 'object' && value !== null && !Array.isArray(value)
const isList = (value: Value | undefined): value is readonly Value[] => Array.isArray(value)
const text = (value: Value | undefined) => (typeof value === 'string' ? value : undefined)

/** @param files the values of a neighbourhood's files as they are in the end, by name */
export function knownOn(day: string, files: Files): Files {
	const mapped = text(((files['neighbourhood.yaml'] as Item).mapping as Item | undefined)?.from) ?? '2025-03-01'
	const all = idsIn(files)
	const { proposals: proposed = [], actions = [] } = files['actions.yaml'] as Record<string, readonly Item[]>
	const proposals = new Map(proposed.map(one => [String(one.id), one]))
	const born = new Map(actions.map(one => [String(one.proposal), actionBegins(one, { proposals }) ?? '']))
	const firstDays = mentions(files, all, mapped, proposals)
	let state: Files = Object.fromEntries(
		Object.entries(files).map(([name, value]) => [
			name,
			at(value, { day, mapped, firstDays, proposals, born }, [name]) ?? {},
		]),
	)
	// A record that went takes with it what pointed at it, which may be a record that others point at.
	for (;;) {
		const there = idsIn(state)
		const gone = new Set([...all].filter(id => !there.has(id)))
		const next = Object.fromEntries(Object.entries(state).map(([name, value]) => [name, without(value, gone) ?? {}]))
		if (JSON.stringify(next) === JSON.stringify(state)) return state
		state = next
	}
}

interface When {
	readonly day: string
	readonly mapped: string
	readonly firstDays: ReadonlyMap<string, string>
	readonly proposals: ReadonlyMap<string, Item>
	/** Proposals that became an action, and the day on which that was written. */
	readonly born: ReadonlyMap<string, string>
}

function at(value: Value, when: When, path: readonly string[]): Value | undefined {
	if (isList(value)) {
		const kept = value.map(item => at(item, when, path)).filter(item => item !== undefined)
		return kept
	}
	if (!isItem(value)) return value
	if (beginning(value, when, path) > when.day) return undefined
	const undone = undo(value, when, path)
	if (path.at(-1) === 'indicators' && isList(value.values) && value.values.length > 0) {
		const values = at(value.values, when, [...path, 'values'])
		if (isList(values) && values.length === 0) return undefined
	}
	const entries = Object.entries(undone).flatMap(([key, inner]) => {
		const kept = at(inner, when, [...path, key])
		return kept === undefined ? [] : [[key, kept] as const]
	})
	return Object.fromEntries(entries)
}

/** The day from which an item stands in the files; the empty text when nothing says it. */
function beginning(item: Item, when: When, path: readonly string[]): string {
	const list = path.at(-1) ?? ''
	if (
		list === 'population' ||
		list === 'stage_dates' ||
		list === 'target' ||
		list === 'continuity' ||
		list === 'change'
	)
		return list === 'continuity' || list === 'change' ? (text(item.date) ?? '') : ''
	// What is planned is written some months before.
	if (item.planned === true) return shifted(text(item.date) ?? '', -120)
	if (typeof item.period === 'string') return shifted(endOf(item.period), 1)
	if (list === 'phases') return ''
	if (list === 'places') return when.mapped
	const began =
		list === 'coordinators'
			? text(item.identified)
			: list === 'actions'
				? actionBegins(item, when)
				: (text(item.date) ??
					text(item.noticed) ??
					text(item.adopted) ??
					text(item.identified) ??
					text(item.activated) ??
					text(item.constituted) ??
					text(item.since) ??
					text(item.from))
	if (typeof item.id === 'string' && path.length > 1) {
		const first = when.firstDays.get(item.id) ?? when.mapped
		return [began ?? first, when.mapped].sort().at(-1) as string
	}
	return began ?? ''
}

/** An action is written when it is planned, begins, or comes of its proposal: whatever is first. */
function actionBegins(item: Item, { proposals }: Pick<When, 'proposals'>): string | undefined {
	const proposal = proposals.get(text(item.proposal) ?? '')
	const born = isItem(proposal?.stage_dates) ? text(proposal.stage_dates['became-action']) : undefined
	return [text(item.planned), text(item.since), born].filter(day => day !== undefined).sort()[0]
}

const endOf = (period: string) => {
	const quarter = /^(\d{4})-Q(\d)$/.exec(period)
	if (quarter) return `${quarter[1]}-${['03-31', '06-30', '09-30', '12-31'][Number(quarter[2]) - 1]}`
	if (/^\d{4}-\d{2}$/.test(period)) return `${period}-28`
	if (/^\d{4}$/.test(period)) return `${period}-12-31`
	return /(\d{4}-\d{2}-\d{2})$/.exec(period)?.[1] ?? period
}

export const shifted = (day: string, days: number) =>
	new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/** What was written of a record later than the day is not there yet. */
function undo(item: Item, { day, mapped, born }: When, path: readonly string[]): Item {
	const list = path.at(-1) ?? ''
	const next: Record<string, Value> = { ...item }
	const isLater = (key: string) => (text(item[key]) ?? '') > day
	const drop = (...keys: readonly string[]) => {
		for (const key of keys) delete next[key]
	}
	if (isLater('until') && (text(item.until) as string) <= lastDay && list !== 'actions') {
		drop('until', 'reason')
		if (list === 'coordinators') drop('notes')
	}
	// It had been looked at before, when the neighbourhood was mapped.
	if (isLater('verified')) next.verified = shifted(mapped, 30) <= day ? shifted(mapped, 30) : mapped
	if (list === 'coordinators' && isLater('from')) drop('from')
	if (isLater('done')) drop('done')
	if (isLater('closed')) drop('closed')
	if (list === 'support' && day < shifted(text(item.date) ?? '', 150)) drop('after', 'followed_by')
	if (list === 'phases') {
		if (isLater('started')) drop('started', 'evidence', 'notes', 'completed')
		else if (isLater('completed') || (item.completed === undefined && day < '2026-09-01'))
			drop('completed', 'evidence', 'notes')
	}
	if (list === 'ties' && isList(item.changes)) {
		const known = item.changes.filter(change => (text((change as Item).date) ?? '') <= day) as readonly Item[]
		if (known.length < item.changes.length) {
			const last = known.at(-1)
			if (last) next.level = last.level as Value
			else next.level = 'awareness'
			drop('evidence')
		}
	}
	if (list === 'needs' || list === 'proposals') undoStages(item, next, day, list === 'needs' ? 'open' : 'idea')
	if (next.stage === 'became-action' && (born.get(String(item.id)) ?? '') > day) next.stage = 'co-designed'
	if (list === 'actions') undoAction(item, next, day)
	return next
}

function undoStages(item: Item, next: Record<string, Value>, day: string, first: string): void {
	const dates = isItem(item.stage_dates) ? Object.entries(item.stage_dates) : []
	const known = dates.filter(([, date]) => (text(date) ?? '') <= day)
	if (known.length === dates.length) return
	const last = known.sort(([, a], [, b]) => (String(a) < String(b) ? -1 : 1)).at(-1)
	next.stage = last?.[0] ?? first
	if (known.length > 0) next.stage_dates = Object.fromEntries(known)
	else delete next.stage_dates
	delete next.outcome
	delete next.reason
}

function undoAction(item: Item, next: Record<string, Value>, day: string): void {
	const [since, until, stage] = [text(item.since), text(item.until), text(item.stage)]
	const continuity = isItem(item.continuity) ? (text(item.continuity.date) ?? '') : ''
	const isEnd = stage === 'done' || stage === 'dropped'
	const open = since !== undefined && since <= day ? 'under-way' : 'planned'
	if (isEnd && until !== undefined && until > day) {
		next.stage = open
		delete next.reason
		delete next.output
		delete next.result
		if (stage === 'dropped') delete next.until
	}
	if (stage === 'settled' && continuity > day) next.stage = open
	if (since !== undefined && since > day) {
		next.stage = 'planned'
		delete next.since
		delete next.output
		delete next.result
	}
	const records = isList(item.records) ? (item.records as readonly Item[]) : []
	const known = records.filter(one => (text(one.date) ?? shifted(endOf(text(one.period) ?? lastDay), 1)) <= day)
	if (known.length * 2 < records.length) {
		delete next.output
		delete next.result
	}
}

/** Takes out what points at records that are not there. */
function without(value: Value, gone: ReadonlySet<string>): Value | undefined {
	if (typeof value === 'string') return gone.has(value) ? undefined : value
	if (isList(value)) return value.map(item => without(item, gone)).filter(item => item !== undefined)
	if (!isItem(value)) return value
	const kept = Object.entries(value).flatMap(([key, inner]) => {
		if (gone.has(key)) return []
		const left = without(inner, gone)
		return left === undefined ? [] : [[key, left] as const]
	})
	const result = Object.fromEntries(kept)
	// A tie of one, a member who is nobody, a partner without a name: nothing is left of them.
	if (isList(result.between) && result.between.length < 2) return undefined
	if (value.person !== undefined && result.person === undefined) return undefined
	if (value.organisation !== undefined && value.role !== undefined && result.organisation === undefined)
		return undefined
	if (value.place !== undefined && result.place === undefined && Object.keys(value).length <= 2) return undefined
	if (value.by !== undefined && value.level !== undefined && result.by === undefined) return undefined
	return result
}

/** Everything that can be pointed at. */
function idsIn(value: Value | Files, found = new Set<string>()): Set<string> {
	if (isList(value as Value)) for (const item of value as readonly Value[]) idsIn(item, found)
	else if (isItem(value as Value))
		for (const [key, inner] of Object.entries(value as Item)) {
			if (key === 'id' && typeof inner === 'string') found.add(inner)
			else if (key !== 'registers') idsIn(inner, found)
		}
	return found
}

/** For records that have no day of their own, such as persons: the first day on which a record with a day names them. */
function mentions(
	files: Files,
	ids: ReadonlySet<string>,
	mapped: string,
	proposals: When['proposals'],
): ReadonlyMap<string, string> {
	const found = new Map<string, string>()
	const look = (value: Value, day: string, path: readonly string[]): void => {
		if (typeof value === 'string') {
			if (ids.has(value) && day !== '' && !(found.get(value) !== undefined && (found.get(value) as string) <= day))
				found.set(value, day)
		} else if (isList(value)) for (const item of value) look(item, day, path)
		else if (isItem(value)) {
			const own = beginning(value, { day: '', mapped, firstDays: new Map(), proposals, born: new Map() }, path)
			const isDated = own !== '' && (own !== mapped || path.at(-1) === 'ties')
			const began = text(value.since) ?? text(value.from) ?? text(value.date)
			const now = isDated ? own : began !== undefined ? ([began, mapped].sort().at(-1) as string) : day
			for (const [key, inner] of Object.entries(value)) {
				if (key === 'id') {
					if (isItem(value.promoter) && typeof inner === 'string')
						look(inner, text(value.promoter.from) ?? mapped, path)
				} else look(inner, key === 'promoter' ? '' : now, [...path, key])
			}
		}
	}
	for (const [name, value] of Object.entries(files)) look(value, '', [name])
	return found
}
