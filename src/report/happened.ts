import type { Since } from '../observatory/since-meeting.js'
import type { Telling } from './section.js'
import { howMany, nouns } from './sections/nouns.js'

/** What has happened between two days, a line for each sort of thing; nothing where nothing has. */
export function happenedTold(
	{ promoters, newTies, endedTies, needs, begun, over }: Since,
	{ name, language }: Pick<Telling, 'name' | 'language'>,
): readonly string[] {
	const named = (title: string, ids: readonly string[]) =>
		ids.length === 0 ? [] : [`${title}: ${ids.map(name).join('; ')}.`]
	const moved = [
		...(newTies > 0 ? [words.tiesNew[language](howMany(newTies, nouns.tie, language))] : []),
		...(endedTies > 0 ? [words.tiesEnded[language](howMany(endedTies, nouns.tie, language))] : []),
	]
	return [
		...named(words.needs[language], needs),
		...named(words.begun[language], begun),
		...named(words.ended[language], over),
		...named(words.promoters[language], promoters),
		...(moved.length > 0 ? [`${words.ties[language]}: ${moved.join('; ')}.`] : []),
	]
}

const words = {
	needs: { it: 'Bisogni raccolti', en: 'Needs noticed' },
	begun: { it: 'Azioni cominciate', en: 'Actions begun' },
	ended: { it: 'Azioni concluse o interrotte', en: 'Actions done or stopped' },
	promoters: { it: 'Entrati nella rete', en: 'Joined the network' },
	ties: { it: 'Legami', en: 'Ties' },
	tiesNew: { it: (ties: string) => `nati: ${ties}`, en: (ties: string) => `born: ${ties}` },
	tiesEnded: { it: (ties: string) => `finiti: ${ties}`, en: (ties: string) => `ended: ${ties}` },
} as const
