import type { Day } from '../../model/day.js'
import type { Neighbourhood, Programme } from '../../model/neighbourhood.js'
import { lastDay } from '../../model/period.js'
import { asOf } from '../../observatory/as-of.js'
import { began } from '../../observatory/began.js'
import { band } from '../../observatory/counted.js'
import type { FigureValue } from '../../observatory/figure.js'
import { membersOn } from '../../observatory/pilot-group.js'
import { quartersBetween } from '../../observatory/quarters.js'
import type { Section } from '../section.js'

/** Under so many people a composition is told of nobody. */
const fewest = 10

/**
 * The pilot group that a public edition of a day tells: as it was at the end of the last quarter by which so many people
 * had joined or left since the one told before. Every edition of whatever day tells one of the same few groups, so that
 * no two differ by a person or two. Of a group too small to be told, and of one whose first quarter is not over, the
 * people are there without anything about them.
 */
export function groupToTell(neighbourhood: Neighbourhood, day: Day, enough: number) {
	const first = neighbourhood.network.pilot_group?.members.map(({ from }) => from).sort()[0]
	let told: { readonly day: Day; readonly persons: ReadonlySet<string> } | undefined
	for (const end of quarterEnds(first, day)) {
		const persons = personsOn(neighbourhood, end)
		if (told === undefined ? persons.size > 0 : changes(told.persons, persons) >= enough) told = { day: end, persons }
	}
	const on = told?.day ?? day
	const group = asOf(neighbourhood, on)
	const isTold = told !== undefined && told.persons.size >= fewest
	return { day: on, neighbourhood: isTold ? group : withoutTraits(group) }
}

const personsOn = (neighbourhood: Neighbourhood, day: Day): ReadonlySet<string> =>
	new Set(membersOn(neighbourhood, day).map(({ person }) => person))

const changes = (before: ReadonlySet<string>, after: ReadonlySet<string>): number =>
	[...before].filter(one => !after.has(one)).length + [...after].filter(one => !before.has(one)).length

function withoutTraits(neighbourhood: Neighbourhood): Neighbourhood {
	const people = neighbourhood.network.people.map(({ at, id, organisation }) => ({
		at,
		id,
		...(organisation !== undefined && { organisation }),
		name: '',
		competences: [],
		sources: [],
	}))
	return { ...neighbourhood, network: { ...neighbourhood.network, people } }
}

const quarterEnds = (from: Day | undefined, to: Day): readonly Day[] =>
	from === undefined || from > to
		? []
		: quartersBetween(from, to)
				.map(lastDay)
				.filter(end => end <= to)

/**
 * Figures that grow with each person, as a public edition of a day tells them: as they were at the end of the last quarter
 * by which they had changed by nobody, or by enough. The same holds for those who are in the whole and not in the part.
 */
export function heldFigures(
	section: Section,
	ids: readonly string[],
	{ neighbourhood, day, programme }: { neighbourhood: Neighbourhood; day: Day; programme: Programme },
	enough: number,
): readonly FigureValue[] {
	const measured = quarterEnds(began(neighbourhood), day).map(end => {
		const { figures } = section.measure({ neighbourhood: asOf(neighbourhood, end), day: end, programme })
		return { end, figures }
	})
	return ids.map(id => {
		let told: FigureValue = { figure: id, value: null, unknown: 0 }
		let counts: readonly number[] = [0, 0]
		let now: readonly number[] = counts
		for (const { end, figures } of measured) {
			const value = figures.find(({ figure }) => figure === id)
			if (value === undefined || value.value === null) continue
			now = countsOf(value)
			const steps = now.map((count, index) => Math.abs(count - (counts[index] ?? 0)))
			if (!steps.every(step => step === 0 || step >= enough)) continue
			told = { ...value, ...(end < day && { on: end }) }
			counts = now
		}
		const isSmall = told.value === null && now.some(count => count > 0)
		return isSmall ? { ...told, value: now[1] === 0 ? band(1, enough - 1) : band(0, Number.POSITIVE_INFINITY) } : told
	})
}

function countsOf({ value, of }: FigureValue): readonly number[] {
	const [part, whole] = [Number(value), of === undefined ? Number(value) : Number(of)]
	return [part, whole - part]
}
