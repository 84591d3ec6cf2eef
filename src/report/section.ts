import type { Codes } from '../model/codes.js'
import type { Day } from '../model/day.js'
import type { Neighbourhood, NeighbourhoodFileName, Programme } from '../model/neighbourhood.js'
import type { Language, Words } from '../model/text.js'
import type { Figure, FigureValue } from '../observatory/figure.js'
import type { Block, Consequence } from './document.js'
import type { People } from './people.js'

/** One chapter of the observatory's report: it measures first and tells afterwards. */
export interface Section<Measure extends Measured = Measured> {
	/** Stable: the key in JSON, the anchor in pages. */
	readonly id: string
	readonly title: Words
	/** The files that it speaks of: where one could not be read, the section says so. */
	readonly reads: readonly NeighbourhoodFileName[]
	readonly figures: readonly Figure[]
	/** Plain values, ready to be written as JSON: no words, no layout. */
	measure(context: Measuring): Measure
	/** Which of its numbers count people: a public edition tells no other way which it may show. */
	people(measure: Measure): People
	/** @param before what it measured at the moment that the report is compared with: figures draw what became of it */
	tell(measure: Measure, telling: Telling, before?: Measure): Told
}

export interface Measured {
	readonly figures: readonly FigureValue[]
}

export interface Measuring {
	/** As of the day: what came later is not in it. */
	readonly neighbourhood: Neighbourhood
	readonly day: Day
	readonly programme: Programme
	/** The neighbourhood on the day whose pilot group is told: a public edition repeats it until enough people have changed. */
	readonly group?: { readonly neighbourhood: Neighbourhood; readonly day: Day }
	/** What the rules say of the folder on the day; where nobody asked them, figures of it are not measured. */
	readonly judged?: Judged
}

/** How many problems the rules find, and in which records. */
export interface Judged {
	readonly errors: number
	readonly warnings: number
	readonly infos: number
	/** How many more somebody has accepted, with a reason and an expiry. */
	readonly waived: number
	/** The records with an error or a warning, by their ids. */
	readonly records: ReadonlySet<string>
}

export const groupOf = ({ neighbourhood, day, group }: Measuring) => group ?? { neighbourhood, day }

export interface Telling {
	readonly language: Language
	readonly day: Day
	readonly codes: Codes
	/** The day of the report compared with, where what it measured is drawn beside. */
	readonly since?: Day
	/** The name that people read for an id; the id itself when nothing has it. */
	name(id: string): string
}

export interface Told {
	/** The finding in a sentence, computed from what the blocks show. */
	readonly headline?: Headline
	readonly blocks: readonly (Block | Figures)[]
}

/** The section's key figures; the composer adds their titles, units and unknowns. */
export interface Figures {
	readonly kind: 'figures'
	readonly id: string
	readonly values: readonly FigureValue[]
	/** Said over them where a section has several tables of figures. */
	readonly caption?: string
}

/** A finding with how much somebody should act on it, from 0 (only good to know) to 3: from 2 on it says where. */
export type Headline =
	| { readonly text: string; readonly weight: 0 | 1 }
	| { readonly text: Marked; readonly weight: 2 | 3 }

/** A sentence with its consequence marked. */
export type Marked = readonly (string | Consequence)[]

/** Declares a section. What it measures is known to itself alone, so the list of sections does not need to. */
export function section<Measure extends Measured>(declared: Section<Measure>): Section {
	return declared as unknown as Section
}
