import { daysBetween } from '../../model/day.js'
import { last } from '../../observatory/last.js'
import { check } from '../check.js'
import { inDays } from '../days.js'
import { needs } from '../sample.js'
import { isPartlyUnread } from '../way.js'

export default check<{ days: number; ever: boolean }>({
	id: 'group/no-meeting',
	severity: 'warning',
	reads: ['actions', 'diary'],
	rows: [28],
	thresholds: { days: 90 },
	title: { it: 'Un gruppo tematico attivo che non si incontra', en: 'An active thematic group that does not meet' },
	why: {
		it: 'Un gruppo fermo trattiene chi ne fa parte e il bisogno da cui è nato: meglio riprendere o chiudere bene.',
		en: 'A group that stands still holds back its members and its need: better to start again or close well.',
	},
	remedy: {
		it: 'Scrivi l’incontro nel diario e il suo identificativo in «meetings», oppure chiudi il gruppo con «closed».',
		en: 'Write the meeting in the diary and its id in “meetings”, or close the group with “closed”.',
	},
	message: {
		it: ({ days, ever }) =>
			ever
				? `Gruppo attivo, ultimo incontro ${inDays(days).it} fa`
				: `Gruppo attivo da ${inDays(days).it}, senza incontri`,
		en: ({ days, ever }) =>
			ever
				? `Active group, last meeting ${inDays(days).en} ago`
				: `Group active for ${inDays(days).en}, without meetings`,
	},
	examples: [
		{
			name: { it: 'Nessun incontro da febbraio', en: 'No meeting since February' },
			files: {
				'needs.yaml': needs,
				'actions.yaml': `
					groups:
					  - id: group-a # <- group/no-meeting
					    theme: relationships
					    title: Nessuno da solo
					    needs: [need-a]
					    activated: 2026-01-15
					    meetings: [meeting-a]`,
				'diary.yaml': `
					meetings:
					  - { id: meeting-a, date: 2026-02-12, kind: thematic }`,
			},
		},
	],
	*run({ present, today, threshold }) {
		if (isPartlyUnread(present, present.diary, 'meetings')) return
		for (const group of present.actions.groups) {
			if (group.closed !== undefined) continue
			const meeting = last(present.diary.meetings.filter(({ id }) => group.meetings.includes(id)))
			const days = daysBetween(meeting?.date ?? group.activated, today)
			if (days > threshold('days')) yield { on: group, data: { days, ever: meeting !== undefined } }
		}
	},
})
