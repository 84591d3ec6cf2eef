import type { Rule } from '../../model/rule.js'
import type { Words } from '../../model/text.js'

/** What can be wrong with a file before anything is read in it. */

export const missing: Rule<{ file: string }> = {
	id: 'file/missing',
	severity: 'error',
	title: { it: 'Manca un file', en: 'A file is missing' },
	why: {
		it: 'Ogni quartiere ha gli stessi file: se uno manca non si sa se è vuoto o è andato perso.',
		en: 'Every neighbourhood has the same files: when one is missing nobody knows whether it is empty or was lost.',
	},
	remedy: {
		it: 'Crea il file con questo nome. Finché non c’è nulla da scrivere basta una lista vuota, come «needs: []».',
		en: 'Make a file with this name. While there is nothing to write, an empty list such as “needs: []” is enough.',
	},
	message: {
		it: ({ file }) => `Manca il file ${file}`,
		en: ({ file }) => `The file ${file} is missing`,
	},
}

export const notAFile: Rule<{ file: string }> = {
	id: 'file/not-a-file',
	severity: 'error',
	title: { it: 'Al posto del file c’è altro', en: 'Something else stands in place of the file' },
	why: { it: 'Si leggono solo file veri e propri.', en: 'Only plain files are read.' },
	remedy: {
		it: 'Sposta altrove ciò che ha questo nome e metti qui il file.',
		en: 'Move what has this name somewhere else and put the file here.',
	},
	message: {
		it: ({ file }) => `${file} non è un file: con questo nome c’è una cartella o un oggetto del sistema`,
		en: ({ file }) => `${file} is not a file: a folder or an object of the system has this name`,
	},
}

export const notAFolder: Rule<{ file: string }> = {
	id: 'file/not-a-folder',
	severity: 'error',
	title: { it: 'Al posto della cartella c’è un file', en: 'A file stands in place of the folder' },
	why: { it: 'I quartieri stanno ciascuno nella sua cartella.', en: 'Each neighbourhood is in a folder of its own.' },
	remedy: {
		it: 'Sposta altrove il file e crea qui la cartella.',
		en: 'Move the file somewhere else and make the folder here.',
	},
	message: {
		it: ({ file }) => `${file} è un file, non una cartella`,
		en: ({ file }) => `${file} is a file, not a folder`,
	},
}

export const symlink: Rule<{ file: string }> = {
	id: 'file/symlink',
	severity: 'error',
	title: { it: 'Un collegamento al posto di un file o di una cartella', en: 'A link in place of a file or folder' },
	why: {
		it: 'Un collegamento può portare fuori dalla cartella: non viene seguito.',
		en: 'A link may lead out of the folder: it is not followed.',
	},
	remedy: {
		it: 'Togli il collegamento e metti qui ciò a cui porta.',
		en: 'Remove the link and put here what it leads to.',
	},
	message: {
		it: ({ file }) => `${file} è un collegamento e non è stato letto`,
		en: ({ file }) => `${file} is a link and was not read`,
	},
}

export const tooLarge: Rule<{ file: string; limit: number }> = {
	id: 'file/too-large',
	severity: 'error',
	title: { it: 'Il file è troppo grande', en: 'The file is too large' },
	why: {
		it: 'Un file così grande non è scritto a mano: di solito è finito lì per errore.',
		en: 'A file that large was not written by hand: it usually got there by mistake.',
	},
	remedy: {
		it: 'Controlla che sia il file giusto, e togli ciò che non è dati del quartiere.',
		en: 'Check that it is the right file, and take out whatever is not data of the neighbourhood.',
	},
	message: {
		it: ({ file, limit }) => `${file} supera ${limit} KiB e non è stato letto`,
		en: ({ file, limit }) => `${file} is over ${limit} KiB and was not read`,
	},
}

export const denied: Rule<{ file: string }> = {
	id: 'file/denied',
	severity: 'error',
	title: { it: 'Il file non si può leggere', en: 'The file cannot be read' },
	why: { it: 'Ciò che non si legge non si può controllare.', en: 'What cannot be read cannot be checked.' },
	remedy: {
		it: 'Permetti la lettura del file e della sua cartella (Proprietà, Permessi).',
		en: 'Allow the file and its folder to be read (Properties, Permissions).',
	},
	message: {
		it: ({ file }) => `Il sistema non permette di leggere ${file}`,
		en: ({ file }) => `The system does not allow ${file} to be read`,
	},
}

export const encoding: Rule<{ looksLike: string; byte?: string; letter?: string }> = {
	id: 'file/encoding',
	severity: 'error',
	title: { it: 'Il file non è scritto in UTF-8', en: 'The file is not written in UTF-8' },
	why: {
		it: 'Letto come se lo fosse, le lettere accentate andrebbero perse.',
		en: 'Read as if it were, accented letters would be lost.',
	},
	remedy: {
		it: 'Salva il file con la codifica UTF-8 (nel Blocco note: Salva con nome, Codifica: UTF-8).',
		en: 'Save the file with the UTF-8 encoding (in Notepad: Save as, Encoding: UTF-8).',
	},
	message: {
		it: ({ looksLike, byte, letter }) =>
			`Il file non è in UTF-8: sembra ${looksLike}${byte ? `; qui il byte ${byte} ${letter ? `sta per «${letter}»` : 'non è una lettera'}` : ''}`,
		en: ({ looksLike, byte, letter }) =>
			`The file is not in UTF-8: it looks like ${looksLike}${byte ? `; here the byte ${byte} ${letter ? `stands for “${letter}”` : 'is no letter'}` : ''}`,
	},
}

export const controlCharacter: Rule<{ code: string }> = {
	id: 'file/control-character',
	severity: 'error',
	title: { it: 'Un carattere di controllo', en: 'A control character' },
	why: {
		it: 'I caratteri di controllo non si vedono e possono ingannare chi legge il file o lo schermo.',
		en: 'Control characters cannot be seen and may deceive whoever reads the file or the screen.',
	},
	remedy: {
		it: 'Cancella il carattere; se non si vede, riscrivi la riga.',
		en: 'Delete the character; if it cannot be seen, write the line again.',
	},
	message: {
		it: ({ code }) => `Qui c’è un carattere di controllo (${code})`,
		en: ({ code }) => `There is a control character here (${code})`,
	},
}

export const hiddenCharacter: Rule<{ code: string }> = {
	id: 'file/hidden-character',
	severity: 'warning',
	title: { it: 'Un segno che non si vede', en: 'A mark that cannot be seen' },
	why: {
		it: 'Può far apparire il testo diverso da come è scritto. Di solito arriva con un copia e incolla.',
		en: 'It may make the text look other than it is written. It usually comes with a copy and paste.',
	},
	remedy: { it: 'Cancella il segno, o riscrivi la parola.', en: 'Delete the mark, or write the word again.' },
	message: {
		it: ({ code }) => `Qui c’è un segno invisibile (${code})`,
		en: ({ code }) => `There is an invisible mark here (${code})`,
	},
}

export const mixedLineEnds: Rule<{ ends: 'CRLF' | 'LF'; lines: number }> = {
	id: 'file/mixed-line-ends',
	severity: 'warning',
	title: { it: 'Fini di riga di due tipi', en: 'Line ends of two kinds' },
	why: {
		it: 'Windows e gli altri sistemi finiscono le righe in due modi. Se un file li mescola, al prossimo salvataggio un editor può cambiarle tutte, e in git sembra riscritto da capo.',
		en: 'Windows and other systems end lines in two ways. When a file mixes them, the next editor that saves it may change them all, and to git it looks rewritten from end to end.',
	},
	remedy: {
		it: 'Riapri il file in un editor, scegli un solo tipo (LF oppure CRLF, di solito in basso nella finestra) e salva.',
		en: 'Open the file in an editor, choose one kind (LF or CRLF, mostly at the foot of the window) and save.',
	},
	message: {
		it: ({ ends, lines }) =>
			lines === 1
				? `Questa riga finisce con ${ends}, le altre no`
				: `Questa riga finisce con ${ends}, come altre ${lines - 1}; il resto del file no`,
		en: ({ ends, lines }) =>
			lines === 1
				? `This line ends with ${ends}, the others do not`
				: `This line ends with ${ends}, like ${lines - 1} more; the rest of the file does not`,
	},
}

export const conflictMarker: Rule<{ marker: string }> = {
	id: 'file/conflict-marker',
	severity: 'error',
	title: { it: 'Un’unione rimasta a metà', en: 'A merge left half done' },
	why: {
		it: 'Il file contiene due versioni della stessa parte: bisogna scegliere.',
		en: 'The file holds two versions of the same part: somebody has to choose.',
	},
	remedy: {
		it: 'Tieni le righe giuste, togli quelle che cominciano con <<<<<<<, |||||||, ======= e >>>>>>>, poi salva.',
		en: 'Keep the right lines, remove those that begin with <<<<<<<, |||||||, ======= and >>>>>>>, then save.',
	},
	message: {
		it: ({ marker }) =>
			marker === '<<<<<<<'
				? 'Qui comincia un conflitto non ancora risolto'
				: `Qui è rimasto il segno di un conflitto, ${marker}`,
		en: ({ marker }) =>
			marker === '<<<<<<<'
				? 'A conflict that nobody has resolved yet begins here'
				: `The mark of a conflict was left here, ${marker}`,
	},
}

export type OtherKind = 'lfs' | 'encrypted' | 'html' | 'zip' | 'pdf' | 'csv'

export const notYaml: Rule<{ what: OtherKind }> = {
	id: 'file/not-yaml',
	severity: 'error',
	title: { it: 'Il file è di un altro genere', en: 'The file is of another kind' },
	why: { it: 'Il nome è quello giusto, il contenuto no.', en: 'The name is right, the content is not.' },
	remedy: { it: 'Rimetti qui il file di prima.', en: 'Put the former file back here.' },
	message: {
		it: ({ what }) => `Questo non è YAML: è ${otherKinds[what].it}`,
		en: ({ what }) => `This is not YAML: it is ${otherKinds[what].en}`,
	},
}

const otherKinds: Readonly<Record<OtherKind, Words>> = {
	lfs: { it: 'un segnaposto di Git LFS', en: 'a Git LFS pointer' },
	encrypted: { it: 'un file cifrato con git-crypt', en: 'a file encrypted with git-crypt' },
	html: { it: 'una pagina web', en: 'a web page' },
	zip: { it: 'un archivio o un documento di Office', en: 'an archive or an Office document' },
	pdf: { it: 'un documento PDF', en: 'a PDF document' },
	csv: { it: 'una tabella CSV', en: 'a CSV table' },
}

/** What to do when the file can be had back by other means than copying. */
export const notYamlRemedies: Partial<Readonly<Record<OtherKind, Words>>> = {
	lfs: { it: 'Scarica il file vero con: git lfs pull', en: 'Download the file itself with: git lfs pull' },
	encrypted: { it: 'Decifra la cartella con: git-crypt unlock', en: 'Decrypt the folder with: git-crypt unlock' },
}

export const shape: Rule<{ found: 'nothing' | 'list' | 'text'; sample: string }> = {
	id: 'file/shape',
	severity: 'error',
	title: { it: 'Il file non ha i campi attesi', en: 'The file does not have the expected fields' },
	why: {
		it: 'Un file è fatto di campi: nome, due punti, contenuto.',
		en: 'A file is made of fields: a name, a colon, its content.',
	},
	remedy: {
		it: 'Scrivi i campi dall’inizio della riga: nome, due punti, contenuto.',
		en: 'Write the fields from the beginning of the line: a name, a colon, the content.',
	},
	message: {
		it: ({ found, sample }) =>
			`Il file ${{ nothing: 'è vuoto', list: 'comincia con una lista', text: 'contiene solo un testo' }[found]}; deve cominciare con un campo, come «${sample}»`,
		en: ({ found, sample }) =>
			`The file ${{ nothing: 'is empty', list: 'begins with a list', text: 'holds only a text' }[found]}; it has to begin with a field, such as “${sample}”`,
	},
}

export const nearName: Rule<{ found: string; expected: string }> = {
	id: 'file/near-name',
	severity: 'warning',
	title: { it: 'Un file con un nome quasi giusto', en: 'A file with a name that is almost right' },
	why: {
		it: 'Non viene letto: chi lo ha scritto potrebbe credere di sì.',
		en: 'It is not read, and whoever wrote it may believe that it is.',
	},
	remedy: {
		it: 'Dagli il nome giusto, oppure toglilo dalla cartella.',
		en: 'Give it the right name, or take it out of the folder.',
	},
	message: {
		it: ({ found, expected }) => `«${found}» non viene letto; il nome giusto sarebbe ${expected}`,
		en: ({ found, expected }) => `“${found}” is not read; the right name would be ${expected}`,
	},
}

export const misplaced: Rule<{ found: string; place: 'top' | 'neighbourhood' }> = {
	id: 'file/misplaced',
	severity: 'warning',
	title: { it: 'Un file nella cartella sbagliata', en: 'A file in the wrong folder' },
	why: {
		it: 'Qui non viene letto: chi lo ha scritto potrebbe credere di sì.',
		en: 'It is not read here, and whoever wrote it may believe that it is.',
	},
	remedy: { it: 'Sposta il file al suo posto.', en: 'Move the file to its place.' },
	message: {
		it: ({ found, place }) => `«${found}» qui non viene letto; il suo posto è ${places[place].it}`,
		en: ({ found, place }) => `“${found}” is not read here; its place is ${places[place].en}`,
	},
}

const places = {
	top: { it: 'nella cartella principale, accanto ad agora.yaml', en: 'in the top folder, beside agora.yaml' },
	neighbourhood: { it: 'nella cartella di un quartiere', en: 'in the folder of a neighbourhood' },
} as const

export const folderName: Rule<{ found: string }> = {
	id: 'file/folder-name',
	severity: 'error',
	title: { it: 'Il nome della cartella di un quartiere', en: 'The name of a neighbourhood’s folder' },
	why: {
		it: 'Il nome della cartella è l’identificativo del quartiere, e deve valere su ogni computer.',
		en: 'The folder’s name is the neighbourhood’s id, and must work on every computer.',
	},
	remedy: {
		it: 'Rinomina la cartella: lettere minuscole senza accento, cifre e trattini, al massimo 60 caratteri, come «quartiere-nord».',
		en: 'Rename the folder: lower-case letters without accents, digits and hyphens, 60 characters at most, such as “quartiere-nord”.',
	},
	message: {
		it: ({ found }) => `La cartella «${found}» non ha un nome valido e non viene letta`,
		en: ({ found }) => `The folder “${found}” does not have a valid name and is not read`,
	},
}

export const manyProblems: Rule<{ more: number }> = {
	id: 'file/many-problems',
	severity: 'error',
	title: { it: 'Altri problemi nello stesso file', en: 'More problems in the same file' },
	why: {
		it: 'Così tanti problemi hanno quasi sempre poche cause.',
		en: 'That many problems nearly always have few causes.',
	},
	remedy: {
		it: 'Correggi i primi e ripeti il controllo.',
		en: 'Correct the first ones and check again.',
	},
	message: {
		it: ({ more }) =>
			more === 1 ? 'In questo file c’è un altro problema' : `In questo file ci sono altri ${more} problemi`,
		en: ({ more }) =>
			more === 1 ? 'There is one more problem in this file' : `There are ${more} more problems in this file`,
	},
}

export const fileRules = [
	missing,
	notAFile,
	notAFolder,
	symlink,
	tooLarge,
	denied,
	encoding,
	controlCharacter,
	hiddenCharacter,
	mixedLineEnds,
	conflictMarker,
	notYaml,
	shape,
	nearName,
	misplaced,
	folderName,
	manyProblems,
]
