import type { Dimension } from '../../../observatory/composition.js'
import { type FigureValue, told } from '../../../observatory/figure.js'
import { figurePath, type Path, type People, partOfPeople, peopleIn } from '../../people.js'
import type { PilotGroupMeasure } from './measure.js'

/** Under so many nobody's age or citizenship is told at all. */
const fewest = 10

/**
 * Age, citizenship and competences are told of the group's members; from which component they come, and whether they take
 * part unpaid, too. How many there are in all is no secret: the group is a public body.
 */
export function groupPeople(measure: PilotGroupMeasure): People {
	const { members, components, generations, cultures, competences, silent, unknownComponent } = measure
	const of = (id: string) => measure.figures.find(({ figure }) => figure === id) as FigureValue
	const amount = (id: string) => told(of(id).value) ?? 0
	const unpaid = of('pilot-group/voluntary')
	const seats = Number(of('pilot-group/largest-component').of)
	const most = Math.max(0, ...components.map(({ members }) => Number(members)))
	const largest = components.findIndex(({ members }) => members === most)
	const component = (index: number) => `pilot-group component ${components[index]?.component}`
	const [joined, left] = [amount('pilot-group/joined'), amount('pilot-group/left')]
	const dimension = (name: 'generations' | 'cultures', { bands, unknown }: Dimension, indices: readonly string[]) => ({
		cells: [
			...bands.map(({ key, members }, index) => ({
				id: `pilot-group ${name} ${key}`,
				value: Number(members),
				at: [[name, 'bands', index, 'members']],
			})),
			{
				id: `pilot-group ${name} unknown`,
				value: Number(unknown),
				at: [[name, 'unknown'], ...indices.map(figure => figurePath(figure, 'unknown'))],
			},
		],
		sums: [
			{
				whole: 'pilot-group members',
				parts: [...bands.map(({ key }) => `pilot-group ${name} ${key}`), `pilot-group ${name} unknown`],
				floor: fewest,
			},
		],
	})
	const ofMembers = (id: string, value: number, ...at: readonly Path[]) => ({
		cells: [
			{ id, value, at },
			{ id: `${id} others`, value: members - value, is: 'unseen' as const, at: [] },
		],
		sums: [{ whole: 'pilot-group members', parts: [id, `${id} others`], floor: fewest }],
	})
	const ofAges = ['pilot-group/distance-by-age', 'pilot-group/variety-of-ages']
	const ofCitizenship = ['pilot-group/distance-by-citizenship', 'pilot-group/variety-of-citizenship']
	const ages = dimension('generations', generations, ofAges)
	const citizens = dimension('cultures', cultures, ofCitizenship)
	const brought = competences.map(({ competence, members }, index) =>
		ofMembers(`pilot-group competence ${competence}`, Number(members), ['competences', index, 'members']),
	)
	return {
		// How many competences one person alone brings would tell ones from twos.
		withheld: [figurePath('pilot-group/competences-held-by-one', 'value')],
		...peopleIn(
			{ cells: [{ id: 'pilot-group members', value: members, is: 'known', at: [] }], sums: [] },
			{
				cells: [
					...components.map(({ members }, index) => ({
						id: component(index),
						value: Number(members),
						at: [
							['components', index, 'members'],
							...(index === largest ? [figurePath('pilot-group/largest-component', 'value')] : []),
						],
					})),
					{
						id: 'pilot-group component unknown',
						value: Number(unknownComponent),
						at: [
							['unknownComponent'],
							figurePath('pilot-group/components', 'unknown'),
							figurePath('pilot-group/largest-component', 'unknown'),
						],
					},
					{ id: 'pilot-group seats known', value: seats, at: [figurePath('pilot-group/largest-component', 'of')] },
					{ id: 'pilot-group seats', value: seats + Number(unknownComponent), is: 'known', at: [] },
				],
				sums: [
					{ whole: 'pilot-group seats known', parts: components.map((_, index) => component(index)) },
					{ whole: 'pilot-group seats', parts: ['pilot-group seats known', 'pilot-group component unknown'] },
				],
			},
			ages,
			citizens,
			...brought,
			ofMembers(
				'pilot-group competence unknown',
				Number(silent),
				['silent'],
				figurePath('pilot-group/competences', 'unknown'),
				figurePath('pilot-group/competences-held-by-one', 'unknown'),
			),
			partOfPeople(of('pilot-group/stayed-a-year')),
			partOfPeople(of('pilot-group/stayed-half-a-year')),
			{
				cells: [
					{ id: 'pilot-group unpaid', value: amount(unpaid.figure), at: [figurePath(unpaid.figure, 'value')] },
					{
						id: 'pilot-group paid',
						value: Number(unpaid.of) - amount(unpaid.figure),
						is: 'unseen',
						at: [],
					},
					{ id: 'pilot-group pay said', value: Number(unpaid.of), at: [figurePath(unpaid.figure, 'of')] },
					{ id: 'pilot-group pay unknown', value: Number(unpaid.unknown), at: [figurePath(unpaid.figure, 'unknown')] },
					{ id: 'pilot-group pay', value: Number(unpaid.of) + Number(unpaid.unknown), is: 'known', at: [] },
				],
				sums: [
					{ whole: 'pilot-group pay said', parts: ['pilot-group unpaid', 'pilot-group paid'] },
					{ whole: 'pilot-group pay', parts: ['pilot-group pay said', 'pilot-group pay unknown'] },
				],
			},
			{
				cells: [
					{ id: 'pilot-group joined', value: joined, at: [figurePath('pilot-group/joined', 'value')] },
					{ id: 'pilot-group left', value: left, at: [figurePath('pilot-group/left', 'value')] },
					{ id: 'pilot-group growth', value: Math.abs(joined - left), is: 'known', at: [] },
				],
				sums: [
					joined >= left
						? { whole: 'pilot-group joined', parts: ['pilot-group left', 'pilot-group growth'] }
						: { whole: 'pilot-group left', parts: ['pilot-group joined', 'pilot-group growth'] },
				],
			},
		),
		derived: [
			...[...ofAges, ...ofCitizenship].map(figure => ({
				at: figurePath(figure, 'value'),
				from: (ofAges.includes(figure) ? ages : citizens).cells.map(({ id }) => id),
				when: 'hidden' as const,
			})),
			{
				at: figurePath('pilot-group/competences', 'value'),
				from: brought.flatMap(({ cells }) => cells.map(({ id }) => id)),
				when: 'closed',
			},
			// The largest bounds all others, so it is told only beside those that are told, or that are small anyway.
			{
				at: figurePath('pilot-group/largest-component', 'value'),
				from: components.map((_, index) => component(index)),
				when: 'large',
			},
		],
	}
}
