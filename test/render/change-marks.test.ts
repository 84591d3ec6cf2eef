import { expect, test } from 'vitest'
import type { Day } from '../../src/model/day.js'
import { cellText } from '../../src/render/cells.js'
import { barOf, boxesOf } from '../../src/render/html/draw/cells.js'
import { html } from '../../src/render/html/page.js'
import { measureAll, toldSections } from '../../src/report/compose.js'
import type { Table } from '../../src/report/document.js'
import { open } from '../../src/workspace/open.js'
import { memory } from '../../src/workspace/source.js'
import { exampleOnce } from '../support/agora.js'
import { exampleAt } from '../support/past.js'

const none = { errors: 0, warnings: 0, infos: 0 }
const [then, now] = ['2026-01-31' as Day, '2026-11-22' as Day]
const present = exampleOnce().open()
const past = open(memory(exampleAt(then)))
const of = (workspace: typeof present, day: Day) =>
	measureAll(workspace.read('quartiere-nord').neighbourhood, day, workspace.programme, none)
const [before, after] = [of(past, then), of(present, now)]
const tables = (earlier?: typeof before) =>
	new Map(
		toldSections(after, present.codes, 'it', earlier).flatMap(({ blocks }) =>
			blocks.flatMap(block => (block.kind === 'table' ? [[block.id, block as Table] as const] : [])),
		),
	)
const compared = tables(before)

test('a number that was another says so in every form; one that was the same does not', () => {
	expect(cellText({ kind: 'count', value: 3, was: 1 }, 'it')).toBe('3 (+2)')
	expect(cellText({ kind: 'count', value: 3, was: 3 }, 'it')).toBe('3')
	expect(cellText({ kind: 'bar', value: 8, most: 15, was: 12 }, 'en')).toBe('8 (−4)')
	expect(barOf({ kind: 'bar', value: 8, most: 15, was: 12 }).text).toContain('x1="80%"')
	expect(barOf({ kind: 'bar', value: 8, most: 15, was: 8 }).text).toBe(barOf({ kind: 'bar', value: 8, most: 15 }).text)
	expect(boxesOf({ done: 3, of: 5, was: 1 }).text.match(/plus/g)).toHaveLength(2)
	expect(boxesOf({ done: 3, of: 5, was: 4 }).text).not.toContain('plus')
})

test('figures draw what was, and explain its sign only where they do', () => {
	const needs = compared.get('needs')
	const legend = (table: Table | undefined) => (table?.figure?.kind === 'view' ? (table.figure.legend ?? []) : [])
	expect(needs?.rows.some(row => row.some(cell => cell.kind === 'bar' && cell.was !== undefined))).toBe(true)
	expect(
		needs?.rows.map(([name]) => name && cellText(name, 'it')).filter(name => name?.endsWith(' (nuovo)')),
	).toContain('Poche ore di lavoro vicino a casa (nuovo)')
	expect(legend(needs).at(-1)).toEqual({ mark: 'earlier', label: 'al 31/01/2026' })
	expect(compared.get('phases')?.figure).toMatchObject({ kind: 'board' })
	const early = of(open(memory(exampleAt('2025-08-31' as Day))), '2025-08-31' as Day)
	const board = tables(early).get('phases')?.figure
	const moved = board?.kind === 'board' ? board.items.filter(({ was }) => was !== undefined) : []
	expect(moved.length).toBeGreaterThan(1)
	for (const { was, done, state } of moved) expect(state).toContain(`(+${done - Number(was)})`)
	expect(JSON.stringify(compared.get('problems-and-resources')?.rows)).toContain('"was"')
	expect(JSON.stringify(compared.get('action-timeline')?.rows)).toContain('(nuova)')
	for (const table of tables().values()) {
		expect(JSON.stringify(table), table.id).not.toContain('"was"')
		expect(legend(table).map(({ mark }) => mark)).not.toContain('earlier')
	}
})

test('beside itself nothing is marked', () => {
	for (const [id, table] of tables(after)) {
		const marks = table.rows.flat().flatMap(cell => ('was' in cell && 'value' in cell ? [[cell.was, cell.value]] : []))
		for (const [was, is] of marks) expect(was, id).toBe(is)
		expect(JSON.stringify(table.rows), id).not.toMatch(/\((?:nuovo|nuova)\)/)
	}
})

test('a map shows who is new by a plus, names who is gone, and says both to those who do not see it', async () => {
	const map = compared.get('network-map')
	if (map?.figure?.kind !== 'map') throw new Error('no map')
	const [first, ...rest] = map.figure.nodes
	if (!first) throw new Error('nobody on the map')
	const figure = {
		...map.figure,
		nodes: [{ ...first, isNew: true as const }, ...rest],
		since: { label: 'nuova dopo il 31/01/2026', gone: ['Circolo di una volta'] },
	}
	const page = await html(
		{
			title: 'x',
			blocks: [
				{ kind: 'heading', level: 2, text: 'x' },
				{ ...map, figure },
			],
		},
		'it',
	)
	expect(page.match(/class="plus/g)).toHaveLength(3)
	expect(page).toContain('nuova dopo il 31/01/2026')
	expect(page).toContain('Circolo di una volta')
})
