import { check } from '../check.js'

export default check<null>({
	id: 'proposal/no-reason',
	severity: 'warning',
	reads: ['actions'],
	rows: [7],
	title: { it: 'Una proposta accantonata senza motivo', en: 'A proposal dropped without a reason' },
	why: {
		it: 'Chi l’ha portata ha diritto a una risposta, e il motivo serve a chi ci riproverà.',
		en: 'Whoever brought it is owed an answer, and the reason helps whoever tries again.',
	},
	remedy: {
		it: 'Scrivi in «reason» perché non se ne fa nulla, almeno per ora.',
		en: 'Write in “reason” why nothing will come of it, at least for now.',
	},
	message: {
		it: () => 'Proposta accantonata, senza il motivo',
		en: () => 'Proposal dropped, without the reason',
	},
	examples: [
		{
			name: { it: 'Accantonata e basta', en: 'Just dropped' },
			files: {
				'actions.yaml': `
					proposals:
					  - id: proposal-a
					    title: Fondo di garanzia per gli affitti
					    date: 2026-03-20
					    authors: [Comitato di scala]
					    stage: dropped # <- proposal/no-reason
					    stage_dates: { dropped: 2026-06-18 }`,
			},
		},
	],
	*run({ present }) {
		for (const proposal of present.actions.proposals)
			if (proposal.stage === 'dropped' && proposal.reason === undefined)
				yield { on: proposal, path: ['stage'], data: null }
	},
})
