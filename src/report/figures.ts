import type { Language } from '../model/text.js'
import type { Figure, FigureValue } from '../observatory/figure.js'
import { type Cell, count, notApplicable, type Table } from './document.js'
import { sections } from './index.js'
import type { Figures } from './section.js'

/** Every figure that the report declares, by its id, in the order of the report. */
export const figures: ReadonlyMap<string, Figure> = new Map(
	sections.flatMap(section => section.figures.map(figure => [figure.id, figure] as const)),
)

/** A figure's value as a cell: a part with its whole, a quantity with its unit. */
export function figureCell({ figure, value, of }: FigureValue): Cell {
	if (value === null) return notApplicable
	const unit = figures.get(figure)?.unit
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

/** Key figures as a table: name, value, and how many records do not say. Those with nothing to measure are only named. */
export function figureTable({ id, values, caption }: Omit<Figures, 'kind'>, language: Language): Table {
	const title = ({ figure }: FigureValue) => figures.get(figure)?.title[language] ?? figure
	const waiting = values.filter(({ value }) => value === null)
	return {
		kind: 'table',
		id,
		look: 'numbers',
		caption: caption ?? words.caption[language],
		columns: (['figure', 'value', 'unknown'] as const).map(key => ({ key, title: words[key][language] })),
		rows: values
			.filter(({ value }) => value !== null)
			.map(value => [
				{ kind: 'code', code: value.figure, label: title(value) },
				figureCell(value),
				count(value.unknown),
			]),
		...(waiting.length > 0 && { note: `${words.waiting[language]}: ${waiting.map(title).join('; ')}.` }),
	}
}

const words = {
	caption: { it: 'Numeri chiave', en: 'Key figures' },
	figure: { it: 'Indicatore', en: 'Figure' },
	value: { it: 'Valore', en: 'Value' },
	unknown: { it: 'Non noti', en: 'Unknown' },
	waiting: { it: 'Non ancora misurabili', en: 'Not measurable yet' },
} as const
