import { indicatorsOf } from '../../observatory/indicators.js'
import { check } from '../check.js'
import { wayTo } from '../way.js'

export default check<null>({
	id: 'indicator/no-period',
	severity: 'error',
	reads: ['needs', 'actions'],
	rows: [43],
	title: { it: 'Un valore che non si sa di quando è', en: 'A value of which nothing says when' },
	why: {
		it: 'Osservare vuol dire confrontare nel tempo: un numero senza giorno né periodo non si può mettere accanto agli altri.',
		en: 'To observe is to compare over time: a number without day or period cannot stand beside the others.',
	},
	remedy: {
		it: 'Scrivi accanto al valore «period» (2026, 2026-Q2 o 2026-06) oppure «date», il giorno della misura.',
		en: 'Write beside the value “period” (2026, 2026-Q2 or 2026-06) or “date”, the day of the measurement.',
	},
	message: {
		it: () => 'Valore senza periodo né giorno',
		en: () => 'Value without period or day',
	},
	examples: [
		{
			name: { it: 'Un numero solo', en: 'A number alone' },
			files: {
				'needs.yaml': `
					indicators:
					  - id: indicator-a
					    title: Famiglie seguite dal punto unico
					    source: Servizi sociali
					    values:
					      - { period: 2025, value: 214 }
					      - value: 231 # <- indicator/no-period`,
			},
		},
	],
	*run({ neighbourhood }) {
		for (const indicator of indicatorsOf(neighbourhood))
			for (const [index, value] of indicator.values.entries())
				if (value.date === undefined && value.period === undefined)
					yield { on: indicator, path: wayTo(indicator, value), value: String(index), data: null }
	},
})
