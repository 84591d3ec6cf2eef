import { enumerated } from '../../model/numerals.js'
import type { Words } from '../../model/text.js'
import { check } from '../check.js'
import { needs } from '../sample.js'

/** The days that have to be known at each stage; done or settled without a beginning is a jump, see stage-jump.ts. */
const expected: Readonly<Record<string, readonly ('since' | 'until')[]>> = {
	'under-way': ['since'],
	done: ['until'],
	dropped: ['until'],
}

export default check<{ stage: Words; missing: readonly string[] }>({
	id: 'action/no-dates',
	severity: 'warning',
	reads: ['actions'],
	rows: [29],
	title: { it: 'Un’azione senza i suoi giorni', en: 'An action without its days' },
	why: {
		it: 'Senza il giorno d’inizio o di fine l’azione non entra nelle serie né nei tempi di risposta.',
		en: 'Without the day it began or ended an action is in no series and no time of response.',
	},
	remedy: {
		it: 'Scrivi in «since» quando è cominciata e in «until» quando è finita; un giorno approssimato è meglio di nessuno.',
		en: 'Write in “since” when it began and in “until” when it ended; a rough day is better than none.',
	},
	message: {
		it: ({ stage, missing }) =>
			`Azione ${stage.it}, senza ${enumerated(
				missing.map(one => `«${one}»`),
				'it',
			)}`,
		en: ({ stage, missing }) =>
			`Action ${stage.en}, without ${enumerated(
				missing.map(one => `“${one}”`),
				'en',
			)}`,
	},
	examples: [
		{
			name: { it: 'Conclusa, ma quando?', en: 'Done, but when?' },
			files: {
				'needs.yaml': needs,
				'actions.yaml': `
					actions:
					  - id: action-a
					    title: Festa di primavera
					    kind: initiative
					    theme: relationships
					    needs: [need-a]
					    stage: done # <- action/no-dates
					    since: 2026-06-13`,
			},
		},
	],
	*run({ present, codes }) {
		for (const action of present.actions.actions) {
			const missing = (expected[action.stage] ?? []).filter(field => action[field] === undefined)
			if (missing.length === 0) continue
			yield { on: action, path: ['stage'], data: { stage: codes.label('action_stages', action.stage), missing } }
		}
	},
})
