import { check } from '../check.js'
import { needs } from '../sample.js'

export default check<null>({
	id: 'action/no-design',
	severity: 'error',
	reads: ['actions'],
	rows: [29],
	title: { it: 'Un progetto che non viene da nulla', en: 'A project that comes from nowhere' },
	why: {
		it: 'Il programma sviluppa azioni progettate insieme, o esperienze che c’erano già: da dove viene un progetto va detto.',
		en: 'The programme develops actions designed together, or experiences already there: a project should say where it comes from.',
	},
	remedy: {
		it: 'Scrivi in «proposal» la proposta da cui nasce, o in «experience» l’esperienza che continua. A un’iniziativa («kind: initiative») non serve.',
		en: 'Write in “proposal” the proposal it comes from, or in “experience” the one it carries on. An initiative (“kind: initiative”) needs neither.',
	},
	message: {
		it: () => 'Progetto senza una proposta o un’esperienza da cui viene',
		en: () => 'Project without a proposal or an experience that it comes from',
	},
	examples: [
		{
			name: { it: 'Un doposcuola senza origine', en: 'An after-school club without an origin' },
			files: {
				'needs.yaml': needs,
				'actions.yaml': `
					actions:
					  - id: action-a # <- action/no-design
					    title: Telefono di scala
					    kind: project
					    theme: relationships
					    needs: [need-a]
					    stage: planned`,
			},
		},
	],
	*run({ present }) {
		for (const action of present.actions.actions) {
			const { kind, stage, proposal, experience } = action
			if (kind === 'project' && stage !== 'dropped' && (proposal ?? experience) === undefined)
				yield { on: action, data: null }
		}
	},
})
