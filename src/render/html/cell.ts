import type { Language } from '../../model/text.js'
import type { Cell, Definition, NetworkMap, NetworkMaps, Rich, Table } from '../../report/document.js'
import { cellText } from '../cells.js'
import type { Columns } from './columns.js'
import { againstOf, barOf, betweenOf, boxesOf, sparkOf, stripOf } from './draw/cells.js'
import { signsOf } from './draw/signs.js'
import { anchor, type Markup, markup, type Piece } from './markup.js'

/** What the parts of a page know of the whole. */
export interface Page {
	readonly language: Language
	/** What the page defines, by the ids of figures; a figure is linked to its definition only where there is one. */
	readonly definitions: ReadonlyMap<string, Definition>
	/** The table of numbers in which a figure's name opens on its definition. */
	readonly opens: ReadonlyMap<string, Table>
	/** The definitions that something else in the page links to. */
	readonly linked: ReadonlySet<string>
	readonly columns: Columns
	/** The folder of the data beside the page, where there is one. */
	readonly data: string | undefined
	/** The numbers of the figures, by the ids of their tables. */
	readonly numbers: ReadonlyMap<string, number>
	/** Maps, drawn beforehand. */
	readonly maps: ReadonlyMap<NetworkMap | NetworkMaps, Markup>
}

export function rich(text: Rich): Markup {
	if (typeof text === 'string') return markup`${text}`
	return markup`${text.map((part): Piece => {
		if (typeof part === 'string') return part
		if ('strong' in part) return markup`<strong>${part.strong}</strong>`
		if ('consequence' in part) return markup`<em>${part.consequence}</em>`
		if ('code' in part) return markup`<code>${part.code}</code>`
		return markup` <a class=see href="${part.see}">${part.label}</a>`
	})}`
}

export function cellOf(cell: Cell, page: Page): Markup {
	const { language, definitions } = page
	switch (cell.kind) {
		case 'text':
			return rich(cell.value)
		case 'code':
			return definitions.has(cell.code)
				? markup`<a href="#def-${anchor(cell.code)}">${cell.label}</a>`
				: markup`${cell.label}`
		case 'count':
			return cell.gap
				? markup`<strong class=gap>${cellText(cell, language)}</strong>`
				: markup`${cellText(cell, language)}`
		case 'bar':
			return markup`<b>${cellText(cell, language)}</b>${barOf(cell)}`
		case 'boxes':
			return markup`${boxesOf(cell)} ${cell.done} ${language === 'it' ? 'su' : 'of'} ${cell.of}`
		case 'marks':
			return markup`${signsOf(cell.marks)}${cell.attention ? markup`<span class=attention>${rich(cell.text)}</span>` : rich(cell.text)}`
		case 'against':
			return againstOf(cell)
		case 'between':
			return betweenOf(cell)
		case 'strip':
			return stripOf(cell)
		case 'spark':
			return markup`${cell.now ? markup`<span class=latest>${cellOf(cell.now, page)}</span>` : ''}${sparkOf(cell.values, cell.most)}`
		case 'missing':
			return markup`${cellText(cell, language)}`
		case 'band':
			return markup`<span class=protected>${cellText(cell, language)}</span>`
		default:
			return markup`${cellText(cell, language)}`
	}
}
