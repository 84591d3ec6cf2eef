import type { Change } from '../../model/change.js'
import type { Day } from '../../model/day.js'
import { longDay } from '../../model/number.js'
import { enumerated } from '../../model/numerals.js'
import type { Language } from '../../model/text.js'
import type { Since } from '../../observatory/since-meeting.js'
import { countsOf, countsText } from '../change-words.js'
import { groupsOf } from '../changes.js'
import { type Block, count, type Heading, type Rich } from '../document.js'
import { happenedTold } from '../happened.js'
import { sections } from '../index.js'
import type { Telling } from '../section.js'
import { howMany, nouns } from '../sections/nouns.js'
import type { Stamp } from '../stamp.js'
import { type Comparison, hasChanged } from './comparison.js'
import { labelled, type SinceTelling } from './told.js'

/** What the dates in the data say has happened since a day: told where a report is compared with no other. */
export interface Happened {
	readonly from: Day
	readonly since: Since
}

/** The chapter of what changed keeps its place in every report, compared or not. */
export function whatChanged(
	comparison: Comparison | undefined,
	happened: Happened,
	stamp: Stamp,
	since: SinceTelling,
	telling: Telling,
): readonly Block[] {
	const { language } = telling
	if (comparison === undefined)
		return [heading(language), ...happenedSince(happened, telling), { kind: 'paragraph', text: words.ask[language] }]
	const { base, before } = comparison
	if (before === null)
		return [
			heading(language),
			{ kind: 'empty', text: `${words.first[language]}. ${words.notThere[language](longDay(base.day, language))}` },
		]
	const changes = labelled(
		Object.values(comparison.sections).flatMap(({ changes }) => changes),
		since,
	)
	return [
		heading(language, finding(changes, comparison, language)),
		{ kind: 'paragraph', text: between(comparison, stamp, language) },
		...bySection(comparison, language),
		...listed('added', changes, since),
		...listed('gone', changes, since),
		...listed('changed', changes, since),
	]
}

const heading = (language: Language, finding?: string): Heading => ({
	kind: 'heading',
	level: 2,
	text: words.title[language],
	id: 'what-changed',
	...(finding !== undefined && { finding }),
})

function happenedSince({ from, since }: Happened, telling: Telling): readonly Block[] {
	const { language } = telling
	const items = happenedTold(since, telling)
	const day = longDay(from, language)
	if (items.length === 0) return [{ kind: 'paragraph', text: words.nothingHappened[language](day) }]
	return [
		{ kind: 'paragraph', text: words.happened[language](day) },
		{ kind: 'list', items },
	]
}

/** «Dal 30 giugno 2026, in più: tre organizzazioni e un bisogno; in meno: un’azione». */
function finding(changes: readonly Change[], { base, sections }: Comparison, language: Language): string {
	const day = longDay(base.day, language)
	const told = (what: 'added' | 'gone') => {
		const counted = (['organisation', 'tie', 'need', 'action'] as const).flatMap(kind => {
			const number = changes.filter(one => one.what === what && one.kind === kind).length
			return number === 0 ? [] : [howMany(number, nouns[kind], language)]
		})
		return counted.length === 0 ? [] : [`${words[what].finding[language]}: ${enumerated(counted, language)}`]
	}
	const said = [...told('added'), ...told('gone')]
	if (said.length > 0) return words.since[language](day, said.join('; '))
	if (changes.length > 0) return words.counted[language](day, countsText(countsOf(changes), language))
	const all = Object.values(sections)
	if (all.some(({ unread }) => unread)) return words.unread[language](day)
	return words[all.some(hasChanged) ? 'onlyFigures' : 'nothing'][language](day)
}

function between({ base }: Comparison, { commit, dirty, known, on }: Stamp, language: Language): Rich {
	const judged = on === known ? '' : words.judged[language](longDay(on, language))
	return [
		words.base[language](longDay(base.day, language)),
		{ code: base.commit.slice(0, 7) },
		words.now[language],
		...(commit === null ? [words.unsaved[language]] : [{ code: commit.slice(0, 7) }]),
		...(dirty ? [words.dirty[language]] : []),
		`${judged}. ${words.method[language]}`,
	]
}

/** How much differs in each part of the report; of the parts that are as they were it is said that they are. */
function bySection({ sections: compared }: Comparison, language: Language): readonly Block[] {
	const changed = sections.filter(({ id }) => compared[id] && hasChanged(compared[id]))
	const rest = sections.filter(({ id }) => compared[id] && !compared[id].unread && !hasChanged(compared[id])).length
	if (changed.length === 0) return []
	return [
		{
			kind: 'table',
			id: 'changes-by-section',
			caption: words.caption[language],
			columns: (['section', 'figures', 'added', 'gone', 'changed'] as const).map(key => ({
				key,
				title: words.columns[key][language],
			})),
			rows: changed.map(({ id, title }) => {
				const { figures = [], changes = [] } = compared[id] ?? {}
				const { added, gone, changed, moved } = countsOf(changes)
				return [
					{ kind: 'code', code: id, label: title[language] },
					count(figures.filter(({ difference }) => difference.is === 'by').length),
					count(added),
					count(gone),
					count(changed + moved),
				]
			}),
			...(rest > 0 && { note: words.rest[language](rest) }),
		},
	]
}

/** More than this many records in a list is for `agora diff`. */
const mostListed = 12

function listed(what: 'added' | 'gone' | 'changed', changes: readonly Change[], since: SinceTelling): readonly Block[] {
	const { language } = since
	const whole = new Set(
		changes.flatMap(({ what, kind, id }) => (what === 'added' || what === 'gone' ? [`${kind} ${id}`] : [])),
	)
	const those = changes.filter(one => {
		if (one.what === 'added' || one.what === 'gone') return one.what === what
		return what === 'changed' && !whole.has(`${one.kind} ${one.id}`)
	})
	const groups = groupsOf(those, since)
	if (groups.length === 0) return []
	const rest = groups.length - mostListed
	return [
		{ kind: 'heading', level: 3, text: `${words[what].list[language]} (${groups.length})` },
		{
			kind: 'changes',
			// What happened to each is the heading's word.
			groups: groups.slice(0, mostListed).map(({ said: _, ...group }) => group),
		},
		...(rest > 0 ? [{ kind: 'paragraph', text: words.more[language](rest) } as const] : []),
	]
}

const words = {
	title: { it: 'Che cosa è cambiato', en: 'What has changed' },
	ask: {
		it: 'Questo lo dicono le date scritte nei dati. Un confronto con ciò che si sapeva in un altro momento si chiede con --compare.',
		en: 'This is what the dates in the data say. A comparison with what was known at another moment is asked for with --compare.',
	},
	happened: {
		it: (day: string) => `Dopo il ${day}, fine dell’ultimo trimestre chiuso:`,
		en: (day: string) => `Since ${day}, the end of the last whole quarter:`,
	},
	nothingHappened: {
		it: (day: string) => `Dopo il ${day}, fine dell’ultimo trimestre chiuso, nessun cambiamento ha una data.`,
		en: (day: string) => `Since ${day}, the end of the last whole quarter, no change has a date.`,
	},
	first: {
		it: 'È il primo rapporto: non c’è ancora un confronto',
		en: 'This is the first report: there is no comparison yet',
	},
	notThere: {
		it: (day: string) => `Alla fine del ${day} nei dati questo quartiere non c’era.`,
		en: (day: string) => `At the end of ${day} this neighbourhood was not in the data.`,
	},
	since: {
		it: (day: string, said: string) => `Dal ${day}, ${said}`,
		en: (day: string, said: string) => `Since ${day}, ${said}`,
	},
	counted: {
		it: (day: string, said: string) => `Dal ${day} nelle voci: ${said}`,
		en: (day: string, said: string) => `Records since ${day}: ${said}`,
	},
	nothing: {
		it: (day: string) => `Dal ${day} non è cambiato nulla`,
		en: (day: string) => `Nothing has changed since ${day}`,
	},
	onlyFigures: {
		it: (day: string) =>
			`Dal ${day} nessuna voce del quartiere è diversa: i numeri cambiano con il tempo, o con ciò che vale per tutto il programma`,
		en: (day: string) =>
			`No record of the neighbourhood differs since ${day}: figures change with time, or with what holds for the whole programme`,
	},
	unread: {
		it: (day: string) =>
			`Che cosa è cambiato dal ${day} non si può dire per intero: allora o adesso non tutto si è potuto leggere`,
		en: (day: string) =>
			`What has changed since ${day} cannot be told in full: then or now, not everything could be read`,
	},
	base: {
		it: (day: string) => `Di fronte: i dati come si conoscevano alla fine del ${day}, dal commit `,
		en: (day: string) => `Side by side: the records as they were known at the end of ${day}, from commit `,
	},
	now: { it: ', e quelli di questo rapporto, ', en: ', and those of this report, ' },
	unsaved: { it: 'non ancora salvati in git', en: 'not saved in git yet' },
	dirty: { it: ' con modifiche non salvate', en: ' with unsaved changes' },
	judged: { it: (day: string) => `, giudicati al ${day}`, en: (day: string) => `, judged on ${day}` },
	method: {
		it: 'Gli uni e gli altri sono misurati con le stesse definizioni; le variazioni si calcolano prima di arrotondare.',
		en: 'Both are measured with the same definitions; changes are computed before rounding.',
	},
	caption: {
		it: 'Quanti numeri e quante voci sono diversi, parte per parte',
		en: 'How many figures and records differ, part by part',
	},
	columns: {
		section: { it: 'Parte', en: 'Part' },
		figures: { it: 'Numeri diversi', en: 'Figures that differ' },
		added: { it: 'Voci nuove', en: 'New records' },
		gone: { it: 'Che non ci sono più', en: 'Gone' },
		changed: { it: 'Cambiate', en: 'Changed' },
	},
	rest: {
		it: (rest: number) => (rest === 1 ? 'Un’altra parte è com’era.' : `Altre ${rest} parti sono come erano.`),
		en: (rest: number) => (rest === 1 ? 'One other part is as it was.' : `${rest} other parts are as they were.`),
	},
	added: { finding: { it: 'in più', en: 'more' }, list: { it: 'Nuove', en: 'New' } },
	gone: { finding: { it: 'in meno', en: 'fewer' }, list: { it: 'Non ci sono più', en: 'Gone' } },
	changed: { list: { it: 'Cambiate', en: 'Changed' } },
	more: {
		it: (rest: number) =>
			rest === 1 ? 'Un’altra voce si vede con agora diff.' : `Le altre ${rest} voci si vedono con agora diff.`,
		en: (rest: number) =>
			rest === 1 ? 'One more record is shown by agora diff.' : `The other ${rest} records are shown by agora diff.`,
	},
} as const
