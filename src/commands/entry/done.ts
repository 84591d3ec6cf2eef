import type { Language, Words } from '../../model/text.js'
import type { Block, Document, Rich } from '../../report/document.js'
import type { Drafts } from '../../workspace/draft.js'
import type { Answer } from '../command.js'

/** What a command did to one record. */
export interface Done {
	readonly done: 'added' | 'changed' | 'ended' | 'linked' | 'renamed' | 'nothing'
	/** `kind` is the answer's own. */
	readonly recordKind: string
	readonly id: string | null
	readonly neighbourhood: string | null
	readonly files: readonly string[]
	readonly fields: readonly string[]
}

/** The answer of a command that writes: in words with the record's name and file, and for programs. */
export function doneAnswer(
	done: Done,
	drafts: Drafts,
	dryRun: boolean,
	told: Readonly<Record<Language, () => readonly Block[]>>,
): Answer {
	return {
		drafts,
		data: { ...done, written: !dryRun && done.done !== 'nothing' },
		document: (language): Document => ({
			title: 'agora',
			blocks: told[language](),
		}),
	}
}

/** «Aggiunta in …/needs.yaml: Bisogno need-7k2q4m «Panchine rotte».», with what people call the record. */
export function headline(
	{ done, files, id }: Pick<Done, 'done' | 'files' | 'id'>,
	title: Words,
	label: unknown,
	language: Language,
): Rich {
	return [
		`${words[done][language]} ${files.join(', ')}: ${title[language]}`.replace(' : ', ': '),
		...(id === null ? [] : [' ', { code: id }]),
		...(typeof label === 'string' ? [language === 'it' ? ` «${label}»` : ` “${label}”`] : []),
		'.',
	]
}

const words = {
	added: { it: 'Aggiunta in', en: 'Added to' },
	changed: { it: 'Modifica in', en: 'Changed in' },
	ended: { it: 'Chiusura in', en: 'Ended in' },
	linked: { it: 'Collegamento in', en: 'Linked in' },
	renamed: { it: 'Nuovo nome in', en: 'Renamed in' },
	nothing: { it: 'Nulla da cambiare', en: 'Nothing to change' },
} as const
