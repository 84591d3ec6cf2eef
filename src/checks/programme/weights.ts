import { decimal } from '../../model/number.js'
import type { Language } from '../../model/text.js'
import { rounded } from '../../observatory/totals.js'
import { programmeCheck } from '../check.js'

export default programmeCheck<{ sum: number }>({
	id: 'programme/weights',
	severity: 'error',
	rows: [11],
	title: { it: 'I pesi dei criteri non fanno un intero', en: 'The weights of the criteria do not make a whole' },
	why: {
		it: 'Il punteggio dei quartieri si ricalcola da questi pesi: se non sommano a 1 o a 100, uno manca o è sbagliato.',
		en: 'The neighbourhoods’ score is recomputed from these weights: unless they sum to 1 or 100, one is missing or wrong.',
	},
	remedy: {
		it: 'Correggi i campi «weight» dei criteri, perché la loro somma sia 1 oppure 100.',
		en: 'Correct the fields “weight” of the criteria, so that they sum to 1 or to 100.',
	},
	message: {
		it: ({ sum }) => `I pesi dei criteri sommano a ${written(sum, 'it')}, invece che a 1 o a 100`,
		en: ({ sum }) => `The weights of the criteria sum to ${written(sum, 'en')}, instead of 1 or 100`,
	},
	examples: [
		{
			name: { it: 'Un peso dimenticato', en: 'A forgotten weight' },
			files: {
				'programme.yaml': `
					name: Programma di prova
					expected_neighbourhoods: 1
					neighbourhoods: [nord]
					selection:
					  criteria:
					    - { id: soli, title: Anziani che vivono soli, weight: 0.5 } # <- programme/weights
					    - { id: redditi, title: Famiglie con redditi bassi, weight: 0.4 }`,
			},
		},
	],
	*run({ programme: { programme } }) {
		const criteria = programme.selection?.criteria ?? []
		const sum = criteria.reduce((total, { weight }) => total + weight, 0)
		if (criteria.length > 0 && [1, 100].every(whole => Math.abs(sum - whole) > whole * 1e-6))
			yield { on: programme, path: ['selection', 'criteria'], data: { sum } }
	},
})

function written(sum: number, language: Language): string {
	const [, fraction = ''] = String(rounded(sum)).split('.')
	return decimal(sum, language, fraction.length)
}
