import fc from 'fast-check'
import { expect, test } from 'vitest'
import { neighbourhoodFindings } from '../../src/checks/run.js'
import type { Day } from '../../src/model/day.js'
import { fieldAt } from '../../src/model/fields.js'
import { type Neighbourhood, type NeighbourhoodFileName, neighbourhoodFiles } from '../../src/model/neighbourhood.js'
import { folder } from '../../src/workspace/folder.js'
import { open } from '../../src/workspace/open.js'

const workspace = open(folder('data-template/example'))
const { neighbourhood } = workspace.read('quartiere-nord')
const today = '2026-11-22' as Day

const found = (one: Neighbourhood) =>
	neighbourhoodFindings(one, { today, now: today, programme: workspace.programme, codes: workspace.codes })
const before = new Set(found(neighbourhood).map(({ fingerprint }) => fingerprint))

/** Two sides of one link that is gone: each of the two records may be the one to correct. */
const twoSides = ['action/no-need + need/no-action', 'action/no-design + proposal/no-action']

type Step = string | number
type Way = readonly [file: NeighbourhoodFileName, ...path: Step[]]

/** Every field that may be left out, and every record inside the lists of the files. */
const ways: readonly Way[] = neighbourhoodFiles.flatMap(file =>
	[...inside(neighbourhood[file], [])]
		.filter(path => path.length > 1 && !isRequired(file, path))
		.map((path): Way => [file, ...path]),
)

function isRequired(file: NeighbourhoodFileName, path: readonly Step[]): boolean {
	const { field } = fieldAt(file, path.slice(0, -1))
	return field.required?.includes(String(path.at(-1))) === true
}

function* inside(value: unknown, path: readonly Step[]): Iterable<readonly Step[]> {
	if (typeof value !== 'object' || value === null) return
	for (const [key, inner] of Object.entries(value)) {
		if (key === 'at' || key === 'id') continue
		const here = [...path, Array.isArray(value) ? Number(key) : key]
		yield here
		yield* inside(inner, here)
	}
}

function without([file, ...path]: Way): Neighbourhood {
	const copy = structuredClone(neighbourhood[file]) as unknown as Record<Step, unknown>
	const parent = path.slice(0, -1).reduce<Record<Step, unknown>>((at, step) => at[step] as Record<Step, unknown>, copy)
	const last = path.at(-1) as Step
	if (Array.isArray(parent)) parent.splice(Number(last), 1)
	else if (Array.isArray(parent[last])) parent[last] = []
	else delete parent[last]
	return { ...neighbourhood, [file]: copy }
}

test('one cause, one finding: whatever is taken out of a healthy folder', () => {
	expect(ways.length).toBeGreaterThan(2000)
	fc.assert(
		fc.property(fc.constantFrom(...ways), way => {
			const fresh = found(without(way)).filter(({ fingerprint }) => !before.has(fingerprint))
			// Whoever names what is gone says so at each place, and that is what has to be corrected there.
			const told = fresh.filter(({ rule }) => rule !== 'reference/unknown')
			const rules = [...new Set(told.map(({ rule }) => rule))].sort().join(' + ')
			const isRecord = typeof way.at(-1) === 'number'
			if (!isRecord) expect(!rules.includes('+') || twoSides.includes(rules), `${way.join('.')}: ${rules}`).toBe(true)
			// Of a whole record that is gone each record that counted on it may speak, and says it once.
			const speakers = told.map(({ at, subject }) => subject?.id ?? `${at.file} ${at.path.join('.')}`)
			expect(new Set(speakers).size, `${way.join('.')}: ${rules}`).toBe(speakers.length)
		}),
		{ numRuns: Number(process.env.RUNS ?? 120) },
	)
})
