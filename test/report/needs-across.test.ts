import { expect, test } from 'vitest'
import type { Day } from '../../src/model/day.js'
import { cellText, plainText } from '../../src/render/cells.js'
import { comparable } from '../../src/report/comparable.js'
import { measureAll } from '../../src/report/compose.js'
import type { Cell, Heading, Table } from '../../src/report/document.js'
import { needsAcross } from '../../src/report/needs-across.js'
import type { Measure } from '../../src/report/sections/needs.js'
import { folder } from '../../src/workspace/folder.js'
import { open } from '../../src/workspace/open.js'

const workspace = open(folder('data-template/example'))
const all = workspace.programme.found.map(id =>
	measureAll(workspace.read(id).neighbourhood, '2026-11-22' as Day, workspace.programme, {
		errors: 0,
		warnings: 0,
		infos: 0,
	}),
)
const told = (some = all, language: 'it' | 'en' = 'it') =>
	needsAcross(some, workspace.codes, language) as unknown as readonly [Heading, Table]
const number = (cell: Cell | undefined) => (cell?.kind === 'count' ? cell.value : Number.NaN)
const isMarked = (cell: Cell) =>
	cell.kind === 'text' && typeof cell.value !== 'string' && cell.value.some(part => typeof part === 'object')

test('a row for each theme, those uncovered in most neighbourhoods first; the cells that are marked are those counted', () => {
	const [heading, { rows, columns }] = told()
	expect(columns).toHaveLength(all.length + 3)
	const counts = rows.map(row => number(row.at(-1)))
	expect(counts).toEqual([...counts].sort((a, b) => b - a))
	expect(Math.max(...counts)).toBeGreaterThan(1)
	for (const row of rows) expect(row.filter(isMarked)).toHaveLength(number(row.at(-1)))
	expect(plainText(heading.finding ?? '')).toMatch(
		/^«.*»: bisogni ad alta priorità senza un’azione in corso in due quartieri/,
	)
})

test('what is uncovered is what the reports of the neighbourhoods say is uncovered', () => {
	for (const { sections } of all) {
		const { needs, byTheme } = sections.needs as Measure
		expect(byTheme.reduce((sum, { uncovered }) => sum + uncovered, 0)).toBe(
			needs.filter(({ weight, uncovered }) => weight === 'high' && uncovered).length,
		)
	}
})

test('of more neighbourhoods than fit beside one another it is said in which a theme is uncovered', () => {
	const [, { rows, columns }] = told([...all, ...all])
	expect(columns.map(({ key }) => key)).toEqual(['theme', 'open_in', 'uncovered_in', 'uncovered'])
	const first = rows[0]?.at(-1)
	expect(first?.kind === 'list' && first.values.length).toBe(number(rows[0]?.at(-2)))
	expect(cellText(rows.at(-1)?.at(-1) as Cell, 'it')).toBe('in nessuno')
})

test('a neighbourhood alone is compared with none; one without needs keeps its column and is named', () => {
	expect(needsAcross(all.slice(0, 1), workspace.codes, 'en')).toEqual([])
	expect(comparable(all.slice(0, 1), 'en')).toEqual([])
	const [first, second] = all
	if (!first || !second) throw new Error('the example has neighbourhoods')
	const empty = { ...second, sections: { ...second.sections, needs: { figures: [], needs: [], byTheme: [] } } }
	const [, { rows }] = told([first, empty])
	for (const row of rows) expect(row[2]).toEqual({ kind: 'missing', why: 'not-applicable' })
	expect(JSON.stringify(comparable([first, empty], 'it'))).toContain(
		`La copertura dei bisogni di ${second.neighbourhood.name}`,
	)
	expect(JSON.stringify(comparable([first, second], 'it'))).not.toContain('La copertura dei bisogni di')
})
