import type { Day } from '../../model/day.js'
import type { Neighbourhood } from '../../model/neighbourhood.js'
import type { Proposal } from '../../model/records.js'
import { type AdoptedVersion, inForce } from '../../observatory/mandate.js'
import { check } from '../check.js'
import { isPartlyUnread } from '../way.js'

export default check<{ adopted: Day }>({
	id: 'proposal/outside-mandate',
	severity: 'warning',
	reads: ['mandate', 'actions'],
	rows: [8],
	title: {
		it: 'Una proposta approvata fuori dalle priorità del mandato',
		en: 'A proposal approved outside the priorities of the mandate',
	},
	why: {
		it: 'Il mandato dice da quali bisogni si comincia: ciò che si approva dovrebbe rispondere almeno a uno di quelli.',
		en: 'The mandate says which needs come first: what is approved should answer at least one of them.',
	},
	remedy: {
		it: 'Aggiungi a «needs» della proposta il bisogno prioritario a cui risponde; se non c’è, portate il bisogno alla prossima revisione del mandato.',
		en: 'Add to the proposal’s “needs” the priority need that it answers; if there is none, bring the need to the next review of the mandate.',
	},
	message: {
		it: ({ adopted }) =>
			`Nessun bisogno della proposta è tra le priorità del mandato in vigore, adottato il ${adopted}`,
		en: ({ adopted }) =>
			`No need of the proposal is among the priorities of the mandate in force, adopted on ${adopted}`,
	},
	examples: [
		{
			name: { it: 'Un bisogno che il mandato non nomina', en: 'A need that the mandate does not name' },
			files: {
				'needs.yaml': `
					vulnerabilities:
					  - { id: vuln-a, form: relazionale, target: anziani, identified: 2026-06-01, evidence: [{ date: 2026-06-01, text: Racconti degli anziani }] }
					needs:
					  - { id: need-a, title: Nessuno con cui passare il pomeriggio, theme: relationships, vulnerabilities: [vuln-a], noticed: 2026-06-02 }
					  - { id: need-b, title: Panchine rotte in piazza, theme: environment, vulnerabilities: [vuln-a], noticed: 2026-06-02 }`,
				'mandate.yaml': `
					versions:
					  - { id: mandate-a, adopted: 2026-06-15, decision: decision-a, vulnerabilities: [vuln-a], priorities: [need-a] }`,
				'diary.yaml': `
					meetings:
					  - id: meeting-a
					    date: 2026-06-15
					    kind: assembly
					    decisions: [{ id: decision-a, text: Il mandato è adottato, about: [mandate-a], done: 2026-06-15 }, { id: decision-b, text: Si fa, about: [proposal-a], done: 2026-06-22 }]`,
				'actions.yaml': `
					proposals:
					  - id: proposal-a
					    title: Panchine nuove
					    date: 2026-06-16
					    authors: [Comitato di scala]
					    needs:
					      - need-b # <- proposal/outside-mandate
					    stage: approved
					    stage_dates: { approved: 2026-06-22 }`,
			},
		},
	],
	*run({ present, today }) {
		const mandate = inForce(present, today)
		if (!mandate || mandate.priorities.length === 0 || isPartlyUnread(present, present.mandate)) return
		for (const proposal of present.actions.proposals) {
			const { stage, needs } = proposal
			if ((stage !== 'approved' && stage !== 'became-action') || needs.length === 0) continue
			const mandates = [mandate, whenApproved(proposal, present)]
			if (!needs.some(need => mandates.some(one => one && isNamed(need, one))))
				yield { on: proposal, path: ['needs'], data: { adopted: mandate.adopted } }
		}
	},
})

/** What was approved under an earlier mandate is not asked to foresee the next one. */
function whenApproved({ stage_dates = {} }: Proposal, present: Neighbourhood): AdoptedVersion | undefined {
	const approved = stage_dates.approved ?? stage_dates['became-action']
	return approved && inForce(present, approved)
}

const isNamed = (need: string, { priorities, aims }: AdoptedVersion) =>
	priorities.includes(need) || aims.some(({ needs }) => needs.includes(need))
