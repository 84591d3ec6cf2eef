import type { Figure } from '../../../observatory/figure.js'

export const figures = {
	rounds: {
		id: 'priorities/rounds',
		rows: [26],
		title: { it: 'Votazioni', en: 'Rounds' },
		definition: {
			it: 'Volte in cui il gruppo ha messo in ordine i bisogni.',
			en: 'How often the group has put the needs in order.',
		},
		unit: 'count',
	},
	voters: {
		id: 'priorities/voters',
		rows: [26],
		title: { it: 'Membri che hanno votato', en: 'Members who voted' },
		definition: {
			it: 'Membri del gruppo pilota che hanno votato l’ultima volta, su quelli in carica quel giorno. Non si calcola se i numeri non tornano.',
			en: 'Members of the pilot group who voted in the last round, of those in office on that day. Not computed where the numbers contradict each other.',
		},
		unit: 'share',
		denominator: { it: 'membri in carica quel giorno', en: 'members in office on that day' },
		comparable: true,
	},
	others: {
		id: 'priorities/other-voters',
		rows: [26],
		title: { it: 'Altre persone che hanno votato', en: 'Other people who voted' },
		definition: {
			it: 'Persone fuori dal gruppo pilota che hanno votato l’ultima volta.',
			en: 'People outside the pilot group who voted in the last round.',
		},
		unit: 'count',
	},
	agreement: {
		id: 'priorities/agreement',
		rows: [26],
		title: { it: 'Accordo fra chi ha votato', en: 'Agreement among voters' },
		definition: {
			it: 'W di Kendall nell’ultima votazione con le schede: 12 S / (m²(n³ − n) − m ΣT), con m schede e n bisogni. 0 è nessun accordo, 1 è lo stesso ordine per tutti (Kendall e Babington Smith 1939).',
			en: 'Kendall’s W in the last round with ballots: 12 S / (m²(n³ − n) − m ΣT), with m ballots and n needs. 0 is no agreement, 1 the same order for all (Kendall and Babington Smith 1939).',
		},
		unit: 'number',
		comparable: true,
	},
} as const satisfies Readonly<Record<string, Figure>>
