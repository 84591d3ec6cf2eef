import { expect, test } from 'vitest'
import { agreement } from '../../src/observatory/agreement.js'
import { betweenness } from '../../src/observatory/graph/betweenness.js'
import { betweennessCentralisation, degreeCentralisation } from '../../src/observatory/graph/centralisation.js'
import { components } from '../../src/observatory/graph/components.js'
import { cutPoints } from '../../src/observatory/graph/cut-points.js'
import { meanDegree } from '../../src/observatory/graph/degree.js'
import { density } from '../../src/observatory/graph/density.js'
import type { Graph } from '../../src/observatory/graph/graph.js'
import { basicPriorityRating, hanlon } from '../../src/observatory/priorities.js'
import { blau, dissimilarity, iqv, ratio } from '../../src/observatory/representation.js'

/** Each line is a body and those it is tied with further down; a body alone on its line has no ties. */
function graph(lines: string): Graph {
	const edges = lines
		.trim()
		.split('\n')
		.flatMap(line => {
			const [id = '', others = ''] = line.split(':').map(part => part.trim())
			return others
				.split(' ')
				.filter(Boolean)
				.map(other => [id, other] as const)
		})
	const alone = lines.split('\n').flatMap(line => (line.includes(':') ? [] : line.trim() || []))
	return { nodes: [...new Set([...edges.flat(), ...alone])], edges }
}

const graphs = {
	'star of 5': graph('centre: 1 2 3 4'),
	'ring of 6': graph(`
		1: 2 6
		2: 3
		3: 4
		4: 5
		5: 6`),
	'path of 4': graph(`
		1: 2
		2: 3
		3: 4`),
	'complete 5': graph(`
		1: 2 3 4 5
		2: 3 4 5
		3: 4 5
		4: 5`),
	'path of 3, pair, isolate': graph(`
		1: 2
		2: 3
		4: 5
		6`),
	/** Krackhardt (1990). */
	'Krackhardt kite': graph(`
		andre: beverly carol diane fernando
		beverly: diane ed garth
		carol: diane fernando
		diane: ed fernando garth
		ed: garth
		fernando: garth heather
		garth: heather
		heather: ike
		ike: jane`),
	/** Padgett's marriages among families of Florence (Breiger and Pattison 1986), without the Pucci, who have none. */
	'Florentine families': graph(`
		acciaiuoli: medici
		albizzi: ginori guadagni medici
		barbadori: castellani medici
		bischeri: guadagni peruzzi strozzi
		castellani: peruzzi strozzi
		guadagni: lamberteschi tornabuoni
		medici: ridolfi salviati tornabuoni
		pazzi: salviati
		peruzzi: strozzi
		ridolfi: strozzi tornabuoni`),
	/** Zachary (1977), with the members from 1 to 34. */
	'karate club': graph(`
		1: 2 3 4 5 6 7 8 9 11 12 13 14 18 20 22 32
		2: 3 4 8 14 18 20 22 31
		3: 4 8 9 10 14 28 29 33
		4: 8 13 14
		5: 7 11
		6: 7 11 17
		7: 17
		9: 31 33 34
		10: 34
		14: 34
		15: 33 34
		16: 33 34
		19: 33 34
		20: 34
		21: 33 34
		23: 33 34
		24: 26 28 30 33 34
		25: 26 28 32
		26: 32
		27: 30 34
		28: 34
		29: 32 34
		30: 33 34
		31: 33 34
		32: 33 34
		33: 34`),
} as const

/** As NetworkX 3.6.1 gives them: bodies, ties, density, centralisation by degree and betweenness, articulation points, parts. */
const networkx: Readonly<Record<keyof typeof graphs, readonly (number | string)[]>> = {
	'star of 5': [5, 4, '0.4000', '1.0000', '1.0000', 'centre', '5'],
	'ring of 6': [6, 6, '0.4000', '0.0000', '0.0000', '', '6'],
	'path of 4': [4, 3, '0.5000', '0.3333', '0.4444', '2 3', '4'],
	'complete 5': [5, 10, '1.0000', '0.0000', '0.0000', '', '5'],
	'path of 3, pair, isolate': [6, 3, '0.2000', '0.3000', '0.1000', '2', '3 2 1'],
	'Krackhardt kite': [10, 18, '0.4000', '0.3333', '0.2963', 'heather ike', '10'],
	'Florentine families': [15, 20, '0.1905', '0.2747', '0.4368', 'albizzi guadagni medici salviati', '15'],
	'karate club': [34, 78, '0.1390', '0.3996', '0.4056', '1', '34'],
}

const four = (value: number | null | undefined) => value?.toFixed(4)

test.each(Object.keys(graphs) as (keyof typeof graphs)[])('%s', name => {
	const one = graphs[name]
	expect([
		one.nodes.length,
		one.edges.length,
		four(density(one)),
		four(degreeCentralisation(one)),
		four(betweennessCentralisation(one)),
		cutPoints(one)
			.map(({ id }) => id)
			.sort()
			.join(' '),
		components(one)
			.map(part => part.length)
			.join(' '),
	]).toEqual(networkx[name])
	expect(four(meanDegree(one))).toBe(four((2 * one.edges.length) / one.nodes.length))
})

test('the Medici stand between the families of Florence', () => {
	const [first] = betweenness(graphs['Florentine families'])
	expect([first?.id, four(first?.betweenness)]).toEqual(['medici', '0.5220'])
})

test('Hanlon’s two formulas: size 7, seriousness 9 of 10 or 18 of 20, effectiveness 6', () => {
	expect(hanlon(7, 9, 6)).toBe(150)
	expect(basicPriorityRating(7, 18, 6)).toBe(50)
})

test('members 2, 6, 4 beside residents 20, 50, 30', () => {
	const bands = [
		{ key: 'a', members: 2, residents: 20 },
		{ key: 'b', members: 6, residents: 50 },
		{ key: 'c', members: 4, residents: 30 },
	]
	expect(bands.map(band => four(ratio(band, bands)))).toEqual(['0.8333', '1.0000', '1.1111'])
	expect(four(dissimilarity(bands))).toBe('0.0333')
	expect(four(blau([2, 6, 4]))).toBe('0.6111')
	expect(four(iqv([2, 6, 4]))).toBe('0.9167')
})

/**
 * Three voters, four needs. Sums of ranks a 1+1+2 = 4, b 2+3+1 = 6, c 3+2+3 = 8, d 4+4+4 = 12; mean 3 × 5 / 2 = 7.5;
 * S = 12.25 + 2.25 + 0.25 + 20.25 = 35; W = 12 × 35 / (9 × 60) = 420 / 540.
 */
test('Kendall’s W without equal ranks', () => {
	expect(four(agreement(['abcd', 'acbd', 'bacd'].map(ballot => [...ballot])).w)).toBe('0.7778')
})

/**
 * The second voter leaves out c and d, which share rank 3.5; the third leaves out b, c and d, which share rank 3. Sums
 * a 1+1+1 = 3, b 2+2+3 = 7, c 3+3.5+3 = 9.5, d 4+3.5+3 = 10.5; mean 7.5; S = 20.25 + 0.25 + 4 + 9 = 33.5;
 * ΣT = (8 − 2) + (27 − 3) = 30; W = 12 × 33.5 / (540 − 3 × 30) = 402 / 450.
 */
test('Kendall’s W with equal ranks', () => {
	expect(four(agreement(['abcd', 'ab', 'a'].map(ballot => [...ballot])).w)).toBe('0.8933')
})
