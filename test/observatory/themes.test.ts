import { expect, test } from 'vitest'
import type { Day } from '../../src/model/day.js'
import type { Neighbourhood } from '../../src/model/neighbourhood.js'
import { byTheme, resourcesOn, withoutResource, withoutUse } from '../../src/observatory/themes.js'

const day = '2026-06-30' as Day

const neighbourhood = {
	network: {
		resources: [
			{ id: 'sala', theme: 'relationships' },
			{ id: 'fondo', theme: 'relationships', until: '2026-06-29' },
			{ id: 'orto', theme: 'orti', from: '2026-06-30', until: '2026-06-30' },
			{ id: 'memoria', from: '2026-07-01' },
			{ id: 'furgone' },
		],
	},
	needs: {
		needs: [
			{ id: 'need-a', title: 'A', theme: 'relationships' },
			{ id: 'need-b', title: 'B', theme: 'health', stage: 'in-progress' },
			{ id: 'need-c', title: 'C', theme: 'health', stage: 'answered' },
			{ id: 'need-d', theme: 'work', stage: 'closed' },
		],
		priority_rounds: [
			{ date: '2026-01-01', method: 'votes', scores: { 'need-b': 9 }, ballots: [], order: [], criteria: [] },
			{
				date: '2026-02-01',
				method: 'votes',
				scores: { 'need-a': 2, 'need-c': 5 },
				ballots: [],
				order: [],
				criteria: [],
			},
		],
	},
	actions: {
		experiences: [{ theme: 'health' }, { theme: 'health', until: '2026-01-01' }],
		actions: [
			{ theme: 'relationships', stage: 'under-way' },
			{ theme: 'relationships', stage: 'settled', result: 'Meglio' },
			{ theme: 'work', stage: 'planned' },
		],
	},
} as unknown as Neighbourhood

test('a resource is there from its first day to its last, and without days too', () => {
	expect(resourcesOn(neighbourhood, day).map(({ id }) => id)).toEqual(['sala', 'orto', 'furgone'])
})

test('each theme has its open needs and what is there; themes of the vocabulary first, no theme last', () => {
	expect(byTheme(neighbourhood, day)).toEqual([
		{ theme: 'health', needs: 1, points: null, resources: 0, experiences: 1, actions: 0, results: 0 },
		{ theme: 'relationships', needs: 1, points: 2, resources: 1, experiences: 0, actions: 2, results: 1 },
		{ theme: 'orti', needs: 0, points: null, resources: 1, experiences: 0, actions: 0, results: 0 },
		{ theme: null, needs: 0, points: null, resources: 1, experiences: 0, actions: 0, results: 0 },
	])
})

test('problems without resources and resources without use are those whose theme says so', () => {
	expect(withoutResource(neighbourhood, day).map(({ id }) => id)).toEqual(['need-b'])
	expect(withoutUse(neighbourhood, day).map(({ id }) => id)).toEqual(['orto'])
})
