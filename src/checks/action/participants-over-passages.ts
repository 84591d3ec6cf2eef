import { decimal } from '../../model/number.js'
import { check } from '../check.js'
import { needs } from '../sample.js'
import { wayTo } from '../way.js'

type Count = 'new' | 'participants' | 'passages'

export default check<{ part: Count; number: number; whole: Count; limit: number }>({
	id: 'action/participants-over-passages',
	severity: 'error',
	reads: ['actions'],
	rows: [29],
	title: { it: 'Più persone che presenze', en: 'More persons than presences' },
	why: {
		it: 'Chi partecipa è presente almeno una volta, e chi è nuovo partecipa: se i numeri non tornano sono stati scambiati.',
		en: 'Those who take part are present at least once, and the new ones take part: otherwise the numbers were swapped.',
	},
	remedy: {
		it: 'Scrivi in «participants» le persone diverse, in «passages» le presenze, in «new» chi è venuto per la prima volta.',
		en: 'Write in “participants” the different persons, in “passages” the presences, in “new” those who came for the first time.',
	},
	message: {
		it: ({ part, number, whole, limit }) =>
			`${words[part].it}: ${decimal(number, 'it')}, più ${words[whole].of} (${decimal(limit, 'it')})`,
		en: ({ part, number, whole, limit }) =>
			`${words[part].en}: ${decimal(number, 'en')}, more than the ${words[whole].en.toLowerCase()} (${decimal(limit, 'en')})`,
	},
	examples: [
		{
			name: { it: 'Persone e presenze scambiate', en: 'Persons and presences swapped' },
			files: {
				'needs.yaml': needs,
				'actions.yaml': `
					actions:
					  - id: action-a
					    title: Passeggiate del martedì
					    kind: initiative
					    theme: relationships
					    needs: [need-a]
					    stage: under-way
					    since: 2026-05-05
					    records:
					      - { period: 2026-05, participants: 12, passages: 41, new: 12 }
					      - period: 2026-06
					        participants: 52 # <- action/participants-over-passages
					        passages: 14`,
			},
		},
		{
			name: { it: 'Più nuovi che partecipanti', en: 'More new ones than participants' },
			files: {
				'needs.yaml': needs,
				'actions.yaml': `
					actions:
					  - id: action-a
					    title: Passeggiate del martedì
					    kind: initiative
					    theme: relationships
					    needs: [need-a]
					    stage: under-way
					    since: 2026-05-05
					    records:
					      - { period: 2026-05, participants: 12, passages: 41, new: 14 } # <- action/participants-over-passages`,
			},
		},
	],
	*run({ neighbourhood }) {
		for (const action of neighbourhood.actions.actions)
			for (const record of action.records)
				for (const [part, whole] of pairs) {
					const [number, limit] = [record[part], record[whole]]
					if (number === undefined || limit === undefined || number <= limit) continue
					const value = String(record.date ?? record.period)
					yield { on: action, path: wayTo(action, record, part), value, data: { part, number, whole, limit } }
				}
	},
})

const pairs: readonly (readonly [Count, Count])[] = [
	['participants', 'passages'],
	['new', 'participants'],
]

const words: Readonly<Record<Count, { it: string; of: string; en: string }>> = {
	new: { it: 'Nuovi', of: 'dei nuovi', en: 'New' },
	participants: { it: 'Partecipanti', of: 'dei partecipanti', en: 'Participants' },
	passages: { it: 'Presenze', of: 'delle presenze', en: 'Presences' },
}
