import { daysBetween } from '../../model/day.js'
import type { Words } from '../../model/text.js'
import { check } from '../check.js'
import { inDays } from '../days.js'
import { decision, needs } from '../sample.js'

export default check<{ stage: Words; days?: number }>({
	id: 'continuity/missing',
	severity: 'warning',
	reads: ['actions'],
	rows: [30],
	thresholds: { days: 180 },
	title: { it: 'Di un’azione non è scritto come continua', en: 'Nothing says how an action goes on' },
	why: {
		it: 'Il programma cerca per ogni azione un modo di durare, o di chiudere bene.',
		en: 'The programme seeks for every action a way to last, or to close well.',
	},
	remedy: {
		it: 'Scrivi «continuity» con lo stato: «seeking» se si sta cercando, «settled» se c’è chi la porta avanti, «closed» se finisce qui.',
		en: 'Write “continuity” with its state: “seeking” while it is sought, “settled” if somebody carries it on, “closed” if it ends here.',
	},
	message: {
		it: ({ stage, days }) =>
			`Azione ${stage.it}${days === undefined ? '' : ` da ${inDays(days).it}`}, senza «continuity»`,
		en: ({ stage, days }) =>
			`Action ${stage.en}${days === undefined ? '' : ` for ${inDays(days).en}`}, without “continuity”`,
	},
	examples: [
		{
			name: { it: 'In corso da più di sei mesi', en: 'Under way for more than six months' },
			files: {
				'needs.yaml': needs,
				'actions.yaml': `
					proposals:
					  - { id: proposal-a, title: Telefono di scala, date: 2025-10-02, authors: [Comitato di scala], needs: [need-a] }
					actions:
					  - id: action-a
					    title: Telefono di scala
					    kind: project
					    proposal: proposal-a
					    theme: relationships
					    needs: [need-a]
					    stage: under-way # <- continuity/missing
					    since: 2025-11-24`,
				'diary.yaml': decision,
			},
		},
	],
	*run({ present, today, codes, threshold }) {
		for (const action of present.actions.actions) {
			const { stage, since, continuity, kind } = action
			// An initiative happens on its day and ends there, unless it has become a habit.
			if (continuity !== undefined || (kind === 'initiative' && stage !== 'settled')) continue
			const label = codes.label('action_stages', stage)
			if (stage === 'done' || stage === 'settled') yield { on: action, path: ['stage'], data: { stage: label } }
			if (stage !== 'under-way' || since === undefined) continue
			const days = daysBetween(since, today)
			if (days > threshold('days')) yield { on: action, path: ['stage'], data: { stage: label, days } }
		}
	},
})
