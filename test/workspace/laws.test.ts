import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { parse, stringify } from 'yaml'
import { type Neighbourhood, neighbourhoodFiles } from '../../src/model/neighbourhood.js'
import { laidOut, layouts, type Written } from '../support/layouts.js'
import { type Kind, pointedAt, reading } from '../support/read.js'
import { root } from '../support/session.js'

/** More with RUNS=…, by night. */
const numRuns = Number(process.env.RUNS ?? 100)
vi.setConfig({ testTimeout: 60_000 + numRuns * 100 })

/** Every file of the worked example. */
const examples = readdirSync(join(root, 'data-template', 'example', 'neighbourhoods')).flatMap(id =>
	neighbourhoodFiles.map(kind => ({
		kind: kind as Kind,
		text: readFileSync(join(root, 'data-template', 'example', 'neighbourhoods', id, `${kind}.yaml`), 'utf8'),
	})),
)
const settings = readFileSync(join(root, 'data-template', 'example', 'agora.yaml'), 'utf8')
const example = fc.integer({ min: 0, max: examples.length - 1 })
const exampleAt = (index: number) => examples[index] as (typeof examples)[number]

/** The same values with the keys of every group and the records of every list in another order. */
function shuffled(value: unknown, random: () => number): unknown {
	const order = <T>(items: readonly T[]) =>
		items
			.map(item => ({ item, at: random() }))
			.sort((a, b) => a.at - b.at)
			.map(({ item }) => item)
	if (Array.isArray(value)) return order(value).map(item => shuffled(item, random))
	if (typeof value !== 'object' || value === null) return value
	return Object.fromEntries(order(Object.entries(value)).map(([key, inner]) => [key, shuffled(inner, random)]))
}

function dice(seed: number): () => number {
	let state = seed
	return () => {
		state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
		return state
	}
}

test('what is valid stays valid when records and keys change places', () => {
	fc.assert(
		fc.property(example, fc.nat(), fc.boolean(), (index, seed, flow) => {
			const { kind, text } = exampleAt(index)
			const moved = shuffled(parse(text), dice(seed))
			const { findings, neighbourhood } = reading(kind, flow ? JSON.stringify(moved) : stringify(moved), settings)
			expect(findings).toEqual([])
			expect(neighbourhood.unread).toEqual({ files: [], records: [] })
			expect(idsIn(neighbourhood)).toEqual(idsIn(reading(kind, text, settings).neighbourhood))
		}),
		{ numRuns: Math.ceil(numRuns / 3) },
	)
})

const idsIn = (neighbourhood: Neighbourhood) =>
	[...JSON.stringify(neighbourhood).matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id).sort()

/** A field that is wrong, how it may be written, and the rule that says so. */
const planted: readonly (Written & { readonly rule: string; readonly isKey?: true })[] = [
	{ key: 'stage', value: 'opne', rule: 'schema/value' },
	{ key: 'stage', value: '"opne"', rule: 'schema/value' },
	{ key: 'stage', value: "'è 👩‍👩‍👧 sbagliato'", rule: 'schema/value' },
	{ key: 'theme', value: 'salut', rule: 'schema/value' },
	{ key: 'description', value: '007', rule: 'schema/type' },
	{ key: 'description', value: '[a, b]', rule: 'schema/type' },
	{ key: 'description', value: '{ a: b }', rule: 'schema/type' },
	{ key: 'description', value: '~', rule: 'schema/empty-field' },
	{ key: 'description', value: '""', rule: 'schema/empty-field' },
	{ key: 'emerging', value: 'forse sì', rule: 'schema/type' },
	{ key: 'stage_dates', value: '{closed: 30/06/2026}', rule: 'schema/form' },
	{ key: 'targets', value: 'anziani', rule: 'schema/type' },
	{ key: 'description', value: '*nulla', rule: 'yaml/alias' },
	{ key: 'titolo', value: 'Piazza', rule: 'schema/unknown-field', isKey: true },
	{ key: '__proto__', value: 'Piazza', rule: 'yaml/key', isKey: true },
]

const good = (id: number): Written[] => [
	{ key: 'id', value: `need-${id}` },
	{ key: 'title', value: ['Panchine', '"Luci: di sera"', "'l''orto'", 'Città 👩‍👩‍👧'][id % 4] as string },
	{ key: 'noticed', value: ['2026-01-15', '"2026-01-15"'][id % 2] as string },
]

test('a finding points at exactly what is wrong, however the file is laid out', () => {
	fc.assert(
		fc.property(
			fc.constantFrom(...planted),
			fc.integer({ min: 0, max: 5 }),
			fc.integer({ min: 0, max: 3 }),
			layouts,
			(wrong, before, position, layout) => {
				const record = good(before)
				record.splice(position, 0, wrong)
				const records = [...Array.from({ length: before }, (_, index) => good(index)), record, good(before + 1)]
				const text = laidOut('needs', records, layout)
				const read = reading('needs', text)
				const context = JSON.stringify(text)
				expect(
					read.findings.map(({ rule }) => rule),
					context,
				).toEqual([wrong.rule])
				const [finding] = read.findings
				if (!finding) throw new Error(context)
				const isQuoted = layout.styles[before % 4]?.quotedKeys
				const key = isQuoted ? `"${wrong.key}"` : wrong.key
				const expected = wrong.isKey ? key : wrong.key === 'stage_dates' ? '30/06/2026' : wrong.value
				expect(pointedAt(read, finding), context).toBe(expected)
				expect(read.look(finding.at)?.span.line, context).toBe(lineOf(text, expected))
				expect(read.neighbourhood.needs.needs.length).toBe(records.length - 1)
			},
		),
		{ numRuns: numRuns * 3 },
	)
})

/** The line of the last place where a text stands outside of a comment; the planted values stand nowhere else. */
function lineOf(text: string, part: string): number {
	const lines = text.split('\n')
	return 1 + lines.findLastIndex(line => line.replace(/(?:^|\s)#.*/, '').includes(part))
}

/** Reads anything, and says what must hold of every answer. */
function survives(kind: Kind, content: string | Uint8Array): void {
	const { findings, neighbourhood, look } = reading(kind, content)
	const spans = findings.map(({ at }) => look(at))
	expect(findings.length).toBeLessThanOrEqual(201)
	for (const [index, found] of spans.entries()) {
		const finding = findings[index]
		expect(`${finding?.message.it}${finding?.message.en}${finding?.remedy.it}`).not.toMatch(/undefined|\[object|NaN/)
		expect(finding?.message.it.length).toBeLessThan(1000)
		if (!found) continue
		const lines = found.text.split('\n')
		const { line, column, endLine, endColumn } = found.span
		expect(line >= 1 && line <= lines.length && endLine >= line && endLine <= lines.length).toBe(true)
		expect(column >= 1 && column <= (lines[line - 1]?.length ?? 0) + 1).toBe(true)
		expect(endColumn <= (lines[endLine - 1]?.length ?? 0) + 1 || endLine === line).toBe(true)
	}
	// Whoever reads on trusts that every list is one and every id a text.
	expect(idsIn(neighbourhood).every(id => typeof id === 'string')).toBe(true)
	expect(Array.isArray(neighbourhood.needs.needs) && Array.isArray(neighbourhood.actions.actions)).toBe(true)
}

const kinds = fc.constantFrom<Kind[]>(...neighbourhoodFiles)

test('arbitrary bytes are read without harm', () => {
	fc.assert(fc.property(kinds, fc.uint8Array({ maxLength: 2000 }), survives), { numRuns })
})

test('arbitrary text is read without harm', () => {
	fc.assert(fc.property(kinds, fc.string({ unit: 'binary', maxLength: 2000 }), survives), { numRuns })
})

const pieces = fc.constantFrom(
	'needs',
	'id',
	'title',
	': ',
	':',
	'- ',
	'-',
	'\n',
	'\n  ',
	'\n    ',
	' ',
	'\t',
	'\r\n',
	'{',
	'}',
	'[',
	']',
	', ',
	'"',
	"'",
	'|',
	'>',
	'|-\n',
	'#',
	' # ',
	'&a ',
	'*a',
	'!',
	'!!str ',
	'!<',
	'%',
	'%YAML 1.1\n',
	'---\n',
	'...\n',
	'? ',
	'<<: ',
	'@',
	'`',
	'~',
	'null',
	'true',
	'2026-01-15',
	'42',
	'.inf',
	'\\',
	'\\x',
	'\ufeff',
	'\u0085',
	'\u2028',
	'__proto__',
	'constructor',
	'toString',
	'valueOf',
	'hasOwnProperty',
	'x-',
	'<<<<<<< a\n',
	'=======\n',
)

test('anything made of the pieces of YAML is read without harm', () => {
	fc.assert(
		fc.property(kinds, fc.array(pieces, { maxLength: 60 }), (kind, parts) => survives(kind, parts.join(''))),
		{ numRuns: numRuns * 10 },
	)
	fc.assert(
		fc.property(kinds, fc.array(pieces, { maxLength: 25 }), (kind, parts) =>
			survives(kind, `needs:\n  - id: a\n    title: ${parts.join('')}`),
		),
		{ numRuns: numRuns * 5 },
	)
})

test('valid files with a blow to them are read without harm', () => {
	const blow = fc.record({
		at: fc.double({ min: 0, max: 1, noNaN: true }),
		length: fc.integer({ min: 0, max: 80 }),
		put: fc.oneof(pieces, fc.string({ maxLength: 5 })),
	})
	fc.assert(
		fc.property(example, fc.array(blow, { minLength: 1, maxLength: 5 }), (index, blows) => {
			const { kind, text } = exampleAt(index)
			let hit = text
			for (const { at, length, put } of blows) {
				const from = Math.floor(at * hit.length)
				hit = hit.slice(0, from) + put + hit.slice(from + length)
			}
			survives(kind, hit)
		}),
		{ numRuns: numRuns * 2 },
	)
})

/** Values of every kind in every place: what a schema never expects. */
const anyValue = fc.letrec(tie => ({
	value: fc.oneof(
		{ maxDepth: 4 },
		fc.constantFrom<unknown>(null, true, 0, -1, 1.5, 1e300, Infinity, '', 'a', '2026-01-15', 'need-a'),
		fc.array(tie('value'), { maxLength: 4 }),
		fc.dictionary(
			fc.constantFrom(
				'id',
				'title',
				'needs',
				'actions',
				'organisations',
				'people',
				'population',
				'records',
				'scores',
				'at',
				'length',
				'constructor',
				'x-a',
				'0',
				'pilot_group',
				'members',
				'mapping',
				'sources',
				'versions',
				'aims',
			),
			tie('value'),
			{ maxKeys: 5 },
		),
	),
})).value

test('any value in any place is read without harm', () => {
	fc.assert(
		fc.property(kinds, anyValue, (kind, value) => survives(kind, stringify(value, { aliasDuplicateObjects: false }))),
		{ numRuns: numRuns * 3 },
	)
	fc.assert(
		fc.property(example, anyValue, fc.nat(), (index, value, seed) => {
			const { kind, text } = exampleAt(index)
			const random = dice(seed)
			const replaced = (inner: unknown): unknown => {
				if (random() % 40 === 0) return value
				if (Array.isArray(inner)) return inner.map(replaced)
				if (typeof inner !== 'object' || inner === null) return inner
				return Object.fromEntries(Object.entries(inner).map(([key, one]) => [key, replaced(one)]))
			}
			survives(kind, stringify(replaced(parse(text)), { aliasDuplicateObjects: false }))
		}),
		{ numRuns },
	)
})

const native = fc.constantFrom(
	'__proto__',
	'constructor',
	'prototype',
	'toString',
	'valueOf',
	'hasOwnProperty',
	'toJSON',
	'then',
	'length',
)

test('the names of JavaScript’s own harm nothing, as keys, ids or values', () => {
	fc.assert(
		fc.property(native, native, kinds, (one, other, kind) => {
			survives(kind, `${one}: { ${other}: { ${one}: [1, 2] } }\n`)
			survives('needs', `needs:\n  - { id: ${one}, title: ${other}, noticed: 2026-01-15, ${one}: ${other} }\n`)
			survives(
				'needs',
				`needs:\n  - { id: need-a, title: {${one}: 1}, places: [{${one}: 1}, {${one}: 1}], sources: {${other}: 1} }\n`,
			)
			survives(
				'needs',
				`priority_rounds:\n  - { id: r, date: 2026-01-15, method: votes, scores: { ${one}: 1, ${other}: { ${one}: 2 } } }\n`,
			)
			const { neighbourhood } = reading(
				'neighbourhood',
				`name: N\npopulation: { date: 2026-01-01, source: x, total: 1, generations: { ${one}: 1 } }\n`,
			)
			expect(neighbourhood.neighbourhood.population).toEqual([])
		}),
		{ numRuns: 100 },
	)
	expect(Object.keys(Object.prototype)).toEqual([])
	const { neighbourhood } = reading('needs', 'needs:\n  - { id: constructor, title: A, noticed: 2026-01-15 }\n')
	expect(neighbourhood.needs.needs.map(({ id }) => id)).toEqual(['constructor'])
})
