import type { Language } from '../../model/text.js'
import type { Cell, Rich } from '../../report/document.js'
import { cellText } from '../cells.js'
import { anchor, type Markup, markup, type Piece } from './markup.js'

/** What the parts of a page know of the whole. */
export interface Page {
	readonly language: Language
	/** The ids that the page defines; a figure is linked to its definition only where there is one. */
	readonly defined: ReadonlySet<string>
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

export function cellOf(cell: Cell, { language, defined }: Page): Markup {
	switch (cell.kind) {
		case 'text':
			return rich(cell.value)
		case 'code':
			return defined.has(cell.code)
				? markup`<a href="#def-${anchor(cell.code)}">${cell.label}</a>`
				: markup`${cell.label}`
		case 'missing':
			return markup`<span class="missing">${cellText(cell, language)}</span>`
		default:
			return markup`${cellText(cell, language)}`
	}
}
