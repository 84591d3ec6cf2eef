import type { Figure } from '../../../observatory/figure.js'

const lastFour = {
	it: 'trimestri chiusi, gli ultimi quattro dall’inizio nel quartiere',
	en: 'closed quarters, the last four since the beginning in the neighbourhood',
}

export const figures = {
	meetings: {
		id: 'purposes/quarters-with-open-meeting',
		rows: [38, 42],
		title: { it: 'Trimestri con un incontro aperto', en: 'Quarters with an open meeting' },
		definition: {
			it: 'Degli ultimi quattro trimestri chiusi, quelli con almeno un incontro aperto a tutti. Un’assemblea è aperta, se non è scritto altro.',
			en: 'Of the last four closed quarters, those with at least one meeting open to all. An assembly is open unless said otherwise.',
		},
		unit: 'share',
		denominator: lastFour,
		comparable: true,
	},
	notes: {
		id: 'purposes/quarters-with-notes',
		rows: [42, 43],
		title: { it: 'Trimestri con note di campo ogni mese', en: 'Quarters with field notes every month' },
		definition: {
			it: 'Degli ultimi quattro trimestri chiusi, quelli con almeno una nota di campo in ciascun mese.',
			en: 'Of the last four closed quarters, those with at least one field note in each month.',
		},
		unit: 'share',
		denominator: lastFour,
		comparable: true,
	},
	starts: {
		id: 'purposes/quarters-with-a-start',
		rows: [42, 44],
		title: { it: 'Trimestri chiusi in cui è partita un’azione', en: 'Closed quarters in which an action began' },
		definition: {
			it: 'Degli ultimi quattro trimestri chiusi, quelli in cui è partito almeno un progetto o un’iniziativa. Accanto, le azioni avviate senza data d’inizio.',
			en: 'Of the last four closed quarters, those in which at least one project or initiative began. Beside it, actions begun without a day of beginning.',
		},
		unit: 'share',
		denominator: lastFour,
		comparable: true,
	},
	support: {
		id: 'purposes/quarters-with-support',
		rows: [42, 46],
		title: { it: 'Trimestri con un sostegno', en: 'Quarters with an act of support' },
		definition: {
			it: 'Degli ultimi quattro trimestri chiusi, quelli in cui il gruppo ha attivato, sostenuto, connesso o orientato almeno un progetto.',
			en: 'Of the last four closed quarters, those in which the group activated, sustained, connected or oriented at least one project.',
		},
		unit: 'share',
		denominator: lastFour,
		comparable: true,
	},
	supportActs: {
		id: 'purposes/kinds-of-support',
		rows: [46, 47, 48, 49],
		title: { it: 'Tipi di sostegno usati in un anno', en: 'Kinds of support used in a year' },
		definition: {
			it: 'Dei quattro atti del programma (attivare, sostenere, connettere, orientare), quelli compiuti almeno una volta negli ultimi 365 giorni.',
			en: 'Of the programme’s four acts (activate, sustain, connect, orient), those done at least once in the last 365 days.',
		},
		unit: 'share',
		denominator: { it: 'atti del programma', en: 'acts of the programme' },
		comparable: true,
	},
	notesPerMonth: {
		id: 'purposes/notes-per-month',
		rows: [2, 43],
		title: { it: 'Note di campo al mese', en: 'Field notes a month' },
		definition: {
			it: 'Note di campo degli ultimi 365 giorni, divise per dodici mesi; dove si è cominciato da meno, per i mesi passati.',
			en: 'Field notes of the last 365 days, over twelve months; where things began later, over the months that have passed.',
		},
		unit: 'number',
		comparable: true,
	},
	withoutStart: {
		id: 'purposes/longest-without-a-start',
		rows: [44],
		title: { it: 'Il tempo più lungo senza nuove azioni', en: 'Longest time without a new action' },
		definition: {
			it: 'I giorni più lunghi passati senza che partisse un progetto o un’iniziativa, da quando si è costituito il gruppo pilota, compresi quelli dall’ultimo avvio a oggi. Accanto, le azioni avviate senza data d’inizio.',
			en: 'The most days that passed without a project or an initiative beginning, since the pilot group was constituted, those since the last start included. Beside it, actions begun without a day of beginning.',
		},
		unit: 'days',
		comparable: true,
	},
	declared: {
		id: 'purposes/meetings-with-a-purpose',
		rows: [37],
		title: { it: 'Incontri che dicono la loro finalità', en: 'Meetings that say their purpose' },
		definition: {
			it: 'Incontri di cui è scritto a quale delle tre finalità servono. Quelli di cui non è scritto sono contati a parte, nella tabella.',
			en: 'Meetings of which it is written which of the three purposes they serve. Those of which it is not are counted apart, in the table.',
		},
		unit: 'share',
		denominator: { it: 'incontri registrati', en: 'meetings recorded' },
	},
	editions: {
		id: 'purposes/periods-with-edition',
		rows: [42, 45],
		title: { it: 'Periodi con un’edizione del rapporto', en: 'Periods with an edition of the report' },
		definition: {
			it: 'Dalla prima edizione in poi, i periodi chiusi che hanno la loro; un periodo chiuso da meno di 30 giorni non conta ancora, se l’edizione non c’è.',
			en: 'From the first edition on, the closed periods that have theirs; a period closed for less than 30 days does not count yet, unless its edition is out.',
		},
		unit: 'share',
		denominator: { it: 'periodi chiusi dalla prima edizione', en: 'closed periods since the first edition' },
		comparable: true,
	},
	inTime: {
		id: 'purposes/editions-in-time',
		rows: [45],
		title: { it: 'Edizioni puntuali', en: 'Editions in time' },
		definition: {
			it: 'Edizioni uscite entro 30 giorni dalla fine del loro periodo.',
			en: 'Editions that came out within 30 days of the end of their period.',
		},
		unit: 'share',
		denominator: { it: 'edizioni', en: 'editions' },
		comparable: true,
	},
	inARow: {
		id: 'purposes/editions-in-a-row',
		rows: [45],
		title: { it: 'Edizioni di seguito', en: 'Editions in a row' },
		definition: {
			it: 'Edizioni senza interruzioni fino all’ultimo periodo che dovrebbe averla.',
			en: 'Editions without a gap up to the last period that ought to have one.',
		},
		unit: 'count',
		comparable: true,
	},
} as const satisfies Readonly<Record<string, Figure>>
