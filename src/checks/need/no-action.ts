import { daysBetween } from '../../model/day.js'
import { answering, isOpen } from '../../observatory/answers.js'
import { check } from '../check.js'

export default check<{ days: number }>({
	id: 'need/no-action',
	severity: 'warning',
	reads: ['needs', 'actions'],
	rows: [8, 26],
	thresholds: { days: 90 },
	title: { it: 'Un bisogno aperto da tempo, senza azioni', en: 'A need open for long, without actions' },
	why: {
		it: 'Un bisogno raccolto è una promessa: chi lo ha portato aspetta una risposta, anche se è un no.',
		en: 'A need that was taken down is a promise: whoever brought it waits for an answer, even if it is no.',
	},
	remedy: {
		it: 'Collega un’azione scrivendo il bisogno nel suo campo «needs», oppure chiudi il bisogno scrivendo l’esito.',
		en: 'Link an action by writing the need in its field “needs”, or close the need and write the outcome.',
	},
	message: {
		it: ({ days }) => `Bisogno aperto da ${days} giorni, senza azioni`,
		en: ({ days }) => `Need open for ${days} days, without actions`,
	},
	examples: [
		{
			name: { it: 'Nessuno se ne occupa da gennaio', en: 'Nobody has taken it up since January' },
			files: {
				'needs.yaml': `
					vulnerabilities:
					  - { id: vuln-a, form: relazionale, target: anziani, identified: 2026-01-10, evidence: [{ date: 2026-01-10, text: Racconti degli anziani }] }
					needs:
					  - id: need-a # <- need/no-action
					    title: Panchine rotte in piazza
					    theme: environment
					    vulnerabilities: [vuln-a]
					    noticed: 2026-01-12`,
			},
		},
	],
	*run({ present, today, threshold }) {
		for (const need of present.needs.needs) {
			const days = daysBetween(need.noticed, today)
			if (isOpen(need) && days > threshold('days') && answering(need.id, present).length === 0)
				yield { on: need, data: { days } }
		}
	},
})
