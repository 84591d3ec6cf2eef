import { stringify } from 'csv-stringify/sync'
import type { Cell, Table } from '../report/document.js'
import type { DataTable, Value } from '../report/tables.js'
import { plainText, undrawn } from './cells.js'

/** `standard` is RFC 4180; `excel-it` has the semicolon, the decimal comma and the mark that an Italian Excel expects. */
export type Dialect = 'standard' | 'excel-it'

/** One table, ready for any of the ways of writing CSV. */
export interface CsvTable {
	readonly name: string
	readonly columns: readonly string[]
	readonly rows: readonly (readonly Value[])[]
}

/**
 * A table of the report: machines get codes, ISO days and plain numbers where people get words. Its name begins with
 * `report-`, so that it is never taken for the records of the same name.
 */
export function reportTable(table: Table): CsvTable {
	const { id, columns, rows } = undrawn(table)
	const banded = columns.map((_, index) => rows.some(row => row[index]?.kind === 'band'))
	return {
		name: `report-${id}`,
		columns: columns.flatMap(({ key }, index) =>
			banded[index] ? [key, `${key}_min`, `${key}_max`, `${key}_flag`] : [key],
		),
		rows: rows.map(row =>
			row.flatMap((cell, index) => (banded[index] ? [value(cell), ...bounds(cell)] : [value(cell)])),
		),
	}
}

/** A count that is not told has an empty cell, and what can be worked out about it in three more. */
function bounds(cell: Cell): readonly [Value, Value, Value] {
	if (cell.kind !== 'band') return [null, null, null]
	const { from, to, of, isShare } = cell
	if (to === null) return [null, null, 'protected']
	if (isShare) return [from / 100, to / 100, 'protected']
	if (of === undefined) return [from, to, 'protected']
	const least = typeof of === 'number' ? of : of.from
	const most = typeof of === 'number' ? of : of.to
	return [most === null || most === 0 ? null : from / most, least === 0 ? null : to / least, 'protected']
}

export const dataTable = ({ name, columns, rows }: DataTable): CsvTable => ({
	name,
	columns: columns.map(({ key }) => key),
	rows,
})

function value(cell: Cell): Value {
	switch (cell.kind) {
		case 'text':
			return plainText(cell.value)
		case 'code':
			return cell.code
		case 'count':
		case 'number':
		case 'bar':
		case 'quantity':
			return cell.value
		case 'share':
		case 'ratio':
			return cell.whole === 0 ? null : cell.part / cell.whole
		case 'day':
		case 'month':
			return cell.value
		case 'list':
			return cell.values.join('; ')
		case 'boxes':
			return `${cell.done}/${cell.of}`
		case 'marks':
			return plainText(cell.text)
		case 'against':
			return cell.whole === 0 ? null : cell.part / cell.whole
		case 'spark':
			return cell.values.map(value => value ?? '').join('; ')
		case 'difference':
			return cell.difference.is === 'by' ? cell.difference.by : cell.difference.is === 'same' ? 0 : null
		case 'between':
		case 'strip':
		case 'band':
		case 'missing':
			return null
	}
}

export function csv(table: CsvTable, dialect: Dialect): string {
	return written([table.columns, ...table.rows], dialect)
}

/** Every table in one file, a cell a line, so that no column of one is lost for want of another's. */
export function longCsv(tables: readonly CsvTable[], dialect: Dialect): string {
	const rows = tables.flatMap(({ name, columns, rows }) =>
		rows.flatMap((row, index) => columns.map((column, at) => [name, index + 1, column, row[at] ?? null])),
	)
	return written([['table', 'row', 'column', 'value'], ...rows], dialect)
}

function written(rows: readonly (readonly Value[])[], dialect: Dialect): string {
	const italian = dialect === 'excel-it'
	const cells = rows.map(row => row.map(cell => inert(cell, italian)))
	return stringify(cells as unknown[][] as string[][], {
		delimiter: italian ? ';' : ',',
		record_delimiter: 'windows',
		bom: italian,
		quoted_match: /[;"\r\n]/,
	})
}

/** A text that a spreadsheet would run as a formula gets an apostrophe; numbers stay numbers. */
function inert(cell: Value, italian: boolean): string {
	if (cell === null) return ''
	if (typeof cell === 'number') return italian ? String(cell).replace('.', ',') : String(cell)
	if (typeof cell === 'boolean') return String(cell)
	return formula.test(cell) ? `'${cell}` : cell
}

/** Also after blanks and marks that cannot be seen, and in their full-width forms. */
const formula = /^[\s\u00a0\u200b-\u200f\u2060\ufeff]*[=+\-@\t\r＝＋－＠]/u
