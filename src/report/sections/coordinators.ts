import { daysBetween } from '../../model/day.js'
import type { Language } from '../../model/text.js'
import { inOffice } from '../../observatory/coordinators.js'
import { type Band, type Counted, isBand } from '../../observatory/counted.js'
import { measured, part } from '../../observatory/figure.js'
import { isOver } from '../../observatory/life.js'
import { by } from '../../observatory/order.js'
import { pairDays } from '../../observatory/pair.js'
import { median, total } from '../../observatory/totals.js'
import { type Cell, count, text, untold } from '../document.js'
import { figurePath, nobody, type People } from '../people.js'
import { type Headline, type Measuring, section, type Telling } from '../section.js'
import { figures } from './coordinators/figures.js'
import { words } from './coordinators/words.js'
import { coded, endOr, named, numberOr, startOr, table, tableOr, toFill } from './table.js'

const foreseen = 2

function measure({ neighbourhood, day }: Measuring) {
	const all = neighbourhood.neighbourhood.coordinators
	const now = inOffice(neighbourhood, day)
	const hours = total(all.flatMap(({ training }) => training.map(({ hours }) => hours)))
	const pair = pairDays(neighbourhood, day)
	return {
		figures: [
			part(
				figures.inOffice,
				Math.min(now.length, foreseen),
				all.length === 0 ? 0 : foreseen,
				all.filter(one => one.from === undefined && !isOver(one, day)).length,
			),
			pair ? part(figures.fullPair, pair.full, pair.days) : measured(figures.fullPair, null),
			part(figures.trained, now.filter(({ training }) => training.some(({ first }) => first)).length, now.length),
			measured(figures.trainingHours, hours.value, hours.unknown),
			measured(figures.identified, all.length),
			measured(
				figures.service,
				median(now.flatMap(({ from }) => (from === undefined ? [] : [daysBetween(from, day)]))),
			),
		],
		inOffice: now.length,
		mixed: new Set(now.map(({ sector }) => sector)).size > 1,
		gaps: pair?.gaps ?? [],
		coordinators: all
			.map(({ id, name, sector, organisation, identified, from, until, training }) => ({
				id: id as string | null,
				name: (name ?? null) as string | null,
				sector,
				organisation: organisation ?? null,
				identified,
				from: from ?? null,
				until: until ?? null,
				trainingHours: total(training.map(({ hours }) => hours)).value as Counted | null,
				firstTraining: training.some(({ first }) => first) as boolean | Band,
			}))
			.sort(
				by(
					({ from, identified }) => from ?? identified,
					({ id }) => id ?? '',
				),
			),
	}
}

type Measure = ReturnType<typeof measure>

/** That there are two of them, of which bodies and since when, is a public fact; who they are and what they learnt is theirs. */
function people({ coordinators, figures: values }: Measure): People {
	return {
		...nobody(),
		withheld: [
			...values.flatMap(({ figure, value }) =>
				value !== null && (figure === figures.trained.id || figure === figures.trainingHours.id)
					? [figurePath(figure, 'value')]
					: [],
			),
			...coordinators.flatMap((_, index) => [
				['coordinators', index, 'id'],
				['coordinators', index, 'name'],
				['coordinators', index, 'trainingHours'],
				['coordinators', index, 'firstTraining'],
			]),
		],
	}
}

export default section<Measure>({
	id: 'coordinators',
	title: { it: 'Coordinatori di territorio', en: 'Coordinators' },
	reads: ['neighbourhood'],
	figures: Object.values(figures),
	measure,
	people,
	tell({ coordinators, figures, gaps, inOffice, mixed }, telling) {
		const { language } = telling
		if (coordinators.length === 0)
			return { headline: { text: words.none[language], weight: 2 }, blocks: [toFill(words.toFill, telling)] }
		return {
			headline: headline(inOffice, mixed, language),
			blocks: [
				{ kind: 'figures', id: 'coordinators-figures', values: figures },
				table(
					'coordinators',
					words.table,
					coordinators.map(one => row(one, telling)),
					telling,
				),
				...tableOr(
					'coordinators-gaps',
					words.gaps,
					gaps.map(({ from, until, days, inOffice }): Cell[] => [
						{ kind: 'day', value: from },
						{ kind: 'day', value: until },
						count(days),
						count(inOffice),
					]),
					telling,
				),
			],
		}
	},
})

function headline(inOffice: number, mixed: boolean, language: Language): Headline {
	if (inOffice === 0) return { text: words.nobody[language], weight: 3 }
	if (inOffice === 1) return { text: words.one[language], weight: 2 }
	if (inOffice > foreseen) return { text: words.tooMany[language](inOffice), weight: 2 }
	return mixed ? { text: words.complete[language], weight: 0 } : { text: words.sameSector[language], weight: 2 }
}

function row(one: Measure['coordinators'][number], telling: Telling): Cell[] {
	return [
		text(one.name ?? words.somebody[telling.language]),
		coded('sectors', one.sector, telling),
		named(one.organisation, telling),
		startOr(one.from),
		endOr(one.until),
		typeof one.firstTraining === 'boolean'
			? text(words.yesNo[one.firstTraining ? 'yes' : 'no'][telling.language])
			: untold,
		isBand(one.trainingHours) ? untold : numberOr(one.trainingHours),
	]
}
