import { type Day, day, earliest } from '../model/day.js'
import { Failure } from '../model/failure.js'
import { nearest } from '../model/nearest.js'
import type { Neighbourhood } from '../model/neighbourhood.js'
import { decimal } from '../model/number.js'
import { firstDay, type Period, type PeriodLength, periodLengths, periodsBetween } from '../model/period.js'
import type { Words } from '../model/text.js'
import { began, firstDated } from '../observatory/began.js'
import type { Figure } from '../observatory/figure.js'
import { seriesFigures as figures } from '../report/figures.js'
import { openly } from '../report/public/openly.js'
import { endOf, measurePublicSeries, measureSeries } from '../report/series.js'
import { figuresPage, type SeriesMeasures, seriesPage, seriesTable } from '../report/series-page.js'
import { flag, isPublic, texts } from './asks.js'
import { asOfMoment, clocks } from './clocks.js'
import { type Answer, type Ask, command } from './command.js'
import { editionOf } from './edition.js'
import { neighbourhoodsNamed, readingOf } from './named.js'
import { notRecorded, onlyRecorded, recordedSeries } from './recorded.js'
import { isOfRecording, onlyOfHistory, recordingSeries } from './recording.js'

const aDay = (words: Words) =>
	({
		kind: 'option',
		words,
		placeholder: 'day',
		read: (text: string): Day | undefined => day(text),
		wanted: { it: 'un giorno come 2026-06-30', en: 'a day such as 2026-06-30' },
	}) as const satisfies Ask<Day>

const asks = {
	figures: texts(
		{
			it: 'gli indicatori, come needs/open; senza, l’elenco di quelli che si possono chiedere',
			en: 'the figures, such as needs/open; without any, the list of those that can be asked',
		},
		'figure',
	),
	neighbourhood: {
		kind: 'option',
		words: {
			it: 'il quartiere, o più d’uno separati da virgole; senza, tutti',
			en: 'the neighbourhood, or several separated by commas; all when none is named',
		},
		placeholder: 'names',
		read: (text: string) => {
			const names = text.split(',').flatMap(name => name.trim() || [])
			return names.length > 0 ? names : undefined
		},
		wanted: { it: 'il nome di un quartiere', en: 'the name of a neighbourhood' },
	},
	by: {
		kind: 'option',
		words: {
			it: 'ogni quanto: month, quarter o year; altrimenti come dice agora.yaml, o quarter',
			en: 'how often: month, quarter or year; otherwise as agora.yaml says, or quarter',
		},
		placeholder: 'period',
		read: (text: string): PeriodLength | undefined => periodLengths.find(one => one === text),
		wanted: { it: `uno di questi: ${periodLengths.join(', ')}`, en: `one of these: ${periodLengths.join(', ')}` },
	},
	from: aDay({
		it: 'un giorno del primo periodo; altrimenti da quando il quartiere ha cominciato, 24 periodi al più',
		en: 'a day of the first period; otherwise from when the neighbourhood began, 24 periods at most',
	}),
	asOf: asOfMoment,
	to: aDay({
		it: 'un giorno dell’ultimo periodo; mai dopo oggi',
		en: 'a day of the last period; never after today',
	}),
	public: isPublic,
	recorded: flag({
		it: 'come si sarebbe letto alla fine di ogni periodo: i dati dei commit di allora',
		en: 'as it would have been read at the end of each period: the data of the commits of then',
	}),
	definitions: {
		kind: 'option',
		words: {
			it: 'con --recorded, le impostazioni (agora.yaml) di adesso o di allora: now oppure then',
			en: 'with --recorded, the settings (agora.yaml) of now or of then: now or then',
		},
		placeholder: 'which',
		read: (text: string) => (text === 'now' || text === 'then' ? text : undefined),
		wanted: { it: 'now oppure then', en: 'now or then' },
	},
} as const

/** How far back a series goes when nobody says from when. */
const periodsBack = 24
/** More than anybody reads: fifty years of months. */
const mostPeriods = 600

export default command<typeof asks>({
	asks,
	formats: ['text', 'md', 'html', 'csv', 'json'],
	examples: [
		'agora series',
		'agora series needs/open --neighbourhood quartiere-nord',
		'agora series mandate/priorities-covered actions/with-need --by month --from 2026-01-01',
		'agora series needs/open --by year --format csv',
	],
	async run({ figures: ids, neighbourhood, by, from, asOf, to, public: open, recorded, definitions }, context) {
		if (ids.length === 0) return list()
		if (recorded && (open || asOf)) throw notRecorded(open ? '--public' : '--as-of')
		if (definitions && !recorded) throw onlyRecorded()
		const asked = [...new Set(ids)].map(figureNamed)
		const [late, dated] = [asked.filter(isOfRecording), asked.filter(one => !isOfRecording(one))]
		if (late.length > 0 && !recorded) throw onlyOfHistory()
		const { workspace, day: today, stamp } = clocks({ asOf }, context)
		const { programme } = workspace
		const length = by ?? programme.settings.report?.period ?? 'quarter'
		const read = neighbourhoodsNamed(neighbourhood ?? [], workspace)
			.map(id => readingOf(id, workspace).neighbourhood)
			.map(one => (open ? openly(one) : one))
		const periods = periodsOf(read, length, { from, to, today })
		const names = read.map(({ id }) => id)
		const replayed = recorded ? recordedSeries(dated, names, periods, today, definitions ?? 'now', context) : undefined
		const delays = late.length === 0 ? [] : recordingSeries(late, names, periods, today, await context.history())
		const measured = [
			...(replayed?.series ??
				read.map(one => (open ? measurePublicSeries : measureSeries)(asked, one, periods, today, programme))),
			...delays,
		].flat()
		const edition = editionOf(open, workspace)
		const measures: SeriesMeasures = {
			by: length,
			from: firstDay(periods[0] as Period),
			to: endOf(periods.at(-1) as Period, today),
			periods,
			neighbourhoods: read.map(({ id, neighbourhood, unread }) => ({ id, name: neighbourhood.name ?? id, unread })),
			series: asked.flatMap(({ id }) => measured.filter(({ figure }) => figure === id)),
			edition,
			...(replayed && { recorded: replayed.recorded }),
		}
		const made = asOf && stamp()
		return {
			on: measures.to,
			...(made && { stamp: made }),
			data: {
				edition,
				by: measures.by,
				from: measures.from,
				to: measures.to,
				series: measures.series,
				recorded: measures.recorded ?? null,
				unread: measures.neighbourhoods
					.filter(({ unread }) => unread.files.length + unread.records.length > 0)
					.map(({ id, unread }) => ({ neighbourhood: id, ...unread })),
			},
			tables: [seriesTable(measures)],
			table: 'series',
			document: language => seriesPage(measures, made, language),
		}
	},
})

const list = (): Answer => ({
	data: {
		figures: [...figures.values()].filter(({ judged }) => !judged).map(({ id, title, unit }) => ({ id, title, unit })),
	},
	table: 'report-figures',
	document: figuresPage,
})

interface Span {
	readonly from: Day | undefined
	readonly to: Day | undefined
	readonly today: Day
}

/** The periods to measure, at least one. */
function periodsOf(read: readonly Neighbourhood[], by: PeriodLength, { from, to, today }: Span): readonly Period[] {
	const end = to === undefined || to > today ? today : to
	if (from === undefined) {
		const start = earliest([...read.map(one => began(one) ?? firstDated(one)), end]) ?? end
		return periodsBetween(start, end, by).slice(-periodsBack)
	}
	const periods = periodsBetween(from, end, by)
	if (periods.length === 0) throw backwards(from, end)
	if (periods.length > mostPeriods) throw tooMany(periods.length)
	return periods
}

const backwards = (from: Day, end: Day) =>
	new Failure(
		{
			it: `La serie comincerebbe dopo la sua fine: dal ${from} al ${end}`,
			en: `The series would begin after its end: from ${from} to ${end}`,
		},
		{
			it: 'Scegli con --from un giorno che viene prima; una serie non va mai oltre oggi.',
			en: 'Choose an earlier day with --from; no series goes beyond today.',
		},
	)

const tooMany = (periods: number) =>
	new Failure(
		{
			it: `Sarebbero ${decimal(periods, 'it')} periodi: il massimo è ${mostPeriods}`,
			en: `That would be ${decimal(periods, 'en')} periods: at most ${mostPeriods} are shown`,
		},
		{ it: 'Scegli un --from più vicino o --by year.', en: 'Choose a later --from or --by year.' },
	)

const onlyOnDay = ({ title }: Figure) =>
	new Failure(
		{
			it: `«${title.it}» non si può seguire nel tempo: lo dicono le regole, per il giorno di un rapporto`,
			en: `“${title.en}” cannot be followed over time: the rules tell it, for the day of a report`,
		},
		{
			it: 'Sta in agora report, nella parte «Salute dei dati».',
			en: 'It stands in agora report, in the part “Data health”.',
		},
	)

function figureNamed(id: string): Figure {
	const found = figures.get(id)
	if (found?.judged) throw onlyOnDay(found)
	if (found) return found
	const meant = nearest(id, figures.keys())
	const shown = id.length > 60 ? `${id.slice(0, 59)}…` : id
	throw new Failure(
		{
			it: `Non c’è un indicatore «${shown}»${meant ? `; forse «${meant}»?` : ''}`,
			en: `There is no figure “${shown}”${meant ? `; perhaps “${meant}”?` : ''}`,
		},
		{ it: 'L’elenco: agora series', en: 'The list: agora series' },
	)
}
