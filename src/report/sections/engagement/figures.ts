import type { Figure } from '../../../observatory/figure.js'

export const figures = {
	strategies: {
		id: 'engagement/strategies',
		rows: [27],
		title: { it: 'Strategie di aggancio', en: 'Outreach strategies' },
		definition: {
			it: 'Strategie cominciate e non finite nel giorno del rapporto.',
			en: 'Strategies begun and not ended on the day of the report.',
		},
		unit: 'count',
	},
	events: {
		id: 'engagement/events',
		rows: [27],
		title: { it: 'Uscite fatte', en: 'Events held' },
		definition: {
			it: 'Uscite, feste, banchetti fatti finora; quelli solo previsti non contano.',
			en: 'Walks, parties, stalls held so far; those only planned do not count.',
		},
		unit: 'count',
	},
	contacts: {
		id: 'engagement/contacts',
		rows: [27],
		title: { it: 'Contatti', en: 'Contacts' },
		definition: {
			it: 'Somma delle persone incontrate a ogni uscita: chi c’era due volte conta due volte. Accanto, le uscite senza il numero.',
			en: 'Sum of the people met at each event: who was there twice counts twice. Beside it, events without the number.',
		},
		unit: 'count',
	},
	new: {
		id: 'engagement/new-contacts',
		rows: [27],
		title: { it: 'Contatti nuovi', en: 'New contacts' },
		definition: {
			it: 'Persone incontrate per la prima volta, sui contatti. Contano le uscite che dicono entrambi i numeri e in cui tornano; le altre stanno accanto.',
			en: 'People met for the first time, of all contacts. Counted over events that say both numbers and where they agree; the others stand beside.',
		},
		unit: 'share',
		denominator: { it: 'contatti', en: 'contacts' },
		comparable: true,
	},
	returned: {
		id: 'engagement/returned',
		rows: [27],
		title: { it: 'Persone tornate', en: 'People who returned' },
		definition: {
			it: 'Persone tornate, sui contatti delle stesse uscite.',
			en: 'People who came back, of the contacts of the same events.',
		},
		unit: 'share',
		denominator: { it: 'contatti', en: 'contacts' },
		comparable: true,
	},
	became_active: {
		id: 'engagement/became-active',
		rows: [27],
		title: { it: 'Persone diventate attive', en: 'People who became active' },
		definition: {
			it: 'Persone che ora danno una mano, sui contatti delle stesse uscite.',
			en: 'People who now lend a hand, of the contacts of the same events.',
		},
		unit: 'share',
		denominator: { it: 'contatti', en: 'contacts' },
		comparable: true,
	},
	places: {
		id: 'engagement/places-reached',
		rows: [27],
		title: { it: 'Luoghi raggiunti', en: 'Places reached' },
		definition: {
			it: 'Luoghi del quartiere in cui c’è stata almeno un’uscita. Accanto, le uscite senza luogo o in un luogo fuori dall’elenco.',
			en: 'Places of the neighbourhood where at least one event was held. Beside it, events without a place or in a place not listed.',
		},
		unit: 'share',
		denominator: { it: 'luoghi del quartiere', en: 'places of the neighbourhood' },
		comparable: true,
	},
	uncovered: {
		id: 'engagement/vulnerabilities-without-strategy',
		rows: [27],
		title: { it: 'Vulnerabilità del mandato senza strategia', en: 'Mandate vulnerabilities without a strategy' },
		definition: {
			it: 'Forme di vulnerabilità del mandato in vigore a cui nessuna strategia di oggi si rivolge.',
			en: 'Forms of vulnerability of the mandate in force that no strategy of today addresses.',
		},
		unit: 'share',
		denominator: { it: 'vulnerabilità del mandato', en: 'vulnerabilities of the mandate' },
		comparable: true,
	},
} as const satisfies Readonly<Record<string, Figure>>
