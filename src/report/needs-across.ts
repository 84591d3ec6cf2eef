import type { Codes } from '../model/codes.js'
import { enumerated, inWords } from '../model/numerals.js'
import type { Language } from '../model/text.js'
import { vocabularies } from '../model/vocabularies/index.js'
import { by } from '../observatory/order.js'
import type { Measures } from './compose.js'
import { type Block, type Cell, count, list, notApplicable, type Rich, text } from './document.js'
import { words as needWords } from './sections/needs/words.js'
import type { Measure } from './sections/needs.js'
import { howMany, nouns, quoted } from './sections/nouns.js'

type OfTheme = Measure['byTheme'][number]

/** As many neighbourhoods as have a column each; of more it is said in which a theme is uncovered. */
const mostColumns = 6

/**
 * What the same kind of need meets in each neighbourhood, theme by theme, because needs have names of their own: those
 * uncovered in most of them first. Neighbourhoods keep their order, and one without needs its column.
 */
export function needsAcross(all: readonly Measures[], codes: Codes, language: Language): readonly Block[] {
	const places = all.map(measures => ({
		name: measures.neighbourhood.name,
		id: measures.neighbourhood.id,
		themes: (measures.sections.needs as Measure | undefined)?.byTheme ?? [],
	}))
	const themes = [...new Set(places.flatMap(({ themes }) => themes.flatMap(({ theme }) => theme ?? [])))]
	if (all.length < 2 || themes.length === 0) return []
	const order = Object.keys(vocabularies.themes.codes)
	const rows = themes
		.map(theme => {
			const of = places.map(({ themes }) => themes.find(one => one.theme === theme))
			const uncovered = places.flatMap(({ name }, index) => (of[index]?.uncovered ? [name] : []))
			return { theme, of, uncovered, open: of.filter(one => one !== undefined).length }
		})
		.sort(
			by(
				({ uncovered }) => -uncovered.length,
				({ open }) => -open,
				({ theme }) => (order.includes(theme) ? order.indexOf(theme) : order.length),
				({ theme }) => theme,
			),
		)
	const label = (theme: string) => codes.label('themes', theme)[language]
	const isWide = all.length <= mostColumns
	const most = rows[0]?.uncovered.length ?? 0
	const first = rows
		.filter(({ uncovered }) => uncovered.length === most)
		.map(({ theme }) => quoted(label(theme), language))
	return [
		{
			kind: 'heading',
			level: 2,
			text: words.title[language],
			id: 'needs-across',
			...(most > 1 && first.length <= 3 && { finding: words.finding[language](first, most) }),
		},
		{
			kind: 'table',
			id: 'compare-needs-by-theme',
			caption: words.caption[language],
			columns: [
				{ key: 'theme', title: words.theme[language] },
				...(isWide ? places.map(({ id, name }) => ({ key: id, title: name })) : []),
				{ key: 'open_in', title: words.openIn[language] },
				{ key: 'uncovered_in', title: words.uncoveredIn[language] },
				...(isWide ? [] : [{ key: 'uncovered', title: words.where[language] }]),
			],
			rows: rows.map(({ theme, of, open, uncovered }): readonly Cell[] => [
				{ kind: 'code', code: theme, label: label(theme) },
				...(isWide ? of.map((one, index) => cell(one, places[index]?.themes ?? [], language)) : []),
				count(open),
				count(uncovered.length),
				...(isWide ? [] : [uncovered.length === 0 ? text(words.nowhere[language]) : list(uncovered)]),
			]),
			note: words.note[language],
		},
	]
}

/** «alta, due azioni»; nothing at all is told of a neighbourhood that has no open need. */
function cell(one: OfTheme | undefined, themes: readonly OfTheme[], language: Language): Cell {
	if (themes.length === 0) return notApplicable
	if (one === undefined) return text('–')
	const priority = needWords.weights[one.weight][language]
	const said = `${priority}, ${howMany(one.running, nouns.action, language)}`
	if (one.uncovered === 0) return text(said)
	const marked: Rich = [`${said}, `, { consequence: words.uncovered[language](one.uncovered) }]
	return text(marked)
}

const words = {
	title: { it: 'I bisogni, tema per tema', en: 'The needs, theme by theme' },
	finding: {
		it: (themes: readonly string[], places: number) => [
			`${enumerated(themes, 'it')}: `,
			{
				consequence: `bisogni ad alta priorità senza un’azione in corso in ${inWords(places, 'it')} quartieri${themes.length > 1 ? ' ciascuno' : ''}`,
			},
		],
		en: (themes: readonly string[], places: number) => [
			`${enumerated(themes, 'en')}: `,
			{
				consequence: `high-priority needs without an action under way in ${inWords(places, 'en')} neighbourhoods${themes.length > 1 ? ' each' : ''}`,
			},
		],
	},
	caption: {
		it: 'La priorità più alta fra i bisogni aperti del tema, e le azioni in corso o a regime che vi rispondono',
		en: 'The highest priority among the open needs of the theme, and the running actions that answer them',
	},
	theme: { it: 'Tema', en: 'Theme' },
	openIn: { it: 'Aperto in', en: 'Open in' },
	uncoveredIn: { it: 'Scoperto in', en: 'Uncovered in' },
	where: { it: 'Dove è scoperto', en: 'Where it is uncovered' },
	nowhere: { it: 'in nessuno', en: 'nowhere' },
	uncovered: {
		it: (needs: number) => (needs === 1 ? 'un bisogno scoperto' : `${inWords(needs, 'it')} bisogni scoperti`),
		en: (needs: number) => (needs === 1 ? 'one need uncovered' : `${inWords(needs, 'en')} needs uncovered`),
	},
	note: {
		it: 'Scoperto è un bisogno ad alta priorità senza un’azione in corso o a regime. Prima i temi scoperti in più quartieri: lì una progettazione comune può costare meno di tante separate. «–»: nessun bisogno aperto sul tema; «n.d.»: nel quartiere non c’è ancora nessun bisogno aperto. I bisogni senza tema non sono qui.',
		en: 'Uncovered is a high-priority need without a running action. First the themes uncovered in most neighbourhoods: there one common plan may cost less than several. “–”: no open need on the theme; “n.a.”: the neighbourhood has no open need yet. Needs without a theme are not here.',
	},
} as const
