import type { Codes } from '../model/codes.js'
import type { Day } from '../model/day.js'
import { longDay } from '../model/number.js'
import type { Language } from '../model/text.js'
import type { Figure } from '../observatory/figure.js'
import { choiceTold, type MeasuredProgramme } from './choice.js'
import { comparable } from './comparable.js'
import { changesOf, comparedWith, neighbourhoodsChanged, type ProgrammeComparison } from './compared/programme.js'
import { type Measures, toldSections } from './compose.js'
import { coursesTold } from './courses.js'
import { type Block, type Cell, type Document, notApplicable, type Table, text } from './document.js'
import { figureCell, figureTable } from './figures.js'
import { sections } from './index.js'
import { knownThen } from './known.js'
import { needsAcross } from './needs-across.js'
import { unreadItems } from './neighbourhood.js'
import { networksTold } from './networks.js'
import { editionLine, protectedNote } from './public/note.js'
import type { Section } from './section.js'
import { sentence } from './sentence.js'
import type { Series } from './series.js'
import { draftOf, footOf, type Stamp } from './stamp.js'

/** The neighbourhoods side by side: the same figures with the same definitions, and no order of merit. */
export function programmeReport(
	programme: MeasuredProgramme,
	all: readonly Measures[],
	day: Day,
	stamp: Stamp,
	courses: readonly Series[],
	codes: Codes,
	language: Language,
	comparison?: ProgrammeComparison,
): Document {
	const name = programme.name ?? 'agora'
	const commit =
		stamp.commit === null
			? words.noCommit[language]
			: `${stamp.commit.slice(0, 7)}${stamp.dirty ? ` ${words.dirty[language]}` : ''}`
	const defined = sections
		.flatMap(section => section.figures.filter(figure => figure.comparable && isMeasured(all, section, figure)))
		.map(({ id, title, definition }) => ({ id, term: title[language], text: definition[language] }))
	return {
		title: name,
		foot: footOf(name, day, stamp, language),
		...draftOf(errorsIn(all), language),
		blocks: [
			{ kind: 'heading', level: 1, text: name },
			{
				kind: 'paragraph',
				text: [
					words.asOf[language],
					{ strong: longDay(day, language) },
					`. ${words.data[language]}: ${commit}; agora ${stamp.agora}.`,
				],
			},
			...(stamp.edition ? [editionLine(stamp.edition, language)] : []),
			...knownThen(stamp, language),
			...(comparison ? [comparedWith(comparison.base, language)] : []),
			...(all.length > 1 ? [{ kind: 'paragraph', text: words.noRanking[language] } as const] : []),
			...(all.length === 0 ? [{ kind: 'empty', text: words.nothing[language] } as const] : []),
			...unread(all, language),
			...brief(all, codes, language),
			...coursesTold(
				courses,
				all.map(({ neighbourhood }) => neighbourhood),
				day,
				language,
			),
			...needsAcross(all, codes, language),
			...networksTold(all, codes, language),
			{ kind: 'heading', level: 2, text: words.programme[language], id: 'programme' },
			figureTable({ id: 'programme-figures', values: programme.figures }, language),
			...choiceTold(programme, codes, language),
			...sections.flatMap((section): Block[] => {
				const comparable = section.figures.filter(figure => figure.comparable)
				if (!comparable.some(figure => isMeasured(all, section, figure))) return []
				return [
					{ kind: 'heading', level: 2, text: section.title[language], id: section.id },
					compared(section, comparable, all, language),
					...(comparison ? changesOf(section, comparable, all, comparison, language) : []),
				]
			}),
			...(comparison ? neighbourhoodsChanged(comparison, all, language) : []),
			...comparable(all, language),
			...(defined.length === 0
				? []
				: ([
						{ kind: 'heading', level: 2, text: words.method[language], id: 'method' },
						{ kind: 'definitions', items: defined },
					] as const)),
			...protectedNote(stamp.edition, language),
		],
	}
}

/** As many neighbourhoods as fit stand as columns; more of them as rows. What nobody can measure yet is left out. */
function compared(section: Section, figures: readonly Figure[], all: readonly Measures[], language: Language): Table {
	const measurable = figures.filter(figure => isMeasured(all, section, figure))
	const table = { kind: 'table', id: `compare-${section.id}`, caption: words.compare[language] } as const
	if (all.length > mostColumns)
		return {
			...table,
			columns: [
				{ key: 'neighbourhood', title: words.neighbourhood[language] },
				...measurable.map(({ id, title }) => ({ key: id, title: title[language] })),
			],
			rows:
				measurable.length === 0
					? []
					: all.map(one => [text(one.neighbourhood.name), ...measurable.map(({ id }) => cell(one, section.id, id))]),
		}
	return {
		...table,
		columns: [
			{ key: 'figure', title: words.figure[language] },
			...all.map(({ neighbourhood }) => ({ key: neighbourhood.id, title: neighbourhood.name })),
		],
		rows: measurable.map(({ id, title }) => [
			{ kind: 'code', code: id, label: title[language] },
			...all.map(one => cell(one, section.id, id)),
		]),
	}
}

const isMeasured = (all: readonly Measures[], section: Section, { id }: Figure) =>
	all.some(one => cell(one, section.id, id).kind !== 'missing')

const mostColumns = 6

/** What could not be read, neighbourhood by neighbourhood, so that nobody takes a gap for a nought. */
function unread(all: readonly Measures[], language: Language): readonly Block[] {
	const items = all.flatMap(({ neighbourhood, unread }) =>
		unreadItems(unread, language).map(item => `${neighbourhood.name}. ${item}`),
	)
	const errors = errorsIn(all)
	if (items.length === 0 && errors === 0) return []
	return [
		{ kind: 'notice', text: words.draft[language](errors) },
		...(items.length > 0 ? [{ kind: 'list', items } as const] : []),
	]
}

const errorsIn = (all: readonly Measures[]) => all.reduce((sum, { problems }) => sum + problems.errors, 0)

/** The first thing to know of each neighbourhood. */
function brief(all: readonly Measures[], codes: Codes, language: Language): readonly Block[] {
	if (all.length === 0) return []
	const first = all.map(measures => {
		const told = toldSections(measures, codes, language)
		const present = told.filter(({ absent }) => !absent)
		const headlines = (present.length > 0 ? present : told).flatMap(({ headline }) => headline ?? [])
		const most = [3, 2, 1, 0].flatMap(weight => headlines.filter(one => one.weight === weight))[0]
		return { name: measures.neighbourhood.name, said: most ? sentence(most) : words.noNews[language] }
	})
	// What is to be known of several is said once.
	const alike = new Map(first.map(({ said }) => [JSON.stringify(said), said]))
	const rows = [...alike].map(([key, said]) => [
		text(
			first
				.filter(one => JSON.stringify(one.said) === key)
				.map(({ name }) => name)
				.join(', '),
		),
		text(said),
	])
	return [
		{ kind: 'heading', level: 2, text: words.brief[language], id: 'in-brief' },
		{
			kind: 'table',
			id: 'in-brief',
			caption: words.briefCaption[language],
			columns: [
				{ key: 'neighbourhood', title: words.neighbourhood[language] },
				{ key: 'first', title: words.first[language] },
			],
			rows,
		},
	]
}

function cell({ sections: measured }: Measures, section: string, figure: string): Cell {
	const value = measured[section]?.figures.find(one => one.figure === figure)
	return value ? figureCell(value) : notApplicable
}

const words = {
	asOf: { it: 'Situazione al ', en: 'As of ' },
	data: { it: 'Dati', en: 'Data' },
	noCommit: { it: 'non ancora salvati in git', en: 'not saved in git yet' },
	dirty: { it: '+ modifiche non salvate', en: '+ unsaved changes' },
	draft: {
		it: (errors: number) =>
			`Bozza: nei dati ${errors === 1 ? 'c’è un errore' : `ci sono ${errors} errori`}. Ciò che non si è potuto leggere manca dai numeri; agora validate spiega che cosa correggere.`,
		en: (errors: number) =>
			`Draft: there ${errors === 1 ? 'is one error' : `are ${errors} errors`} in the data. What could not be read is missing from the figures; agora validate says what to correct.`,
	},
	noRanking: {
		it: 'I quartieri stanno uno accanto all’altro nell’ordine in cui hanno cominciato. Non è una classifica: i luoghi e i tempi sono diversi.',
		en: 'The neighbourhoods stand side by side in the order in which they began. This is no ranking: places and times differ.',
	},
	nothing: {
		it: 'Non ci sono ancora quartieri nella cartella neighbourhoods.',
		en: 'There are no neighbourhoods in the folder yet.',
	},
	brief: { it: 'In breve', en: 'In brief' },
	programme: { it: 'Il programma', en: 'The programme' },
	briefCaption: {
		it: 'La prima cosa da sapere di ogni quartiere',
		en: 'The first thing to know of each neighbourhood',
	},
	neighbourhood: { it: 'Quartiere', en: 'Neighbourhood' },
	first: { it: 'Da sapere', en: 'To know' },
	noNews: { it: 'Nulla da segnalare', en: 'Nothing to report' },
	compare: { it: 'Le stesse definizioni per tutti', en: 'The same definitions for all' },
	figure: { it: 'Indicatore', en: 'Figure' },
	method: { it: 'Definizioni', en: 'Definitions' },
} as const
