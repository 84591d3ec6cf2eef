import { daysBetween } from '../../../model/day.js'
import type { Tie } from '../../../model/records.js'
import { type CodeOf, vocabularies } from '../../../model/vocabularies/index.js'
import { componentOfType } from '../../../model/vocabularies/network.js'
import { type Figure, measured, part } from '../../../observatory/figure.js'
import { betweenness } from '../../../observatory/graph/betweenness.js'
import { betweennessCentralisation, degreeCentralisation } from '../../../observatory/graph/centralisation.js'
import { components } from '../../../observatory/graph/components.js'
import { cutPoints } from '../../../observatory/graph/cut-points.js'
import { degrees, meanDegree } from '../../../observatory/graph/degree.js'
import { density } from '../../../observatory/graph/density.js'
import { eiIndex } from '../../../observatory/graph/ei-index.js'
import type { Graph } from '../../../observatory/graph/graph.js'
import { kindsTied } from '../../../observatory/graph/kinds-tied.js'
import { graphOf, tiesOn } from '../../../observatory/network.js'
import { by } from '../../../observatory/order.js'
import { isPromoter, promotersOn } from '../../../observatory/promoters.js'
import { bothLevels, meanScore, viewsOf } from '../../../observatory/ratings.js'
import { movesInYear, type TieMove } from '../../../observatory/tie-moves.js'
import { counted, median, rounded } from '../../../observatory/totals.js'
import { inYearTo } from '../../../observatory/year.js'
import type { Measuring } from '../../section.js'
import { networkFigures as figures } from './figures.js'
import { networkMap } from './map.js'

export type Level = CodeOf<'tie_levels'>

const levels = Object.keys(vocabularies.tie_levels.codes) as readonly Level[]

const types = Object.keys(vocabularies.organisation_types.codes) as readonly CodeOf<'organisation_types'>[]

const allComponents = Object.keys(vocabularies.components.codes) as readonly CodeOf<'components'>[]

/** With fewer organisations nobody looks for brokers: almost everybody would be one. */
const enough = 12

export function measure({ neighbourhood, day }: Measuring) {
	const { organisations } = neighbourhood.network
	const n = organisations.length
	const ties = tiesOn(neighbourhood, day)
	const working = ties.filter(({ level }) => level !== 'awareness')
	const coordinated = working.filter(({ level }) => level !== 'cooperation')
	const graph = graphOf(neighbourhood, ties)
	const parts = components(graph)
	const known = neighbourhood.network.ties.length > 0
	const number = (value: number | null) => (known && value !== null ? rounded(value) : null)
	const isolates = degrees(graph).filter(({ degree }) => degree === 0)
	const componentOf = (one: (typeof organisations)[number]) => one.component ?? componentOfType[one.type]
	const kinds = new Map(organisations.map(one => [one.id, componentOf(one)]))
	const kind = (id: string) => kinds.get(id) ?? ''
	const across = graph.edges.filter(([a, b]) => kind(a) !== kind(b)).length
	const pairs = kindsTied(graph, kind)
	const ofPromoters = (list: typeof organisations) => list.filter(one => isPromoter(one, day)).length
	const ofLevel = (figure: Figure, level: Level) =>
		part(figure, ties.filter(tie => tie.level === level).length, ties.length)
	const { crossed, brokers } = crossings(graph)
	const cut = brokers && known ? brokers : null
	const rated = ratings(graph, ties)
	const { moves, unknown: unwritten } = movesInYear(neighbourhood, day)
	const moved = (figure: Figure, move: TieMove['move'], unknown = 0) =>
		measured(figure, known ? moves.filter(one => one.move === move).length : null, unknown)
	return {
		figures: [
			measured(figures.organisations, n),
			part(figures.promoters, promotersOn(neighbourhood, day).length, n),
			measured(figures.joined, organisations.filter(({ promoter }) => inYearTo(day, promoter?.from)).length),
			measured(figures.left, organisations.filter(({ promoter }) => inYearTo(day, promoter?.until)).length),
			measured(figures.ties, known ? ties.length : null),
			measured(figures.density, number(density(graph))),
			measured(figures.working, number(density(graphOf(neighbourhood, working)))),
			measured(figures.degree, number(meanDegree(graph))),
			part(figures.largest, known ? (parts[0]?.length ?? 0) : 0, known ? n : 0),
			part(figures.isolates, known ? isolates.length : 0, known ? n : 0),
			part(figures.unproven, working.filter(({ evidence }) => evidence === undefined).length, working.length),
			measured(figures.coordinated, number(density(graphOf(neighbourhood, coordinated)))),
			ofLevel(figures.awareness, 'awareness'),
			ofLevel(figures.cooperation, 'cooperation'),
			ofLevel(figures.coordination, 'coordination'),
			ofLevel(figures.integration, 'integration'),
			part(figures.between, across, graph.edges.length),
			part(figures.pairs, known ? pairs.tied : 0, known ? pairs.of : 0),
			measured(figures.eiIndex, number(eiIndex(graph, kind))),
			part(figures.born, ties.filter(({ born_of }) => born_of !== undefined).length, ties.length),
			measured(figures.components, known ? parts.length : null),
			measured(figures.degreeCentralisation, number(degreeCentralisation(graph))),
			measured(figures.betweennessCentralisation, number(betweennessCentralisation(graph))),
			measured(figures.betweenness, n < 3 ? null : number(crossed[0]?.betweenness ?? null)),
			measured(figures.cutPoints, cut?.length ?? null),
			part(figures.cutOff, cut?.[0]?.cutOff.length ?? 0, cut ? n : 0),
			...rated.figures,
			moved(figures.new, 'new'),
			moved(figures.strengthened, 'strengthened', unwritten),
			moved(figures.loosened, 'loosened', unwritten),
			moved(figures.ended, 'ended'),
			measured(
				figures.age,
				median(ties.flatMap(({ since }) => (since === undefined ? [] : [daysBetween(since, day)]))),
				ties.filter(({ since }) => since === undefined).length,
			),
			part(
				figures.contributions,
				promotersOn(neighbourhood, day).filter(({ brings }) => brings.length > 0).length,
				promotersOn(neighbourhood, day).length,
			),
		],
		organisations: n,
		ties: ties.length,
		parts: known ? parts.map(part => part.length) : [],
		isolates: known ? isolates.map(({ id }) => id).sort() : [],
		byComponent: allComponents.flatMap(component => {
			const those = organisations.filter(one => componentOf(one) === component)
			return those.length === 0 ? [] : [{ component, organisations: those.length, promoters: ofPromoters(those) }]
		}),
		byType: types.flatMap(type => {
			const those = organisations.filter(one => one.type === type)
			return those.length === 0 ? [] : [{ type, organisations: those.length, promoters: ofPromoters(those) }]
		}),
		byLevel: counted(
			ties.map(({ level }) => level),
			levels,
		).map(({ key: level, count }) => ({
			level,
			ties: count,
			withoutEvidence: ties.filter(tie => tie.level === level && tie.evidence === undefined).length,
		})),
		most: degrees(graph)
			.filter(({ degree }) => degree > 0)
			.slice(0, 5),
		/** `null` where there are too few organisations to look for brokers. */
		brokers: cut,
		rated: rated.rated,
		differing: rated.differing,
		moves,
		map: networkMap(neighbourhood, day, graph, ties),
	}
}

/** Through whom the others reach each other, and without whom they would not. */
function crossings(graph: Graph) {
	const crossed = betweenness(graph)
	const between = new Map(crossed.map(one => [one.id, one.betweenness]))
	if (graph.nodes.length < enough) return { crossed, brokers: null }
	const brokers = cutPoints(graph).map(one => ({ ...one, betweenness: between.get(one.id) ?? 0 }))
	return {
		crossed,
		brokers: brokers.sort(
			by(
				({ cutOff }) => -cutOff.length,
				one => -one.betweenness,
				({ id }) => id,
			),
		),
	}
}

/** What the two ends of the ties say of them. */
function ratings(graph: Graph, ties: readonly Tie[]) {
	const asked = [...new Set(graph.edges.flat())]
	const rated = ties.map(viewsOf).filter(({ views }) => views.length > 0)
	const raters = new Set(rated.flatMap(({ views }) => views.map(({ by }) => by)))
	const both = rated.filter(({ views }) => views.length === 2)
	const levelled = both.flatMap(({ tie, views }) => {
		const said = bothLevels({ tie, views })
		return said ? [{ between: views.map(({ by }) => by), said, recorded: tie.level }] : []
	})
	const differing = levelled.filter(({ said: [one, other] }) => one !== other)
	const score = (figure: Figure, key: 'value' | 'trust') => {
		const { value, unknown } = meanScore(rated, key, asked)
		return measured(figure, value, unknown)
	}
	return {
		figures: [
			part(figures.answered, asked.filter(id => raters.has(id)).length, asked.length),
			score(figures.value, 'value'),
			score(figures.trust, 'trust'),
			part(figures.reciprocal, both.length, rated.length),
			part(figures.agreeing, levelled.length - differing.length, levelled.length, both.length - levelled.length),
		],
		rated: rated.length,
		differing: differing.sort(
			by(
				({ said: [one, other] }) => -Math.abs(levels.indexOf(one) - levels.indexOf(other)),
				({ between }) => between.join(' '),
				({ said, recorded }) => [...said, recorded].join(' '),
			),
		),
	}
}

export type Measure = ReturnType<typeof measure>
