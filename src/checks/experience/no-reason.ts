import { check } from '../check.js'

export default check<null>({
	id: 'experience/no-reason',
	severity: 'warning',
	reads: ['actions'],
	rows: [6],
	title: {
		it: 'Un’esperienza di cui non è scritto perché funziona',
		en: 'An experience without what shows that it works',
	},
	why: {
		it: 'Il programma valorizza esperienze virtuose: chi legge deve poter vedere che cosa le rende tali.',
		en: 'The programme values good practice: whoever reads should see what makes it good.',
	},
	remedy: {
		it: 'Scrivi in «why» un fatto: da quanto dura, quante persone tornano, che cosa è cambiato.',
		en: 'Write a fact in “why”: how long it has lasted, how many people come back, what has changed.',
	},
	message: {
		it: () => 'Non è scritto da che cosa si vede che funziona',
		en: () => 'Nothing is written to show that it works',
	},
	examples: [
		{
			name: { it: 'Solo il titolo', en: 'Only the title' },
			files: {
				'actions.yaml': `
					experiences:
					  - id: experience-a # <- experience/no-reason
					    title: Tombola del giovedì
					    theme: relationships
					    since: 2009-10-01`,
			},
		},
	],
	*run({ present }) {
		for (const experience of present.actions.experiences)
			if (experience.why === undefined) yield { on: experience, data: null }
	},
})
