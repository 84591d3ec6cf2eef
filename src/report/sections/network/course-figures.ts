import type { Figure } from '../../../observatory/figure.js'

/** What those who are tied say of it, and what becomes of ties over time. */
export const courseFigures = {
	answered: {
		id: 'network/rating-organisations',
		rows: [1],
		title: { it: 'Organizzazioni che hanno valutato', en: 'Organisations that rated' },
		definition: {
			it: 'Organizzazioni che hanno detto livello, valore o fiducia di almeno un loro legame: la risposta, che va letta con ogni punteggio (PARTNER).',
			en: 'Organisations that gave the level, value or trust of at least one of their ties: the response, to be read with every score (PARTNER).',
		},
		unit: 'share',
		denominator: { it: 'organizzazioni con un legame', en: 'organisations with a tie' },
		comparable: true,
	},
	value: {
		id: 'network/mean-value',
		rows: [1],
		title: { it: 'Valore medio dei legami', en: 'Mean value of ties' },
		definition: {
			it: 'Media, da 1 a 4, di quanto un legame vale per chi lo valuta; l’ultima risposta di ciascuna delle due (PARTNER). Non note: le organizzazioni con un legame che non l’hanno detto.',
			en: 'Mean, from 1 to 4, of how much a tie is worth to who rates it; the last answer of each of the two (PARTNER). Unknown: the organisations with a tie that have not said.',
		},
		unit: 'number',
		comparable: true,
	},
	trust: {
		id: 'network/mean-trust',
		rows: [1],
		title: { it: 'Fiducia media nei legami', en: 'Mean trust in ties' },
		definition: {
			it: 'Media, da 1 a 4, della fiducia di chi valuta; l’ultima risposta di ciascuna delle due (PARTNER). Non note: le organizzazioni con un legame che non l’hanno detto.',
			en: 'Mean, from 1 to 4, of the trust of who rates; the last answer of each of the two (PARTNER). Unknown: the organisations with a tie that have not said.',
		},
		unit: 'number',
		comparable: true,
	},
	reciprocal: {
		id: 'network/ties-rated-by-both',
		rows: [1],
		title: { it: 'Legami valutati dalle due parti', en: 'Ties rated by both ends' },
		definition: {
			it: 'Legami che hanno valutato tutt’e due le organizzazioni, e non una sola.',
			en: 'Ties that both organisations rated, not just one.',
		},
		unit: 'share',
		denominator: { it: 'legami valutati', en: 'rated ties' },
		comparable: true,
	},
	agreeing: {
		id: 'network/ties-seen-alike',
		rows: [1],
		title: { it: 'Legami visti allo stesso modo', en: 'Ties seen alike' },
		definition: {
			it: 'Legami di cui le due organizzazioni dicono lo stesso livello. Non noti: quelli che hanno valutato tutt’e due senza che tutt’e due dicano il livello.',
			en: 'Ties of which both organisations say the same level. Unknown: those that both rated without both saying the level.',
		},
		unit: 'share',
		denominator: {
			it: 'legami di cui le due parti dicono il livello',
			en: 'ties of which both ends say the level',
		},
		comparable: true,
	},
	new: {
		id: 'network/ties-new',
		rows: [1],
		title: { it: 'Legami nuovi in un anno', en: 'New ties in a year' },
		definition: {
			it: 'Legami cominciati negli ultimi 365 giorni, anche se già finiti.',
			en: 'Ties that began in the last 365 days, even if they have ended.',
		},
		unit: 'count',
	},
	strengthened: {
		id: 'network/ties-strengthened',
		rows: [1],
		title: { it: 'Legami rafforzati in un anno', en: 'Ties strengthened in a year' },
		definition: {
			it: 'Legami che c’erano già 365 giorni fa e hanno ora un livello più alto. Non noti: quelli il cui livello di allora non è scritto.',
			en: 'Ties that were there 365 days ago and are at a higher level now. Unknown: those whose level then is not written.',
		},
		unit: 'count',
	},
	loosened: {
		id: 'network/ties-loosened',
		rows: [1],
		title: { it: 'Legami allentati in un anno', en: 'Ties loosened in a year' },
		definition: {
			it: 'Legami che c’erano già 365 giorni fa e hanno ora un livello più basso. Non noti: quelli il cui livello di allora non è scritto.',
			en: 'Ties that were there 365 days ago and are at a lower level now. Unknown: those whose level then is not written.',
		},
		unit: 'count',
	},
	ended: {
		id: 'network/ties-ended',
		rows: [1],
		title: { it: 'Legami finiti in un anno', en: 'Ties ended in a year' },
		definition: {
			it: 'Legami il cui ultimo giorno è caduto nei 365 giorni prima del giorno del rapporto: quelli di un anno fa, più i nuovi, meno i finiti, sono quelli di oggi.',
			en: 'Ties whose last day fell in the 365 days before the day of the report: those of a year ago, plus the new, less the ended, are those of today.',
		},
		unit: 'count',
	},
	age: {
		id: 'network/age-of-ties',
		rows: [1, 3],
		title: { it: 'Età dei legami', en: 'Age of ties' },
		definition: {
			it: 'Giorni da quando ci sono i legami di oggi: la mediana. Accanto, quelli di cui non è scritto da quando.',
			en: 'Days since today’s ties began: the median. Beside it, those of which the beginning is not written.',
		},
		unit: 'days',
		comparable: true,
	},
	contributions: {
		id: 'network/promoters-with-contribution',
		rows: [21],
		title: { it: 'Promotori che dicono che cosa portano', en: 'Promoters that say what they bring' },
		definition: {
			it: 'Promotori di cui è scritto almeno un contributo.',
			en: 'Promoters of which at least one contribution is written.',
		},
		unit: 'share',
		denominator: { it: 'promotori', en: 'promoters' },
		comparable: true,
	},
} as const satisfies Readonly<Record<string, Figure>>
