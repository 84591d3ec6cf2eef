import { expect, test } from 'vitest'
import type { Day } from '../../src/model/day.js'
import type { Neighbourhood } from '../../src/model/neighbourhood.js'
import { byWeight, isUncovered } from '../../src/observatory/ranking.js'
import { open } from '../../src/workspace/open.js'
import { memory } from '../../src/workspace/source.js'
import { folderWith, someDay } from '../support/folder.js'

const need = (id: string, more = '') =>
	`  - { id: need-${id}, title: Bisogno ${id}, noticed: 2026-01-0${id.charCodeAt(0) - 96}${more} }`
const needs = `needs:\n${['g', 'f', 'e', 'd', 'c', 'b', 'a'].map(id => need(id)).join('\n')}\n`

const read = (files: Record<string, string>): Neighbourhood =>
	open(memory(folderWith(files))).read('nord').neighbourhood
const told = (neighbourhood: Neighbourhood, day: Day = someDay) =>
	byWeight(neighbourhood, day).map(({ need, weight }) => `${need.id.at(-1)} ${weight}`)

test('the first five voted weigh most, then come the voted, the mandate’s and the rest as they were noticed', () => {
	const files = {
		'needs.yaml': `${needs}priority_rounds:\n  - { id: round-a, date: 2026-02-01, method: votes, order: [need-g, need-b, need-c, need-d, need-e, need-f] }\n`,
	}
	expect(told(read(files))).toEqual(['g high', 'b high', 'c high', 'd high', 'e high', 'f voted', 'a undiscussed'])
})

test('without a round the mandate’s priorities weigh most', () => {
	const files = {
		'needs.yaml': needs,
		'mandate.yaml': 'versions: [{ id: mandate-a, adopted: 2026-03-01, priorities: [need-c, need-a] }]\n',
	}
	expect(told(read(files)).slice(0, 3)).toEqual(['c high', 'a high', 'b undiscussed'])
	expect(told(read(files), '2026-02-28' as Day)[0], 'not adopted yet').toBe('a undiscussed')
})

test('a need is covered by a running action, not by a planned one, and once answered it needs none', () => {
	const neighbourhood = read({
		'needs.yaml': `needs:\n${need('a')}\n${need('b')}\n${need('c', ', stage: answered')}\n`,
		'actions.yaml': `
			actions:
			  - { id: action-a, title: A, stage: under-way, since: 2026-02-01, needs: [need-a] }
			  - { id: action-b, title: B, stage: planned, needs: [need-b] }`,
	})
	expect(neighbourhood.needs.needs.map(one => isUncovered(one, neighbourhood))).toEqual([false, true, false])
})
