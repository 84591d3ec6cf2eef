import type { Day } from '../model/day.js'
import type { Language } from '../model/text.js'
import { type Counted, isBand, least, most, together } from '../observatory/counted.js'
import type { Difference } from '../observatory/difference.js'

export type { Difference } from '../observatory/difference.js'

/** What a command answers, before it is known how it will look. Renderers are functions from this to text. */
export interface Document {
	readonly title: string
	readonly blocks: readonly Block[]
	/** What pages and printed sheets say at their foot: place, day, data, program. */
	readonly foot?: string
	/** Said on each printed page while the data have errors. */
	readonly draft?: string
	/** Where pages lead back to. */
	readonly nav?: readonly See[]
	/** The folder of the tables beside the page, with its last stroke: there is the rest of what a page cuts short. */
	readonly data?: string
	/** To be printed on one sheet: A4 for a table, A3 for a wall. */
	readonly sheet?: 'A4' | 'A3'
}

/** A sentence with the words that matter most marked. All of it is data: each renderer escapes it for its target. */
export type Rich =
	| string
	| readonly (string | { readonly strong: string } | { readonly code: string } | Consequence | See)[]

/** The half of a finding that somebody should act on: the one warm colour of a page. */
export interface Consequence {
	readonly consequence: string
}

/** Leads to another part of the same page, or to a page beside it; formats that cannot be followed leave it out. */
export interface See {
	readonly see: string
	readonly label: string
	/** The language of what it leads to, where that is another one. */
	readonly language?: Language
}

export type Block =
	| Heading
	| { readonly kind: 'paragraph'; readonly text: Rich }
	| { readonly kind: 'list'; readonly items: readonly Rich[]; readonly ordered?: true }
	/** Something that somebody should act on. */
	| { readonly kind: 'notice'; readonly text: Rich }
	/** A section or table that has nothing to show, and what would fill it. */
	| { readonly kind: 'empty'; readonly text: string }
	/** Text that is shown as it is written. */
	| {
			readonly kind: 'verbatim'
			readonly caption: string
			readonly text: string
			readonly language: 'yaml' | 'text' | 'diff'
	  }
	| { readonly kind: 'definitions'; readonly items: readonly Definition[] }
	| Table
	| Excerpt
	| Changes
	| Log

export interface Heading {
	readonly kind: 'heading'
	readonly level: 1 | 2 | 3
	readonly text: string
	/** Stable and English: the anchor in pages. */
	readonly id?: string
	/** The finding of the part that begins here, as a whole sentence without its full stop. */
	readonly finding?: Rich
}

/** What a figure means; pages link the figure to it. */
export interface Definition {
	/** The figure's id. */
	readonly id: string
	readonly term: string
	readonly text: string
}

export interface Table {
	readonly kind: 'table'
	/** Stable: the table's name in CSV. */
	readonly id: string
	readonly caption: string
	readonly columns: readonly Column[]
	readonly rows: readonly (readonly Cell[])[]
	/** Definitions, denominators, what is unknown. */
	readonly note?: string
	/** How pages set it: `numbers` as figures with their names, `card` as the terms of its only row, `lines` to be written on. */
	readonly look?: 'numbers' | 'card' | 'matrix' | 'lines'
	/** Evidence that pages keep under its caption until somebody opens it. */
	readonly folded?: true
	/** What of it pages draw, as a numbered figure; the whole table then stands folded below. */
	readonly figure?: Drawing
}

/** What a figure shows of its table: the section says what, the renderer how. */
export type Drawing = View | Board | NetworkMap | NetworkMaps

/** Some of the table's columns, its rows under the values of another. */
export interface View {
	readonly kind: 'view'
	readonly columns: readonly string[]
	readonly by?: string
	readonly legend?: readonly { readonly mark: Mark; readonly label: string }[]
}

/** A track of stages: each with its checks as boxes, and the words of its state. */
export interface Board {
	readonly kind: 'board'
	readonly items: readonly {
		readonly name: string
		readonly state: string
		readonly done: number
		readonly of: number
		/** Something that somebody should act on. */
		readonly attention?: true
		/** How many were done in the report compared with. */
		readonly was?: number
	}[]
}

/** Who works with whom. */
export interface NetworkMap {
	readonly kind: 'map'
	/** Said to those who do not see it: the finding and the counts. */
	readonly description: string
	readonly nodes: readonly MapNode[]
	readonly ties: readonly MapTie[]
	/** What the sign of the new says, where something is new; and who is there no more. */
	readonly since?: { readonly label: string; readonly gone: readonly string[] }
}

/** The networks of several places, each small, all at one scale; a place without ties has no map. */
export interface NetworkMaps {
	readonly kind: 'maps'
	readonly maps: readonly { readonly name: string; readonly map: NetworkMap | null; readonly said: Rich }[]
}

export interface MapNode {
	readonly id: string
	readonly label: string
	readonly sector: Sector
	/** Sits in the pilot group. */
	readonly inGroup: boolean
	/** How many others would no longer reach the rest without it. */
	readonly cutOff: number
	readonly ties: number
	/** Said beside its name: what somebody should act on. */
	readonly attention?: string
	/** Was not there in the report compared with. */
	readonly isNew?: true
}

export interface MapTie {
	readonly between: readonly [string, string]
	/** From a mere acquaintance to working as one. */
	readonly strength: 0 | 1 | 2 | 3
	/** Leads to those who would be cut off. */
	readonly falls?: true
}

export const sectors = ['public', 'third', 'community', 'business', 'citizens'] as const
export type Sector = (typeof sectors)[number]

/** A sign that stands for one thing. */
export type Mark =
	| 'settled'
	| 'under-way'
	| 'planned'
	| 'done'
	| 'dropped'
	| 'attention'
	| 'group'
	| 'residents'
	| 'protected'
	| 'past'
	| 'funded'
	| 'open-end'
	| 'foreseen'
	| 'not-recorded'
	| 'earlier'

export interface Column {
	/** Stable and English: the column's name in CSV. */
	readonly key: string
	readonly title: string
	/** Draws what other columns say: only figures show it. */
	readonly drawn?: true
}

/** A value keeps its kind until it is shown: 0.5 for machines, 50% for people. */
export type Cell =
	| { readonly kind: 'text'; readonly value: Rich }
	/** A code: people read its label, machines the code. */
	| { readonly kind: 'code'; readonly code: string; readonly label: string }
	/** A gap is a nought that somebody should act on. `was`, here and below: the value in the report compared with. */
	| { readonly kind: 'count'; readonly value: number; readonly gap?: true; readonly was?: number }
	/** Signed: a difference, said with its plus. */
	| { readonly kind: 'number'; readonly value: number; readonly decimals: number; readonly signed?: true }
	| { readonly kind: 'share'; readonly part: number; readonly whole: number }
	/** A part of a whole with both numbers: 5 of 8 (62%). */
	| { readonly kind: 'ratio'; readonly part: number; readonly whole: number }
	| { readonly kind: 'quantity'; readonly value: number; readonly unit: 'days' | 'hours' | 'euros' }
	| { readonly kind: 'day'; readonly value: Day }
	| { readonly kind: 'month'; readonly value: Day }
	| { readonly kind: 'list'; readonly values: readonly string[] }
	| {
			readonly kind: 'bar'
			readonly value: number
			readonly most: number
			readonly attention?: true
			readonly was?: number
	  }
	/** Checks passed of all: a box each. */
	| { readonly kind: 'boxes'; readonly done: number; readonly of: number }
	/** Signs, a thing each, and what they say in words. */
	| { readonly kind: 'marks'; readonly marks: readonly Mark[]; readonly text: Rich; readonly attention?: true }
	| Against
	| Between
	| Strip
	| Spark
	/** A count of people that is not told: what can be worked out about it, of how many, or as a share. */
	| {
			readonly kind: 'band'
			readonly from: number
			readonly to: number | null
			readonly of?: Counted
			readonly isShare?: true
	  }
	/** What became of a number since the moment that a report is compared with. */
	| { readonly kind: 'difference'; readonly difference: Difference }
	| { readonly kind: 'missing'; readonly why: 'not-recorded' | 'not-applicable' | 'unread' }

/** A value at each moment, the last one now; `null` where it was not measured. */
export interface Spark {
	readonly kind: 'spark'
	readonly values: readonly (number | null)[]
	/** What the highest mark stands for, nought being the lowest; without it the line has a scale of its own. */
	readonly most?: number
	/** The line in signs, where it says more than its values: what is protected, where a year ends. */
	readonly marks?: string
	/** The last value, said beside its line. */
	readonly now?: Cell
}

/** A share beside the one that it is compared with. */
export interface Against {
	readonly kind: 'against'
	readonly part: number
	readonly whole: number
	readonly with: { readonly part: number; readonly whole: number }
	readonly attention?: true
	readonly was?: { readonly part: number; readonly whole: number }
}

/** A share of which only the bounds are told, in whole percents, beside the one that it is compared with. */
export interface Between {
	readonly kind: 'between'
	readonly from: number
	readonly to: number
	readonly with: { readonly part: number; readonly whole: number }
}

/** Spans of time on an axis that the whole column shares. */
export interface Strip {
	readonly kind: 'strip'
	readonly axis: { readonly from: Day; readonly to: Day; readonly now: Day }
	readonly spans: readonly {
		readonly look: 'past' | 'funded' | 'open-end' | 'foreseen'
		readonly from: Day
		readonly to: Day
	}[]
	/** Where funds or agreement end. */
	readonly end?: Day
	readonly stopped?: Day
	/** Where they ended in the report compared with. */
	readonly was?: Day
	readonly attention?: true
}

/** A finding with the author's own lines around it. */
export interface Excerpt {
	readonly kind: 'excerpt'
	readonly severity: 'error' | 'warning' | 'info'
	readonly severityLabel: string
	readonly rule: string
	readonly message: string
	readonly subject?: string
	readonly where: string
	/** The lines shown, the one that matters last; none when the place has no text. */
	readonly lines: readonly { readonly number: number; readonly text: string }[]
	/** Columns from 1, in UTF-16 units, the end exclusive. */
	readonly from: number
	readonly to: number
	/** Said under the caret: what was probably meant. */
	readonly hint?: string
	readonly remedy: string
}

/** What differs between two states, record by record. */
export interface Changes {
	readonly kind: 'changes'
	readonly groups: readonly ChangeGroup[]
}

/** One record, and what changed in it. */
export interface ChangeGroup {
	readonly mark: 'added' | 'gone' | 'moved' | 'changed'
	/** `null` for what has no id. */
	readonly id: string | null
	readonly label: string
	/** What happened to the record as a whole. */
	readonly said?: string
	readonly lines: readonly ChangeLine[]
}

/** A field and what became of it; no label for what is said of the whole record. */
export interface ChangeLine {
	readonly label: string
	readonly text: string
}

/** Who changed what and when, commit by commit. */
export interface Log {
	readonly kind: 'log'
	readonly entries: readonly LogEntry[]
}

export interface LogEntry {
	readonly day: Day
	readonly who: string
	readonly commit: string
	/** What changed in the one record that was asked for. */
	readonly lines: readonly ChangeLine[]
	/** What changed in each record, when several were asked for. */
	readonly groups: readonly ChangeGroup[]
	/** Why: what the author wrote of it. */
	readonly reason: string
	/** What else should be known of this commit. */
	readonly notes: readonly string[]
}

export const text = (value: Rich): Cell => ({ kind: 'text', value })
export const count = (value: number): Cell => ({ kind: 'count', value })
export const share = (part: number, whole: number): Cell =>
	whole === 0 ? { kind: 'missing', why: 'not-applicable' } : { kind: 'share', part, whole }

/** A count of people: as it is, or the band that a public edition tells instead. */
export const people = (value: Counted): Cell =>
	isBand(value) ? { kind: 'band', from: value.from, to: value.to } : count(value)

/** People as a share of them and the others; a band, in whole percents, where one of the counts is not told. */
export function shareOfPeople(part: Counted, others: readonly Counted[]): Cell {
	const rest = together(others)
	if (!isBand(part) && !isBand(rest)) return share(part, part + rest)
	const [low, high] = [least(part) + most(rest), most(part) + least(rest)]
	if (!Number.isFinite(low + high)) return untold
	return {
		kind: 'band',
		from: Math.floor((100 * least(part)) / Math.max(1, low)),
		to: Math.ceil((100 * most(part)) / Math.max(1, high)),
		isShare: true,
	}
}

/** Nothing is told, not even a band. */
export const untold: Cell = { kind: 'band', from: 0, to: null }

export const notRecorded: Cell = { kind: 'missing', why: 'not-recorded' }
export const notApplicable: Cell = { kind: 'missing', why: 'not-applicable' }
export const list = (values: readonly string[]): Cell => (values.length === 0 ? notRecorded : { kind: 'list', values })
export const dayOr = (value: Day | undefined): Cell => (value === undefined ? notRecorded : { kind: 'day', value })
export const countOr = (value: number | undefined): Cell => (value === undefined ? notRecorded : count(value))
