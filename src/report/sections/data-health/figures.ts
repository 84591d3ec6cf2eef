import type { Figure } from '../../../observatory/figure.js'

/** How complete, recent and consistent the folder is: what every other figure rests on. */
export const figures = {
	filled: {
		id: 'data-health/filled',
		rows: ['unknowns', 'sources'],
		title: { it: 'Campi attesi compilati', en: 'Expected fields filled' },
		definition: {
			it: 'Nelle voci che ogni fase ha lasciato finora, i campi di cui sono fatti gli indicatori e che hanno un valore. Accanto, quelli di cui è scritto che non si sa. Non contano i campi sulle persone, né quelli che possono restare vuoti.',
			en: 'In the records that each phase has left so far, the fields that figures are made of and that have a value. Beside it, those said to be unknown. Fields about persons do not count, nor those that may stay empty.',
		},
		unit: 'share',
		denominator: { it: 'campi attesi, senza i non noti', en: 'expected fields, without the unknown' },
		comparable: true,
	},
	unknown: {
		id: 'data-health/unknown',
		rows: ['unknowns'],
		title: { it: 'Campi attesi non noti', en: 'Expected fields unknown' },
		definition: {
			it: 'Fra gli stessi campi, quelli di cui è scritto che il valore non si conosce.',
			en: 'Of the same fields, those of which it is written that the value is not known.',
		},
		unit: 'share',
		denominator: { it: 'campi attesi', en: 'expected fields' },
		comparable: true,
	},
	sinceLast: {
		id: 'data-health/since-last',
		rows: [43, 'sources'],
		title: { it: 'Dall’ultima cosa annotata', en: 'Since the last thing noted' },
		definition: {
			it: 'Giorni passati dall’ultimo giorno scritto in una voce qualunque della cartella; ciò che è solo previsto non conta.',
			en: 'Days since the latest day written in any record of the folder; what is only foreseen does not count.',
		},
		unit: 'days',
		comparable: true,
	},
	verified: {
		id: 'data-health/verified',
		rows: ['sources'],
		title: { it: 'Voci verificate nell’ultimo anno', en: 'Records verified in the last year' },
		definition: {
			it: 'Esperienze e risorse verificate negli ultimi 365 giorni. Accanto, quelle senza un giorno di verifica.',
			en: 'Experiences and resources verified in the last 365 days. Beside it, those without a day of verification.',
		},
		unit: 'share',
		denominator: {
			it: 'esperienze e risorse con un giorno di verifica',
			en: 'experiences and resources with a day of verification',
		},
		comparable: true,
	},
	sound: {
		id: 'data-health/sound',
		rows: ['references'],
		title: { it: 'Voci senza problemi', en: 'Records without problems' },
		definition: {
			it: 'Voci con un identificativo a cui le regole, nel giorno del rapporto, non trovano errori né avvisi. Le informazioni non contano.',
			en: 'Records with an id in which the rules find no error and no warning on the day of the report. Notes do not count.',
		},
		unit: 'share',
		denominator: { it: 'voci con un identificativo', en: 'records with an id' },
		comparable: true,
		judged: true,
	},
	errors: {
		id: 'data-health/errors',
		rows: ['references', 'days'],
		title: { it: 'Errori nei dati', en: 'Errors in the data' },
		definition: {
			it: 'Errori che agora validate trova nel quartiere con le regole di oggi, nel giorno del rapporto.',
			en: 'Errors that agora validate finds in the neighbourhood with the rules of today, on the day of the report.',
		},
		unit: 'count',
		judged: true,
	},
	warnings: {
		id: 'data-health/warnings',
		rows: ['references', 'days'],
		title: { it: 'Avvisi sui dati', en: 'Warnings about the data' },
		definition: {
			it: 'Avvisi che agora validate dà per il quartiere con le regole di oggi, nel giorno del rapporto.',
			en: 'Warnings that agora validate gives for the neighbourhood with the rules of today, on the day of the report.',
		},
		unit: 'count',
		judged: true,
	},
	waived: {
		id: 'data-health/waived',
		rows: ['exceptions'],
		title: { it: 'Eccezioni accettate', en: 'Exceptions accepted' },
		definition: {
			it: 'Problemi del quartiere che un’eccezione in vigore nel giorno del rapporto lascia passare.',
			en: 'Problems of the neighbourhood that a waiver in force on the day of the report lets pass.',
		},
		unit: 'count',
		judged: true,
	},
	unread: {
		id: 'data-health/unread',
		rows: ['unknowns'],
		title: { it: 'Non letti', en: 'Not read' },
		definition: {
			it: 'File e voci che non si sono potuti leggere: mancano da ogni altro numero.',
			en: 'Files and records that could not be read: they are missing from every other number.',
		},
		unit: 'count',
	},
} as const satisfies Readonly<Record<string, Figure>>
