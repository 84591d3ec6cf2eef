import type { Cell } from '../../../report/document.js'
import { cellText } from '../../cells.js'
import type { Page } from '../cell.js'
import { type Markup, markup, nothing, type Piece } from '../markup.js'

/** What became of a number, under it: what it was, and the difference. Nothing where nothing is compared or differs. */
export function sinceOf(before: Cell | undefined, change: Cell | undefined, { language }: Page): Markup {
	if (before === undefined || change?.kind !== 'difference') return nothing
	const said = cellText(change, language)
	const { difference } = change
	if (difference.is === 'same') return markup` <small class="since">${said}</small>`
	if (difference.is === 'unknown') return markup` <small class="since">${words.change[language]}: ${said}</small>`
	return markup` <small class="since">${words.before[language]} ${cellText(before, language)}: ${said}</small>`
}

/**
 * Marks of what was, in every drawing the same: a dark line with light edges, so that it is seen on a bar, on paper and
 * without colour.
 */
export const earlierSign = markup`<path d="M7.5 1v13" class="halo"/><path d="M7.5 1v13" class="line ink dash"/>`

/** Where a bar ended, in percents of its column. */
export function earlierEnd(was: number | undefined, value: number, most: number): Piece {
	if (was === undefined || was === value || most <= 0) return nothing
	const at = Math.min(99, Math.round((1000 * was) / most) / 10)
	return markup`<line x1="${at}%" x2="${at}%" y2="12" class="halo"/><line x1="${at}%" x2="${at}%" y2="12" class="line ink dash"/>`
}

/** Where something stood on a drawing, from top to bottom. */
export const earlierAt = (x: number): Markup =>
	markup`<path d="M${x} 2v16" class="halo"/><path d="M${x} 2v16" class="line ink dash"/>`

/** A plus inside what is new: dark on a hollow symbol, light on a full one. */
export const plusAt = (x: number, y: number, isFull: boolean): Markup =>
	markup`<path d="M${x - 3.5} ${y}h7M${x} ${y - 3.5}v7" class="plus${isFull ? ' on' : ''}"/>`

/** Boxes that were filled since: a plus in each. */
export const filledSince = (was: number | undefined, done: number, width: number): Piece =>
	was === undefined
		? nothing
		: Array.from({ length: Math.max(0, done - was) }, (_, index) =>
				plusAt(Math.round((was + index) * (width + 4) + width / 2), 5, true),
			)

const words = {
	before: { it: 'prima', en: 'before' },
	change: { it: 'variazione', en: 'change' },
} as const
