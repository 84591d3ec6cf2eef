import { expect, test } from 'vitest'
import type { Day } from '../../src/model/day.js'
import { measureAll } from '../../src/report/compose.js'
import { open } from '../../src/workspace/open.js'
import { memory } from '../../src/workspace/source.js'
import { folderWith } from '../support/folder.js'

const workspace = open(
	memory(
		folderWith({
			'actions.yaml': `
				actions:
				  - id: a
				    title: Doposcuola
				    stage: under-way
				    since: 2026-01-10
				    records: [{ period: 2026-01, hours: 10 }]
				    indicators:
				      - { id: a-well, title: Vengono, unit: "%", direction: up, question: how-well, values: [{ date: 2026-02-01, value: 40, denominator: 30 }, { date: 2026-04-01, value: 35, denominator: 32 }] }
				      - { id: a-better, title: Promossi, direction: up, question: better-off, values: [{ date: 2026-06-10, value: 12, denominator: 16 }] }
				  - id: b
				    title: Passeggiate
				    stage: under-way
				    since: 2026-01-10
				    indicators:
				      - { id: b-any, title: Qualcosa, values: [{ date: 2026-02-01, value: 3 }] }
				  - { id: c, title: Prevista, stage: planned }
				  - { id: d, title: Lasciata, stage: dropped, since: 2026-01-10 }`,
		}),
	),
)

const figures = (day: string) => {
	const none = { errors: 0, warnings: 0, infos: 0 }
	const { sections } = measureAll(workspace.read('nord').neighbourhood, day as Day, workspace.programme, none)
	return sections.results?.figures.map(({ value, of, unknown }) => [value, of, unknown])
}

/** Two actions begun and not dropped: a answers all three questions, b has a value that answers none that anybody wrote. */
test('actions that answer the three questions, of those of which it can be said', () => {
	expect(figures('2026-06-30')).toEqual([
		[1, 2, 0],
		[1, 1, 1],
		[1, 1, 1],
		[0, 1, 0],
		[null, 0, 1],
	])
})

test('what is measured later answers nothing yet', () => {
	expect(figures('2026-02-15')).toEqual([
		[1, 2, 0],
		[1, 1, 1],
		[0, 1, 1],
		[null, 0, 1],
		[null, 0, 0],
	])
})
