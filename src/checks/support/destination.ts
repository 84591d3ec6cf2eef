import { check } from '../check.js'

export default check<null>({
	id: 'support/destination',
	severity: 'error',
	reads: ['diary'],
	rows: [49],
	title: { it: 'Orientare, ma non è scritto verso chi', en: 'To orient, but nothing says towards whom' },
	why: {
		it: 'Orientare vuol dire indicare un servizio, un ente o un bando: senza la meta non si può sapere com’è andata.',
		en: 'To orient is to point to a service, a body or a grant: without it nobody can learn how it went.',
	},
	remedy: {
		it: 'Scrivi in «towards» il servizio, l’ente o il bando indicato, oppure correggi «act».',
		en: 'Write in “towards” the service, body or grant pointed to, or correct “act”.',
	},
	message: {
		it: () => 'Sostegno «orientare», ma non è scritto verso quale servizio o ente',
		en: () => 'Act “orient”, but nothing says towards which service or body',
	},
	examples: [
		{
			name: { it: 'Manca la meta', en: 'The destination is missing' },
			files: {
				'diary.yaml': `
					support:
					  - id: support-a
					    date: 2026-06-18
					    act: orient # <- support/destination
					    project: { title: Orto della scuola }`,
			},
		},
	],
	*run({ neighbourhood }) {
		for (const support of neighbourhood.diary.support)
			if (support.act === 'orient' && support.towards === undefined) yield { on: support, path: ['act'], data: null }
	},
})
