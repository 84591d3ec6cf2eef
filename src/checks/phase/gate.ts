import type { Day } from '../../model/day.js'
import type { NeighbourhoodFileName } from '../../model/neighbourhood.js'
import { enumerated } from '../../model/numerals.js'
import type { Words } from '../../model/text.js'
import { type Legacy, type PhaseName, stillOwed } from '../../observatory/phases.js'
import { check } from '../check.js'
import { isPartlyUnread } from '../way.js'

export default check<{ phase: Words; completed: Day; owed: readonly Legacy[] }>({
	id: 'phase/gate',
	severity: 'error',
	reads: ['neighbourhood', 'network', 'mandate', 'actions'],
	rows: [14, 15, 22, 32],
	title: {
		it: 'Una fase completata senza ciò che deve lasciare',
		en: 'A phase completed without what it must leave behind',
	},
	why: {
		it: 'Di una fase conta ciò che lascia a quella dopo, più della data in cui si chiude.',
		en: 'What counts in a phase is what it leaves to the next one, more than the day it closes.',
	},
	remedy: {
		it: 'Registra ciò che manca, con un giorno non successivo a «completed»; se la fase è ancora aperta, togli «completed».',
		en: 'Record what is missing, on a day not after “completed”; if the phase is still open, remove “completed”.',
	},
	message: {
		it: ({ phase, completed, owed }) =>
			`Fase «${phase.it}» completata il ${completed}, ma a quel giorno ${owed.length > 1 ? 'non risultano' : 'non risulta'} ${enumerated(
				owed.map(one => legacies[one].it),
				'it',
			)}`,
		en: ({ phase, completed, owed }) =>
			`Phase “${phase.en}” completed on ${completed}, but by that day there is no record of ${enumerated(
				owed.map(one => legacies[one].en),
				'en',
			)}`,
	},
	examples: [
		{
			name: { it: 'Il secondo coordinatore arriva dopo', en: 'The second coordinator comes later' },
			files: {
				'neighbourhood.yaml': `
					name: Quartiere Nord
					phases:
					  - phase: coordinators
					    started: 2025-09-01
					    completed: 2025-09-10 # <- phase/gate
					coordinators:
					  - { id: coord-a, name: Operatrice A, sector: public, identified: 2025-09-01, from: 2025-09-15, training: [{ date: 2025-10-01, first: true }] }
					  - { id: coord-b, name: Operatore B, sector: private-social, identified: 2025-09-20, from: 2025-09-22, training: [{ date: 2025-10-01, first: true }] }`,
			},
		},
	],
	*run({ present, codes }) {
		for (const phase of present.neighbourhood.phases) {
			const { completed } = phase
			if (
				completed === undefined ||
				lists[phase.phase].some(([file, list]) => isPartlyUnread(present, present[file], list))
			)
				continue
			const owed = stillOwed(phase.phase, present, completed)
			if (owed.length > 0)
				yield {
					on: phase,
					path: ['completed'],
					value: phase.phase,
					data: { phase: codes.label('phases', phase.phase), completed, owed },
				}
		}
	},
})

/** Where what a phase leaves behind is written: a record that could not be read there may be the one that seems missing. */
const lists: Readonly<Record<PhaseName, readonly (readonly [NeighbourhoodFileName, string])[]>> = {
	coordinators: [['neighbourhood', 'coordinators']],
	network: [
		['network', 'organisations'],
		['network', 'pilot_group'],
	],
	mandate: [['mandate', 'versions']],
	engagement: [['actions', 'strategies']],
	'co-design': [],
	actions: [['actions', 'actions']],
}

const legacies: Readonly<Record<Legacy, Words>> = {
	pair: { it: 'l’individuazione di due coordinatori', en: 'two identified coordinators' },
	promoter: { it: 'l’adesione di un promotore', en: 'a promoter who has joined' },
	'pilot-group': { it: 'la costituzione del gruppo pilota', en: 'the constitution of the pilot group' },
	mandate: { it: 'l’adozione di un mandato', en: 'an adopted mandate' },
	event: { it: 'un evento di aggancio svolto', en: 'an engagement event that was held' },
	'finished-action': { it: 'un’azione conclusa o assestata', en: 'an action done or settled' },
}
