import { historyCheck } from './history-check.js'

export default historyCheck<{ id: string; day: string }>({
	id: 'history/vanished',
	severity: 'warning',
	rows: [3],
	title: { it: 'Una voce tolta invece che conclusa', en: 'A record removed instead of ended' },
	why: {
		it: 'Nulla si cancella, tutto si conclude: chi guarda i dati di un giorno passato non la trova più.',
		en: 'Nothing is deleted, it ends: whoever asks for a day in the past no longer finds it.',
	},
	remedy: {
		it: 'Rimettila com’era e scrivi quando è finita (until, o lo stadio con la sua data). Com’era: agora history con il suo identificativo.',
		en: 'Put it back and write when it ended (until, or its stage with a date). As it was: agora history with its id.',
	},
	message: {
		it: ({ id, day }) => `«${id}» è stata tolta il ${day} senza dire come è finita`,
		en: ({ id, day }) => `“${id}” was removed on ${day} without saying how it ended`,
	},
	examples: [
		{
			name: { it: 'Un bisogno cancellato', en: 'A need that was deleted' },
			today: '2026-03-01',
			commits: [
				{ day: '2026-01-10', files: { 'needs.yaml': 'needs: [{ id: need-1, title: Panchine, stage: open }]\n' } },
				{ day: '2026-02-10', files: { 'needs.yaml': 'needs: []\n' } },
			],
		},
	],
	*run({ steps }) {
		const back = new Set<string>()
		for (const { changes, commit, day } of [...steps].reverse())
			for (const change of changes) {
				const key = `${change.neighbourhood}\0${change.kind}\0${change.id}`
				if (change.what === 'added') back.add(key)
				if (change.what !== 'gone' || change.id.startsWith('~') || back.has(key)) continue
				yield { change, commit, data: { id: change.id, day } }
			}
	},
})
