import { expect, test } from 'vitest'
import type { Day } from '../../src/model/day.js'
import { languages } from '../../src/model/text.js'
import { asOf } from '../../src/observatory/as-of.js'
import { digest } from '../../src/observatory/digest.js'
import { choiceTold, measureProgramme } from '../../src/report/choice.js'
import { folder } from '../../src/workspace/folder.js'
import { open } from '../../src/workspace/open.js'
import { memory } from '../../src/workspace/source.js'
import { folderWith } from '../support/folder.js'

const day = (text: string) => text as Day
const example = open(folder('data-template/example'))

const tell = (yaml: string, on = day('2026-06-30'), language: 'it' | 'en' = 'it') => {
	const { programme, codes } = open(memory(folderWith({ 'programme.yaml': `${head}${yaml}` })))
	return choiceTold(measureProgramme(programme.programme, 1, [], on), codes, language)
}
const measured = (on: Day) =>
	measureProgramme(
		example.programme.programme,
		4,
		example.programme.found.map(id => digest(asOf(example.read(id).neighbourhood, on), on)),
		on,
	)
const head = 'name: Prova\nexpected_neighbourhoods: 1\nneighbourhoods: [nord]\n'
const said = (blocks: ReturnType<typeof choiceTold>) => JSON.stringify(blocks)

test('the example’s choice is recomputed: four chosen, one against the score with its reason', () => {
	const measure = measured(day('2026-11-22'))
	expect(measure.selection?.candidates.map(({ id, rank, agreement }) => [id, rank, agreement])).toEqual([
		['quartiere-est', 1, 'as-scored'],
		['quartiere-nord', 2, 'as-scored'],
		['quartiere-sud', 3, 'as-scored'],
		['borgo-canale', 4, 'passed-over'],
		['quartiere-ovest', 5, 'chosen-against'],
		['colline-alte', 6, 'as-scored'],
		['centro-storico', 7, 'as-scored'],
	])
	expect(said(choiceTold(measure, example.codes, 'it'))).toContain(
		'Quattro quartieri scelti su sette considerati, di cui uno contro il punteggio',
	)
	expect(said(choiceTold(measure, example.codes, 'en'))).toContain('18 whole months of 25 have passed')
	expect(measure.selection?.candidates[4]?.reason).toContain('Quinto per punteggio')
})

test('before the day of the decision the choice is not known', () => {
	expect(measured(day('2025-04-27')).selection).toBeNull()
	expect(measured(day('2025-04-28')).selection).not.toBeNull()
})

test('no table is wider than seven columns or empty, and both languages have the same shape', () => {
	const many = Array.from({ length: 8 }, (_, index) => `{ id: c${index}, title: C${index}, weight: 1 }`).join(', ')
	const yaml = `selection: { criteria: [${many}], candidates: [{ id: nord, name: Nord, values: { c0: 1, c7: 2.5 } }, { id: sud, name: Sud, values: { c0: 2, c7: unknown } }] }`
	const [it, en] = languages.map(language => tell(yaml, undefined, language))
	const tables = (it ?? []).flatMap(block => (block.kind === 'table' ? [block] : []))
	expect(tables.map(({ id }) => id)).toEqual([
		'selection-criteria',
		'selection-scores',
		'selection-values',
		'selection-values-2',
	])
	for (const { columns, rows } of tables) {
		expect(columns.length).toBeLessThanOrEqual(7)
		expect(rows.length).toBeGreaterThan(0)
		for (const row of rows) expect(row.length).toBe(columns.length)
	}
	expect(it?.map(({ kind }) => kind)).toEqual(en?.map(({ kind }) => kind))
})

test('an unknown value is named by the letter of its criterion', () => {
	const blocks = tell(
		'selection: { criteria: [{ id: soli, title: Soli, weight: 1 }, { id: enti, title: Enti, weight: 1 }], candidates: [{ id: nord, name: Nord, chosen: true, values: { soli: 1, enti: unknown } }, { id: sud, name: Sud, values: { soli: 2, enti: 3 } }] }',
	)
	const scores = blocks.find(block => block.kind === 'table' && block.id === 'selection-scores')
	expect(scores?.kind === 'table' && scores.rows[1]?.[5]).toEqual({ kind: 'list', values: ['B'] })
	expect(scores?.kind === 'table' && scores.rows[1]?.[6]).toEqual({ kind: 'missing', why: 'not-recorded' })
})

test('without a choice or a trial the chapter says what to write', () => {
	expect(tell('').filter(({ kind }) => kind === 'empty')).toHaveLength(2)
	expect(said(tell('selection: { criteria: [], candidates: [{ id: nord, name: Nord }] }'))).toContain('criteria')
})

test.each([
	[
		'trial: { from: 2026-06-01, until: 2027-05-31 }',
		'dal 1º giugno 2026 al 31 maggio 2027: è passato un mese intero su 12.',
	],
	[
		'trial: { from: 2026-06-11 }',
		'dall’11 giugno 2026, senza una fine scritta: non è ancora passato nessun mese intero.',
	],
	['trial: { until: 2026-08-08 }', 'è prevista fino all’8 agosto 2026.'],
	['trial: { from: 2025-01-01, until: 2025-12-31 }', 'la verifica non è scritta'],
	['trial: { from: 2025-01-01, until: 2025-12-31, review: "Si continua." }', 'Si continua.'],
])('%s is told', (yaml, words) => {
	expect(said(tell(yaml))).toContain(words)
})

test('the programme as a whole: its neighbourhoods, their pairs and groups, the choice and the trial', () => {
	const values = (on: Day) =>
		Object.fromEntries(
			measured(on).figures.map(({ figure, value, of }) => [figure, of === undefined ? value : [value, of]]),
		)
	expect(values(day('2026-11-22'))).toEqual({
		'programme/neighbourhoods': [4, 4],
		'programme/full-pairs': [3, 4],
		'programme/mixed-pairs': [3, 3],
		'programme/pilot-groups': [3, 4],
		'selection/values-known': [28, 28],
		'selection/chosen': [4, 7],
		'selection/chosen-by-score': [3, 4],
		'trial/months': 18,
	})
	expect(values(day('2025-04-27'))).toMatchObject({ 'programme/full-pairs': [0, 4], 'selection/chosen': null })
})
