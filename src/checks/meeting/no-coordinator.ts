import type { Day } from '../../model/day.js'
import { check } from '../check.js'

export default check<{ date: Day }>({
	id: 'meeting/no-coordinator',
	severity: 'warning',
	reads: ['diary'],
	rows: [33],
	title: {
		it: 'Un incontro del gruppo pilota senza chi l’ha guidato',
		en: 'A meeting of the pilot group without who led it',
	},
	why: {
		it: 'Il gruppo pilota è guidato dai due coordinatori.',
		en: 'The pilot group is led by the two coordinators.',
	},
	remedy: {
		it: 'Scrivi in «led_by» i coordinatori che l’hanno guidato.',
		en: 'Write in “led_by” the coordinators who led it.',
	},
	message: {
		it: ({ date }) => `Incontro del gruppo pilota del ${date}: non è scritto chi l’ha guidato`,
		en: ({ date }) => `Meeting of the pilot group on ${date}: nothing says who led it`,
	},
	examples: [
		{
			name: { it: 'Manca «led_by»', en: '“led_by” is missing' },
			files: {
				'diary.yaml': `
					meetings:
					  - id: meeting-a # <- meeting/no-coordinator
					    date: 2026-06-18
					    kind: pilot-group`,
			},
		},
	],
	*run({ present }) {
		for (const meeting of present.diary.meetings)
			if (meeting.kind === 'pilot-group' && meeting.led_by.length === 0)
				yield { on: meeting, data: { date: meeting.date } }
	},
})
