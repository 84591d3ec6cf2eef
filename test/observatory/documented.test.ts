import { describe, expect, test } from 'vitest'
import type { Day } from '../../src/model/day.js'
import type { EngagementEvent, PriorityRound, Tie } from '../../src/model/records.js'
import { agreement } from '../../src/observatory/agreement.js'
import { rate } from '../../src/observatory/funnel.js'
import { gaps } from '../../src/observatory/gaps.js'
import { betweenness } from '../../src/observatory/graph/betweenness.js'
import { betweennessCentralisation, degreeCentralisation } from '../../src/observatory/graph/centralisation.js'
import { components } from '../../src/observatory/graph/components.js'
import { cutPoints } from '../../src/observatory/graph/cut-points.js'
import { degrees, meanDegree } from '../../src/observatory/graph/degree.js'
import { density } from '../../src/observatory/graph/density.js'
import { eiIndex } from '../../src/observatory/graph/ei-index.js'
import type { Graph } from '../../src/observatory/graph/graph.js'
import { kindsTied } from '../../src/observatory/graph/kinds-tied.js'
import {
	basicPriorityRating,
	hanlon,
	passesPearl,
	pointsOf,
	ranked,
	readings,
} from '../../src/observatory/priorities.js'
import { bothLevels, meanScore, viewsOf } from '../../src/observatory/ratings.js'
import { blau, dissimilarity, iqv, ratio } from '../../src/observatory/representation.js'
import { figures } from '../../src/report/figures.js'

/**
 * Every formula that the observatory takes from the books, in the order in which its sources give them: reproduced on
 * a small case worked out by hand, to four digits; told by a figure that tests of its own hold; or left out, and why.
 * `test/observatory/reference.test.ts` holds the eight graphs of NetworkX.
 */

const four = (value: number | null | undefined) => value?.toFixed(4)

const round = (method: PriorityRound['method'], more: object): PriorityRound =>
	({ method, ballots: [], order: [], criteria: [], ...more }) as unknown as PriorityRound
const told = (points: ReadonlyMap<string, number> | undefined) =>
	Object.fromEntries([...(points ?? [])].map(([need, number]) => [need, four(number)]))

/** Ballots a b c, b a c, a c b. */
const ballots = ['abc', 'bac', 'acb'].map(one => [...one])

/** Two triangles, of kinds a and b, joined at a1–b1; c1 alone. */
const graph: Graph = {
	nodes: ['a1', 'a2', 'a3', 'b1', 'b2', 'b3', 'c1'],
	edges: [
		['a1', 'a2'],
		['a1', 'a3'],
		['a2', 'a3'],
		['b1', 'b2'],
		['b1', 'b3'],
		['b2', 'b3'],
		['a1', 'b1'],
	],
}
const kind = (id: string) => id.charAt(0)

const rated = (between: readonly [string, string], ...ratings: readonly object[]) =>
	viewsOf({ between, ratings } as unknown as Tie)
const views = [
	rated(
		['a', 'b'],
		{ by: 'a', date: '2026-01-01', level: 'cooperation', value: 3, trust: 4 },
		{ by: 'b', date: '2026-01-02', level: 'coordination', value: 2, trust: 2 },
	),
	rated(['a', 'c'], { by: 'c', date: '2026-01-03', level: 'awareness', value: 4 }),
	rated(['b', 'c']),
]

const bands = [
	{ key: 'a', members: 2, residents: 20 },
	{ key: 'b', members: 6, residents: 50 },
	{ key: 'c', members: 4, residents: 30 },
]

const events = [
	{ contacts: 40, new: 10, returned: 8, became_active: 2 },
	{ contacts: 60, new: 20, returned: 4, became_active: 1 },
	{ contacts: 5 },
] as unknown as EngagementEvent[]

type Row =
	| { readonly gives: () => unknown; readonly value: unknown }
	| { readonly figures: readonly string[] }
	| { readonly left: string }

const formulas: Readonly<Record<string, Row>> = {
	'Hanlon, county form: (A + 2B) × C, A = 7, B = 9, C = 6': { gives: () => hanlon(7, 9, 6), value: 150 },
	'Hanlon, original: (A + B) × C / 3, with B = 18': { gives: () => basicPriorityRating(7, 18, 6), value: 50 },
	'PEARL: one no takes a need out': {
		gives: () => [passesPearl({ pearl: { legality: true } }), passesPearl({ pearl: { legality: false } })],
		value: [true, false],
	},
	'votes: one a need and ballot': {
		gives: () => told(pointsOf(round('votes', { ballots }))),
		value: { a: '3.0000', b: '3.0000', c: '3.0000' },
	},
	'Borda points: the highest wins': {
		gives: () => told(readings(round('ranking', { ballots }))[0]),
		value: { a: '8.0000', b: '6.0000', c: '4.0000' },
	},
	'rank sums: the lowest wins': {
		gives: () => told(readings(round('ranking', { ballots }))[2]),
		value: { a: '-4.0000', b: '-6.0000', c: '-8.0000' },
	},
	'equal points share a place': {
		gives: () => ranked(new Map(Object.entries({ a: 2, b: 5, c: 2 }))).map(({ need, place }) => `${place} ${need}`),
		value: ['1 b', '2 a', '2 c'],
	},
	/** (50 × 4 + 30 × 3 + 20 × 5) / 100 = 3.9 and 390; (50 × 2 + 30 × 5 + 20 × 1) / 100 = 2.7 and 270. */
	'weighted criteria: Σ w·s / Σ w, and Σ w·s': {
		gives: () => {
			const criteria = Object.entries({ size: 50, urgency: 30, means: 20 }).map(([id, weight]) => ({ id, weight }))
			const scores = { a: { size: 4, urgency: 3, means: 5 }, b: { size: 2, urgency: 5, means: 1 } }
			return readings(round('weighted', { criteria, scores })).map(told)
		},
		value: [
			{ a: '3.9000', b: '2.7000' },
			{ a: '390.0000', b: '270.0000' },
		],
	},
	'MoSCoW: must, should, could, won’t': {
		gives: () => told(pointsOf(round('moscow', { scores: { a: 'should', b: 'wont', c: 'must', d: 'could' } }))),
		value: { a: '3.0000', b: '1.0000', c: '4.0000', d: '2.0000' },
	},
	/** Sums of ranks 4, 6, 8, mean 6: S = 8; W = 12 × 8 / (9 × 24) = 96 / 216. */
	'Kendall’s W': { gives: () => four(agreement(ballots).w), value: '0.4444' },
	/** Ballots a b c, b a c, a: a 1+2+1 = 4, b 2+1+2.5 = 5.5, c 3+3+2.5 = 8.5; S = 4 + 0.25 + 6.25 = 10.5; W = 126 / (216 − 3 × 6). */
	'Kendall’s W with equal ranks': {
		gives: () => four(agreement(['abc', 'bac', 'a'].map(one => [...one])).w),
		value: '0.6364',
	},
	'Simplex: the mean of the points': {
		left: 'The ways of voting that the data model records are six; the mean of closed questions is a weighted round whose weights are equal.',
	},
	'Community Priority Index, with its bootstrap interval': {
		left: 'It is named by its source and asks for a survey that the data model does not record.',
	},

	/** n = 7, m = 7: 2 × 7 / (7 × 6). */
	'density: 2m / (n(n − 1))': { gives: () => four(density(graph)), value: '0.3333' },
	'mean degree: 2m / n': { gives: () => four(meanDegree(graph)), value: '2.0000' },
	/** Degrees 3 3 2 2 2 2 0: Σ(3 − d) = 7; 7 / (6 × 5). */
	'degree centralisation (Freeman)': { gives: () => four(degreeCentralisation(graph)), value: '0.2333' },
	/** a1 and b1 stand between 6 of the 15 other pairs each: b = 0.4; Σ(0.4 − b) = 5 × 0.4; 2 / 6. */
	'betweenness centralisation': { gives: () => four(betweennessCentralisation(graph)), value: '0.3333' },
	'components, and the largest of all': {
		gives: () => components(graph).map(part => part.length),
		value: [6, 1],
	},
	isolates: {
		gives: () => degrees(graph).flatMap(({ id, degree }) => (degree === 0 ? [id] : [])),
		value: ['c1'],
	},
	'key players: articulation points': {
		gives: () =>
			cutPoints(graph)
				.map(({ id }) => id)
				.sort(),
		value: ['a1', 'b1'],
	},
	'key players: top betweenness': { gives: () => four(betweenness(graph)[0]?.betweenness), value: '0.4000' },
	/** One tie of seven across kinds: (1 − 6) / 7. */
	'E–I index': { gives: () => four(eiIndex(graph, kind)), value: '-0.7143' },
	'share of pairs of types with a tie': { gives: () => kindsTied(graph, kind), value: { tied: 1, of: 3 } },
	/** Of the ties that somebody rated, those that both ends did; of these, those seen alike. */
	'reciprocity of ratings': {
		gives: () => {
			const some = views.filter(({ views }) => views.length > 0)
			return [some.filter(({ views }) => views.length === 2).length, some.length]
		},
		value: [1, 2],
	},
	'two partners who rate a tie differently': {
		gives: () => views.map(bothLevels),
		value: [['cooperation', 'coordination'], null, null],
	},
	/** Value (3 + 2 + 4) / 3, asked a, b, c; trust (4 + 2) / 2, and c gives none. */
	'value and trust: means from 1 to 4, and who did not answer': {
		gives: () => [meanScore(views, 'value', ['a', 'b', 'c']), meanScore(views, 'trust', ['a', 'b', 'c'])],
		value: [
			{ value: 3, unknown: 0 },
			{ value: 3, unknown: 1 },
		],
	},
	'share of ties at each level, density at levels': {
		figures: [
			'network/ties-awareness',
			'network/ties-cooperation',
			'network/ties-coordination',
			'network/ties-integration',
			'network/density-cooperation',
			'network/density-coordination',
		],
	},
	'bodies that answered, of those asked': { figures: ['network/rating-organisations'] },
	'directed density': {
		left: 'A tie of the data model has two ends and no direction; who said what of it is a rating.',
	},

	'representation ratio': {
		gives: () => bands.map(one => four(ratio(one, bands))),
		value: ['0.8333', '1.0000', '1.1111'],
	},
	'index of dissimilarity': { gives: () => four(dissimilarity(bands)), value: '0.0333' },
	Blau: { gives: () => four(blau([2, 6, 4])), value: '0.6111' },
	IQV: { gives: () => four(iqv([2, 6, 4])), value: '0.9167' },
	'coverage of competences, and those of one member only': {
		figures: ['pilot-group/competences', 'pilot-group/competences-held-by-one'],
	},

	'community changes (Community Check Box)': { figures: ['actions/changes'] },
	'other codes of the Check Box': {
		left: 'Services, development and outreach are sessions, meetings and events of their own, each with its day.',
	},
	'bodies per need: none, alone, jointly': { figures: ['needs/unanswered', 'needs/answered-together'] },
	/** Days 0, 30, 90 and the day 100. */
	'longest silence between meetings': {
		gives: () => {
			const { longest, sinceLast } = gaps(['2026-01-01', '2026-01-31', '2026-04-01'] as Day[], '2026-04-11' as Day)
			return [longest?.days, sinceLast]
		},
		value: [60, 10],
	},
	'how much, how well, better off (Results-Based Accountability)': {
		figures: ['results/how-much', 'results/how-well', 'results/better-off'],
	},
	'share of measures moving the right way': {
		figures: ['indicators/wanted-way', 'results/how-well-wanted-way', 'results/better-off-wanted-way'],
	},
	'use of the data: filled, up to date': {
		figures: ['data-health/filled', 'data-health/since-last', 'data-health/verified', 'indicators/fresh'],
	},
	/** Of 100 contacts at the two events that say so: 30 new, 12 returned, 3 active; one event does not say. */
	'funnel rates': {
		gives: () =>
			(['new', 'returned', 'became_active'] as const).map(step => {
				const { part, of, unknown } = rate(events, step)
				return [four(part / of), unknown]
			}),
		value: [
			['0.3000', 1],
			['0.1200', 1],
			['0.0300', 1],
		],
	},
	'assets: empty cells, share verified, idle': {
		figures: ['resources/empty-cells', 'resources/verified-in-a-year', 'resources/without-use'],
	},
	'aims without action, actions without aim': { figures: ['mandate/aims-with-action', 'actions/with-aim'] },
	'continuity: settled, seeking, closed with lessons, expiring': {
		figures: ['continuity/recorded', 'continuity/settled', 'continuity/closed-with-lessons', 'continuity/expiring'],
	},
	'Program Sustainability Assessment Tool, Wilder Collaboration Factors': {
		left: 'Questionnaires under copyright, of which the data model records no scores; continuity is told in its light form.',
	},
	'production: quarters with a start, longest gap, need to action': {
		figures: ['actions/quarters-with-a-start', 'purposes/longest-without-a-start', 'needs/days-to-action'],
	},
	'monitoring cadence: notes a month, longest silence': {
		figures: ['purposes/notes-per-month', 'governance/longest-between-notes'],
	},
	'permanence: editions in a row': { figures: ['purposes/editions-in-a-row'] },
}

describe.each(Object.entries(formulas))('%s', (_, row) => {
	test('left' in row ? `left out: ${row.left}` : 'is reproduced', () => {
		if ('gives' in row) expect(row.gives()).toEqual(row.value)
		else if ('figures' in row) expect(row.figures.filter(id => !figures.has(id))).toEqual([])
		else expect(row.left).toMatch(/^[A-Z].{40,}\.$/)
	})
})
