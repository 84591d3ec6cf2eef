import { type Day, earliest } from '../../model/day.js'
import { capital, inWords } from '../../model/numerals.js'
import { firstDay, type Period } from '../../model/period.js'
import type { Indicator, IndicatorValue } from '../../model/records.js'
import type { Language } from '../../model/text.js'
import { type Counted, isBand } from '../../observatory/counted.js'
import { atTarget, type Course, course, ends, measuredOn } from '../../observatory/course.js'
import { type Figure, part } from '../../observatory/figure.js'
import { by } from '../../observatory/order.js'
import { inYearTo } from '../../observatory/year.js'
import { type Cell, notApplicable, notRecorded, people as peopleCell, text } from '../document.js'
import type { People } from '../people.js'
import { type Headline, type Measuring, section, type Telling } from '../section.js'
import { howMany, howManyOf, nouns } from './nouns.js'
import { named, numberOr, tableOr, toFill } from './table.js'

const figures = {
	withValues: {
		id: 'indicators/with-values',
		rows: [43],
		title: { it: 'Indicatori con almeno un valore', en: 'Indicators with a value' },
		definition: {
			it: 'Indicatori della comunità e delle azioni di cui c’è almeno una misura.',
			en: 'Indicators of the community and of actions that have at least one measurement.',
		},
		unit: 'share',
		denominator: { it: 'indicatori scritti', en: 'indicators written' },
		comparable: true,
	},
	fresh: {
		id: 'indicators/fresh',
		rows: [43],
		title: { it: 'Indicatori misurati nell’ultimo anno', en: 'Indicators measured in the last year' },
		definition: {
			it: 'Indicatori la cui ultima misura, o la fine del suo periodo, non è più vecchia di 365 giorni.',
			en: 'Indicators whose last measurement, or the end of its period, is not older than 365 days.',
		},
		unit: 'share',
		denominator: { it: 'indicatori con almeno un valore', en: 'indicators with a value' },
		comparable: true,
	},
	wanted: {
		id: 'indicators/wanted-way',
		rows: [29, 43],
		title: { it: 'Indicatori che vanno nella direzione voluta', en: 'Indicators going the wanted way' },
		definition: {
			it: 'Indicatori il cui ultimo valore si è mosso, rispetto al primo, nella direzione voluta. Quanto e perché, non lo dice. Accanto, quelli con un valore solo o senza direzione.',
			en: 'Indicators whose last value has moved from the first in the wanted direction. It does not say how far or why. Beside it, those with one value only or without a direction.',
		},
		unit: 'share',
		denominator: { it: 'indicatori con due valori e una direzione', en: 'indicators with two values and a direction' },
		comparable: true,
	},
	reached: {
		id: 'indicators/at-target',
		rows: [29, 43],
		title: { it: 'Indicatori al traguardo', en: 'Indicators at their target' },
		definition: {
			it: 'Indicatori il cui ultimo valore ha raggiunto o superato quello da raggiungere. Accanto, quelli con almeno un valore ma senza traguardo o direzione.',
			en: 'Indicators whose last value is at the value to reach or past it. Beside it, those with a value but without target or direction.',
		},
		unit: 'share',
		denominator: {
			it: 'indicatori con valore, traguardo e direzione',
			en: 'indicators with value, target and direction',
		},
		comparable: true,
	},
} as const satisfies Readonly<Record<string, Figure>>

function measure({ neighbourhood, day }: Measuring) {
	const ofActions = neighbourhood.actions.actions.flatMap(({ id, indicators }) =>
		indicators.map(indicator => ({ action: id, indicator })),
	)
	const all = [...neighbourhood.needs.indicators.map(indicator => ({ action: null, indicator })), ...ofActions]
	const withValues = all
		.flatMap(({ action, indicator }) => {
			const [first, last] = ends(indicator.values)
			return first && last ? [row(action, indicator, first, last)] : []
		})
		.sort(
			by(
				({ course }) => courses.indexOf(course),
				({ id }) => id,
			),
		)
	const moving = withValues.filter(({ course }) => course !== 'too-few' && course !== 'no-direction')
	const aimed = withValues.filter(({ atTarget }) => atTarget !== null)
	return {
		figures: [
			part(figures.withValues, withValues.length, all.length),
			part(
				figures.fresh,
				withValues.filter(({ lastOn }) => inYearTo(day, earliest([lastOn ?? undefined, day]))).length,
				withValues.length,
			),
			part(
				figures.wanted,
				moving.filter(({ course }) => course === 'wanted').length,
				moving.length,
				withValues.length - moving.length,
			),
			part(
				figures.reached,
				aimed.filter(({ atTarget }) => atTarget).length,
				aimed.length,
				withValues.length - aimed.length,
			),
		],
		written: all.length,
		community: withValues.filter(({ action }) => action === null),
		actions: withValues.filter(({ action }) => action !== null),
	}
}

type Measure = ReturnType<typeof measure>

/** What an indicator counts is in its title alone: a small whole number that is no percentage may well be people. */
function people({ community, actions }: Measure): People {
	const cells = (list: 'community' | 'actions', rows: readonly Row[]) =>
		rows.flatMap(({ id, unit, first, last }, index) =>
			unit?.includes('%')
				? []
				: Object.entries({ first, last }).flatMap(([key, value]) =>
						Number.isInteger(value)
							? [{ id: `indicator ${id} ${key}`, value: Number(value), at: [[list, index, key]] }]
							: [],
					),
		)
	return { cells: [...cells('community', community), ...cells('actions', actions)], sums: [] }
}
type Row = Measure['community'][number]

/** What asks for a look comes first. */
const courses: readonly Course[] = ['other', 'same', 'wanted', 'too-few', 'no-direction']

function row(action: string | null, indicator: Indicator, first: IndicatorValue, last: IndicatorValue) {
	const { id, title, unit, direction, target } = indicator
	return {
		id,
		action,
		title,
		unit: unit ?? null,
		direction: direction ?? null,
		first: first.value as Counted,
		firstWhen: first.period ?? first.date ?? null,
		last: last.value as Counted,
		lastWhen: last.period ?? last.date ?? null,
		lastOn: measuredOn(last) ?? null,
		target: target?.value ?? null,
		targetBy: target?.by ?? null,
		course: course(indicator),
		atTarget: atTarget(indicator),
	}
}

export default section<Measure>({
	id: 'indicators',
	title: { it: 'Indicatori', en: 'Indicators' },
	reads: ['needs', 'actions'],
	figures: Object.values(figures),
	measure,
	people,
	tell(measure, telling) {
		const { actions, community, written } = measure
		const { language } = telling
		if (community.length + actions.length === 0)
			return {
				headline: { text: written === 0 ? words.none[language] : words.noValues[language](written), weight: 1 },
				blocks: [toFill(written === 0 ? words.toFill : words.valuesToFill, telling)],
			}
		return {
			headline: headline([...community, ...actions], language),
			blocks: [
				{ kind: 'figures', id: 'indicators-figures', values: measure.figures },
				...(community.length === 0 ? [toFill(words.communityToFill, telling)] : []),
				...tableOr(
					'community-indicators',
					words.community,
					community.map(one => communityRow(one, telling)),
					telling,
				),
				...tableOr(
					'action-indicators',
					words.actions,
					actions.map(one => actionRow(one, telling)),
					telling,
				),
			],
		}
	},
})

const communityRow = (row: Row, telling: Telling): Cell[] => [
	titled(row),
	firstOr(row, valueCell(row.first)),
	firstOr(row, when(row.firstWhen, telling.language)),
	valueCell(row.last),
	when(row.lastWhen, telling.language),
	targetCell(row),
	courseCell(row, telling),
]

const actionRow = (row: Row, telling: Telling): Cell[] => [
	titled(row),
	named(row.action, telling),
	firstOr(row, valueCell(row.first)),
	valueCell(row.last),
	when(row.lastWhen, telling.language),
	targetCell(row),
	courseCell(row, telling),
]

const valueCell = (value: Counted): Cell => (isBand(value) ? peopleCell(value) : numberOr(value))

const titled = ({ title, unit }: Row): Cell => text(unit === null ? title : `${title} (${unit})`)

/** One value alone is the last, not the first. */
const firstOr = ({ course }: Row, cell: Cell): Cell => (course === 'too-few' ? notApplicable : cell)

const targetCell = ({ target }: Row): Cell => (target === null ? notApplicable : numberOr(target))

const courseCell = ({ course, atTarget }: Row, { language }: Telling): Cell => ({
	kind: 'code',
	code: course,
	label: `${words.courses[course][language]}${atTarget ? words.atTarget[language] : ''}`,
})

/** A day, or a period: a month, «3º trimestre 2026», a year. */
function when(written: Day | Period | null, language: Language): Cell {
	if (written === null) return notRecorded
	if (written.length === 10) return { kind: 'day', value: written as Day }
	const [year, part] = written.split('-')
	if (part === undefined) return text(written)
	if (!part.startsWith('Q')) return { kind: 'month', value: firstDay(written as Period) }
	return text(words.quarter[language](part.slice(1), year ?? ''))
}

/** Told over the indicators that have two values and a direction; of the others nothing can be said yet. */
function headline(rows: readonly Row[], language: Language): Headline {
	const moving = rows.filter(({ course }) => course !== 'too-few' && course !== 'no-direction')
	const of = (wanted: Course) => moving.filter(({ course }) => course === wanted).length
	if (moving.length === 0) return { text: words.tooFew[language](rows.length), weight: 1 }
	if (of('other') > 0) return { text: words.other[language](of('other'), moving.length), weight: 2 }
	if (of('wanted') === moving.length) return { text: words.all[language](moving.length), weight: 0 }
	return { text: words.wanted[language](of('wanted'), moving.length), weight: 1 }
}

const words = {
	none: { it: 'Nessun indicatore è ancora registrato', en: 'No indicator is recorded yet' },
	toFill: {
		it: 'Per vedere questa parte servono gli indicatori di comunità in needs.yaml («indicators») o quelli di un’azione in actions.yaml («indicators»), con direzione e valori.',
		en: 'This part needs community indicators in needs.yaml (“indicators”), or those of an action in actions.yaml (“indicators”), with direction and values.',
	},
	noValues: {
		it: (written: number) =>
			`${capital(howMany(written, nouns.indicator, 'it'))} ${written === 1 ? 'scritto' : 'scritti'}, ancora senza valori`,
		en: (written: number) => `${capital(howMany(written, nouns.indicator, 'en'))} written, without values yet`,
	},
	valuesToFill: {
		it: 'I valori si scrivono sotto ogni indicatore («values»), in needs.yaml o in actions.yaml, con il giorno o il periodo e la fonte.',
		en: 'Values are written under each indicator (“values”), in needs.yaml or actions.yaml, with the day or period and the source.',
	},
	communityToFill: {
		it: 'Gli indicatori di comunità non hanno ancora valori: si scrivono in needs.yaml («indicators»).',
		en: 'There are no values of community indicators yet: they are written in needs.yaml (“indicators”).',
	},
	tooFew: {
		it: (number: number) =>
			number === 1
				? 'L’unico indicatore con un valore non si può ancora confrontare'
				: 'Nessun indicatore si può ancora confrontare con un valore di prima',
		en: (number: number) =>
			number === 1
				? 'The only indicator with a value cannot be compared yet'
				: 'No indicator can be compared with an earlier value yet',
	},
	other: {
		it: (number: number, of: number) =>
			`${capital(howManyOf(number, of, nouns.indicator, 'it'))} ${number === 1 ? 'va' : 'vanno'} nella direzione opposta a quella voluta`,
		en: (number: number, of: number) =>
			`${capital(howManyOf(number, of, nouns.indicator, 'en'))} ${number === 1 ? 'goes' : 'go'} the other way from the one wanted`,
	},
	wanted: {
		it: (number: number, of: number) =>
			`${capital(howManyOf(number, of, nouns.indicator, 'it'))} ${number > 1 ? 'vanno' : 'va'} nella direzione voluta`,
		en: (number: number, of: number) =>
			`${capital(howManyOf(number, of, nouns.indicator, 'en'))} ${number === 1 ? 'goes' : 'go'} the wanted way`,
	},
	all: {
		it: (of: number) =>
			of === 1
				? 'L’unico indicatore che si può confrontare va nella direzione voluta'
				: `Tutti e ${inWords(of, 'it')} gli indicatori che si possono confrontare vanno nella direzione voluta`,
		en: (of: number) =>
			of === 1
				? 'The only indicator that can be compared goes the wanted way'
				: `Each of the ${howMany(of, nouns.indicator, 'en')} that can be compared goes the wanted way`,
	},
	community: {
		caption: {
			it: 'Gli indicatori di comunità: come stanno tutti gli abitanti',
			en: 'Community indicators: how all residents fare',
		},
		columns: {
			indicator: { it: 'Indicatore', en: 'Indicator' },
			first: { it: 'Primo valore', en: 'First value' },
			first_when: { it: 'Quando', en: 'When' },
			last: { it: 'Ultimo valore', en: 'Last value' },
			last_when: { it: 'Quando', en: 'When' },
			target: { it: 'Traguardo', en: 'Target' },
			course: { it: 'Come va', en: 'Which way' },
		},
		note: {
			it: 'Dei valori della comunità nessuno risponde da solo, e un’azione può non esserne la causa.',
			en: 'Nobody answers alone for the values of the community, and an action may not be their cause.',
		},
	},
	actions: {
		caption: {
			it: 'Gli indicatori delle azioni: come va per chi vi partecipa',
			en: 'Indicators of actions: how it goes for those reached',
		},
		columns: {
			indicator: { it: 'Indicatore', en: 'Indicator' },
			action: { it: 'Azione', en: 'Action' },
			first: { it: 'Primo valore', en: 'First value' },
			last: { it: 'Ultimo valore', en: 'Last value' },
			last_when: { it: 'Quando', en: 'When' },
			target: { it: 'Traguardo', en: 'Target' },
			course: { it: 'Come va', en: 'Which way' },
		},
	},
	courses: {
		wanted: { it: 'nella direzione voluta', en: 'the wanted way' },
		other: { it: 'nella direzione opposta', en: 'the other way' },
		same: { it: 'fermo', en: 'no change' },
		'too-few': { it: 'un valore solo', en: 'one value only' },
		'no-direction': { it: 'direzione non scritta', en: 'direction not written' },
	} satisfies Readonly<Record<Course, { it: string; en: string }>>,
	atTarget: { it: ', al traguardo', en: ', at target' },
	quarter: {
		it: (quarter: string, year: string) => `${quarter}º trimestre ${year}`,
		en: (quarter: string, year: string) => `Q${quarter} ${year}`,
	},
} as const
