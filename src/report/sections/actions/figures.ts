import type { Figure } from '../../../observatory/figure.js'

export const figures = {
	running: {
		id: 'actions/running',
		rows: [29],
		title: { it: 'Azioni in corso o a regime', en: 'Actions under way or settled' },
		definition: {
			it: 'Azioni cominciate e non finite, su tutte quelle registrate.',
			en: 'Actions begun and not ended, of all those recorded.',
		},
		unit: 'share',
		denominator: { it: 'azioni registrate', en: 'actions recorded' },
	},
	quarters: {
		id: 'actions/quarters-with-a-start',
		rows: [44],
		title: { it: 'Trimestri in cui è partita un’azione', en: 'Quarters in which an action began' },
		definition: {
			it: 'Trimestri con almeno un progetto o un’iniziativa partiti, da quello in cui si è costituito il gruppo pilota a quello del rapporto. Accanto, le azioni avviate senza data d’inizio.',
			en: 'Quarters with at least one project or initiative begun, from that in which the pilot group was constituted to that of the report. Beside it, actions begun without a day of beginning.',
		},
		unit: 'share',
		denominator: {
			it: 'trimestri dalla costituzione del gruppo pilota',
			en: 'quarters since the pilot group was constituted',
		},
		comparable: true,
	},
	needed: {
		id: 'actions/with-need',
		rows: [29],
		title: { it: 'Azioni legate a un bisogno', en: 'Actions tied to a need' },
		definition: {
			it: 'Azioni che dicono almeno un bisogno a cui rispondono.',
			en: 'Actions that name at least one need that they answer.',
		},
		unit: 'share',
		denominator: { it: 'azioni registrate', en: 'actions recorded' },
		comparable: true,
	},
	aimed: {
		id: 'actions/with-aim',
		rows: [23, 29],
		title: { it: 'Azioni legate a un obiettivo', en: 'Actions tied to an aim' },
		definition: {
			it: 'Azioni non abbandonate che dicono almeno un obiettivo del mandato a cui servono.',
			en: 'Actions, unless dropped, that name at least one aim of the mandate that they serve.',
		},
		unit: 'share',
		denominator: { it: 'azioni non abbandonate', en: 'actions not dropped' },
		comparable: true,
	},
	activities: {
		id: 'actions/activities',
		rows: [29],
		title: { it: 'Attività', en: 'Activities' },
		definition: {
			it: 'Incontri, aperture, uscite: somma di ciò che le azioni hanno registrato. Accanto, le registrazioni senza questo numero.',
			en: 'Meetings, openings, outings: sum of what the actions recorded. Beside it, records without this number.',
		},
		unit: 'count',
	},
	hours: {
		id: 'actions/hours',
		rows: [29],
		title: { it: 'Ore', en: 'Hours' },
		definition: {
			it: 'Ore di attività registrate, non moltiplicate per le persone.',
			en: 'Hours of activity recorded, not multiplied by persons.',
		},
		unit: 'hours',
	},
	participants: {
		id: 'actions/participants',
		rows: [29],
		title: { it: 'Partecipanti, somma dei periodi', en: 'Participants, sum over periods' },
		definition: {
			it: 'Persone che hanno partecipato in ciascun periodo, sommate: chi torna in un altro periodo o in un’altra azione è contato di nuovo. Non è il numero di persone diverse.',
			en: 'Persons who took part in each period, summed: who returns in another period or action counts again. It is not the number of different persons.',
		},
		unit: 'count',
	},
	passages: {
		id: 'actions/passages',
		rows: [29],
		title: { it: 'Passaggi', en: 'Passages' },
		definition: {
			it: 'Presenze: una persona venuta dieci volte fa dieci passaggi.',
			en: 'Presences: a person who came ten times makes ten passages.',
		},
		unit: 'count',
	},
	new: {
		id: 'actions/new-participants',
		rows: [29],
		title: { it: 'Persone nuove', en: 'New persons' },
		definition: {
			it: 'Persone venute per la prima volta a un’azione; chi comincia due azioni è nuovo in entrambe.',
			en: 'Persons who came to an action for the first time; who begins two actions is new in both.',
		},
		unit: 'count',
	},
	results: {
		id: 'actions/with-result',
		rows: [29],
		title: { it: 'Azioni finite con un risultato scritto', en: 'Finished actions with a written result' },
		definition: {
			it: 'Azioni concluse o a regime di cui è scritto che cosa è cambiato per le persone.',
			en: 'Actions done or settled of which it is written what changed for people.',
		},
		unit: 'share',
		denominator: { it: 'azioni concluse o a regime', en: 'actions done or settled' },
		comparable: true,
	},
	changes: {
		id: 'actions/changes',
		rows: [29],
		title: { it: 'Cambiamenti di pratica', en: 'Changes of practice' },
		definition: {
			it: 'Azioni che hanno portato per la prima volta una pratica nuova in un servizio o in un ente (Community Check Box, Università del Kansas).',
			en: 'Actions that brought a new practice into a service or body for the first time (Community Check Box, University of Kansas).',
		},
		unit: 'count',
	},
	pastEnd: {
		id: 'actions/past-end',
		rows: [29],
		title: { it: 'Azioni oltre la fine prevista', en: 'Actions past their end' },
		definition: {
			it: 'Azioni in corso la cui fine è già passata. Accanto, quelle senza una fine scritta.',
			en: 'Actions under way whose end has passed. Beside it, those without a written end.',
		},
		unit: 'share',
		denominator: { it: 'azioni in corso con una fine scritta', en: 'actions under way with a written end' },
		comparable: true,
	},
} as const satisfies Readonly<Record<string, Figure>>
