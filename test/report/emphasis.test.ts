import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Day, daysAfter } from '../../src/model/day.js'
import { measureAll, toldSections } from '../../src/report/compose.js'
import type { Cell, Table } from '../../src/report/document.js'
import { folder } from '../../src/workspace/folder.js'
import { open } from '../../src/workspace/open.js'

const workspace = open(folder('data-template/example'))
const none = { errors: 0, warnings: 0, infos: 0 }

/** A chapter on some day: its finding, and the rows of its figure that are emphasised. */
function chapter(id: string, days: number, section: string) {
	const { neighbourhood } = workspace.read(id)
	const measures = measureAll(neighbourhood, daysAfter('2025-05-01' as Day, days), workspace.programme, none)
	const told = toldSections(measures, workspace.codes, 'it').find(one => one.section.id === section)
	const figure = told?.blocks.find((block): block is Table => block.kind === 'table' && block.figure !== undefined)
	const isEmphasised = (cell: Cell) => 'attention' in cell && cell.attention === true
	return {
		weight: told?.headline?.weight ?? 0,
		emphasised: figure?.rows.filter(row => row.some(isEmphasised)).length ?? 0,
	}
}

const someDay = fc.tuple(fc.constantFrom(...workspace.programme.found), fc.nat(700))

test.each([
	'needs',
	'continuity',
])('%s: the finding asks for action when, and only when, its figure emphasises a row', section => {
	let asked = 0
	fc.assert(
		fc.property(someDay, ([id, days]) => {
			const { weight, emphasised } = chapter(id, days, section)
			if (weight >= 2) asked++
			expect(emphasised > 0).toBe(weight >= 2)
		}),
		{ numRuns: Number(process.env.RUNS ?? 60) },
	)
	expect(asked).toBeGreaterThan(0)
})
