import type { Indicator } from '../../model/records.js'
import type { Language } from '../../model/text.js'
import { type Counted, isBand } from '../../observatory/counted.js'
import { course, ends } from '../../observatory/course.js'
import { part } from '../../observatory/figure.js'
import { by } from '../../observatory/order.js'
import { answers, hasUnasked, isAccountable, type Question, questions } from '../../observatory/results.js'
import { type Cell, notApplicable, people as peopleCell, text } from '../document.js'
import type { CellAt, People } from '../people.js'
import { type Headline, type Measuring, section, type Telling } from '../section.js'
import { howManyOf, nouns } from './nouns.js'
import { figures } from './results/figures.js'
import { words } from './results/words.js'
import { coded, named, numberOr, table, tableOr, toFill } from './table.js'

function measure({ neighbourhood }: Measuring) {
	const actions = neighbourhood.actions.actions.filter(isAccountable)
	const answered = (question: Question) => {
		const those = actions.filter(action => answers(action, question)).length
		const untold =
			question === 'how-much' ? 0 : actions.filter(one => !answers(one, question) && hasUnasked(one)).length
		return part(figures[question], those, actions.length - untold, untold)
	}
	const rows = actions
		.flatMap(action => action.indicators.flatMap(indicator => rowOf(action.id, indicator)))
		.sort(
			by(
				({ question }) => questions.indexOf(question),
				({ action }) => action,
				({ id }) => id,
			),
		)
	const wanted = (figure: (typeof figures)['wellWanted' | 'betterWanted'], question: Question) => {
		const those = rows.filter(one => one.question === question)
		const moving = those.filter(({ course }) => course !== 'too-few' && course !== 'no-direction')
		return part(
			figure,
			moving.filter(({ course }) => course === 'wanted').length,
			moving.length,
			those.length - moving.length,
		)
	}
	return {
		figures: [
			...questions.map(answered),
			wanted(figures.wellWanted, 'how-well'),
			wanted(figures.betterWanted, 'better-off'),
		],
		begun: actions.length,
		indicators: rows,
		/** Actions that say nothing yet of who is better off, as long as they go on or have ended well. */
		silent: actions
			.filter(action => action.stage !== 'dropped' && !answers(action, 'better-off'))
			.map(({ id }) => id)
			.sort(),
	}
}

type Measure = ReturnType<typeof measure>
type Row = Measure['indicators'][number]

function rowOf(action: string, indicator: Indicator) {
	const { id, title, unit, question, values } = indicator
	const [first, last] = ends(values)
	if (question === undefined || first === undefined || last === undefined) return []
	return [
		{
			id,
			action,
			question,
			title,
			unit: unit ?? null,
			first: first.value as Counted,
			last: last.value as Counted,
			of: (last.denominator ?? null) as Counted | null,
			course: course(indicator),
		},
	]
}

const isPercent = (unit: string | null) => unit?.includes('%') === true

/**
 * What an indicator counts is in its title alone: a small whole number that is no percentage may well be people, and so may
 * the number of those asked. The latter would tell the former from a share, so a public edition does not give it.
 */
function people({ indicators }: Measure): People {
	const cells = indicators.flatMap(({ id, unit, first, last }, index): readonly CellAt[] =>
		isPercent(unit)
			? []
			: Object.entries({ first, last }).flatMap(([key, value]) =>
					Number.isInteger(value)
						? [{ id: `indicator ${id} ${key}`, value: Number(value), at: [['indicators', index, key]] }]
						: [],
				),
	)
	return { cells, sums: [], withheld: indicators.map((_, index) => ['indicators', index, 'of']) }
}

export default section<Measure>({
	id: 'results',
	title: { it: 'Risultati delle azioni', en: 'Results of actions' },
	reads: ['actions'],
	figures: Object.values(figures),
	measure,
	people,
	tell(measure, telling) {
		const { language } = telling
		const { begun, figures, indicators, silent } = measure
		if (begun === 0)
			return { headline: { text: words.none[language], weight: 0 }, blocks: [toFill(words.toFill, telling)] }
		return {
			headline: headline(measure, language),
			blocks: [
				{ kind: 'figures', id: 'results-figures', values: figures },
				...tableOr(
					'results-indicators',
					words.indicators,
					indicators.map(one => row(one, telling)),
					telling,
				),
				...(silent.length === 0
					? []
					: [
							{
								...table(
									'results-silent',
									words.silent,
									silent.map(id => [named(id, telling)]),
									telling,
								),
								folded: true as const,
							},
						]),
			],
		}
	},
})

const row = (one: Row, telling: Telling): Cell[] => [
	coded('indicator_questions', one.question, telling),
	named(one.action, telling),
	text(one.unit === null ? one.title : `${one.title} (${one.unit})`),
	one.course === 'too-few' ? notApplicable : valueCell(one.first),
	valueCell(one.last),
	shareCell(one),
	{ kind: 'code', code: one.course, label: words.courses[one.course][telling.language] },
]

const valueCell = (value: Counted): Cell => (isBand(value) ? peopleCell(value) : numberOr(value))

/** How many of those asked: as written, or worked out of a percentage. */
function shareCell({ last, of, unit }: Row): Cell {
	if (of === null) return notApplicable
	if (isBand(of)) return peopleCell(of)
	if (isBand(last) || of === 0) return notApplicable
	if (isPercent(unit)) return { kind: 'ratio', part: Math.round((last * of) / 100), whole: of }
	return last <= of ? { kind: 'ratio', part: last, whole: of } : notApplicable
}

function headline({ begun, figures }: Measure, language: Language): Headline {
	const value = (id: string) => Number(figures.find(({ figure }) => figure === id)?.value ?? 0)
	const better = value('results/better-off')
	const wanted = figures.find(({ figure }) => figure === 'results/better-off-wanted-way')
	if (better === 0) return { text: words.noneBetter[language](begun), weight: 1 }
	const said = words.better[language](howManyOf(better, begun, nouns.action, language), better)
	if (!wanted || wanted.value === null) return { text: said, weight: 0 }
	return { text: `${said}; ${words.wanted[language](Number(wanted.value), Number(wanted.of))}`, weight: 0 }
}
