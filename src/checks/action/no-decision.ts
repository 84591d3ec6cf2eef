import { decided } from '../../observatory/decided.js'
import { check } from '../check.js'
import { decision, needs } from '../sample.js'
import { isPartlyUnread } from '../way.js'

/** What goes on from an experience is its holder’s to decide; a project that the group develops is the group’s. */
const begun: readonly string[] = ['under-way', 'done', 'settled']

export default check<null>({
	id: 'action/no-decision',
	severity: 'warning',
	reads: ['actions', 'diary'],
	rows: [31],
	title: { it: 'Un progetto cominciato senza decisione', en: 'A project begun without a decision' },
	why: {
		it: 'È il gruppo pilota a governare: di un progetto che parte deve restare chi l’ha deciso e quando.',
		en: 'It is the pilot group that governs: of a project that starts it must remain who decided it and when.',
	},
	remedy: {
		it: 'Scrivi la decisione nell’incontro in cui è stata presa, in diary.yaml, con il progetto o la sua proposta in «about».',
		en: 'Write the decision in the meeting in which it was taken, in diary.yaml, with the project or its proposal in “about”.',
	},
	message: {
		it: () => 'Progetto cominciato, e nessuna decisione ne parla',
		en: () => 'Project begun, and no decision speaks of it',
	},
	examples: [
		{
			name: { it: 'Si decide della proposta, non dell’altro progetto', en: 'One is decided on, the other is not' },
			files: {
				'needs.yaml': needs,
				'actions.yaml': `
					proposals:
					  - { id: proposal-a, title: Telefono di scala, date: 2026-05-20, authors: [Comitato], needs: [need-a], stage: became-action, stage_dates: { approved: 2026-06-04, became-action: 2026-06-10 } }
					  - { id: proposal-b, title: Panchine, date: 2026-05-20, authors: [Comitato], needs: [need-a], stage: became-action, stage_dates: { approved: 2026-06-04, became-action: 2026-06-10 } }
					actions:
					  - { id: action-a, title: Telefono di scala, kind: project, theme: relationships, proposal: proposal-a, needs: [need-a], stage: under-way, since: 2026-06-10 }
					  - { id: action-b, title: Panchine, kind: project, theme: relationships, proposal: proposal-b, needs: [need-a], stage: under-way, since: 2026-06-10 } # <- action/no-decision`,
				'diary.yaml': decision,
			},
		},
	],
	*run({ present }) {
		if (isPartlyUnread(present, present.diary, 'meetings')) return
		const about = decided(present)
		for (const action of present.actions.actions) {
			const { id, kind, stage, experience, proposal = '' } = action
			if (
				kind === 'project' &&
				experience === undefined &&
				begun.includes(stage) &&
				!about.has(id) &&
				!about.has(proposal)
			)
				yield { on: action, data: null }
		}
	},
})
