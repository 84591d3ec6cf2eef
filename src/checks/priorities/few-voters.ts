import { last } from '../../observatory/last.js'
import { membersOn } from '../../observatory/pilot-group.js'
import { check } from '../check.js'
import { programme } from '../pilot-group/sample.js'
import { needs } from '../sample.js'
import { isPartlyUnread } from '../way.js'

export default check<{ voters: number; members: number }>({
	id: 'priorities/few-voters',
	severity: 'warning',
	reads: ['network', 'needs'],
	rows: [26],
	title: { it: 'Ha votato meno di metà del gruppo pilota', en: 'Fewer than half of the pilot group voted' },
	why: {
		it: 'Un ordine deciso da pochi è difficile da sostenere: chi non c’era non lo riconosce.',
		en: 'An order decided by few is hard to defend: those who were not there do not recognise it.',
	},
	remedy: {
		it: 'Ripeti la votazione con più membri e registrala in «priority_rounds»; se il numero non è certo, scrivi «known: false» in «voters».',
		en: 'Vote again with more members and record it in “priority_rounds”; if the number is not certain, write “known: false” in “voters”.',
	},
	message: {
		it: ({ voters, members }) => `Membri che hanno votato: ${voters} su ${members}, meno della metà`,
		en: ({ voters, members }) => `Members who voted: ${voters} of ${members}, fewer than half`,
	},
	examples: [
		{
			name: { it: 'Uno su tre', en: 'One of three' },
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
					    - { person: person-b, from: 2026-06-01, voluntary: true }
					    - { person: person-c, from: 2026-06-01, voluntary: true }`,
				'needs.yaml': `${needs}
priority_rounds:
  - id: round-a
    date: 2026-06-15
    method: votes
    voters:
      members: 1 # <- priorities/few-voters
      others: 12
    scores: { need-a: 6 }
    order: [need-a]`,
			},
		},
	],
	*run({ present }) {
		const round = last(present.needs.priority_rounds)
		const voters = round?.voters?.members
		if (
			!round ||
			voters === undefined ||
			round.voters?.known === false ||
			isPartlyUnread(present, present.network, 'pilot_group')
		)
			return
		const members = membersOn(present, round.date).length
		if (voters * 2 < members) yield { on: round, path: ['voters', 'members'], data: { voters, members } }
	},
})
