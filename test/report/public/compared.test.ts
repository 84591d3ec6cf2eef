import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codes } from '../../../src/model/codes.js'
import { type Day, daysAfter } from '../../../src/model/day.js'
import { csv, dataTable } from '../../../src/render/csv.js'
import { markdown } from '../../../src/render/markdown.js'
import { changeData } from '../../../src/report/change-data.js'
import { compare } from '../../../src/report/compared/comparison.js'
import { changesTable, comparisonData } from '../../../src/report/compared/data.js'
import { neighbourhoodReport } from '../../../src/report/neighbourhood.js'
import { publicChanges } from '../../../src/report/public/changes.js'
import { openlyCompared } from '../../../src/report/public/compared.js'
import { measurePublic } from '../../../src/report/public/edition.js'
import { changes } from '../../../src/workspace/changes.js'
import { open } from '../../../src/workspace/open.js'
import { memory } from '../../../src/workspace/source.js'
import { stateOf } from '../../../src/workspace/state.js'
import { folderWith } from '../../support/folder.js'

const runs = Number(process.env.RUNS ?? 12)
const none = { errors: 0, warnings: 0, infos: 0 }
const [then, now] = ['2026-03-31' as Day, '2026-06-30' as Day]
const enough = 5

interface Person {
	readonly generation: string
	readonly culture: string
	readonly body: number
	readonly voluntary: boolean
	readonly joined: number
	readonly competences: readonly string[]
}

/** What is known of persons: the members' traits, and how many came. */
interface Persons {
	readonly people: readonly Person[]
	readonly participants: number
	readonly others: number
	readonly contacts: number
}

const somebody: fc.Arbitrary<Person> = fc.record({
	generation: fc.constantFrom('15-34', '35-64', '65+', 'unknown'),
	culture: fc.constantFrom('italian', 'foreign', 'unknown'),
	body: fc.nat(2),
	voluntary: fc.boolean(),
	joined: fc.nat(300),
	competences: fc.subarray(['literacy', 'multilingual']),
})
const persons = (size: number): fc.Arbitrary<Persons> =>
	fc.record({
		people: fc.array(somebody, { minLength: size, maxLength: size }),
		participants: fc.nat(60),
		others: fc.nat(30),
		contacts: fc.nat(60),
	})

/** Two pasts that differ in persons alone, and a present. */
const pasts = fc.integer({ min: 1, max: 16 }).chain(size => fc.tuple(persons(size), persons(size), persons(size)))

const written = ({ people, participants, others, contacts }: Persons, needs: number) =>
	folderWith({
		'neighbourhood.yaml': `
			name: Quartiere Nord
			population:
			  date: 2024-12-31
			  total: 6000
			  generations: { 0-14: 600, 15-34: 1800, 35-64: 2400, 65+: 1200 }
			  cultures: { italian: 4500, foreign: 1500 }
			coordinators: [{ id: coordinator-a, name: Ada Bo, sector: public, identified: 2025-01-01, from: 2025-01-02 }]`,
		'network.yaml': JSON.stringify({
			organisations: ['odv', 'aps', 'impresa'].map((type, index) => ({ id: `ente-${index}`, name: type, type })),
			people: people.map(({ generation, culture, competences }, index) => ({
				id: `person-${index}`,
				name: `Nome Segreto${index}`,
				generation,
				culture,
				competences,
			})),
			pilot_group: {
				constituted: '2025-01-01',
				members: people.map(({ body, voluntary }, index) => ({
					person: `person-${index}`,
					organisation: `ente-${body}`,
					from: '2025-02-01',
					voluntary,
				})),
			},
		}),
		'needs.yaml': JSON.stringify({
			needs: Array.from({ length: needs }, (_, index) => ({
				id: `need-${index}`,
				title: `Bisogno ${index}`,
				noticed: daysAfter('2025-03-01' as Day, index),
			})),
		}),
		'actions.yaml': JSON.stringify({
			strategies: [
				{
					id: 'strategy-a',
					title: 'Porta a porta',
					from: '2025-03-01',
					events: [{ date: '2025-04-01', contacts, new: contacts }],
				},
			],
			actions: [
				{
					id: 'action-a',
					title: 'Orto',
					stage: 'under-way',
					since: '2025-03-01',
					records: [{ period: '2025-Q2', participants, new: Math.min(participants, 7) }],
				},
			],
		}),
		'diary.yaml': JSON.stringify({
			meetings: [{ id: 'meeting-a', date: '2025-05-05', kind: 'assembly', open: true, others }],
		}),
	})

const read = (files: Record<string, string>) => {
	const workspace = open(memory(files))
	const { neighbourhood, findings } = workspace.read('nord')
	expect(findings.map(({ rule, message }) => `${rule}: ${message.en}`)).toEqual([])
	return {
		neighbourhood,
		programme: workspace.programme,
		state: stateOf(memory(files)),
	}
}

/** All that a reader gets of a public report that is compared: figures, records, pages. */
function published(before: Record<string, string>, after: Record<string, string>) {
	const [was, is] = [read(before), read(after)]
	const [old, young] = [
		measurePublic(was.neighbourhood, then, was.programme, none),
		measurePublic(is.neighbourhood, now, is.programme, none),
	]
	const openness = openlyCompared(
		[
			{ ...was, day: then },
			{ ...is, day: now },
		],
		{ ...old.names, ...young.names },
		enough,
	)
	const base = { commit: 'a'.repeat(40), day: then, written: then }
	const comparison = compare(old, young, changes(was.state, is.state), base, openness)
	const stamp = { commit: null, dirty: false, asOf: null, known: now, on: now, definitions: 1, agora: '0' }
	const happened = { from: then, since: { promoters: [], newTies: 0, endedTies: 0, needs: [], begun: [], over: [] } }
	const document = neighbourhoodReport(
		young,
		{ ...stamp, edition: { public: true, smallNumbers: enough } },
		codes({}),
		'it',
		{ comparison, happened, year: [] },
	)
	const data = comparisonData(comparison)
	const held = Object.values(data.sections).flatMap(({ figures }) =>
		figures.filter(({ figure, before }) => before !== null && growing.has(figure)),
	)
	return {
		held,
		text: [
			JSON.stringify(data),
			csv(dataTable(changesTable([{ neighbourhood: { id: 'nord' }, comparison }])), 'standard'),
			markdown(document, 'it'),
		].join('\n'),
	}
}

test('what was known of persons then does not show in what is published now', () => {
	fc.assert(
		fc.property(pasts, ([one, other, present]) => {
			const flows = { participants: 0, others: 0, contacts: 0 }
			const after = written({ ...present, ...flows }, 4)
			const [a, b] = [
				{ ...one, ...flows },
				{ ...other, ...flows },
			].map(past => published(written(past, 2), after))
			expect(b?.text).toBe(a?.text)
			expect(a?.text).not.toContain('Segreto')
			expect(a?.text).not.toMatch(/person-\d/)
			// What is of no person is compared all the same.
			expect(a?.text).toContain('«Bisogno 3»')
		}),
		{ numRuns: runs },
	)
})

test('figures that grow with each person are compared only once nobody or enough came', () => {
	const steps = new Set<number>()
	fc.assert(
		fc.property(pasts, ([one, , present]) => {
			const { held } = published(written(one, 2), written(present, 2))
			for (const { figure, change, unit } of held) {
				if (unit === 'share' || change === null) continue
				steps.add(Math.abs(change))
				expect(Math.abs(change) === 0 || Math.abs(change) >= enough, `${figure} ${change}`).toBe(true)
			}
		}),
		{ numRuns: runs },
	)
	expect([...steps].some(step => step >= enough)).toBe(true)
})

/** Those that a public edition repeats until enough people came. */
const growing: ReadonlySet<string> = new Set([
	'actions/participants',
	'actions/new-participants',
	'engagement/new-contacts',
	'engagement/returned',
])

test('a record that nobody gave an id is not told, since its title would stand in its place', () => {
	const files = (needs: readonly object[], actions: readonly object[] = []) =>
		stateOf(
			memory(folderWith({ 'needs.yaml': JSON.stringify({ needs }), 'actions.yaml': JSON.stringify({ actions }) })),
		)
	const title = 'Zenobia cerca casa'
	const unnamed = files([{ title }], [{ title, indicators: [{ id: 'indicator-a', title }] }])
	const named = files([{ id: 'need-a', title }])
	const openness = openlyCompared([], {}, enough)
	for (const [before, after] of [
		[files([]), unnamed],
		[unnamed, files([])],
		[unnamed, named],
		[files([{ title, stage: 'open' }]), files([{ title, stage: 'closed' }])],
	] as const) {
		const found = changes(before, after)
		expect(JSON.stringify(found)).toContain('Zenobia')
		const told = found.flatMap(change => openness.change(change) ?? []).map(changeData)
		expect(JSON.stringify([told, publicChanges(found, new Map()).map(({ id, inside }) => [id, inside])])).not.toContain(
			'Zenobia',
		)
	}
})
