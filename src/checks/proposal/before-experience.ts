import { type Day, earliest } from '../../model/day.js'
import { check } from '../check.js'
import { isPartlyUnread } from '../way.js'

export default check<{ date: Day; valued: Day }>({
	id: 'proposal/before-experience',
	severity: 'warning',
	reads: ['actions'],
	rows: [4],
	title: { it: 'Una proposta nuova prima di ciò che esiste già', en: 'A new proposal before what already exists' },
	why: {
		it: 'Il programma si concentra dapprima sulle esperienze che ci sono, e poi su proposte nuove.',
		en: 'The programme looks first to the experiences that are there, and then to new proposals.',
	},
	remedy: {
		it: 'Se un’esperienza era già stata valorizzata, scrivilo nel suo campo «support». Se è andata così, la regola si può accettare in waivers.yaml.',
		en: 'If an experience had been valued earlier, write so in its field “support”. If it went this way, the rule can be waived in waivers.yaml.',
	},
	message: {
		it: ({ date, valued }) => `La prima proposta (${date}) precede la prima esperienza valorizzata (${valued})`,
		en: ({ date, valued }) => `The first proposal (${date}) comes before the first valued experience (${valued})`,
	},
	examples: [
		{
			name: {
				it: 'Prima la proposta, due mesi dopo l’esperienza',
				en: 'First the proposal, the experience two months later',
			},
			files: {
				'actions.yaml': `
					experiences:
					  - id: experience-a
					    title: Tombola del giovedì
					    theme: relationships
					    since: 2009-10-01
					    why: Quaranta presenze fisse
					    support: [{ date: 2026-06-04, kind: valued }]
					proposals:
					  - id: proposal-a
					    title: Telefono di scala
					    date: 2026-04-02 # <- proposal/before-experience
					    authors: [Comitato di scala]`,
			},
		},
	],
	*run({ present }) {
		const { actions } = present
		const valued = earliest(actions.experiences.flatMap(({ support }) => support.map(({ date }) => date)))
		const date = earliest(actions.proposals.map(one => one.date))
		if (valued === undefined || date === undefined || date >= valued) return
		const first = actions.proposals.find(one => one.date === date)
		if (first && !isPartlyUnread(present, actions, 'experiences'))
			yield { on: first, path: ['date'], data: { date, valued } }
	},
})
