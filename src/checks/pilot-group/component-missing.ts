import type { Words } from '../../model/text.js'
import { composition, expectedComponents, membersOn } from '../../observatory/pilot-group.js'
import { check } from '../check.js'
import { isPartlyUnread } from '../way.js'

export default check<{ missing: readonly Words[]; expected: number }>({
	id: 'pilot-group/component-missing',
	severity: 'info',
	reads: ['network'],
	rows: [35],
	title: { it: 'Nel gruppo pilota manca qualche componente', en: 'Some component is missing in the pilot group' },
	why: {
		it: 'Il programma nomina nove componenti: non sono tutte obbligatorie, ma è bene sapere chi non c’è.',
		en: 'The programme names nine components: not all are compulsory, but it is good to know who is not there.',
	},
	remedy: {
		it: 'Invita chi manca; se un ente siede già per quella componente, scrivilo nel suo campo «component».',
		en: 'Invite those missing; if a body already sits for that component, write it in its field “component”.',
	},
	message: {
		it: ({ missing, expected }) =>
			`Nel gruppo pilota ${missing.length === 1 ? 'manca' : 'mancano'} ${missing.length} ${missing.length === 1 ? 'componente' : 'componenti'} su ${expected}: ${missing.map(one => one.it).join(', ')}`,
		en: ({ missing, expected }) =>
			`Missing in the pilot group, ${missing.length} of ${expected} components: ${missing.map(one => one.en).join(', ')}`,
	},
	examples: [
		{
			name: { it: 'Soli cittadini e una parrocchia', en: 'Only citizens and a parish' },
			files: {
				'programme.yaml': `
					name: Programma di prova
					expected_neighbourhoods: 1
					neighbourhoods: [nord]
					components_expected: [citizens, ecclesiastical-bodies, sports-clubs, businesses]`,
				'network.yaml': `
					organisations:
					  - { id: circolo, name: Circolo, type: aps, promoter: { from: 2026-05-04 } }
					  - { id: scuola, name: Scuola, type: istituzione, promoter: { from: 2026-05-04 } }
					  - { id: parrocchia, name: Parrocchia, type: ente-ecclesiastico, promoter: { from: 2026-05-04 } }
					people:
					  - { id: person-a, name: Abitante A }
					  - { id: person-b, name: Operatrice B, organisation: parrocchia }
					pilot_group:
					  constituted: 2026-06-01 # <- pilot-group/component-missing
					  members:
					    - { person: person-a, from: 2026-06-01, voluntary: true }
					    - { person: person-b, organisation: parrocchia, from: 2026-06-01, voluntary: true }`,
			},
		},
	],
	*run({ present, today, programme, codes }) {
		const { network } = present
		if (
			!network.pilot_group?.constituted ||
			membersOn(present, today).length === 0 ||
			isPartlyUnread(present, network, 'pilot_group')
		)
			return
		const expected = expectedComponents(programme)
		const { missing, unknown } = composition(present, today, expected)
		if (missing.length > 0 && unknown === 0)
			yield {
				on: network,
				path: ['pilot_group'],
				data: { missing: missing.map(one => codes.label('components', one)), expected: expected.length },
			}
	},
})
