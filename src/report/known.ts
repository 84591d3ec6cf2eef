import { longDay } from '../model/number.js'
import type { Language } from '../model/text.js'
import type { Block, Rich } from './document.js'
import type { Stamp } from './stamp.js'

/** Said wherever the records are not those of now, so that nobody takes what was known then for what is known today. */
export function knownThen(stamp: Stamp | undefined, language: Language): readonly Block[] {
	if (!stamp || stamp.asOf === null || stamp.commit === null) return []
	const { known, on, commit } = stamp
	const text: Rich = [
		words.known[language],
		{ strong: longDay(known, language) },
		words.commit[language],
		{ code: commit.slice(0, 7) },
		on === known ? words.end[language] : words.judged[language](longDay(on, language)),
	]
	return [{ kind: 'paragraph', text }]
}

const words = {
	known: { it: 'Dati come si conoscevano alla fine del giorno ', en: 'Records as they were known at the end of ' },
	commit: { it: ', dal commit ', en: ', from commit ' },
	end: { it: '.', en: '.' },
	judged: {
		it: (day: string) => `, giudicati al giorno ${day}.`,
		en: (day: string) => `, judged on ${day}.`,
	},
} as const
