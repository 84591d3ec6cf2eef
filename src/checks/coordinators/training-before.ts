import type { Day } from '../../model/day.js'
import { check } from '../check.js'
import { wayTo } from '../way.js'

export default check<{ date: Day; identified: Day }>({
	id: 'coordinators/training-before',
	severity: 'error',
	reads: ['neighbourhood'],
	rows: [16],
	title: { it: 'Una formazione prima dell’individuazione', en: 'A training before being identified' },
	why: {
		it: 'La formazione del programma segue l’individuazione: una delle due date è sbagliata.',
		en: 'The programme’s training follows the identification: one of the two days is wrong.',
	},
	remedy: {
		it: 'Controlla i giorni «identified» e «date»; una formazione avuta prima dell’incarico si racconta in «notes».',
		en: 'Check the days “identified” and “date”; a training had before the role is told in “notes”.',
	},
	message: {
		it: ({ date, identified }) => `Formazione del ${date}, prima dell’individuazione del ${identified}`,
		en: ({ date, identified }) => `Training on ${date}, before the identification on ${identified}`,
	},
	examples: [
		{
			name: { it: 'Un mese scambiato', en: 'A month mixed up' },
			files: {
				'neighbourhood.yaml': `
					name: Quartiere Nord
					coordinators:
					  - { id: coord-a, name: Operatrice A, sector: public, identified: 2025-09-01, from: 2025-09-15, training: [{ date: 2025-10-01, first: true }] }
					  - id: coord-b
					    name: Operatore B
					    sector: private-social
					    identified: 2025-09-01
					    from: 2025-09-15
					    training:
					      - { date: 2025-01-10, hours: 8, first: true } # <- coordinators/training-before`,
			},
		},
	],
	*run({ neighbourhood: { neighbourhood } }) {
		for (const coordinator of neighbourhood.coordinators)
			for (const training of coordinator.training)
				if (training.date < coordinator.identified)
					yield {
						on: coordinator,
						path: wayTo(coordinator, training, 'date'),
						value: training.date,
						data: { date: training.date, identified: coordinator.identified },
					}
	},
})
