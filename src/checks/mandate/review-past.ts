import { daysBetween } from '../../model/day.js'
import type { Words } from '../../model/text.js'
import { inForce } from '../../observatory/mandate.js'
import { check } from '../check.js'
import { inDays } from '../days.js'
import { needs } from '../sample.js'
import { diary } from './sample.js'

export default check<{ days: Words; reviewBy: string }>({
	id: 'mandate/review-past',
	severity: 'warning',
	reads: ['mandate'],
	rows: [23],
	title: { it: 'La revisione del mandato è passata', en: 'The review of the mandate is past' },
	why: {
		it: 'Il gruppo si è dato un giorno per rileggere il mandato: i bisogni cambiano.',
		en: 'The group gave itself a day on which to read the mandate again: needs change.',
	},
	remedy: {
		it: 'Dopo la revisione sposta «review_by», oppure chiudi questa versione con «until» e scrivi la nuova.',
		en: 'After the review move “review_by”, or end this version with “until” and write the new one.',
	},
	message: {
		it: ({ days, reviewBy }) => `Revisione del mandato attesa entro il ${reviewBy}, ${days.it} fa`,
		en: ({ days, reviewBy }) => `Review of the mandate due by ${reviewBy}, ${days.en} ago`,
	},
	examples: [
		{
			name: { it: 'Una scadenza di dieci giorni fa', en: 'Due ten days ago' },
			files: {
				'needs.yaml': needs,
				'diary.yaml': diary,
				'mandate.yaml': `
					versions:
					  - id: mandate-a
					    adopted: 2026-06-15
					    decision: decision-a
					    vulnerabilities: [vuln-a]
					    priorities: [need-a]
					    review_by: 2026-06-20 # <- mandate/review-past`,
			},
		},
	],
	*run({ present, today }) {
		const version = inForce(present, today)
		if (version?.review_by !== undefined && version.review_by < today)
			yield {
				on: version,
				path: ['review_by'],
				data: { days: inDays(daysBetween(version.review_by, today)), reviewBy: version.review_by },
			}
	},
})
