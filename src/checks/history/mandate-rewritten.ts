import { historyCheck } from './history-check.js'

/** What the pilot group agreed on; the rest of a version may be completed later. */
const agreed = new Set(['statement', 'priorities', 'vulnerabilities', 'adopted'])

export default historyCheck<{ id: string; field: string }>({
	id: 'history/mandate-rewritten',
	severity: 'warning',
	rows: [23],
	title: { it: 'Un mandato cambiato senza una versione nuova', en: 'A mandate changed without a new version' },
	why: {
		it: 'Il mandato è ciò che il gruppo pilota ha deciso: cambiarlo sotto la stessa versione cambia una decisione presa.',
		en: 'The mandate is what the pilot group decided: changing it under the same version changes a decision taken.',
	},
	remedy: {
		it: 'Rimetti la versione com’era (agora history con il suo identificativo) e scrivine una nuova, con il suo giorno di adozione.',
		en: 'Put the version back (agora history with its id) and write a new one, with its day of adoption.',
	},
	message: {
		it: ({ id, field }) => `«${id}» era già adottato quando è cambiato ${field}`,
		en: ({ id, field }) => `“${id}” had been adopted when ${field} changed`,
	},
	examples: [
		{
			name: { it: 'Priorità girate dopo l’adozione', en: 'Priorities turned round after the adoption' },
			today: '2026-03-01',
			commits: [
				{
					day: '2026-01-10',
					files: {
						'mandate.yaml': 'versions: [{ id: mandate-1, adopted: 2026-01-09, priorities: [need-1, need-2] }]\n',
					},
				},
				{
					day: '2026-02-10',
					files: {
						'mandate.yaml': 'versions: [{ id: mandate-1, adopted: 2026-01-09, priorities: [need-2, need-1] }]\n',
					},
				},
			],
		},
	],
	*run({ steps }) {
		const adopted = new Set<string>()
		for (const { changes, commit } of steps) {
			for (const change of changes)
				if (change.what === 'changed' && change.kind === 'mandate' && agreed.has(change.field))
					if (adopted.has(`${change.neighbourhood}\0${change.id}`))
						yield { change, commit, field: change.field, data: { id: change.id, field: change.field } }
			for (const change of changes) {
				if (change.kind !== 'mandate') continue
				const isAdopted =
					(change.what === 'added' && change.entity.fields.has('adopted')) ||
					(change.what === 'changed' && change.field === 'adopted' && change.after !== undefined)
				if (isAdopted) adopted.add(`${change.neighbourhood}\0${change.id}`)
			}
		}
	},
})
