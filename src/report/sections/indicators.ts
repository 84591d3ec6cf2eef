import { type Day, earliest } from '../../model/day.js'
import { firstDay, type Period } from '../../model/period.js'
import type { Indicator, IndicatorValue } from '../../model/records.js'
import type { Language } from '../../model/text.js'
import { type Counted, isBand } from '../../observatory/counted.js'
import { atTarget, type Course, course, ends, measuredOn } from '../../observatory/course.js'
import { part } from '../../observatory/figure.js'
import { by } from '../../observatory/order.js'
import { inYearTo } from '../../observatory/year.js'
import { type Cell, notApplicable, notRecorded, people as peopleCell, text } from '../document.js'
import type { People } from '../people.js'
import { type Headline, type Measuring, section, type Telling } from '../section.js'
import { figures } from './indicators/figures.js'
import { words } from './indicators/words.js'
import { named, numberOr, tableOr, toFill } from './table.js'

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
