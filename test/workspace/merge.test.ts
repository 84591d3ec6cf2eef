import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readYaml } from '../../src/workspace/document.js'
import { same } from '../../src/workspace/edit/apply.js'
import type { Value } from '../../src/workspace/edit.js'
import { merged } from '../../src/workspace/merge/merged.js'
import { merge } from '../../src/workspace/merge.js'
import { flush } from '../support/folder.js'

const file = 'neighbourhoods/nord/needs.yaml'
const base = flush(`
	# I bisogni
	needs:
	  - id: need-a # la piazza
	    title: Panchine rotte
	    noticed: 2026-01-15
	    targets: [anziani]

	  - id: need-b
	    title: Corso di italiano
	    noticed: 2026-02-01
	    description: |
	      Prima riga.
	      Seconda riga.
	      Terza riga.
	      Quarta riga.
`)
const put = (from: string, to: string, text = base) => {
	expect(text).toContain(from)
	return text.replace(from, to)
}
const record = (id: string, title: string) =>
	`\n  # chiesto in assemblea\n  - id: ${id}\n    title: ${title}\n    noticed: 2026-03-01\n`

describe('what plain git gets wrong', () => {
	test('two records added at the same place are both there, each with its comment', () => {
		const [ours, theirs] = [base + record('need-c', 'Orto'), base + record('need-d', 'Luce')]
		expect(merge(file, { base, ours, theirs })).toEqual({ text: ours + record('need-d', 'Luce'), conflicts: 0 })
	})

	test('the same record added twice is there once; with another title, the title is in question', () => {
		const ours = base + record('need-c', 'Orto')
		const again = put('Prima riga.', 'Prima riga!') + record('need-c', 'Orto')
		expect(merge(file, { base, ours, theirs: again })).toEqual({
			text: put('Prima riga.', 'Prima riga!', ours),
			conflicts: 0,
		})
		const { text, conflicts } = merge(file, { base, ours, theirs: base + record('need-c', 'Luce') })
		expect(conflicts).toBe(1)
		expect(text).toBe(
			put(
				'    title: Orto\n',
				'<<<<<<< qui / here\n    title: Orto\n=======\n    title: Luce\n>>>>>>> da unire / to be merged\n',
				ours,
			),
		)
	})

	test('another layout against another value: the layout of ours with the value of theirs', () => {
		const ours = base.replace(/^ {2}/gm, '    ').replace('[anziani]', '\n          - anziani')
		const theirs = put('Panchine rotte', 'Panchine da rifare')
		expect(merge(file, { base, ours, theirs })).toEqual({
			text: put('Panchine rotte', 'Panchine da rifare', ours),
			conflicts: 0,
		})
	})

	test('ids added to one list on one line are both in it, and what one side removed is gone', () => {
		const ours = put('[anziani]', '[anziani, giovani]')
		const theirs = put('[anziani]', '[famiglia-minori]')
		expect(merge(file, { base, ours, theirs })).toEqual({
			text: put('[anziani]', '[famiglia-minori, giovani]'),
			conflicts: 0,
		})
	})

	test('another order against another value, and fields on neighbouring lines', () => {
		const [head = '', a = '', b = ''] = base.split(/(?=^ {2}- )/m)
		const ours = `${head}${b.trimEnd()}\n\n${put('rotte\n', 'nuove\n', a).trimEnd()}\n`
		const theirs = put('noticed: 2026-01-15', 'noticed: 2026-01-16')
		expect(merge(file, { base, ours, theirs })).toEqual({ text: put('2026-01-15', '2026-01-16', ours), conflicts: 0 })
	})
})

test('a long text is merged by line', () => {
	const ours = put('Prima riga.', 'Prima riga, corretta.')
	const theirs = put('Quarta riga.', 'Quarta riga, corretta.').replace('Corso di italiano', 'Corso')
	expect(merge(file, { base, ours, theirs })).toEqual({
		text: put('Prima riga.', 'Prima riga, corretta.', theirs),
		conflicts: 0,
	})
})

test('a value changed on both sides stands twice, and the rest is merged', () => {
	const ours = put('Panchine rotte', 'Panchine nuove')
	const theirs = put('Panchine rotte', 'Panchine vecchie').replace('[anziani]', '[anziani, giovani]')
	const { text, conflicts } = merge(file, { base, ours, theirs })
	expect(conflicts).toBe(1)
	expect(text).toContain(
		'<<<<<<< qui / here\n    title: Panchine nuove\n=======\n    title: Panchine vecchie\n>>>>>>> da unire / to be merged\n',
	)
	expect(text).toContain('targets: [anziani, giovani]')
	expect(readYaml(file, new TextEncoder().encode(text)).findings.map(({ rule }) => rule)).toEqual([
		'file/conflict-marker',
	])
})

test('removed on one side, changed on the other: both are shown', () => {
	const ours = base.slice(0, base.indexOf('\n  - id: need-b'))
	const theirs = put('Corso di italiano', 'Corso serale')
	for (const versions of [
		{ base, ours: `${ours}`, theirs },
		{ base, ours: theirs, theirs: `${ours}` },
	]) {
		const { text, conflicts } = merge(file, versions)
		expect(conflicts).toBe(1)
		expect(text).toContain('title: Corso serale')
		expect(text).toContain('<<<<<<< ')
	}
})

describe('a comment that a side wrote is in the result, or there is a conflict', () => {
	const note = '    # visto con i vigili\n    noticed: 2026-01-15'
	test('theirs beside what ours changed', () => {
		const ours = put('Panchine rotte', 'Panchine nuove')
		const theirs = put('    noticed: 2026-01-15', note).replace('[anziani]', '[anziani, giovani]')
		const { text, conflicts } = merge(file, { base, ours, theirs })
		expect(text).toContain('# visto con i vigili')
		expect(text).toContain('Panchine nuove')
		expect(conflicts > 0).toBe(text.includes('<<<<<<< '))
	})

	test('ours in a record that theirs removed', () => {
		const ours = put('    noticed: 2026-01-15', note)
		const theirs = `# I bisogni\n${base.slice(base.indexOf('needs:'), base.indexOf('  - id: need-a'))}${base.slice(base.indexOf('  - id: need-b'))}`
		const { text, conflicts } = merge(file, { base, ours, theirs })
		expect(conflicts).toBeGreaterThan(0)
		expect(text).toContain('# visto con i vigili')
	})

	test('what only looks like a comment is none, and a comment that one side took away stays away', () => {
		const ours = put('Prima riga.', '# Prima riga.').replace('Panchine rotte', 'Panchine nuove')
		const theirs = put(' # la piazza', '').replace('2026-01-15', '2026-01-16')
		const { text, conflicts } = merge(file, { base, ours, theirs: theirs.replace('Prima', '# Prima') })
		expect(conflicts).toBe(0)
		expect(text.match(/# Prima riga/g)).toHaveLength(1)
	})
})

test.each([
	['a side that cannot be read', put('needs:', 'needs: ['), put('rotte', 'nuove')],
	['a side with an alias', put('Panchine rotte', '&x Panchine'), put('rotte', 'nuove')],
	['an empty side', '', put('rotte', 'nuove')],
])('%s: a merge by lines, and never a clean one that is wrong', (_, ours, theirs) => {
	const { text, conflicts } = merge(file, { base, ours, theirs })
	expect(conflicts).toBeGreaterThan(0)
	expect(text).toContain('<<<<<<< ')
	expect(text).toContain('nuove')
})

const runs = Number(process.env.RUNS ?? 300)
const scalar = fc.constantFrom<Value>('orto', 'luce', 'a: b', 7, true, 'uno\ndue\ntre\n', 'uno\nDUE\ntre\n')
const fields = fc.record(
	{
		title: scalar,
		noticed: scalar,
		theme: scalar,
		targets: fc.uniqueArray(fc.constantFrom('anziani', 'giovani', 'immigrati', 'poverta')),
		evidence: fc.array(fc.record({ date: scalar, text: scalar }), { maxLength: 2 }),
	},
	{ requiredKeys: [] },
)
const page = fc
	.dictionary(fc.constantFrom('need-a', 'need-b', 'need-c', 'need-d'), fields)
	.map(all => ({ needs: Object.entries(all).map(([id, one]) => ({ id, ...one })) }) as unknown as Value)

test('what only one side changed is taken; what both changed alike is taken once; sides may be swapped', () => {
	fc.assert(
		fc.property(page, page, page, (b, x, y) => {
			expect(merged(b, x, b)).toEqual({ ours: x, theirs: x, conflicts: 0 })
			expect(merged(b, b, x)).toEqual({ ours: x, theirs: x, conflicts: 0 })
			expect(merged(b, x, x)).toEqual({ ours: x, theirs: x, conflicts: 0 })
			const [one, other] = [merged(b, x, y), merged(b, y, x)]
			expect(one.conflicts).toBe(other.conflicts)
			if (one.conflicts === 0) expect(unordered(one.ours)).toBe(unordered(other.ours))
		}),
		{ numRuns: runs },
	)
})

const unordered = (value: unknown): string =>
	Array.isArray(value)
		? `[${value.map(unordered).sort().join()}]`
		: typeof value === 'object' && value !== null
			? `{${Object.entries(value)
					.map(([key, one]) => `${key}:${unordered(one)}`)
					.sort()
					.join()}}`
			: JSON.stringify(value)

/** Every value of a page with the field that it stands in. */
const facts = (value: Value): ReadonlySet<string> =>
	new Set(
		(value as { needs: { id: string }[] }).needs.flatMap(({ id, ...rest }) =>
			Object.entries(rest).flatMap(([key, one]) =>
				(Array.isArray(one) ? one : [one]).map(item => `${id} ${key} ${unordered(item)}`),
			),
		),
	)

test('no value of either side is lost without a contradiction, and a clean text says exactly the merged value', () => {
	const text = (value: Value) => `needs:${lines((value as { needs: Value[] }).needs)}`
	const lines = (list: readonly Value[]) =>
		list.length === 0 ? ' []\n' : `\n${list.map(one => `  - ${JSON.stringify(one)}\n`).join('')}`
	fc.assert(
		fc.property(page, page, page, (b, x, y) => {
			const result = merge(file, { base: text(b), ours: text(x), theirs: text(y) })
			if (result.conflicts > 0) {
				expect(result.text).toContain('<<<<<<< ')
				return
			}
			const value = parse(result.text) as Value
			expect(same(value, merged(b, x, y).ours)).toBe(true)
			const [before, after] = [facts(b), facts(value)]
			for (const side of [x, y])
				for (const fact of facts(side))
					if (!before.has(fact) && !fact.includes(' "uno')) expect(after, fact).toContain(fact)
		}),
		{ numRuns: Math.ceil(runs / 10) },
	)
})

const remarks = fc.dictionary(
	fc.constantFrom('need-a', 'need-b', 'need-c', 'need-d', 'end'),
	fc.constantFrom('# uno', '# due', '# tre'),
)
const laidOut = fc.constantFrom<'lines' | 'brackets'>('lines', 'brackets')

test('no comment of either side is lost without a conflict', () => {
	type Noted = { readonly value: Value; readonly notes: Readonly<Record<string, string>>; readonly layout: string }
	const text = ({ value, notes, layout }: Noted) => {
		const { needs } = value as { needs: { id: string }[] }
		const records = needs.map(one => {
			const above = notes[one.id] === undefined ? '' : `  ${notes[one.id]}\n`
			if (layout === 'brackets') return `${above}  - ${JSON.stringify(one)} ${notes[one.id] ?? ''}\n`
			const [first, ...rest] = Object.entries(one).map(([key, inner]) => `${key}: ${JSON.stringify(inner)}`)
			return `  - ${first} ${notes[one.id] ?? ''}\n${above}${rest.map(line => `    ${line}\n`).join('')}`
		})
		return `needs:${needs.length === 0 ? ' []' : ''}\n${records.join('')}${notes.end ?? ''}\n`
	}
	const noted: fc.Arbitrary<Noted> = fc.record({ value: page, notes: remarks, layout: laidOut })
	const many = (all: string, comment: string) => all.split(comment).length - 1
	let clean = 0
	fc.assert(
		fc.property(noted, noted, noted, fc.boolean(), (b, x, y, isOneSided) => {
			const [base, ours] = [text(b), text(isOneSided ? { ...x, value: b.value } : x)]
			const theirs = text(y)
			const result = merge(file, { base, ours, theirs })
			if (result.conflicts > 0) {
				expect(result.text).toContain('<<<<<<< ')
				return
			}
			clean++
			for (const comment of ['# uno', '# due', '# tre'])
				for (const side of [ours, theirs])
					if (many(base, comment) === 0 && many(side, comment) > 0)
						expect(many(result.text, comment)).toBeGreaterThanOrEqual(many(side, comment))
		}),
		{ numRuns: Math.ceil(runs / 10) },
	)
	expect(clean).toBeGreaterThan(0)
})
