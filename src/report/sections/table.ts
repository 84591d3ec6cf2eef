import type { Day } from '../../model/day.js'
import { shortDay } from '../../model/number.js'
import type { Words } from '../../model/text.js'
import type { VocabularyName } from '../../model/vocabularies/index.js'
import type { Counted } from '../../observatory/counted.js'
import type { Holder } from '../../observatory/holder.js'
import { type Block, type Cell, notApplicable, notRecorded, people, type Table, text } from '../document.js'
import type { Telling } from '../section.js'

/** The words of a table: its caption and its columns, by the names that machines call them, in order. */
export interface TableWords {
	readonly caption: Words
	readonly columns: Readonly<Record<string, Words>>
	readonly note?: Words
}

export function table(
	id: string,
	{ caption, columns, note }: TableWords,
	rows: readonly (readonly Cell[])[],
	{ language }: Telling,
): Table {
	return {
		kind: 'table',
		id,
		caption: caption[language],
		columns: Object.entries(columns).map(([key, title]) => ({ key, title: title[language] })),
		rows,
		...(note && { note: note[language] }),
	}
}

/** Marks the column of a table that only draws what the others say. */
export const drawing = (key: string, table: Table): Table => ({
	...table,
	columns: table.columns.map(column => (column.key === key ? { ...column, drawn: true } : column)),
})

/** A table that is left out when it has no rows. */
export function tableOr(...[id, words, rows, telling]: Parameters<typeof table>): readonly Block[] {
	return rows.length === 0 ? [] : [table(id, words, rows, telling)]
}

export const coded = (vocabulary: VocabularyName, code: string | null, { codes, language }: Telling): Cell =>
	code === null ? notRecorded : { kind: 'code', code, label: codes.label(vocabulary, code)[language] }

export const textOr = (value: string | null, or: Cell = notRecorded): Cell => (value === null ? or : text(value))

/** What has a name by its id; what has none as it was written. */
export const named = (id: string | null, { name }: Telling): Cell => textOr(id === null ? null : name(id))

/** A body by its name, a person only as a person: reports give no names of persons outside the coordinators’ own part. */
export function heldBy(holder: Holder, { name, language }: Telling): Cell {
	if (holder === null) return notRecorded
	return text(typeof holder === 'string' ? name(holder) : { it: 'una persona', en: 'a person' }[language])
}

/** An end that may well not have come: no day is no gap in the data. */
export const endOr = (day: Day | null): Cell => (day === null ? notApplicable : { kind: 'day', value: day })

export const startOr = (day: Day | null): Cell => (day === null ? notRecorded : { kind: 'day', value: day })

/** With the digits that it has, two at most. */
export function numberOr(value: number | null): Cell {
	if (value === null) return notRecorded
	const decimals = Number.isInteger(value) ? 0 : Number.isInteger(Math.round(value * 1e6) / 1e5) ? 1 : 2
	return { kind: 'number', value, decimals }
}

/** A count of people that somebody wrote. */
export const peopleOr = (value: Counted | null): Cell => (value === null ? notRecorded : people(value))

export const toFill = (words: Words, { language }: Telling): Block => ({ kind: 'empty', text: words[language] })

/** A text of several lines as its paragraphs; the lines inside one were broken by the author's editor and are joined. */
export function paragraphs(text: string): readonly Block[] {
	return text
		.trim()
		.split(/\n\s*\n/)
		.map(one => ({ kind: 'paragraph', text: oneLine(one) }))
}

export const oneLine = (text: string): string => text.trim().replace(/\s*\n\s*/g, ' ')

/** The sign of what a value was, explained only where one is drawn. */
export function earlierMark(
	rows: readonly (readonly Cell[])[],
	{ since, language }: Telling,
): readonly { readonly mark: 'earlier'; readonly label: string }[] {
	const isDrawn = rows.flat().some(cell => {
		if (cell.kind === 'bar') return cell.was !== undefined && cell.was !== cell.value
		return (cell.kind === 'against' || cell.kind === 'strip') && cell.was !== undefined
	})
	if (since === undefined || !isDrawn) return []
	const day = shortDay(since, language)
	return [{ mark: 'earlier', label: { it: `al ${day}`, en: `on ${day}` }[language] }]
}
