import type { Change } from '../model/change.js'
import { recordOf } from '../model/entity-fields.js'
import type { Language } from '../model/text.js'
import { countsOf, countsText, type Telling } from './change-words.js'
import { groupsOf } from './changes.js'
import type { ChangeGroup } from './document.js'

/** A message for the log: what is read in lists, and what is read by whoever opens it. */
export interface Message {
	/** At most 72 characters. */
	readonly subject: string
	readonly body: string
}

/**
 * What a commit says of itself, from what differs: one record by its name, several by their number, then each record with
 * its fields. What is written of persons is not in it.
 *
 * @param names what the neighbourhoods are called, by their ids
 */
export function commitMessage(
	changes: readonly Change[],
	telling: Telling,
	names: ReadonlyMap<string, string>,
): Message {
	const groups = groupsOf(changes, telling)
	const { language } = telling
	const [only] = groups
	const subject =
		only === undefined
			? words.sameData[language]
			: groups.length === 1
				? one(only, kindTitle(changes, language))
				: `${where(changes, names, language)}: ${countsOfRecords(changes, language)}`
	return { subject: shortened(subject), body: bodyOf(groups, language) }
}

/** The subject on its line, the rest below it; a person’s own words may stand in its place. */
export const messageText = ({ subject, body }: Message): string =>
	body === '' ? `${subject}\n` : `${subject}\n\n${body}\n`

/** What the one record is, as people call it: nothing where its name says so already. */
const kindTitle = ([first]: readonly Change[], language: Language): string =>
	(first && recordOf(first.kind)?.title[language]) ?? ''

const one = ({ id, label, said, lines }: ChangeGroup, title: string): string => {
	const [first] = lines
	const isNamed = label.startsWith('«') || label.startsWith('“')
	const name = id === null ? label : isNamed ? `${title} ${label}`.trim() : `${label} ${id}`
	if (said !== undefined) return `${name}: ${said}`
	return first === undefined ? name : `${name}: ${lineText(first)}${lines.length > 1 ? '…' : ''}`
}

const lineText = ({ label, text }: ChangeGroup['lines'][number]) => (label === '' ? text : `${label} ${text}`)

function where(changes: readonly Change[], names: ReadonlyMap<string, string>, language: Language): string {
	const places = [...new Set(changes.map(({ neighbourhood }) => neighbourhood))]
	const own = places.filter(place => place !== null)
	const said = own.length > 2 ? [words.places[language](own.length)] : own.map(place => names.get(place) ?? place)
	return [...said, ...(places.includes(null) ? [words.programme[language]] : [])].join(words.and[language])
}

/** «2 schede aggiunte, 1 cambiata». */
const countsOfRecords = (changes: readonly Change[], language: Language) =>
	countsText(countsOf(changes), language).replace(
		/\d+/,
		number => `${number} ${words.records[language](Number(number))}`,
	)

/** A message is read in a list: the whole of a long one stands in the history anyway. */
const mostRecords = 40

function bodyOf(groups: readonly ChangeGroup[], language: Language): string {
	const shown = groups
		.slice(0, mostRecords)
		.map(({ id, label, said, lines }) =>
			[
				`- ${[id, label].filter(part => part !== null && part !== '').join(' ')}${said === undefined ? '' : `: ${said}`}`,
				...lines.map(line => `  ${lineText(line)}`),
			].join('\n'),
		)
	const more = groups.length - shown.length
	return [...shown, ...(more > 0 ? [words.more[language](more)] : [])].join('\n').replace(/[^\S\n]+$/gm, '')
}

function shortened(text: string): string {
	const line = text.replace(/\s+/g, ' ').trim()
	const letters = [...line]
	return letters.length <= 72 ? line : `${letters.slice(0, 71).join('').trimEnd()}…`
}

const words = {
	sameData: { it: 'Solo la forma dei file: nessun dato cambia', en: 'Only the form of the files: no datum changes' },
	programme: { it: 'programma', en: 'programme' },
	and: { it: ' e ', en: ' and ' },
	places: { it: (n: number) => `${n} quartieri`, en: (n: number) => `${n} neighbourhoods` },
	records: {
		it: (n: number) => (n === 1 ? 'scheda' : 'schede'),
		en: (n: number) => (n === 1 ? 'record' : 'records'),
	},
	more: {
		it: (n: number) => `… e ${n === 1 ? 'un’altra scheda' : `altre ${n} schede`}`,
		en: (n: number) => `… and ${n} more record${n === 1 ? '' : 's'}`,
	},
} as const
