import { shortDay } from '../../model/number.js'
import type { Board, Cell, Drawing, Table, View } from '../../report/document.js'
import { cellText, isNumeric, undrawn } from '../cells.js'
import { cellOf, type Page } from './cell.js'
import { numericClasses } from './columns.js'
import { axisOf, boxesOf } from './draw/cells.js'
import { sinceOf } from './draw/changes.js'
import { signsOf } from './draw/signs.js'
import { anchor, type Markup, markup, nothing, own, type Piece } from './markup.js'

/** A table with more rows than this stays under its caption until somebody opens it. */
const mostOpen = 14

/** And has its first rows there, the rest being in the data beside the page. Figures keep all of theirs. */
const mostShown = 10

export function tableOf(whole: Table, page: Page): Markup {
	if (whole.figure && whole.rows.length > 0) return figureOf(whole, page)
	const table = undrawn(whole)
	if (table.rows.length === 0)
		return markup`<p class=empty>${table.caption}: ${{ it: 'nulla da mostrare', en: 'nothing to show' }[page.language]}.</p>`
	if (table.look === 'card') return card(table, page)
	if (table.look === 'numbers') return numbers(table, page)
	if (isPairs(table)) return pairs(table, page)
	if (table.look === 'lines') return markup`<div class="table lines">${grid(table, page)}</div>`
	// What figures are worth in several places is read whole: it is no evidence of something else.
	const isLong = table.rows.length > mostOpen && table.rows[0]?.[0]?.kind !== 'code'
	const open = isLong ? { ...table, rows: table.rows.slice(0, mostShown) } : table
	const rest = isLong ? restOf(table, page) : ''
	const shown = markup`<div class=table>${grid(open, page)}${rest}${noteOf(table)}</div>`
	return isLong || table.folded ? folded(table.caption, table, shown, page) : shown
}

/** Where the rows are that the page leaves out. */
function restOf({ id, rows }: Table, { language, data }: Page): Markup {
	const name = `report-${id}`
	const where = data === undefined ? markup`<code>${name}</code>` : markup`<a href="${data}${name}.csv">${name}.csv</a>`
	return markup`<p class=note>${words.rest[language](mostShown, rows.length)} ${where}.</p>`
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
		const rest = drawing.kind === 'view' ? withoutShown(behind, drawing) : behind
		const whole = markup`<div class=table>${grid(rest, page)}</div>`
		return folded(words.behind[page.language](number), behind, whole, page)
	}
	return markup`<figure id=table-${anchor(table.id)}><figcaption><b>${words.figure[page.language]} ${number}.</b> ${table.caption}</figcaption>${shown}${noteOf(table)}</figure>${showsAll(behind, drawing) ? '' : all()}`
}

/** Whether a figure is its table already, with a drawn column: then the table is not told a second time below it. */
const showsAll = ({ columns }: Table, drawing: Drawing): boolean =>
	drawing.kind === 'view' && columns.every(({ key }) => key === drawing.by || drawing.columns.includes(key))

/** What a figure does not show of its table: the names of its rows, and the columns that it leaves out. */
function withoutShown(table: Table, { columns, by }: View): Table {
	const kept = <T>(list: readonly T[]) =>
		list.filter((_, index) => {
			const key = table.columns[index]?.key ?? ''
			return index === 0 || (key !== by && !columns.includes(key))
		})
	return { ...table, columns: kept(table.columns), rows: table.rows.map(kept) }
}

function drawingOf(table: Table, drawing: Drawing, page: Page): Markup {
	switch (drawing.kind) {
		case 'board':
			return boardOf(drawing)
		case 'view':
			return markup`${legendOf(drawing)}${viewOf(table, drawing, page)}`
		case 'map':
		case 'maps':
			return page.maps.get(drawing) ?? nothing
	}
}

const legendOf = ({ legend = [] }: View): Markup =>
	legend.length === 0
		? markup``
		: markup`<ul class=legend>${legend.map(({ mark, label }) => markup`<li>${signsOf([mark])} ${label}</li>`)}</ul>`

/** Some columns of a table, its rows in groups. Roles are said again, because on a phone the rows are set as blocks. */
function viewOf(table: Table, { columns: keys, by }: View, page: Page): Markup {
	const places = keys.map(key => table.columns.findIndex(column => column.key === key))
	const columns = places.flatMap(place => table.columns[place] ?? [])
	const group = table.columns.findIndex(({ key }) => key === by)
	const groupOf = (row: readonly Cell[]) => (row[group] ? cellText(row[group], page.language) : '')
	const numeric = places.map(place => table.rows.some(row => row[place] && isNumeric(row[place])))
	const bars = places.map(place => table.rows.some(row => row[place]?.kind === 'bar'))
	const axis = table.rows.flat().find(cell => cell.kind === 'strip')?.axis
	const head = columns.map(({ key, title, drawn }, index) => {
		const isAxis = drawn && axis !== undefined && table.rows.some(row => row[places[index] ?? -1]?.kind === 'strip')
		return markup`<th role=columnheader class="c-${key}">${isAxis ? markup`<span class=sr>${title}</span>${axisOf(axis, shortDay(axis.now, page.language))}` : title}`
	})
	const body = table.rows.map((row, index): Piece => {
		const isFirst = group >= 0 && (index === 0 || groupOf(row) !== groupOf(table.rows[index - 1] ?? []))
		const cells = places.map((place, at) => {
			const cell = row[place]
			const content = !cell
				? ''
				: bars[at] && cell.kind === 'missing'
					? markup`<b>${cellOf(cell, page)}</b>`
					: cellOf(cell, page)
			return at === 0
				? markup`<th role=rowheader>${content}`
				: markup`<td role=cell${cell ? lookOf(cell, table) : nothing}>${content}`
		})
		return markup`${isFirst ? markup`<tr role=row class=group><th role=columnheader scope=colgroup colspan="${places.length}">${groupOf(row)}` : ''}<tr role=row>${cells}`
	})
	const selfSaid = (place: number) =>
		table.rows.some(row => row[place]?.kind === 'bar' || row[place]?.kind === 'marks' || row[place]?.kind === 'strip')
	const labels = columns.map(({ title, drawn }, at) => (drawn || selfSaid(places[at] ?? -1) ? '' : title))
	const look = table.look === 'matrix' ? 'matrix' : `wide${numericClasses(numeric)}`
	return markup`<table role="table" class="view ${look} ${page.columns.classOf(labels)}"><thead><tr role=row>${head}<tbody>${body}</table>`
}

function lookOf(cell: Cell, { look }: Partial<Table> = {}): Markup {
	const tint = look === 'matrix' ? tintOf(cell) : cell.kind === 'missing' ? 'missing' : ''
	return tint === '' ? nothing : own(` class=${tint}`)
}

/** The more there is, the darker: one, two, up to four, more. */
function tintOf(cell: Cell): string {
	if (cell.kind === 'missing') return 't-missing'
	if (cell.kind !== 'count') return ''
	if (cell.gap) return 't-gap'
	return cell.value === 0 ? '' : `t${cell.value < 3 ? cell.value : cell.value < 5 ? 3 : 4}`
}

function boardOf({ items }: Board): Markup {
	return markup`<ol class=board>${items.map(
		item =>
			markup`<li>${item.of > 0 ? boxesOf(item) : ''}<b>${item.name}</b> <span${item.attention ? markup` class="attention"` : ''}>${item.state}</span></li>`,
	)}</ol>`
}

const words = {
	figure: { it: 'Figura', en: 'Figure' },
	rest: {
		it: (shown: number, all: number) => `Le prime ${shown} righe di ${all}; tutte sono nei dati in CSV, nella tabella`,
		en: (shown: number, all: number) => `The first ${shown} rows of ${all}; all are in the data as CSV, in the table`,
	},
	behind: {
		it: (number: number) => `I dati della figura ${number}`,
		en: (number: number) => `The data of figure ${number}`,
	},
} as const

const rows = (many: number, { language }: Page) =>
	language === 'it' ? `${many} ${many === 1 ? 'riga' : 'righe'}` : `${many} ${many === 1 ? 'row' : 'rows'}`

export const noteOf = ({ note }: Table): Markup => (note ? markup`<p class=note>${note}</p>` : markup``)

/** Evidence as a table: on a phone each row becomes a list whose values say their columns. Ends of cells go without saying. */
export function grid({ caption, columns, rows }: Table, page: Page): Markup {
	const digits = columns.map((_, index) => rows.some(row => row[index] && isNumeric(row[index])))
	// Where nothing is known yet there will be digits, if there are any beside it.
	const numeric = digits.map(
		(is, index) => is || (digits.includes(true) && rows.every(row => row[index]?.kind === 'missing')),
	)
	const wide = columns.length > 6 ? 'wide wider' : 'wide'
	const look = columns.length > 3 ? `${wide} ${page.columns.classOf(columns.map(({ title }) => title))}` : ''
	return markup`<table class="${look}${numericClasses(numeric)}"><caption>${caption}<thead><tr>${columns.map(
		({ title }) => markup`<th scope=col>${title}`,
	)}<tbody>${rows.map(
		row =>
			markup`<tr>${row.map((cell, index) =>
				index === 0 ? markup`<th scope=row>${cellOf(cell, page)}` : markup`<td${lookOf(cell)}>${cellOf(cell, page)}`,
			)}`,
	)}</table>`
}

/** The only row of a table as terms with what they are. */
function card({ columns, rows: [row = []] }: Table, page: Page): Markup {
	return markup`<dl class=card>${columns.map(
		({ title }, index) => markup`<div><dt>${title}</dt><dd>${row[index] ? cellOf(row[index], page) : ''}</dd></div>`,
	)}</dl>`
}

/** Figures by their names: the name opens on what it means, and how many records do not say only where there are any. */
function numbers(table: Table, page: Page): Markup {
	const unknownOf = { it: 'non noti', en: 'unknown' }[page.language]
	return listed(
		table,
		markup`<div class=numbers>${table.rows.map(([name, value, unknown, before, change]) => {
			const said = markup`<b>${value ? cellOf(value, page) : ''}</b>${sinceOf(before, change, page)}${
				unknown && isKnown(unknown) ? markup`<small>${unknownOf}: ${cellText(unknown, page.language)}</small>` : ''
			}`
			const meaning = name?.kind === 'code' ? page.definitions.get(name.code) : undefined
			if (!meaning || page.opens.get(meaning.id) !== table)
				return markup`<p>${name ? cellOf(name, page) : ''}${said}</p>`
			const id = page.linked.has(meaning.id) ? markup` id="def-${anchor(meaning.id)}"` : ''
			return markup`<details${id}><summary>${meaning.term}${said}</summary>${meaning.text}</details>`
		})}</div>`,
	)
}

const isKnown = (unknown: Cell) => unknown.kind === 'count' && unknown.value > 0

/** A short count beside each name: a table of two columns that reads better as several short ones side by side. */
const isPairs = ({ columns, rows, look, folded }: Table): boolean =>
	columns.length === 2 &&
	look === undefined &&
	folded === undefined &&
	rows.length > 2 &&
	rows.every(
		([name, value]) =>
			name?.kind !== 'count' && (value?.kind === 'count' || value?.kind === 'missing' || value?.kind === 'band'),
	)

function pairs(table: Table, page: Page): Markup {
	const items = table.rows.map(
		([name, value]) =>
			markup`<li><span>${name ? cellOf(name, page) : ''}</span><b>${value ? cellOf(value, page) : ''}</b></li>`,
	)
	return listed(table, markup`<ul class=numbers>${items}</ul>`, table.columns[1]?.title)
}

const listed = (table: Table, items: Markup, unit?: string): Markup =>
	markup`<div class=table><p class=caption>${table.caption}${unit ? markup` <span>· ${unit}</span>` : ''}</p>${items}${noteOf(table)}</div>`
