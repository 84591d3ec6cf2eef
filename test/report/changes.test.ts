import { expect, test } from 'vitest'
import { codes } from '../../src/model/codes.js'
import { markdown } from '../../src/render/markdown.js'
import { terminal } from '../../src/render/terminal.js'
import { countsOf, countsText } from '../../src/report/change-words.js'
import { changesTold, linesOf } from '../../src/report/changes.js'
import { changes } from '../../src/workspace/changes.js'
import { memory } from '../../src/workspace/source.js'
import { stateOf } from '../../src/workspace/state.js'
import { folderWith } from '../support/folder.js'
import { plainScreen } from '../support/screen.js'

const between = (before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>) =>
	changes(stateOf(memory(folderWith(before))), stateOf(memory(folderWith(after))))

const said = (before: string, after: string, file = 'needs.yaml', language: 'it' | 'en' = 'it') =>
	linesOf(between({ [file]: before }, { [file]: after }), { codes: codes({}), language }).map(
		({ label, text }) => `${label} | ${text}`,
	)

const need = (fields: string) => `needs: [{ id: need-1, title: Panchine rotte, ${fields} }]`

test.each([
	['a code by its label', 'stage: open', 'stage: in-progress', 'it', 'stadio | aperto → in lavorazione'],
	['and in English', 'stage: open', 'stage: in-progress', 'en', 'stage | open → in progress'],
	[
		'a day as people write it',
		'noticed: 2026-01-05',
		'noticed: 2026-02-05',
		'it',
		'notato il | 05/01/2026 → 05/02/2026',
	],
	['what was not there', 'notes: x', 'notes: x, outcome: Sostituite', 'it', 'esito | – → «Sostituite»'],
	['what is there no more', 'emerging: true', 'stage: open', 'it', 'stadio | – → aperto'],
	['a set by what came and went', 'places: [a, b]', 'places: [b, c]', 'it', 'luoghi | − a, + c'],
	[
		'a group of fields',
		'stage_dates: {}',
		'stage_dates: { closed: 2026-03-01 }',
		'it',
		'date degli stadi, chiuso il | – → 01/03/2026',
	],
])('%s', (_, before, after, language, line) => {
	expect(said(need(before), need(after), 'needs.yaml', language as 'it' | 'en')).toContain(line)
})

test('of a long text only what differs, with a few words around', () => {
	const text = (word: string) =>
		need(
			`description: "Le panchine della piazza sono ${word} da anni e nessuno le ripara, dicono gli abitanti del quartiere"`,
		)
	expect(said(text('rotte'), text('marce'))).toEqual([
		'descrizione | «… della piazza sono rotte da anni e …» → «… della piazza sono marce da anni e …»',
	])
})

test('an item of a list that came as a whole is one line', () => {
	const action = (records: string) =>
		`actions: [{ id: a-1, title: Doposcuola, stage: under-way, records: [${records}] }]`
	const first = '{ period: 2026-Q1, participants: 12 }'
	expect(
		said(action(first), action(`${first}, { period: 2026-Q2, participants: 15, hours: 4.5 }`), 'actions.yaml'),
	).toEqual(['registrazione II trim. 2026 | nuova voce: ore 4,5, partecipanti 15'])
	expect(said(action(first), action('{ period: 2026-Q1, participants: 13 }'), 'actions.yaml')).toEqual([
		'registrazione I trim. 2026, partecipanti | 12 → 13',
	])
	expect(said(action(first), action(''), 'actions.yaml')).toEqual([
		'registrazione I trim. 2026 | voce tolta: partecipanti 12',
	])
})

test('what is written of a person is not repeated', () => {
	const people = (name: string, contact: string) => `people: [{ id: p-1, name: ${name}, contact: ${contact} }]`
	const lines = said(people('Anna Verdi', '333'), people('Anna Rossi', '334'), 'network.yaml')
	expect(lines).toEqual([
		'nome | cambiato (è un dato personale, qui non si ripete)',
		'contatto | cambiato (è un dato personale, qui non si ripete)',
	])
})

test('a document of changes, in the terminal and in Markdown', () => {
	const list = between(
		{ 'needs.yaml': 'needs: [{ id: need-1, title: Panchine rotte, stage: open }, { id: need-2, title: Corso }]' },
		{
			'needs.yaml': 'needs: [{ id: need-1, title: Panchine rotte, stage: closed }, { id: need-3, title: Orti }]',
			'network.yaml': 'pilot_group: { constituted: 2026-01-01 }',
		},
	)
	const document = { title: '', blocks: changesTold(list, { codes: codes({}), language: 'it' }) }
	expect(terminal(document, 'it', plainScreen)).toBe(
		[
			'nord',
			'',
			'  ~ need-1 «Panchine rotte»',
			'      stadio  aperto → chiuso',
			'  − need-2 «Corso»  scheda tolta',
			'  + need-3 «Orti»  nuova scheda',
			'  ~ Rete',
			'      gruppo pilota, costituito il  – → 01/01/2026',
			'',
		].join('\n'),
	)
	expect(markdown(document, 'it')).toBe(
		[
			'## nord',
			'',
			'- `need-1` «Panchine rotte»',
			'  - stadio: aperto → chiuso',
			'- `need-2` «Corso»: **scheda tolta**',
			'- `need-3` «Orti»: **nuova scheda**',
			'- Rete',
			'  - gruppo pilota, costituito il: – → 01/01/2026',
			'',
		].join('\n'),
	)
	expect(countsText(countsOf(list), 'it')).toBe('1 aggiunta, 1 tolta, 2 cambiate')
})
