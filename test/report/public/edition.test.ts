import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codes } from '../../../src/model/codes.js'
import { type Day, daysAfter } from '../../../src/model/day.js'
import { type Band, isBand } from '../../../src/observatory/counted.js'
import { membersOn } from '../../../src/observatory/pilot-group.js'
import { csv, reportTable } from '../../../src/render/csv.js'
import { markdown } from '../../../src/render/markdown.js'
import type { Measures } from '../../../src/report/compose.js'
import { neighbourhoodReport } from '../../../src/report/neighbourhood.js'
import { measurePublic } from '../../../src/report/public/edition.js'
import type { PilotGroupMeasure } from '../../../src/report/sections/pilot-group/measure.js'
import { open } from '../../../src/workspace/open.js'
import { memory } from '../../../src/workspace/source.js'
import { folderWith } from '../../support/folder.js'

const runs = Number(process.env.RUNS ?? 100)
const none = { errors: 0, warnings: 0, infos: 0 }
const today = '2026-06-30' as Day
const generations = ['15-34', '35-64', '65+', 'unknown'] as const
const cultures = ['italian', 'foreign', 'unknown'] as const

interface Member {
	readonly generation: (typeof generations)[number]
	readonly culture: (typeof cultures)[number]
	readonly body: number
	readonly voluntary: boolean | null
	/** In days from the beginning of 2025; the last is before the day of the report where it is not null. */
	readonly joined: number
	readonly left: number | null
}

interface Folder {
	readonly members: readonly Member[]
	readonly meetings: readonly { readonly others: number; readonly spoke: number }[]
	readonly threshold: number
}

const someMember: fc.Arbitrary<Member> = fc.record({
	generation: fc.constantFrom(...generations, '35-64' as const),
	culture: fc.constantFrom(...cultures, 'italian' as const, 'italian' as const),
	body: fc.nat(3),
	voluntary: fc.constantFrom(true, true, true, false, null),
	joined: fc.nat(500),
	left: fc.option(fc.nat(500), { freq: 4 }),
})
const someFolder: fc.Arbitrary<Folder> = fc.record({
	members: fc.array(someMember, { minLength: 1, maxLength: 26 }),
	meetings: fc.array(fc.record({ others: fc.nat(20), spoke: fc.nat(8) }), { maxLength: 4 }),
	threshold: fc.constantFrom(3, 5, 10),
})

const dayOf = (days: number) => daysAfter('2025-01-01' as Day, days)

function read({ members, meetings, threshold }: Folder) {
	const workspace = open(
		memory(
			folderWith({
				'agora.yaml': `version: 1\nreport: { small_numbers: ${threshold} }\n`,
				'neighbourhood.yaml': `
					name: Quartiere Nord
					population:
					  date: 2024-12-31
					  total: 6000
					  generations: { 0-14: 600, 15-34: 1800, 35-64: 2400, 65+: 1200 }
					  cultures: { italian: 4500, foreign: 1500 }
					coordinators: [{ id: coordinator-a, name: Ada Bo, sector: public, identified: 2025-01-01, from: 2025-01-02 }]`,
				'network.yaml': JSON.stringify({
					organisations: ['odv', 'aps', 'impresa', 'istituzione'].map((type, index) => ({
						id: `ente-${index}`,
						name: type,
						type,
					})),
					people: members.map(({ generation, culture }, index) => ({
						id: `person-${index}`,
						name: `Nome Cognome${index}`,
						generation,
						culture,
					})),
					pilot_group: {
						constituted: '2025-01-01',
						members: members.map(({ body, voluntary, joined, left }, index) => ({
							person: `person-${index}`,
							...(body < 3 && { organisation: `ente-${body}` }),
							from: dayOf(joined),
							...(left !== null && { until: dayOf(joined + left) }),
							...(voluntary !== null && { voluntary }),
						})),
					},
				}),
				'diary.yaml': JSON.stringify({
					meetings: meetings.map((one, index) => ({
						id: `meeting-${index}`,
						date: dayOf(400 + index),
						kind: 'assembly',
						open: true,
						...one,
					})),
				}),
			}),
		),
	)
	const { neighbourhood, findings } = workspace.read('nord')
	expect(findings.map(({ rule, message }) => `${rule}: ${message.en}`)).toEqual([])
	return { neighbourhood, programme: workspace.programme }
}

const edition = (folder: Folder, day: Day = today): Measures => {
	const { neighbourhood, programme } = read(folder)
	return measurePublic(neighbourhood, day, programme, none)
}

/** Everything that a reader gets of it: the JSON, every table as CSV, the pages in both languages. */
function published(measures: Measures, threshold: number): { json: string; tables: string; pages: string } {
	const stamp = {
		commit: null,
		dirty: false,
		asOf: null,
		known: '2026-11-22' as Day,
		on: '2026-11-22' as Day,
		definitions: 1,
		agora: '0',
		edition: { public: true, smallNumbers: threshold },
	} as const
	const document = neighbourhoodReport(measures, stamp, codes({}), 'en', {
		happened: { from: today, since: { promoters: [], newTies: 0, endedTies: 0, needs: [], begun: [], over: [] } },
		year: [],
	})
	return {
		json: JSON.stringify(measures.sections),
		tables: document.blocks
			.flatMap(block => (block.kind === 'table' ? [csv(reportTable(block), 'standard')] : []))
			.join('\n'),
		pages: markdown(document, 'en'),
	}
}

const groupIn = (measures: Measures) => measures.sections['pilot-group'] as unknown as PilotGroupMeasure

/** All ways to write a whole as so many parts. */
function* ways(whole: number, parts: number): Iterable<readonly number[]> {
	if (parts === 1) yield [whole]
	else
		for (let first = 0; first <= whole; first++)
			for (const rest of ways(whole - first, parts - 1)) yield [first, ...rest]
}

const fits = (told: number | Band, value: number) =>
	isBand(told) ? value >= told.from && (told.to === null || value <= told.to) : told === value

describe('whoever collects everything that is published', () => {
	test('cannot tell a protected part of the group to within two people', () => {
		fc.assert(
			fc.property(someFolder, folder => {
				const measures = edition(folder)
				const group = groupIn(measures)
				const { json, tables, pages } = published(measures, folder.threshold)
				const shares = [...tables.matchAll(/^(?:age|citizenship),([^,]+),(\d+)?,.*$/gm)]
				for (const { bands, unknown } of [group.generations, group.cultures]) {
					const told = [...bands.map(({ members }) => members), unknown]
					const possible = [...ways(group.members, told.length)].filter(way =>
						way.every((value, index) => fits(told[index] as number | Band, value)),
					)
					expect(possible.length, json).toBeGreaterThan(0)
					for (const [index, one] of told.entries()) {
						if (!isBand(one)) {
							expect(one === 0 || one >= folder.threshold, `${one} of ${json}`).toBe(true)
							continue
						}
						const values = possible.map(way => way[index] as number)
						const width = Math.max(...values) - Math.min(...values) + 1
						if (group.members >= 2)
							expect(width, JSON.stringify(told)).toBeGreaterThanOrEqual(Math.min(3, folder.threshold - 1))
						expect(one.from).toBe(Math.min(...values))
						expect(one.to).toBe(Math.max(...values))
						const label = shares[index]?.[1]
						if (label) expect(pages).not.toContain(`| ${label} | ${values[0]} |`)
					}
				}
			}),
			{ numRuns: runs },
		)
	})

	test('finds no index where a part is protected, and no composition under ten people', () => {
		fc.assert(
			fc.property(someFolder, folder => {
				const group = groupIn(edition(folder))
				const hidden = [group.generations, group.cultures].map(({ bands, unknown }) =>
					[...bands.map(({ members }) => members), unknown].some(isBand),
				)
				const distance = (by: string) =>
					group.figures.find(({ figure }) => figure === `pilot-group/distance-by-${by}`)?.value
				if (hidden[0]) expect(typeof distance('age')).not.toBe('number')
				if (hidden[1]) expect(typeof distance('citizenship')).not.toBe('number')
				if (group.members < 10 && group.members > 0)
					for (const { bands, unknown } of [group.generations, group.cultures])
						for (const told of [...bands.map(({ members }) => members), unknown])
							expect(told).toEqual({ protected: true, from: 0, to: group.members })
			}),
			{ numRuns: runs },
		)
	})

	test('cannot subtract a small meeting from the sum of the year', () => {
		fc.assert(
			fc.property(someFolder, folder => {
				const { governance } = edition(folder).sections
				const { open: meetings, figures } = governance as unknown as {
					open: readonly { others: number | Band }[]
					figures: readonly { figure: string; value: number | Band | null }[]
				}
				const sum = figures.find(({ figure }) => figure === 'governance/others-in-a-year')?.value
				const hidden = meetings.filter(({ others }) => isBand(others))
				for (const { others } of meetings)
					if (!isBand(others)) expect(others === 0 || others >= folder.threshold).toBe(true)
				if (hidden.length > 0) expect(isBand(sum)).toBe(true)
			}),
			{ numRuns: runs },
		)
	})

	test('sees in editions of whatever days only groups that differ by enough people', () => {
		fc.assert(
			fc.property(someFolder, folder => {
				const { neighbourhood, programme } = read(folder)
				const days = Array.from({ length: 18 }, (_, month) => dayOf(20 + month * 31))
				const told = new Map<Day, string>()
				for (const day of days) {
					const group = groupIn(measurePublic(neighbourhood, day, programme, none))
					const composition = JSON.stringify([group.generations, group.cultures, group.components])
					if (isBand(group.generations.unknown) && group.generations.unknown.from === 0) continue
					expect(told.get(group.composedOn) ?? composition, group.composedOn).toBe(composition)
					told.set(group.composedOn, composition)
				}
				const persons = [...told.keys()]
					.sort()
					.map(day => new Set(membersOn(neighbourhood, day).map(({ person }) => person)))
				for (const [index, later] of persons.slice(1).entries()) {
					const before = persons[index] as Set<string>
					const changed =
						[...before].filter(one => !later.has(one)).length + [...later].filter(one => !before.has(one)).length
					expect(changed).toBeGreaterThanOrEqual(folder.threshold)
				}
			}),
			{ numRuns: Math.ceil(runs / 5) },
		)
	})

	test('reads no sentence on who is missing that some possible group would belie', () => {
		fc.assert(
			fc.property(someFolder, folder => {
				const measures = edition(folder)
				const group = groupIn(measures)
				if (!published(measures, folder.threshold).pages.includes('has few people aged 15 to 34')) return
				const told = [...group.generations.bands.map(({ members }) => members), group.generations.unknown]
				for (const way of ways(group.members, told.length)) {
					if (!way.every((value, index) => fits(told[index] as number | Band, value))) continue
					expect((way[0] as number) / group.members).toBeLessThan(1800 / 5400)
				}
			}),
			{ numRuns: runs },
		)
	})
})

test('figures that grow with each person are told again once enough people came', () => {
	const events = (counts: readonly number[]) => ({
		'actions.yaml': JSON.stringify({
			strategies: [
				{
					id: 'strategy-a',
					title: 'Porta a porta',
					from: '2025-01-10',
					events: counts.map((active, index) => ({
						date: dayOf(20 + index * 91),
						contacts: 60,
						new: 30,
						returned: 10,
						became_active: active,
					})),
				},
			],
		}),
		'neighbourhood.yaml': `
			name: Quartiere Nord
			coordinators: [{ id: coordinator-a, name: Ada Bo, sector: public, identified: 2025-01-01 }]`,
	})
	const active = (counts: readonly number[], day: string) => {
		const workspace = open(memory(folderWith(events(counts))))
		const { sections } = measurePublic(workspace.read('nord').neighbourhood, day as Day, workspace.programme, none)
		const found = sections.engagement?.figures.find(({ figure }) => figure === 'engagement/became-active')
		return [found?.value, found?.on]
	}
	expect(active([6, 2, 3], '2025-02-10')).toEqual([null, undefined])
	expect(active([6, 2, 3], '2025-04-20')).toEqual([6, '2025-03-31'])
	expect(active([6, 2, 3], '2025-07-20')).toEqual([6, '2025-03-31'])
	expect(active([6, 2, 3], '2025-10-20')).toEqual([11, '2025-09-30'])
	expect(active([2, 1, 0], '2025-10-20')).toEqual([{ protected: true, from: 0, to: null }, undefined])
})
