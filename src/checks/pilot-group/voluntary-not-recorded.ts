import { membersOn } from '../../observatory/pilot-group.js'
import { check } from '../check.js'
import { wayTo } from '../way.js'
import { programme } from './sample.js'

export default check<{ count: number; members: number }>({
	id: 'pilot-group/voluntary-not-recorded',
	severity: 'warning',
	reads: ['network'],
	rows: [36],
	title: {
		it: 'Membri di cui non è scritto se partecipano a titolo volontario',
		en: 'Members of whom nothing says whether they take part as volunteers',
	},
	why: {
		it: 'Al gruppo pilota si partecipa a titolo volontario: scriverlo una volta toglie ogni dubbio.',
		en: 'People take part in the pilot group as volunteers: writing it once leaves no doubt.',
	},
	remedy: {
		it: 'Aggiungi «voluntary: true» a ogni membro che nessuno paga per stare nel gruppo, anche se viene in orario di lavoro.',
		en: 'Add “voluntary: true” to each member whom nobody pays to sit in the group, even if they come in working hours.',
	},
	message: {
		it: ({ count, members }) => `Membri in carica senza «voluntary»: ${count} su ${members}`,
		en: ({ count, members }) => `Current members without “voluntary”: ${count} of ${members}`,
	},
	examples: [
		{
			name: { it: 'Due su tre', en: 'Two of three' },
			files: {
				'programme.yaml': programme,
				'network.yaml': `
					organisations:
					  - { id: circolo, name: Circolo, type: aps, promoter: { from: 2026-05-04 } }
					  - { id: scuola, name: Scuola, type: istituzione, promoter: { from: 2026-05-04 } }
					  - { id: parrocchia, name: Parrocchia, type: ente-ecclesiastico, promoter: { from: 2026-05-04 } }
					people:
					  - { id: person-a, name: Abitante A }
					  - { id: person-b, name: Abitante B }
					  - { id: person-c, name: Abitante C }
					pilot_group:
					  constituted: 2026-06-01
					  members:
					    - { person: person-a, from: 2026-06-01, voluntary: true }
					    - { person: person-b, from: 2026-06-01 } # <- pilot-group/voluntary-not-recorded
					    - { person: person-c, from: 2026-06-01 }`,
			},
		},
	],
	*run({ present, today }) {
		const { network } = present
		const members = membersOn(present, today)
		const without = members.filter(({ voluntary }) => voluntary === undefined)
		const [first] = without
		if (first)
			yield {
				on: network,
				path: wayTo(network, first),
				data: { count: without.length, members: members.length },
				related: without.slice(1),
			}
	},
})
