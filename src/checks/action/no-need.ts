import { check } from '../check.js'

export default check<{ proposal?: string }>({
	id: 'action/no-need',
	severity: 'error',
	reads: ['actions'],
	rows: [29],
	title: { it: 'Un’azione che non risponde a un bisogno', en: 'An action that answers no need' },
	why: {
		it: 'Le azioni rispondono ai bisogni del quartiere: senza il legame nessuno vede se un bisogno è coperto.',
		en: 'Actions answer the neighbourhood’s needs: without the link nobody sees whether a need is covered.',
	},
	remedy: {
		it: 'Scrivi in «needs» il bisogno a cui l’azione risponde; se non è ancora registrato, registralo in needs.yaml.',
		en: 'Write in “needs” the need that the action answers; if it is not recorded yet, record it in needs.yaml.',
	},
	message: {
		it: ({ proposal }) =>
			proposal === undefined
				? 'L’azione non dice a quale bisogno risponde'
				: `Né l’azione né la proposta «${proposal}» dicono a quale bisogno rispondono`,
		en: ({ proposal }) =>
			proposal === undefined
				? 'The action does not say which need it answers'
				: `Neither the action nor the proposal “${proposal}” says which need it answers`,
	},
	examples: [
		{
			name: { it: 'Una festa senza bisogno', en: 'A party without a need' },
			files: {
				'actions.yaml': `
					actions:
					  - id: action-a # <- action/no-need
					    title: Festa di primavera
					    kind: initiative
					    theme: relationships
					    stage: planned
					    planned: 2026-09-12`,
			},
		},
	],
	*run({ present, neighbourhood }) {
		const proposals = new Map(neighbourhood.actions.proposals.map(one => [one.id, one]))
		for (const action of present.actions.actions) {
			if (action.needs.length > 0 || action.stage === 'dropped') continue
			const proposal = action.proposal === undefined ? undefined : proposals.get(action.proposal)
			// A proposal that could not be read, or that a slip of the pen made unknown, may well have needs.
			if (action.proposal !== undefined && (!proposal || proposal.needs.length > 0)) continue
			yield { on: action, data: proposal ? { proposal: proposal.id } : {} }
		}
	},
})
