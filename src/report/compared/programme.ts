import type { Change } from '../../model/change.js'
import { longDay, shortDay } from '../../model/number.js'
import type { Language } from '../../model/text.js'
import type { Figure } from '../../observatory/figure.js'
import { countsOf } from '../change-words.js'
import type { Measures } from '../compose.js'
import { type Block, type Cell, count, notApplicable, text } from '../document.js'
import type { Section } from '../section.js'
import { type Base, type Comparison, hasChanged } from './comparison.js'

export { comparedWith } from './told.js'

/** The neighbourhoods beside themselves at an earlier moment. */
export interface ProgrammeComparison {
	readonly base: Base
	readonly neighbourhoods: ReadonlyMap<string, Comparison>
	/** What differs in the programme's own files. */
	readonly programme: readonly Change[]
}

/** The same figures as the table above it, with what became of each; those that are the same everywhere are left out. */
export function changesOf(
	section: Section,
	figures: readonly Figure[],
	all: readonly Measures[],
	{ base, neighbourhoods }: ProgrammeComparison,
	language: Language,
): readonly Block[] {
	const changeIn = ({ neighbourhood }: Measures, { id }: Figure) => {
		const comparison = neighbourhoods.get(neighbourhood.id)
		return comparison?.before ? comparison.sections[section.id]?.figures.find(({ figure }) => figure === id) : undefined
	}
	const moved = figures.filter(figure => all.some(one => changeIn(one, figure)?.difference.is === 'by'))
	const day = longDay(base.day, language)
	if (moved.length === 0) return [{ kind: 'paragraph', text: words.none[language](day) }]
	const cell = (one: Measures, figure: Figure): Cell => {
		const change = changeIn(one, figure)
		return change ? { kind: 'difference', difference: change.difference } : notApplicable
	}
	const table = { kind: 'table', id: `change-${section.id}`, caption: words.caption[language](day) } as const
	if (all.length > mostColumns)
		return [
			{
				...table,
				columns: [
					{ key: 'neighbourhood', title: words.neighbourhood[language] },
					...moved.map(({ id, title }) => ({ key: id, title: title[language] })),
				],
				rows: all.map(one => [text(one.neighbourhood.name), ...moved.map(figure => cell(one, figure))]),
			},
		]
	return [
		{
			...table,
			columns: [
				{ key: 'figure', title: words.figure[language] },
				...all.map(({ neighbourhood }) => ({ key: neighbourhood.id, title: neighbourhood.name })),
			],
			rows: moved.map(figure => [
				{ kind: 'code', code: figure.id, label: figure.title[language] },
				...all.map(one => cell(one, figure)),
			]),
		},
	]
}

/** As in the tables that it stands under. */
const mostColumns = 6

/** How many records came, went and changed in each neighbourhood. */
export function neighbourhoodsChanged(
	{ base, neighbourhoods, programme }: ProgrammeComparison,
	all: readonly Measures[],
	language: Language,
): readonly Block[] {
	const own = countsOf(programme)
	const whole = [
		text(words.whole[language]),
		...[own.added, own.gone, own.changed + own.moved].map(count),
		text(programme.length === 0 ? words.same[language] : ''),
	]
	const rows = all.map(({ neighbourhood }): Cell[] => {
		const comparison = neighbourhoods.get(neighbourhood.id)
		if (!comparison?.before)
			return [text(neighbourhood.name), ...columns.map(() => notApplicable), text(words.first[language])]
		const changes = Object.values(comparison.sections).flatMap(({ changes }) => changes)
		const { added, gone, changed, moved } = countsOf(changes)
		const all = Object.values(comparison.sections)
		const note = all.some(({ unread }) => unread) ? words.unread : all.some(hasChanged) ? undefined : words.same
		return [text(neighbourhood.name), count(added), count(gone), count(changed + moved), text(note?.[language] ?? '')]
	})
	return [
		{ kind: 'heading', level: 2, text: words.title[language], id: 'what-changed' },
		{
			kind: 'table',
			id: 'neighbourhood-changes',
			caption: words.records[language](shortDay(base.day, language), base.commit.slice(0, 7)),
			columns: (['neighbourhood', ...columns, 'note'] as const).map(key => ({ key, title: words[key][language] })),
			rows: [whole, ...rows],
			note: words.how[language],
		},
	]
}

const columns = ['added', 'gone', 'changed'] as const

const words = {
	title: { it: 'Che cosa è cambiato', en: 'What has changed' },
	none: {
		it: (day: string) => `Questi numeri non sono cambiati dal ${day}.`,
		en: (day: string) => `None of these figures has changed since ${day}.`,
	},
	caption: { it: (day: string) => `Variazioni dal ${day}`, en: (day: string) => `Changes since ${day}` },
	figure: { it: 'Indicatore', en: 'Figure' },
	neighbourhood: { it: 'Quartiere', en: 'Neighbourhood' },
	records: {
		it: (day: string, commit: string) => `Voci nuove, tolte e cambiate dal ${day} (commit ${commit})`,
		en: (day: string, commit: string) => `Records that came, went and changed since ${day} (commit ${commit})`,
	},
	added: { it: 'Nuove', en: 'New' },
	gone: { it: 'Tolte', en: 'Gone' },
	changed: { it: 'Cambiate', en: 'Changed' },
	note: { it: 'Nota', en: 'Note' },
	first: {
		it: 'È il primo rapporto: non c’è ancora un confronto',
		en: 'This is the first report: there is no comparison yet',
	},
	whole: { it: 'Il programma', en: 'The programme' },
	same: { it: 'Nulla è cambiato', en: 'Nothing has changed' },
	unread: { it: 'Non tutto si è potuto leggere', en: 'Not everything could be read' },
	how: {
		it: 'Più voci cambiate vuol dire più lavoro sui dati, non un lavoro migliore: i quartieri non si mettono in fila per questo.',
		en: 'More changed records mean more work on the data, not better work: this puts neighbourhoods in no order.',
	},
} as const
