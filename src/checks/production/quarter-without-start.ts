import { type Day, daysAfter, earliest } from '../../model/day.js'
import { firstDay, lastDay, type Period } from '../../model/period.js'
import type { Action } from '../../model/records.js'
import type { Words } from '../../model/text.js'
import { by } from '../../observatory/order.js'
import { quarterOf } from '../../observatory/quarters.js'
import { check } from '../check.js'
import { isPartlyUnread } from '../way.js'

export default check<{ quarter: Words; last: Day | undefined }>({
	id: 'production/quarter-without-start',
	severity: 'warning',
	reads: ['neighbourhood', 'actions'],
	rows: [44],
	title: { it: 'Un trimestre senza nuove azioni', en: 'A quarter without new actions' },
	why: {
		it: 'Il programma vuole una produzione continua di progetti e iniziative: anche una cosa piccola tiene vivo il passo.',
		en: 'The programme wants projects and initiatives to be produced steadily: even a small one keeps the pace.',
	},
	remedy: {
		it: 'Se qualcosa è cominciato, scrivilo in «actions» con il giorno «since»; altrimenti chiedi al gruppo che cosa frena le proposte.',
		en: 'If something began, write it in “actions” with the day “since”; otherwise ask the group what holds the proposals back.',
	},
	message: {
		it: ({ quarter, last }) =>
			`Nel ${quarter.it} non è cominciata nessuna azione; ${last ? `l’ultima è del ${last}` : 'ancora nessuna è cominciata'}`,
		en: ({ quarter, last }) =>
			`No action began in the ${quarter.en}; ${last ? `the last one began on ${last}` : 'none has begun yet'}`,
	},
	examples: [
		{
			name: { it: 'Cominciata a dicembre, poi più niente', en: 'Begun in December, then nothing more' },
			today: '2026-04-10',
			files: {
				'neighbourhood.yaml': `
					name: Quartiere Nord
					mapping: { from: 2025-03-10, until: 2025-05-02 }
					phases:
					  - { phase: coordinators, started: 2025-09-01 }
					  - { phase: network, started: 2025-09-22 }
					  - { phase: mandate, started: 2025-10-06 }
					  - { phase: engagement, started: 2025-10-20 }
					  - { phase: actions, started: 2025-12-01 }
					coordinators:
					  - { id: coord-a, name: Operatrice A, sector: public, identified: 2025-09-01, from: 2025-09-15, training: [{ date: 2025-10-01, first: true }] }
					  - { id: coord-b, name: Operatore B, sector: private-social, identified: 2025-09-01, from: 2025-09-15, training: [{ date: 2025-10-01, first: true }] }`,
				'network.yaml': `
					organisations:
					  - { id: circolo, name: Circolo, type: aps, promoter: { from: 2025-10-06 } }
					  - { id: scuola, name: Scuola, type: istituzione, promoter: { from: 2025-10-06 } }
					  - { id: parrocchia, name: Parrocchia, type: ente-ecclesiastico, promoter: { from: 2025-10-06 } }`,
				'needs.yaml': `
					vulnerabilities:
					  - { id: vuln-a, form: relazionale, target: anziani, identified: 2025-10-06, evidence: [{ date: 2025-10-06, text: Racconti degli anziani }] }
					needs:
					  - { id: need-a, title: Nessuno con cui passare il pomeriggio, theme: relationships, vulnerabilities: [vuln-a], noticed: 2025-10-06 }`,
				'actions.yaml': `
					actions:
					  - id: action-a
					    title: Passeggiate del martedì
					    kind: initiative
					    theme: relationships
					    needs: [need-a]
					    stage: under-way
					    since: 2025-12-09 # <- production/quarter-without-start`,
			},
		},
	],
	*run({ present, today }) {
		const { neighbourhood, actions } = present
		const quarter = quarterOf(daysAfter(firstDay(quarterOf(today)), -1))
		const phase = neighbourhood.phases.find(one => one.phase === 'actions')
		const started = earliest([phase?.started])
		if (!phase || started === undefined || started > firstDay(quarter) || isOver(phase.completed, quarter)) return
		if (isPartlyUnread(present, actions, 'actions') || actions.actions.some(isOfUnknownStart)) return
		const begun = actions.actions.filter(hasBegun).sort(by(({ since }) => since))
		if (begun.some(({ since }) => quarterOf(since) === quarter)) return
		const last = begun.findLast(({ since }) => since < firstDay(quarter))
		const data = { quarter: named(quarter), last: last?.since }
		if (last) yield { on: last, path: ['since'], value: quarter, data }
		else yield { on: phase, path: ['started'], value: quarter, data }
	},
})

const isOver = (completed: Day | undefined, quarter: Period) => completed !== undefined && completed <= lastDay(quarter)

const hasBegun = (action: Action): action is Action & { readonly since: Day } => action.since !== undefined

/** An action that goes on, or went on, since nobody knows when: it may have begun in that quarter. */
const isOfUnknownStart = ({ stage, since }: Action) => since === undefined && stage !== 'planned' && stage !== 'dropped'

function named(quarter: Period): Words {
	const [year, part = ''] = quarter.split('-Q')
	const ordinal = { '1': 'first', '2': 'second', '3': 'third', '4': 'fourth' }[part] ?? part
	return { it: `${part}º trimestre ${year}`, en: `${ordinal} quarter of ${year}` }
}
