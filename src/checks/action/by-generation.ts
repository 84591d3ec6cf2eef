import { decimal } from '../../model/number.js'
import type { ActionRecord } from '../../model/records.js'
import { check } from '../check.js'
import { needs } from '../sample.js'
import { wayTo } from '../way.js'

type Parts = 'by_generation' | 'by_culture'

export default check<{ sum: number; participants: number }>({
	id: 'action/by-generation',
	severity: 'error',
	reads: ['actions'],
	rows: [29, 39, 40],
	title: { it: 'Le parti non sommano ai partecipanti', en: 'The parts do not add up to the participants' },
	why: {
		it: 'Chi legge una quota deve sapere su quante persone: anche quelle di cui non si sa vanno contate.',
		en: 'Whoever reads a share must know of how many persons: those not known must be counted too.',
	},
	remedy: {
		it: 'Correggi i numeri; le persone di cui non si sa l’età o la cittadinanza si scrivono in «unknown».',
		en: 'Correct the numbers; persons whose age or citizenship is not known are written in “unknown”.',
	},
	message: {
		it: ({ sum, participants }) =>
			`Le parti sommano a ${decimal(sum, 'it')}, i partecipanti sono ${decimal(participants, 'it')}`,
		en: ({ sum, participants }) =>
			`The parts add up to ${decimal(sum, 'en')}, the participants are ${decimal(participants, 'en')}`,
	},
	examples: [
		{
			name: { it: 'Mancano due persone', en: 'Two persons are missing' },
			files: {
				'needs.yaml': needs,
				'actions.yaml': `
					actions:
					  - id: action-a
					    title: Passeggiate del martedì
					    kind: initiative
					    theme: relationships
					    needs: [need-a]
					    stage: under-way
					    since: 2026-05-05
					    records:
					      - period: 2026-05
					        participants: 12
					        passages: 41
					        by_generation: { 35-64: 3, 65+: 7 } # <- action/by-generation
					        by_culture: { italian: 8, foreign: 3, unknown: 1 }`,
			},
		},
	],
	*run({ neighbourhood }) {
		for (const action of neighbourhood.actions.actions)
			for (const record of action.records)
				for (const parts of ['by_generation', 'by_culture'] as const) {
					const sum = total(record, parts)
					const { participants, date, period } = record
					if (sum === undefined || participants === undefined || sum === participants) continue
					yield {
						on: action,
						path: wayTo(action, record, parts),
						value: String(date ?? period),
						data: { sum, participants },
					}
				}
	},
})

/** The sum of the parts; `undefined` when none is given. */
function total(record: ActionRecord, parts: Parts): number | undefined {
	const numbers: readonly number[] = Object.values(record[parts] ?? {})
	return numbers.length === 0 ? undefined : numbers.reduce((sum, one) => sum + one, 0)
}
