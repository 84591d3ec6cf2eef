import type { Words } from '../../model/text.js'
import { check } from '../check.js'
import { decision } from '../sample.js'

/** The stages in which the need has to be known. */
const designed: readonly string[] = ['co-designed', 'approved', 'became-action']

export default check<{ stage: Words }>({
	id: 'proposal/no-need',
	severity: 'error',
	reads: ['actions'],
	rows: [8],
	title: { it: 'Una proposta progettata senza bisogno', en: 'A proposal designed without a need' },
	why: {
		it: 'Le nuove proposte vogliono essere adeguate ai bisogni: un’idea può non averne ancora uno, un progetto no.',
		en: 'New proposals are meant to suit needs: an idea may not have one yet, a design must.',
	},
	remedy: {
		it: 'Scrivi in «needs» il bisogno a cui risponde, e in «why» perché è adatta.',
		en: 'Write in “needs” the need that it answers, and in “why” what makes it suitable.',
	},
	message: {
		it: ({ stage }) => `Proposta ${stage.it} senza un bisogno a cui rispondere`,
		en: ({ stage }) => `Proposal without a need to answer, at the stage “${stage.en}”`,
	},
	examples: [
		{
			name: { it: 'Approvata, e nessun bisogno scritto', en: 'Approved, and no need written' },
			files: {
				'actions.yaml': `
					proposals:
					  - id: proposal-a
					    title: Telefono di scala
					    date: 2026-05-20
					    authors: [Comitato di scala]
					    stage: approved # <- proposal/no-need
					    stage_dates: { approved: 2026-06-10 }`,
				'diary.yaml': decision,
			},
		},
	],
	*run({ present, codes }) {
		for (const proposal of present.actions.proposals) {
			const { stage = 'idea' } = proposal
			if (proposal.needs.length > 0 || !designed.includes(stage)) continue
			yield { on: proposal, path: ['stage'], data: { stage: codes.label('proposal_stages', stage) } }
		}
	},
})
