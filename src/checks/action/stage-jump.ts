import type { Day } from '../../model/day.js'
import type { Words } from '../../model/text.js'
import { check } from '../check.js'
import { needs } from '../sample.js'

interface Jump {
	readonly stage: Words
	/** The day that contradicts the stage, or `undefined` where the day it began is missing. */
	readonly day?: Day
	readonly what: 'never-began' | 'begins-later' | 'ends-later' | 'began'
}

export default check<Jump>({
	id: 'action/stage-jump',
	severity: 'error',
	reads: ['actions'],
	rows: [29],
	title: { it: 'Uno stadio che i giorni smentiscono', en: 'A stage that the days contradict' },
	why: {
		it: 'Un’azione è prevista, poi in corso, poi conclusa o a regime: se salta uno stadio, durata e tempi sono sbagliati.',
		en: 'An action is planned, then under way, then done or settled: if it skips a stage, lengths and times are wrong.',
	},
	remedy: {
		it: 'Scrivi in «since» il giorno in cui è cominciata e in «until» quello in cui è finita, oppure correggi «stage».',
		en: 'Write in “since” the day it began and in “until” the day it ended, or correct “stage”.',
	},
	message: {
		it: ({ stage, day, what }) =>
			({
				'never-began': `Azione ${stage.it}, ma non è scritto quando è cominciata («since»)`,
				'begins-later': `Azione ${stage.it}, ma comincia soltanto il ${day}`,
				'ends-later': `Azione ${stage.it}, ma finisce soltanto il ${day}`,
				began: `Azione ${stage.it}, ma è cominciata il ${day}`,
			})[what],
		en: ({ stage, day, what }) =>
			({
				'never-began': `Action ${stage.en}, but nothing says when it began (“since”)`,
				'begins-later': `Action ${stage.en}, but it begins only on ${day}`,
				'ends-later': `Action ${stage.en}, but it ends only on ${day}`,
				began: `Action ${stage.en}, but it began on ${day}`,
			})[what],
	},
	examples: [
		{
			name: { it: 'Da prevista a conclusa', en: 'From planned to done' },
			files: {
				'needs.yaml': needs,
				'actions.yaml': `
					actions:
					  - id: action-a
					    title: Festa di primavera
					    kind: initiative
					    theme: relationships
					    needs: [need-a]
					    stage: done # <- action/stage-jump
					    until: 2026-06-13
					    result: Sessanta persone, venti mai viste`,
			},
		},
		{
			name: { it: 'In corso, ma da settembre', en: 'Under way, but from September' },
			files: {
				'needs.yaml': needs,
				'actions.yaml': `
					actions:
					  - { id: action-a, title: Passeggiate, kind: initiative, theme: relationships, needs: [need-a], stage: under-way, since: 2026-09-01 } # <- action/stage-jump`,
			},
		},
		{
			name: { it: 'Conclusa, ma finisce fra un mese', en: 'Done, but it ends in a month' },
			files: {
				'needs.yaml': needs,
				'actions.yaml': `
					actions:
					  - { id: action-a, title: Passeggiate, kind: initiative, theme: relationships, needs: [need-a], stage: done, since: 2026-06-03, until: 2026-07-31 } # <- action/stage-jump`,
			},
		},
		{
			name: { it: 'Prevista, ma già cominciata', en: 'Planned, but begun already' },
			files: {
				'needs.yaml': needs,
				'actions.yaml': `
					actions:
					  - { id: action-a, title: Passeggiate, kind: initiative, theme: relationships, needs: [need-a], stage: planned, since: 2026-06-03 } # <- action/stage-jump`,
			},
		},
	],
	*run({ neighbourhood, now, codes }) {
		for (const action of neighbourhood.actions.actions) {
			const { stage, since, until } = action
			const jump = contradiction(stage, since, until, now)
			if (jump) yield { on: action, path: ['stage'], data: { stage: codes.label('action_stages', stage), ...jump } }
		}
	},
})

function contradiction(stage: string, since: Day | undefined, until: Day | undefined, now: Day) {
	if (stage === 'planned')
		return since !== undefined && since <= now ? ({ what: 'began', day: since } as const) : undefined
	if (stage === 'dropped') return undefined
	if (since !== undefined && since > now) return { what: 'begins-later', day: since } as const
	if (stage === 'under-way') return undefined
	if (since === undefined) return { what: 'never-began' } as const
	return stage === 'done' && until !== undefined && until > now
		? ({ what: 'ends-later', day: until } as const)
		: undefined
}
