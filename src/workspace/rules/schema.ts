import type { Rule } from '../../model/rule.js'
import type { Words } from '../../model/text.js'

/** What can be wrong with a record or a field; a record with one of these is left out, alone. */

/** A field as people know it and as it is written in the file. */
export interface Named {
	readonly key: string
	readonly title: Words
}

export const missingField: Rule<Named> = {
	id: 'schema/missing-field',
	severity: 'error',
	rows: [9, 15, 'exceptions'],
	title: { it: 'Manca un campo necessario', en: 'A necessary field is missing' },
	why: { it: 'Senza questo campo la voce non si può usare.', en: 'Without this field the record cannot be used.' },
	remedy: {
		it: 'Aggiungi il campo, con lo stesso rientro degli altri.',
		en: 'Add the field, with the same indentation as the others.',
	},
	message: {
		it: ({ key, title }) => `Manca il campo «${key}» (${title.it})`,
		en: ({ key, title }) => `The field “${key}” is missing (${title.en})`,
	},
}

export const emptyField: Rule<Named & { isItem?: boolean }> = {
	id: 'schema/empty-field',
	severity: 'error',
	title: { it: 'Un campo o una voce senza valore', en: 'A field or item without a value' },
	why: {
		it: 'Non si sa se il valore manca o se è andato perso.',
		en: 'Nobody knows whether the value is missing or was lost.',
	},
	remedy: { it: 'Scrivi il valore, oppure togli la riga.', en: 'Write the value, or remove the line.' },
	message: {
		it: ({ key, title, isItem }) =>
			`${isItem ? 'Una voce di' : 'Il campo'} «${key}» (${title.it}) è ${isItem ? 'vuota' : 'vuoto'}`,
		en: ({ key, title, isItem }) => `${isItem ? 'An item of' : 'The field'} “${key}” (${title.en}) is empty`,
	},
}

export const unknownField: Rule<{ key: string; record: Words }> = {
	id: 'schema/unknown-field',
	severity: 'error',
	title: { it: 'Un campo che non esiste', en: 'A field that does not exist' },
	why: { it: 'Ciò che contiene non verrebbe mai letto.', en: 'What it holds would never be read.' },
	remedy: {
		it: 'Correggi il nome, oppure togli il campo. Un campo tutto vostro comincia con «x-».',
		en: 'Correct the name, or remove the field. A field of your own begins with “x-”.',
	},
	message: {
		it: ({ key, record }) => `Il campo «${key}» non esiste in «${record.it}»`,
		en: ({ key, record }) => `There is no field “${key}” in “${record.en}”`,
	},
}

export const notAllowed: Rule<{ title: Words; value: string }> = {
	id: 'schema/value',
	severity: 'error',
	rows: [14, 25, 27, 35, 37, 51],
	title: { it: 'Un valore che non è tra quelli ammessi', en: 'A value that is not among those allowed' },
	why: {
		it: 'Codici scritti in modi diversi non si possono contare insieme.',
		en: 'Codes written in different ways cannot be counted together.',
	},
	remedy: { it: 'Scegli uno dei valori ammessi.', en: 'Choose one of the allowed values.' },
	message: {
		it: ({ title, value }) => `${title.it}: «${value}» non è tra i valori ammessi`,
		en: ({ title, value }) => `${title.en}: “${value}” is not among the allowed values`,
	},
}

export type Kind = 'text' | 'number' | 'integer' | 'decimal' | 'infinite' | 'boolean' | 'list' | 'object' | 'null'

const kinds: Readonly<Record<Kind, Words>> = {
	text: { it: 'un testo', en: 'a text' },
	number: { it: 'un numero', en: 'a number' },
	integer: { it: 'un numero intero', en: 'a whole number' },
	decimal: { it: 'un numero con i decimali', en: 'a number with decimals' },
	infinite: { it: 'un numero infinito o non valido', en: 'an infinite or invalid number' },
	boolean: { it: 'true o false', en: 'true or false' },
	list: { it: 'una lista', en: 'a list' },
	object: { it: 'un gruppo di campi', en: 'a group of fields' },
	null: { it: 'niente', en: 'nothing' },
}

const either = (expected: readonly Kind[], language: 'it' | 'en') =>
	expected.map(kind => kinds[kind][language]).join(language === 'it' ? ' oppure ' : ' or ')

export const wrongType: Rule<{ title: Words; expected: readonly Kind[]; found: Kind }> = {
	id: 'schema/type',
	severity: 'error',
	title: { it: 'Un valore di un altro genere', en: 'A value of another kind' },
	why: {
		it: 'Un testo letto come numero, o un numero letto come testo, cambia significato.',
		en: 'A text read as a number, or a number read as a text, changes its meaning.',
	},
	remedy: { it: 'Scrivi il valore nella forma indicata.', en: 'Write the value in the form shown.' },
	message: {
		it: ({ title, expected, found }) => `${title.it}: serve ${either(expected, 'it')}, ma qui c’è ${kinds[found].it}`,
		en: ({ title, expected, found }) =>
			`${title.en}: ${either(expected, 'en')} is needed, but this is ${kinds[found].en}`,
	},
}

export const wrongForm: Rule<{ title: Words; value: string; isNoDay?: boolean }> = {
	id: 'schema/form',
	severity: 'error',
	rows: ['ids', 'days'],
	title: { it: 'Un valore scritto in un’altra forma', en: 'A value written in another form' },
	why: {
		it: 'Giorni, identificativi e codici hanno una forma sola, uguale per tutti.',
		en: 'Days, ids and codes have a single form, the same for everybody.',
	},
	remedy: { it: 'Riscrivi il valore nella forma indicata.', en: 'Write the value again in the form shown.' },
	message: {
		it: ({ title, value, isNoDay }) =>
			`${title.it}: «${value}» ${isNoDay ? 'non è un giorno del calendario' : 'non è scritto nella forma giusta'}`,
		en: ({ title, value, isNoDay }) =>
			`${title.en}: “${value}” ${isNoDay ? 'is not a day of the calendar' : 'is not written in the right form'}`,
	},
}

export const outOfRange: Rule<{ title: Words; value: number; limit: number; side: 'least' | 'most' }> = {
	id: 'schema/range',
	severity: 'error',
	title: { it: 'Un numero fuori scala', en: 'A number out of its range' },
	why: { it: 'Un numero impossibile falsa le somme.', en: 'An impossible number falsifies the sums.' },
	remedy: { it: 'Controlla il numero.', en: 'Check the number.' },
	message: {
		it: ({ title, value, limit, side }) =>
			`${title.it}: ${value} è ${side === 'least' ? 'sotto il minimo' : 'sopra il massimo'}, che è ${limit}`,
		en: ({ title, value, limit, side }) =>
			`${title.en}: ${value} is ${side === 'least' ? 'below the least' : 'above the most'}, which is ${limit}`,
	},
}

export interface Length {
	readonly title: Words
	readonly what: 'characters' | 'items'
	readonly length: number
	readonly limit: number
	readonly side: 'least' | 'most'
}

const counted = (number: number, what: Length['what'], language: 'it' | 'en') => {
	const words = {
		characters: { it: ['carattere', 'caratteri'], en: ['character', 'characters'] },
		items: { it: ['voce', 'voci'], en: ['item', 'items'] },
	}[what][language]
	return `${number} ${words[number === 1 ? 0 : 1]}`
}

export const wrongLength: Rule<Length> = {
	id: 'schema/length',
	severity: 'error',
	title: { it: 'Troppo lungo o troppo corto', en: 'Too long or too short' },
	why: {
		it: 'Una lista o un testo della lunghezza sbagliata di solito è un errore di copia.',
		en: 'A list or text of the wrong length is usually a slip in copying.',
	},
	remedy: { it: 'Accorcia o completa il contenuto.', en: 'Shorten or complete the content.' },
	message: {
		it: ({ title, what, length, limit, side }) =>
			`${title.it}: ${side === 'least' ? 'almeno' : 'al massimo'} ${counted(limit, what, 'it')}, ma qui ${length === 1 ? 'ce n’è' : 'ce ne sono'} ${length}`,
		en: ({ title, what, length, limit, side }) =>
			`${title.en}: ${side === 'least' ? 'at least' : 'at most'} ${counted(limit, what, 'en')}, but there ${length === 1 ? 'is' : 'are'} ${length}`,
	},
}

export const repeated: Rule<{ title: Words; value: string }> = {
	id: 'schema/repeated',
	severity: 'error',
	rows: [1],
	title: { it: 'La stessa voce due volte', en: 'The same item twice' },
	why: { it: 'Verrebbe contata due volte.', en: 'It would be counted twice.' },
	remedy: { it: 'Tieni una voce sola.', en: 'Keep only one of the items.' },
	message: {
		it: ({ title, value }) => `${title.it}: «${value}» compare due volte`,
		en: ({ title, value }) => `${title.en}: “${value}” appears twice`,
	},
}

export const schemaRules = [
	missingField,
	emptyField,
	unknownField,
	notAllowed,
	wrongType,
	wrongForm,
	outOfRange,
	wrongLength,
	repeated,
]
