import type { Day } from '../../model/day.js'
import type { Coordinator } from '../../model/records.js'
import { isThere } from '../../observatory/life.js'
import { by } from '../../observatory/order.js'
import { check } from '../check.js'

export default check<{ count: number; from: Day }>({
	id: 'coordinators/too-many',
	severity: 'error',
	reads: ['neighbourhood'],
	rows: [17],
	title: { it: 'Più di due coordinatori nello stesso giorno', en: 'More than two coordinators on the same day' },
	why: {
		it: 'Il programma vuole una coppia: se un incarico finito resta aperto, i giorni con la coppia si contano male.',
		en: 'The programme asks for a pair: if an ended role stays open, the days with a pair are counted wrongly.',
	},
	remedy: {
		it: 'Chiudi con «until», l’ultimo giorno in carica, l’incarico di chi ha lasciato; il «from» di chi subentra viene dopo.',
		en: 'End with “until”, the last day in office, the role of whoever has left; the “from” of the successor comes after.',
	},
	message: {
		it: ({ count, from }) => `Dal ${from} i coordinatori in carica sono ${count}, invece di due`,
		en: ({ count, from }) => `From ${from} there are ${count} coordinators in office, instead of two`,
	},
	examples: [
		{
			name: { it: 'Chi ha lasciato risulta ancora in carica', en: 'Whoever left still seems in office' },
			files: {
				'neighbourhood.yaml': `
					name: Quartiere Nord
					coordinators:
					  - { id: coord-a, name: Operatrice A, sector: public, identified: 2025-09-01, from: 2025-09-15, training: [{ date: 2025-10-01, first: true }] }
					  - { id: coord-b, name: Operatore B, sector: private-social, identified: 2025-09-01, from: 2025-09-15, training: [{ date: 2025-10-01, first: true }] }
					  - id: coord-c
					    name: Operatrice C
					    sector: public
					    identified: 2026-05-11
					    from: 2026-05-18 # <- coordinators/too-many
					    training: [{ date: 2026-05-25, first: true }]`,
			},
		},
	],
	*run({ neighbourhood: { neighbourhood } }) {
		const begun = neighbourhood.coordinators
			.filter((one): one is Coordinator & { from: Day } => one.from !== undefined)
			.sort(by(({ from }) => from))
		for (const [index, coordinator] of begun.entries()) {
			const { from } = coordinator
			const others = begun.slice(0, index).filter(one => isThere(one, from))
			if (others.length > 1)
				yield { on: coordinator, path: ['from'], data: { count: others.length + 1, from }, related: others }
		}
	},
})
