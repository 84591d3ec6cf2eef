import type { Day } from '../model/day.js'
import { longDay } from '../model/number.js'
import type { Language } from '../model/text.js'
import type { Block, Document, Rich, See } from './document.js'
import { sections } from './index.js'
import { knownThen } from './known.js'
import { editionLine } from './public/note.js'
import { footOf, type Stamp } from './stamp.js'

/** The pages around the reports of a programme, each with links that lead on from any folder or host. */

export interface SiteOf {
	readonly name: string
	readonly day: Day
	readonly stamp: Stamp
	/** In the order in which the programme began in them. */
	readonly neighbourhoods: readonly { readonly id: string; readonly name: string; readonly began: Day | null }[]
	/** The files of the open data, without their folder. */
	readonly tables: readonly string[]
	/** The language of the pages whose names say none. */
	readonly main: Language
}

/** The file of a page in a language: `index.html`, and beside it `index.en.html`. */
export const pageName = (name: string, language: Language, { main }: Pick<SiteOf, 'main'>): string =>
	language === main ? `${name}.html` : `${name}.${language}.html`

/**
 * The report of a neighbourhood, whatever its folder is called: no folder has a point in its name, so that one that is called
 * like another page of the site takes its place from none.
 */
export const reportPage = (id: string): string => (ownPages.has(id) || id.endsWith('-mandate') ? `${id}.report` : id)

const ownPages = new Set(['index', 'definitions', 'changes', 'comparison'])

export const mandatePage = (id: string): string => `${id}-mandate`

export function siteIndex(site: SiteOf, language: Language): Document {
	const { name, day, stamp, neighbourhoods, tables } = site
	const to = (page: string, label: string) => ({
		see: `./${encodeURIComponent(pageName(page, language, site))}`,
		label,
	})
	return {
		title: name,
		foot: footOf(name, day, stamp, language),
		blocks: [
			{ kind: 'heading', level: 1, text: name },
			{ kind: 'paragraph', text: [words.asOf[language], { strong: longDay(day, language) }, '.'] },
			...(stamp.edition ? [editionLine(stamp.edition, language)] : []),
			...knownThen(stamp, language),
			{ kind: 'heading', level: 2, text: words.neighbourhoods[language], id: 'neighbourhoods' },
			neighbourhoods.length === 0
				? { kind: 'empty', text: words.none[language] }
				: {
						kind: 'list',
						items: neighbourhoods.map(({ id, name, began }) => [
							{ strong: name },
							began === null ? ':' : `, ${words.since[language]} ${longDay(began, language)}:`,
							to(reportPage(id), words.report[language]),
							to(mandatePage(id), words.mandate[language]),
						]),
					},
			...(neighbourhoods.length > 1
				? ([
						{ kind: 'heading', level: 2, text: words.sideBySide[language], id: 'side-by-side' },
						{ kind: 'paragraph', text: words.noRanking[language] },
						{ kind: 'list', items: [[to('comparison', words.comparison[language])]] },
					] as const)
				: []),
			{ kind: 'heading', level: 2, text: words.changes[language], id: 'changes' },
			{ kind: 'list', items: [[to('changes', words.changesLink[language])]] },
			{ kind: 'heading', level: 2, text: words.figures[language], id: 'figures' },
			{ kind: 'list', items: [[to('definitions', words.definitionsLink[language])]] },
			{ kind: 'heading', level: 2, text: words.data[language], id: 'data' },
			{ kind: 'paragraph', text: words.dataSaid[language] },
			{ kind: 'list', items: tables.map((table): Rich => [{ see: `./data/${table}.csv`, label: `${table}.csv` }]) },
		],
	}
}

/** Every figure of the reports with what it means, chapter by chapter. */
export function siteDefinitions({ name, day, stamp }: SiteOf, language: Language): Document {
	return {
		title: words.definitions[language],
		foot: footOf(name, day, stamp, language),
		blocks: [
			{ kind: 'heading', level: 1, text: words.definitions[language] },
			...sections.flatMap(({ id, title, figures }): Block[] => [
				{ kind: 'heading', level: 2, text: title[language], id },
				{
					kind: 'definitions',
					items: figures.map(({ id, title, definition, denominator }) => ({
						id,
						term: title[language],
						text: `${definition[language]}${denominator ? ` ${words.of[language]}: ${denominator[language]}.` : ''}`,
					})),
				},
			]),
		],
	}
}

/** What every page leads to: the first one, and itself in the other language. */
export const siteNav = (page: string, language: Language, site: SiteOf): readonly See[] => [
	...(page === 'index' ? [] : [{ see: `./${pageName('index', language, site)}`, label: site.name }]),
	...siteLanguages
		.filter(other => other !== language)
		.map(other => ({
			see: `./${encodeURIComponent(pageName(page, other, site))}`,
			label: words.thisPage[other],
			language: other,
		})),
]

export const siteLanguages = ['it', 'en'] as const satisfies readonly Language[]

const words = {
	asOf: { it: 'Situazione al ', en: 'As of ' },
	thisPage: { it: 'Italiano', en: 'English' },
	since: { it: 'dal', en: 'since' },
	changes: { it: 'Che cosa è cambiato', en: 'What changed' },
	changesLink: { it: 'le modifiche, mese per mese', en: 'the changes, month by month' },
	neighbourhoods: { it: 'I quartieri', en: 'The neighbourhoods' },
	none: {
		it: 'Non ci sono ancora quartieri nella cartella neighbourhoods.',
		en: 'There are no neighbourhoods in the folder yet.',
	},
	report: { it: 'il rapporto', en: 'the report' },
	mandate: { it: 'il mandato', en: 'the mandate' },
	sideBySide: { it: 'Uno accanto all’altro', en: 'Side by side' },
	noRanking: {
		it: 'Le stesse definizioni per tutti. Non è una classifica: i luoghi e i tempi sono diversi.',
		en: 'The same definitions for all. This is no ranking: places and times differ.',
	},
	comparison: { it: 'il confronto', en: 'the comparison' },
	figures: { it: 'Che cosa vogliono dire i numeri', en: 'What the figures mean' },
	definitions: { it: 'Le definizioni', en: 'The definitions' },
	definitionsLink: { it: 'le definizioni', en: 'the definitions' },
	of: { it: 'Su', en: 'Of' },
	data: { it: 'I dati', en: 'The data' },
	dataSaid: {
		it: 'Le tabelle dietro i rapporti, in CSV: una riga per voce, i nomi delle colonne in inglese.',
		en: 'The tables behind the reports, in CSV: a row for each record.',
	},
} as const
