import type { Day } from '../model/day.js'
import type { Neighbourhood } from '../model/neighbourhood.js'
import { longDay, shortPeriod } from '../model/number.js'
import { lastDay, lengthOf, type Period, type PeriodLength } from '../model/period.js'
import type { Language } from '../model/text.js'
import { isBand } from '../observatory/counted.js'
import { told } from '../observatory/figure.js'
import { type Block, type Cell, type Document, people, text } from './document.js'
import { figureCell, seriesFigures as figures } from './figures.js'
import { knownThen } from './known.js'
import { unreadItems } from './neighbourhood.js'
import { editionLine, protectedNote } from './public/note.js'
import type { Point, Series } from './series.js'
import type { Edition, Stamp } from './stamp.js'
import type { DataTable } from './tables.js'

/** Some figures of some neighbourhoods, period by period. */
export interface SeriesMeasures {
	readonly by: PeriodLength
	/** The first day of the first period. */
	readonly from: Day
	/** The day that the last period is measured on. */
	readonly to: Day
	readonly periods: readonly Period[]
	/** Only where the commits were replayed. */
	readonly recorded?: {
		readonly definitions: 'now' | 'then'
		readonly commits: readonly { readonly period: Period; readonly commit: string | null }[]
		readonly gaps: readonly { readonly neighbourhood: string; readonly period: Period }[]
	}
	readonly neighbourhoods: readonly { readonly id: string; readonly name: string; readonly unread: Unread }[]
	readonly series: readonly Series[]
	readonly edition: Edition
}

type Unread = Neighbourhood['unread']

export function seriesPage(measures: SeriesMeasures, stamp: Stamp | undefined, language: Language): Document {
	const { by, to, periods, neighbourhoods, series, edition } = measures
	const ids = [...new Set(series.map(({ figure }) => figure))]
	const last = periods.at(-1)
	return {
		title: words.title[by][language],
		blocks: [
			{ kind: 'heading', level: 1, text: words.title[by][language] },
			...(edition.public ? [editionLine(edition, language)] : []),
			...knownThen(stamp, language),
			...(neighbourhoods.length === 0 ? [{ kind: 'empty', text: words.nothing[language] } as const] : []),
			...(neighbourhoods.length > 0
				? [
						{
							kind: 'paragraph',
							text: `${words.from[measures.recorded ? 'recorded' : stamp?.asOf ? 'past' : 'present'][language]}${last && to < lastDay(last) ? ` ${words.notOver[language](longDay(to, language))}` : ''}`,
						} as const,
					]
				: []),
			...(neighbourhoods.length > 0
				? [
						{
							kind: 'paragraph',
							text: `${words.marks[language]}${edition.public ? ` ${words.hidden[language]}` : ''}`,
						} as const,
					]
				: []),
			...(neighbourhoods.length > 1 ? [{ kind: 'paragraph', text: words.noRanking[language] } as const] : []),
			...recordedTold(measures, language),
			...unreadTold(neighbourhoods, language),
			...ids.flatMap(id =>
				figureTold(
					id,
					series.filter(({ figure }) => figure === id),
					measures,
					language,
				),
			),
			...(measures.recorded && neighbourhoods.length > 0 && !ids.every(id => delay.includes(id))
				? [{ kind: 'paragraph', text: [words.delay[language], { code: delay }, '.'] } as const]
				: []),
			...protectedNote(edition, language),
		],
	}
}

const delay = 'agora series recording/delay recording/late --recorded'

/** By which settings it was measured, from where there are commits, and where something could not be read. */
function recordedTold({ recorded, neighbourhoods }: SeriesMeasures, language: Language): readonly Block[] {
	if (!recorded) return []
	const { definitions, commits, gaps } = recorded
	const first = commits.find(({ commit }) => commit !== null)
	const late = first && first !== commits[0]
	const items = gaps.map(({ neighbourhood, period }) => {
		const name = neighbourhoods.find(({ id }) => id === neighbourhood)?.name ?? neighbourhood
		return `${name}, ${shortPeriod(period, language)}`
	})
	return [
		{
			kind: 'paragraph',
			text: `${words.settings[definitions === 'now' ? 'present' : 'past'][language]}${first === undefined ? ` ${words.noCommits[language]}` : late ? ` ${words.begins[language](shortPeriod(first.period, language))}` : ''}`,
		},
		...(items.length > 0
			? [{ kind: 'notice', text: words.gaps[language] } as const, { kind: 'list', items } as const]
			: []),
	]
}

function unreadTold(neighbourhoods: SeriesMeasures['neighbourhoods'], language: Language): readonly Block[] {
	const items = neighbourhoods.flatMap(({ name, unread }) =>
		unreadItems(unread, language).map(item => `${name}. ${item}`),
	)
	return items.length === 0
		? []
		: [
				{ kind: 'notice', text: words.unread[language] },
				{ kind: 'list', items },
			]
}

function figureTold(
	id: string,
	series: readonly Series[],
	{ by, periods, neighbourhoods }: SeriesMeasures,
	language: Language,
): readonly Block[] {
	const figure = figures.get(id)
	const name = (id: string) => neighbourhoods.find(one => one.id === id)?.name ?? id
	const most = mostOf(series)
	const isAlone = series.length === 1
	const notes = [
		...(isAlone ? [] : unknownNow(series, name, language)),
		...(isAlone || figure?.comparable ? [] : [words.notComparable[language]]),
	]
	return [
		{ kind: 'heading', level: 2, text: figure?.title[language] ?? id, id: id.replace('/', '-') },
		{
			kind: 'paragraph',
			text: `${figure?.definition[language] ?? ''}${figure?.denominator ? ` ${words.of[language]}: ${figure.denominator[language]}.` : ''}`,
		},
		{
			kind: 'table',
			id: `course-${id.replace('/', '-')}`,
			caption: [...new Set([periods[0], periods.at(-1)])].map(one => shortPeriod(one as Period, language)).join(' – '),
			columns: [
				{ key: 'neighbourhood', title: words.neighbourhood[language] },
				{ key: 'course', title: words.line[language] },
				{ key: 'latest', title: words.latest[language] },
			],
			rows: series.map(({ figure, neighbourhood, points }): Cell[] => [
				text(name(neighbourhood)),
				{ kind: 'spark', values: points.map(drawn), most, marks: sparkline(points, most) },
				cell(figure, points.at(-1) as Point),
			]),
		},
		{
			kind: 'table',
			id: `series-${id.replace('/', '-')}`,
			caption: words.caption[by][language],
			columns: [
				{ key: 'period', title: words.period[language] },
				...series.map(({ neighbourhood }) => ({ key: neighbourhood, title: name(neighbourhood) })),
				...(isAlone ? [{ key: 'unknown', title: words.unknown[language] }] : []),
			],
			rows: periods.map((period, index): Cell[] => [
				{ kind: 'code', code: period, label: shortPeriod(period, language) },
				...series.map(({ figure, points }) => cell(figure, points[index] as Point)),
				...(isAlone ? [people(series[0]?.points[index]?.unknown ?? 0)] : []),
			]),
			...(notes.length > 0 && { note: notes.join(' ') }),
		},
	]
}

const cell = (figure: string, { value, of, unknown }: Point): Cell =>
	figureCell({ figure, value, unknown, ...(of !== null && { of }) })

/** Beside several neighbourhoods there is no room for what each does not say: it is said of the last period. */
function unknownNow(series: readonly Series[], name: (id: string) => string, language: Language): readonly string[] {
	const said = series.flatMap(({ neighbourhood, points }) => {
		const unknown = points.at(-1)?.unknown ?? 0
		return !isBand(unknown) && unknown > 0 ? [`${name(neighbourhood)} ${unknown}`] : []
	})
	return said.length === 0 ? [] : [words.unknownNow[language](said.join(', '))]
}

/** As a line is drawn: parts as shares; what is protected has no height. */
export function drawn({ value, of }: Pick<Point, 'value' | 'of'>): number | null {
	if (value === null || isBand(value) || isBand(of)) return null
	return of === null ? value : of === 0 ? null : value / of
}

const levels = ['▁', '▂', '▃', '▄', '▅', '▆', '▇']

/** What the highest mark stands for: the whole for shares, the most of all for the rest, so that lines can be compared. */
export function mostOf(series: readonly Series[]): number {
	if (series.some(({ unit }) => unit === 'share')) return 1
	return Math.max(0, ...series.flatMap(({ points }) => points.map(({ value }) => told(value) ?? 0)))
}

/** A mark for each period from zero up, a dot where there is nothing to measure, a space where the year ends. */
export function sparkline(points: readonly Point[], most: number): string {
	return points
		.map(({ period, value, of }, index) => {
			const space = index > 0 && lengthOf(period) !== 'year' && period.slice(5).match(/^(?:01|Q1)$/) ? ' ' : ''
			return space + (isBand(value) || isBand(of) ? '?' : mark(drawn({ value, of }), most))
		})
		.join('')
}

function mark(value: number | null, most: number): string {
	if (value === null) return '·'
	const level = most <= 0 ? 0 : Math.ceil((value / most) * (levels.length - 1))
	return levels[Math.min(Math.max(level, 0), levels.length - 1)] as string
}

/** The same, for machines: a point a line. */
export function seriesTable({ series, edition }: SeriesMeasures): DataTable {
	const columns = ['figure', 'neighbourhood', 'period', 'day', 'value', 'of', 'unknown'] as const
	const more = edition.public ? (['value_min', 'value_max', 'value_flag', 'value_on'] as const) : []
	return {
		name: 'series',
		columns: [...columns, ...more].map(key => ({ key, title: words[key === 'of' ? 'whole' : key], personal: false })),
		rows: series.flatMap(({ figure, neighbourhood, points }) =>
			points.map(({ period, day, value, of, unknown, on }) => [
				figure,
				neighbourhood,
				period,
				day,
				told(value),
				told(of),
				told(unknown),
				...(!edition.public
					? []
					: isBand(value)
						? [value.from, value.to, 'protected', on ?? null]
						: [null, null, null, on ?? null]),
			]),
		),
	}
}

/** The figures that can be asked, in the order of the report. */
export function figuresPage(language: Language): Document {
	return {
		title: words.figures[language],
		blocks: [
			{
				kind: 'table',
				id: 'figures',
				caption: words.figures[language],
				columns: (['figure', 'title_'] as const).map(key => ({
					key: key === 'title_' ? 'title' : key,
					title: words[key][language],
				})),
				rows: [...figures.values()]
					.filter(({ judged }) => !judged)
					.map(({ id, title }) => [text([{ code: id }]), text(title[language])]),
			},
			{
				kind: 'paragraph',
				text: [words.ask[language], { code: 'agora series needs/open --by quarter' }, '.'],
			},
		],
	}
}

const words = {
	title: {
		month: { it: 'Mese per mese', en: 'Month by month' },
		quarter: { it: 'Trimestre per trimestre', en: 'Quarter by quarter' },
		year: { it: 'Anno per anno', en: 'Year by year' },
	},
	settings: {
		present: {
			it: 'Gli indicatori sono definiti come in questa versione di agora; impostazioni e codici sono quelli di adesso.',
			en: 'The figures are defined as in this version of agora; settings and codes are those of now.',
		},
		past: {
			it: 'Gli indicatori sono definiti come in questa versione di agora; impostazioni e codici sono quelli di allora.',
			en: 'The figures are defined as in this version of agora; settings and codes are those of then.',
		},
	},
	noCommits: {
		it: 'In questi periodi la cartella non era ancora sotto git.',
		en: 'In these periods the folder was not under git yet.',
	},
	begins: {
		it: (period: string) => `Il primo periodo con la cartella sotto git è: ${period}. Prima non c’è nulla da misurare.`,
		en: (period: string) =>
			`The first period with the folder under git is: ${period}. Before that there is nothing to measure.`,
	},
	gaps: {
		it: 'In questi periodi una parte dei dati di allora non si può leggere: i valori riguardano solo il resto.',
		en: 'In these periods a part of the data of then cannot be read: the values speak only of the rest.',
	},
	from: {
		recorded: {
			it: 'Ogni valore è quello che si sarebbe letto alla fine del periodo, con i dati salvati in git fino a quel giorno.',
			en: 'Each value is the one that would have been read at the end of the period, from the data saved in git by that day.',
		},
		present: {
			it: 'Ogni valore è quello dell’ultimo giorno del periodo, calcolato dai giorni scritti nei dati di oggi.',
			en: 'Each value is that of the last day of the period, computed from the days written in today’s data.',
		},
		past: {
			it: 'Ogni valore è quello dell’ultimo giorno del periodo, calcolato dai giorni scritti nei dati di allora.',
			en: 'Each value is that of the last day of the period, computed from the days written in the data of then.',
		},
	},
	notOver: {
		it: (day: string) => `L’ultimo periodo non è finito: il suo valore è quello del giorno ${day}.`,
		en: (day: string) => `The last period is not over: its value is that of ${day}.`,
	},
	marks: {
		it: 'Ogni andamento ha lo zero in basso e in alto il valore più alto fra tutti o, per una parte, il tutto; un punto (·) o un vuoto vuol dire che non c’era nulla da misurare.',
		en: 'Each course has nought at the bottom and the highest value of all, or for a part the whole, at the top; a dot (·) or a gap means that there was nothing to measure.',
	},
	hidden: {
		it: 'Un punto di domanda sta per un numero protetto.',
		en: 'A question mark stands for a protected number.',
	},
	noRanking: {
		it: 'Non è una classifica: i luoghi e i tempi sono diversi.',
		en: 'This is no ranking: places and times differ.',
	},
	nothing: {
		it: 'Non ci sono ancora quartieri nella cartella neighbourhoods.',
		en: 'There are no neighbourhoods in the folder yet.',
	},
	unread: {
		it: 'Una parte dei dati non si è potuta leggere: i valori riguardano solo ciò che si è letto.',
		en: 'A part of the data could not be read: the values speak only of what was read.',
	},
	line: { it: 'Andamento', en: 'Course' },
	latest: { it: 'Ultimo valore', en: 'Latest value' },
	caption: {
		month: { it: 'Alla fine di ogni mese', en: 'At the end of each month' },
		quarter: { it: 'Alla fine di ogni trimestre', en: 'At the end of each quarter' },
		year: { it: 'Alla fine di ogni anno', en: 'At the end of each year' },
	},
	unknownNow: {
		it: (said: string) => `Non noti nell’ultimo periodo: ${said}.`,
		en: (said: string) => `Unknown in the last period: ${said}.`,
	},
	notComparable: {
		it: 'Questo indicatore dice come va ogni quartiere nel tempo; non serve a confrontarli.',
		en: 'This figure tells how each neighbourhood goes over time; it is not made to compare them.',
	},
	delay: { it: 'Quanto tardi si scrive ciò che avviene: ', en: 'How late things are written down: ' },
	of: { it: 'Su', en: 'Of' },
	figures: { it: 'Indicatori di cui si può chiedere la serie', en: 'Figures whose series can be asked' },
	ask: { it: 'Per vederne uno: ', en: 'To see one: ' },
	figure: { it: 'Indicatore', en: 'Figure' },
	title_: { it: 'Che cosa dice', en: 'What it says' },
	neighbourhood: { it: 'Quartiere', en: 'Neighbourhood' },
	period: { it: 'Periodo', en: 'Period' },
	day: { it: 'Giorno', en: 'Day' },
	value: { it: 'Valore', en: 'Value' },
	whole: { it: 'Su', en: 'Of' },
	value_min: { it: 'Valore, almeno', en: 'Value, at least' },
	value_max: { it: 'Valore, al più', en: 'Value, at most' },
	value_flag: { it: 'Protetto', en: 'Protected' },
	value_on: { it: 'Giorno del valore ripetuto', en: 'Day of the repeated value' },
	unknown: { it: 'Non noti', en: 'Unknown' },
} as const
