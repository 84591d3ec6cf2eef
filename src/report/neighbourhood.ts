import type { Codes } from '../model/codes.js'
import type { Neighbourhood } from '../model/neighbourhood.js'
import { longDay } from '../model/number.js'
import { enumerated } from '../model/numerals.js'
import type { Language } from '../model/text.js'
import type { Comparison, SectionComparison } from './compared/comparison.js'
import { comparedWith, sinceTelling, sinceTold } from './compared/told.js'
import { type Happened, whatChanged } from './compared/what-changed.js'
import { type Measures, telling, toldSections } from './compose.js'
import { type Block, type Document, type Rich, text } from './document.js'
import { figures, figureTable } from './figures.js'
import { fiveTold } from './five-numbers.js'
import { knownThen } from './known.js'
import { editionLine, protectedNote } from './public/note.js'
import type { Figures, Headline, Section } from './section.js'
import { sentence } from './sentence.js'
import type { Series } from './series.js'
import { draftOf, footOf, type Stamp } from './stamp.js'

/** What stands beside the measures of a day: an earlier report, what has happened, and how the main numbers go. */
export interface Beside {
	readonly comparison?: Comparison | undefined
	readonly happened: Happened
	/** The last year of the five numbers. */
	readonly year: readonly Series[]
}

/** The observatory's report of one neighbourhood, in the order in which people read it. */
export function neighbourhoodReport(
	measures: Measures,
	stamp: Stamp,
	codes: Codes,
	language: Language,
	{ comparison, happened, year }: Beside,
): Document {
	const told = toldSections(measures, codes, language, comparison?.before)
	const compared = comparison?.before ? comparison : undefined
	const since = sinceTelling(comparison, measures.names, codes, language)
	const headlines = told.flatMap(({ section, headline, absent }) =>
		headline && !absent ? [{ ...headline, section }] : [],
	)
	const absent = told.filter(({ absent }) => absent).map(({ section }) => section.title[language])
	return {
		title: measures.neighbourhood.name,
		foot: footOf(measures.neighbourhood.name, measures.day, stamp, language),
		...draftOf(measures.problems.errors, language),
		blocks: [
			{ kind: 'heading', level: 1, text: measures.neighbourhood.name },
			{ kind: 'paragraph', text: [words.asOf[language], { strong: longDay(measures.day, language) }, '.'] },
			...(stamp.edition ? [editionLine(stamp.edition, language)] : []),
			...knownThen(stamp, language),
			...(compared ? [comparedWith(compared.base, language)] : []),
			stampTable(measures, stamp, language),
			...unreadNotice(measures, language),
			...inBrief(headlines, absent, language),
			...fiveTold(measures, year, comparison, language),
			...told.flatMap(({ section, headline, blocks }): Block[] => [
				{
					kind: 'heading',
					level: 2,
					text: section.title[language],
					id: section.id,
					...(headline && { finding: sentence(headline) }),
				},
				...unreadSection(section.reads, measures, language),
				...(compared ? sinceTold(compared.base, partOf(section, compared), since) : []),
				...blocks.map(block => shown(block, language, compared && beside(section, compared))),
			]),
			...whatChanged(comparison, happened, stamp, since, telling(measures, codes, language)),
			{ kind: 'heading', level: 2, text: words.method[language], id: 'method' },
			{ kind: 'paragraph', text: words.methodText[language] },
			definitions(measures, language),
			...protectedNote(stamp.edition, language),
		],
	}
}

export const shown = (
	block: Block | Figures,
	language: Language,
	compared?: Parameters<typeof figureTable>[2],
): Block => (block.kind === 'figures' ? figureTable(block, language, compared) : block)

const partOf = ({ id }: Section, { sections }: Comparison): SectionComparison =>
	sections[id] ?? { figures: [], changes: [], unread: false }

const beside = (section: Section, compared: Comparison) => ({
	day: compared.base.day,
	figures: partOf(section, compared).figures,
})

function stampTable(
	{ problems: { errors, warnings } }: Measures,
	{ commit, dirty, agora, definitions }: Stamp,
	language: Language,
): Block {
	const data: Rich =
		commit === null
			? words.noCommit[language]
			: [{ code: commit.slice(0, 7) }, ...(dirty ? [` ${words.dirty[language]}`] : [])]
	return {
		kind: 'table',
		id: 'stamp',
		look: 'card',
		caption: words.stamp[language],
		columns: (['data', 'validity', 'definitions', 'program'] as const).map(key => ({
			key,
			title: words[key][language],
		})),
		rows: [
			[text(data), text(words.checked[language](errors, warnings)), text(String(definitions)), text(`agora ${agora}`)],
		],
	}
}

/** What somebody should act on first, then what is good to know, four at most; last what nobody has recorded yet. */
function inBrief(
	headlines: readonly (Headline & { readonly section: Section })[],
	absent: readonly string[],
	language: Language,
): readonly Block[] {
	const four = [3, 2, 1, 0].flatMap(weight => headlines.filter(one => one.weight === weight)).slice(0, 4)
	const items = four.map(({ section, ...one }): Rich => {
		const said = sentence(one, '.')
		return [...(typeof said === 'string' ? [said] : said), { see: `#${section.id}`, label: section.title[language] }]
	})
	if (absent.length > 0) items.push(`${words.absent[language]}: ${enumerated(absent.map(lowered), language)}.`)
	if (items.length === 0) return []
	return [
		{ kind: 'heading', level: 2, text: words.brief[language], id: 'in-brief' },
		{ kind: 'list', ordered: true, items },
	]
}

const lowered = (title: string) => title.charAt(0).toLowerCase() + title.slice(1)

export function unreadNotice({ unread }: Pick<Measures, 'unread'>, language: Language): readonly Block[] {
	const items = unreadItems(unread, language)
	return items.length === 0
		? []
		: [
				{ kind: 'notice', text: words.unread[language] },
				{ kind: 'list', items },
			]
}

/** What could not be read, a sentence each. */
export function unreadItems({ files, records }: Neighbourhood['unread'], language: Language): readonly string[] {
	return [
		...files.map(file => words.unreadFile[language](`${file}.yaml`)),
		...records
			.map(({ file, path, id }) => ({ name: id ?? path.join('.'), file: file.slice(file.lastIndexOf('/') + 1) }))
			.filter(({ file }) => !files.some(kind => file === `${kind}.yaml`))
			.map(({ name, file }) => words.unreadRecord[language](name, file)),
	]
}

/** Unread is not empty: a section says which of its files nobody could read. */
function unreadSection(reads: readonly string[], { unread }: Measures, language: Language): readonly Block[] {
	const files = unread.files.filter(file => reads.includes(file)).map(file => `${file}.yaml`)
	return files.length === 0 ? [] : [{ kind: 'notice', text: words.unreadHere[language](files.join(', ')) }]
}

function definitions({ sections: measured }: Measures, language: Language): Block {
	const shown = Object.values(measured).flatMap(({ figures }) => figures.filter(({ value }) => value !== null))
	const used = new Set(shown.map(({ figure }) => figure))
	return {
		kind: 'definitions',
		items: [...figures.values()]
			.filter(({ id }) => used.has(id))
			.map(({ id, title, definition, denominator }) => ({
				id,
				term: title[language],
				text: `${definition[language]}${denominator ? ` ${words.of[language]}: ${denominator[language]}.` : ''}`,
			})),
	}
}

const words = {
	asOf: { it: 'Situazione al ', en: 'As of ' },
	stamp: { it: 'Da dove viene questo rapporto', en: 'Where this report comes from' },
	data: { it: 'Dati', en: 'Data' },
	validity: { it: 'Controllo', en: 'Check' },
	definitions: { it: 'Definizioni', en: 'Definitions' },
	program: { it: 'Programma', en: 'Program' },
	noCommit: { it: 'non ancora salvati in git', en: 'not saved in git yet' },
	dirty: { it: '+ modifiche non salvate', en: '+ unsaved changes' },
	checked: {
		it: (errors: number, warnings: number) =>
			`${errors === 0 ? 'nessun errore' : `bozza: ${errors} ${errors === 1 ? 'errore' : 'errori'}`}, ${warnings === 0 ? 'nessun avviso' : `${warnings} ${warnings === 1 ? 'avviso' : 'avvisi'}`}`,
		en: (errors: number, warnings: number) =>
			`${errors === 0 ? 'no errors' : `draft: ${errors} ${errors === 1 ? 'error' : 'errors'}`}, ${warnings === 0 ? 'no warnings' : `${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`}`,
	},
	brief: { it: 'In breve', en: 'In brief' },
	absent: { it: 'Non c’è ancora nulla di registrato su', en: 'Nothing is recorded yet about' },
	unread: {
		it: 'Una parte dei dati non si è potuta leggere. I numeri riguardano solo ciò che si è letto; agora validate spiega che cosa correggere.',
		en: 'A part of the data could not be read. The figures speak only of what was read; agora validate says what to correct.',
	},
	unreadFile: {
		it: (file: string) => `Non letto: tutto il file ${file}`,
		en: (file: string) => `Not read: the whole file ${file}`,
	},
	unreadRecord: {
		it: (what: string, file: string) => `Non letto: ${what} in ${file}`,
		en: (what: string, file: string) => `Not read: ${what} in ${file}`,
	},
	unreadHere: {
		it: (files: string) => `Questa parte è incompleta: non si è potuto leggere ${files}. Ciò che manca non è zero.`,
		en: (files: string) => `This part is incomplete: ${files} could not be read. What is missing is not zero.`,
	},
	method: { it: 'Dati e metodo', en: 'Data and method' },
	methodText: {
		it: 'Ogni numero è calcolato dai file della cartella, come erano alla fine del giorno indicato. «n.r.» vuol dire non rilevato, che è diverso da zero; «n.d.» che non c’è ancora nulla da misurare. I non noti non entrano nelle percentuali.',
		en: 'Each number is computed from the files of the folder, as they were at the end of the day shown. “n.r.” means not recorded, which is not zero; “n.a.” that there is nothing to measure yet. Unknowns are left out of percentages.',
	},
	of: { it: 'Su', en: 'Of' },
} as const
