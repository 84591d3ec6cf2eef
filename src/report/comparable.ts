import { enumerated } from '../model/numerals.js'
import type { Language } from '../model/text.js'
import type { Measures } from './compose.js'
import type { Block } from './document.js'

/** What may be compared between neighbourhoods and what may not, with those of which there is nothing to compare yet. */
export function comparable(all: readonly Measures[], language: Language): readonly Block[] {
	if (all.length < 2) return []
	const without = (section: string, list: string) =>
		all.flatMap(({ neighbourhood, sections }) => {
			const written = (sections[section] as unknown as Readonly<Record<string, readonly unknown[]>> | undefined)?.[list]
			return written === undefined || written.length === 0 ? [neighbourhood.name] : []
		})
	const named = (names: readonly string[], said: (names: string) => string) =>
		names.length === 0 ? [] : [said(enumerated(names, language))]
	return [
		{ kind: 'heading', level: 2, text: words.title[language], id: 'comparable' },
		{ kind: 'paragraph', text: words.start[language] },
		{ kind: 'heading', level: 3, text: words.yes[language] },
		{ kind: 'list', items: words.can[language] },
		{ kind: 'heading', level: 3, text: words.no[language] },
		{
			kind: 'list',
			items: [...words.cannot[language], ...named(without('needs', 'needs'), words.noNeeds[language])],
		},
	]
}

const words = {
	title: { it: 'Che cosa si può confrontare, e che cosa no', en: 'What may be compared, and what may not' },
	start: {
		it: 'I quartieri usano le stesse schede e le stesse definizioni; cominciano però in momenti diversi, con luoghi e gruppi diversi.',
		en: 'The neighbourhoods use the same records and the same definitions; yet they begin at different times, with different places and groups.',
	},
	yes: { it: 'Si confronta', en: 'To be compared' },
	no: { it: 'Non si confronta', en: 'Not to be compared' },
	can: {
		it: [
			'Le quote: ciascuna dice la parte e il tutto dello stesso quartiere.',
			'I bisogni ad alta priorità coperti e scoperti, e come continuano le azioni.',
			'La forma della rete, e chi manca nel gruppo pilota rispetto ai residenti del suo quartiere.',
			'La strada fatta da ciascuno rispetto a sé stesso, nel tempo.',
		],
		en: [
			'Shares: each says the part and the whole of the same neighbourhood.',
			'High-priority needs covered and uncovered, and how actions go on.',
			'The shape of the network, and who is missing in the pilot group beside the residents of its neighbourhood.',
			'How far each has come from where it was, over time.',
		],
	},
	cannot: {
		it: [
			'I voti e i punti dei bisogni: votano gruppi diversi, su elenchi diversi.',
			'I numeri assoluti (persone, organizzazioni, azioni): dipendono da quanti sono i residenti e da quando si è cominciato.',
			'I quartieri fra loro, dal primo all’ultimo: qui non c’è una classifica.',
		],
		en: [
			'Votes and points of needs: different groups vote, on different lists.',
			'Absolute numbers (people, organisations, actions): they depend on how many residents there are and on when it began.',
			'The neighbourhoods, from first to last: there is no ranking here.',
		],
	},
	noNeeds: {
		it: (names: string) => `La copertura dei bisogni di ${names}: non ce n’è ancora nessuno registrato.`,
		en: (names: string) => `How needs are covered in ${names}: none is recorded yet.`,
	},
} as const
