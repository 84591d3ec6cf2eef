import { historyCheck } from './history-check.js'

export default historyCheck<{ id: string; was: string }>({
	id: 'history/id-reused',
	severity: 'warning',
	rows: ['ids'],
	title: { it: 'Un identificativo usato di nuovo per un’altra cosa', en: 'An id used again for another thing' },
	why: {
		it: 'Un identificativo vale per una cosa sola e per sempre: altrimenti la storia dell’una finisce nell’altra.',
		en: 'An id stands for one thing and for ever: otherwise the history of one ends up in the other.',
	},
	remedy: {
		it: 'Dai alla voce nuova un identificativo suo, e correggi chi la cita.',
		en: 'Give the new record an id of its own, and correct whatever refers to it.',
	},
	message: {
		it: ({ id, was }) => `«${id}» è stato prima il nome di un’altra cosa: «${was}»`,
		en: ({ id, was }) => `“${id}” was the name of another thing before: “${was}”`,
	},
	examples: [
		{
			name: { it: 'Lo stesso nome per un altro bisogno', en: 'The same name for another need' },
			today: '2026-03-20',
			commits: [
				{ day: '2026-01-10', files: { 'needs.yaml': 'needs: [{ id: need-1, title: Panchine rotte }]\n' } },
				{ day: '2026-02-10', files: { 'needs.yaml': 'needs: []\n' } },
				{ day: '2026-03-10', files: { 'needs.yaml': 'needs: [{ id: need-1, title: Corso di italiano }]\n' } },
			],
		},
	],
	*run({ steps }) {
		const gone = new Map<string, { kind: string; label: string | null }>()
		for (const { changes, commit } of steps)
			for (const change of changes) {
				const key = `${change.neighbourhood}\0${change.id}`
				if (change.what === 'gone') gone.set(key, change)
				const was = change.what === 'added' ? gone.get(key) : undefined
				if (!was || (was.kind === change.kind && was.label === change.label)) continue
				yield { change, commit, data: { id: change.id, was: was.label ?? was.kind } }
			}
	},
})
