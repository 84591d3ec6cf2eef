import { type Day, daysBetween } from '../../model/day.js'
import { check } from '../check.js'
import { inDays } from '../days.js'
import { needs } from '../sample.js'

export default check<{ until: Day; days: number }>({
	id: 'action/overdue',
	severity: 'warning',
	reads: ['actions'],
	rows: [29],
	title: { it: 'Un’azione in corso oltre la sua fine', en: 'An action under way past its end' },
	why: {
		it: 'O è finita e nessuno l’ha scritto, o continua e il giorno della fine non vale più.',
		en: 'Either it has ended and nobody wrote so, or it goes on and its last day no longer holds.',
	},
	remedy: {
		it: 'Aggiorna «stage» (done o settled) se è finita, oppure «until» se continua.',
		en: 'Update “stage” (done or settled) if it has ended, or “until” if it goes on.',
	},
	message: {
		it: ({ until, days }) => `Azione in corso, ma doveva finire il ${until}, ${inDays(days).it} fa`,
		en: ({ until, days }) => `Action under way, but it was to end on ${until}, ${inDays(days).en} ago`,
	},
	examples: [
		{
			name: { it: 'Doveva finire a maggio', en: 'It was to end in May' },
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
					    since: 2026-03-03
					    until: 2026-05-31 # <- action/overdue`,
			},
		},
	],
	*run({ present, today }) {
		for (const action of present.actions.actions) {
			const { stage, until } = action
			if (stage !== 'under-way' || until === undefined || until >= today) continue
			yield { on: action, path: ['until'], data: { until, days: daysBetween(until, today) } }
		}
	},
})
