import type { Language } from '../../model/text.js'
import type { Cell, NetworkMap, Rich } from '../../report/document.js'
import { cellText } from '../cells.js'
import { againstOf, barOf, betweenOf, boxesOf, sign, sparkOf, stripOf } from './draw/cells.js'
import { anchor, type Markup, markup, type Piece } from './markup.js'

/** What the parts of a page know of the whole. */
export interface Page {
	readonly language: Language
	/** The ids that the page defines; a figure is linked to its definition only where there is one. */
	readonly defined: ReadonlySet<string>
	/** The numbers of the figures, by the ids of their tables. */
	readonly numbers: ReadonlyMap<string, number>
	/** Maps, drawn beforehand. */
	readonly maps: ReadonlyMap<NetworkMap, Markup>
}

export function rich(text: Rich): Markup {
	if (typeof text === 'string') return markup`${text}`
	return markup`${text.map((part): Piece => {
		if (typeof part === 'string') return part
		if ('strong' in part) return markup`<strong>${part.strong}</strong>`
		if ('code' in part) return markup`<code>${part.code}</code>`
		return markup` <a class="see" href="${part.see}">${part.label}</a>`
	})}`
}

export function cellOf(cell: Cell, page: Page): Markup {
	const { language, defined } = page
	switch (cell.kind) {
		case 'text':
			return rich(cell.value)
		case 'code':
			return defined.has(cell.code)
				? markup`<a href="#def-${anchor(cell.code)}">${cell.label}</a>`
				: markup`${cell.label}`
		case 'count':
			return cell.gap
				? markup`<strong class="gap">${cellText(cell, language)}</strong>`
				: markup`${cellText(cell, language)}`
		case 'bar':
			return markup`<span class="barred"><span class="n">${cellText(cell, language)}</span>${barOf(cell)}</span>`
		case 'boxes':
			return markup`<span class="boxed">${boxesOf(cell)} ${cell.done} ${language === 'it' ? 'su' : 'of'} ${cell.of}</span>`
		case 'marks':
			return markup`<span class="signs">${cell.marks.map(sign)}</span><span${cell.attention ? markup` class="attention"` : ''}>${rich(cell.text)}</span>`
		case 'against':
			return againstOf(cell)
		case 'between':
			return betweenOf(cell)
		case 'strip':
			return stripOf(cell)
		case 'spark':
			return markup`${cell.now ? markup`<span class="latest">${cellOf(cell.now, page)}</span>` : ''}${sparkOf(cell.values, cell.most)}`
		case 'missing':
			return markup`<span class="missing">${cellText(cell, language)}</span>`
		case 'band':
			return markup`<span class="protected">${cellText(cell, language)}</span>`
		default:
			return markup`${cellText(cell, language)}`
	}
}
