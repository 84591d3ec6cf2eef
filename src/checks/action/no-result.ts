import { daysBetween } from '../../model/day.js'
import type { Words } from '../../model/text.js'
import { check } from '../check.js'
import { inDays } from '../days.js'
import { needs } from '../sample.js'

export default check<{ stage: Words; days: number }>({
	id: 'action/no-result',
	severity: 'warning',
	reads: ['actions'],
	rows: [29],
	thresholds: { days: 30 },
	title: { it: 'Un’azione conclusa senza risultato scritto', en: 'A finished action without a written result' },
	why: {
		it: 'Quello che un’azione ha lasciato si dimentica presto, e chi ci ha lavorato merita che si sappia.',
		en: 'What an action left behind is soon forgotten, and those who worked at it deserve that it be known.',
	},
	remedy: {
		it: 'Scrivi in «output» che cosa ha lasciato o in «result» che cosa è cambiato per le persone; anche «nulla» è una risposta.',
		en: 'Write in “output” what it left behind or in “result” what changed for people; “nothing” is an answer too.',
	},
	message: {
		it: ({ stage, days }) => `Azione ${stage.it} da ${inDays(days).it}, senza risultato né prodotto`,
		en: ({ stage, days }) => `Action ${stage.en}, without result or output after ${inDays(days).en}`,
	},
	examples: [
		{
			name: { it: 'Conclusa ad aprile', en: 'Finished in April' },
			files: {
				'needs.yaml': needs,
				'actions.yaml': `
					actions:
					  - id: action-a # <- action/no-result
					    title: Festa di primavera
					    kind: initiative
					    theme: relationships
					    needs: [need-a]
					    stage: done
					    since: 2026-04-18
					    until: 2026-04-18`,
			},
		},
	],
	*run({ present, today, codes, threshold }) {
		for (const action of present.actions.actions) {
			const { stage, result, output, until, continuity } = action
			const on = until ?? continuity?.date
			if ((stage !== 'done' && stage !== 'settled') || (result ?? output) !== undefined || on === undefined) continue
			const days = daysBetween(on, today)
			if (days > threshold('days')) yield { on: action, data: { stage: codes.label('action_stages', stage), days } }
		}
	},
})
