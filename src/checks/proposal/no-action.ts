import { check } from '../check.js'
import { needs } from '../sample.js'
import { isPartlyUnread } from '../way.js'

export default check<{ id: string }>({
	id: 'proposal/no-action',
	severity: 'error',
	reads: ['actions'],
	rows: [7],
	title: {
		it: 'Una proposta diventata azione, senza l’azione',
		en: 'A proposal that became an action, without the action',
	},
	why: {
		it: 'Dalla proposta si deve poter arrivare a ciò che ne è nato, altrimenti il percorso si spezza.',
		en: 'From a proposal one should get to what came of it, or the trail breaks off.',
	},
	remedy: {
		it: 'Scrivi l’identificativo della proposta nel campo «proposal» dell’azione, oppure correggi «stage».',
		en: 'Write the proposal’s id in the action’s field “proposal”, or correct “stage”.',
	},
	message: {
		it: ({ id }) => `Diventata azione, ma nessuna azione cita «${id}»`,
		en: ({ id }) => `It became an action, but no action refers to “${id}”`,
	},
	examples: [
		{
			name: { it: 'L’azione non la cita', en: 'The action does not refer to it' },
			files: {
				'needs.yaml': needs,
				'actions.yaml': `
					proposals:
					  - id: proposal-a
					    title: Telefono di scala
					    date: 2026-05-20
					    authors: [Comitato di scala]
					    needs: [need-a]
					    stage: became-action # <- proposal/no-action
					    stage_dates: { became-action: 2026-06-10 }
					actions:
					  - id: action-a
					    title: Telefono di scala
					    kind: initiative
					    theme: relationships
					    needs: [need-a]
					    stage: under-way
					    since: 2026-06-10`,
			},
		},
	],
	*run({ neighbourhood, present }) {
		const { actions } = neighbourhood
		if (isPartlyUnread(neighbourhood, actions, 'actions')) return
		const cited = new Set(actions.actions.map(({ proposal }) => proposal))
		for (const proposal of present.actions.proposals)
			if (proposal.stage === 'became-action' && !cited.has(proposal.id))
				yield { on: proposal, path: ['stage'], data: { id: proposal.id } }
	},
})
