import { historyCheck } from './history-check.js'

export default historyCheck<{ id: string }>({
	id: 'history/closed-at-birth',
	severity: 'info',
	rows: [9],
	title: { it: 'Un bisogno registrato già chiuso', en: 'A need recorded when it was closed already' },
	why: {
		it: 'Un bisogno che nasce chiuso non ha mai aspettato: i tempi di risposta sembrano migliori di quanto siano.',
		en: 'A need that is born closed never waited: times to an answer look better than they are.',
	},
	remedy: {
		it: 'Se è un arretrato, va bene così: controlla che noticed e stage_dates dicano i giorni veri.',
		en: 'If it is a backlog, nothing is wrong: see that noticed and stage_dates say the true days.',
	},
	message: {
		it: ({ id }) => `«${id}» è stato registrato già chiuso`,
		en: ({ id }) => `“${id}” was recorded when it was closed already`,
	},
	examples: [
		{
			name: { it: 'Creato e chiuso nello stesso commit', en: 'Created and closed in one commit' },
			today: '2026-02-01',
			commits: [
				{ day: '2026-01-05', files: { 'needs.yaml': 'needs: []\n' } },
				{ day: '2026-01-10', files: { 'needs.yaml': 'needs: [{ id: need-1, title: Panchine, stage: closed }]\n' } },
			],
		},
	],
	*run({ steps }) {
		// What the first commit brings was there before the history began.
		for (const { changes, commit } of steps.slice(1))
			for (const change of changes)
				if (change.what === 'added' && change.kind === 'need' && change.entity.fields.get('stage') === 'closed')
					yield { change, commit, field: 'stage', data: { id: change.id } }
	},
})
