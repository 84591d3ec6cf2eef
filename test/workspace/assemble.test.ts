import { expect, test } from 'vitest'
import { neighbourhoodFindings } from '../../src/checks/run.js'
import { open } from '../../src/workspace/open.js'
import { memory } from '../../src/workspace/source.js'
import { folderWith, someDay } from '../support/folder.js'
import { reading } from '../support/read.js'

const need = (id: string, more = '') => `  - { id: ${id}, title: A, noticed: 2026-01-15${more} }\n`

test('lists are there when nobody wrote them, or left only their names', () => {
	for (const text of ['needs:\n', 'needs: []\n', '{}\n', 'needs: ~\nindicators:\n']) {
		const { neighbourhood, findings } = reading('needs', text)
		expect(findings, text).toEqual([])
		expect(neighbourhood.needs).toMatchObject({ needs: [], vulnerabilities: [], indicators: [], priority_rounds: [] })
	}
})

test('records know where they are written', () => {
	const { neighbourhood } = reading('needs', `needs:\n${need('need-a')}${need('need-b')}`)
	expect(neighbourhood.needs.needs.map(({ at }) => at)).toEqual([
		{ file: 'neighbourhoods/nord/needs.yaml', path: ['needs', 0] },
		{ file: 'neighbourhoods/nord/needs.yaml', path: ['needs', 1] },
	])
})

test('a record that does not fit is left out alone; its neighbours keep their places', () => {
	const { neighbourhood } = reading(
		'needs',
		`needs:\n${need('need-a')}${need('need-b', ', stage: 3')}${need('need-c')}vulnerabilities: []\n`,
	)
	expect(neighbourhood.needs.needs.map(({ id, at }) => [id, at.path[1]])).toEqual([
		['need-a', 0],
		['need-c', 2],
	])
	expect(neighbourhood.unread).toEqual({
		files: [],
		records: [{ file: 'neighbourhoods/nord/needs.yaml', path: ['needs', 1], id: 'need-b' }],
	})
})

test('a record inside a record leaves only itself', () => {
	const { neighbourhood } = reading(
		'mandate',
		'versions:\n  - id: mandate-a\n    aims:\n      - { id: aim-a, title: A }\n      - { id: aim-b, titel: B }\n',
	)
	expect(neighbourhood.mandate.versions.map(({ id, aims }) => [id, aims.map(aim => aim.id)])).toEqual([
		['mandate-a', ['aim-a']],
	])
	expect(neighbourhood.unread.records.map(({ id }) => id)).toEqual(['aim-b'])
})

test('outside of records, only the field is left out', () => {
	const { neighbourhood } = reading(
		'network',
		'pilot_group:\n  constituted: ieri\n  members:\n    - { person: person-a, from: 2026-01-15 }\n    - { person: person-b, from: domani }\n',
	)
	expect(neighbourhood.network.pilot_group?.constituted).toBeUndefined()
	expect(neighbourhood.network.pilot_group?.members.map(({ person }) => person)).toEqual(['person-a'])
})

test('what stands in place of a list of one is left out as one', () => {
	const { neighbourhood } = reading(
		'neighbourhood',
		'name: N\npopulation:\n  date: 2026-01-01\n  source: x\n  total: tanti\n',
	)
	expect(neighbourhood.neighbourhood.population).toEqual([])
	expect(neighbourhood.neighbourhood.name).toBe('N')
})

test('beyond the findings that are told, what is wrong is left out as well', () => {
	const bad = Array.from({ length: 300 }, (_, index) => need(`need-${index}`, ', stage: 3')).join('')
	const { neighbourhood, findings } = reading('needs', `needs:\n${bad}${need('need-a')}`)
	expect(neighbourhood.needs.needs.map(({ id }) => id)).toEqual(['need-a'])
	expect(findings).toHaveLength(201)
	expect(findings.at(-1)?.message.en).toBe('There are 100 more problems in this file')
})

const references = {
	'actions.yaml':
		'actions:\n  - { id: action-a, title: A, kind: project, stage: planned, needs: [need-a], aims: [aim-a] }\n',
	'mandate.yaml':
		'versions:\n  - { id: mandate-a, adopted: 2026-01-15, aims: [{ id: aim-a, title: A, needs: [need-a] }] }\n',
	'needs.yaml': `needs:\n${need('need-a')}`,
}

/** The rules that accuse somebody of referring to what is not there. */
function accused(files: Readonly<Record<string, string>>): readonly string[] {
	const { programme, codes, read } = open(memory(folderWith({ ...references, ...files })))
	const { neighbourhood } = read('nord')
	return neighbourhoodFindings(neighbourhood, { today: someDay, now: someDay, programme, codes })
		.map(({ rule }) => rule)
		.filter(rule => rule === 'reference/unknown' || rule === 'id/duplicate')
}

test('what is in order accuses nobody, what is missing is missed', () => {
	expect(accused({})).toEqual([])
	expect(accused({ 'needs.yaml': 'needs: []\n' })).toEqual(['reference/unknown', 'reference/unknown'])
})

test.each([
	['cannot be parsed', 'needs: [\n'],
	['is not YAML', '<!doctype html>'],
	['holds half a merge', `needs:\n${need('need-a')}=======\n`],
	['has a record that does not fit', `needs:\n${need('need-a', ', stage: 3')}`],
	['has a field that does not exist', `needs:\n${need('need-a', ', titel: 3')}`],
	['has a field twice', `needs:\n${need('need-a', ', title: B')}`],
	['has its list twice', `needs: []\nneeds:\n${need('need-a')}`],
	['has its list under a name that is nearly right', `need:\n${need('need-a')}`],
	['has its list under a name that is none', `bisogni:\n${need('need-a')}`],
	['has a record in place of its list', 'needs:\n  id: need-a\n  title: A\n'],
	['has an alias in place of its list', 'needs: *x\n'],
	['has its list in a second document', `vulnerabilities: []\n---\nneeds:\n${need('need-a')}`],
])('a needs.yaml that %s does not turn into accusations elsewhere', (_, text) => {
	expect(accused({ 'needs.yaml': text })).toEqual([])
})

test('what is inside a record that does not fit is not missed either', () => {
	const mandate = 'versions:\n  - { id: mandate-a, adopted: ieri, aims: [{ id: aim-a, title: A, needs: [need-a] }] }\n'
	expect(accused({ 'mandate.yaml': mandate })).toEqual([])
	expect(accused({ 'mandate.yaml': mandate.replace('aims:', 'aim:') })).toEqual([])
})
