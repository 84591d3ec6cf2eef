import type { Figure } from '../../../observatory/figure.js'

/** How the group governs: its meetings, its decisions, its eyes on the neighbourhood, what it gives to local projects. */
export const governanceFigures = {
	meetings: {
		id: 'governance/meetings-in-a-year',
		rows: [31],
		title: { it: 'Incontri del gruppo in un anno', en: 'Meetings of the group in a year' },
		definition: {
			it: 'Incontri del gruppo pilota e assemblee degli ultimi 365 giorni.',
			en: 'Meetings of the pilot group and assemblies in the last 365 days.',
		},
		unit: 'count',
	},
	attendance: {
		id: 'governance/attendance',
		rows: [31],
		title: { it: 'Presenza agli incontri del gruppo pilota', en: 'Attendance at meetings of the pilot group' },
		definition: {
			it: 'Per ogni incontro del gruppo pilota, i membri presenti fra quelli che ne facevano parte quel giorno, sommati su tutti gli incontri. Accanto, gli incontri di cui non è scritto chi c’era.',
			en: 'For each meeting of the pilot group, the members present of those who belonged to it that day, added up over all meetings. Beside it, meetings that do not say who was there.',
		},
		unit: 'share',
		denominator: { it: 'membri di quel giorno, incontro per incontro', en: 'members of the day, meeting by meeting' },
		comparable: true,
	},
	ledByBoth: {
		id: 'governance/led-by-both',
		rows: [33],
		title: { it: 'Incontri guidati da due coordinatori', en: 'Meetings led by two coordinators' },
		definition: {
			it: 'Incontri del gruppo pilota e assemblee guidati da due coordinatori. Accanto, quelli di cui non è scritto chi li ha guidati.',
			en: 'Meetings of the pilot group and assemblies that two coordinators led. Beside it, those that do not say who led them.',
		},
		unit: 'share',
		denominator: { it: 'incontri di cui è scritto chi li ha guidati', en: 'meetings that say who led them' },
		comparable: true,
	},
	done: {
		id: 'governance/decisions-done',
		rows: [31],
		title: { it: 'Decisioni attuate', en: 'Decisions carried out' },
		definition: {
			it: 'Decisioni con il giorno in cui sono state attuate, fra tutte quelle prese.',
			en: 'Decisions with the day on which they were carried out, of all that were taken.',
		},
		unit: 'share',
		denominator: { it: 'decisioni prese', en: 'decisions taken' },
		comparable: true,
	},
	overdue: {
		id: 'governance/decisions-overdue',
		rows: [31],
		title: { it: 'Decisioni oltre la scadenza', en: 'Decisions overdue' },
		definition: {
			it: 'Decisioni non ancora attuate la cui scadenza è passata. Accanto, quelle non attuate e senza scadenza: di queste non si può dire.',
			en: 'Decisions not carried out yet whose due day has passed. Beside it, those not carried out that have no due day: of these nobody can say.',
		},
		unit: 'share',
		denominator: { it: 'decisioni attuate o con una scadenza', en: 'decisions carried out or with a due day' },
		comparable: true,
	},
	assemblies: {
		id: 'governance/open-meetings-in-a-year',
		rows: [38],
		title: { it: 'Incontri aperti a tutti in un anno', en: 'Meetings open to all in a year' },
		definition: {
			it: 'Incontri degli ultimi 365 giorni a cui poteva venire chiunque; un’assemblea lo è, se non è scritto altro.',
			en: 'Meetings of the last 365 days to which everybody could come; an assembly is one unless said otherwise.',
		},
		unit: 'count',
	},
	others: {
		id: 'governance/others-in-a-year',
		rows: [38],
		title: { it: 'Altre persone agli incontri aperti', en: 'Other people at open meetings' },
		definition: {
			it: 'Persone diverse da quelle segnate per nome, sommate sugli incontri aperti degli ultimi 365 giorni: chi è venuto due volte conta due volte. Accanto, gli incontri senza questo numero.',
			en: 'People other than those listed, added up over the open meetings of the last 365 days: who came twice counts twice. Beside it, meetings without this number.',
		},
		unit: 'count',
	},
	betweenMeetings: {
		id: 'governance/longest-between-meetings',
		rows: [31],
		title: { it: 'La pausa più lunga fra due incontri', en: 'Longest pause between meetings' },
		definition: {
			it: 'I giorni più lunghi passati fra un incontro del gruppo pilota, o un’assemblea, e il successivo.',
			en: 'The most days that passed between one meeting of the pilot group, or assembly, and the next.',
		},
		unit: 'days',
	},
	sinceMeeting: {
		id: 'governance/since-last-meeting',
		rows: [31],
		title: { it: 'Dall’ultimo incontro', en: 'Since the last meeting' },
		definition: {
			it: 'Giorni dall’ultimo incontro del gruppo pilota o assemblea.',
			en: 'Days since the last meeting of the pilot group or assembly.',
		},
		unit: 'days',
	},
	betweenNotes: {
		id: 'governance/longest-between-notes',
		rows: [2, 43],
		title: { it: 'Il silenzio più lungo fra due note di campo', en: 'Longest silence between field notes' },
		definition: {
			it: 'I giorni più lunghi passati fra una nota di campo e la successiva.',
			en: 'The most days that passed between one field note and the next.',
		},
		unit: 'days',
	},
	sinceNote: {
		id: 'governance/since-last-note',
		rows: [2, 43],
		title: { it: 'Dall’ultima nota di campo', en: 'Since the last field note' },
		definition: { it: 'Giorni dall’ultima nota di campo.', en: 'Days since the last field note.' },
		unit: 'days',
	},
	support: {
		id: 'governance/support-in-a-year',
		rows: [46, 47, 48, 49],
		title: { it: 'Sostegni a progetti locali in un anno', en: 'Support for local projects in a year' },
		definition: {
			it: 'Volte in cui negli ultimi 365 giorni il gruppo ha attivato, sostenuto, connesso o orientato un progetto, suo o di altri.',
			en: 'Times in the last 365 days that the group activated, sustained, connected or oriented a project, its own or others’.',
		},
		unit: 'count',
	},
	spoke: {
		id: 'governance/spoke',
		rows: [38],
		title: { it: 'Chi ha parlato agli incontri aperti', en: 'Who spoke at open meetings' },
		definition: {
			it: 'Persone che hanno preso la parola agli incontri aperti degli ultimi 365 giorni, fra quelle che c’erano. Accanto, gli incontri senza questi numeri.',
			en: 'Persons who spoke at the open meetings of the last 365 days, of those who were there. Beside it, meetings without these numbers.',
		},
		unit: 'share',
		denominator: { it: 'presenti agli incontri di cui è scritto', en: 'present at the meetings that say so' },
		comparable: true,
	},
	away: {
		id: 'governance/notes-away-from-offices',
		rows: [2],
		title: { it: 'Note scritte fuori dagli uffici', en: 'Notes written away from offices' },
		definition: {
			it: 'Note di campo prese in un luogo che non è un ufficio. Accanto, le note senza luogo.',
			en: 'Field notes taken in a place that is no office. Beside it, notes without a place.',
		},
		unit: 'share',
		denominator: { it: 'note con un luogo', en: 'notes with a place' },
		comparable: true,
	},
	visited: {
		id: 'governance/places-noted-in-a-year',
		rows: [2, 43],
		title: { it: 'Luoghi di cui parla una nota', en: 'Places that a note speaks of' },
		definition: {
			it: 'Luoghi del quartiere in cui è stata presa almeno una nota di campo negli ultimi 365 giorni.',
			en: 'Places of the neighbourhood where at least one field note was taken in the last 365 days.',
		},
		unit: 'share',
		denominator: { it: 'luoghi del quartiere', en: 'places of the neighbourhood' },
		comparable: true,
	},
	toOthers: {
		id: 'governance/support-to-others',
		rows: [50],
		title: { it: 'Sostegni a progetti di altri', en: 'Support for projects of others' },
		definition: {
			it: 'Sostegni a progetti che non sono fra le azioni e le proposte della cartella: esperienze che c’erano già e progetti di altri.',
			en: 'Support for projects that are not among the folder’s actions and proposals: experiences that were there before and projects of others.',
		},
		unit: 'share',
		denominator: { it: 'sostegni', en: 'acts of support' },
		comparable: true,
	},
	projects: {
		id: 'governance/projects-supported',
		rows: [46, 50],
		title: { it: 'Progetti sostenuti', en: 'Projects supported' },
		definition: {
			it: 'Progetti locali che hanno avuto almeno un sostegno, ciascuno una volta.',
			en: 'Local projects that had at least one act of support, each once.',
		},
		unit: 'count',
	},
	hours: {
		id: 'governance/support-hours',
		rows: [47],
		title: { it: 'Ore date a progetti locali', en: 'Hours given to local projects' },
		definition: {
			it: 'Ore date con i sostegni finora. Accanto, gli atti del tipo «sostenere» senza ore scritte.',
			en: 'Hours given with acts of support so far. Beside it, acts of the kind “sustain” without hours.',
		},
		unit: 'hours',
	},
	euros: {
		id: 'governance/support-euros',
		rows: [47],
		title: { it: 'Euro dati a progetti locali', en: 'Euros given to local projects' },
		definition: {
			it: 'Euro dati con i sostegni finora. Accanto, gli atti del tipo «sostenere» senza un importo.',
			en: 'Euros given with acts of support so far. Beside it, acts of the kind “sustain” without an amount.',
		},
		unit: 'euros',
	},
	connected: {
		id: 'governance/connections-become-ties',
		rows: [48],
		title: { it: 'Connessioni diventate legami', en: 'Connections that became ties' },
		definition: {
			it: 'Volte in cui si sono messi in contatto due enti che hanno oggi un legame o di cui è scritto il seguito. Accanto, quelle in cui gli enti non si trovano nella rete.',
			en: 'Times that two bodies were put in touch and have a tie now, or of which it is written what followed. Beside it, those whose bodies are not found in the network.',
		},
		unit: 'share',
		denominator: { it: 'connessioni fra enti della rete', en: 'connections between bodies of the network' },
		comparable: true,
	},
	oriented: {
		id: 'governance/orientations-followed',
		rows: [49],
		title: { it: 'Orientamenti di cui si sa il seguito', en: 'Orientations with what followed' },
		definition: {
			it: 'Volte in cui si è orientato un progetto verso un servizio o un ente e si sa come è andata.',
			en: 'Times that a project was oriented towards a service or body and it is known what came of it.',
		},
		unit: 'share',
		denominator: { it: 'orientamenti', en: 'orientations' },
		comparable: true,
	},
} as const satisfies Readonly<Record<string, Figure>>
