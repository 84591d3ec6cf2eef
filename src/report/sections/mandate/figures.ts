import type { Figure } from '../../../observatory/figure.js'

export const figures = {
	age: {
		id: 'mandate/age',
		rows: [23],
		title: { it: 'Età del mandato', en: 'Age of the mandate' },
		definition: {
			it: 'Giorni dall’adozione della versione in vigore.',
			en: 'Days since the version in force was adopted.',
		},
		unit: 'days',
	},
	versions: {
		id: 'mandate/versions',
		rows: [23],
		title: { it: 'Versioni adottate', en: 'Versions adopted' },
		definition: {
			it: 'Versioni del mandato adottate finora, anche finite. Accanto, le bozze.',
			en: 'Versions of the mandate adopted so far, also ended ones. Beside it, drafts.',
		},
		unit: 'count',
	},
	covered: {
		id: 'mandate/priorities-covered',
		rows: [26, 29],
		title: { it: 'Priorità del mandato con un’azione in corso', en: 'Mandate priorities with a running action' },
		definition: {
			it: 'Bisogni prioritari del mandato in vigore a cui risponde almeno un’azione in corso o a regime. Accanto, quelli che non si trovano fra i bisogni.',
			en: 'Priority needs of the mandate in force that at least one running or settled action answers. Beside it, those not found among the needs.',
		},
		unit: 'share',
		denominator: { it: 'priorità del mandato', en: 'priorities of the mandate' },
		comparable: true,
	},
	aims: {
		id: 'mandate/aims-with-action',
		rows: [24, 29],
		title: { it: 'Obiettivi con un’azione', en: 'Aims with an action' },
		definition: {
			it: 'Obiettivi del mandato in vigore che almeno un’azione non interrotta dice di servire.',
			en: 'Aims of the mandate in force that at least one action, not dropped, says it serves.',
		},
		unit: 'share',
		denominator: { it: 'obiettivi del mandato', en: 'aims of the mandate' },
		comparable: true,
	},
	adopters: {
		id: 'mandate/adopted-by-promoters',
		rows: [23],
		title: { it: 'Promotori che hanno fatto proprio il mandato', en: 'Promoters that adopted the mandate' },
		definition: {
			it: 'Promotori di oggi fra gli enti che hanno adottato la versione in vigore.',
			en: 'Today’s promoters among the bodies that adopted the version in force.',
		},
		unit: 'share',
		denominator: { it: 'promotori', en: 'promoters' },
		comparable: true,
	},
	shown: {
		id: 'mandate/shown',
		rows: [24],
		title: { it: 'Luoghi in cui il mandato è esposto', en: 'Places where the mandate is shown' },
		definition: {
			it: 'Luoghi in cui la versione in vigore si può vedere.',
			en: 'Places where the version in force can be seen.',
		},
		unit: 'count',
	},
	meetings: {
		id: 'mandate/meetings',
		rows: [23],
		title: { it: 'Incontri per scrivere il mandato', en: 'Meetings to write the mandate' },
		definition: {
			it: 'Incontri in cui si è scritta la versione in vigore.',
			en: 'Meetings in which the version in force was drafted.',
		},
		unit: 'count',
	},
} as const satisfies Readonly<Record<string, Figure>>
