import { decided } from '../../observatory/decided.js'
import { check } from '../check.js'
import { needs } from '../sample.js'
import { isPartlyUnread } from '../way.js'

export default check<null>({
	id: 'proposal/no-decision',
	severity: 'warning',
	reads: ['actions', 'diary'],
	rows: [31],
	title: { it: 'Una proposta approvata senza decisione', en: 'A proposal approved without a decision' },
	why: {
		it: '«Approvata» vuol dire che il gruppo pilota ha deciso di farla: quella decisione va ritrovata.',
		en: '“Approved” means that the pilot group has decided to do it: that decision should be found.',
	},
	remedy: {
		it: 'Scrivi la decisione nell’incontro in cui è stata presa, in diary.yaml, con la proposta in «about»; se non è ancora approvata, correggi «stage».',
		en: 'Write the decision in the meeting in which it was taken, in diary.yaml, with the proposal in “about”; if it is not approved yet, correct “stage”.',
	},
	message: {
		it: () => 'Proposta approvata, e nessuna decisione ne parla',
		en: () => 'Proposal approved, and no decision speaks of it',
	},
	examples: [
		{
			name: { it: 'Approvata, ma in quale incontro?', en: 'Approved, but in which meeting?' },
			files: {
				'needs.yaml': needs,
				'actions.yaml': `
					proposals:
					  - id: proposal-a
					    title: Telefono di scala
					    date: 2026-05-20
					    authors: [Comitato di scala]
					    needs: [need-a]
					    stage: approved # <- proposal/no-decision
					    stage_dates: { approved: 2026-06-10 }`,
			},
		},
	],
	*run({ present }) {
		if (isPartlyUnread(present, present.diary, 'meetings')) return
		const about = decided(present)
		for (const proposal of present.actions.proposals)
			if (proposal.stage === 'approved' && !about.has(proposal.id)) yield { on: proposal, path: ['stage'], data: null }
	},
})
