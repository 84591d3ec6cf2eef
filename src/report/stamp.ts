import type { Day } from '../model/day.js'
import { longDay } from '../model/number.js'
import type { Language } from '../model/text.js'

/** Grows when the meaning of a figure changes, so that two reports are compared on the same definitions. */
export const definitionsVersion = 1

/** Which data and which program something was made of. */
export interface Made {
	/** The commit of the data; `null` outside git or before the first commit. */
	readonly commit: string | null
	/** Whether what was read had changed since that commit. */
	readonly dirty: boolean
	/** The moment asked for with `--as-of`, as it was written; `null` for the files as they are. */
	readonly asOf: string | null
	readonly definitions: number
	readonly agora: string
	/** Whom it is for, where an answer has two editions. */
	readonly edition?: Edition
}

/** The same, with its two clocks: enough to make the same bytes again. */
export interface Stamp extends Made {
	/** By which day the records were known: what they say of later days was still to come. */
	readonly known: Day
	/** The day that they are judged by. */
	readonly on: Day
}

/** A public edition tells no personal data, and no count of people under a threshold. */
export type Edition = { readonly public: false } | { readonly public: true; readonly smallNumbers: number }

/** What a report says of itself: with this, and the commit, it can be made again byte for byte. */
export interface ReportStamp extends Stamp {
	readonly language: Language
	/** What was asked for: neighbourhoods, and options as `--public` or `--compare=2026-Q1`. */
	readonly arguments: readonly string[]
	/** What `--compare` was resolved to. */
	readonly compared: { readonly commit: string; readonly day: Day } | null
}

/** One line for the foot of pages and printed sheets: what, on which day, of which data, by which program. */
export function footOf(name: string, day: Day, { commit, dirty, agora }: Stamp, language: Language): string {
	const data = commit === null ? [] : [`${commit.slice(0, 7)}${dirty ? '+' : ''}`]
	return [name, `${words.on[language]} ${longDay(day, language)}`, ...data, `agora ${agora}`].join(' · ')
}

/** What each printed page says while the data have errors. */
export const draftOf = (errors: number, language: Language): { readonly draft?: string } =>
	errors === 0 ? {} : { draft: words.draft[language](errors) }

const words = {
	on: { it: 'dati al', en: 'data as of' },
	draft: {
		it: (errors: number) => `Bozza: ${errors} ${errors === 1 ? 'errore' : 'errori'} nei dati`,
		en: (errors: number) => `Draft: ${errors} ${errors === 1 ? 'error' : 'errors'} in the data`,
	},
} as const
