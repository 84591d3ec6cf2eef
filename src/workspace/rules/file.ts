import type { Rule } from '../../model/rule.js'

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
		it: 'Crea il file; finché non c’è nulla da scrivere basta una lista vuota, come «needs: []».',
		en: 'Make the file; while there is nothing to write an empty list such as “needs: []” is enough.',
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
		it: 'Sposta ciò che ha quel nome e metti al suo posto il file.',
		en: 'Move what has that name and put the file in its place.',
	},
	message: {
		it: ({ file }) => `${file} non è un file: è una cartella o un altro oggetto del sistema`,
		en: ({ file }) => `${file} is not a file: it is a folder or another object of the system`,
	},
}

export const symlink: Rule<{ file: string }> = {
	id: 'file/symlink',
	severity: 'error',
	title: { it: 'Il file è un collegamento', en: 'The file is a link' },
	why: {
		it: 'Un collegamento può portare fuori dalla cartella: non viene seguito.',
		en: 'A link may lead out of the folder: it is not followed.',
	},
	remedy: { it: 'Metti il file al posto del collegamento.', en: 'Put the file itself in place of the link.' },
	message: { it: ({ file }) => `${file} è un collegamento`, en: ({ file }) => `${file} is a link` },
}

export const tooLarge: Rule<{ file: string; limit: number }> = {
	id: 'file/too-large',
	severity: 'error',
	title: { it: 'Il file è troppo grande', en: 'The file is too large' },
	why: {
		it: 'Un file così grande non è scritto a mano: di solito è finito lì per errore.',
		en: 'A file that large was not written by hand: it usually got there by mistake.',
	},
	remedy: { it: 'Controlla che sia il file giusto.', en: 'Check that it is the right file.' },
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
		it: 'Controlla i permessi del file e della sua cartella.',
		en: 'Check the permissions of the file and its folder.',
	},
	message: {
		it: ({ file }) => `Il sistema non permette di leggere ${file}`,
		en: ({ file }) => `The system does not allow ${file} to be read`,
	},
}

export const encoding: Rule<{ looksLike: string; byte?: string; line?: number }> = {
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
		it: ({ looksLike, byte, line }) =>
			`Il file non è in UTF-8: sembra ${looksLike}${byte ? ` (byte ${byte} alla riga ${line})` : ''}`,
		en: ({ looksLike, byte, line }) =>
			`The file is not in UTF-8: it looks like ${looksLike}${byte ? ` (byte ${byte} on line ${line})` : ''}`,
	},
}

export const controlCharacter: Rule<{ code: string }> = {
	id: 'file/control-character',
	severity: 'error',
	title: { it: 'Un carattere che non si vede', en: 'A character that cannot be seen' },
	why: {
		it: 'I caratteri di controllo non si vedono e possono ingannare chi legge il file o lo schermo.',
		en: 'Control characters cannot be seen and may deceive whoever reads the file or the screen.',
	},
	remedy: { it: 'Cancella il carattere.', en: 'Delete the character.' },
	message: {
		it: ({ code }) => `C’è un carattere di controllo (${code})`,
		en: ({ code }) => `There is a control character (${code})`,
	},
}

export const hiddenCharacter: Rule<{ code: string }> = {
	id: 'file/hidden-character',
	severity: 'warning',
	title: { it: 'Un segno che non occupa spazio', en: 'A mark that takes no room' },
	why: {
		it: 'Può far apparire il testo diverso da come è scritto. Di solito arriva con un copia e incolla.',
		en: 'It may make the text look other than it is written. It usually comes with a copy and paste.',
	},
	remedy: { it: 'Cancella il segno, o riscrivi la parola.', en: 'Delete the mark, or write the word again.' },
	message: {
		it: ({ code }) => `C’è un segno invisibile (${code})`,
		en: ({ code }) => `There is an invisible mark (${code})`,
	},
}

export const conflictMarker: Rule<null> = {
	id: 'file/conflict-marker',
	severity: 'error',
	title: { it: 'Un’unione rimasta a metà', en: 'A merge left half done' },
	why: {
		it: 'Il file contiene due versioni della stessa parte: bisogna scegliere.',
		en: 'The file holds two versions of the same part: somebody has to choose.',
	},
	remedy: {
		it: 'Tieni le righe giuste, togli quelle che cominciano con <<<<<<<, ||||||| , ======= e >>>>>>>, poi salva.',
		en: 'Keep the right lines, remove those that begin with <<<<<<<, |||||||, ======= and >>>>>>>, then save.',
	},
	message: {
		it: () => 'Qui comincia un conflitto non ancora risolto',
		en: () => 'A conflict that nobody has resolved yet begins here',
	},
}

export const notYaml: Rule<{ what: 'lfs' | 'encrypted' | 'html' | 'zip' }> = {
	id: 'file/not-yaml',
	severity: 'error',
	title: { it: 'Il file è di un altro genere', en: 'The file is of another kind' },
	why: { it: 'Il nome è quello giusto, il contenuto no.', en: 'The name is right, the content is not.' },
	remedy: {
		it: 'Rimetti il file di prima, oppure scaricalo di nuovo (per Git LFS: git lfs pull).',
		en: 'Put the former file back, or download it again (for Git LFS: git lfs pull).',
	},
	message: {
		it: ({ what }) =>
			`Questo non è YAML: è ${{ lfs: 'un segnaposto di Git LFS', encrypted: 'un file cifrato con git-crypt', html: 'una pagina web', zip: 'un archivio o un documento di Office' }[what]}`,
		en: ({ what }) =>
			`This is not YAML: it is ${{ lfs: 'a Git LFS pointer', encrypted: 'a file encrypted with git-crypt', html: 'a web page', zip: 'an archive or an Office document' }[what]}`,
	},
}

export const shape: Rule<{ found: 'nothing' | 'list' | 'text'; sample: string }> = {
	id: 'file/shape',
	severity: 'error',
	title: { it: 'Il file non ha i campi attesi', en: 'The file does not have the expected fields' },
	why: {
		it: 'Un file è fatto di campi: nome, due punti, contenuto.',
		en: 'A file is made of fields: a name, a colon, its content.',
	},
	remedy: { it: 'Scrivi i campi dall’inizio della riga.', en: 'Write the fields from the beginning of the line.' },
	message: {
		it: ({ found, sample }) =>
			`Il file ${{ nothing: 'è vuoto', list: 'comincia con una lista', text: 'contiene solo un testo' }[found]}; dovrebbe cominciare con un campo, come «${sample}»`,
		en: ({ found, sample }) =>
			`The file ${{ nothing: 'is empty', list: 'begins with a list', text: 'holds only a text' }[found]}; it should begin with a field such as “${sample}”`,
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

export const folderName: Rule<{ found: string }> = {
	id: 'file/folder-name',
	severity: 'error',
	title: { it: 'Il nome della cartella di un quartiere', en: 'The name of a neighbourhood’s folder' },
	why: {
		it: 'Il nome della cartella è l’identificativo del quartiere, e deve valere su ogni computer.',
		en: 'The folder’s name is the neighbourhood’s id, and must work on every computer.',
	},
	remedy: {
		it: 'Usa solo lettere minuscole senza accento, cifre e trattini, come «quartiere-nord».',
		en: 'Use only lower-case letters without accents, digits and hyphens, such as “quartiere-nord”.',
	},
	message: {
		it: ({ found }) => `La cartella «${found}» non ha un nome valido e non viene letta`,
		en: ({ found }) => `The folder “${found}” does not have a valid name and is not read`,
	},
}

export const fileRules = [
	missing,
	notAFile,
	symlink,
	tooLarge,
	denied,
	encoding,
	controlCharacter,
	hiddenCharacter,
	conflictMarker,
	notYaml,
	shape,
	nearName,
	folderName,
]
