import type { PendingFile } from '../../history/saving.js'
import type { Language } from '../../model/text.js'
import { countsOf, countsText } from '../../report/change-words.js'
import { changesTold } from '../../report/changes.js'
import type { Block } from '../../report/document.js'
import type { Unsaved } from './unsaved.js'

/**
 * What will be or was saved, record by record; a folder that is saved for the first time is only counted.
 *
 * @param most records beyond which they are counted, neighbourhood by neighbourhood
 */
export function unsavedTold({ changes, telling }: Unsaved, language: Language, most = mostShown): readonly Block[] {
	const blocks = changesTold(changes, telling(language))
	const records = blocks.reduce((sum, block) => sum + (block.kind === 'changes' ? block.groups.length : 0), 0)
	if (records === 0) return []
	if (records <= most) return blocks
	const places = [...new Set(changes.map(({ neighbourhood }) => neighbourhood))].sort()
	const line = (place: string | null) =>
		`${place ?? words.programme[language]}: ${countsText(countsOf(changes.filter(({ neighbourhood }) => neighbourhood === place)), language)}`
	return [{ kind: 'list', items: places.map(line) }]
}

/** Nobody reads more before they answer a question. */
const mostShown = 60

/** What lies in the folder and is not agora’s. */
export const leftTold = (
	files: readonly PendingFile[],
	language: Language,
	how: 'left' | 'beside' = 'left',
): readonly Block[] =>
	files.length === 0
		? []
		: [
				{
					kind: 'paragraph',
					text: words[how][language](
						files
							.slice(0, 5)
							.map(({ path }) => path)
							.join(', '),
						files.length,
					),
				},
			]

const words = {
	programme: { it: 'tutto il programma', en: 'the whole programme' },
	left: {
		it: (names: string, n: number) =>
			`${n === 1 ? 'Lasciato fuori, perché non è un file' : `Lasciati fuori, perché non sono file`} di agora: ${names}${n > 5 ? '…' : ''}`,
		en: (names: string, n: number) =>
			`Left out, not ${n === 1 ? 'a file' : 'files'} of agora’s: ${names}${n > 5 ? '…' : ''}`,
	},
	beside: {
		it: (names: string, n: number) =>
			`${n === 1 ? 'C’è anche un file che non è' : `Ci sono anche ${n} file che non sono`} di agora, e che agora save non tocca: ${names}${n > 5 ? '…' : ''}`,
		en: (names: string, n: number) =>
			`There ${n === 1 ? 'is also a file that is' : `are also ${n} files that are`} not agora’s, which agora save does not touch: ${names}${n > 5 ? '…' : ''}`,
	},
} as const
