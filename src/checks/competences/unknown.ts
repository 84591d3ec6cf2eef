import { check } from '../check.js'
import { programme } from '../pilot-group/sample.js'
import { unknownOfMembers } from '../pilot-group/unknown.js'

export default check<{ unknown: number; members: number }>({
	id: 'competences/unknown',
	severity: 'warning',
	reads: ['network'],
	rows: [41],
	thresholds: { share: 0.5, members: 5 },
	title: {
		it: 'Di oltre metà del gruppo pilota non si sanno le competenze',
		en: 'The competences of over half of the pilot group are not known',
	},
	why: {
		it: 'Sapere che cosa sa fare ciascuno aiuta a dividersi i compiti e a vedere che cosa manca al gruppo.',
		en: 'Knowing what each can do helps to share out the tasks and to see what the group lacks.',
	},
	remedy: {
		it: 'Chiedi a ciascuno che cosa sa fare e scrivilo in «competences», in «people»; per vedere i codici: agora explain competences.',
		en: 'Ask each member what they can do and write it in “competences”, in “people”; to see the codes: agora explain competences.',
	},
	message: {
		it: ({ unknown, members }) => `Membri di cui non si sanno le competenze: ${unknown} su ${members}`,
		en: ({ unknown, members }) => `Members whose competences are not known: ${unknown} of ${members}`,
	},
	examples: [
		{
			name: { it: 'Tre su cinque', en: 'Three of five' },
			files: {
				'programme.yaml': programme,
				'network.yaml': `
					organisations:
					  - { id: circolo, name: Circolo, type: aps, promoter: { from: 2026-05-04 } }
					  - { id: scuola, name: Scuola, type: istituzione, promoter: { from: 2026-05-04 } }
					  - { id: parrocchia, name: Parrocchia, type: ente-ecclesiastico, promoter: { from: 2026-05-04 } }
					people:
					  - { id: person-a, name: Abitante A, generation: 35-64, culture: italian, competences: [citizenship] }
					  - { id: person-b, name: Abitante B, generation: 35-64, culture: italian }
					  - { id: person-c, name: Abitante C, generation: 35-64, culture: italian }
					  - { id: person-d, name: Abitante D, generation: 35-64, culture: italian, competences: [digital, cultural] }
					  - { id: person-e, name: Abitante E, generation: 35-64, culture: italian }
					pilot_group:
					  constituted: 2026-06-01
					  members:
					    - { person: person-a, from: 2026-06-01, voluntary: true } # <- competences/unknown
					    - { person: person-b, from: 2026-06-01, voluntary: true }
					    - { person: person-c, from: 2026-06-01, voluntary: true }
					    - { person: person-d, from: 2026-06-01, voluntary: true }
					    - { person: person-e, from: 2026-06-01, voluntary: true }`,
			},
		},
	],
	run: context => unknownOfMembers(context, ({ competences }) => competences.length > 0),
})
