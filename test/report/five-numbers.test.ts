import { expect, test } from 'vitest'
import type { Day } from '../../src/model/day.js'
import { cellText, plainText } from '../../src/render/cells.js'
import { compare } from '../../src/report/compared/comparison.js'
import { measureAll } from '../../src/report/compose.js'
import type { Table } from '../../src/report/document.js'
import { fiveTold, measureFive } from '../../src/report/five-numbers.js'
import { exampleOnce } from '../support/agora.js'

const day = '2026-11-22' as Day
const none = { errors: 0, warnings: 0, infos: 0 }
const workspace = exampleOnce().open()
const { neighbourhood } = workspace.read('quartiere-nord')
const measured = (on: Day) => measureAll(neighbourhood, on, workspace.programme, none)
const told = (
	year = measureFive(neighbourhood, day, false, workspace.programme),
	...compared: Parameters<typeof compare>[]
) => fiveTold(measured(day), year, compared[0] && compare(...compared[0]), 'it')[1] as Table
const base = { commit: 'a'.repeat(40), day: '2026-03-31' as Day, written: '2026-03-31' }
const texts = ({ rows }: Table, column: number) => rows.map(row => cellText(row[column] as never, 'it'))

test('five numbers as the report has them, each with its last twelve months', () => {
	const table = told()
	const all = Object.values(measured(day).sections).flatMap(({ figures }) => figures)
	expect(table.rows).toHaveLength(5)
	for (const row of table.rows) {
		const [name, value, , year] = row
		const figure = all.find(one => name?.kind === 'code' && one.figure === name.code)
		expect(figure).toBeDefined()
		expect(value).toMatchObject(value?.kind === 'ratio' ? { part: figure?.value } : { value: figure?.value })
		expect(year?.kind === 'spark' && year.values).toHaveLength(12)
		expect(year?.kind === 'spark' && year.values.at(-1)).toBe(figure?.value)
	}
})

test('without a comparison the change is since the last whole quarter, and the note says so', () => {
	const table = told()
	expect(table.columns.map(({ title }) => title)).toContain('Dal 30/09/2026')
	expect(plainText(table.note ?? '')).toContain('30 settembre 2026')
	const then = Object.values(measured('2026-09-30' as Day).sections).flatMap(({ figures }) => figures)
	const now = Object.values(measured(day).sections).flatMap(({ figures }) => figures)
	const of = (list: typeof now) => Number(list.find(({ figure }) => figure === 'network/ties')?.value)
	expect(texts(table, 2)[1]).toBe(of(now) === of(then) ? '=' : `+${of(now) - of(then)}`)
})

test('compared, the change is since then; a first report has none', () => {
	const compared = told(undefined, [measured(base.day), measured(day), [], base])
	expect(compared.columns.map(({ title }) => title)).toContain('Dal 31/03/2026')
	expect(texts(compared, 2)).toEqual(texts(compared, 2).filter(text => /^(?:[+−]\d+|=)$/.test(text)))
	const first = told(undefined, [null, measured(day), [], base])
	expect(first.columns.map(({ key }) => key)).toEqual(['figure', 'value', 'year'])
	expect(plainText(first.note ?? '')).toContain('È il primo rapporto: non c’è ancora un confronto')
})

test('a public edition tells nothing of its group month by month', () => {
	const year = measureFive(neighbourhood, day, true, workspace.programme)
	expect(year.map(({ figure }) => figure)).not.toContain('pilot-group/members')
	expect(texts(told(year), 3)[2]).toBe('n.d.')
	expect(plainText(told(year).note ?? '')).toMatch(/Del gruppo pilota.* non dice come cambia mese per mese\.$/)
	expect(plainText(told().note ?? '')).not.toContain('gruppo pilota')
})

test('a number that nobody could read has not stayed the same', () => {
	const { sections, ...rest } = measured(day)
	const needs = sections['needs'] as { figures: object[] }
	const unread = { ...needs, figures: needs.figures.map(one => ({ ...one, value: null })) }
	const year = measureFive(neighbourhood, day, false, workspace.programme).map(one => ({
		...one,
		points: one.figure.startsWith('needs/') ? one.points.map(point => ({ ...point, value: null })) : one.points,
	}))
	const table = fiveTold(
		{ ...rest, sections: { ...sections, needs: unread } } as never,
		year,
		undefined,
		'it',
	)[1] as Table
	expect(texts(table, 2)[3]).toBe('n.d.')
})
