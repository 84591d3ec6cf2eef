import { decimal } from '../../../model/number.js'
import { capital } from '../../../model/numerals.js'
import type { DecisionState } from '../../../observatory/decisions.js'
import { howMany, howManyOf, nouns, theShare } from '../nouns.js'

export const words = {
	none: {
		it: 'Il diario non ha ancora incontri, note né sostegni',
		en: 'The diary has no meetings, notes or support yet',
	},
	toFill: {
		it: 'Per vedere questa parte servono in diary.yaml gli incontri («meetings»), con chi c’era e che cosa si è deciso, e le note di campo («notes»).',
		en: 'This part needs the meetings (“meetings”) in diary.yaml, with who was there and what was decided, and the field notes (“notes”).',
	},
	meetingsToFill: {
		it: 'Nessun incontro registrato: si scrivono in diary.yaml («meetings»), con chi c’era e chi li ha guidati.',
		en: 'No meeting recorded: they are written in diary.yaml (“meetings”), with who was there and who led them.',
	},
	decisionsToFill: {
		it: 'Nessuna decisione registrata: si scrivono in diary.yaml dentro l’incontro («decisions»), con chi se ne occupa ed entro quando.',
		en: 'No decision recorded: they are written in diary.yaml inside the meeting (“decisions”), with who sees to it and by when.',
	},
	notesToFill: {
		it: 'Nessuna nota di campo: si scrivono in diary.yaml («notes»), poche righe, senza nomi.',
		en: 'No field note: they are written in diary.yaml (“notes”), a few lines, without names.',
	},
	supportToFill: {
		it: 'Nessun sostegno a progetti locali: si scrive in diary.yaml («support») che cosa si è attivato, sostenuto, connesso o orientato.',
		en: 'No support for local projects: what was activated, sustained, connected or oriented is written in diary.yaml (“support”).',
	},
	neverMet: { it: 'Il gruppo pilota non si è ancora riunito', en: 'The pilot group has not met yet' },
	noMeeting: {
		it: (days: number) => ['Il gruppo pilota ', { consequence: `non si riunisce da ${decimal(days, 'it')} giorni` }],
		en: (days: number) => ['The pilot group ', { consequence: `has not met for ${decimal(days, 'en')} days` }],
	},
	overdue: {
		it: (number: number, of: number) => [
			`${capital(howManyOf(number, of, nouns.decision, 'it'))} `,
			{
				consequence: `${number === 1 ? 'è oltre la scadenza e non ancora attuata' : 'sono oltre la scadenza e non ancora attuate'}`,
			},
		],
		en: (number: number, of: number) => [
			`${capital(howManyOf(number, of, nouns.decision, 'en'))} `,
			{ consequence: `${number === 1 ? 'is' : 'are'} past the due day and not carried out yet` },
		],
	},
	noNote: {
		it: (days: number) => `L’ultima nota di campo è di ${decimal(days, 'it')} giorni fa`,
		en: (days: number) => `The last field note is ${decimal(days, 'en')} days old`,
	},
	working: {
		it: (meetings: number, share: string | null) =>
			`${capital(howMany(meetings, nouns.meeting, 'it'))} in un anno, assemblee comprese${share === null ? '' : `; agli incontri del gruppo pilota c’era ${theShare(share)} dei membri`}`,
		en: (meetings: number, share: string | null) =>
			`${capital(howMany(meetings, nouns.meeting, 'en'))} in a year, assemblies included${share === null ? '' : `; ${share} of the members were at those of the pilot group`}`,
	},
	byKind: {
		caption: {
			it: 'Gli incontri, e quanti coordinatori li hanno guidati',
			en: 'The meetings, and how many coordinators led them',
		},
		columns: {
			kind: { it: 'Incontro', en: 'Meeting' },
			meetings: { it: 'In tutto', en: 'In all' },
			in_a_year: { it: 'In un anno', en: 'In a year' },
			led_by_both: { it: 'Guidati da due', en: 'Led by two' },
			led_by_one: { it: 'Da uno', en: 'By one' },
			led_by_none: { it: 'Non scritto', en: 'Not written' },
			last: { it: 'L’ultimo', en: 'The last' },
		},
	},
	decisions: {
		caption: { it: 'Che cosa ne è delle decisioni', en: 'What became of the decisions' },
		columns: { state: { it: 'Stato', en: 'State' }, decisions: { it: 'Decisioni', en: 'Decisions' } },
	},
	states: {
		done: { it: 'attuata', en: 'carried out' },
		waiting: { it: 'da attuare, nei tempi', en: 'to be carried out, in time' },
		overdue: { it: 'oltre la scadenza', en: 'overdue' },
		'no-due-day': { it: 'da attuare, senza scadenza', en: 'to be carried out, without a due day' },
	} satisfies Readonly<Record<DecisionState, { it: string; en: string }>>,
	overdueTable: {
		caption: { it: 'Decisioni oltre la scadenza', en: 'Decisions overdue' },
		columns: {
			decision: { it: 'Decisione', en: 'Decision' },
			owner: { it: 'Se ne occupa', en: 'Who sees to it' },
			due: { it: 'Scadenza', en: 'Due' },
			days: { it: 'Giorni di ritardo', en: 'Days late' },
		},
	},
	open: {
		caption: { it: 'Gli incontri aperti a tutti nell’ultimo anno', en: 'The meetings open to all in the last year' },
		columns: {
			date: { it: 'Giorno', en: 'Day' },
			title: { it: 'Incontro', en: 'Meeting' },
			present: { it: 'Segnati per nome', en: 'Listed' },
			others: { it: 'Altre persone', en: 'Other people' },
			spoke: { it: 'Hanno parlato', en: 'Spoke' },
		},
		note: {
			it: 'Segnati per nome: membri del gruppo pilota e coordinatori. Delle altre persone si scrive solo quante erano.',
			en: 'Listed: members of the pilot group and coordinators. Of other people only the number is written.',
		},
	},
	support: {
		caption: { it: 'Che cosa si è fatto per i progetti locali', en: 'What was done for local projects' },
		columns: {
			act: { it: 'Sostegno', en: 'Support' },
			acts: { it: 'In tutto', en: 'In all' },
			in_a_year: { it: 'In un anno', en: 'In a year' },
			of_others: { it: 'A progetti di altri', en: 'For others’ projects' },
			hours: { it: 'Ore date', en: 'Hours given' },
			euros: { it: 'Euro dati', en: 'Euros given' },
			followed: { it: 'Con un seguito scritto', en: 'With what followed' },
		},
		note: {
			it: 'Ore ed euro sono quelli scritti: dove mancano non sono contati. Di altri: progetti che non sono fra le azioni e le proposte della cartella.',
			en: 'Hours and euros are those written: where they are missing they are not counted. Others’: projects that are not among the folder’s actions and proposals.',
		},
	},
} as const
