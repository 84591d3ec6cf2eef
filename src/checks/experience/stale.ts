import { daysBetween } from '../../model/day.js'
import { isOver } from '../../observatory/life.js'
import { check } from '../check.js'
import { inDays } from '../days.js'

export default check<{ days: number }>({
	id: 'experience/stale',
	severity: 'warning',
	reads: ['actions'],
	rows: [6],
	thresholds: { days: 365 },
	title: { it: 'Un’esperienza verificata molto tempo fa', en: 'An experience that was checked long ago' },
	why: {
		it: 'Un’esperienza può crescere o chiudere senza che nessuno lo dica: la mappa vale quanto è fresca.',
		en: 'An experience may grow or close without anybody saying so: the map is worth as much as it is fresh.',
	},
	remedy: {
		it: 'Passa a vedere e aggiorna «verified»; se non c’è più, scrivi «until».',
		en: 'Go and see, and update “verified”; if it is no longer there, write “until”.',
	},
	message: {
		it: ({ days }) => `Verificata l’ultima volta ${inDays(days).it} fa`,
		en: ({ days }) => `Last checked ${inDays(days).en} ago`,
	},
	examples: [
		{
			name: { it: 'L’ultima visita è di due anni fa', en: 'The last visit was two years ago' },
			files: {
				'actions.yaml': `
					experiences:
					  - id: experience-a
					    title: Tombola del giovedì
					    theme: relationships
					    since: 2009-10-01
					    why: Quaranta presenze fisse
					    verified: 2024-05-16 # <- experience/stale`,
			},
		},
	],
	*run({ present, today, threshold }) {
		for (const experience of present.actions.experiences) {
			if (experience.verified === undefined || isOver(experience, today)) continue
			const days = daysBetween(experience.verified, today)
			if (days > threshold('days')) yield { on: experience, path: ['verified'], data: { days } }
		}
	},
})
