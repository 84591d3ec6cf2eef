import { enumerated } from '../../model/numerals.js'
import { programmeCheck } from '../check.js'

export default programmeCheck<{ titles: readonly string[] }>({
	id: 'programme/value-missing',
	severity: 'error',
	rows: [11],
	title: { it: 'Un quartiere candidato senza un valore', en: 'A candidate neighbourhood without a value' },
	why: {
		it: 'I quartieri si confrontano solo sugli stessi criteri: un valore che manca sposterebbe la graduatoria.',
		en: 'Neighbourhoods compare only on the same criteria: a missing value would shift the ranking.',
	},
	remedy: {
		it: 'Scrivi il valore nel campo «values» del candidato; se nessuno lo conosce, scrivi unknown.',
		en: 'Write the value in the candidate’s field “values”; if nobody knows it, write unknown.',
	},
	message: {
		it: ({ titles }) => `Candidato senza valore per: ${enumerated(titles, 'it')}`,
		en: ({ titles }) => `Candidate without a value for: ${enumerated(titles, 'en')}`,
	},
	examples: [
		{
			name: { it: 'Un criterio saltato', en: 'A criterion left out' },
			files: {
				'programme.yaml': `
					name: Programma di prova
					expected_neighbourhoods: 1
					neighbourhoods: [nord]
					selection:
					  criteria:
					    - { id: soli, title: Anziani che vivono soli, weight: 60 }
					    - { id: redditi, title: Famiglie con redditi bassi, weight: 40 }
					  candidates:
					    - id: nord
					      name: Quartiere Nord
					      values: { soli: 31, redditi: unknown }
					      chosen: true
					    - id: sud
					      name: Quartiere Sud
					      values: { soli: 27 } # <- programme/value-missing`,
			},
		},
	],
	*run({ programme: { programme } }) {
		const { criteria = [], candidates = [] } = programme.selection ?? {}
		for (const candidate of candidates) {
			const missing = criteria.filter(({ id }) => candidate.values?.[id] === undefined)
			if (missing.length > 0)
				yield { on: candidate, path: ['values'], data: { titles: missing.map(({ title }) => `«${title}»`) } }
		}
	},
})
