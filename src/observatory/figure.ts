import type { Day } from '../model/day.js'
import type { Row } from '../model/programme-text.js'
import type { Words } from '../model/text.js'
import type { Counted } from './counted.js'

/** A number that the observatory prints: what it is, so that everybody means the same by it. */
export interface Figure {
	/** `area/thing`, stable: the key in JSON and CSV, the name for `agora explain`. */
	readonly id: string
	readonly title: Words
	/** The rows of the programme’s text, as numbered in programme-text.ts, that this figure shows. */
	readonly rows?: readonly Row[]
	/** What is counted, and what is left out; with its source where it is a formula of somebody's. */
	readonly definition: Words
	readonly unit: Unit
	/** What `of` counts, for a part of a whole. */
	readonly denominator?: Words
	/** Whether it may stand side by side with other neighbourhoods'. */
	readonly comparable?: true
	/** Says what the rules find: measured where they are asked, so on the day of a report and not in a series. */
	readonly judged?: true
	/** An index from −1 to 1; every other figure counts or measures something, and cannot. */
	readonly signed?: true
}

export type Unit = 'count' | 'share' | 'days' | 'hours' | 'euros' | 'number'

/** A figure as measured on the day of its report. */
export interface FigureValue {
	readonly figure: string
	/** `null` when there is nothing to measure it on, which is not zero. For a share it is the part, `of` the whole. */
	readonly value: Counted | null
	readonly of?: Counted
	/** How many records do not say; they are in no part, and are shown beside the figure. */
	readonly unknown: Counted
	/** The earlier day that it is of, in a public edition that repeats it because few people came since. */
	readonly on?: Day
}

export const measured = (figure: Figure, value: number | null, unknown = 0): FigureValue => ({
	figure: figure.id,
	value,
	unknown,
})

/** A figure’s value where it may be told; a public edition may hold it back. */
export const told = (value: Counted | null | undefined): number | null => (typeof value === 'number' ? value : null)

/** A part of a whole; nothing to measure when the whole is nothing. */
export const part = (figure: Figure, value: number, of: number, unknown = 0): FigureValue => ({
	figure: figure.id,
	value: of === 0 ? null : value,
	of,
	unknown,
})
