import type { Day } from '../../model/day.js'
import { inOffice, withoutPairSince } from '../../observatory/coordinators.js'
import { check } from '../check.js'
import { isPartlyUnread } from '../way.js'

export default check<{ count: number; since: Day }>({
	id: 'coordinators/pair',
	severity: 'warning',
	reads: ['neighbourhood'],
	rows: [17],
	title: { it: 'La coppia di coordinatori non è completa', en: 'The pair of coordinators is not complete' },
	why: {
		it: 'Il programma affida ogni quartiere a due coordinatori; un posto vuoto per un po’ è normale, ma va tenuto d’occhio.',
		en: 'The programme entrusts each neighbourhood to two coordinators; an empty place for a while is normal, but worth watching.',
	},
	remedy: {
		it: 'Quando qualcuno prende l’incarico, aggiungilo a «coordinators» con il giorno «from»; intanto puoi scrivere un’eccezione con scadenza in waivers.yaml.',
		en: 'When somebody takes up the role, add them to “coordinators” with the day “from”; meanwhile you may write a waiver with an expiry in waivers.yaml.',
	},
	message: {
		it: ({ count, since }) =>
			`Coppia incompleta dal ${since}: oggi ${count === 0 ? 'nessun coordinatore in carica' : 'un coordinatore in carica su due'}`,
		en: ({ count, since }) =>
			`Pair incomplete since ${since}: today ${count === 0 ? 'no coordinator in office' : 'one coordinator in office of two'}`,
	},
	examples: [
		{
			name: { it: 'Una persona sola', en: 'One person alone' },
			files: {
				'neighbourhood.yaml': `
					name: Quartiere Nord
					coordinators:
					  - id: coord-a # <- coordinators/pair
					    name: Operatrice A
					    sector: public
					    identified: 2025-09-01
					    from: 2025-09-15
					    training: [{ date: 2025-10-01, first: true }]`,
			},
		},
		{
			name: { it: 'Si è cominciato senza coordinatori', en: 'Begun without coordinators' },
			files: {
				'neighbourhood.yaml': `
					name: Quartiere Nord
					phases:
					  - phase: coordinators
					    started: 2026-05-04 # <- coordinators/pair`,
			},
		},
	],
	*run({ present, today }) {
		const { neighbourhood } = present
		const since = withoutPairSince(present, today)
		if (since === undefined || isPartlyUnread(present, neighbourhood, 'coordinators')) return
		const data = { count: inOffice(present, today).length, since }
		const phase = neighbourhood.phases.find(({ started }) => started === since)
		if (neighbourhood.coordinators.length === 0 && phase) yield { on: phase, path: ['started'], data }
		else yield { on: neighbourhood, path: ['coordinators'], data }
	},
})
