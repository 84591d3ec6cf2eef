import { type Day, daysBetween } from '../../model/day.js'
import { check } from '../check.js'
import { inDays } from '../days.js'
import { needs } from '../sample.js'

export default check<{ expires: Day; days: number }>({
	id: 'continuity/expires',
	severity: 'warning',
	reads: ['actions'],
	rows: [30],
	thresholds: { days: 90 },
	title: { it: 'Fondi o accordo in scadenza', en: 'Funds or agreement about to expire' },
	why: {
		it: 'Chi conta su un’azione va avvisato per tempo, e un rinnovo chiede mesi.',
		en: 'Those who count on an action should be told in time, and a renewal takes months.',
	},
	remedy: {
		it: 'Cerca il rinnovo e aggiorna «expires», oppure scrivi «state: closed» e che cosa si è imparato in «lessons».',
		en: 'Seek the renewal and update “expires”, or write “state: closed” and what was learned in “lessons”.',
	},
	message: {
		it: ({ expires, days }) => `Fondi o accordo ${whenIt(days)} (${expires})`,
		en: ({ expires, days }) => `Funds or agreement ${whenEn(days)} (${expires})`,
	},
	examples: [
		{
			name: { it: 'I fondi finiscono ad agosto', en: 'The funds end in August' },
			files: {
				'needs.yaml': needs,
				'actions.yaml': `
					actions:
					  - id: action-a
					    title: Passeggiate del martedì
					    kind: initiative
					    theme: relationships
					    needs: [need-a]
					    stage: under-way
					    since: 2026-03-03
					    continuity:
					      state: seeking
					      expires: 2026-08-29 # <- continuity/expires`,
			},
		},
	],
	*run({ present, today, threshold }) {
		for (const action of present.actions.actions) {
			const { expires, state } = action.continuity ?? {}
			if (expires === undefined || state === 'closed' || action.stage === 'dropped') continue
			const days = daysBetween(today, expires)
			if (days <= threshold('days')) yield { on: action, path: ['continuity', 'expires'], data: { expires, days } }
		}
	},
})

function whenIt(days: number): string {
	if (days === 0) return 'in scadenza oggi'
	return days > 0 ? `in scadenza tra ${inDays(days).it}` : `scaduti da ${inDays(-days).it}`
}

function whenEn(days: number): string {
	if (days === 0) return 'expiring today'
	return days > 0 ? `expiring in ${inDays(days).en}` : `expired ${inDays(-days).en} ago`
}
