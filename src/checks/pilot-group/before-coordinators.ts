import { type Day, earliest } from '../../model/day.js'
import { check } from '../check.js'
import { isPartlyUnread } from '../way.js'

export default check<{ constituted: Day; identified: Day }>({
	id: 'pilot-group/before-coordinators',
	severity: 'error',
	reads: ['neighbourhood', 'network'],
	rows: [22],
	title: {
		it: 'Un gruppo pilota costituito prima dei coordinatori',
		en: 'A pilot group constituted before the coordinators',
	},
	why: {
		it: 'Sono i coordinatori a riunire la rete da cui nasce il gruppo pilota: una delle due date è sbagliata.',
		en: 'It is the coordinators who gather the network that the pilot group is born of: one of the two days is wrong.',
	},
	remedy: {
		it: 'Controlla «constituted» e il giorno «identified» dei coordinatori; scrivi anche chi c’era prima di loro.',
		en: 'Check “constituted” and the coordinators’ day “identified”; write down also those who came before them.',
	},
	message: {
		it: ({ constituted, identified }) =>
			`Gruppo pilota costituito il ${constituted}; il primo coordinatore è individuato il ${identified}`,
		en: ({ constituted, identified }) =>
			`Pilot group constituted on ${constituted}; the first coordinator was identified on ${identified}`,
	},
	examples: [
		{
			name: { it: 'Il gruppo c’era già', en: 'The group was there already' },
			files: {
				'neighbourhood.yaml': `
					name: Quartiere Nord
					mapping: { from: 2025-03-10, until: 2025-05-02 }
					coordinators:
					  - { id: coord-a, name: Operatrice A, sector: public, identified: 2026-05-25, from: 2026-06-01, training: [{ date: 2026-06-08, first: true }] }
					  - { id: coord-b, name: Operatore B, sector: private-social, identified: 2026-05-25, from: 2026-06-01, training: [{ date: 2026-06-08, first: true }] }`,
				'network.yaml': `
					organisations:
					  - { id: circolo, name: Circolo, type: aps, promoter: { from: 2026-05-04 } }
					  - { id: scuola, name: Scuola, type: istituzione, promoter: { from: 2026-05-04 } }
					  - { id: parrocchia, name: Parrocchia, type: ente-ecclesiastico, promoter: { from: 2026-05-04 } }
					pilot_group:
					  constituted: 2026-05-18 # <- pilot-group/before-coordinators`,
			},
		},
	],
	*run({ neighbourhood: folder }) {
		const { neighbourhood, network } = folder
		const constituted = network.pilot_group?.constituted
		const identified = earliest(neighbourhood.coordinators.map(one => one.identified))
		if (constituted === undefined || identified === undefined || isPartlyUnread(folder, neighbourhood, 'coordinators'))
			return
		if (constituted < identified)
			yield { on: network, path: ['pilot_group', 'constituted'], data: { constituted, identified } }
	},
})
