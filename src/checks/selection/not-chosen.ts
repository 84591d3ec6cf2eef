import { programmeCheck } from '../check.js'

export default programmeCheck<{ id: string; considered: boolean }>({
	id: 'selection/not-chosen',
	severity: 'error',
	rows: [12],
	title: { it: 'Un quartiere del programma che non risulta scelto', en: 'A neighbourhood of the programme not chosen' },
	why: {
		it: 'I quartieri in cui si interviene sono quelli che l’analisi ha individuato: le due liste devono dire la stessa cosa.',
		en: 'The neighbourhoods at work are those that the analysis singled out: the two lists must say the same.',
	},
	remedy: {
		it: 'Correggi «chosen» del candidato o aggiungilo a «candidates», oppure togli il quartiere da «neighbourhoods».',
		en: 'Correct the candidate’s “chosen” or add it to “candidates”, or take the neighbourhood out of “neighbourhoods”.',
	},
	message: {
		it: ({ id, considered }) =>
			considered
				? `«${id}» è nel programma, ma il candidato non è stato scelto`
				: `«${id}» è nel programma, ma non tra i candidati`,
		en: ({ id, considered }) =>
			considered
				? `“${id}” is in the programme, but the candidate was not chosen`
				: `“${id}” is in the programme, but not among the candidates`,
	},
	examples: [
		{
			name: { it: 'Un «false» di troppo', en: 'One “false” too many' },
			files: {
				'programme.yaml': `
					name: Programma di prova
					neighbourhoods:
					  - nord # <- selection/not-chosen
					selection:
					  candidates:
					    - { id: nord, name: Quartiere Nord, chosen: false, reason: Già seguito da un altro programma }`,
			},
		},
		{
			name: { it: 'Nord non era tra i candidati', en: 'Nord was not among the candidates' },
			files: {
				'programme.yaml': `
					name: Programma di prova
					neighbourhoods:
					  - nord # <- selection/not-chosen
					selection:
					  candidates:
					    - { id: sud, name: Quartiere Sud, chosen: true }`,
			},
		},
	],
	*run({ programme: { programme } }) {
		const candidates = programme.selection?.candidates ?? []
		if (candidates.length === 0) return
		for (const [index, id] of programme.neighbourhoods.entries()) {
			const candidate = candidates.find(one => one.id === id)
			if (candidate && candidate.chosen !== false) continue
			yield {
				on: programme,
				path: ['neighbourhoods', index],
				value: id,
				data: { id, considered: candidate !== undefined },
				related: candidate ? [candidate] : [],
			}
		}
	},
})
