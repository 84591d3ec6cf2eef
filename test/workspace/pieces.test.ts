import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readYaml, valueOfText } from '../../src/workspace/document.js'
import { Pieces } from '../../src/workspace/pieces.js'
import { fileState } from '../../src/workspace/state.js'

const runs = Number(process.env.RUNS ?? 1500)
const bytes = (text: string) => new TextEncoder().encode(text)

/** Lines that follow each other well, and badly: what one of them begins may go on in the next. */
const line = fc.constantFrom(
	'needs:',
	'needs: # qui',
	'places:',
	'name: Nord',
	'title: "due',
	'  righe"',
	'notes: |',
	'notes: |+',
	'  - id: need-1',
	'  - id: need-2',
	'    title: Panchine',
	'    title: "aperto',
	'    chiuso"',
	"    title: 'l''altro'",
	'    notes: >-',
	'    notes: |+',
	'      testo: di una nota',
	'      - che sembra un elenco',
	'    places: [a,',
	'      b]',
	'    inside: { a: 1, b: [2] }',
	'    - x',
	'- id: need-3',
	'- need-4',
	'-',
	'  -',
	'  # commento',
	'# commento',
	'      # commento',
	'',
	'   ',
	'\t',
	'    anchor: &a 1',
	'    alias: *a',
	'    tag: !!str 1',
	'    stage: open # chiuso',
	'\u00a0',
	'\u00a0# non è un commento',
	'needs:\u00a0',
	'    stage: open',
	'    id: need-9',
	'---',
	'...',
	'? x',
	'"needs":',
	'null:',
	'__proto__: 1',
	'  continua',
	'}',
	'x: {',
	'x: [',
)
const text = fc
	.record({
		lines: fc.array(line, { maxLength: 14 }),
		ending: fc.constantFrom('\n', '\r\n'),
		last: fc.boolean(),
	})
	.map(({ lines, ending, last }) => lines.join(ending) + (last ? ending : ''))

/** Lists as people write them, so that most are cut. */
const list = fc
	.array(
		fc.record({
			head: fc.constantFrom('needs:', 'places: # qui', 'name: Nord', 'notes: |+\n  a\n'),
			items: fc.array(
				fc
					.array(
						fc.constantFrom('title: Panchine', 'stage: open', 'notes: >-\n      a\n\n', 'x: "a\n      b"', '# c'),
						{
							minLength: 1,
							maxLength: 3,
						},
					)
					.map(fields => `  - id: need-1\n${fields.map(one => `    ${one}\n`).join('')}`),
				{ maxLength: 4 },
			),
		}),
		{ maxLength: 3 },
	)
	.map(sections => sections.map(({ head, items }) => `${head}\n${items.join('')}`).join(''))

test('what is read in pieces is what reading the whole tells', () => {
	const pieces = new Pieces(valueOfText, 500)
	fc.assert(
		fc.property(fc.oneof(text, list), text => {
			const value = pieces.value(text)
			if (value !== undefined) expect(value).toEqual(readYaml('needs.yaml', bytes(text)).value)
			const file = 'neighbourhoods/nord/needs.yaml'
			expect(fileState(file, bytes(text), pieces)).toEqual(fileState(file, bytes(text)))
		}),
		{ numRuns: runs },
	)
})

test('the files of the example are read in pieces, all but those that say nothing', () => {
	const folder = join(import.meta.dirname, '../../data-template/example')
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.yaml'))
	const pieces = new Pieces(valueOfText)
	expect(files.length).toBeGreaterThan(10)
	for (const file of files) {
		const content = readFileSync(join(folder, file))
		const { value } = readYaml(file, content)
		expect([file, pieces.value(content.toString('utf8'))]).toEqual([file, value ?? undefined])
	}
})

test('a list is read item by item, whatever stands around it', () => {
	const cut = (text: string) => new Pieces(valueOfText).value(text)
	expect(
		cut('# in testa\nneeds: # tutti\n\n  # il primo\n  - id: a\n\n  # il secondo\n  - id: b\nname: Nord\n'),
	).toEqual({
		needs: [{ id: 'a' }, { id: 'b' }],
		name: 'Nord',
	})
	expect(cut('needs:\n- a\n- b')).toEqual({ needs: ['a', 'b'] })
	const pieces = new Pieces(valueOfText)
	const [first] = (pieces.value('needs:\n  - id: a\n  - id: b\n') as { needs: object[] }).needs
	expect((pieces.value('needs:\n  - id: a\n  - id: c\n') as { needs: object[] }).needs[0]).toBe(first)
	for (const doubtful of ['', 'needs: []\nneeds: []\n', '- a\n', '--- \na: 1\n', 'a: "b\n'])
		expect([doubtful, cut(doubtful)]).toEqual([doubtful, undefined])
})
