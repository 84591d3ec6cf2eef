import { type Day, daysBetween } from '../../model/day.js'
import { programmeCheck } from '../check.js'
import { inDays } from '../days.js'

export default programmeCheck<{ rule: string; until: Day; days: number }>({
	id: 'waiver/expired',
	severity: 'warning',
	rows: ['exceptions'],
	title: { it: 'Un’eccezione scaduta', en: 'A waiver that has expired' },
	why: {
		it: 'Un’eccezione vale fino al suo giorno: poi il problema torna a farsi vedere.',
		en: 'A waiver holds until its day: after that the problem shows again.',
	},
	remedy: {
		it: 'Togli l’eccezione se il problema è risolto; se va ancora bene così, aggiorna «until» e «reason».',
		en: 'Take the waiver out if the problem is solved; if it is still all right, update “until” and “reason”.',
	},
	message: {
		it: ({ rule, until, days }) => `Eccezione a «${rule}» scaduta il ${until}, ${inDays(days).it} fa`,
		en: ({ rule, until, days }) => `Waiver of “${rule}” expired on ${until}, ${inDays(days).en} ago`,
	},
	examples: [
		{
			name: { it: 'Valeva fino a maggio', en: 'It held until May' },
			files: {
				'waivers.yaml': `
					waivers:
					  - rule: need/no-action
					    id: need-a
					    reason: Se ne occupa il Comune
					    until: 2026-05-31 # <- waiver/expired`,
			},
		},
	],
	*run({ programme: { waivers }, today }) {
		for (const waiver of waivers.waivers) {
			const { rule, id, until } = waiver
			if (until >= today) continue
			yield {
				on: waiver,
				path: ['until'],
				value: `${rule} ${id}`,
				data: { rule, until, days: daysBetween(until, today) },
			}
		}
	},
})
