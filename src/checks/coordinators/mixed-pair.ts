import { inOffice } from '../../observatory/coordinators.js'
import { check } from '../check.js'

export default check<{ sector: { it: string; en: string } }>({
	id: 'coordinators/mixed-pair',
	severity: 'error',
	reads: ['neighbourhood'],
	rows: [18, 34],
	title: { it: 'La coppia viene tutta dallo stesso settore', en: 'Both coordinators come from the same sector' },
	why: {
		it: 'Il programma vuole un coordinatore del servizio pubblico e uno del privato sociale.',
		en: 'The programme asks for one coordinator of the public service and one of the private social sector.',
	},
	remedy: {
		it: 'Controlla il settore dei due coordinatori, oppure chiudi con «until» l’incarico di chi non è più in carica.',
		en: 'Check the sector of the two coordinators, or end with “until” the appointment of whoever is no longer in office.',
	},
	message: {
		it: ({ sector }) => `I due coordinatori in carica vengono entrambi dal settore «${sector.it}»`,
		en: ({ sector }) => `The two coordinators in office both come from the sector “${sector.en}”`,
	},
	examples: [
		{
			name: { it: 'Due operatori pubblici', en: 'Two public workers' },
			files: {
				'neighbourhood.yaml': `
					name: Quartiere Nord
					coordinators:
					  - id: coord-a
					    name: Operatrice A
					    sector: public
					    identified: 2025-09-01
					    from: 2025-09-15
					    training: [{ date: 2025-10-01, hours: 8, first: true }]
					  - id: coord-b
					    name: Operatore B
					    sector: public # <- coordinators/mixed-pair
					    identified: 2025-09-01
					    from: 2025-09-15
					    training: [{ date: 2025-10-01, hours: 8, first: true }]`,
			},
		},
	],
	*run({ present, codes, today }) {
		const [first, second, third] = inOffice(present, today)
		if (first && second && !third && first.sector === second.sector)
			yield { on: second, path: ['sector'], data: { sector: codes.label('sectors', second.sector) }, related: [first] }
	},
})
