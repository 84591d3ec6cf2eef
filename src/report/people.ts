import type { PeopleCell, System } from '../observatory/disclosure/system.js'
import type { FigureValue } from '../observatory/figure.js'

/** The way to a number in what a section measured; in the list of figures by the figure's id. */
export type Path = readonly (string | number)[]

/** Which of a section's numbers count people. What of them is public is decided for a whole report at once. */
export interface People extends System {
	readonly cells: readonly CellAt[]
	/** Numbers computed from counts: not told once one of these is hidden, or closed altogether, or hidden though large. */
	readonly derived?: readonly {
		readonly at: Path
		readonly from: readonly string[]
		readonly when: 'hidden' | 'closed' | 'large'
	}[]
	/** What is about one person, or too fine to be told safely over time: never in a public edition. */
	readonly withheld?: readonly Path[]
	/** Figures that grow with each person: repeated until enough people came since they were last told. */
	readonly held?: readonly { readonly figure: string; readonly also?: { readonly value: Path; readonly of?: Path } }[]
}

/** A count of people, and everywhere that it stands. The same id in two sections is the same count. */
export type CellAt = PeopleCell & { readonly at: readonly Path[] }

/** For a section that counts no people. */
export const nobody = (): People => ({ cells: [], sums: [] })

export const figurePath = (figure: string, part: 'value' | 'of' | 'unknown'): Path => ['figures', figure, part]

/** A figure that is a part of some people: the others are people too, and a subtraction away. */
export function partOfPeople({ figure, value, of }: FigureValue): Pick<People, 'cells' | 'sums'> {
	if (typeof value !== 'number' || typeof of !== 'number') return { cells: [], sums: [] }
	return {
		cells: [
			{ id: figure, value, at: [figurePath(figure, 'value')] },
			{ id: `${figure} others`, value: of - value, is: 'unseen', at: [] },
			{ id: `${figure} of`, value: of, is: 'known', at: [] },
		],
		sums: [{ whole: `${figure} of`, parts: [figure, `${figure} others`] }],
	}
}

export const peopleIn = (...all: readonly Pick<People, 'cells' | 'sums'>[]): Pick<People, 'cells' | 'sums'> => ({
	cells: all.flatMap(({ cells }) => cells),
	sums: all.flatMap(({ sums }) => sums),
})
