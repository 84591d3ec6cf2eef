import type { Change } from '../model/change.js'
import type { Day } from '../model/day.js'
import { shortDay } from '../model/number.js'
import type { Language, Words } from '../model/text.js'
import type { Telling } from './change-words.js'
import { groupsOf, linesOf, subjectOf } from './changes.js'
import type { Block, LogEntry } from './document.js'

/** A commit with what it did to what was asked for. */
export interface Event {
	readonly commit: string
	readonly author: string
	/** When it was written, and when it came into this history. */
	readonly authored: Day
	readonly committed: Day
	readonly subject: string
	readonly changes: readonly Change[]
	readonly merge: boolean
	readonly onlyMoved: boolean
	/** True when agora.yaml says that it only reformatted. */
	readonly ignored: boolean
	readonly gaps: readonly { readonly file: string; readonly why: Words }[]
}

export interface Told {
	/** What was asked for, as people call it. */
	readonly title: string
	readonly events: readonly Event[]
	/** Whether one record was asked for: then its lines stand beside the commit. */
	readonly single: boolean
	/** What is not shown, unless everything was asked for. */
	readonly hidden: { readonly onlyMoved: number; readonly ignored: number }
	readonly all: boolean
}

/** A history as a document: what it is of, commit by commit, and what was left out. */
export function historyTold({ title, events, single, hidden, all }: Told, telling: Telling): readonly Block[] {
	const { language } = telling
	const entries = events.map(event => entryOf(event, single, all, telling))
	const count = events.reduce((sum, { changes }) => sum + countOf(changes, single, telling), 0)
	const people = new Set(events.map(({ author }) => author)).size
	const say = words[language]
	return [
		{ kind: 'paragraph', text: [{ strong: title }, ` · ${say.count(count, people)}`] },
		...(entries.length > 0 ? [{ kind: 'log' as const, entries }] : []),
		...(hidden.onlyMoved > 0 ? [{ kind: 'paragraph' as const, text: say.onlyMoved(hidden.onlyMoved) }] : []),
		...(hidden.ignored > 0 ? [{ kind: 'paragraph' as const, text: say.ignored(hidden.ignored) }] : []),
		...(entries.length > 0 ? [{ kind: 'paragraph' as const, text: say.unchecked }] : []),
	]
}

/** The last few of a record's changes, without what introduces a whole history. */
export const recentTold = (events: readonly Event[], telling: Telling): readonly Block[] =>
	events.length === 0 ? [] : [{ kind: 'log', entries: events.map(event => entryOf(event, true, false, telling)) }]

/** A record that came or went is one change, however many fields it has. */
const countOf = (changes: readonly Change[], single: boolean, telling: Telling) =>
	single
		? linesBySubject(changes, telling).length
		: groupsOf(changes, telling).reduce((sum, { lines, said }) => sum + lines.length + (said === undefined ? 0 : 1), 0)

/** More than this in one commit are counted, not listed. */
const mostGroups = 12

function entryOf(event: Event, single: boolean, all: boolean, telling: Telling): LogEntry {
	const say = words[telling.language]
	const groups = single ? [] : groupsOf(event.changes, telling)
	const shown = all ? groups : groups.slice(0, mostGroups)
	const quiet = event.onlyMoved ? [{ label: '', text: say.quiet }] : []
	return {
		day: event.authored,
		who: event.author,
		commit: event.commit,
		lines: [...(single ? linesBySubject(event.changes, telling) : []), ...quiet],
		groups: shown,
		reason: event.subject,
		notes: [
			...(groups.length > shown.length ? [say.more(groups.length - shown.length)] : []),
			...(event.merge ? [say.merge] : []),
			...(event.ignored ? [say.isIgnored] : []),
			...(event.committed !== event.authored ? [say.committed(event.committed)] : []),
			...event.gaps.map(({ file, why }) => say.gap(file, why[telling.language])),
		],
	}
}

/** The record's own lines, then those of the records inside it, such as the decisions of a meeting. */
function linesBySubject(changes: readonly Change[], telling: Telling) {
	const subjects = new Map<string, Change[]>()
	for (const change of changes) {
		const key = `${change.kind}\0${change.id}`
		subjects.set(key, [...(subjects.get(key) ?? []), change])
	}
	const [own] = [...subjects.values()].sort(([a], [b]) => Number(a?.inside !== null) - Number(b?.inside !== null))
	return [...subjects.values()].flatMap(list => {
		const lines = linesOf(list, telling)
		const [one] = list
		if (list === own || !one) return lines
		const { id, label } = subjectOf(one, telling.language)
		return lines.map(line => ({
			label: [id ?? label, line.label].filter(part => part !== '').join(', '),
			text: line.text,
		}))
	})
}

const plural = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`

const words = {
	it: {
		count: (changes: number, people: number) =>
			changes === 0
				? 'nessuna modifica'
				: `${plural(changes, 'modifica', 'modifiche')} di ${plural(people, 'persona', 'persone')}`,
		onlyMoved: (commits: number) =>
			commits === 1
				? 'Non mostrato: 1 commit che ha solo spostato o riscritto il file (--all).'
				: `Non mostrati: ${commits} commit che hanno solo spostato o riscritto il file (--all).`,
		ignored: (commits: number) =>
			commits === 1
				? 'Saltato: 1 commit che agora.yaml dice di non contare (--all).'
				: `Saltati: ${commits} commit che agora.yaml dice di non contare (--all).`,
		unchecked: 'Nomi e date: come li ha scritti ciascun computer; git non li verifica.',
		more: (records: number) => `… e altre ${records} voci (--all).`,
		quiet: 'solo spostato o riscritto',
		merge: 'Deciso nell’unione di due rami.',
		isIgnored: 'agora.yaml dice di non contarlo.',
		committed: (day: Day) => `In questa storia dal ${shortDay(day, 'it')}.`,
		gap: (file: string, why: string) => `${file} qui non si legge: ${why}`,
	},
	en: {
		count: (changes: number, people: number) =>
			changes === 0 ? 'no changes' : `${plural(changes, 'change', 'changes')} by ${plural(people, 'person', 'people')}`,
		onlyMoved: (commits: number) =>
			`Not shown: ${plural(commits, 'commit', 'commits')} that only moved or rewrote the file (--all).`,
		ignored: (commits: number) =>
			`Passed over: ${plural(commits, 'commit', 'commits')} that agora.yaml says not to count (--all).`,
		unchecked: 'Names and dates: as each computer wrote them; git does not check them.',
		more: (records: number) => `… and ${records} more records (--all).`,
		quiet: 'only moved or rewritten',
		merge: 'Decided where two branches were merged.',
		isIgnored: 'agora.yaml says not to count it.',
		committed: (day: Day) => `In this history since ${shortDay(day, 'en')}.`,
		gap: (file: string, why: string) => `${file} cannot be read here: ${why}`,
	},
} as const satisfies Record<Language, unknown>
