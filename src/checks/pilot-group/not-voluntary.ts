import { membersOn } from '../../observatory/pilot-group.js'
import { check } from '../check.js'
import { programme } from './sample.js'

export default check<Record<never, never>>({
	id: 'pilot-group/not-voluntary',
	severity: 'error',
	reads: ['neighbourhood', 'network'],
	rows: [36],
	title: {
		it: 'Un membro che non partecipa a titolo volontario',
		en: 'A member who does not take part as a volunteer',
	},
	why: {
		it: 'Al gruppo pilota si partecipa a titolo volontario; soltanto i coordinatori lo fanno per lavoro.',
		en: 'People take part in the pilot group as volunteers; only the coordinators do so as their job.',
	},
	remedy: {
		it: 'Scrivi «voluntary: true» se nessuno paga la persona per stare nel gruppo; altrimenti chiudi la sua presenza con «until».',
		en: 'Write “voluntary: true” if nobody pays the person to sit in the group; otherwise end the membership with “until”.',
	},
	message: {
		it: () => 'Membro del gruppo pilota a titolo non volontario',
		en: () => 'Member of the pilot group not as a volunteer',
	},
	examples: [
		{
			name: { it: 'Una presenza pagata', en: 'A paid seat' },
			files: {
				'programme.yaml': programme,
				'network.yaml': `
					organisations:
					  - { id: circolo, name: Circolo, type: aps, promoter: { from: 2026-05-04 } }
					  - { id: scuola, name: Scuola, type: istituzione, promoter: { from: 2026-05-04 } }
					  - { id: parrocchia, name: Parrocchia, type: ente-ecclesiastico, promoter: { from: 2026-05-04 } }
					people:
					  - { id: person-a, name: Abitante A }
					  - { id: person-b, name: Operatore B, organisation: circolo }
					pilot_group:
					  constituted: 2026-06-01
					  members:
					    - { person: person-a, from: 2026-06-01, voluntary: true }
					    - person: person-b
					      organisation: circolo
					      from: 2026-06-01
					      voluntary: false # <- pilot-group/not-voluntary`,
			},
		},
	],
	*run({ present, today }) {
		const names = new Map(present.network.people.map(({ id, name }) => [id, name]))
		const coordinators = new Set(present.neighbourhood.coordinators.map(({ name }) => name))
		for (const member of membersOn(present, today)) {
			const isCoordinator = coordinators.has(names.get(member.person) ?? '')
			if (member.voluntary === false && !isCoordinator)
				yield { on: member, path: ['voluntary'], value: member.person, data: {} }
		}
	},
})
