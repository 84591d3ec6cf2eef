import type { Figure } from '../../../observatory/figure.js'

export const figures = {
	open: {
		id: 'needs/open',
		rows: [26],
		title: { it: 'Bisogni aperti', en: 'Open needs' },
		definition: {
			it: 'Bisogni aperti o in lavorazione nel giorno del rapporto.',
			en: 'Needs open or in progress on the day of the report.',
		},
		unit: 'share',
		denominator: { it: 'bisogni raccolti finora', en: 'needs taken down so far' },
	},
	uncovered: {
		id: 'needs/high-priority-uncovered',
		rows: [26],
		title: {
			it: 'Bisogni ad alta priorità senza un’azione in corso',
			en: 'High-priority needs without a running action',
		},
		definition: {
			it: 'Fra i primi cinque dell’ultima votazione (o, se non si è votato, le priorità del mandato), quelli ancora aperti a cui non risponde nessuna azione in corso o a regime.',
			en: 'Among the first five of the last round (or the mandate’s priorities, when there was none), those still open that no running or settled action answers.',
		},
		unit: 'share',
		denominator: { it: 'bisogni ad alta priorità', en: 'high-priority needs' },
		comparable: true,
	},
	unanswered: {
		id: 'needs/unanswered',
		rows: [26],
		title: { it: 'Bisogni aperti senza nessuna azione', en: 'Open needs without any action' },
		definition: {
			it: 'Bisogni aperti a cui nessuna azione risponde, nemmeno una prevista o conclusa; le azioni interrotte non contano.',
			en: 'Open needs that no action answers, not even a planned or finished one; dropped actions do not count.',
		},
		unit: 'share',
		denominator: { it: 'bisogni aperti', en: 'open needs' },
		comparable: true,
	},
	noticed: {
		id: 'needs/noticed-in-a-year',
		rows: [9],
		title: { it: 'Bisogni raccolti in un anno', en: 'Needs noticed in a year' },
		definition: { it: 'Bisogni notati negli ultimi 365 giorni.', en: 'Needs noticed in the last 365 days.' },
		unit: 'count',
	},
	emerging: {
		id: 'needs/emerging',
		rows: [9],
		title: { it: 'Bisogni emergenti', en: 'Emerging needs' },
		definition: {
			it: 'Bisogni aperti segnati come nuovi, fra quelli di cui è scritto se lo sono.',
			en: 'Open needs marked as new, among those of which it is written.',
		},
		unit: 'share',
		denominator: { it: 'bisogni aperti di cui è scritto', en: 'open needs of which it is written' },
	},
	toAction: {
		id: 'needs/days-to-action',
		rows: [9],
		title: { it: 'Giorni dal bisogno alla prima azione', en: 'Days from need to first action' },
		definition: {
			it: 'Mediana dei giorni fra quando un bisogno è stato notato e l’inizio della prima azione che gli risponde; zero se l’azione c’era già. Solo per i bisogni con un’azione avviata; accanto, quelli la cui azione non ha una data d’inizio.',
			en: 'Median of the days from when a need was noticed to the beginning of the first action that answers it; zero if the action was already there. Only needs with an action begun; beside it, those whose action has no day of beginning.',
		},
		unit: 'days',
		comparable: true,
	},
	linked: {
		id: 'needs/from-vulnerability',
		rows: [25],
		title: { it: 'Bisogni legati a una vulnerabilità', en: 'Needs tied to a vulnerability' },
		definition: {
			it: 'Bisogni aperti che dicono da quale forma di vulnerabilità nascono.',
			en: 'Open needs that say which form of vulnerability they stem from.',
		},
		unit: 'share',
		denominator: { it: 'bisogni aperti', en: 'open needs' },
		comparable: true,
	},
	vulnerabilities: {
		id: 'needs/vulnerabilities-with-evidence',
		rows: [25],
		title: { it: 'Vulnerabilità con una prova', en: 'Vulnerabilities with evidence' },
		definition: {
			it: 'Forme di vulnerabilità con almeno un dato o una testimonianza.',
			en: 'Forms of vulnerability with at least one datum or testimony.',
		},
		unit: 'share',
		denominator: { it: 'vulnerabilità individuate', en: 'vulnerabilities identified' },
		comparable: true,
	},
	toProposal: {
		id: 'needs/days-to-proposal',
		rows: [9],
		title: { it: 'Giorni dal bisogno alla prima proposta', en: 'Days from need to first proposal' },
		definition: {
			it: 'Giorni da quando un bisogno è stato notato alla prima proposta che lo nomina: la mediana; 0 se la proposta c’era già.',
			en: 'Days from when a need was noticed to the first proposal that names it: the median; 0 when the proposal was there before.',
		},
		unit: 'days',
		comparable: true,
	},
	unproposed: {
		id: 'needs/without-proposal',
		rows: [8],
		title: { it: 'Bisogni senza proposta', en: 'Needs without a proposal' },
		definition: {
			it: 'Bisogni aperti che nessuna proposta non accantonata nomina.',
			en: 'Open needs that no proposal, unless dropped, names.',
		},
		unit: 'share',
		denominator: { it: 'bisogni aperti', en: 'open needs' },
		comparable: true,
	},
	together: {
		id: 'needs/answered-together',
		rows: [29, 51],
		title: { it: 'Bisogni a cui lavorano in più d’uno', en: 'Needs that several bodies work at' },
		definition: {
			it: 'Bisogni aperti alle cui azioni in corso o a regime lavorano almeno due fra titolari e partner, su quelli con un’azione in corso o a regime. Accanto, quelli di cui nessuna azione dice chi la tiene.',
			en: 'Open needs at whose actions under way or settled at least two owners and partners work, of those with an action under way or settled. Beside it, those of which no action says who runs it.',
		},
		unit: 'share',
		denominator: {
			it: 'bisogni aperti con un’azione in corso o a regime',
			en: 'open needs with an action under way or settled',
		},
		comparable: true,
	},
} as const satisfies Readonly<Record<string, Figure>>
