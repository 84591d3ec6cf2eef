import { daysBetween } from '../../model/day.js'
import { type Happening, happened } from '../../observatory/happened.js'
import { check } from '../check.js'
import { inDays } from '../days.js'
import { wayTo } from '../way.js'

export default check<Pick<Happening, 'field' | 'day'> & { days: number }>({
	id: 'date/future',
	severity: 'error',
	reads: [],
	rows: [2, 43],
	title: {
		it: 'Qualcosa di avvenuto, con un giorno nel futuro',
		en: 'Something that happened, on a day in the future',
	},
	why: {
		it: 'Ciò che è avvenuto entra nei conti dal suo giorno: con una data futura per ora non si vede.',
		en: 'What has happened counts from its day: with a future date it does not show for now.',
	},
	remedy: {
		it: 'Correggi il giorno o l’anno. Se deve ancora avvenire, scrivilo quando sarà avvenuto; per un evento di aggancio basta «planned: true».',
		en: 'Correct the day or the year. If it is yet to happen, write it when it has; for an engagement event “planned: true” is enough.',
	},
	message: {
		it: ({ field, day, days }) =>
			`${field === 'date' ? 'Il giorno è nel futuro:' : 'Il periodo comincia nel futuro:'} ${day}, tra ${inDays(days).it}`,
		en: ({ field, day, days }) =>
			`${field === 'date' ? 'The day is in the future:' : 'The period begins in the future:'} ${day}, in ${inDays(days).en}`,
	},
	examples: [
		{
			name: { it: 'Un anno di troppo', en: 'One year too many' },
			files: {
				'diary.yaml': `
					notes:
					  - id: note-a
					    date: 2026-06-20
					    text: Due panchine nuove in piazza
					  - id: note-b
					    date: 2027-06-21 # <- date/future
					    text: Il campetto è chiuso`,
				'actions.yaml': `
					strategies:
					  - id: strategy-a
					    title: Tè al mercato
					    from: 2026-05-01
					    events:
					      - { date: 2026-07-08, contacts: 25 } # <- date/future
					      - { date: 2026-09-09, planned: true }`,
			},
		},
	],
	*run({ neighbourhood, now }) {
		for (const { of, record, field, day } of happened(neighbourhood))
			if (day > now)
				yield {
					on: of,
					path: wayTo(of, record, field),
					value: day,
					data: { field, day, days: daysBetween(now, day) },
				}
	},
})
