import { type Day, daysBetween } from '../../model/day.js'
import { last } from '../../observatory/last.js'
import { check } from '../check.js'
import { inDays } from '../days.js'
import { isPartlyUnread } from '../way.js'

export default check<{ date: Day; days: number }>({
	id: 'diary/silence',
	severity: 'warning',
	reads: ['diary'],
	rows: [2, 43],
	thresholds: { days: 30 },
	title: { it: 'Nessuna nota di campo da tempo', en: 'No field note for long' },
	why: {
		it: 'Il programma si fa sul campo e osserva da vicino: ciò che si vede e si sente va annotato finché è fresco.',
		en: 'The programme works in the field and watches closely: what is seen and heard is noted while it is fresh.',
	},
	remedy: {
		it: 'Aggiungi una nota in «notes»: il giorno, il luogo e una riga su ciò che hai visto o sentito.',
		en: 'Add a note in “notes”: the day, the place and a line about what you saw or heard.',
	},
	message: {
		it: ({ date, days }) => `L’ultima nota di campo è di ${inDays(days).it} fa (${date})`,
		en: ({ date, days }) => `The last field note is ${inDays(days).en} old (${date})`,
	},
	examples: [
		{
			name: { it: 'L’ultima nota è di aprile', en: 'The last note is from April' },
			files: {
				'diary.yaml': `
					notes:
					  - id: note-a
					    date: 2026-04-20 # <- diary/silence
					    text: Due panchine nuove in piazza
					  - id: note-b
					    date: 2026-03-11
					    text: Il campetto è chiuso`,
			},
		},
	],
	*run({ present, today, threshold }) {
		const note = last(present.diary.notes)
		if (!note || isPartlyUnread(present, present.diary, 'notes')) return
		const days = daysBetween(note.date, today)
		if (days > threshold('days')) yield { on: note, path: ['date'], data: { date: note.date, days } }
	},
})
