import type { Day } from '../../model/day.js'
import { lastDay, type Period } from '../../model/period.js'
import { due, inTime } from '../../observatory/editions.js'
import { check } from '../check.js'
import { isPartlyUnread } from '../way.js'

export default check<{ period: Period; ended: Day; more: number }>({
	id: 'edition/missing',
	severity: 'warning',
	reads: ['diary'],
	rows: [45],
	thresholds: { days: inTime },
	title: { it: 'Un periodo senza l’edizione del rapporto', en: 'A period without its edition of the report' },
	why: {
		it: 'Un osservatorio è permanente se chi lo legge sa quando aspettarselo: la prima edizione promette le altre.',
		en: 'An observatory is permanent when its readers know when to expect it: the first edition promises the others.',
	},
	remedy: {
		it: 'Pubblica il rapporto del periodo con «agora report» e aggiungilo a «editions», con il periodo e il giorno.',
		en: 'Publish the period’s report with “agora report” and add it to “editions”, with the period and the day.',
	},
	message: {
		it: ({ period, ended, more }) =>
			`Nessuna edizione per ${period}, finito il ${ended}${more === 0 ? '' : more === 1 ? ', e per un altro periodo' : `, e per altri ${more} periodi`}`,
		en: ({ period, ended, more }) =>
			`No edition for ${period}, which ended on ${ended}${more === 0 ? '' : more === 1 ? ', and for one more period' : `, and for ${more} more periods`}`,
	},
	examples: [
		{
			name: { it: 'Dopo la prima, più niente', en: 'After the first, nothing more' },
			files: {
				'diary.yaml': `
					meetings: []
					editions:
					  - { period: 2025-Q4, published: 2026-01-20, to: Assemblea di quartiere } # <- edition/missing`,
			},
		},
	],
	*run({ present, today, threshold }) {
		const { diary } = present
		if (isPartlyUnread(present, diary, 'editions')) return
		const missing = due(diary.editions, today, threshold('days')).filter(({ published }) => published === null)
		const last = missing.at(-1)
		if (last)
			yield {
				on: diary,
				path: ['editions'],
				value: last.period,
				data: { period: last.period, ended: lastDay(last.period), more: missing.length - 1 },
			}
	},
})
