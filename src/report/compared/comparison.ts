import { type Change, isOnlyMove } from '../../model/change.js'
import type { Day } from '../../model/day.js'
import { type Difference, difference } from '../../observatory/difference.js'
import type { FigureValue } from '../../observatory/figure.js'
import { type Measures, sectionMeasure } from '../compose.js'
import { sections } from '../index.js'
import type { Section } from '../section.js'
import { sectionOf } from './section-of.js'

/** What a report is compared with: the data of a commit, as they were known then, judged on that day. */
export interface Base {
	readonly commit: string
	readonly day: Day
	/** The moment as it was written. */
	readonly written: string
}

/** A neighbourhood's report beside the one of an earlier moment. */
export interface Comparison {
	readonly base: Base
	/** What the earlier report measured; `null` when the neighbourhood was not there yet. */
	readonly before: Measures | null
	/** Every section, by its id: none is left out because nothing changed in it. */
	readonly sections: Readonly<Record<string, SectionComparison>>
}

export interface SectionComparison {
	readonly figures: readonly FigureChange[]
	/** Record by record what came, went, moved or is written differently, in the order of the files. */
	readonly changes: readonly Change[]
	/** Whether a file that it speaks of could not be read, then or now: what is not among the changes may have changed. */
	readonly unread: boolean
}

export interface FigureChange {
	readonly figure: string
	/** `null` where it was not there, or may not be told. */
	readonly before: FigureValue | null
	readonly now: FigureValue
	readonly difference: Difference
}

/** What of an earlier report may stand beside the present one; an internal edition tells everything. */
export interface Openness {
	/** Whether an earlier value may be told beside the present one, and so their difference. */
	figure(before: FigureValue, now: FigureValue): boolean
	/** A change as it may be told; `undefined` when it may not. */
	change(change: Change): Change | undefined
	/** Whether figures may draw what the section measured then. */
	section(section: Section): boolean
}

export const everything: Openness = { figure: () => true, change: change => change, section: () => true }

/**
 * Figures and records of now against those of then. Both are measured with the same definitions.
 *
 * @param changes what differs between the two states of the folder, in any order of sections
 */
export function compare(
	before: Measures | null,
	now: Measures,
	changes: readonly Change[],
	base: Base,
	openness: Openness = everything,
): Comparison {
	const told = changes.flatMap(change => (isOnlyMove(change) ? [] : (openness.change(change) ?? [])))
	const of = (section: Section): SectionComparison => {
		const unread = before !== null && [before, now].some(side => isUnread(section, side))
		const earlier = before === null ? [] : sectionMeasure(section, before).figures
		return {
			figures: sectionMeasure(section, now).figures.map(value => {
				const was = earlier.find(({ figure }) => figure === value.figure)
				return figureChange(section, was, value, unread, openness)
			}),
			changes: told.filter(change => sectionOf(change) === section.id),
			unread:
				before !== null &&
				[before, now].some(({ unread: { files } }) => section.reads.some(one => files.includes(one))),
		}
	}
	return {
		base,
		before: before && { ...before, sections: shownOf(before, openness) },
		sections: Object.fromEntries(sections.map(section => [section.id, of(section)])),
	}
}

function figureChange(
	section: Section,
	was: FigureValue | undefined,
	now: FigureValue,
	unread: boolean,
	openness: Openness,
): FigureChange {
	const { figure } = now
	if (was !== undefined && !openness.figure(was, now))
		return { figure, before: null, now, difference: { is: 'unknown', why: 'protected' } }
	const unit = section.figures.find(({ id }) => id === figure)?.unit ?? 'number'
	return {
		figure,
		before: was ?? null,
		now,
		difference: unread ? { is: 'unknown', why: 'unread' } : difference(was, now, unit),
	}
}

const shownOf = (before: Measures, openness: Openness): Measures['sections'] =>
	Object.fromEntries(
		sections.flatMap(section =>
			openness.section(section) ? [[section.id, sectionMeasure(section, before)] as const] : [],
		),
	)

/** A part that nobody could read is not a part that is not there. */
function isUnread({ reads }: Section, { unread }: Measures): boolean {
	const files = [...unread.files, ...unread.records.map(({ file }) => file.replace(/^.*\/|\.yaml$/g, ''))]
	return reads.some(file => files.includes(file))
}

/** Whether anything at all differs. */
export const hasChanged = ({ figures, changes }: SectionComparison): boolean =>
	changes.length > 0 || figures.some(({ difference }) => difference.is === 'by')
