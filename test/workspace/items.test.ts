import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type NeighbourhoodFileName, neighbourhoodFiles } from '../../src/model/neighbourhood.js'
import { unwatched } from '../../src/model/watch.js'
import { Kept } from '../../src/workspace/kept.js'
import { open } from '../../src/workspace/open.js'
import { memory } from '../../src/workspace/source.js'
import { folderWith } from '../support/folder.js'
import { root } from '../support/session.js'

const runs = Number(process.env.RUNS ?? 200)

/** Right and wrong, plain and not, with what is left out before it is checked, and a code that only some settings know. */
const item = fc.constantFrom(
	'- { id: a, title: A, noticed: 2026-01-01 }',
	'- { id: a, title: A, noticed: 2026-01-01, stage: open }',
	'- id: b\n    title: B\n    noticed: 2026-01-01\n    stage: closed',
	'- id: b\n    title: B\n    noticed: 2026-01-01\n    places:',
	'- id: c\n    title: "C\n      D"\n    noticed: 2026-01-01',
	'- { id: d, title: D, noticed: 2026-01-01, colour: red }',
	'- { id: d, title: D, noticed: 2026-01-01, id: e }',
	'- &x { id: f, title: F, noticed: 2026-01-01 }',
	'- { id: v, form: relazionale, identified: 2026-01-01 }',
	'- { id: v, form: nuova, identified: 2026-01-01 }',
	'- { id: w, form: altra, identified: 2026-01-01 }',
	'- { id: p, title: P, date: 2026-01-01 }',
	'- { id: p, title: P, stage: planned }',
	'- { id: o, name: O }',
	'- title: G',
	'- testo',
	'- # niente',
	'# commento',
)
const list = fc.record({
	name: fc.constantFrom(
		'needs',
		'needs',
		'vulnerabilities',
		'vulnerabilities',
		'proposals',
		'actions',
		'people',
		'bisogni',
	),
	items: fc.array(item, { maxLength: 5 }),
})
const text = fc
	.record({ lists: fc.array(list, { maxLength: 3 }), ending: fc.constantFrom('\n', '\n', '\r\n') })
	.map(({ lists, ending }) =>
		lists
			.map(({ name, items }) => [`${name}:`, ...items.map(one => `  ${one}`)].join('\n'))
			.join('\n')
			.replaceAll('\n', ending),
	)
const version = fc.record({
	file: fc.constantFrom<NeighbourhoodFileName[]>('needs', 'actions', 'network'),
	folder: fc.constantFrom('nord', 'sud'),
	text,
	knowsMore: fc.boolean(),
})
const more = 'version: 1\nvocabularies:\n  vulnerability_forms:\n    - { code: nuova, it: nuova, en: new }\n'

const [a, b] = ['  - { id: a, title: A, noticed: 2026-01-01 }', '  - { id: b, title: B, noticed: 2026-01-01 }']
const needs = (text: string, knowsMore = false) => ({
	file: 'needs' as const,
	folder: 'nord' as const,
	text,
	knowsMore,
})
/** Another stands before it now. */
const moved = [needs(`needs:\n${a}\n`), needs(`needs:\n${b}\n${a}\n`)]
/** The settings no longer know its code. */
const vulnerability = 'vulnerabilities:\n  - { id: v, form: nuova, identified: 2026-01-01 }\n'
const forgotten = [needs(vulnerability, true), needs(vulnerability)]

test('many versions read one after the other say what each of them says by itself', () => {
	fc.assert(
		fc.property(fc.array(version, { minLength: 1, maxLength: 8 }), versions => {
			const kept = new Kept()
			const given = folderWith({})
			const files: Record<string, string> = { ...given, 'neighbourhoods/sud/neighbourhood.yaml': 'name: Sud\n' }
			const blob = (name: string) => {
				const content = files[name]
				return content === undefined ? undefined : createHash('sha1').update(content).digest('hex')
			}
			for (const { file, folder, text, knowsMore } of versions) {
				files[`neighbourhoods/${folder}/${file}.yaml`] = text
				files['agora.yaml'] = knowsMore ? more : (given['agora.yaml'] as string)
				const one = open(memory(files)).read(folder)
				const many = open({ ...memory(files), blob }, unwatched, kept).read(folder)
				expect(many.neighbourhood).toEqual(one.neighbourhood)
				expect(many.findings).toEqual(one.findings)
			}
		}),
		{ numRuns: runs, examples: [[moved], [forgotten]] },
	)
})

test('an item that was read before is the very same record in the next version', () => {
	const kept = new Kept()
	const needsOf = (second: string) => {
		const files = folderWith({
			'needs.yaml': `needs:\n  - { id: a, title: A, noticed: 2026-01-01 }\n  - { id: b, title: ${second}, noticed: 2026-01-01 }\n`,
		})
		return open({ ...memory(files), blob: () => second }, unwatched, kept).read('nord').neighbourhood.needs.needs
	}
	const [before, after] = [needsOf('B'), needsOf('C')]
	expect(after[0]?.title).toBe('A')
	expect(after[0]).toBe(before[0])
	expect(after[1]?.title).toBe('C')
})

/** What is not said of each item by itself would have to be checked again with all of them. */
const ofEachItem = ['type', 'items', 'if', 'then', 'title', 'description']

test.each(neighbourhoodFiles)('the schema of %s speaks of the items of its lists one by one', kind => {
	const schema = JSON.parse(readFileSync(join(root, 'schemas', `${kind}.schema.json`), 'utf8'))
	const lists: [string, object][] = Object.entries<{ items?: object }>(schema.properties).filter(
		([, { items }]) => items,
	)
	expect(lists.length).toBeGreaterThan(0)
	for (const [name, list] of lists)
		expect([name, Object.keys(list).filter(key => !ofEachItem.includes(key) && !key.startsWith('x-'))]).toEqual([
			name,
			[],
		])
	const ofAll = [
		'$schema',
		'$id',
		'type',
		'properties',
		'patternProperties',
		'additionalProperties',
		'required',
		'$defs',
	]
	expect(Object.keys(schema).filter(key => ![...ofAll, 'title', 'description', 'x-it'].includes(key))).toEqual([])
})
