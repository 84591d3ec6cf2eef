import { type Day, earliest } from '../../model/day.js'
import type { Words } from '../../model/text.js'
import { formerPhase } from '../../observatory/phases.js'
import { check } from '../check.js'
import { isPartlyUnread } from '../way.js'

export default check<{ phase: Words; started: Day; former: Words; formerStarted: Day | undefined }>({
	id: 'phase/order',
	severity: 'warning',
	reads: ['neighbourhood'],
	rows: [14],
	title: {
		it: 'Una fase cominciata prima di quella che la precede',
		en: 'A phase started before the one that precedes it',
	},
	why: {
		it: 'Le fasi possono sovrapporsi, ma ciascuna poggia su quella prima.',
		en: 'Phases may overlap, but each rests on the one before.',
	},
	remedy: {
		it: 'Scrivi il giorno «started» della fase precedente; se l’ordine è stato davvero diverso, spiega perché con un’eccezione in waivers.yaml.',
		en: 'Write the day “started” of the former phase; if the order was really different, explain why with a waiver in waivers.yaml.',
	},
	message: {
		it: ({ phase, started, former, formerStarted }) =>
			`Fase «${phase.it}» cominciata il ${started}, ${formerStarted ? `prima di «${former.it}», cominciata il ${formerStarted}` : `mentre «${former.it}» non risulta cominciata`}`,
		en: ({ phase, started, former, formerStarted }) =>
			`Phase “${phase.en}” started on ${started}, ${formerStarted ? `before “${former.en}”, which started on ${formerStarted}` : `while “${former.en}” is not known to have started`}`,
	},
	examples: [
		{
			name: { it: 'Il mandato prima della rete', en: 'The mandate before the network' },
			files: {
				'neighbourhood.yaml': `
					name: Quartiere Nord
					mapping: { from: 2025-03-10, until: 2025-05-02 }
					phases:
					  - phase: mandate
					    started: 2026-05-04 # <- phase/order
					coordinators:
					  - { id: coord-a, name: Operatrice A, sector: public, identified: 2025-09-01, from: 2025-09-15, training: [{ date: 2025-10-01, first: true }] }
					  - { id: coord-b, name: Operatore B, sector: private-social, identified: 2025-09-01, from: 2025-09-15, training: [{ date: 2025-10-01, first: true }] }`,
			},
		},
	],
	*run({ present, codes }) {
		const { phases } = present.neighbourhood
		if (isPartlyUnread(present, present.neighbourhood, 'phases')) return
		for (const phase of phases) {
			const former = formerPhase(phase.phase)
			if (!former || phase.started === undefined) continue
			const formers = phases.filter(one => one.phase === former)
			// Completed and never started: `phase/dates` says so, and a day is all that is missing.
			if (formers.some(({ started, completed }) => started === undefined && completed !== undefined)) continue
			const formerStarted = earliest(formers.map(({ started }) => started))
			if (formerStarted !== undefined && formerStarted <= phase.started) continue
			yield {
				on: phase,
				path: ['started'],
				value: phase.phase,
				data: {
					phase: codes.label('phases', phase.phase),
					started: phase.started,
					former: codes.label('phases', former),
					formerStarted,
				},
				related: formers,
			}
		}
	},
})
