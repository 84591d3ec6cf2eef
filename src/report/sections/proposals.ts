import { daysBetween, earliest } from '../../model/day.js'
import { measured, part } from '../../observatory/figure.js'
import { hasReached } from '../../observatory/gates.js'
import { inForce } from '../../observatory/mandate.js'
import { by } from '../../observatory/order.js'
import { median } from '../../observatory/totals.js'
import { type Cell, count, countOr, notApplicable, share, text } from '../document.js'
import { nobody } from '../people.js'
import { type Headline, type Measuring, section, type Telling } from '../section.js'
import { figures } from './proposals/figures.js'
import { words } from './proposals/words.js'
import { coded, startOr, table, tableOr, textOr, toFill } from './table.js'

const stages = ['idea', 'co-designed', 'approved', 'became-action'] as const

function measure({ neighbourhood, day }: Measuring) {
	const { proposals, actions } = neighbourhood.actions
	const became = proposals.filter(({ stage }) => stage === 'became-action')
	const dayOfAction = (id: string, stated: (typeof proposals)[number]['stage_dates']) =>
		stated?.['became-action'] ?? earliest(actions.filter(({ proposal }) => proposal === id).map(({ since }) => since))
	const days = new Map(
		became.flatMap(({ id, date, stage_dates }) => {
			const end = dayOfAction(id, stage_dates)
			return end === undefined ? [] : [[id, daysBetween(date, end)]]
		}),
	)
	const alive = proposals.filter(({ stage }) => stage !== 'dropped')
	const withNeed = alive.filter(({ needs }) => needs.length > 0)
	const dropped = proposals.filter(({ stage }) => stage === 'dropped')
	const priorities = inForce(neighbourhood, day)?.priorities ?? []
	return {
		figures: [
			measured(figures.proposals, proposals.length),
			part(figures.becameAction, became.length, proposals.length),
			measured(figures.toAction, median([...days.values()]), became.length - days.size),
			priorities.length === 0
				? measured(figures.tied, null, alive.length - withNeed.length)
				: part(
						figures.tied,
						withNeed.filter(({ needs }) => needs.some(id => priorities.includes(id))).length,
						withNeed.length,
						alive.length - withNeed.length,
					),
			part(figures.explained, dropped.filter(({ reason }) => reason !== undefined).length, dropped.length),
		],
		funnel: stages.map(stage => ({ stage, reached: proposals.filter(one => hasReached(one, stage)).length })),
		proposals: proposals
			.map(({ id, title, date, stage = 'idea', needs, group, stage_dates }) => ({
				id,
				title,
				date,
				stage,
				reached: stage === 'idea' ? date : (stage_dates?.[stage] ?? null),
				needs: needs.length,
				group: group ?? null,
				days: days.get(id) ?? null,
			}))
			.sort(
				by(
					({ stage }) => -[...stages, 'dropped'].indexOf(stage) + (stage === 'dropped' ? 9 : 0),
					({ date }) => date,
					({ id }) => id,
				),
			),
		dropped: dropped
			.map(({ id, title, stage_dates, reason }) => ({
				id,
				title,
				day: stage_dates?.dropped ?? null,
				reason: reason ?? null,
			}))
			.sort(
				by(
					({ day }) => day ?? '9999',
					({ id }) => id,
				),
			),
	}
}

type Measure = ReturnType<typeof measure>

export default section<Measure>({
	id: 'proposals',
	title: { it: 'Proposte', en: 'Proposals' },
	reads: ['actions', 'mandate'],
	figures: Object.values(figures),
	measure,
	people: nobody,
	tell(measure, telling) {
		const { language } = telling
		const { dropped, figures, funnel, proposals } = measure
		if (proposals.length === 0)
			return { headline: { text: words.none[language], weight: 0 }, blocks: [toFill(words.toFill, telling)] }
		return {
			headline: headline(measure, telling),
			blocks: [
				{ kind: 'figures', id: 'proposals-figures', values: figures },
				table(
					'proposals-funnel',
					words.funnel,
					funnel.map(({ stage, reached }): Cell[] => [
						coded('proposal_stages', stage, telling),
						count(reached),
						share(reached, proposals.length),
					]),
					telling,
				),
				table(
					'proposals',
					words.proposals,
					proposals.map(one => row(one, telling)),
					telling,
				),
				...tableOr(
					'proposals-dropped',
					words.dropped,
					dropped.map(({ title, day, reason }): Cell[] => [text(title), startOr(day), textOr(reason)]),
					telling,
				),
			],
		}
	},
})

function row(one: Measure['proposals'][number], telling: Telling): Cell[] {
	return [
		text(one.title),
		startOr(one.date),
		coded('proposal_stages', one.stage, telling),
		startOr(one.reached),
		count(one.needs),
		one.group === null ? notApplicable : text(telling.name(one.group)),
		one.stage === 'became-action' ? countOr(one.days ?? undefined) : notApplicable,
	]
}

function headline({ proposals, dropped }: Measure, { language }: Telling): Headline {
	const became = proposals.filter(({ stage }) => stage === 'became-action').length
	const waiting = proposals.length - became - dropped.length
	return { text: words.headline[language](became, waiting, dropped.length), weight: 0 }
}
