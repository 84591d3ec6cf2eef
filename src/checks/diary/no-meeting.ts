import { isGoverning } from '../../observatory/meetings.js'
import { check } from '../check.js'
import { inDays } from '../days.js'
import { longWithout } from './long-without.js'

export default check<{ days: number; ever: boolean }>({
	id: 'diary/no-meeting',
	severity: 'warning',
	reads: ['network', 'diary'],
	rows: [31],
	thresholds: { days: 60 },
	title: { it: 'Il gruppo pilota non si riunisce da tempo', en: 'The pilot group has not met for long' },
	why: {
		it: 'La governance del territorio è affidata al gruppo pilota, e il gruppo decide quando si riunisce.',
		en: 'The pilot group governs the programme in the neighbourhood, and it decides when it meets.',
	},
	remedy: {
		it: 'Scrivi l’incontro in «meetings», con «kind: pilot-group» o «kind: assembly»; se non c’è stato, convocane uno.',
		en: 'Write the meeting in “meetings”, with “kind: pilot-group” or “kind: assembly”; if there was none, call one.',
	},
	message: {
		it: ({ days, ever }) =>
			ever
				? `L’ultimo incontro del gruppo pilota o in assemblea è di ${inDays(days).it} fa`
				: `Gruppo pilota costituito da ${inDays(days).it}, senza incontri`,
		en: ({ days, ever }) =>
			ever
				? `The last meeting of the pilot group or assembly was ${inDays(days).en} ago`
				: `Pilot group constituted ${inDays(days).en} ago, without meetings`,
	},
	examples: [
		{
			name: { it: 'Fermi dall’assemblea di aprile', en: 'Nothing since the assembly in April' },
			files: {
				'network.yaml': `
					organisations:
					  - { id: circolo, name: Circolo, type: aps, promoter: { from: 2025-10-06 } }
					  - { id: scuola, name: Scuola, type: istituzione, promoter: { from: 2025-10-06 } }
					  - { id: parrocchia, name: Parrocchia, type: ente-ecclesiastico, promoter: { from: 2025-10-06 } }
					pilot_group:
					  constituted: 2026-03-16`,
				'diary.yaml': `
					meetings:
					  - id: meeting-a
					    date: 2026-04-20 # <- diary/no-meeting
					    kind: assembly
					  - id: meeting-b
					    date: 2026-06-10
					    kind: training`,
			},
		},
		{
			name: { it: 'Costituito e mai riunito', en: 'Constituted and never met' },
			files: {
				'network.yaml': `
					organisations:
					  - { id: circolo, name: Circolo, type: aps, promoter: { from: 2025-10-06 } }
					  - { id: scuola, name: Scuola, type: istituzione, promoter: { from: 2025-10-06 } }
					  - { id: parrocchia, name: Parrocchia, type: ente-ecclesiastico, promoter: { from: 2025-10-06 } }
					pilot_group:
					  constituted: 2026-03-16 # <- diary/no-meeting`,
			},
		},
	],
	run: context => longWithout(isGoverning, context),
})
