import { decimal } from '../../model/number.js'
import type { EngagementEvent } from '../../model/records.js'
import type { Words } from '../../model/text.js'
import { check } from '../check.js'
import { wayTo } from '../way.js'

/** The counts of an event that are parts of its contacts. */
const parts = {
	new: { it: 'Nuovi', en: 'New' },
	returned: { it: 'Tornati', en: 'Returned' },
	became_active: { it: 'Diventati attivi', en: 'Became active' },
} satisfies Partial<Record<keyof EngagementEvent, Words>>

export default check<{ part: Words; number: number; contacts: number }>({
	id: 'engagement/new-over-contacts',
	severity: 'error',
	reads: ['actions'],
	rows: [27],
	title: { it: 'Una parte dei contatti supera i contatti', en: 'A part of the contacts exceeds the contacts' },
	why: {
		it: 'Chi è nuovo, torna o diventa attivo è tra le persone incontrate: non può essere più di loro.',
		en: 'Those who are new, come back or become active are among the people met: they cannot be more.',
	},
	remedy: {
		it: 'Correggi il numero, oppure scrivi in «contacts» tutte le persone incontrate.',
		en: 'Correct the number, or write in “contacts” all the people who were met.',
	},
	message: {
		it: ({ part, number, contacts }) =>
			`${part.it}: ${decimal(number, 'it')}, più dei contatti (${decimal(contacts, 'it')})`,
		en: ({ part, number, contacts }) =>
			`${part.en}: ${decimal(number, 'en')}, more than the contacts (${decimal(contacts, 'en')})`,
	},
	examples: [
		{
			name: { it: 'Più volti nuovi che persone incontrate', en: 'More new faces than people met' },
			files: {
				'actions.yaml': `
					strategies:
					  - id: strategy-a
					    title: Tè al mercato
					    from: 2026-05-01
					    events:
					      - date: 2026-06-10
					        contacts: 25
					        new: 40 # <- engagement/new-over-contacts
					        returned: 6`,
			},
		},
	],
	*run({ neighbourhood }) {
		for (const strategy of neighbourhood.actions.strategies)
			for (const event of strategy.events)
				for (const [field, part] of Object.entries(parts) as [keyof typeof parts, Words][]) {
					const [number, contacts] = [event[field], event.contacts]
					if (number === undefined || contacts === undefined || number <= contacts) continue
					yield {
						on: strategy,
						path: wayTo(strategy, event, field),
						value: event.date,
						data: { part, number, contacts },
					}
				}
	},
})
