import type { Rule } from '../../model/rule.js'
import type { Words } from '../../model/text.js'

/** What can be wrong with a file as YAML. */

export const syntax: Rule<{ slip: Words }> = {
	id: 'yaml/syntax',
	severity: 'error',
	title: { it: 'La forma del testo non torna', en: 'The form of the text is not right' },
	why: {
		it: 'Finché c’è un errore di forma, il file intero non si può leggere.',
		en: 'While there is an error of form, the whole file cannot be read.',
	},
	remedy: {
		it: 'Correggi la riga indicata e ripeti il controllo: il resto del file si legge dopo.',
		en: 'Correct the line shown and check again: the rest of the file is read afterwards.',
	},
	message: { it: ({ slip }) => slip.it, en: ({ slip }) => slip.en },
}

export const duplicateKey: Rule<{ key: string; line: number }> = {
	id: 'yaml/duplicate-key',
	severity: 'error',
	title: { it: 'Lo stesso campo due volte', en: 'The same field twice' },
	why: {
		it: 'Uno dei due valori andrebbe perso senza che nessuno lo veda.',
		en: 'One of the two values would be lost without anybody noticing.',
	},
	remedy: { it: 'Tieni un campo solo, con il valore giusto.', en: 'Keep one field, with the right value.' },
	message: {
		it: ({ key, line }) => `Il campo «${key}» c’è già alla riga ${line}`,
		en: ({ key, line }) => `The field “${key}” is already on line ${line}`,
	},
}

export const severalDocuments: Rule<null> = {
	id: 'yaml/several-documents',
	severity: 'error',
	title: { it: 'Più documenti in un file', en: 'Several documents in one file' },
	why: { it: 'Ciò che segue la riga «---» non verrebbe letto.', en: 'What follows the line “---” would not be read.' },
	remedy: {
		it: 'Togli la riga «---» o «...» e metti tutto in un documento solo, ogni campo una volta.',
		en: 'Remove the line “---” or “...” and put everything in one document, each field once.',
	},
	message: { it: () => 'Qui comincia un secondo documento', en: () => 'A second document begins here' },
}

export const alias: Rule<{ name: string }> = {
	id: 'yaml/alias',
	severity: 'error',
	title: { it: 'Ancore e richiami non si usano', en: 'Anchors and aliases are not used' },
	why: {
		it: 'Con & e * un valore scritto in un punto vale anche altrove, e chi legge non lo vede.',
		en: 'With & and * a value written in one place also holds elsewhere, and a reader does not see it.',
	},
	remedy: {
		it: 'Scrivi il valore per intero; se «&» o «*» fa parte del testo, metti il testo tra virgolette.',
		en: 'Write the value in full; if “&” or “*” belongs to the text, put the text in quotes.',
	},
	message: {
		it: ({ name }) => (name.startsWith('&') ? `«${name}» è un’ancora di YAML` : `«${name}» è un richiamo di YAML`),
		en: ({ name }) => (name.startsWith('&') ? `“${name}” is a YAML anchor` : `“${name}” is a YAML alias`),
	},
}

export const tag: Rule<{ name: string; what: 'tag' | 'directive' }> = {
	id: 'yaml/tag',
	severity: 'error',
	title: { it: 'Etichette e direttive non si usano', en: 'Tags and directives are not used' },
	why: {
		it: 'Con ! o % un programma leggerebbe il valore in un altro modo.',
		en: 'With ! or % a program would read the value in another way.',
	},
	remedy: {
		it: 'Cancella questa parte; se «!» o «%» fa parte del testo, metti il testo tra virgolette.',
		en: 'Delete this part; if “!” or “%” belongs to the text, put the text in quotes.',
	},
	message: {
		it: ({ name, what }) => `«${name}» è ${what === 'tag' ? 'un’etichetta' : 'una direttiva'} di YAML`,
		en: ({ name, what }) => `“${name}” is a YAML ${what}`,
	},
}

export const tooDeep: Rule<{ limit: number }> = {
	id: 'yaml/too-deep',
	severity: 'error',
	title: { it: 'Troppi livelli uno dentro l’altro', en: 'Too many levels inside one another' },
	why: {
		it: 'Nessun campo di agora ha tanti livelli: di solito è un rientro sbagliato.',
		en: 'No field of agora has that many levels: it is usually a wrong indentation.',
	},
	remedy: {
		it: 'Controlla i rientri, e che ogni parentesi aperta venga chiusa.',
		en: 'Check the indentation, and that every bracket that is opened is closed.',
	},
	message: {
		it: ({ limit }) => `Il testo ha più di ${limit} livelli e non è stato letto`,
		en: ({ limit }) => `The text has more than ${limit} levels and was not read`,
	},
}

export const tooManyKeys: Rule<{ limit: number; what: 'fields' | 'items' | 'brackets' | 'pairs' }> = {
	id: 'yaml/too-many-keys',
	severity: 'error',
	title: { it: 'Troppi campi o voci in un punto', en: 'Too many fields or items in one place' },
	why: {
		it: 'Un elenco così lungo non è scritto a mano.',
		en: 'Such a long list was not written by hand.',
	},
	remedy: { it: 'Controlla che sia il file giusto.', en: 'Check that it is the right file.' },
	message: {
		it: ({ limit, what }) =>
			`Ci sono più di ${limit} ${{ fields: 'campi nello stesso punto', items: 'voci nella stessa lista', brackets: 'parentesi', pairs: 'campi in tutto' }[what]}: il file non è stato letto`,
		en: ({ limit, what }) =>
			`There are more than ${limit} ${{ fields: 'fields in the same place', items: 'items in the same list', brackets: 'brackets', pairs: 'fields in all' }[what]}: the file was not read`,
	},
}

export const key: Rule<{ key: string }> = {
	id: 'yaml/key',
	severity: 'error',
	title: { it: 'Il nome di un campo che non è una parola', en: 'A field’s name that is not a word' },
	why: {
		it: 'I nomi dei campi sono parole; alcune, come «__proto__», sono riservate.',
		en: 'The names of fields are words; some, such as “__proto__”, are reserved.',
	},
	remedy: {
		it: 'Dai al campo un nome fatto di una parola, poi due punti, uno spazio e il valore.',
		en: 'Give the field a name made of one word, then a colon, a space and the value.',
	},
	message: {
		it: ({ key }) => (key === '' ? 'Qui manca il nome del campo' : `«${key}» non può essere il nome di un campo`),
		en: ({ key }) => (key === '' ? 'The name of the field is missing here' : `“${key}” cannot be the name of a field`),
	},
}

export const number: Rule<{ trap: 'zeros' | 'thousands' | 'spelling'; written: string; read: string }> = {
	id: 'yaml/number',
	severity: 'error',
	title: { it: 'Un numero che si legge come un altro', en: 'A number that is read as another' },
	why: {
		it: 'I file leggono 1.500 come uno e mezzo, 1e3 come mille e 0123 come 123: un conto sbagliato così non si nota.',
		en: 'The files read 1.500 as one and a half, 1e3 as a thousand and 0123 as 123: a count wrong in that way goes unnoticed.',
	},
	remedy: {
		it: 'Scrivi le cifre e basta, con il punto solo per i decimali: 1500, 0.5, 123. Un codice va tra virgolette.',
		en: 'Write the digits and nothing else, with a point for decimals only: 1500, 0.5, 123. A code goes in quotes.',
	},
	message: {
		it: ({ trap, written, read }) =>
			({
				zeros: `«${written}» perde gli zeri iniziali e si legge ${read.replace('.', ',')}`,
				thousands: `«${written}» si legge ${read.replace('.', ',')}: il punto separa i decimali, non le migliaia`,
				spelling: `«${written}» non è scritto come un numero di tutti i giorni e si legge ${read.replace('.', ',')}`,
			})[trap],
		en: ({ trap, written, read }) =>
			({
				zeros: `“${written}” loses its leading zeros and is read as ${read}`,
				thousands: `“${written}” is read as ${read}: the point separates decimals, not thousands`,
				spelling: `“${written}” is not written as an everyday number and is read as ${read}`,
			})[trap],
	},
}

export const yamlRules = [syntax, duplicateKey, severalDocuments, alias, tag, tooDeep, tooManyKeys, key, number]
