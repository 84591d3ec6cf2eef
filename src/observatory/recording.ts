import { type Day, daysBetween } from '../model/day.js'
import { type Figure, type FigureValue, measured, part } from './figure.js'
import { median } from './totals.js'

/** A record by its two days: on which it happened, as it says itself, and on which it became known. */
export interface Recorded {
	/** Absent when it does not say. */
	readonly happened?: Day
	readonly known: Day
}

/** How many days may pass before something counts as written down late. */
export const lateAfter = 30

/** Figures of how the folder is kept, which only its history can tell: a series over the commits, and never a report. */
export const recordingFigures = {
	delay: {
		id: 'recording/delay',
		title: { it: 'Giorni prima che sia scritto', en: 'Days until it is written down' },
		definition: {
			it: 'La mediana dei giorni fra quello in cui una cosa è avvenuta, come dice la scheda (il bisogno notato, l’incontro tenuto, l’azione avviata), e quello in cui la scheda è arrivata fra i dati di tutti: il commit, o l’unione del suo ramo. Conta nel periodo in cui è arrivata. Ciò che è scritto prima che avvenga ha zero giorni. Le schede con cui un quartiere comincia non contano: raccontano il passato tutto insieme.',
			en: 'The median of the days between the one on which something happened, as its record says (the need noticed, the meeting held, the action begun), and the one on which the record reached everybody’s data: the commit, or the merge of its branch. It counts in the period in which it arrived. What is written before it happens has zero days. The records that a neighbourhood begins with do not count: they tell the past all at once.',
		},
		unit: 'days',
		comparable: true,
	},
	late: {
		id: 'recording/late',
		title: { it: 'Scritte in ritardo', en: 'Written down late' },
		definition: {
			it: `Le schede arrivate nel periodo più di ${lateAfter} giorni dopo che la cosa è avvenuta. Le schede con cui un quartiere comincia non contano.`,
			en: `The records that arrived in the period more than ${lateAfter} days after what they tell had happened. The records that a neighbourhood begins with do not count.`,
		},
		unit: 'share',
		denominator: {
			it: 'le schede arrivate nel periodo che dicono il loro giorno',
			en: 'the records that arrived in the period and say their day',
		},
		comparable: true,
	},
} as const satisfies Record<string, Figure>

/** Measures the records that became known in a period, both of its days included; those without a day are unknown. */
export function recordingIn(records: readonly Recorded[], from: Day, to: Day): readonly FigureValue[] {
	const arrived = records.filter(({ known }) => known >= from && known <= to)
	const delays = arrived.flatMap(({ happened, known }) =>
		happened === undefined ? [] : Math.max(0, daysBetween(happened, known)),
	)
	const unknown = arrived.length - delays.length
	const late = delays.filter(days => days > lateAfter).length
	return [
		measured(recordingFigures.delay, median(delays), unknown),
		part(recordingFigures.late, late, delays.length, unknown),
	]
}
