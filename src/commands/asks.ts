import { type Day, day } from '../model/day.js'
import type { Words } from '../model/text.js'
import type { Ask } from './command.js'

/** What commands ask for again and again. */

export const texts = (words: Words, placeholder: string) =>
	({ kind: 'arguments', words, placeholder, read: (text: string) => text }) as const satisfies Ask<string>

export const text = (words: Words, placeholder: string) =>
	({ kind: 'option', words, placeholder, read: (text: string) => text }) as const satisfies Ask<string>

export const flag = (words: Words) => ({ kind: 'flag', words, read: () => true as const }) as const satisfies Ask<true>

/** For every command that writes data: the changes are shown line by line, and nothing is written. */
export const dryRun = flag({
	it: 'mostra che cosa cambierebbe, e non scrive nulla',
	en: 'show what would change, and write nothing',
})

/** Personal data and small counts stay out. */
export const isPublic = flag({
	it: 'per tutti: senza dati personali, con i numeri piccoli protetti',
	en: 'for everybody: no personal data, small numbers protected',
})

export const onDay = {
	kind: 'option',
	words: { it: 'giudica i dati di oggi come a questo giorno', en: 'judge today’s records as of this day' },
	placeholder: 'day',
	read: (text: string): Day | undefined => day(text),
	wanted: { it: 'un giorno come 2026-06-30', en: 'a day such as 2026-06-30' },
} as const satisfies Ask<Day>
