import type { Day } from '../../model/day.js'
import { check } from '../check.js'

export default check<{ since: Day; until: Day }>({
	id: 'experience/not-existing',
	severity: 'error',
	reads: ['neighbourhood', 'actions'],
	rows: [6],
	title: {
		it: 'Un’esperienza «già esistente» nata dopo la mappatura',
		en: 'An “existing” experience born after the mapping',
	},
	why: {
		it: 'Tra le esperienze sta ciò che c’era prima del programma: solo così si vede che cosa il programma ha aggiunto.',
		en: 'Experiences are what was there before the programme: only so can be seen what the programme has added.',
	},
	remedy: {
		it: 'Correggi «since», oppure scrivila tra le azioni («actions») se è nata durante il programma.',
		en: 'Correct “since”, or write it among the actions (“actions”) if it was born during the programme.',
	},
	message: {
		it: ({ since, until }) => `Comincia il ${since}, dopo la fine della mappatura (${until})`,
		en: ({ since, until }) => `It begins on ${since}, after the end of the mapping (${until})`,
	},
	examples: [
		{
			name: { it: 'Cominciata a maggio, mappatura chiusa a marzo', en: 'Begun in May, mapping ended in March' },
			files: {
				'neighbourhood.yaml': `
					name: Quartiere Nord
					mapping: { from: 2026-01-10, until: 2026-03-31 }`,
				'actions.yaml': `
					experiences:
					  - id: experience-a
					    title: Tombola del giovedì
					    theme: relationships
					    since: 2026-05-07 # <- experience/not-existing
					    why: Quaranta presenze fisse`,
			},
		},
	],
	*run({ neighbourhood }) {
		const until = neighbourhood.neighbourhood.mapping?.until
		if (until === undefined) return
		for (const experience of neighbourhood.actions.experiences) {
			const { since } = experience
			if (since !== undefined && since > until) yield { on: experience, path: ['since'], data: { since, until } }
		}
	},
})
