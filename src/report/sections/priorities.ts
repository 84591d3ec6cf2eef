import type { Day } from '../../model/day.js'
import { decimal, longDay } from '../../model/number.js'
import { agreement } from '../../observatory/agreement.js'
import type { Counted } from '../../observatory/counted.js'
import { type Figure, measured, part, told } from '../../observatory/figure.js'
import { last } from '../../observatory/last.js'
import { by } from '../../observatory/order.js'
import { membersOn } from '../../observatory/pilot-group.js'
import { pointsOf } from '../../observatory/priorities.js'
import { orderOf } from '../../observatory/ranking.js'
import { rounded } from '../../observatory/totals.js'
import { type Cell, count, notApplicable, notRecorded, text } from '../document.js'
import { figurePath, type People } from '../people.js'
import { type Headline, type Measuring, section, type Telling } from '../section.js'
import { coded, numberOr, peopleOr, table, toFill } from './table.js'

const figures = {
	rounds: {
		id: 'priorities/rounds',
		rows: [26],
		title: { it: 'Votazioni', en: 'Rounds' },
		definition: {
			it: 'Volte in cui il gruppo ha messo in ordine i bisogni.',
			en: 'How often the group has put the needs in order.',
		},
		unit: 'count',
	},
	voters: {
		id: 'priorities/voters',
		rows: [26],
		title: { it: 'Membri che hanno votato', en: 'Members who voted' },
		definition: {
			it: 'Membri del gruppo pilota che hanno votato l’ultima volta, su quelli in carica quel giorno. Non si calcola se i numeri non tornano.',
			en: 'Members of the pilot group who voted in the last round, of those in office on that day. Not computed where the numbers contradict each other.',
		},
		unit: 'share',
		denominator: { it: 'membri in carica quel giorno', en: 'members in office on that day' },
		comparable: true,
	},
	others: {
		id: 'priorities/other-voters',
		rows: [26],
		title: { it: 'Altre persone che hanno votato', en: 'Other people who voted' },
		definition: {
			it: 'Persone fuori dal gruppo pilota che hanno votato l’ultima volta.',
			en: 'People outside the pilot group who voted in the last round.',
		},
		unit: 'count',
	},
	agreement: {
		id: 'priorities/agreement',
		rows: [26],
		title: { it: 'Accordo fra chi ha votato', en: 'Agreement among voters' },
		definition: {
			it: 'W di Kendall nell’ultima votazione con le schede: 12 S / (m²(n³ − n) − m ΣT), con m schede e n bisogni. 0 è nessun accordo, 1 è lo stesso ordine per tutti (Kendall e Babington Smith 1939).',
			en: 'Kendall’s W in the last round with ballots: 12 S / (m²(n³ − n) − m ΣT), with m ballots and n needs. 0 is no agreement, 1 the same order for all (Kendall and Babington Smith 1939).',
		},
		unit: 'number',
		comparable: true,
	},
} as const satisfies Readonly<Record<string, Figure>>

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

const words = {
	none: { it: 'Nessuna votazione delle priorità è registrata', en: 'No priority round is recorded' },
	toFill: {
		it: 'Per vedere questa parte serve in needs.yaml una votazione («priority_rounds»): il giorno, il metodo, chi ha votato, i voti o l’ordine.',
		en: 'This part needs a round in needs.yaml (“priority_rounds”): the day, the method, who voted, the votes or the order.',
	},
	orderToFill: {
		it: 'Dell’ultima votazione mancano i voti e l’ordine: si scrivono in needs.yaml («scores», «ballots», «order»).',
		en: 'The last round lacks votes and order: they are written in needs.yaml (“scores”, “ballots”, “order”).',
	},
	fewVoters: {
		it: (voters: number, of: number, when: string) =>
			`Ha votato meno della metà del gruppo pilota: ${voters} membri su ${of} (${when})`,
		en: (voters: number, of: number, when: string) =>
			`Less than half the pilot group voted: ${voters} of ${of} members (${when})`,
	},
	littleAgreement: {
		it: (w: string) => `Chi ha votato è poco d’accordo sull’ordine: W di Kendall ${w} su 1`,
		en: (w: string) => `Voters agree little on the order: Kendall’s W ${w} of 1`,
	},
	first: {
		it: (need: string, when: string) => `Al primo posto nell’ultima votazione c’è «${need}» (${when})`,
		en: (need: string, when: string) => `First in the last round is “${need}” (${when})`,
	},
	noOrder: {
		it: (when: string) => `Della votazione più recente (${when}) non è scritto l’ordine`,
		en: (when: string) => `The order of the latest round (${when}) is not written`,
	},
	new: { it: 'nuovo', en: 'new' },
	rounds: {
		caption: { it: 'Le votazioni', en: 'The rounds' },
		columns: {
			date: { it: 'Giorno', en: 'Day' },
			method: { it: 'Metodo', en: 'Method' },
			voters: { it: 'Membri votanti', en: 'Members voting' },
			members: { it: 'Membri in carica', en: 'Members in office' },
			others: { it: 'Altri votanti', en: 'Other voters' },
			needs: { it: 'Bisogni', en: 'Needs' },
			agreement: { it: 'Accordo (W)', en: 'Agreement (W)' },
		},
		note: {
			it: 'L’accordo si può calcolare solo dalle schede di ciascuno: dove ci sono solo i totali non si sa.',
			en: 'Agreement can be computed only from each voter’s ballot: from totals alone it is not known.',
		},
	},
	ranking: {
		caption: { it: 'L’ordine dell’ultima votazione', en: 'The order of the last round' },
		columns: {
			place: { it: 'Posto', en: 'Place' },
			need: { it: 'Bisogno', en: 'Need' },
			points: { it: 'Voti o punti', en: 'Votes or points' },
			before: { it: 'Posto precedente', en: 'Place before' },
		},
		note: {
			it: 'A pari voti, lo stesso posto. Per le graduatorie i punti sono quelli di Borda: di n bisogni il primo di ogni scheda ne prende n − 1.',
			en: 'Equal votes share a place. For rankings the points are Borda’s: of n needs the first of each ballot gets n − 1.',
		},
	},
} as const
