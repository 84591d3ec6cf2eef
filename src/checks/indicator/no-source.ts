import type { IndicatorValue } from '../../model/records.js'
import { indicatorsOf } from '../../observatory/indicators.js'
import { check } from '../check.js'
import { wayTo } from '../way.js'

export default check<{ count: number; of: number }>({
	id: 'indicator/no-source',
	severity: 'error',
	reads: ['needs', 'actions'],
	rows: [43],
	title: { it: 'Valori di cui non è scritta la fonte', en: 'Values of which nothing says the source' },
	why: {
		it: 'Di un numero si chiede subito chi lo dice: con la fonte, fra un anno si potrà rifare la stessa misura.',
		en: 'Of a number people ask at once who says so: with the source, the same measurement can be taken again in a year.',
	},
	remedy: {
		it: 'Scrivi «source» nell’indicatore se la fonte è sempre la stessa, altrimenti accanto a ogni valore.',
		en: 'Write “source” in the indicator if it is always the same, otherwise beside each value.',
	},
	message: {
		it: ({ count, of }) => `Valori senza fonte: ${count} su ${of}, e nemmeno l’indicatore ne ha una`,
		en: ({ count, of }) => `Values without a source: ${count} of ${of}, and the indicator has none either`,
	},
	examples: [
		{
			name: { it: 'Il secondo valore', en: 'The second value' },
			files: {
				'needs.yaml': `
					indicators:
					  - id: indicator-a
					    title: Anziani che vivono soli
					    values:
					      - { period: 2025, value: 31.0, source: Anagrafe comunale }
					      - { period: 2026, value: 30.2 } # <- indicator/no-source`,
			},
		},
	],
	*run({ present }) {
		for (const indicator of indicatorsOf(present)) {
			const { values } = indicator
			if (hasSource(indicator)) continue
			const without = values.filter(value => !hasSource(value))
			const [first] = without
			if (first)
				yield {
					on: indicator,
					path: wayTo(indicator, first),
					data: { count: without.length, of: values.length },
					related: without.slice(1),
				}
		}
	},
})

const hasSource = ({ source, sources }: Pick<IndicatorValue, 'source' | 'sources'>) =>
	source !== undefined || sources.length > 0
