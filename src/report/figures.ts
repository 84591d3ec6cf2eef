import type { Day } from '../model/day.js'
import { longDay, shortDay } from '../model/number.js'
import type { Language } from '../model/text.js'
import { isBand } from '../observatory/counted.js'
import { type Figure, type FigureValue, told } from '../observatory/figure.js'
import { recordingFigures } from '../observatory/recording.js'
import type { FigureChange } from './compared/comparison.js'
import { type Cell, count, notApplicable, people, type Table, untold } from './document.js'
import { sections } from './index.js'
import { programmeFigures } from './programme-figures.js'
import type { Figures } from './section.js'
import type { DataTable } from './tables.js'

/** Every figure of a neighbourhood that the report declares, by its id, in the order of the report. */
export const neighbourhoodFigures: ReadonlyMap<string, Figure> = new Map(
	sections.flatMap(section => section.figures.map(figure => [figure.id, figure] as const)),
)

/** Those, and the figures of the programme as a whole. */
export const figures: ReadonlyMap<string, Figure> = new Map([
	...neighbourhoodFigures,
	...Object.values(programmeFigures).map(figure => [figure.id, figure as Figure] as const),
])

/** Those of which a series can be asked: also what only the history can tell. */
export const seriesFigures: ReadonlyMap<string, Figure> = new Map([
	...neighbourhoodFigures,
	...Object.values(recordingFigures).map(figure => [figure.id, figure as Figure] as const),
])

/** Every figure that is shown anywhere, and so can be asked what it means. */
export const shownFigures: ReadonlyMap<string, Figure> = new Map([...figures, ...seriesFigures])

/** A figure's value as a cell: a part with its whole, a quantity with its unit. */
export function figureCell({ figure, value, of }: FigureValue): Cell {
	if (value === null) return notApplicable
	const unit = shownFigures.get(figure)?.unit
	if (isBand(value)) return { kind: 'band', from: value.from, to: value.to, ...(of !== undefined && { of }) }
	if (isBand(of)) return { kind: 'band', from: value, to: value, of }
	switch (unit) {
		case 'share':
			return of === undefined ? count(value) : { kind: 'ratio', part: value, whole: of }
		case 'days':
		case 'hours':
		case 'euros':
			return { kind: 'quantity', value, unit }
		case 'number':
			return { kind: 'number', value, decimals: 2 }
		case 'count':
		case undefined:
			return count(value)
	}
}

/**
 * Key figures as a table: name, value, and how many records do not say; compared, also what they were. Those with nothing
 * to measure are only named.
 */
export function figureTable(
	{ id, values, caption }: Omit<Figures, 'kind'>,
	language: Language,
	compared?: { readonly day: Day; readonly figures: readonly FigureChange[] },
): Table {
	const title = ({ figure }: FigureValue) => figures.get(figure)?.title[language] ?? figure
	const waiting = values.filter(({ value }) => value === null)
	const notes = [
		...earlier(values, title, language),
		...(waiting.length > 0 ? [`${words.waiting[language]}: ${waiting.map(title).join('; ')}.`] : []),
	]
	return {
		kind: 'table',
		id,
		look: 'numbers',
		caption: caption ?? words.caption[language],
		columns: [
			...(['figure', 'value', 'unknown'] as const).map(key => ({ key, title: words[key][language] })),
			...(compared
				? [
						{ key: 'before', title: words.before[language](shortDay(compared.day, language)) },
						{ key: 'change', title: words.change[language] },
					]
				: []),
		],
		rows: values
			.filter(({ value }) => value !== null)
			.map((value): readonly Cell[] => [
				{ kind: 'code', code: value.figure, label: title(value) },
				figureCell(value),
				people(value.unknown),
				...(compared ? beforeAndChange(compared.figures.find(({ figure }) => figure === value.figure)) : []),
			]),
		...(notes.length > 0 && { note: notes.join(' ') }),
	}
}

/** What a figure was, and what became of it. */
export function beforeAndChange(change: FigureChange | undefined): readonly [Cell, Cell] {
	if (!change) return [notApplicable, { kind: 'difference', difference: { is: 'unknown', why: 'not-before' } }]
	const { before, difference } = change
	const isHidden = difference.is === 'unknown' && difference.why === 'protected' && before === null
	return [isHidden ? untold : before ? figureCell(before) : notApplicable, { kind: 'difference', difference }]
}

/** Which figures a public edition repeats, and of which day. */
function earlier(
	values: readonly FigureValue[],
	title: (value: FigureValue) => string,
	language: Language,
): readonly string[] {
	const repeated = values.filter(({ on, value }) => on !== undefined && value !== null)
	const days = [...new Set(repeated.map(({ on }) => on as Day))]
	return days.map(
		day =>
			`${words.on[language](longDay(day, language))}: ${repeated
				.filter(({ on }) => on === day)
				.map(title)
				.join('; ')}.`,
	)
}

/** Every figure as a row of a table for machines: whose, which day, its unit, its whole, its unknowns. */
export function figureRows(
	values: readonly {
		readonly neighbourhood: string | null
		readonly value: FigureValue
		readonly compared?: FigureChange
	}[],
	day: Day,
): DataTable {
	const banded = values.some(({ value: { value } }) => isBand(value))
	const isCompared = values.some(({ compared }) => compared !== undefined)
	return {
		name: 'figures',
		columns: [...figureColumns, ...(banded ? bandColumns : []), ...(isCompared ? changeColumns : [])].map(key => ({
			key,
			title: words.columns[key],
			personal: false,
		})),
		rows: values.map(({ neighbourhood, value: { figure, value, of, unknown, on }, compared }) => [
			neighbourhood,
			figure,
			figures.get(figure)?.unit ?? null,
			on ?? day,
			told(value),
			told(of),
			told(unknown),
			...(!banded ? [] : isBand(value) ? [value.to && value.from, value.to, 'protected'] : [null, null, null]),
			...(isCompared ? changeValues(compared) : []),
		]),
	}
}

function changeValues(change: FigureChange | undefined): readonly (string | number | null)[] {
	if (!change) return changeColumns.map(() => null)
	const { before, difference } = change
	const by = difference.is === 'by' ? difference.by : difference.is === 'same' && before?.value !== null ? 0 : null
	return [told(before?.value), told(before?.of), by, difference.is === 'unknown' ? difference.why : null]
}

const figureColumns = ['neighbourhood', 'figure', 'unit', 'day', 'value', 'of', 'unknown'] as const
const bandColumns = ['value_min', 'value_max', 'value_flag'] as const
const changeColumns = ['before', 'before_of', 'change', 'change_flag'] as const

const words = {
	on: { it: (day: string) => `Al ${day}`, en: (day: string) => `As of ${day}` },
	columns: {
		neighbourhood: { it: 'Quartiere', en: 'Neighbourhood' },
		figure: { it: 'Indicatore', en: 'Figure' },
		unit: { it: 'Unità', en: 'Unit' },
		day: { it: 'Giorno', en: 'Day' },
		value: { it: 'Valore', en: 'Value' },
		of: { it: 'Su', en: 'Of' },
		unknown: { it: 'Non noti', en: 'Unknown' },
		value_min: { it: 'Valore, almeno', en: 'Value, at least' },
		value_max: { it: 'Valore, al più', en: 'Value, at most' },
		value_flag: { it: 'Protetto', en: 'Protected' },
		before: { it: 'Prima', en: 'Before' },
		before_of: { it: 'Prima, su', en: 'Before, of' },
		change: { it: 'Variazione', en: 'Change' },
		change_flag: { it: 'Perché non c’è variazione', en: 'Why there is no change' },
	},
	caption: { it: 'Numeri chiave', en: 'Key figures' },
	figure: { it: 'Indicatore', en: 'Figure' },
	value: { it: 'Valore', en: 'Value' },
	unknown: { it: 'Non noti', en: 'Unknown' },
	before: { it: (day: string) => `Al ${day}`, en: (day: string) => `On ${day}` },
	change: { it: 'Variazione', en: 'Change' },
	waiting: { it: 'Non ancora misurabili', en: 'Not measurable yet' },
} as const
