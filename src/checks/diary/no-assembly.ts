import { daysBetween } from '../../model/day.js'
import { isOpenToAll } from '../../observatory/meetings.js'
import { check } from '../check.js'
import { inDays } from '../days.js'
import { longWithout } from './long-without.js'

export default check<{ days: number; ever: boolean }>({
	id: 'diary/no-assembly',
	severity: 'warning',
	reads: ['network', 'diary'],
	rows: [38],
	thresholds: { days: 180 },
	title: { it: 'Nessun incontro aperto da tempo', en: 'No open meeting for long' },
	why: {
		it: 'Il gruppo pilota è un’agorà di quartiere: ogni tanto la porta è aperta a tutti.',
		en: 'The pilot group is an agora of the neighbourhood: now and then its door is open to all.',
	},
	remedy: {
		it: 'Scrivi «open: true» nell’incontro a cui tutti potevano venire; se non c’è stato, programmane uno.',
		en: 'Write “open: true” in the meeting to which everybody could come; if there was none, plan one.',
	},
	message: {
		it: ({ days, ever }) =>
			ever
				? `L’ultimo incontro aperto a tutti è di ${inDays(days).it} fa`
				: `Gruppo pilota costituito da ${inDays(days).it}, senza incontri aperti a tutti`,
		en: ({ days, ever }) =>
			ever
				? `The last meeting open to all was ${inDays(days).en} ago`
				: `Pilot group constituted ${inDays(days).en} ago, without meetings open to all`,
	},
	examples: [
		{
			name: { it: 'Dopo dicembre solo incontri chiusi', en: 'Only closed meetings after December' },
			files: {
				'neighbourhood.yaml': `
					name: Quartiere Nord
					mapping: { from: 2025-03-10, until: 2025-05-02 }
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
				'network.yaml': `
					organisations:
					  - { id: circolo, name: Circolo, type: aps, promoter: { from: 2025-10-06 } }
					  - { id: scuola, name: Scuola, type: istituzione, promoter: { from: 2025-10-06 } }
					  - { id: parrocchia, name: Parrocchia, type: ente-ecclesiastico, promoter: { from: 2025-10-06 } }
					pilot_group:
					  constituted: 2025-11-10`,
				'diary.yaml': `
					meetings:
					  - id: meeting-a
					    date: 2025-12-01 # <- diary/no-assembly
					    kind: assembly
					  - id: meeting-b
					    date: 2026-06-10
					    kind: pilot-group
					    open: false
					    led_by: [coord-a, coord-b]`,
			},
		},
	],
	*run(context) {
		const constituted = context.present.network.pilot_group?.constituted
		if (constituted === undefined || daysBetween(constituted, context.today) <= context.threshold('days')) return
		yield* longWithout(isOpenToAll, context)
	},
})
