import type { Table } from '../../report/document.js'
import { cellText, isNumeric } from '../cells.js'
import { cellOf, type Page } from './cell.js'
import { anchor, type Markup, markup } from './markup.js'

/** With more rows than this a table stays under its caption until somebody opens it. */
const mostOpen = 14

export function tableOf(table: Table, page: Page): Markup {
	if (table.rows.length === 0)
		return markup`<p class="empty">${table.caption}: ${{ it: 'nulla da mostrare', en: 'nothing to show' }[page.language]}.</p>`
	if (table.look === 'card') return card(table, page)
	if (table.look === 'numbers') return numbers(table, page)
	const shown = markup`<div class="table" id="table-${anchor(table.id)}">${grid(table, page)}${noteOf(table)}</div>`
	if (!table.folded && table.rows.length <= mostOpen) return shown
	return markup`<details><summary>${table.caption} <span>(${rows(table.rows.length, page)})</span></summary>${shown}</details>`
}

const rows = (many: number, { language }: Page) =>
	language === 'it' ? `${many} ${many === 1 ? 'riga' : 'righe'}` : `${many} ${many === 1 ? 'row' : 'rows'}`

export const noteOf = ({ note }: Table): Markup => (note ? markup`<p class="note">${note}</p>` : markup``)

/** Roles are said again, because on a phone the rows are set as blocks. */
export function grid({ caption, columns, rows }: Table, page: Page, isCaptioned = true): Markup {
	const numeric = columns.map((_, index) => rows.some(row => row[index] && isNumeric(row[index])))
	const isWide = columns.length > 3
	const width = columns.length > 6 ? 'wide wider' : 'wide'
	const side = (index: number) => (numeric[index] ? markup` class="n"` : markup``)
	return markup`<table role="table"${isWide ? markup` class="${width}"` : ''}>${isCaptioned ? markup`<caption class="caption">${caption}</caption>` : ''}<thead><tr role="row">${columns.map(
		({ title }, index) => markup`<th role="columnheader" scope="col"${side(index)}>${title}</th>`,
	)}</tr></thead><tbody>${rows.map(
		row =>
			markup`<tr role="row">${row.map((cell, index) =>
				index === 0
					? markup`<th role="rowheader" scope="row"${side(index)}>${cellOf(cell, page)}</th>`
					: markup`<td role="cell"${side(index)}${isWide ? markup` data-l="${columns[index]?.title ?? ''}"` : ''}>${cellOf(cell, page)}</td>`,
			)}</tr>`,
	)}</tbody></table>`
}

/** The only row of a table as terms with what they are. */
function card({ columns, rows: [row = []] }: Table, page: Page): Markup {
	return markup`<dl class="card">${columns.map(
		({ title }, index) => markup`<div><dt>${title}</dt><dd>${row[index] ? cellOf(row[index], page) : ''}</dd></div>`,
	)}</dl>`
}

/** Figures by their names: value beside name, and how many records do not say only where there are any. */
function numbers({ id, caption, rows, note }: Table, page: Page): Markup {
	const unknownOf = { it: 'non noti', en: 'unknown' }[page.language]
	return markup`<div class="table" id="table-${anchor(id)}"><p class="caption">${caption}</p><dl class="numbers">${rows.map(
		([name, value, unknown]) =>
			markup`<div><dt>${name ? cellOf(name, page) : ''}</dt><dd>${value ? cellOf(value, page) : ''}${
				unknown?.kind === 'count' && unknown.value > 0
					? markup` <small>${unknownOf}: ${cellText(unknown, page.language)}</small>`
					: ''
			}</dd></div>`,
	)}</dl>${note ? markup`<p class="note">${note}</p>` : ''}</div>`
}
