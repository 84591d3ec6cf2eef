import { decimal } from '../../model/number.js'
import type { Population } from '../../model/records.js'
import { check } from '../check.js'

export default check<{ sum: number; total: number }>({
	id: 'population/parts',
	severity: 'error',
	reads: ['neighbourhood'],
	rows: [39, 40],
	title: { it: 'Le parti non sommano ai residenti', en: 'The parts do not add up to the residents' },
	why: {
		it: 'Su questi numeri si misura chi manca nel gruppo pilota: le parti di un intero devono fare l’intero.',
		en: 'Who is missing in the pilot group is measured on these numbers: the parts of a whole must make the whole.',
	},
	remedy: {
		it: 'Correggi i numeri o «total»; le persone di cui non si sa si scrivono in «unknown», e gli stranieri insieme («foreign») o per area, non in tutti e due i modi.',
		en: 'Correct the numbers or “total”; persons not known are written in “unknown”, and foreign residents together (“foreign”) or by area, not in both ways.',
	},
	message: {
		it: ({ sum, total }) => `Le parti sommano a ${decimal(sum, 'it')}, i residenti sono ${decimal(total, 'it')}`,
		en: ({ sum, total }) => `The parts add up to ${decimal(sum, 'en')}, the residents are ${decimal(total, 'en')}`,
	},
	examples: [
		{
			name: {
				it: 'Mancano cento persone, e duecento sono di troppo',
				en: 'A hundred persons missing, and two hundred too many',
			},
			files: {
				'neighbourhood.yaml': `
					name: Quartiere Nord
					population:
					  date: 2026-01-01
					  source: Anagrafe comunale
					  total: 8000
					  generations: { 0-14: 1000, 15-34: 1600, 35-64: 3300, 65+: 2000 } # <- population/parts
					  cultures: { italian: 6900, foreign: 1300 } # <- population/parts
					  competences: { degree: 1200, upper-secondary: 2700, lower-secondary: 2400 }`,
			},
		},
	],
	*run({ neighbourhood: { neighbourhood } }) {
		for (const population of neighbourhood.population) {
			const { date, total } = population
			for (const parts of ['generations', 'cultures', 'competences'] as const) {
				const sum = sumOf(population[parts])
				if (sum !== undefined && (sum > total || (sum < total && mustFill(population, parts))))
					yield { on: population, path: [parts], value: date, data: { sum, total } }
			}
		}
	},
})

/** Nobody asks small children for their school certificates; and where some are unknown, more may be. */
const mustFill = (population: Population, parts: 'generations' | 'cultures' | 'competences') =>
	parts !== 'competences' && population[parts]?.unknown === undefined

/** The sum of the parts; `undefined` when none is given. */
function sumOf(parts: Readonly<Partial<Record<string, number>>> | undefined): number | undefined {
	const numbers = Object.values(parts ?? {}).filter(one => one !== undefined)
	return numbers.length === 0 ? undefined : numbers.reduce((sum, one) => sum + one, 0)
}
