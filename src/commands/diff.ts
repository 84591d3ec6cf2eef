import type { Change } from '../model/change.js'
import { type Moment, moment } from '../model/moment.js'
import type { Words } from '../model/text.js'
import { changeData } from '../report/change-data.js'
import { countsOf, countsText } from '../report/change-words.js'
import { changesTold } from '../report/changes.js'
import type { Block } from '../report/document.js'
import { changes } from '../workspace/changes.js'
import { differing } from '../workspace/differing.js'
import type { Source } from '../workspace/source.js'
import { flag } from './asks.js'
import { type Ask, command } from './command.js'

const when = (words: Words) =>
	({
		kind: 'argument',
		words,
		placeholder: 'when',
		read: (text: string): Moment | undefined => moment(text),
		wanted: {
			it: 'un giorno (2026-06-30), un mese (2026-06), un trimestre (2026-Q2), un anno (2026) o una revisione di git',
			en: 'a day (2026-06-30), a month (2026-06), a quarter (2026-Q2), a year (2026) or a revision of git',
		},
	}) as const satisfies Ask<Moment>

const asks = {
	from: when({
		it: 'da quale momento; se non si dice, l’ultimo commit',
		en: 'from which moment; the last commit unless said',
	}),
	to: when({
		it: 'fino a quale momento; se non si dice, i file di adesso',
		en: 'to which moment; the files as they are unless said',
	}),
	stat: flag({ it: 'solo quante voci, quartiere per quartiere', en: 'only how many records, by neighbourhood' }),
	exitCode: flag({ it: 'esce con 1 se ci sono differenze', en: 'exit with 1 when there are differences' }),
}

export default command<typeof asks>({
	asks,
	formats: ['text', 'md', 'json'],
	examples: ['agora diff', 'agora diff HEAD --stat', 'agora diff HEAD HEAD --exit-code'],
	async run({ from, to, stat, exitCode }, context) {
		const { codes, source: files } = context.open()
		const history = await context.history()
		const before = history.at(from)
		const later = to && history.at(to)
		const after: Source = later ?? files
		const states = differing(
			before,
			after,
			later && (file => before.blob(file) !== undefined && before.blob(file) === later.blob(file)),
		)
		const list = changes(states.before, states.after)
		const unread = [...states.before.unread, ...states.after.unread]
		return {
			...(exitCode && (list.length > 0 || unread.length > 0) && { exit: 1 as const }),
			data: {
				from: { commit: before.commit, written: from?.written ?? null },
				to: { commit: later?.commit ?? null, written: to?.written ?? null },
				counts: countsOf(list),
				changes: stat ? [] : list.map(changeData),
				unread: [
					...[...states.before.unread].map(([file, why]) => ({ side: 'from', file, message: why[context.language] })),
					...[...states.after.unread].map(([file, why]) => ({ side: 'to', file, message: why[context.language] })),
				],
			},
			document: language => ({
				title: words.title[language],
				blocks: [
					...unread.map(
						([file, why]): Block => ({ kind: 'notice', text: `${file}: ${words.unread[language]} ${why[language]}` }),
					),
					...(stat ? [statTable(list, language)] : changesTold(list, { codes, language })),
					{ kind: 'paragraph', text: summary(list, language) },
				],
			}),
		}
	},
})

/** «3 voci: 1 aggiunta, 2 cambiate.» */
function summary(list: readonly Change[], language: 'it' | 'en'): string {
	const text = countsText(countsOf(list), language)
	return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

function statTable(list: readonly Change[], language: 'it' | 'en'): Block {
	const places = [...new Set(list.map(({ neighbourhood }) => neighbourhood))].sort((a, b) =>
		a === null ? -1 : b === null ? 1 : a < b ? -1 : 1,
	)
	return {
		kind: 'table',
		id: 'diff-stat',
		caption: words.title[language],
		columns: (['neighbourhood', 'added', 'removed', 'changed', 'moved'] as const).map(key => ({
			key,
			title: words[key][language],
		})),
		rows: places.map(place => {
			const { added, gone, changed, moved } = countsOf(list.filter(({ neighbourhood }) => neighbourhood === place))
			return [
				{ kind: 'text', value: place ?? words.programme[language] },
				...[added, gone, changed, moved].map(value => ({ kind: 'count' as const, value })),
			]
		}),
	}
}

const words = {
	title: { it: 'Che cosa è cambiato', en: 'What has changed' },
	unread: {
		it: 'non si legge, e di ciò che contiene qui non si dice nulla:',
		en: 'cannot be read, and nothing is said here of what it holds:',
	},
	neighbourhood: { it: 'Quartiere', en: 'Neighbourhood' },
	added: { it: 'Aggiunte', en: 'Added' },
	removed: { it: 'Tolte', en: 'Removed' },
	changed: { it: 'Cambiate', en: 'Changed' },
	moved: { it: 'Spostate', en: 'Moved' },
	programme: { it: 'tutto il programma', en: 'the whole programme' },
} as const
