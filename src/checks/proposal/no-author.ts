import { check } from '../check.js'

export default check<null>({
	id: 'proposal/no-author',
	severity: 'warning',
	reads: ['actions'],
	rows: [7],
	title: { it: 'Una proposta senza autori', en: 'A proposal without authors' },
	why: {
		it: 'Chi ha proposto va riconosciuto e cercato quando si decide che cosa farne.',
		en: 'Whoever proposed deserves credit, and a call when it is decided what becomes of it.',
	},
	remedy: {
		it: 'Scrivi in «authors» enti, gruppi o persone della rete che l’hanno portata.',
		en: 'Write in “authors” the bodies, groups or people of the network who brought it.',
	},
	message: {
		it: () => 'Non è scritto chi l’ha proposta',
		en: () => 'Nothing says who proposed it',
	},
	examples: [
		{
			name: { it: 'Un’idea di nessuno', en: 'Nobody’s idea' },
			files: {
				'actions.yaml': `
					proposals:
					  - id: proposal-a # <- proposal/no-author
					    title: Telefono di scala
					    date: 2026-05-20`,
			},
		},
	],
	*run({ present }) {
		for (const proposal of present.actions.proposals)
			if (proposal.authors.length === 0) yield { on: proposal, data: null }
	},
})
