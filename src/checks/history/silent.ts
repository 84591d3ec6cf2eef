import { isOnlyMove } from '../../model/change.js'
import { daysBetween } from '../../model/day.js'
import { type HistoryTrouble, historyCheck, type PastStep } from './history-check.js'

export default historyCheck<{ id: string; days: number }>({
	id: 'history/silent',
	severity: 'warning',
	rows: [2, 43],
	thresholds: { days: 120 },
	title: {
		it: 'Un quartiere di cui nessuno scrive da tempo',
		en: 'A neighbourhood that nobody has written of for long',
	},
	why: {
		it: 'Dati fermi sembrano quiete: il rapporto racconta com’era mesi fa.',
		en: 'Data that stand still look like calm: the report tells how it was months ago.',
	},
	remedy: {
		it: 'Chiedi ai coordinatori che cosa è successo, anche solo un incontro o una nota nel diario.',
		en: 'Ask the coordinators what has happened, if only a meeting or a note in the diary.',
	},
	message: {
		it: ({ id, days }) => `Di «${id}» nessuno scrive da ${days} giorni`,
		en: ({ id, days }) => `Nobody has written of “${id}” for ${days} days`,
	},
	examples: [
		{
			name: { it: 'Sei mesi senza una riga', en: 'Six months without a line' },
			today: '2026-08-01',
			commits: [{ day: '2026-01-10', files: { 'needs.yaml': 'needs: [{ id: need-1, title: Panchine }]\n' } }],
		},
	],
	*run({ steps, today, threshold }) {
		const last = new Map<string, HistoryTrouble & { day: PastStep['day'] }>()
		for (const { changes, commit, day } of steps)
			for (const change of changes) {
				if (change.neighbourhood === null) continue
				if (change.what === 'moved' && change.along) last.delete(change.before.neighbourhood ?? '')
				const known = last.get(change.neighbourhood)
				if (isOnlyMove(change) && known) continue
				if (!known || known.day < day) last.set(change.neighbourhood, { change, commit, day })
			}
		for (const [id, { change, commit, day }] of last) {
			const days = daysBetween(day, today)
			if (days >= threshold('days')) yield { change, commit, data: { id, days } }
		}
	},
})
