import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Day, daysAfter } from '../../src/model/day.js'
import { recordOf } from '../../src/model/entity-fields.js'
import type { Field } from '../../src/model/field.js'
import { fields } from '../../src/model/fields.js'
import { neighbourhoodFiles } from '../../src/model/neighbourhood.js'
import { difference } from '../../src/observatory/difference.js'
import { cellText } from '../../src/render/cells.js'
import { type Comparison, compare, hasChanged } from '../../src/report/compared/comparison.js'
import { sectionOf } from '../../src/report/compared/section-of.js'
import { type Measures, measureAll } from '../../src/report/compose.js'
import { figures } from '../../src/report/figures.js'
import { sections } from '../../src/report/index.js'
import { changes, inverse } from '../../src/workspace/changes.js'
import { folder } from '../../src/workspace/folder.js'
import { open } from '../../src/workspace/open.js'
import { memory } from '../../src/workspace/source.js'
import { stateOf } from '../../src/workspace/state.js'
import { example } from '../support/agora.js'
import { exampleAt } from '../support/past.js'

const runs = Number(process.env.RUNS ?? 40)
const none = { errors: 0, warnings: 0, infos: 0 }
const now = '2026-11-22' as Day
const base = { commit: 'a'.repeat(40), day: '2026-06-30' as Day, written: '2026-06-30' }

const workspace = open(folder(example))
const measured = (id: string, day: Day) => measureAll(workspace.read(id).neighbourhood, day, workspace.programme, none)

const someMoment = fc.record({
	id: fc.constantFrom(...workspace.programme.found),
	days: fc.nat(600),
})

describe('a difference', () => {
	const counted = fc.option(fc.nat(200), { nil: null })
	const value = fc.record({ value: counted, of: fc.integer({ min: 1, max: 200 }) }).map(({ value, of }) => ({
		figure: 'x/y',
		value: value === null ? null : Math.min(value, of),
		of,
		unknown: 0,
	}))
	const units = fc.constantFrom('count', 'share', 'days', 'hours', 'euros', 'number' as const) as fc.Arbitrary<'count'>

	test('is none between a value and itself, and has the opposite sign the other way round', () => {
		fc.assert(
			fc.property(value, value, units, (a, b, unit) => {
				expect(difference(a, a, unit)).toEqual({ is: 'same' })
				const [there, back] = [difference(a, b, unit), difference(b, a, unit)]
				expect(back.is).toBe(there.is)
				if (there.is === 'by' && back.is === 'by') expect(there.by + back.by).toBeCloseTo(0, 12)
				if (there.is === 'unknown' && back.is === 'unknown') expect(new Set([there.why, back.why]).size).toBe(2)
			}),
		)
	})

	test.each([
		[{ value: 3, of: 5 }, { value: 2, of: 5 }, 'share', '−20 punti'],
		[{ value: 3, of: 5 }, { value: 6, of: 10 }, 'share', '='],
		[{ value: 500, of: 1000 }, { value: 503, of: 1000 }, 'share', '+0,3 punti'],
		[{ value: 50_000, of: 100_000 }, { value: 50_001, of: 100_000 }, 'share', '+<0,1 punti'],
		[{ value: 1, of: 2 }, { value: 51, of: 100 }, 'share', '+1 punto'],
		[{ value: 3 }, { value: 12_003 }, 'count', '+12.000'],
		[{ value: 3 }, { value: 2 }, 'count', '−1'],
		[{ value: 165.5 }, { value: 135 }, 'days', '−30,5 giorni'],
		[{ value: 2 }, { value: 3 }, 'hours', '+1 ora'],
		[{ value: 0.5 }, { value: 0.25 }, 'number', '−0,25'],
		[{ value: null }, { value: 3 }, 'count', 'prima n.d.'],
		[{ value: 3 }, { value: null }, 'count', 'ora n.d.'],
		[{ value: 3, of: { protected: true, from: 1, to: 4 } }, { value: 3, of: 3 }, 'share', 'protetto'],
		[{ value: 3 }, { value: { protected: true, from: 1, to: 4 } }, 'count', 'protetto'],
	] as const)('%j then %j (%s) reads %s', (before, after, unit, words) => {
		const of = { figure: 'x/y', unknown: 0 }
		expect(
			cellText({ kind: 'difference', difference: difference({ ...of, ...before }, { ...of, ...after }, unit) }, 'it'),
		).toBe(words)
	})
})

describe('a comparison', () => {
	test('with itself says nothing, and leaves out no section and no figure', () => {
		fc.assert(
			fc.property(someMoment, ({ id, days }) => {
				const same = measured(id, daysAfter('2025-05-01' as Day, days))
				const compared = compare(same, same, [], base)
				expect(Object.keys(compared.sections)).toEqual(sections.map(one => one.id))
				expect(Object.values(compared.sections).filter(hasChanged)).toEqual([])
				expect(figuresOf(compared).map(({ figure }) => figure)).toEqual(
					Object.values(same.sections).flatMap(({ figures }) => figures.map(({ figure }) => figure)),
				)
			}),
			{ numRuns: runs },
		)
	})

	test('the other way round has the opposite signs', () => {
		fc.assert(
			fc.property(someMoment, fc.nat(600), ({ id, days }, other) => {
				const [a, b] = [
					measured(id, daysAfter('2025-05-01' as Day, days)),
					measured(id, daysAfter('2025-05-01' as Day, other)),
				]
				const [there, back] = [figuresOf(compare(a, b, [], base)), figuresOf(compare(b, a, [], base))]
				for (const [index, one] of there.entries()) {
					const [to, fro] = [one.difference, back[index]?.difference]
					expect(fro?.is, one.figure).toBe(to.is)
					if (to.is === 'by' && fro?.is === 'by') expect(to.by, one.figure).toBeCloseTo(-fro.by, 9)
				}
			}),
			{ numRuns: runs },
		)
	})

	test('the same changes the other way round come where they went', () => {
		const then = stateOf(memory(exampleAt(base.day)))
		const list = changes(then, stateOf(folder(example)))
		const [a, b] = [measured('quartiere-nord', base.day), measured('quartiere-nord', now)]
		const counts = (compared: Comparison, what: string) =>
			Object.values(compared.sections).map(({ changes }) => changes.filter(one => one.what === what).length)
		const [there, back] = [compare(a, b, list, base), compare(b, a, inverse(list), base)]
		expect(counts(there, 'added').reduce((sum, one) => sum + one, 0)).toBeGreaterThan(20)
		expect(counts(back, 'gone')).toEqual(counts(there, 'added'))
		expect(counts(back, 'changed')).toEqual(counts(there, 'changed'))
	})

	test('what could not be read on a side is not subtracted', () => {
		const [then, here] = [measured('quartiere-nord', base.day), measured('quartiere-nord', now)]
		const unread = (files: Measures['unread']['files'], records: Measures['unread']['records'] = []) => ({
			...then,
			unread: { files, records },
		})
		const needs = (compared: Comparison) => compared.sections.needs?.figures.map(({ difference }) => difference)
		const file = 'neighbourhoods/quartiere-nord/needs.yaml'
		for (const before of [unread(['needs']), unread([], [{ file, path: ['needs', 0], id: 'need-1' }] as never)]) {
			expect(new Set(needs(compare(before, here, [], base))?.map(one => JSON.stringify(one)))).toEqual(
				new Set([JSON.stringify({ is: 'unknown', why: 'unread' })]),
			)
			const { coordinators } = compare(before, here, [], base).sections
			expect(coordinators?.figures.some(({ difference }) => difference.is === 'by')).toBe(true)
		}
	})

	test('a neighbourhood that was not there is compared with nothing', () => {
		const compared = compare(null, measured('quartiere-nord', now), [], base)
		expect(compared.before).toBeNull()
		expect(figuresOf(compared).filter(({ difference }) => difference.is === 'by')).toEqual([])
	})
})

const figuresOf = ({ sections }: Comparison) => Object.values(sections).flatMap(({ figures }) => figures)

describe('each change is told in one part of the report', () => {
	const known = new Set(sections.map(({ id }) => id))
	const kinds = [
		...neighbourhoodFiles.map(file => (file === 'neighbourhood' ? file : `${file}.yaml`)),
		...kindsIn(neighbourhoodFiles.map(file => fields[file])),
	]

	test.each(kinds)('%s', kind => {
		expect(recordOf(kind)).toBeDefined()
		for (const { key } of recordOf(kind)?.fields ?? []) {
			const place = { neighbourhood: 'nord', kind, id: 'x', label: null, file: 'x', inside: null }
			const section = sectionOf({ ...place, what: 'changed', field: key, before: 1, after: 2 })
			expect(known.has(section ?? ''), `${kind}.${key}: ${section}`).toBe(true)
		}
	})

	test('and none is lost', () => {
		const before = stateOf(memory({}))
		const after = stateOf(folder(example))
		const list = changes(before, after).filter(({ neighbourhood }) => neighbourhood === 'quartiere-nord')
		const compared = compare(measured('quartiere-nord', base.day), measured('quartiere-nord', now), list, base)
		expect(Object.values(compared.sections).flatMap(({ changes }) => changes)).toHaveLength(list.length)
	})
})

function kindsIn(list: readonly Field[]): readonly string[] {
	const found = list.flatMap(({ kind, fields = [], items }): readonly string[] => [
		...(kind === undefined ? [] : [kind]),
		...kindsIn([...fields, ...(items ? [items] : [])]),
	])
	return [...new Set(found)]
}

test('every figure of a comparison is one that the report declares', () => {
	const compared = compare(measured('quartiere-nord', base.day), measured('quartiere-nord', now), [], base)
	expect(figuresOf(compared).filter(({ figure }) => !figures.has(figure))).toEqual([])
})
