import { daysAfter } from '../../../model/day.js'
import { vocabularies } from '../../../model/vocabularies/index.js'
import { byCulture, byGeneration, type Dimension, personsOn } from '../../../observatory/composition.js'
import type { Counted } from '../../../observatory/counted.js'
import { measured, part } from '../../../observatory/figure.js'
import { composition, expectedComponents, membersOn } from '../../../observatory/pilot-group.js'
import { dissimilarity, iqv } from '../../../observatory/representation.js'
import { counted, rounded } from '../../../observatory/totals.js'
import { inYearTo } from '../../../observatory/year.js'
import { groupOf, type Measuring } from '../../section.js'
import { figures } from './figures.js'

export function measure(context: Measuring) {
	const { programme } = context
	const { neighbourhood, day } = groupOf(context)
	const expected = expectedComponents(programme)
	const { counts, present, missing, unknown } = composition(neighbourhood, day, expected)
	const seats = [...counts.values()].reduce((sum, one) => sum + one, 0)
	const members = neighbourhood.network.pilot_group?.members ?? []
	const yearAgo = daysAfter(day, -365)
	const old = members.filter(({ from }) => from <= yearAgo)
	const said = membersOn(neighbourhood, day).filter(({ voluntary }) => voluntary !== undefined)
	const { persons, unlisted } = personsOn(neighbourhood, day)
	const generations = byGeneration(neighbourhood, day)
	const cultures = byCulture(neighbourhood, day)
	const sought = Object.keys(vocabularies.competences.codes)
	const competences = counted(
		persons.flatMap(({ competences }) => [...new Set(competences)]),
		sought,
	)
	const halfAgo = daysAfter(day, -183)
	const settled = members.filter(({ from }) => from <= halfAgo)
	const found = competences.filter(({ key }) => sought.includes(key))
	const silent = persons.filter(({ competences }) => competences.length === 0).length + unlisted
	const size = persons.length + unlisted
	return {
		figures: [
			measured(figures.members, neighbourhood.network.pilot_group ? size : null),
			part(figures.components, size === 0 ? 0 : present.length, size === 0 ? 0 : expected.length, unknown),
			part(figures.largest, Math.max(0, ...counts.values()), seats, unknown),
			measured(figures.joined, members.filter(({ from }) => inYearTo(day, from)).length),
			measured(figures.left, members.filter(({ until }) => inYearTo(day, until)).length),
			part(
				figures.stayed,
				old.filter(({ from, until }) => until === undefined || until >= daysAfter(from, 365)).length,
				old.length,
			),
			part(
				figures.voluntary,
				said.filter(({ voluntary }) => voluntary).length,
				said.length,
				membersOn(neighbourhood, day).length - said.length,
			),
			measured(figures.ageDistance, distance(generations), generations.unknown),
			measured(figures.cultureDistance, distance(cultures), cultures.unknown),
			part(
				figures.competences,
				competences.filter(({ key }) => sought.includes(key)).length,
				size === 0 ? 0 : sought.length,
				silent,
			),
			part(
				figures.stayedHalf,
				settled.filter(({ from, until }) => until === undefined || until >= daysAfter(from, 183)).length,
				settled.length,
			),
			measured(figures.ageVariety, variety(generations), generations.unknown),
			measured(figures.cultureVariety, variety(cultures), cultures.unknown),
			part(figures.loneCompetences, found.filter(({ count }) => count === 1).length, found.length, silent),
		],
		/** The day whose group this is. */
		composedOn: day,
		constituted: neighbourhood.network.pilot_group?.constituted ?? null,
		members: size,
		components: [...new Set([...expected, ...counts.keys()])].map(component => ({
			component,
			members: (counts.get(component) ?? 0) as Counted,
			expected: expected.includes(component),
		})),
		missing,
		unknownComponent: unknown as Counted,
		generations,
		cultures,
		competences: sought
			.concat(competences.map(({ key }) => key).filter(key => !sought.includes(key)))
			.map(competence => ({
				competence,
				members: (competences.find(({ key }) => key === competence)?.count ?? 0) as Counted,
			})),
		silent: silent as Counted,
	}
}

export type PilotGroupMeasure = ReturnType<typeof measure>

export type Measure = PilotGroupMeasure

const distance = ({ bands, compared }: Dimension<number>) => {
	const value = compared ? dissimilarity(bands) : null
	return value === null ? null : rounded(value)
}

/** How mixed those are whose group is known. */
const variety = ({ bands }: Dimension<number>) => {
	const value = iqv(bands.map(({ members }) => members))
	return value === null ? null : rounded(value)
}
