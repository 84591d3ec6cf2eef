import { isGoverning } from '../../observatory/meetings.js'
import { inYearTo } from '../../observatory/year.js'
import { check } from '../check.js'
import { wayTo } from '../way.js'

export default check<{ count: number; of: number }>({
	id: 'meeting/no-purpose',
	severity: 'warning',
	reads: ['diary'],
	rows: [37],
	thresholds: { share: 0.5, meetings: 4 },
	title: { it: 'Incontri di cui non è scritto lo scopo', en: 'Meetings of which nothing says the purpose' },
	why: {
		it: 'Il gruppo pilota ha tre scopi, agorà, osservatorio e sostegno: dagli incontri si vede se uno è rimasto indietro.',
		en: 'The pilot group has three purposes, agora, observatory and support: the meetings show whether one is left behind.',
	},
	remedy: {
		it: 'Scrivi in «purposes» di ogni incontro uno o più scopi: agora, observatory, support.',
		en: 'Write in each meeting’s “purposes” one or more of them: agora, observatory, support.',
	},
	message: {
		it: ({ count, of }) => `Incontri del gruppo e assemblee dell’ultimo anno senza scopo: ${count} su ${of}`,
		en: ({ count, of }) => `Meetings of the group and assemblies of the last year without a purpose: ${count} of ${of}`,
	},
	examples: [
		{
			name: { it: 'Tre su quattro', en: 'Three of four' },
			files: {
				'neighbourhood.yaml': `
					name: Quartiere Nord
					coordinators:
					  - { id: coord-a, name: Operatrice A, sector: public, identified: 2025-09-01, from: 2025-09-15, training: [{ date: 2025-10-01, first: true }] }
					  - { id: coord-b, name: Operatore B, sector: private-social, identified: 2025-09-01, from: 2025-09-15, training: [{ date: 2025-10-01, first: true }] }`,
				'diary.yaml': `
					meetings:
					  - { id: meeting-a, date: 2026-03-09, kind: pilot-group, led_by: [coord-a], purposes: [observatory] }
					  - { id: meeting-b, date: 2026-04-13, kind: pilot-group, led_by: [coord-a] } # <- meeting/no-purpose
					  - { id: meeting-c, date: 2026-05-11, kind: assembly }
					  - { id: meeting-d, date: 2026-06-15, kind: pilot-group, led_by: [coord-a] }`,
			},
		},
	],
	*run({ present, today, threshold }) {
		const { diary } = present
		const meetings = diary.meetings.filter(one => isGoverning(one) && inYearTo(today, one.date))
		const without = meetings.filter(({ purposes }) => purposes.length === 0)
		const [first] = without
		if (first && meetings.length >= threshold('meetings') && without.length > meetings.length * threshold('share'))
			yield {
				on: diary,
				path: wayTo(diary, first),
				data: { count: without.length, of: meetings.length },
				related: without.slice(1),
			}
	},
})
