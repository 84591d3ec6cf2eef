import type { Day } from '../../model/day.js'
import { adoptedVersions } from '../../observatory/mandate.js'
import { check } from '../check.js'
import { needs } from '../sample.js'
import { diary } from './sample.js'

export default check<{ adopted: Day; constituted: Day }>({
	id: 'mandate/before-group',
	severity: 'error',
	reads: ['network', 'mandate'],
	rows: [23],
	title: { it: 'Un mandato adottato prima del gruppo pilota', en: 'A mandate adopted before the pilot group' },
	why: {
		it: 'Il mandato è del gruppo pilota: non può adottarlo chi ancora non c’è.',
		en: 'The mandate is the pilot group’s: who is not there yet cannot adopt it.',
	},
	remedy: {
		it: 'Controlla il giorno «adopted» del mandato e il giorno «constituted» del gruppo pilota.',
		en: 'Check the day “adopted” of the mandate and the day “constituted” of the pilot group.',
	},
	message: {
		it: ({ adopted, constituted }) =>
			`Mandato adottato il ${adopted}, prima che il gruppo pilota si costituisse il ${constituted}`,
		en: ({ adopted, constituted }) =>
			`Mandate adopted on ${adopted}, before the pilot group was constituted on ${constituted}`,
	},
	examples: [
		{
			name: { it: 'Un giorno di troppo', en: 'A day too early' },
			files: {
				'needs.yaml': needs,
				'diary.yaml': diary,
				'network.yaml': `
					organisations:
					  - { id: circolo, name: Circolo, type: aps, promoter: { from: 2026-05-04 } }
					  - { id: scuola, name: Scuola, type: istituzione, promoter: { from: 2026-05-04 } }
					  - { id: parrocchia, name: Parrocchia, type: ente-ecclesiastico, promoter: { from: 2026-05-04 } }
					pilot_group: { constituted: 2026-06-16 }`,
				'mandate.yaml': `
					versions:
					  - id: mandate-a
					    adopted: 2026-06-15 # <- mandate/before-group
					    decision: decision-a
					    vulnerabilities: [vuln-a]
					    priorities: [need-a]`,
			},
		},
	],
	*run({ neighbourhood }) {
		const constituted = neighbourhood.network.pilot_group?.constituted
		for (const version of adoptedVersions(neighbourhood))
			if (constituted !== undefined && version.adopted < constituted)
				yield { on: version, path: ['adopted'], data: { adopted: version.adopted, constituted } }
	},
})
