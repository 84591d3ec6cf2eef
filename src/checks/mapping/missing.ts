import type { Day } from '../../model/day.js'
import { check } from '../check.js'
import { isPartlyUnread } from '../way.js'

export default check<{ constituted: Day }>({
	id: 'mapping/missing',
	severity: 'warning',
	reads: ['neighbourhood', 'network'],
	rows: [10],
	title: { it: 'Il gruppo pilota c’è, la mappatura no', en: 'There is a pilot group, but no mapping' },
	why: {
		it: 'Si comincia guardando che cosa esiste già: senza la mappatura non si sa da dove si è partiti.',
		en: 'The work begins by looking at what already exists: without the mapping nobody knows where it started from.',
	},
	remedy: {
		it: 'Scrivi «mapping» in neighbourhood.yaml con il giorno «from» e, se è finita, «until»; in «method» basta una riga.',
		en: 'Write “mapping” in neighbourhood.yaml with the day “from” and, once it is over, “until”; one line in “method” will do.',
	},
	message: {
		it: ({ constituted }) => `Gruppo pilota costituito il ${constituted}, e nessuna mappatura registrata`,
		en: ({ constituted }) => `Pilot group constituted on ${constituted}, and no mapping recorded`,
	},
	examples: [
		{
			name: { it: 'Subito il gruppo', en: 'The group at once' },
			files: {
				'neighbourhood.yaml': `
					name: Quartiere Nord # <- mapping/missing`,
				'network.yaml': `
					organisations:
					  - { id: circolo, name: Circolo, type: aps, promoter: { from: 2026-05-04 } }
					  - { id: scuola, name: Scuola, type: istituzione, promoter: { from: 2026-05-04 } }
					  - { id: parrocchia, name: Parrocchia, type: ente-ecclesiastico, promoter: { from: 2026-05-04 } }
					pilot_group:
					  constituted: 2026-05-18`,
			},
		},
	],
	*run({ neighbourhood, present }) {
		const { neighbourhood: file } = neighbourhood
		const constituted = present.network.pilot_group?.constituted
		if (constituted === undefined || file.mapping || isPartlyUnread(neighbourhood, file, 'mapping')) return
		yield { on: file, path: ['mapping'], data: { constituted } }
	},
})
