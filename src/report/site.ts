import type { Day } from '../model/day.js'
import { longDay } from '../model/number.js'
import type { Language } from '../model/text.js'
import type { Block, Document, Rich, See } from './document.js'
import { sections } from './index.js'
import { knownThen } from './known.js'
import { footOf, type Stamp } from './stamp.js'

/** The pages around the reports of a programme, each with links that lead on from any folder or host. */

export interface SiteOf {
	readonly name: string
	readonly day: Day
	readonly stamp: Stamp
	readonly neighbourhoods: readonly { readonly id: string; readonly name: string }[]
	/** The files of the open data, without their folder. */
	readonly tables: readonly string[]
}

export function siteIndex({ name, day, stamp, neighbourhoods, tables }: SiteOf, language: Language): Document {
	const link = (see: string, label: string): Rich => [{ see, label }]
	return {
		title: name,
		foot: footOf(name, day, stamp, language),
		blocks: [
			{ kind: 'heading', level: 1, text: name },
			{ kind: 'paragraph', text: [words.asOf[language], { strong: longDay(day, language) }, '.'] },
			...knownThen(stamp, language),
			{ kind: 'heading', level: 2, text: words.neighbourhoods[language], id: 'neighbourhoods' },
			neighbourhoods.length === 0
				? { kind: 'empty', text: words.none[language] }
				: {
						kind: 'list',
						items: neighbourhoods.map(({ id, name }) => [
							{ strong: name },
							':',
							{ see: `./${encodeURIComponent(id)}.html`, label: words.report[language] },
							{ see: `./${encodeURIComponent(id)}-mandate.html`, label: words.mandate[language] },
						]),
					},
			...(neighbourhoods.length > 1
				? ([
						{ kind: 'heading', level: 2, text: words.sideBySide[language], id: 'side-by-side' },
						{ kind: 'paragraph', text: words.noRanking[language] },
						{ kind: 'list', items: [link('./comparison.html', words.comparison[language])] },
					] as const)
				: []),
			{ kind: 'heading', level: 2, text: words.figures[language], id: 'figures' },
			{ kind: 'list', items: [link('./definitions.html', words.definitions[language])] },
			{ kind: 'heading', level: 2, text: words.data[language], id: 'data' },
			{ kind: 'paragraph', text: words.dataSaid[language] },
			{ kind: 'list', items: tables.map(table => link(`./data/${table}.csv`, `${table}.csv`)) },
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

export const siteNav = (name: string): readonly See[] => [{ see: './index.html', label: name }]

const words = {
	asOf: { it: 'Situazione al ', en: 'As of ' },
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
	of: { it: 'Su', en: 'Of' },
	data: { it: 'I dati', en: 'The data' },
	dataSaid: {
		it: 'Le tabelle dietro i rapporti, in CSV: una riga per voce, i nomi delle colonne in inglese.',
		en: 'The tables behind the reports, in CSV: a row for each record.',
	},
} as const
