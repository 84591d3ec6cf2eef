import type { Failure } from '../model/failure.js'
import { months } from '../model/number.js'
import { capital } from '../model/numerals.js'
import type { Language } from '../model/text.js'
import type { Telling } from './change-words.js'
import { groupsOf } from './changes.js'
import type { Block, Document, LogEntry } from './document.js'
import type { Event } from './history.js'
import type { SiteOf } from './site.js'
import { footOf } from './stamp.js'

/** Older commits are counted: `agora history` has them all. */
const mostEvents = 80

/** And of one commit no more records than this. */
const mostGroups = 8

/**
 * What changed in the data and when, month by month, newest first: for an internal edition with who wrote it and why, which
 * a public one leaves to those who work with the data.
 *
 * @param history or why it cannot be told
 */
export function siteChanges(site: SiteOf, history: readonly Event[] | Failure, telling: Telling): Document {
	const { language } = telling
	const title = words.title[language]
	return {
		title,
		foot: footOf(site.name, site.day, site.stamp, language),
		blocks: [
			{ kind: 'heading', level: 1, text: title },
			...('what' in history
				? [
						{
							kind: 'empty' as const,
							text: `${words.untold[language]} ${history.what[language]}. ${history.remedy[language]}`,
						},
					]
				: told(site, history, telling)),
		],
	}
}

function told(
	{ neighbourhoods, stamp: { edition } }: SiteOf,
	events: readonly Event[],
	telling: Telling,
): readonly Block[] {
	const { language } = telling
	const isPublic = edition?.public === true
	const names = new Map(neighbourhoods.map(({ id, name }) => [id, name]))
	const entries = events.flatMap(event => entriesOf(event, names, isPublic, telling))
	if (entries.length === 0) return [{ kind: 'empty', text: words.nothing[language] }]
	const shown = entries.slice(0, mostEvents)
	const older = entries.length - shown.length
	const inMonths = [...new Set(shown.map(({ day }) => day.slice(0, 7)))]
	return [
		{ kind: 'paragraph', text: words[isPublic ? 'openly' : 'inside'][language] },
		...inMonths.flatMap((month): Block[] => [
			{ kind: 'heading', level: 2, text: monthSaid(month, language), id: `m-${month}` },
			{ kind: 'log', entries: shown.filter(({ day }) => day.startsWith(month)) },
		]),
		...(older > 0 ? [{ kind: 'paragraph' as const, text: words.older[language](older) }] : []),
	]
}

/** A commit says one thing of each neighbourhood that it touched. */
function entriesOf(
	event: Event,
	names: ReadonlyMap<string, string>,
	isPublic: boolean,
	telling: Telling,
): readonly LogEntry[] {
	const places = [...new Set(event.changes.map(({ neighbourhood }) => neighbourhood))]
	return places.flatMap((place): readonly LogEntry[] => {
		const groups = groupsOf(
			event.changes.filter(({ neighbourhood }) => neighbourhood === place),
			telling,
		).filter(({ said, lines }) => said !== undefined || lines.length > 0)
		if (groups.length === 0) return []
		const where = place === null ? words.programme[telling.language] : (names.get(place) ?? place)
		const more = groups.length - mostGroups
		return [
			{
				day: event.committed,
				who: isPublic ? where : `${where} · ${event.author}`,
				commit: event.commit,
				lines: [],
				groups: groups.slice(0, mostGroups),
				reason: isPublic ? '' : event.subject,
				notes: more > 0 ? [words.more[telling.language](more)] : [],
			},
		]
	})
}

const monthSaid = (month: string, language: Language) =>
	capital(`${months[language][Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`)

const words = {
	title: { it: 'Che cosa è cambiato nei dati', en: 'What changed in the data' },
	programme: { it: 'Tutto il programma', en: 'The whole programme' },
	openly: {
		it: 'Le voci entrate, uscite e cambiate di stato, mese per mese, dalla più recente. Chi ha scritto, i testi e ciò che riguarda le persone non sono qui.',
		en: 'The records that came, went and changed their state, month by month, newest first. Who wrote them, their texts and what concerns persons are not here.',
	},
	inside: {
		it: 'Ogni modifica salvata, mese per mese, dalla più recente. Nomi e date sono quelli che ciascun computer ha scritto.',
		en: 'Every change that was saved, month by month, newest first. Names and dates are as each computer wrote them.',
	},
	nothing: { it: 'Non è ancora cambiato nulla.', en: 'Nothing has changed yet.' },
	untold: { it: 'Qui la storia dei dati non si può raccontare.', en: 'The history of the data cannot be told here.' },
	more: {
		it: (records: number) => (records === 1 ? '… e un’altra voce.' : `… e altre ${records} voci.`),
		en: (records: number) => (records === 1 ? '… and another record.' : `… and ${records} more records.`),
	},
	older: {
		it: (count: number) =>
			`${count === 1 ? 'Una modifica più vecchia è' : `Altre ${count} modifiche più vecchie sono`} nella storia della cartella (agora history).`,
		en: (count: number) =>
			`${count === 1 ? 'One older change is' : `${count} older changes are`} in the history of the folder (agora history).`,
	},
} as const
