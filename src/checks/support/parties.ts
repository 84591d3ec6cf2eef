import { check } from '../check.js'

export default check<{ parties: number }>({
	id: 'support/parties',
	severity: 'error',
	reads: ['diary'],
	rows: [48],
	title: { it: 'Connettere, ma meno di due parti', en: 'To connect, but fewer than two parties' },
	why: {
		it: 'Connettere vuol dire mettere insieme almeno due soggetti: da qui si vede se poi nasce un legame.',
		en: 'To connect is to bring at least two parties together: from here one sees whether a tie follows.',
	},
	remedy: {
		it: 'Scrivi in «parties» tutti i soggetti messi in contatto, oppure correggi «act».',
		en: 'Write in “parties” all those who were brought together, or correct “act”.',
	},
	message: {
		it: ({ parties }) =>
			`Sostegno «connettere» con ${parties === 0 ? 'nessuna parte' : 'una sola parte'}, ne servono almeno due`,
		en: ({ parties }) => `Act “connect” with ${parties === 0 ? 'no party' : 'only one party'}, at least two are needed`,
	},
	examples: [
		{
			name: { it: 'Un soggetto solo', en: 'One party only' },
			files: {
				'network.yaml': `
					organisations:
					  - { id: scuola, name: Scuola di via Grande, type: istituzione }`,
				'diary.yaml': `
					support:
					  - id: support-a
					    date: 2026-06-18
					    act: connect # <- support/parties
					    project: { title: Orto della scuola }
					    parties: [scuola]`,
			},
		},
	],
	*run({ neighbourhood }) {
		for (const support of neighbourhood.diary.support) {
			const parties = new Set(support.parties).size
			if (support.act === 'connect' && parties < 2) yield { on: support, path: ['act'], data: { parties } }
		}
	},
})
