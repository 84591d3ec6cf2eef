import { check } from '../check.js'
import { programme } from './sample.js'
import { unknownOfMembers } from './unknown.js'

export default check<{ unknown: number; members: number }>({
	id: 'pilot-group/generation-unknown',
	severity: 'warning',
	reads: ['network'],
	rows: [40],
	thresholds: { share: 0.5, members: 5 },
	title: {
		it: 'Di oltre metà del gruppo pilota non si sa la generazione',
		en: 'The generation of over half of the pilot group is not known',
	},
	why: {
		it: 'Il gruppo vuole rappresentare le diverse generazioni: se di molti non si sa, nessuno può dire chi manca.',
		en: 'The group means to represent the generations: where many are not known, nobody can say who is missing.',
	},
	remedy: {
		it: 'Chiedi a ciascuno la classe d’età e scrivila in «generation», in «people»; chi preferisce non dirla resta unknown.',
		en: 'Ask each member for the age band and write it in “generation”, in “people”; whoever prefers not to say stays unknown.',
	},
	message: {
		it: ({ unknown, members }) => `Membri di cui non si sa la generazione: ${unknown} su ${members}`,
		en: ({ unknown, members }) => `Members whose generation is not known: ${unknown} of ${members}`,
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
					  - { id: person-a, name: Abitante A, generation: 65+, culture: italian, competences: [citizenship] }
					  - { id: person-b, name: Abitante B, culture: italian, competences: [citizenship] }
					  - { id: person-c, name: Abitante C, culture: italian, competences: [citizenship] }
					  - { id: person-d, name: Abitante D, generation: unknown, culture: italian, competences: [citizenship] }
					  - { id: person-e, name: Abitante E, generation: 15-34, culture: italian, competences: [citizenship] }
					pilot_group:
					  constituted: 2026-06-01
					  members:
					    - { person: person-a, from: 2026-06-01, voluntary: true } # <- pilot-group/generation-unknown
					    - { person: person-b, from: 2026-06-01, voluntary: true }
					    - { person: person-c, from: 2026-06-01, voluntary: true }
					    - { person: person-d, from: 2026-06-01, voluntary: true }
					    - { person: person-e, from: 2026-06-01, voluntary: true }`,
			},
		},
	],
	run: context => unknownOfMembers(context, ({ generation = 'unknown' }) => generation !== 'unknown'),
})
