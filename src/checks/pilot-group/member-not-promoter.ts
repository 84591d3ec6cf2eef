import type { Day } from '../../model/day.js'
import { membersOn } from '../../observatory/pilot-group.js'
import { isPromoter } from '../../observatory/promoters.js'
import { check } from '../check.js'
import { programme } from './sample.js'

export default check<{ organisation: string; joined: Day; promoter: Day | undefined }>({
	id: 'pilot-group/member-not-promoter',
	severity: 'error',
	reads: ['network'],
	rows: [22],
	title: {
		it: 'Un membro siede per un ente che non è promotore',
		en: 'A member sits for a body that is not a promoter',
	},
	why: {
		it: 'Il gruppo pilota è fatto di promotori e di cittadini: chi siede per un ente lo fa perché l’ente ha aderito.',
		en: 'The pilot group is made of promoters and citizens: those who sit for a body do so because the body has joined.',
	},
	remedy: {
		it: 'Se l’ente ha aderito, scrivi il giorno nel suo «promoter: { from }»; se il membro partecipa per sé, togli «organisation».',
		en: 'If the body has joined, write the day in its “promoter: { from }”; if the member takes part for themselves, remove “organisation”.',
	},
	message: {
		it: ({ organisation, joined, promoter }) =>
			`Siede per «${organisation}» dal ${joined}, ma l’ente ${promoter ? `è promotore dal ${promoter}` : 'non risulta tra i promotori'}`,
		en: ({ organisation, joined, promoter }) =>
			`Sits for “${organisation}” since ${joined}, but the body ${promoter ? `is a promoter from ${promoter}` : 'is not known as a promoter'}`,
	},
	examples: [
		{
			name: { it: 'La scuola non ha ancora aderito', en: 'The school has not joined yet' },
			files: {
				'programme.yaml': programme,
				'network.yaml': `
					organisations:
					  - { id: circolo, name: Circolo, type: aps, promoter: { from: 2026-05-04 } }
					  - { id: banda, name: Banda, type: aps, promoter: { from: 2026-05-04 } }
					  - { id: parrocchia, name: Parrocchia, type: ente-ecclesiastico, promoter: { from: 2026-05-04 } }
					  - { id: scuola, name: Scuola, type: istituzione }
					people:
					  - { id: person-a, name: Abitante A }
					  - { id: person-b, name: Insegnante B, organisation: scuola }
					pilot_group:
					  constituted: 2026-06-01
					  members:
					    - { person: person-a, from: 2026-06-01, voluntary: true }
					    - person: person-b
					      organisation: scuola # <- pilot-group/member-not-promoter
					      from: 2026-06-01
					      voluntary: true`,
			},
		},
	],
	*run({ present, neighbourhood, today }) {
		const organisations = new Map(neighbourhood.network.organisations.map(one => [one.id, one]))
		for (const member of membersOn(present, today)) {
			const body = organisations.get(member.organisation ?? '')
			if (!body || isPromoter(body, member.from)) continue
			const later = body.promoter && body.promoter.from > member.from ? body.promoter.from : undefined
			yield {
				on: member,
				path: ['organisation'],
				value: member.person,
				data: { organisation: body.id, joined: member.from, promoter: later },
				related: [body],
			}
		}
	},
})
