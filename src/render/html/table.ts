import { shortDay } from '../../model/number.js'
import type { Board, Cell, Drawing, Table, View } from '../../report/document.js'
import { cellText, isNumeric, undrawn } from '../cells.js'
import { cellOf, type Page } from './cell.js'
import { axisOf, boxesOf, sign } from './draw/cells.js'
import { anchor, type Markup, markup, nothing, own, type Piece } from './markup.js'

/** With more rows than this a table stays under its caption until somebody opens it. */
const mostOpen = 14

export function tableOf(whole: Table, page: Page): Markup {
	if (whole.figure && whole.rows.length > 0) return figureOf(whole, page)
	const table = undrawn(whole)
	if (table.rows.length === 0)
		return markup`<p class="empty">${table.caption}: ${{ it: 'nulla da mostrare', en: 'nothing to show' }[page.language]}.</p>`
	if (table.look === 'card') return card(table, page)
	if (table.look === 'numbers') return numbers(table, page)
	if (table.look === 'lines') return markup`<div class="table lines">${grid(table, page)}</div>`
	const shown = markup`<div class="table" id="table-${anchor(table.id)}">${grid(table, page)}${noteOf(table)}</div>`
	if (!table.folded && table.rows.length <= mostOpen) return shown
	return folded(table.caption, table, shown, page)
}

const folded = (title: string, { rows: { length } }: Table, shown: Markup, page: Page): Markup =>
	markup`<details><summary>${title} <span>(${rows(length, page)})</span></summary>${shown}</details>`

/** A numbered figure: what it draws, its signs explained, and all its numbers, one step away where it shows fewer. */
function figureOf(table: Table, page: Page): Markup {
	const drawing = table.figure as Drawing
	const number = page.numbers.get(table.id) ?? 0
	const behind = undrawn(table)
	const shown = drawingOf(table, drawing, page)
	const all = (): Markup => {
		const whole = markup`<div class="table">${grid(behind, page)}</div>`
		return folded(words.behind[page.language](number), behind, whole, page)
	}
	return markup`<figure id="table-${anchor(table.id)}"><figcaption><b>${words.figure[page.language]} ${number}.</b> ${table.caption}</figcaption>${shown}${noteOf(table)}</figure>${showsAll(behind, drawing) ? '' : all()}`
}

/** Whether a figure is its table already, with a drawn column: then the table is not told a second time below it. */
const showsAll = ({ columns }: Table, drawing: Drawing): boolean =>
	drawing.kind === 'view' && columns.every(({ key }) => key === drawing.by || drawing.columns.includes(key))

function drawingOf(table: Table, drawing: Drawing, page: Page): Markup {
	switch (drawing.kind) {
		case 'board':
			return boardOf(drawing)
		case 'view':
			return markup`${legendOf(drawing)}${viewOf(table, drawing, page)}`
		case 'map':
			return page.maps.get(drawing) ?? nothing
	}
}

const legendOf = ({ legend = [] }: View): Markup =>
	legend.length === 0
		? markup``
		: markup`<ul class="legend">${legend.map(({ mark, label }) => markup`<li>${sign(mark)} ${label}</li>`)}</ul>`

/** Some columns of a table, its rows in groups. */
function viewOf(table: Table, { columns: keys, by }: View, page: Page): Markup {
	const places = keys.map(key => table.columns.findIndex(column => column.key === key))
	const columns = places.flatMap(place => table.columns[place] ?? [])
	const group = table.columns.findIndex(({ key }) => key === by)
	const groupOf = (row: readonly Cell[]) => (row[group] ? cellText(row[group], page.language) : '')
	const numeric = places.map(place => table.rows.some(row => row[place] && isNumeric(row[place])))
	const axis = table.rows.flat().find(cell => cell.kind === 'strip')?.axis
	const head = columns.map(({ key, title, drawn }, index) => {
		const isAxis = drawn && axis !== undefined && table.rows.some(row => row[places[index] ?? -1]?.kind === 'strip')
		return markup`<th role=columnheader scope=col class="c-${key}${numeric[index] ? ' n' : ''}">${isAxis ? markup`<span class="sr">${title}</span>${axisOf(axis, shortDay(axis.now, page.language))}` : title}</th>`
	})
	const body = table.rows.map((row, index): Piece => {
		const isFirst = group >= 0 && (index === 0 || groupOf(row) !== groupOf(table.rows[index - 1] ?? []))
		const cells = places.map((place, at) => {
			const cell = row[place]
			const content = cell ? cellOf(cell, page) : ''
			const title = columns[at]?.drawn ? '' : (columns[at]?.title ?? '')
			return at === 0
				? markup`<th role=rowheader scope=row>${content}</th>`
				: markup`<td role=cell class="c-${columns[at]?.key ?? ''}${numeric[at] ? ' n' : ''}${table.look === 'matrix' && cell ? ` ${tintOf(cell)}` : ''}"${title && cell?.kind !== 'bar' && cell?.kind !== 'marks' ? markup` data-l="${title}"` : ''}>${content}</td>`
		})
		return markup`${isFirst ? markup`<tr role=row class="group"><th role="columnheader" scope=colgroup colspan="${places.length}">${groupOf(row)}</th></tr>` : ''}<tr role=row>${cells}</tr>`
	})
	return markup`<table role="table" class="view ${table.look === 'matrix' ? 'matrix' : 'wide'} ${anchor(table.id)}"><thead><tr role=row>${head}</tr></thead><tbody>${body}</tbody></table>`
}

/** The more there is, the darker: one, two, up to four, more. */
function tintOf(cell: Cell): string {
	if (cell.kind === 'missing') return 't-missing'
	if (cell.kind !== 'count') return ''
	if (cell.gap) return 't-gap'
	return cell.value === 0 ? '' : `t${cell.value < 3 ? cell.value : cell.value < 5 ? 3 : 4}`
}

function boardOf({ items }: Board): Markup {
	return markup`<ol class="board">${items.map(
		item =>
			markup`<li>${item.of > 0 ? boxesOf(item) : ''}<b>${item.name}</b> <span${item.attention ? markup` class="attention"` : ''}>${item.state}</span></li>`,
	)}</ol>`
}

const words = {
	figure: { it: 'Figura', en: 'Figure' },
	behind: {
		it: (number: number) => `I dati della figura ${number}`,
		en: (number: number) => `The data of figure ${number}`,
	},
} as const

const rows = (many: number, { language }: Page) =>
	language === 'it' ? `${many} ${many === 1 ? 'riga' : 'righe'}` : `${many} ${many === 1 ? 'row' : 'rows'}`

export const noteOf = ({ note }: Table): Markup => (note ? markup`<p class="note">${note}</p>` : markup``)

/** Roles are said again, because on a phone the rows are set as blocks. */
export function grid({ caption, columns, rows }: Table, page: Page): Markup {
	const numeric = columns.map((_, index) => rows.some(row => row[index] && isNumeric(row[index])))
	const isWide = columns.length > 3
	const width = columns.length > 6 ? 'wide wider' : 'wide'
	const side = (index: number) => (numeric[index] ? markup` class=n` : markup``)
	const role = (name: string) => (isWide ? own(` role=${name}`) : nothing)
	return markup`<table${role('table')}${isWide ? markup` class="${width}"` : ''}><caption class=caption>${caption}</caption><thead><tr${role('row')}>${columns.map(
		({ title }, index) => markup`<th${role('columnheader')} scope=col${side(index)}>${title}</th>`,
	)}</tr></thead><tbody>${rows.map(
		row =>
			markup`<tr${role('row')}>${row.map((cell, index) =>
				index === 0
					? markup`<th${role('rowheader')} scope=row${side(index)}>${cellOf(cell, page)}</th>`
					: markup`<td${role('cell')}${side(index)}${isWide ? markup` data-l="${columns[index]?.title ?? ''}"` : ''}>${cellOf(cell, page)}</td>`,
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
