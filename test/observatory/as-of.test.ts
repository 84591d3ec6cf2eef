import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Day, daysAfter } from '../../src/model/day.js'
import type { Field } from '../../src/model/field.js'
import { fields } from '../../src/model/fields.js'
import { firstDay, type Period } from '../../src/model/period.js'
import { asOf } from '../../src/observatory/as-of.js'
import { actionStage, needStage, tieLevel } from '../../src/observatory/stages.js'
import { sections } from '../../src/report/index.js'
import { folder } from '../../src/workspace/folder.js'
import { open } from '../../src/workspace/open.js'
import { memory } from '../../src/workspace/source.js'
import { folderWith } from '../support/folder.js'
import { root } from '../support/session.js'

const example = open(folder(join(root, 'data-template', 'example')))
const neighbourhoods = example.programme.found.map(id => example.read(id).neighbourhood)
/** Every so many days of the example; DAYS=1 for each of them. */
const step = Number(process.env.DAYS ?? 15)
const days = Array.from({ length: Math.ceil(690 / step) }, (_, index) => daysAfter('2025-01-15' as Day, index * step))

test.each(neighbourhoods)('$id: what comes later changes nothing on an earlier day', neighbourhood => {
	for (const [index, day] of days.entries())
		for (const later of days.slice(index + 1, index + 4))
			expect(asOf(asOf(neighbourhood, later), day), `${day} seen from ${later}`).toEqual(asOf(neighbourhood, day))
})

test.each(neighbourhoods)('$id: every figure holds its law on every day', neighbourhood => {
	for (const day of days)
		for (const section of sections) {
			const measure = section.measure({ neighbourhood: asOf(neighbourhood, day), day, programme: example.programme })
			expect(JSON.parse(JSON.stringify(measure)), section.id).toEqual(measure)
			for (const { figure, ...counted } of measure.figures) {
				const [value, of, unknown] = [counted.value, counted.of, counted.unknown] as [number | null, number?, number?]
				const declared = section.figures.find(({ id }) => id === figure)
				expect(declared, `${section.id} does not declare ${figure}`).toBeDefined()
				expect(Number.isInteger(unknown) && Number(unknown) >= 0, `${figure}: ${unknown} unknown`).toBe(true)
				const least = declared?.signed ? -1 : 0
				if (value !== null) expect(Number.isFinite(value) && value >= least, `${figure} is ${value}`).toBe(true)
				if (declared?.unit === 'share' && value !== null)
					expect(value, `${figure} on ${day}`).toBeLessThanOrEqual(of ?? -1)
			}
		}
})

const read = (files: Record<string, string>) => open(memory(folderWith(files))).read('nord').neighbourhood

const actionsOn = (files: Record<string, string>, day: string) =>
	asOf(read(files), day as Day).actions.actions.map(({ id, stage }) => `${id} ${stage}`)

test('an action written later changes no period that is closed, however old its proposal', () => {
	const proposal = (more = '') => `
			proposals:
			  - { id: p, title: P, date: 2026-01-10, stage: became-action${more} }`
	const action = (more = '') => `
			actions:
			  - { id: a, title: A, proposal: p, stage: under-way${more} }`
	const of = (before: string, after: string) => ({ 'actions.yaml': `${before}${after}` })
	const withAction = of(proposal(), action(', since: 2026-06-01'))
	expect(actionsOn(withAction, '2026-03-31')).toEqual([])
	expect(actionsOn(withAction, '2026-06-01')).toEqual(['a under-way'])

	const became = of(proposal(', stage_dates: { became-action: 2026-05-10 }'), action(', since: 2026-06-01'))
	expect(['2026-05-09', '2026-05-10'].map(day => actionsOn(became, day))).toEqual([[], ['a planned']])

	const decided = {
		...withAction,
		'diary.yaml': `
			meetings:
			  - { id: m, date: 2026-04-20, kind: assembly, decisions: [{ id: d, text: Si fa, about: [a] }] }`,
	}
	expect(['2026-04-19', '2026-04-20'].map(day => actionsOn(decided, day))).toEqual([[], ['a planned']])
})

test('an action without any day is there as long as its proposal, or all along', () => {
	const files = {
		'actions.yaml': `
			proposals:
			  - { id: p, title: P, date: 2026-01-10 }
			actions:
			  - { id: a, title: A, proposal: p, stage: planned }
			  - { id: b, title: B, stage: planned }`,
	}
	expect(['2026-01-09', '2026-01-10'].map(day => actionsOn(files, day))).toEqual([
		['b planned'],
		['a planned', 'b planned'],
	])
})

test.each(
	neighbourhoods,
)('$id: what is dated after a day, added or taken away, changes nothing on it', neighbourhood => {
	const { actions, diary, needs } = neighbourhood
	for (const day of days) {
		const after = <One extends { readonly date: Day }>(all: readonly One[]) => all.filter(({ date }) => date <= day)
		const decisions = (all: typeof diary.meetings) =>
			new Set(all.flatMap(({ decisions }) => decisions.flatMap(({ about }) => about)))
		const becoming = (until: string) =>
			new Set(
				actions.proposals.flatMap(({ id, date, stage_dates }) => {
					const on = stage_dates?.['became-action']
					return date <= until && on !== undefined && on <= until ? [id] : []
				}),
			)
		const [named, became] = [decisions(after(diary.meetings)), becoming(day)]
		const [everNamed, everBecame] = [decisions(diary.meetings), becoming('9999-12-31')]
		const known = new Set(after(actions.proposals).map(({ id }) => id))
		const isWritten = ({ id, since, proposal = '' }: (typeof actions.actions)[number]) =>
			(since !== undefined && since <= day) ||
			named.has(id) ||
			became.has(proposal) ||
			// Without any day of its own: written, for all one can tell, when its proposal was.
			(since === undefined &&
				!everNamed.has(id) &&
				!everBecame.has(proposal) &&
				(proposal === '' || known.has(proposal)))
		const earlier = {
			...neighbourhood,
			needs: { ...needs, priority_rounds: after(needs.priority_rounds) },
			diary: { ...diary, meetings: after(diary.meetings), notes: after(diary.notes), support: after(diary.support) },
			actions: {
				...actions,
				proposals: after(actions.proposals),
				actions: actions.actions.filter(isWritten),
			},
		}
		const before = asOf(earlier, day)
		const now = asOf(neighbourhood, day)
		expect([before.actions, before.diary, before.needs], day).toEqual([now.actions, now.diary, now.needs])
	}
})

test('stages are those of the day', () => {
	const { needs, actions } = read({
		'needs.yaml': `
			needs:
			  - { id: a, title: A, noticed: 2026-01-10, stage: closed, stage_dates: { in-progress: 2026-02-01, answered: 2026-03-01, closed: 2026-04-01 } }
			  - { id: b, title: B, noticed: 2026-01-10, stage: answered }`,
		'actions.yaml': `
			actions:
			  - { id: c, title: C, stage: done, since: 2026-02-01, until: 2026-05-01 }`,
	})
	const [a, b] = needs.needs
	const [c] = actions.actions
	if (!a || !b || !c) throw new Error('not read')
	const on = (day: string) => day as Day
	expect(['2026-01-15', '2026-02-01', '2026-03-15', '2026-04-01'].map(day => needStage(a, on(day)))).toEqual([
		'open',
		'in-progress',
		'answered',
		'closed',
	])
	expect(needStage(b, on('2026-01-15'))).toBe('answered')
	expect(['2026-01-31', '2026-02-01', '2026-04-30', '2026-05-01'].map(day => actionStage(c, on(day)))).toEqual([
		'planned',
		'under-way',
		'under-way',
		'done',
	])
})

test('a tie was an acquaintance at least before its first recorded change', () => {
	const { network } = read({
		'network.yaml': `
			organisations:
			  - { id: a, name: A, type: odv }
			  - { id: b, name: B, type: aps }
			ties:
			  - { between: [a, b], level: integration, since: 2026-01-01, changes: [{ date: 2026-04-01, level: integration }, { date: 2026-02-01, level: cooperation }] }`,
	})
	const [tie] = network.ties
	if (!tie) throw new Error('not read')
	expect(['2026-01-15', '2026-03-01', '2026-05-01'].map(day => tieLevel(tie, day as Day))).toEqual([
		'awareness',
		'cooperation',
		'integration',
	])
})

/** What had begun of a value, asked of each of its parts. */
function begun(field: Field, value: unknown, day: Day): unknown {
	const isLater = ({ day: role, shape }: Field, content: unknown) =>
		role === 'begins' &&
		typeof content === 'string' &&
		(shape === 'period' ? firstDay(content as Period) : content) > day
	const isAfter = ({ fields = [] }: Field, one: unknown) =>
		typeof one === 'object' &&
		fields.some(inner => isLater(inner, (one as Readonly<Record<string, unknown>> | null)?.[inner.key]))
	if (Array.isArray(value)) {
		const items = field.items as Field
		return value.filter(one => !isAfter(items, one)).map(one => begun(items, one, day))
	}
	if (field.shape !== 'object' || typeof value !== 'object' || value === null) return value
	return Object.fromEntries(
		Object.entries(value).flatMap(([key, content]) => {
			const inner = field.fields?.find(one => one.key === key)
			if (!inner) return [[key, content]]
			const isNoted = inner.day === 'noted' && inner.shape === 'day' && content > day
			return isNoted || (inner.shape === 'object' && isAfter(inner, content)) ? [] : [[key, begun(inner, content, day)]]
		}),
	)
}

test.each(
	neighbourhoods,
)('$id: of what has no stages, exactly what had begun is there, whatever was asked before', one => {
	for (const day of [...days, ...[...days].reverse()])
		for (const file of ['neighbourhood', 'diary'] as const)
			expect(asOf(one, day)[file], `${file} on ${day}`).toEqual(begun(fields[file], one[file], day))
})
