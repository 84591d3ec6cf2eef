import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { scalarText } from '../../src/workspace/edit/scalar.js'
import { type Edit, edit } from '../../src/workspace/edit.js'
import { rename } from '../../src/workspace/rename.js'
import { memory } from '../../src/workspace/source.js'
import { flush, folderWith } from '../support/folder.js'

const needs = 'neighbourhoods/nord/needs.yaml'
const change = (text: string, ...edits: Edit[]) => edit(needs, flush(text), edits)

const hand = `
	# I bisogni di Quartiere Nord.
	needs:

	  # --- piazza
	  - id:    need-a      # il primo
	    title: 'Panchine rotte'
	    noticed: 2026-01-15
	    targets: [anziani,   giovani]   # due

	  - id: need-b
	    title: Corso di italiano
	    description: |
	      Prima riga.

	      Dopo il vuoto.
	    noticed: "2026-02-01"
	    # da rivedere

	# fine
`

describe('as a careful person types', () => {
	test('a value keeps its quotes, its comment and its place', () => {
		expect(
			change(
				hand,
				{ kind: 'set', path: ['needs', 0, 'title'], value: "Panchine dell'orto" },
				{ kind: 'set', path: ['needs', 0, 'id'], value: 'need-c' },
				{ kind: 'set', path: ['needs', 1, 'noticed'], value: '2026-02-03' },
				{ kind: 'insert', path: ['needs', 0, 'targets'], value: 'no' },
			),
		).toBe(
			flush(hand)
				.replace("'Panchine rotte'", "'Panchine dell''orto'")
				.replace('need-a ', 'need-c ')
				.replace('"2026-02-01"', '"2026-02-03"')
				.replace('giovani]', 'giovani, "no"]'),
		)
	})

	test('a new field stands where the data model tells it, a day without quotes, a long text as lines', () => {
		expect(
			change(
				hand,
				{ kind: 'set', path: ['needs', 0, 'stage_dates', 'closed'], value: '2026-03-01' },
				{ kind: 'set', path: ['needs', 0, 'description'], value: 'Tre righe:\n  la seconda\n# e la terza' },
			),
		).toBe(
			flush(hand)
				.replace("rotte'\n", "rotte'\n    description: |-\n      Tre righe:\n        la seconda\n      # e la terza\n")
				.replace('# due\n', '# due\n    stage_dates:\n      closed: 2026-03-01\n'),
		)
	})

	test('a new record comes after the comments of the last one, set apart as the others are', () => {
		const value = { id: 'need-z', title: 'Orto: «chiuso»', noticed: '2026-04-01', vulnerabilities: ['v-1', 'v-2'] }
		expect(change(hand, { kind: 'insert', path: ['needs'], value })).toBe(
			flush(hand).replace(
				'# da rivedere\n',
				'# da rivedere\n\n  - id: need-z\n    title: "Orto: «chiuso»"\n    vulnerabilities: [v-1, v-2]\n    noticed: 2026-04-01\n',
			),
		)
	})

	test('the first record of an empty list, in the manner of the file', () => {
		const page = 'x:\r\n    - id: a\r\nneeds: []   # ancora nessuno\r\n'
		expect(edit(needs, page, [{ kind: 'insert', path: ['needs'], value: { id: 'need-a', title: 'Orto' } }])).toBe(
			'x:\r\n    - id: a\r\nneeds:   # ancora nessuno\r\n    - id: need-a\r\n      title: Orto\r\n',
		)
	})

	test('a text in a block of lines stays one, with its indentation', () => {
		const page = 'needs:\n- id: a\n  description: |   # nota\n        uno\n        due\n  stage: open\n'
		expect(edit(needs, page, [{ kind: 'set', path: ['needs', 0, 'description'], value: 'uno\n\ntre\n' }])).toBe(
			'needs:\n- id: a\n  description: | # nota\n        uno\n\n        tre\n  stage: open\n',
		)
	})

	test('a list that is given whole keeps what stays in it', () => {
		const page = 'needs:\n  - id: a # uno\n    title: A\n  - id: b # due\n    title: B\n  - id: c # tre\n    title: C\n'
		const value = [
			{ id: 'c', title: 'C' },
			{ id: 'e', title: 'E' },
		]
		expect(edit(needs, page, [{ kind: 'set', path: ['needs'], value }])).toBe(
			'needs:\n  - id: c # tre\n    title: C\n  - id: e\n    title: E\n',
		)
	})
})

describe('refuses rather than guesses', () => {
	test.each<[string, string, Edit]>([
		['a file with a mistake', 'needs: [\n', { kind: 'set', path: ['needs'], value: 1 }],
		['a file with an alias', 'a: &x 1\nb: *x\n', { kind: 'set', path: ['a'], value: 1 }],
		['a field twice', 'a: 1\na: 2\n', { kind: 'set', path: ['a'], value: 3 }],
		['a path that leads nowhere', 'needs: []\n', { kind: 'set', path: ['needs', 3, 'title'], value: 'x' }],
		['an item of what is no list', 'needs: { a: 1 }\n', { kind: 'insert', path: ['needs'], value: 'x' }],
		['a comment that would go', 'needs:\n  # perché\n  - a\n', { kind: 'set', path: ['needs'], value: 'x' }],
		['half a letter', 'name: x\n', { kind: 'set', path: ['name'], value: '\ud800' }],
		['a number that is none', 'name: x\n', { kind: 'set', path: ['name'], value: Number.NaN }],
		['a name that changes what an object is', 'name: x\n', { kind: 'set', path: ['__proto__'], value: 'x' }],
	])('%s', (_, text, one) => {
		expect(() => edit(needs, text, [one])).toThrow(/Nothing was changed|cannot be changed/)
	})
})

test('any text reads as itself for readers of YAML 1.2 and of YAML 1.1', () => {
	const odd = [
		'no',
		'Y',
		'12:30',
		'1_000',
		'0o17',
		'017',
		'2024-01-01',
		'1e3',
		'.5',
		'.',
		'+._',
		'~',
		'=',
		'<<',
		'- a',
		'a #b',
		' a',
		'a:',
		'',
		'\u0085',
		'\u2028',
		'\u202e',
	]
	const text = fc.oneof(fc.constantFrom(...odd), fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }))
	fc.assert(
		fc.property(text, fc.boolean(), fc.constantFrom('plain', 'single', 'double'), (value, flow, like) => {
			fc.pre(!/[\ud800-\udfff]/u.test(value))
			const written = scalarText(value, { flow, like })
			const page = flow ? `a: [${written}, x]` : `a:\n  - ${written}\n  - x`
			for (const version of ['1.1', '1.2'] as const) expect(parse(page, { version })).toEqual({ a: [value, 'x'] })
		}),
		{ numRuns: Number(process.env.RUNS ?? 500) },
	)
})

test('a new id reaches every reference, names of fields, free texts that are ids, and waivers', () => {
	const files = folderWith({
		'waivers.yaml': `
			waivers:
			  - { rule: need/no-action, id: need-a, reason: si sa, by: x, until: 2026-12-31 }
			  - { rule: need/no-action, id: sud/need-a, reason: si sa, by: x, until: 2026-12-31 }`,
		'needs.yaml': `
			needs:
			  - id: need-a # qui
			    title: need-a
			    noticed: 2026-01-15
			priority_rounds:
			  - id: round-a
			    date: 2026-02-01
			    scores: { need-a: 3, need-b: 1 }
			    ballots: [[need-a, need-b], [need-b]]`,
		'actions.yaml': `
			actions:
			  - id: action-a
			    title: Nuove panchine
			    needs:
			      - need-a # la piazza
			      - need-aa`,
	})
	const renamed = rename(memory(files), { neighbourhood: 'nord', kind: 'need', from: 'need-a', to: 'panchine' })
	expect(Object.keys(renamed)).toEqual([
		'neighbourhoods/nord/needs.yaml',
		'neighbourhoods/nord/actions.yaml',
		'waivers.yaml',
	])
	expect(renamed['neighbourhoods/nord/needs.yaml']?.after).toBe(
		files['neighbourhoods/nord/needs.yaml']
			?.replace('id: need-a', 'id: panchine')
			.replace('{ need-a: 3', '{ panchine: 3')
			.replace('[[need-a', '[[panchine'),
	)
	expect(renamed['neighbourhoods/nord/actions.yaml']?.after).toContain('- panchine # la piazza\n      - need-aa\n')
	expect(renamed['waivers.yaml']?.after).toContain(
		'id: panchine, reason: si sa, by: x, until: 2026-12-31 }\n  - { rule: need/no-action, id: sud/need-a,',
	)
})
