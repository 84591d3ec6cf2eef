import type { Day } from '../../model/day.js'
import { decimal, longDay } from '../../model/number.js'
import { agreement } from '../../observatory/agreement.js'
import type { Counted } from '../../observatory/counted.js'
import { measured, part, told } from '../../observatory/figure.js'
import { last } from '../../observatory/last.js'
import { by } from '../../observatory/order.js'
import { membersOn } from '../../observatory/pilot-group.js'
import { pointsOf } from '../../observatory/priorities.js'
import { orderOf } from '../../observatory/ranking.js'
import { rounded } from '../../observatory/totals.js'
import { type Cell, count, notApplicable, notRecorded, text } from '../document.js'
import { figurePath, type People } from '../people.js'
import { type Headline, type Measuring, section, type Telling } from '../section.js'
import { figures } from './priorities/figures.js'
import { words } from './priorities/words.js'
import { coded, numberOr, peopleOr, table, toFill } from './table.js'

function measure({ neighbourhood }: Measuring) {
	const rounds = [...neighbourhood.needs.priority_rounds].sort(
		by(
			({ date }) => date,
			({ id }) => id,
		),
	)
	const now = last(rounds)
	const before = last(rounds.filter(({ id, date }) => id !== now?.id && now !== undefined && date <= now.date))
	const withBallots = last(rounds.filter(({ ballots }) => ballots.length > 1))
	const voters = now?.voters?.members
	const members = now ? seats(now.date) : 0
	const w = withBallots ? agreement(withBallots.ballots).w : null

	function seats(day: Day) {
		return new Set(membersOn(neighbourhood, day).map(({ person }) => person)).size
	}

	return {
		figures: [
			measured(figures.rounds, rounds.length),
			voters === undefined || voters > members
				? measured(figures.voters, null, now ? 1 : 0)
				: part(figures.voters, voters, members),
			measured(figures.others, now?.voters?.others ?? null, now && now.voters?.others === undefined ? 1 : 0),
			measured(figures.agreement, w === null ? null : rounded(w), now && now.ballots.length === 0 ? 1 : 0),
		],
		rounds: rounds.map(round => {
			const { w } = agreement(round.ballots)
			return {
				id: round.id,
				date: round.date,
				method: round.method,
				voters: (round.voters?.members ?? null) as Counted | null,
				members: seats(round.date),
				others: (round.voters?.others ?? null) as Counted | null,
				needs: orderOf(round).length,
				w: w === null ? null : rounded(w),
			}
		}),
		last: now ? { date: now.date, method: now.method } : null,
		ranking: now
			? ranking(orderOf(now), now.method === 'moscow' ? undefined : pointsOf(now), before && orderOf(before))
			: [],
	}
}

function ranking(
	order: readonly string[],
	points = new Map() as ReadonlyMap<string, number>,
	before?: readonly string[],
) {
	return order.map((need, index) => {
		const was = before?.indexOf(need) ?? -1
		const equals = order.slice(0, index).findIndex(one => points.has(one) && points.get(one) === points.get(need))
		return {
			need,
			place: 1 + (equals < 0 ? index : equals),
			points: points.get(need) ?? null,
			before: was < 0 ? null : was + 1,
		}
	})
}

type Measure = ReturnType<typeof measure>

/** Votes are no secret, but a round of a handful of voters would tell how each of them voted. */
function people({ rounds }: Measure): People {
	const last = rounds.length - 1
	const cells = (key: 'voters' | 'others', figure: string) =>
		rounds.flatMap(({ id, [key]: value }, index) =>
			typeof value === 'number'
				? [
						{
							id: `round ${id} ${key}`,
							value,
							at: [['rounds', index, key], ...(index === last ? [figurePath(figure, 'value')] : [])],
						},
					]
				: [],
		)
	return { cells: [...cells('voters', figures.voters.id), ...cells('others', figures.others.id)], sums: [] }
}

export default section<Measure>({
	id: 'priorities',
	title: { it: 'Priorità', en: 'Priorities' },
	reads: ['needs', 'network'],
	figures: Object.values(figures),
	measure,
	people,
	tell(measure, telling) {
		const { figures, ranking, rounds, last } = measure
		if (last === null)
			return {
				headline: { text: words.none[telling.language], weight: 0 },
				blocks: [toFill(words.toFill, telling)],
			}
		const most = Math.max(0, ...ranking.map(({ points }) => points ?? 0))
		return {
			headline: headline(measure, last.date, telling),
			blocks: [
				{ kind: 'figures', id: 'priorities-figures', values: figures },
				table(
					'priority-rounds',
					words.rounds,
					rounds.map(one => roundRow(one, telling)),
					telling,
				),
				...(ranking.length === 0
					? [toFill(words.orderToFill, telling)]
					: [
							table(
								'priority-ranking',
								words.ranking,
								ranking.map(one => rankRow(one, most, rounds.length, telling)),
								telling,
							),
						]),
			],
		}
	},
})

function roundRow(
	{ date, method, voters, members, others, needs, w }: Measure['rounds'][number],
	telling: Telling,
): Cell[] {
	return [
		{ kind: 'day', value: date },
		coded('priority_methods', method, telling),
		peopleOr(voters),
		count(members),
		peopleOr(others),
		count(needs),
		w === null ? notApplicable : { kind: 'number', value: w, decimals: 2 },
	]
}

function rankRow(
	{ need, place, points, before }: Measure['ranking'][number],
	most: number,
	rounds: number,
	telling: Telling,
): Cell[] {
	return [
		count(place),
		text(telling.name(need)),
		points === null ? notRecorded : most > 0 ? { kind: 'bar', value: points, most } : numberOr(points),
		rounds < 2 ? notApplicable : before === null ? text(words.new[telling.language]) : count(before),
	]
}

/** Few voters and little agreement come before who won: they say how far the order holds. */
function headline({ figures, ranking, rounds }: Measure, date: Day, { language, name }: Telling): Headline {
	const when = longDay(date, language)
	const [, voters] = figures
	const [voted, of] = [told(voters?.value), told(voters?.of)]
	if (voted !== null && of !== null && voted * 2 < of)
		return { text: words.fewVoters[language](voted, of, when), weight: 1 }
	const w = rounds.at(-1)?.w
	if (typeof w === 'number' && w < 0.5)
		return { text: words.littleAgreement[language](decimal(w, language, 2)), weight: 1 }
	const [first] = ranking
	return {
		text: first ? words.first[language](name(first.need), when) : words.noOrder[language](when),
		weight: first ? 0 : 1,
	}
}
