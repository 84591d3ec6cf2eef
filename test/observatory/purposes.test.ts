import { describe, expect, test } from 'vitest'
import { type Day, daysAfter } from '../../src/model/day.js'
import type { Period } from '../../src/model/period.js'
import {
	beganOn,
	closedQuarters,
	longestWithout,
	notesPerMonth,
	quartersWith,
	type Representation,
	type Rhythm,
	representation,
	rhythm,
	type Sign,
	signsOf,
	stageOf,
	standing,
} from '../../src/observatory/purposes.js'
import { open } from '../../src/workspace/open.js'
import { memory } from '../../src/workspace/source.js'
import { folderWith, someDay } from '../support/folder.js'

const day = (text: string) => text as Day
const quarters = closedQuarters(day('2024-01-01'), day('2025-12-31'))
/** Quarters from the oldest to the newest: x has the sign. */
const having = (pattern: string, of: readonly Period[] = quarters) =>
	new Set(of.filter((_, index) => pattern[index] === 'x'))

test('a quarter is closed at the end of its last day, and the first is the one of the beginning', () => {
	expect(quarters).toHaveLength(8)
	expect(closedQuarters(day('2026-02-20'), day('2026-06-29'))).toEqual(['2026-Q1'])
	expect(closedQuarters(day('2026-02-20'), day('2026-06-30'))).toEqual(['2026-Q1', '2026-Q2'])
	expect(closedQuarters(day('2026-07-01'), day('2026-06-30'))).toEqual([])
	expect(closedQuarters(undefined, day('2026-06-30'))).toEqual([])
})

describe('the stage of a sign', () => {
	test.each([
		['none', 0, '........'],
		['occasional', 1, '........'],
		['occasional', 2, '....x.x.'],
		['regular', 3, '....xx.x'],
		['permanent', 3, '..x.xxxx'],
		['regular', 4, '.xx.xx.x'],
		['permanent', 4, 'xxxxxxxx'],
		['permanent', 3, 'xxx.xxx.'],
		['permanent', 3, '.xxx.xxx'],
		['regular', 4, 'xx.xx.xx'],
		['occasional', 1, 'xxxxxx..'],
	] as const)('is %s with %i in a year and %s', (stage, inAYear, pattern) => {
		expect(stageOf(inAYear, having(pattern), quarters)).toBe(stage)
	})

	test('is not permanent before six quarters are closed, nor regular before three', () => {
		expect(stageOf(9, having('xxxxxx'), quarters.slice(0, 6))).toBe('permanent')
		expect(stageOf(9, having('xxxxx'), quarters.slice(0, 5))).toBe('regular')
		expect(stageOf(3, having('xxx'), quarters.slice(0, 3))).toBe('regular')
		expect(stageOf(2, having('xx'), quarters.slice(0, 2))).toBe('occasional')
	})
})

test('field notes show in a quarter when each of its months has one; other signs when they come once', () => {
	const days = ['2026-01-10', '2026-02-10', '2026-02-20', '2026-04-01', '2026-05-01', '2026-06-30'].map(day)
	expect([...quartersWith('notes', days)]).toEqual(['2026-Q2'])
	expect([...quartersWith('support', days)]).toEqual(['2026-Q1', '2026-Q2'])
})

test('a rhythm counts the last four quarters, the last year, and the silences that reach into it', () => {
	const closed = closedQuarters(day('2025-01-01'), day('2026-06-30'))
	const days = ['2025-01-20', '2025-08-01', '2025-11-01', '2026-05-01'].map(day)
	expect(rhythm('meetings', days, closed, day('2026-06-30'))).toEqual({
		stage: 'regular',
		inAYear: 3,
		quarters: 3,
		of: 4,
		silence: 193,
	})
	expect(rhythm('meetings', [day('2024-01-01')], closed, day('2026-06-30'))).toMatchObject({
		stage: 'none',
		inAYear: 0,
		silence: 911,
	})
	expect(rhythm('meetings', [], [], day('2026-06-30'))).toEqual({
		stage: 'none',
		inAYear: 0,
		quarters: 0,
		of: 0,
		silence: null,
	})
})

describe('the stage of a purpose', () => {
	const is = (stage: Rhythm['stage']) => ({ stage }) as Rhythm
	const all = (stage: Rhythm['stage'], other: Partial<Record<Sign, Rhythm['stage']>> = {}) =>
		Object.fromEntries(
			(['meetings', 'notes', 'starts', 'support'] as const).map(sign => [sign, is(other[sign] ?? stage)]),
		) as Record<Sign, Rhythm>
	const group = (representative: boolean | null) => ({ representative }) as Representation

	test('is that of its least sign', () => {
		expect(standing('observatory', all('regular'), group(true))).toBe('regular')
		expect(standing('observatory', all('permanent', { starts: 'regular' }), group(true))).toBe('regular')
		expect(standing('observatory', all('permanent'), group(false))).toBe('permanent')
		expect(standing('observatory', all('none', { notes: 'permanent' }), group(true))).toBe('none')
		expect(standing('observatory', all('regular', { starts: 'occasional' }), group(true))).toBe('occasional')
		expect(standing('observatory', all('none', { support: 'regular' }), group(true))).toBe('none')
		expect(standing('support', all('none', { support: 'regular' }), group(false))).toBe('regular')
	})

	test.each([
		[true, 'regular'],
		[false, 'occasional'],
		[null, 'occasional'],
	] as const)('an agora with a group whose standing is %s is %s', (representative, stage) => {
		expect(standing('agora', all('regular'), group(representative))).toBe(stage)
	})
})

/** A group of citizens and bodies of three components, with the ages given. */
function read(ages: readonly string[], components = 'components_expected: [citizens, aps, institutions]') {
	const people = ages.map(
		(generation, index) => `{ id: person-${index}, name: P${index}, generation: "${generation}" }`,
	)
	const bodies = ['', ', organisation: circolo', ', organisation: nowhere']
	const members = ages.map((_, index) => `{ person: person-${index}, from: 2026-01-01${bodies[index % 3]} }`)
	const workspace = open(
		memory(
			folderWith({
				'programme.yaml': `
					name: Prova
					expected_neighbourhoods: 1
					neighbourhoods: [nord]
					${components}`,
				'network.yaml': `
					organisations: [{ id: circolo, name: Circolo, type: aps }]
					people: [${people.join(', ')}]
					pilot_group: { constituted: 2026-01-01, members: [${members.join(', ')}] }`,
			}),
		),
	)
	return representation(workspace.read('nord').neighbourhood, someDay, workspace.programme)
}

test('a group is representative with two thirds of the components and every generation', () => {
	expect(read(['15-34', '65+', '35-64'])).toEqual({
		representative: true,
		members: 3,
		present: 2,
		expected: 3,
		enough: 2,
		allGenerations: true,
		absent: [],
		unknown: { generation: 0, component: 1 },
	})
	expect(read(['15-34', '65+'])).toMatchObject({ representative: false, absent: ['35-64'] })
	expect(read(['15-34'])).toMatchObject({ representative: false, present: 1, absent: ['35-64', '65+'] })
	expect(read([])).toMatchObject({ representative: false, members: 0 })
})

test('who is not known could still make a group representative, and then nobody can say', () => {
	expect(read(['15-34', '65+', 'unknown'])).toMatchObject({ representative: null, absent: [] })
	expect(read(['15-34', 'unknown'])).toMatchObject({ representative: false, absent: [] })
	const four = 'components_expected: [citizens, aps, institutions, businesses]'
	expect(read(['15-34', '65+', '35-64'], four)).toMatchObject({ representative: null, present: 2, enough: 3 })
})

const { neighbourhood, programme } = (() => {
	const workspace = open(
		memory(
			folderWith({
				'actions.yaml': `
					actions:
					  - { id: action-a, title: A, kind: project, stage: under-way, since: 2026-02-01 }
					  - { id: action-b, title: B, kind: initiative, stage: dropped, since: 2026-04-01, until: 2026-05-01 }
					  - { id: action-c, title: C, kind: project, stage: planned, planned: 2027-01-01 }
					  - { id: action-d, title: D, kind: project, stage: under-way }`,
				'diary.yaml': `
					meetings:
					  - { id: meeting-a, date: 2026-03-01, kind: assembly }
					  - { id: meeting-b, date: 2026-03-02, kind: assembly, open: false }
					  - { id: meeting-c, date: 2026-03-03, kind: pilot-group, open: true }
					  - { id: meeting-d, date: 2026-03-04, kind: pilot-group }
					notes: [{ id: note-a, date: 2026-01-20, text: A }]
					support: [{ id: support-a, date: 2026-05-05, act: orient }]`,
			}),
		),
	)
	return { neighbourhood: workspace.read('nord').neighbourhood, programme: workspace.programme }
})()

test('signs are meetings open to all, notes, actions by the day they began, and support', () => {
	expect(signsOf(neighbourhood)).toEqual({
		meetings: { days: ['2026-03-01', '2026-03-03'], unknown: 0 },
		notes: { days: ['2026-01-20'], unknown: 0 },
		starts: { days: ['2026-02-01', '2026-04-01'], unknown: 1 },
		support: { days: ['2026-05-05'], unknown: 0 },
	})
})

test('a neighbourhood began on its first day written, else with its diary, else with the programme', () => {
	expect(beganOn(neighbourhood, programme)).toBe('2026-01-20')
	const empty = { ...neighbourhood, diary: { ...neighbourhood.diary, meetings: [], notes: [], support: [] } }
	expect(beganOn(empty, programme)).toBeUndefined()
	const phases = [{ phase: 'network', started: day('2025-12-01') }]
	const written = { ...neighbourhood, neighbourhood: { ...neighbourhood.neighbourhood, phases } } as never
	expect(beganOn(written, programme)).toBe('2025-12-01')
	const started = { ...programme, programme: { ...programme.programme, started: day('2025-05-05') } }
	expect(beganOn(empty, started)).toBe('2025-05-05')
})

test('notes a month are over twelve months, or over those since a later beginning, one at least', () => {
	const end = day('2026-06-30')
	const notes = [0, 10, 400].map(ago => daysAfter(end, -ago))
	expect(notesPerMonth(notes, day('2024-01-01'), end)).toBeCloseTo(2 / 12)
	expect(notesPerMonth(notes, daysAfter(end, -72), end)).toBeCloseTo(2 / 2.4)
	expect(notesPerMonth(notes, end, end)).toBe(2)
	expect(notesPerMonth(notes, undefined, end)).toBeNull()
})

test('the time without a start runs from the constitution, between starts, and up to today', () => {
	const starts = ['2025-01-01', '2026-01-11', '2026-01-31'].map(day)
	expect(longestWithout(starts, day('2026-01-01'), day('2026-02-05'))).toBe(20)
	expect(longestWithout(starts, day('2026-01-01'), day('2026-03-02'))).toBe(30)
	expect(longestWithout([], day('2026-01-01'), day('2026-01-08'))).toBe(7)
	expect(longestWithout(starts, undefined, day('2026-01-08'))).toBeNull()
})
