import type { Day } from '../../model/day.js'
import type { Neighbourhood, Programme } from '../../model/neighbourhood.js'
import { band } from '../../observatory/counted.js'
import { lowestThreshold, protect } from '../../observatory/disclosure/protect.js'
import type { Interval, PeopleCell } from '../../observatory/disclosure/system.js'
import { type Measures, measureAll, type Problems, sectionMeasure } from '../compose.js'
import { sections } from '../index.js'
import type { Path, People } from '../people.js'
import type { Judged, Measured } from '../section.js'
import { openly } from './openly.js'
import { groupToTell, heldFigures } from './release.js'

const usualThreshold = 5

/** Under which a count of people is not told: as agora.yaml says, and never under three. */
export const thresholdOf = ({ settings }: Programme): number =>
	Math.max(settings.report?.small_numbers ?? usualThreshold, lowestThreshold)

/**
 * What the public edition of a report knows. It is decided here, of all sections at once and before anything is told in
 * whatever format: what is hidden in one table is hidden wherever else it stands or could be worked out from.
 */
export function measurePublic(
	neighbourhood: Neighbourhood,
	day: Day,
	programme: Programme,
	problems: Problems | Judged,
): Measures {
	const enough = thresholdOf(programme)
	const open = openly(neighbourhood)
	const measures = measureAll(open, day, programme, problems, groupToTell(open, day, enough))
	const counting = sections.map(section => {
		const measure = sectionMeasure(section, measures)
		return { section, measure, people: section.people(measure) }
	})
	const cells = new Map<string, PeopleCell>()
	for (const { people } of counting) for (const cell of people.cells) cells.set(cell.id, cells.get(cell.id) ?? cell)
	const hidden = protect({ cells: [...cells.values()], sums: counting.flatMap(({ people }) => people.sums) }, enough)
	return {
		...measures,
		sections: Object.fromEntries(
			counting.map(({ section, measure, people }) => {
				const copy = structuredClone(measure)
				hold(copy, people, ids => heldFigures(section, ids, { neighbourhood: open, day, programme }, enough))
				hide(copy, people, hidden, enough)
				return [section.id, copy]
			}),
		),
	}
}

function hold(
	measure: Measured,
	{ held = [] }: People,
	told: (ids: readonly string[]) => readonly Measured['figures'][number][],
): void {
	if (held.length === 0) return
	const values = told(held.map(({ figure }) => figure))
	for (const [index, { figure, also }] of held.entries()) {
		const value = values[index]
		if (value === undefined) continue
		put(measure, ['figures', figure], value)
		if (also) put(measure, also.value, value.value ?? band(0, Number.POSITIVE_INFINITY))
		if (also?.of) put(measure, also.of, value.of ?? band(0, Number.POSITIVE_INFINITY))
	}
}

function hide(
	measure: Measured,
	{ cells, derived = [], withheld = [] }: People,
	hidden: ReadonlyMap<string, Interval>,
	enough: number,
): void {
	for (const { id, at } of cells) {
		const interval = hidden.get(id)
		if (interval) for (const path of at) put(measure, path, band(...interval))
	}
	const cases = {
		hidden: () => true,
		closed: ([from]: Interval) => from === 0,
		large: ([, to]: Interval) => to >= enough,
	}
	for (const { at, from, when } of derived)
		if (from.some(id => cases[when](hidden.get(id) ?? [1, 0]) && hidden.has(id))) withhold(measure, at)
	for (const path of withheld) withhold(measure, path)
}

/** A number becomes one of which nothing is told; words and names are gone. What was not there is still not there. */
function withhold(measure: Measured, path: Path): void {
	const now = reach(measure, path)
	if (now === null || now === undefined) return
	put(measure, path, typeof now === 'string' ? null : band(0, Number.POSITIVE_INFINITY))
}

function put(measure: Measured, path: Path, value: unknown): void {
	const parent = reach(measure, path.slice(0, -1)) as Record<string | number, unknown> | undefined
	if (parent === undefined || parent === null) return
	parent[place(parent, path.at(-1) ?? '')] = value
}

const reach = (from: unknown, path: Path): unknown =>
	path.reduce<unknown>((at, step) => (at as Record<string | number, unknown> | undefined)?.[place(at, step)], from)

/** In a list of figures a step is a figure's id. */
function place(at: unknown, step: string | number): string | number {
	if (!Array.isArray(at) || typeof step === 'number') return step
	return at.findIndex(one => (one as { figure?: string }).figure === step)
}
