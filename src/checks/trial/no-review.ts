import type { Day } from '../../model/day.js'
import { programmeCheck } from '../check.js'

export default programmeCheck<{ until: Day }>({
	id: 'trial/no-review',
	severity: 'warning',
	rows: [13],
	title: { it: 'Sperimentazione finita, senza la verifica', en: 'The trial is over, without its review' },
	why: {
		it: 'Si sperimenta per decidere: la verifica dice che cosa si conferma, che cosa cambia e che cosa si lascia.',
		en: 'A trial is there to decide by: the review says what is confirmed, what changes and what is dropped.',
	},
	remedy: {
		it: 'Scrivi in «review», dentro «trial», che cosa si è deciso o dove è scritto; se la sperimentazione continua, aggiorna «until».',
		en: 'Write in “review”, inside “trial”, what was decided or where it is written; if the trial goes on, update “until”.',
	},
	message: {
		it: ({ until }) => `Sperimentazione finita il ${until}, e nessuna verifica scritta`,
		en: ({ until }) => `Trial over on ${until}, and no review written`,
	},
	examples: [
		{
			name: { it: 'Finita ad aprile', en: 'Over in April' },
			files: {
				'programme.yaml': `
					name: Programma di prova
					expected_neighbourhoods: 1
					neighbourhoods: [nord]
					trial:
					  from: 2024-05-01
					  until: 2026-04-30 # <- trial/no-review`,
			},
		},
	],
	*run({ programme: { programme }, today }) {
		const { from, until, review } = programme.trial ?? {}
		if (from !== undefined && until !== undefined && until < from) return
		if (until !== undefined && until < today && !review?.trim())
			yield { on: programme, path: ['trial', 'until'], data: { until } }
	},
})
