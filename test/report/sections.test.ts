import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Day, day } from '../../src/model/day.js'
import { languages } from '../../src/model/text.js'
import { measureAll, sectionMeasure, telling, toldSections } from '../../src/report/compose.js'
import type { Cell } from '../../src/report/document.js'
import { sections } from '../../src/report/index.js'
import { unreadItems } from '../../src/report/neighbourhood.js'
import type { Headline, Told } from '../../src/report/section.js'
import { folder } from '../../src/workspace/folder.js'
import { open } from '../../src/workspace/open.js'
import { memory, type Source } from '../../src/workspace/source.js'
import { flush, folderWith, someDay } from '../support/folder.js'
import { forget, shuffle } from './sections/forget.js'

const none = { errors: 0, warnings: 0, infos: 0 }
const example = open(folder('data-template/example'))
const exampleDay = day('2026-11-22') as Day

/** What people see of a folder’s neighbourhood, section by section. */
function report(source: Source, id = 'nord', on: Day = someDay) {
	const workspace = open(source)
	const measures = measureAll(workspace.read(id).neighbourhood, on, workspace.programme, none)
	return {
		measures,
		told: (language: 'it' | 'en') =>
			new Map(
				sections.map(one => [
					one.id,
					one.tell(sectionMeasure(one, measures), telling(measures, workspace.codes, language)),
				]),
			),
	}
}

const sparse: Readonly<Record<string, Record<string, string>>> = {
	nothing: {},
	'only organisations': {
		'network.yaml': `
			organisations:
			  - { id: circolo, name: Circolo, type: aps }
			  - { id: scuola, name: Scuola, type: istituzione }`,
	},
	'only a population': {
		'neighbourhood.yaml': `
			name: Quartiere Nord
			population: { date: 2025-12-31, source: anagrafe, total: 900 }`,
	},
	'only a need': {
		'needs.yaml': `
			needs:
			  - { id: need-a, title: Panchine, noticed: 2026-05-01 }`,
	},
	'only titles': {
		'actions.yaml': `
			experiences: [{ id: experience-a, title: Tombola }]
			strategies: [{ id: strategy-a, title: Porta a porta, from: 2026-01-01, events: [{ date: 2026-02-01 }] }]
			groups: [{ id: group-a, title: Gruppo, activated: 2026-01-01 }]
			proposals: [{ id: proposal-a, title: Proposta, date: 2026-01-01 }]
			actions: [{ id: action-a, title: Azione, stage: under-way }, { id: action-b, title: Azione, stage: done }]`,
		'diary.yaml': `
			meetings: [{ id: meeting-a, date: 2026-01-01, kind: pilot-group }]`,
		'mandate.yaml': `
			versions: [{ id: mandate-a, adopted: 2026-01-01 }]`,
	},
}

describe.each(Object.entries(sparse))('a neighbourhood with %s', (_, files) => {
	const { told, measures } = report(memory(folderWith(files)))

	test.each(languages)('every section has a sentence for it (%s)', language => {
		for (const [id, { headline, blocks }] of told(language)) {
			expect(headline?.text, id).toBeTruthy()
			expect(blocks.length, id).toBeGreaterThan(0)
		}
	})

	test('and no table is empty', () => {
		for (const [id, { blocks }] of told('it'))
			for (const block of blocks)
				if (block.kind === 'table') expect(block.rows.length, `${id}/${block.id}`).toBeGreaterThan(0)
	})

	test('what was never recorded is no share of nothing', () => {
		for (const { figures } of Object.values(measures.sections))
			for (const { figure, value, of } of figures) if (of === 0) expect(value, figure).toBeNull()
	})
})

test('a section that has nothing says what to write, and in which file', () => {
	for (const [id, { blocks }] of report(memory(folderWith({}))).told('it')) {
		const text = blocks.map(block => (block.kind === 'empty' ? block.text : '')).join(' ')
		expect(text, id).toMatch(/(neighbourhood|network|mandate|needs|actions|diary)\.yaml/)
	}
})

test.each([
	['a file that is no YAML', 'needs: ['],
	[
		'a file whose needs stand under another name',
		'vulnerabilities: []\nbisogni:\n  - id: need-a\n    title: Panchine\n',
	],
])('%s: what reads it says no finding and calls nothing missing', (_, text) => {
	const workspace = open(memory(folderWith({ 'needs.yaml': text })))
	const measures = measureAll(workspace.read('nord').neighbourhood, someDay, workspace.programme, none)
	for (const { section, headline, blocks, absent, unread } of toldSections(measures, workspace.codes, 'it')) {
		expect(unread, section.id).toBe(section.reads.includes('needs'))
		if (unread)
			expect([section.id, headline, absent, blocks.filter(({ kind }) => kind === 'empty')]).toEqual([
				section.id,
				undefined,
				false,
				[],
			])
	}
	expect(unreadItems(measures.unread, 'it')).toEqual(['Non letto: tutto il file needs.yaml'])
})

test('the ids of sections, figures, tables and their columns are unique and made for machines', () => {
	const figures = sections.flatMap(({ figures }) => figures)
	for (const { id, unit, denominator } of figures) {
		expect(id).toMatch(/^[a-z-]+\/[a-z0-9-]+$/)
		expect(denominator !== undefined, id).toBe(unit === 'share')
	}
	expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length)
	expect(new Set(sections.map(({ id }) => id)).size).toBe(sections.length)
	const tables = [...report(folder('data-template/example'), 'quartiere-nord', exampleDay).told('en').values()].flatMap(
		tablesOf,
	)
	expect(new Set(tables.map(({ id }) => id)).size).toBe(tables.length)
	for (const { id, columns, rows } of tables) {
		expect(columns.length, id).toBeLessThanOrEqual(7)
		expect(new Set(columns.map(({ key }) => key)).size, id).toBe(columns.length)
		for (const { key } of columns) expect(key).toMatch(/^[a-z0-9_]+$/)
		for (const row of rows) expect(row.length, id).toBe(columns.length)
	}
})

test('the same folder gives the same tables in both languages, in other words', () => {
	const { told } = report(folder('data-template/example'), 'quartiere-nord', exampleDay)
	const [it, en] = [told('it'), told('en')]
	for (const { id } of sections) {
		const [one, other] = [it.get(id), en.get(id)].map(told => told as Told)
		expect(shape(one as Told), id).toEqual(shape(other as Told))
		expect((one as Told).headline?.weight, id).toBe(((other as Told).headline as Headline).weight)
	}
})

const tablesOf = ({ blocks }: Told) => blocks.flatMap(block => (block.kind === 'table' ? [block] : []))

const shape = (told: Told) =>
	told.blocks.map(block =>
		block.kind === 'table' ? { id: block.id, cells: block.rows.map(row => row.map(kind)) } : block.kind,
	)

const kind = (cell: Cell) => cell.kind

const someNeighbourhood = fc.constantFrom(...example.programme.found)
const anyDay = fc
	.integer({ min: 0, max: 700 })
	.map(days => new Date(Date.UTC(2025, 3, 1) + days * 86_400_000).toISOString().slice(0, 10) as Day)

test('whatever is forgotten, every section measures and tells; parts are no more than wholes and figures are declared', () => {
	fc.assert(
		fc.property(
			someNeighbourhood,
			anyDay,
			fc.integer(),
			fc.double({ min: 0, max: 0.9, noNaN: true }),
			(id, on, seed, share) => {
				const neighbourhood = forget(example.read(id).neighbourhood, seed, share)
				const measures = measureAll(neighbourhood, on, example.programme, none)
				expect(JSON.parse(JSON.stringify(measures))).toEqual(measures)
				for (const section of sections) {
					const { figures } = sectionMeasure(section, measures)
					expect(figures.map(({ figure }) => figure)).toEqual(section.figures.map(({ id }) => id))
					for (const { figure, ...counted } of figures) {
						const [value, of, unknown] = [counted.value, counted.of, counted.unknown] as [
							number | null,
							number?,
							number?,
						]
						expect(Number.isInteger(unknown) && Number(unknown) >= 0, figure).toBe(true)
						const signed = section.figures.find(({ id }) => id === figure)?.signed
						if (value !== null) expect(value, figure).toBeGreaterThanOrEqual(signed ? -1 : 0)
						if (value !== null && of !== undefined) expect(value, figure).toBeLessThanOrEqual(of)
					}
					for (const language of languages) {
						const told = section.tell(sectionMeasure(section, measures), telling(measures, example.codes, language))
						expect(told.headline?.text, section.id).toBeTruthy()
						expect(JSON.stringify(told), section.id).not.toMatch(/undefined|NaN|Infinity|\[object/)
					}
				}
			},
		),
		{ numRuns: 60 },
	)
})

test('the order in which records are written changes no measure', () => {
	fc.assert(
		fc.property(someNeighbourhood, fc.integer(), (id, seed) => {
			const { neighbourhood } = example.read(id)
			const measure = (one: typeof neighbourhood) => measureAll(one, exampleDay, example.programme, none).sections
			expect(measure(shuffle(neighbourhood, seed))).toEqual(measure(neighbourhood))
		}),
		{ numRuns: 20 },
	)
})

test('no section but that of the coordinators gives the name of a person', () => {
	for (const id of example.programme.found) {
		const { neighbourhood } = example.read(id)
		const people = [...neighbourhood.network.people, ...neighbourhood.neighbourhood.coordinators].map(
			({ name }) => name,
		)
		const organisations = neighbourhood.network.organisations.map(({ name }) => name).join(' ')
		for (const [section, told] of report(folder('data-template/example'), id, exampleDay).told('it')) {
			if (section === 'coordinators') continue
			const said = JSON.stringify(told)
			for (const name of people)
				if (!organisations.includes(name)) expect(said.includes(name), `${section}: ${name}`).toBe(false)
		}
	}
})

test('the finding about needs is that of the table below it', () => {
	const { told } = report(
		memory(
			folderWith({
				'needs.yaml': flush(`
					needs:
					  - { id: need-a, title: A, noticed: 2026-01-01 }
					  - { id: need-b, title: B, noticed: 2026-01-01 }
					  - { id: need-c, title: C, noticed: 2026-01-01 }
					priority_rounds:
					  - { id: round-a, date: 2026-02-01, method: votes, scores: { need-a: 3, need-b: 2, need-c: 1 } }`),
				'actions.yaml': flush(`
					actions:
					  - { id: action-a, title: A, stage: under-way, since: 2026-03-01, needs: [need-a] }`),
			}),
		),
	)
	expect(told('it').get('needs')?.headline).toEqual({
		text: ['Due bisogni ad alta priorità su tre ', { consequence: 'non hanno un’azione in corso' }],
		weight: 3,
	})
	expect(told('en').get('needs')?.headline?.text).toEqual([
		'Two of three high-priority needs ',
		{ consequence: 'have no action under way' },
	])
	expect(told('it').get('phases')?.headline?.text).toBe('Le fasi del percorso non sono ancora registrate')
})
