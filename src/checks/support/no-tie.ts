import { type Day, daysBetween } from '../../model/day.js'
import { becameTie, bodiesOf } from '../../observatory/connections.js'
import { check } from '../check.js'
import { isPartlyUnread } from '../way.js'

export default check<{ date: Day; days: number }>({
	id: 'support/no-tie',
	severity: 'warning',
	reads: ['network', 'diary'],
	rows: [48],
	thresholds: { days: 90 },
	title: { it: 'Messi in contatto, e poi non si sa', en: 'Brought together, and then nobody knows' },
	why: {
		it: 'Connettere serve se poi ci si lavora insieme: anche «non è andata» è una notizia utile.',
		en: 'Connecting is of use if people then work together: “it came to nothing” is useful news as well.',
	},
	remedy: {
		it: 'Se ora si conoscono, scrivi il legame in «ties» di network.yaml; altrimenti scrivi in «followed_by» com’è andata.',
		en: 'If they know each other now, write the tie in “ties” of network.yaml; otherwise write in “followed_by” how it went.',
	},
	message: {
		it: ({ date, days }) =>
			`Messi in contatto il ${date}, ${days} giorni fa: nessun legame scritto, e non si sa com’è andata`,
		en: ({ date, days }) =>
			`Brought together on ${date}, ${days} days ago: no tie written, and nobody knows how it went`,
	},
	examples: [
		{
			name: { it: 'Da gennaio non si sa', en: 'Nothing known since January' },
			files: {
				'network.yaml': `
					organisations:
					  - { id: scuola, name: Scuola di via Grande, type: istituzione }
					  - { id: circolo, name: Circolo, type: aps }`,
				'diary.yaml': `
					support:
					  - id: support-a
					    date: 2026-01-20
					    act: connect
					    project: { title: Orto della scuola }
					    parties: [scuola, circolo] # <- support/no-tie`,
			},
		},
	],
	*run({ present, today, threshold }) {
		const { network, diary } = present
		if (isPartlyUnread(present, network)) return
		for (const support of diary.support) {
			const days = daysBetween(support.date, today)
			if (support.act !== 'connect' || support.followed_by !== undefined || days <= threshold('days')) continue
			if (bodiesOf(support, present).length > 1 && !becameTie(support, present))
				yield { on: support, path: ['parties'], data: { date: support.date, days } }
		}
	},
})
