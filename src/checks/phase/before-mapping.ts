import type { Day } from '../../model/day.js'
import type { Words } from '../../model/text.js'
import { phaseNames } from '../../observatory/phases.js'
import { check } from '../check.js'

export default check<{ phase: Words; started: Day; from: Day }>({
	id: 'phase/before-mapping',
	severity: 'error',
	reads: ['neighbourhood'],
	rows: [10],
	title: { it: 'Una fase cominciata prima della mappatura', en: 'A phase started before the mapping' },
	why: {
		it: 'Mandato, aggancio e azioni poggiano su ciò che la mappatura ha trovato: una delle due date è sbagliata.',
		en: 'Mandate, engagement and actions rest on what the mapping has found: one of the two days is wrong.',
	},
	remedy: {
		it: 'Controlla «started» della fase e «from» in «mapping»: la mappatura comincia con la prima camminata o il primo colloquio.',
		en: 'Check the phase’s “started” and “from” in “mapping”: the mapping begins with the first walk or the first interview.',
	},
	message: {
		it: ({ phase, started, from }) => `Fase «${phase.it}» cominciata il ${started}, la mappatura solo il ${from}`,
		en: ({ phase, started, from }) => `Phase “${phase.en}” started on ${started}, the mapping only on ${from}`,
	},
	examples: [
		{
			name: { it: 'Il mandato a marzo, la mappatura ad aprile', en: 'The mandate in March, the mapping in April' },
			files: {
				'neighbourhood.yaml': `
					name: Quartiere Nord
					mapping: { from: 2026-04-13 }
					phases:
					  - { phase: coordinators, started: 2025-09-01 }
					  - { phase: network, started: 2025-10-06 }
					  - phase: mandate
					    started: 2026-03-02 # <- phase/before-mapping
					coordinators:
					  - { id: coord-a, name: Operatrice A, sector: public, identified: 2025-09-01, from: 2025-09-15, training: [{ date: 2025-10-01, first: true }] }
					  - { id: coord-b, name: Operatore B, sector: private-social, identified: 2025-09-01, from: 2025-09-15, training: [{ date: 2025-10-01, first: true }] }`,
				'network.yaml': `
					organisations:
					  - { id: circolo, name: Circolo, type: aps, promoter: { from: 2025-10-06 } }
					  - { id: scuola, name: Scuola, type: istituzione, promoter: { from: 2025-10-06 } }
					  - { id: parrocchia, name: Parrocchia, type: ente-ecclesiastico, promoter: { from: 2025-10-06 } }`,
			},
		},
	],
	*run({ neighbourhood: { neighbourhood }, codes }) {
		const from = neighbourhood.mapping?.from
		if (from === undefined) return
		for (const phase of neighbourhood.phases) {
			const isLater = phaseNames.indexOf(phase.phase) >= phaseNames.indexOf('mandate')
			if (isLater && phase.started !== undefined && phase.started < from)
				yield {
					on: phase,
					path: ['started'],
					value: phase.phase,
					data: { phase: codes.label('phases', phase.phase), started: phase.started, from },
				}
		}
	},
})
