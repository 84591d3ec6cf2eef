import { describe, expect, test } from 'vitest'
import type { Day } from '../../src/model/day.js'
import { languages } from '../../src/model/text.js'
import { measureAll, sectionMeasure, telling } from '../../src/report/compose.js'
import type { Headline, Section } from '../../src/report/section.js'
import actions from '../../src/report/sections/actions.js'
import purposes from '../../src/report/sections/purposes.js'
import resources from '../../src/report/sections/resources.js'
import { plainly } from '../../src/report/sentence.js'
import { folder } from '../../src/workspace/folder.js'
import { open } from '../../src/workspace/open.js'
import { memory, type Source } from '../../src/workspace/source.js'
import { folderWith, someDay } from '../support/folder.js'

const exampleDay = '2026-11-22' as Day
const example = folder('data-template/example')

function told(section: Section, source: Source, id = 'nord', on: Day = someDay, language: 'it' | 'en' = 'it') {
	const workspace = open(source)
	const measures = measureAll(workspace.read(id).neighbourhood, on, workspace.programme, {
		errors: 0,
		warnings: 0,
		infos: 0,
	})
	const { headline, blocks } = section.tell(
		sectionMeasure(section, measures),
		telling(measures, workspace.codes, language),
	)
	return {
		headline,
		measure: sectionMeasure(section, measures) as never,
		rows: (table: string) => blocks.flatMap(one => (one.kind === 'table' && one.id === table ? one.rows : [])),
		text: JSON.stringify(blocks),
	}
}

describe('the three purposes', () => {
	test.each([
		[
			'quartiere-nord',
			'l’agorà è regolare, l’osservatorio è permanente, il sostegno è permanente',
			'the agora is regular, the observatory is permanent, the support is permanent',
			0,
		],
		[
			'quartiere-est',
			'l’agorà è occasionale, l’osservatorio è occasionale, il sostegno è regolare',
			'the agora is occasional, the observatory is occasional, the support is regular',
			0,
		],
		[
			'quartiere-sud',
			'L’agorà, l’osservatorio e il sostegno sono assenti',
			'The agora, the observatory and the support are all absent',
			1,
		],
		[
			'quartiere-ovest',
			'l’agorà è permanente, l’osservatorio è regolare, il sostegno è occasionale',
			'the agora is permanent, the observatory is regular, the support is occasional',
			0,
		],
	] as const)('%s has its own stages', (id, it, en, weight) => {
		const one = told(purposes, example, id, exampleDay).headline as Headline
		expect(plainly(one).toLowerCase()).toBe(it.toLowerCase())
		expect(one.weight).toBe(weight)
		expect(plainly(told(purposes, example, id, exampleDay, 'en').headline as Headline).toLowerCase()).toBe(
			en.toLowerCase(),
		)
	})

	test.each([
		'agora',
		'observatory',
		'support',
	])('%s has another stage in each neighbourhood of the example', purpose => {
		const stages = open(example).programme.found.map(
			id =>
				(
					told(purposes, example, id, exampleDay).measure as { stages: { purpose: string; stage: string }[] }
				).stages.find(one => one.purpose === purpose)?.stage,
		)
		expect(stages.sort()).toEqual(['none', 'occasional', 'permanent', 'regular'])
	})

	test('before six closed quarters permanent is not measurable, and the rule that was met is printed', () => {
		const [, , support] = told(purposes, example, 'quartiere-nord', '2026-08-31' as Day).rows('purposes')
		expect(support?.slice(2)).toEqual([
			{ kind: 'text', value: 'Un sostegno a un progetto locale in almeno tre degli ultimi quattro trimestri chiusi.' },
			{
				kind: 'text',
				value: 'Non si può ancora misurare se è permanente: servono sei trimestri chiusi, qui ce ne sono cinque.',
			},
		])
	})

	const months = (from: number, to: number) =>
		Array.from({ length: to - from }, (_, index) => {
			const month = from + index
			return `${2020 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-10`
		})
	const supported = (dates: readonly string[]) =>
		memory(
			folderWith({
				'diary.yaml': `
					meetings: []
					support: [${dates.map((date, index) => `{ id: support-${index}, date: ${date}, act: orient }`).join(', ')}]`,
			}),
		)

	test('after a year and a half without interruption a purpose is permanent, and then lacks nothing', () => {
		const [, , support] = told(purposes, supported(months(48, 78))).rows('purposes')
		expect(support?.[1]).toEqual({ kind: 'code', code: 'permanent', label: 'permanente' })
		expect(support?.[3]).toEqual({ kind: 'missing', why: 'not-applicable' })
	})

	test('with an interruption it stays regular, and says so', () => {
		const [, , support] = told(purposes, supported([...months(48, 60), ...months(66, 78)])).rows('purposes')
		expect(support?.[1]).toMatchObject({ code: 'regular' })
		expect(support?.[3]).toMatchObject({ value: expect.stringContaining('troppi sono vuoti') })
	})

	test('a purpose absent after a year is something to act on', () => {
		expect(told(purposes, supported(months(63, 78))).headline).toEqual({
			text: [
				{ consequence: 'l’agorà è assente' },
				', ',
				{ consequence: 'l’osservatorio è assente' },
				', ',
				'il sostegno è regolare',
			],
			weight: 2,
		})
	})

	test('meetings that do not say their purpose are counted', () => {
		const rows = told(purposes, example, 'quartiere-ovest', exampleDay).rows('meetings-by-purpose')
		expect(rows.map(row => row.slice(1).map(cell => (cell as { value: number }).value))).toEqual([
			[7, 5],
			[3, 3],
			[3, 2],
			[6, 4],
		])
	})

	test.each(languages)('what the section says has no holes (%s)', language => {
		for (const id of open(example).programme.found)
			expect(told(purposes, example, id, exampleDay, language).text).not.toMatch(/undefined|NaN|\[object/)
	})
})

describe('problems and resources', () => {
	const source = memory(
		folderWith({
			'network.yaml': `
				resources:
				  - { id: resource-a, name: Sala, category: place, theme: health }
				  - { id: resource-b, name: Archivio, category: story, theme: heritage }
				  - { id: resource-c, name: Furgone, category: money }
				  - { id: resource-d, name: Orto, category: place, theme: environment }`,
			'needs.yaml': `
				needs:
				  - { id: need-a, title: A, noticed: 2026-01-01, theme: health }
				  - { id: need-b, title: B, noticed: 2026-01-02, theme: work }
				  - { id: need-c, title: C, noticed: 2026-01-03, theme: work }
				  - { id: need-d, title: D, noticed: 2026-01-04 }
				  - { id: need-e, title: E, noticed: 2026-01-05, theme: safety, stage: answered }
				priority_rounds:
				  - { id: round-a, date: 2026-02-01, method: votes, scores: { need-a: 3, need-c: 4, need-d: 2 } }`,
			'actions.yaml': `
				actions:
				  - { id: action-a, title: A, stage: under-way, since: 2026-03-01, theme: environment, result: Meglio, change: { date: 2026-05-01, what: Due } }
				  - { id: action-b, title: B, stage: done, since: 2025-03-01, until: 2026-01-01, theme: health, result: Bene, change: { date: 2025-12-01, what: Una } }
				  - { id: action-c, title: C, stage: under-way, since: 2025-03-01, change: { date: 2026-07-01, what: Domani } }`,
		}),
	)
	const { rows, measure, text } = told(resources, source)
	const values = (table: string) =>
		rows(table).map(row => row.map(cell => ('value' in cell ? cell.value : cell.kind === 'code' ? cell.code : null)))

	test('each theme has its needs with their weight, and what there is for it', () => {
		expect(values('problems-and-resources')).toEqual([
			['health', 1, 3, 1, 0, 0, 1],
			['work', 2, 4, 0, 0, 0, 0],
			['heritage', 0, null, 1, 0, 0, 0],
			['environment', 0, null, 1, 0, 1, 1],
			['unknown', 1, 2, 1, 0, 1, 0],
		])
		expect(text).toContain('Un bisogno aperto su quattro non ha punti nell’ultima votazione.')
	})

	test('problems without resources by their weight, resources without use; what has no theme is unknown', () => {
		expect(values('needs-without-resource')).toEqual([
			['C', 'work', 4, '2026-01-03'],
			['B', 'work', null, '2026-01-02'],
		])
		expect(values('resources-without-use')).toEqual([['Archivio', 'story', 'heritage', null]])
		const { figures } = measure as { figures: readonly { figure: string }[] }
		expect(figures.slice(-3)).toEqual([
			{ figure: 'resources/needs-without-resource', value: 2, of: 3, unknown: 1 },
			{ figure: 'resources/without-use', value: 1, of: 3, unknown: 1 },
			{ figure: 'resources/empty-cells', value: 13, of: 14, unknown: 1 },
		])
	})

	test('changes of practice stand in order of day, and later ones are not there yet', () => {
		const { rows, measure } = told(actions, source)
		expect(
			rows('changes').map(row =>
				row.map(cell => ('value' in cell ? cell.value : cell.kind === 'code' ? cell.code : null)),
			),
		).toEqual([
			['2025-12-01', 'B', 'health', 'Una'],
			['2026-05-01', 'A', 'environment', 'Due'],
		])
		expect((measure as { changesByYear: unknown }).changesByYear).toEqual([
			{ year: 2025, changes: 1 },
			{ year: 2026, changes: 1 },
		])
	})
})
