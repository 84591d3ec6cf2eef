import { daysBetween } from '../../model/day.js'
import { inOffice } from '../../observatory/coordinators.js'
import { check } from '../check.js'

export default check<{ days: number }>({
	id: 'coordinators/first-training',
	severity: 'warning',
	reads: ['neighbourhood'],
	rows: [16],
	thresholds: { days: 60 },
	title: { it: 'Un coordinatore senza la prima formazione', en: 'A coordinator without the first training' },
	why: {
		it: 'Il programma comincia con l’individuazione e la prima formazione della coppia.',
		en: 'The programme begins with identifying the pair and giving it its first training.',
	},
	remedy: {
		it: 'Aggiungi a «training» la formazione ricevuta, con il giorno e «first: true».',
		en: 'Add to “training” the training received, with its day and “first: true”.',
	},
	message: {
		it: ({ days }) => `In carica da ${days} giorni, senza la prima formazione`,
		en: ({ days }) => `In office for ${days} days, without the first training`,
	},
	examples: [
		{
			name: { it: 'Ha seguito un corso, ma non il primo', en: 'Took a course, but not the first one' },
			files: {
				'neighbourhood.yaml': `
					name: Quartiere Nord
					coordinators:
					  - { id: coord-a, name: Operatrice A, sector: public, identified: 2025-09-01, from: 2025-09-15, training: [{ date: 2025-10-01, first: true }] }
					  - id: coord-b
					    name: Operatore B
					    sector: private-social
					    identified: 2026-02-02
					    from: 2026-02-09
					    training:
					      - { date: 2026-03-10, hours: 3, topic: Scrivere il diario } # <- coordinators/first-training`,
			},
		},
	],
	*run({ present, today, threshold }) {
		for (const coordinator of inOffice(present, today)) {
			const days = coordinator.from ? daysBetween(coordinator.from, today) : 0
			if (days > threshold('days') && !coordinator.training.some(({ first }) => first))
				yield { on: coordinator, path: ['training'], data: { days } }
		}
	},
})
