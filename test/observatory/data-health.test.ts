import { expect, test } from 'vitest'
import type { Day } from '../../src/model/day.js'
import { completeness } from '../../src/observatory/completeness.js'
import { freshness } from '../../src/observatory/freshness.js'
import { measureAll } from '../../src/report/compose.js'
import { open } from '../../src/workspace/open.js'
import { memory } from '../../src/workspace/source.js'
import { folderWith } from '../support/folder.js'

const workspace = open(
	memory(
		folderWith({
			'network.yaml': `
				organisations:
				  - { id: aps-uno, name: Uno, type: aps, themes: [education], promoter: { from: 2026-02-01 } }
				  - { id: odv-due, name: Due, type: odv }
				ties:
				  - { between: [aps-uno, odv-due], level: cooperation, since: 2026-03-01 }
				resources:
				  - { id: sala, name: Sala, category: place, theme: education, verified: 2026-04-01 }
				  - { id: cucina, name: Cucina, category: place, verified: 2024-04-01 }
				  - { id: orto, name: Orto, category: place }`,
			'actions.yaml': `
				actions:
				  - { id: a, title: Festa, stage: under-way, since: 2026-05-10, needs: [], records: [{ period: 2026-05, hours: 3 }] }`,
		}),
	),
)
const { neighbourhood } = workspace.read('nord')
const day = '2026-05-20' as Day

/**
 * Organisations: type and themes of two (3 of 4), what the promoter brings (0 of 1). The tie: level and since (2 of 2), its
 * evidence (0 of 1). Resources: category, theme, holder, verified of three (3 + 1 + 0 + 2 of 12). 11 of 20.
 * The action: kind, owner, needs, theme, place (0 of 5), since and records (2 of 2). 2 of 7.
 */
test('fields that are filled, of those asked for', () => {
	expect(
		completeness(neighbourhood).map(({ phase, records, filled, unknown, empty, gap }) => [
			phase,
			records,
			filled,
			unknown,
			empty,
			gap && [...gap.list, gap.field].join('.'),
			gap?.empty,
		]),
	).toEqual([
		['network', 6, 11, 0, 9, 'resources.holder', 3],
		['actions', 1, 2, 0, 5, 'actions.kind', 1],
	])
})

test('the last day noted in each list; of a period that goes on, its first', () => {
	const last = (on: string) =>
		freshness(neighbourhood, on as Day).map(({ list, records, last, daysSince }) => [list, records, last, daysSince])
	expect(last('2026-05-20')).toEqual([
		['organisations', 2, '2026-02-01', 108],
		['ties', 1, '2026-03-01', 80],
		['resources', 3, '2026-04-01', 49],
		['actions', 1, '2026-05-10', 10],
	])
	expect(last('2026-06-10').at(-1)).toEqual(['actions', 1, '2026-05-31', 10])
})

test('what the rules say is told where they were asked, and only there', () => {
	const none = { errors: 0, warnings: 0, infos: 0 }
	const told = (problems: Parameters<typeof measureAll>[3]) => {
		const { sections } = measureAll(neighbourhood, day, workspace.programme, problems)
		return Object.fromEntries(
			sections['data-health']?.figures.map(({ figure, ...rest }) => [figure.slice(12), rest]) ?? [],
		)
	}
	const asked = told({ ...none, errors: 1, warnings: 2, waived: 3, records: new Set(['sala', 'nord', 'a']) })
	expect(asked).toMatchObject({
		filled: { value: 13, of: 27, unknown: 0 },
		unknown: { value: 0, of: 27 },
		'since-last': { value: 10 },
		verified: { value: 1, of: 2, unknown: 1 },
		sound: { value: 4, of: 6 },
		errors: { value: 1 },
		warnings: { value: 2 },
		waived: { value: 3 },
		unread: { value: 0 },
	})
	expect(told(none)).toMatchObject({ errors: { value: null }, sound: { value: null }, waived: { value: null } })
})
