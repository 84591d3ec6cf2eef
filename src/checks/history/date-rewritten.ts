import { type Day, day, daysBetween } from '../../model/day.js'
import { fieldsOn } from '../../model/entity-fields.js'
import { historyCheck } from './history-check.js'

export default historyCheck<{ id: string; before: string; after: string; days: number }>({
	id: 'history/date-rewritten',
	severity: 'info',
	rows: [3],
	thresholds: { days: 180 },
	title: { it: 'Una data riscritta molto tempo dopo', en: 'A date rewritten long after' },
	why: {
		it: 'Una data cambiata a distanza di mesi cambia anche le cifre dei rapporti già usciti.',
		en: 'A date that changes months later changes the figures of reports that are out already.',
	},
	remedy: {
		it: 'Se è una correzione, scrivi nelle note da dove viene; se è successo altro, aggiungi una voce nuova.',
		en: 'If it is a correction, write in the notes where it comes from; if something else happened, add a new record.',
	},
	message: {
		it: ({ id, before, after, days }) => `In «${id}» una data è passata da ${before} a ${after}, ${days} giorni dopo`,
		en: ({ id, before, after, days }) => `In “${id}” a date went from ${before} to ${after}, ${days} days later`,
	},
	examples: [
		{
			name: { it: 'Notato un anno prima', en: 'Noticed a year earlier' },
			today: '2026-12-02',
			commits: [
				{
					day: '2026-01-10',
					files: { 'needs.yaml': 'needs: [{ id: need-1, title: Panchine, noticed: 2026-01-09 }]\n' },
				},
				{
					day: '2026-12-01',
					files: { 'needs.yaml': 'needs: [{ id: need-1, title: Panchine, noticed: 2025-01-09 }]\n' },
				},
			],
		},
	],
	*run({ steps, threshold }) {
		for (const step of steps)
			for (const change of step.changes) {
				if (change.what !== 'changed' || typeof change.before !== 'string' || typeof change.after !== 'string') continue
				const field = fieldsOn(change.kind, change.field).at(-1)
				const before = day(change.before)
				if (field?.shape !== 'day' || field.day === 'planned' || before === undefined) continue
				const days = daysBetween(before as Day, step.day)
				if (days < threshold('days')) continue
				const data = { id: change.id, before: change.before, after: change.after, days }
				yield { change, commit: step.commit, field: change.field, data }
			}
	},
})
