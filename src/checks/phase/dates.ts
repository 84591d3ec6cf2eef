import type { Day } from '../../model/day.js'
import type { Words } from '../../model/text.js'
import { check } from '../check.js'

export default check<{ phase: Words; completed: Day; started: Day | undefined }>({
	id: 'phase/dates',
	severity: 'error',
	reads: ['neighbourhood'],
	rows: [14],
	title: { it: 'Una fase completata ma non cominciata', en: 'A phase completed but not started' },
	why: {
		it: 'I giorni di una fase dicono quanto è durata: se si contraddicono, il quadro delle fasi è sbagliato.',
		en: 'The days of a phase tell how long it took: if they contradict each other, the board of phases is wrong.',
	},
	remedy: {
		it: 'Controlla i giorni «started» e «completed» della fase; se è ancora in corso, togli «completed».',
		en: 'Check the days “started” and “completed” of the phase; if it still goes on, remove “completed”.',
	},
	message: {
		it: ({ phase, completed, started }) =>
			started
				? `Fase «${phase.it}» completata il ${completed}, prima di cominciare il ${started}`
				: `Fase «${phase.it}» completata il ${completed}, senza il giorno di inizio`,
		en: ({ phase, completed, started }) =>
			started
				? `Phase “${phase.en}” completed on ${completed}, before it started on ${started}`
				: `Phase “${phase.en}” completed on ${completed}, without the day it started`,
	},
	examples: [
		{
			name: { it: 'L’anno sbagliato', en: 'The wrong year' },
			files: {
				'neighbourhood.yaml': `
					name: Quartiere Nord
					mapping: { from: 2025-03-10, until: 2025-05-02 }
					phases:
					  - phase: coordinators
					    started: 2025-11-03
					    completed: 2025-10-06 # <- phase/dates
					coordinators:
					  - { id: coord-a, name: Operatrice A, sector: public, identified: 2025-09-01, from: 2025-09-15, training: [{ date: 2025-10-01, first: true }] }
					  - { id: coord-b, name: Operatore B, sector: private-social, identified: 2025-09-01, from: 2025-09-15, training: [{ date: 2025-10-01, first: true }] }`,
			},
		},
		{
			name: { it: 'Manca l’inizio', en: 'The beginning is missing' },
			files: {
				'neighbourhood.yaml': `
					name: Quartiere Nord
					phases:
					  - { phase: coordinators, completed: 2025-10-01 } # <- phase/dates
					coordinators:
					  - { id: coord-a, name: Operatrice A, sector: public, identified: 2025-09-01, from: 2025-09-15, training: [{ date: 2025-10-01, first: true }] }
					  - { id: coord-b, name: Operatore B, sector: private-social, identified: 2025-09-01, from: 2025-09-15, training: [{ date: 2025-10-01, first: true }] }`,
			},
		},
	],
	*run({ neighbourhood, codes }) {
		for (const phase of neighbourhood.neighbourhood.phases) {
			const { completed, started } = phase
			if (completed !== undefined && (started === undefined || completed < started))
				yield {
					on: phase,
					path: ['completed'],
					value: phase.phase,
					data: { phase: codes.label('phases', phase.phase), completed, started },
				}
		}
	},
})
