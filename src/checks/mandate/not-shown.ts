import { daysBetween } from '../../model/day.js'
import type { Words } from '../../model/text.js'
import { inForce } from '../../observatory/mandate.js'
import { check } from '../check.js'
import { inDays } from '../days.js'
import { needs } from '../sample.js'
import { diary } from './sample.js'

export default check<{ days: Words }>({
	id: 'mandate/not-shown',
	severity: 'warning',
	reads: ['mandate'],
	rows: [24],
	thresholds: { days: 30 },
	title: { it: 'Un mandato adottato e non esposto', en: 'A mandate adopted and not shown' },
	why: {
		it: 'Il programma chiede che il mandato si veda: chi abita il quartiere deve poterlo leggere.',
		en: 'The programme asks that the mandate can be seen: those who live in the neighbourhood must be able to read it.',
	},
	remedy: {
		it: 'Scrivi in «shown» dove il mandato è esposto e da quando; per stamparlo: agora mandate.',
		en: 'Write in “shown” where the mandate hangs and since when; to print it: agora mandate.',
	},
	message: {
		it: ({ days }) => `Mandato adottato da ${days.it}, non ancora esposto in nessun luogo`,
		en: ({ days }) => `Mandate adopted ${days.en} ago, not yet shown anywhere`,
	},
	examples: [
		{
			name: { it: 'Adottato in giugno, chiuso in un cassetto', en: 'Adopted in June, left in a drawer' },
			today: '2026-07-20',
			files: {
				'needs.yaml': needs,
				'diary.yaml': diary,
				'mandate.yaml': `
					versions:
					  - id: mandate-a # <- mandate/not-shown
					    adopted: 2026-06-15
					    decision: decision-a
					    vulnerabilities: [vuln-a]
					    priorities: [need-a]`,
			},
		},
	],
	*run({ present, today, threshold }) {
		const version = inForce(present, today)
		if (!version || version.shown.length > 0) return
		const days = daysBetween(version.adopted, today)
		if (days > threshold('days')) yield { on: version, path: ['shown'], data: { days: inDays(days) } }
	},
})
