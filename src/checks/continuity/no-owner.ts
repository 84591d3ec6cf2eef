import { check } from '../check.js'
import { needs } from '../sample.js'

export default check<null>({
	id: 'continuity/no-owner',
	severity: 'warning',
	reads: ['actions'],
	rows: [30],
	title: {
		it: 'Una continuità assestata senza chi la porta avanti',
		en: 'A settled continuity without anybody in charge',
	},
	why: {
		it: 'Un’azione dura se qualcuno ne risponde.',
		en: 'An action lasts when somebody answers for it.',
	},
	remedy: {
		it: 'Scrivi in «owner», dentro «continuity», chi la porta avanti; se ancora non c’è, lo stato è «seeking».',
		en: 'Write in “owner”, inside “continuity”, who carries it on; if there is nobody yet, the state is “seeking”.',
	},
	message: {
		it: () => 'Continuità assestata, ma non è scritto chi porta avanti l’azione',
		en: () => 'Continuity settled, but nothing says who carries the action on',
	},
	examples: [
		{
			name: { it: 'Un patto senza responsabile', en: 'A pact with nobody in charge' },
			files: {
				'needs.yaml': needs,
				'actions.yaml': `
					actions:
					  - id: action-a
					    title: Passeggiate del martedì
					    kind: initiative
					    theme: relationships
					    needs: [need-a]
					    stage: settled
					    since: 2026-03-03
					    continuity:
					      state: settled # <- continuity/no-owner
					      mode: pact
					      agreement: Patto di collaborazione del 10 giugno 2026`,
			},
		},
	],
	*run({ present }) {
		for (const action of present.actions.actions) {
			const { continuity } = action
			if (continuity?.state === 'settled' && continuity.owner === undefined)
				yield { on: action, path: ['continuity', 'state'], data: null }
		}
	},
})
