import type { Words } from '../model/text.js'
import type { Trouble } from './parse.js'

/** A slip in the form of a text: what it is, what to write instead, and where it was made. */
export interface Slip {
	readonly words: Words
	readonly range: readonly [number, number]
}

/**
 * Says what a parser complains of as the slip that it most often is. A parser notices late: quotes that are never closed
 * at the end of the file, a missing space on the line below; the slip is shown where it was made.
 *
 * @param more other complaints about the same spot
 */
export function slip(trouble: Trouble, text: string, more: readonly Trouble[] = []): Slip {
	const [from] = trouble.range
	const line = lineAt(text, from)
	const on = (words: Words, start = trouble.range[0], end = Math.max(start + 1, trouble.range[1])): Slip => {
		const { end: lineEnd } = lineAt(text, start)
		return { words, range: [start, Math.max(start + 1, Math.min(end, lineEnd))] }
	}
	const { code, message } = trouble
	const tabIn = ({ start, text }: Line) => {
		const tab = /^ *\t/.exec(text)
		return tab ? on(said.tab, start + tab[0].length - 1, start + tab[0].length) : undefined
	}
	const tab = tabIn(line)
	if (tab) return tab
	const hyphen = /^\s*-(?=[^\s-])/.exec(line.text)
	const isKey = code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'MULTILINE_IMPLICIT_KEY'
	if (hyphen && isKey && !message.includes('sequence'))
		return on(said.hyphen, line.start + hyphen[0].length - 1, line.end)
	switch (code) {
		case 'BAD_DQ_ESCAPE':
			return on(said.backslash)
		case 'BAD_SCALAR_START':
		case 'BAD_ALIAS':
			return on(said.beginning(text[from] ?? ''))
		case 'MULTILINE_IMPLICIT_KEY':
			return unfinishedKey(text, from)
		case 'BLOCK_IN_FLOW':
			return on(said.inBrackets)
		case 'BLOCK_AS_IMPLICIT_KEY': {
			if (message.includes('sequence')) return on(said.indentation, ...firstWord(text, from))
			const runsOn = more.find(one => one.code === 'MULTILINE_IMPLICIT_KEY')
			if (runsOn) return tabIn(lineAt(text, line.end + 1)) ?? on(said.indentation, ...firstWord(text, line.end + 1))
			return on(said.colons, from, line.end)
		}
	}
	const quote = /Missing closing (["'])/.exec(message)?.[1]
	if (quote) return openedAt(text, from, said.quotes, start => start === quote)
	const bracket = /end with a ([\]}])/.exec(message)?.[1]
	if (bracket) {
		if (/[\]}]/.test(text[from] ?? '')) return on(said.otherBracket(bracket, text[from] ?? ''))
		return unclosed(text, from, bracket)
	}
	if (message.includes('flow-seq-end') || message.includes('flow-map-end')) return on(said.closing(text[from] ?? ''))
	if (message.includes('block-seq-ind')) return on(said.list, from, line.end)
	if (message.startsWith('Not a YAML token') || message.startsWith('Block scalar header')) return on(said.block)
	if (message.startsWith('Missing , or :')) return on(said.comma)
	if (message.includes('need to be followed by map values')) return unfinishedKey(text, from)
	if (message.startsWith('Unexpected scalar at node end')) return afterTheEnd(text, from, trouble.range[1])
	if (code === 'BAD_INDENT' || message.startsWith('Sequence item without'))
		return on(said.indentation, ...firstWord(text, from))
	return on(said.unknown)
}

/** A field's name that runs on over the line below: a space or a colon is missing, or the line belongs to a text. */
function unfinishedKey(text: string, from: number): Slip {
	const { start, end, text: line } = lineAt(text, from)
	const range = [from, end] as const
	if (/^\s*(?:- )*[\w-]+:[^\s/]/.test(line)) return { words: said.space, range }
	if (/^\s*(?:- )*[\w-]+\s*$/.test(line)) return { words: said.noColon, range }
	return { words: said.continued, range: [start + line.length - line.trimStart().length, end] }
}

/** What follows a text that had come to its end, or seemed so. */
function afterTheEnd(text: string, from: number, to: number): Slip {
	const { start, end } = lineAt(text, from)
	const range = [from, Math.max(from + 1, Math.min(to, end))] as const
	const before = text.slice(start, from)
	const last = before.trimEnd().at(-1) ?? ''
	if (before.endsWith("'")) return { words: said.apostrophe, range }
	if (before.endsWith('"')) return { words: said.innerQuotes, range }
	if (last === "'" || last === '"') return { words: said.afterQuotes, range }
	if (last === ']' || last === '}') return { words: said.beginning(last === ']' ? '[' : '{'), range }
	if (last === '*' || last === '&')
		return { words: said.beginning(last), range: [start + before.lastIndexOf(last), end] }
	return { words: before.trim() === '' ? said.indentation : said.unknown, range }
}

/** The bracket that is still open at a point: the last one before it that has no partner. */
function unclosed(text: string, at: number, closing: string): Slip {
	const opening = closing === ']' ? '[' : '{'
	let depth = 0
	return openedAt(text, at, said.bracket(opening), character => {
		if (character === closing) depth++
		return character === opening && depth-- === 0
	})
}

function openedAt(text: string, from: number, words: Words, isIt: (character: string) => boolean): Slip {
	for (let index = from - 1; index >= 0; index--)
		if (isIt(text[index] as string)) return { words, range: [index, Math.max(index + 1, lineAt(text, index).end)] }
	return { words, range: [from, from + 1] }
}

interface Line {
	readonly start: number
	/** Without blanks at its end. */
	readonly end: number
	readonly text: string
}

function lineAt(text: string, at: number): Line {
	const start = at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1
	const next = text.indexOf('\n', start)
	const line = text.slice(start, next < 0 ? undefined : next).trimEnd()
	return { start, end: start + line.length, text: line.slice(0, 1000) }
}

/** Where the next line with words in it begins, and where it ends. */
function firstWord(text: string, from: number): [number, number] {
	const blank = /^\s*/.exec(text.slice(from, from + 5000))?.[0].length ?? 0
	const start = Math.min(from + blank, Math.max(0, text.length - 1))
	return [start, lineAt(text, start).end]
}

const said = {
	tab: {
		it: 'La riga comincia con una tabulazione: per i rientri si usano spazi',
		en: 'The line begins with a tab: indentation is made of spaces',
	},
	hyphen: { it: 'Dopo il trattino serve uno spazio', en: 'A space is needed after the hyphen' },
	space: { it: 'Dopo i due punti serve uno spazio', en: 'A space is needed after the colon' },
	noColon: {
		it: 'Dopo il nome del campo servono i due punti e uno spazio',
		en: 'A colon and a space are needed after the name of the field',
	},
	continued: {
		it: 'La riga non ha un nome di campo: se continua il testo di sopra, le serve un rientro in più',
		en: 'The line has no name of a field: if it continues the text above, it has to be indented further',
	},
	colons: {
		it: 'I due punti compaiono due volte: se fanno parte del testo, metti il testo tra virgolette',
		en: 'The colon appears twice: if it belongs to the text, put the text in quotes',
	},
	indentation: {
		it: 'Il rientro non è quello delle righe vicine: allinea la riga a quelle dello stesso gruppo',
		en: 'The indentation is not that of the lines nearby: align the line with those of the same group',
	},
	quotes: {
		it: 'Le virgolette aperte qui non vengono chiuse: chiudile alla fine del testo',
		en: 'The quotes opened here are never closed: close them at the end of the text',
	},
	apostrophe: {
		it: 'L’apostrofo chiude il testo tra apici: usa le virgolette doppie, come "l\'orto"',
		en: 'The apostrophe ends the text in single quotes: use double quotes, such as "l\'orto"',
	},
	innerQuotes: {
		it: 'Le virgolette dentro il testo lo chiudono: al loro posto usa « e »',
		en: 'The quotes inside the text end it: use “ and ” in their place',
	},
	afterQuotes: {
		it: 'Il testo continua dopo le virgolette: mettile intorno a tutto il testo',
		en: 'The text goes on after the quotes: put them around the whole text',
	},
	backslash: {
		it: 'Tra virgolette doppie la barra \\ ha un altro significato: scrivila due volte, \\\\',
		en: 'In double quotes the backslash \\ means something else: write it twice, \\\\',
	},
	list: {
		it: 'Un trattino comincia una lista: mandala a capo o, se è un testo, mettilo tra virgolette',
		en: 'A hyphen begins a list: put it on the next line or, if it is a text, put it in quotes',
	},
	block: {
		it: 'Dopo | o > il testo va a capo, con un rientro in più',
		en: 'After | or > the text goes on the next line, indented further',
	},
	inBrackets: {
		it: 'Tra parentesi manca una virgola, oppure un testo con i due punti va messo tra virgolette',
		en: 'In brackets a comma is missing, or a text with a colon has to be put in quotes',
	},
	comma: {
		it: 'Tra parentesi le voci si separano con una virgola',
		en: 'In brackets the items are separated by a comma',
	},
	beginning: (character: string): Words => ({
		it: `Un testo non può cominciare con «${character}»: mettilo tutto tra virgolette`,
		en: `A text cannot begin with “${character}”: put all of it in quotes`,
	}),
	bracket: (character: string): Words => ({
		it: `La parentesi ${character} aperta qui non viene chiusa`,
		en: `The bracket ${character} opened here is never closed`,
	}),
	otherBracket: (expected: string, found: string): Words => ({
		it: `Qui serve ${expected} e non ${found}`,
		en: `${expected} is needed here and not ${found}`,
	}),
	closing: (character: string): Words => ({
		it: `La parentesi ${character} chiude qualcosa che non è stato aperto: toglila`,
		en: `The bracket ${character} closes what was never opened: remove it`,
	}),
	unknown: {
		it: 'Qui il testo non si capisce: confronta la riga con quelle vicine, e metti tra virgolette i testi con segni speciali',
		en: 'The text cannot be understood here: compare the line with those nearby, and put texts with special signs in quotes',
	},
} as const
