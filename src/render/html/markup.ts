/** Text that is markup already. Only `markup` makes it, so that data never pass for it. */
export class Markup {
	private readonly isMarkup = true
	constructor(readonly text: string) {}
	toString(): string {
		return this.isMarkup ? this.text : ''
	}
}

export type Piece = Markup | string | number | undefined | false | readonly Piece[]

/** The one door from data to a page: whatever is put into the template is escaped, unless it came out of another. */
export function markup(texts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
	return new Markup(texts.reduce((page, text, index) => page + written(pieces[index - 1]) + text))
}

export const nothing = new Markup('')

function written(piece: Piece): string {
	if (piece === undefined || piece === false) return ''
	if (piece instanceof Markup) return piece.text
	if (typeof piece === 'number') return String(piece)
	return typeof piece === 'string' ? escaped(piece) : piece.map(written).join('')
}

/** Characters that end an element or a value, and those that hide, or turn the text around. */
function escaped(data: string): string {
	return data
		.replace(/[&<>"'`]/g, character => `&#${character.charCodeAt(0)};`)
		.replace(hidden, character => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`)
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const hidden = /[\0-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g

/** Data inside a style sheet, as a string of CSS: letters and digits as they are, all else by its number. */
export const cssString = (data: string): Markup =>
	new Markup(`"${data.replace(/[^A-Za-z0-9 .]/gu, character => `\\${(character.codePointAt(0) ?? 0).toString(16)} `)}"`)

/** What the program itself wrote, such as a style sheet. Never for data. */
export const own = (text: string): Markup => new Markup(text)

/** An anchor's name out of an id: `needs/open` → `needs-open`. */
export const anchor = (id: string): string => id.replace(/[^A-Za-z0-9_-]+/g, '-')
