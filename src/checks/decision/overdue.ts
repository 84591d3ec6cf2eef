import { type Day, daysBetween } from '../../model/day.js'
import { check } from '../check.js'
import { inDays } from '../days.js'

export default check<{ due: Day; days: number }>({
	id: 'decision/overdue',
	severity: 'warning',
	reads: ['diary'],
	rows: [31],
	title: { it: 'Una decisione oltre la sua scadenza', en: 'A decision past its due day' },
	why: {
		it: 'Un gruppo governa se ciò che decide viene fatto, o se torna a parlarne.',
		en: 'A group governs when what it decides is done, or is talked over again.',
	},
	remedy: {
		it: 'Scrivi in «done» quando è stata fatta; se serve più tempo, riparlatene e aggiornate «due».',
		en: 'Write in “done” when it was done; if more time is needed, talk it over and update “due”.',
	},
	message: {
		it: ({ due, days }) => `Da fare entro il ${due}, ${inDays(days).it} fa, e non risulta fatta`,
		en: ({ due, days }) => `Due on ${due}, ${inDays(days).en} ago, and not recorded as done`,
	},
	examples: [
		{
			name: { it: 'Doveva essere fatta a maggio', en: 'It was due in May' },
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
					    sector: private-social
					    identified: 2025-09-01
					    from: 2025-09-15
					    training: [{ date: 2025-10-01, hours: 8, first: true }]`,
				'diary.yaml': `
					meetings:
					  - id: meeting-a
					    date: 2026-05-05
					    kind: pilot-group
					    led_by: [coord-a, coord-b]
					    decisions:
					      - id: decision-a
					        text: Chiedere al Comune le chiavi del campetto
					        due: 2026-05-31 # <- decision/overdue`,
			},
		},
	],
	*run({ present, today }) {
		for (const { decisions } of present.diary.meetings)
			for (const decision of decisions) {
				const { due, done } = decision
				if (due === undefined || due >= today || done !== undefined) continue
				yield { on: decision, path: ['due'], data: { due, days: daysBetween(due, today) } }
			}
	},
})
