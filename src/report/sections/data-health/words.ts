import { decimal } from '../../../model/number.js'
import { capital, inWords } from '../../../model/numerals.js'
import { theShare } from '../nouns.js'

const ago = {
	it: (days: number) => (days === 0 ? 'di oggi' : days === 1 ? 'di ieri' : `di ${decimal(days, 'it')} giorni fa`),
	en: (days: number) => (days === 0 ? 'from today' : days === 1 ? 'from yesterday' : `${decimal(days, 'en')} days old`),
}

export const words = {
	none: { it: 'Nella cartella non c’è ancora nulla da giudicare', en: 'There is nothing in the folder to judge yet' },
	toFill: {
		it: 'Si comincia da neighbourhood.yaml: i coordinatori, le fasi, la popolazione.',
		en: 'It begins with neighbourhood.yaml: coordinators, phases, population.',
	},
	filled: {
		it: (share: string) => `${capital(theShare(share))} dei campi attesi è compilato`,
		en: (share: string) => `${share} of the expected fields are filled`,
	},
	allFilled: { it: 'Tutti i campi attesi sono compilati', en: 'Every expected field is filled' },
	noFields: { it: 'Nessuna fase ha ancora lasciato voci', en: 'No phase has left records yet' },
	last: {
		it: (days: number) => `l’ultima cosa annotata è ${ago.it(days)}`,
		en: (days: number) => `the last thing noted is ${ago.en(days)}`,
	},
	wrong: {
		it: (errors: number) =>
			errors === 1
				? 'Nei dati c’è un errore: agora validate dice quale'
				: `Nei dati ci sono ${inWords(errors, 'it')} errori: agora validate dice quali`,
		en: (errors: number) =>
			errors === 1
				? 'There is one error in the data: agora validate says which'
				: `There are ${inWords(errors, 'en')} errors in the data: agora validate says which`,
	},
	completeness: {
		caption: { it: 'Quanto è compilato, fase per fase', en: 'How much is filled, phase by phase' },
		columns: {
			phase: { it: 'Fase', en: 'Phase' },
			records: { it: 'Voci', en: 'Records' },
			fields: { it: 'Campi attesi', en: 'Expected fields' },
			filled: { it: 'Compilati', en: 'Filled' },
			unknown: { it: 'Non noti', en: 'Unknown' },
			empty: { it: 'Vuoti', en: 'Empty' },
			gap: { it: 'Manca più spesso', en: 'Most often missing' },
		},
		note: {
			it: 'Contano solo le voci che ci sono: ciò che una fase deve ancora lasciare sta nelle verifiche del percorso. I non noti sono fuori dalla quota.',
			en: 'Only records that are there count: what a phase still has to leave is among the checks of the phases. The unknown are left out of the share.',
		},
	},
	freshness: {
		caption: { it: 'L’ultima cosa annotata, elenco per elenco', en: 'The last thing noted, list by list' },
		columns: {
			list: { it: 'Elenco', en: 'List' },
			file: { it: 'File', en: 'File' },
			records: { it: 'Voci', en: 'Records' },
			last: { it: 'Ultimo giorno', en: 'Last day' },
			since: { it: 'Da allora', en: 'Since then' },
		},
		note: {
			it: 'È l’ultimo giorno scritto nelle voci dell’elenco, non quello in cui qualcuno le ha scritte. Un elenco fermo non è per forza vecchio: un mandato dura più di una nota.',
			en: 'It is the latest day written in the records of the list, not the day when somebody wrote them. A list that rests is not always old: a mandate lasts longer than a note.',
		},
	},
	gap: {
		it: (list: string, field: string) => `${list}: ${field.charAt(0).toLowerCase()}${field.slice(1)}`,
		en: (list: string, field: string) => `${list}: ${field.charAt(0).toLowerCase()}${field.slice(1)}`,
	},
	nothing: { it: 'nulla', en: 'nothing' },
} as const
