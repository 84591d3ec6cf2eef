import type { Cell } from '../../../report/document.js'
import { cellText } from '../../cells.js'
import type { Page } from '../cell.js'
import { type Markup, markup, nothing } from '../markup.js'

/** What became of a number, under it: what it was, and the difference. Nothing where nothing is compared or differs. */
export function sinceOf(before: Cell | undefined, change: Cell | undefined, { language }: Page): Markup {
	if (before === undefined || change?.kind !== 'difference') return nothing
	const said = cellText(change, language)
	const { difference } = change
	if (difference.is === 'same') return markup` <small class="since">${said}</small>`
	if (difference.is === 'unknown') return markup` <small class="since">${words.change[language]}: ${said}</small>`
	return markup` <small class="since">${words.before[language]} ${cellText(before, language)}: ${said}</small>`
}

const words = {
	before: { it: 'prima', en: 'before' },
	change: { it: 'variazione', en: 'change' },
} as const
