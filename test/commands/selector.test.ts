import { expect, test } from 'vitest'
import { fileOf, select } from '../../src/commands/selector.js'
import { Failure } from '../../src/model/failure.js'
import { open } from '../../src/workspace/open.js'
import { memory } from '../../src/workspace/source.js'
import { flush, folderWith } from '../support/folder.js'

const south = 'neighbourhoods/sud/'
const files = folderWith({
	'needs.yaml': `
		needs:
		  - { id: need-a, title: Panchine rotte, noticed: 2026-01-12, stage: open }
		  - { id: need-bad, title: Buche, noticed: 2026-01-12, stage: opne }
		  - { id: need-c, title: Un luogo, noticed: 2026-01-12 }`,
	'actions.yaml': `
		actions:
		  - id: action-a
		    title: Panchine nuove
		    stage: under-way
		    records:
		      - { period: 2026-05, activities: 3 }
		      - { date: 2026-06-07, activities: 1 }
		    partners: [{ organisation: org-a }]`,
	'neighbourhood.yaml': `
		name: Quartiere Nord
		mapping: { from: 2025-03-10 }
		population: { date: 2025-01-01, total: 8412 }
		phases: [{ phase: network, started: 2026-01-10 }]`,
	'programme.yaml': 'name: Prova\nexpected_neighbourhoods: 2\nneighbourhoods: [nord, sud]',
})
const both = {
	...files,
	[`${south}neighbourhood.yaml`]: flush('name: Quartiere Sud'),
	[`${south}needs.yaml`]: flush(
		'needs:\n  - { id: need-a, title: Rumore, noticed: 2026-02-01 }\n  - { id: need-s, title: Orti, noticed: 2026-02-01 }',
	),
}
const workspace = open(memory(both))
const found = (selector: string) => {
	const { what, neighbourhood, file, path, entity } = select(selector, workspace)
	const place = file === undefined ? neighbourhood : [fileOf({ neighbourhood, file }), ...path].join(' ')
	return `${what}: ${place}${entity ? ` (${entity.kind} ${entity.id})` : ''}`
}

const north = 'neighbourhoods/nord'

test.each([
	['nord', 'neighbourhood: nord'],
	['neighbourhoods/nord/', 'neighbourhood: nord'],
	['nord/needs', `file: ${north}/needs.yaml`],
	['nord/needs.yaml', `file: ${north}/needs.yaml`],
	['./dati/neighbourhoods/nord/needs.yaml', `file: ${north}/needs.yaml`],
	['neighbourhoods\\nord\\needs.yaml', `file: ${north}/needs.yaml`],
	['programme.yaml', 'file: programme.yaml'],
	['nord/people', `list: ${north}/network.yaml people`],
	['nord/person', `list: ${north}/network.yaml people`],
	['nord/need-a', `record: ${north}/needs.yaml needs 0 (need need-a)`],
	['sud/need-a', `record: ${south}needs.yaml needs 0 (need need-a)`],
	['need-s', `record: ${south}needs.yaml needs 1 (need need-s)`],
	['need-c.stage', `field: ${north}/needs.yaml needs 2 stage (need need-c)`],
	['need-c.stage_dates.closed', `field: ${north}/needs.yaml needs 2 stage_dates closed (need need-c)`],
	['action-a.records', `list: ${north}/actions.yaml actions 0 records (action action-a)`],
	['action-a.records.2026-05', `record: ${north}/actions.yaml actions 0 records 0 (action action-a)`],
	[
		'action-a.records.2026-06-07.activities',
		`field: ${north}/actions.yaml actions 0 records 1 activities (action action-a)`,
	],
	['action-a.records.2', `record: ${north}/actions.yaml actions 0 records 1 (action action-a)`],
	['action-a.partners.org-a', `record: ${north}/actions.yaml actions 0 partners 0 (action action-a)`],
	['nord/phases.network.completed', `field: ${north}/neighbourhood.yaml phases 0 completed`],
	['nord.population.2025-01-01.total', `field: ${north}/neighbourhood.yaml population total`],
	['nord.mapping.from', `field: ${north}/neighbourhood.yaml mapping from`],
	['programme.trial.until', 'field: programme.yaml trial until'],
	['programme.neighbourhoods.sud', 'field: programme.yaml neighbourhoods 1'],
])('%s is %s', (selector, expected) => {
	expect(found(selector)).toBe(expected)
})

test('a record that was left out because of a slip is still found by its id', () => {
	expect(found('need-bad')).toBe(`record: ${north}/needs.yaml needs 1 (need need-bad)`)
	expect(found('need-bad.stage')).toBe(`field: ${north}/needs.yaml needs 1 stage (need need-bad)`)
})

const refusal = (selector: string) => {
	try {
		select(selector, workspace)
	} catch (error) {
		if (error instanceof Failure) return `${error.what.it} | ${error.remedy.it}`
		throw error
	}
	return undefined
}

test.each([
	['need-a', '«need-a» c’è in più quartieri | Scrivi quale: nord/need-a, sud/need-a'],
	['need-a.stage', '«need-a.stage» c’è in più quartieri | Scrivi quale: nord/need-a.stage, sud/need-a.stage'],
	['need-z', 'Non c’è né un quartiere né una scheda «need-z»; forse «need-a»? | I quartieri: nord, sud.'],
	['nrod', 'Non c’è né un quartiere né una scheda «nrod»; forse «nord»?'],
	['nrod/needs', 'Non c’è un quartiere «nrod/needs»; forse «nord»? | Ci sono: nord, sud'],
	['nord/nedes', 'In nord non c’è «nedes»; forse «needs»?'],
	['nord/need-ccc', 'In nord non c’è «need-ccc»; forse «need-c»?'],
	['need-c.stge', 'non c’è un campo «stge»; forse «stage»? | I campi sono: id, title'],
	['need-c.stage.x', 'qui non ci sono altri campi'],
	['action-a.records.2026-07', 'nell’elenco non c’è «2026-07»; forse «2026-05»? | Ci sono: 2026-05, 2026-06-07.'],
	['__proto__', 'Non c’è né un quartiere né una scheda «__proto__»'],
	['nord/__proto__', 'In nord non c’è «__proto__»'],
	['need-c.constructor', 'non c’è un campo «constructor»'],
	['', 'Non c’è né un quartiere né una scheda «»'],
	['/', 'Non c’è né un quartiere né una scheda «/»'],
	['/needs', 'Non c’è un quartiere «/needs»'],
	['..', 'Non c’è né un quartiere né una scheda «..»'],
])('%s is refused: %s', (selector, says) => {
	expect(refusal(selector)).toContain(says)
})

test('what could stand in a file that cannot be read is not simply denied', () => {
	const broken = open(memory({ ...both, [`${north}/diary.yaml`]: 'meetings: [' }))
	expect(() => select('meeting-x', broken)).toThrow('neither a neighbourhood')
	try {
		select('meeting-x', broken)
	} catch (error) {
		expect((error as Failure).remedy.en).toContain(`${north}/diary.yaml`)
	}
})

test('a long selector is not thrown back whole', () => {
	expect(refusal('x'.repeat(50_000))?.length).toBeLessThan(400)
	expect(refusal(`nord/${'x'.repeat(50_000)}`)?.length).toBeLessThan(400)
})
