import { decimal } from '../../../model/number.js'
import { capital } from '../../../model/numerals.js'
import { feminine, howMany, nouns } from '../nouns.js'

export const words = {
	none: { it: 'Nessuna azione è ancora registrata', en: 'No action is recorded yet' },
	toFill: {
		it: 'Per vedere questa parte servono le azioni in actions.yaml («actions»): un titolo, lo stadio, da quando, a quali bisogni rispondono.',
		en: 'This part needs the actions in actions.yaml (“actions”): a title, the stage, since when, which needs they answer.',
	},
	notRunning: {
		it: (planned: number) =>
			planned === 0
				? 'Nessuna azione è in corso'
				: `Nessuna azione è in corso; ${howMany(planned, nouns.action, 'it')} ${planned === 1 ? 'è prevista' : 'sono previste'}`,
		en: (planned: number) =>
			planned === 0
				? 'No action is under way'
				: `No action is under way; ${howMany(planned, nouns.action, 'en')} planned`,
	},
	running: {
		it: (underWay: number, settled: number) =>
			underWay === 0
				? `${capital(howMany(settled, nouns.action, 'it'))} a regime`
				: `${capital(howMany(underWay, nouns.action, 'it'))} in corso${settled === 0 ? '' : ` e ${feminine(settled, 'it')} a regime`}`,
		en: (underWay: number, settled: number) =>
			underWay === 0
				? `${capital(howMany(settled, nouns.action, 'en'))} settled`
				: `${capital(howMany(underWay, nouns.action, 'en'))} under way${settled === 0 ? '' : ` and ${feminine(settled, 'en')} settled`}`,
	},
	past: {
		it: (past: number) =>
			`${howMany(past, nouns.action, 'it')} ${past === 1 ? 'ha' : 'hanno'} passato la fine prevista`,
		en: (past: number) => `${howMany(past, nouns.action, 'en')} ${past === 1 ? 'is' : 'are'} past the end foreseen`,
	},
	passages: {
		it: (passages: number) =>
			`${decimal(passages, 'it')} ${passages === 1 ? 'passaggio registrato' : 'passaggi registrati'}`,
		en: (passages: number) => `${decimal(passages, 'en')} ${passages === 1 ? 'passage' : 'passages'} recorded`,
	},
	noTheme: { it: 'senza tema', en: 'without a theme' },
	byStage: {
		caption: { it: 'Le azioni per stadio', en: 'The actions by stage' },
		columns: {
			stage: { it: 'Stadio', en: 'Stage' },
			actions: { it: 'Azioni', en: 'Actions' },
			share: { it: 'Quota', en: 'Share' },
		},
	},
	actions: {
		caption: { it: 'Le azioni', en: 'The actions' },
		columns: {
			action: { it: 'Azione', en: 'Action' },
			owner: { it: 'Chi ne risponde', en: 'Owner' },
			stage: { it: 'Stadio', en: 'Stage' },
			since: { it: 'Dal', en: 'Since' },
			until: { it: 'Al', en: 'Until' },
			needs: { it: 'Bisogni', en: 'Needs' },
			continuity: { it: 'Continuità', en: 'Continuity' },
		},
		note: {
			it: 'Per le azioni previste «dal» è il giorno in cui dovrebbero cominciare.',
			en: 'For planned actions “since” is the day on which they should begin.',
		},
	},
	byTheme: {
		caption: { it: 'Le azioni per tema', en: 'The actions by theme' },
		columns: {
			theme: { it: 'Tema', en: 'Theme' },
			actions: { it: 'Azioni', en: 'Actions' },
			running: { it: 'In corso o a regime', en: 'Running' },
			activities: { it: 'Attività', en: 'Activities' },
			participants: { it: 'Partecipanti', en: 'Participants' },
			passages: { it: 'Passaggi', en: 'Passages' },
		},
		note: {
			it: 'Attività, partecipanti e passaggi sono numeri diversi e non si sommano fra loro. I partecipanti sono sommati sui periodi: la stessa persona può comparire più volte.',
			en: 'Activities, participants and passages are different numbers and do not add up. Participants are summed over periods: the same person may appear more than once.',
		},
	},
	changesByYear: {
		caption: { it: 'I cambiamenti di pratica, anno per anno', en: 'The changes of practice, year by year' },
		columns: { year: { it: 'Anno', en: 'Year' }, changes: { it: 'Cambiamenti', en: 'Changes' } },
	},
	changes: {
		caption: { it: 'Che cosa è cambiato, e quando', en: 'What changed, and when' },
		columns: {
			date: { it: 'Giorno', en: 'Day' },
			action: { it: 'Azione', en: 'Action' },
			theme: { it: 'Tema', en: 'Theme' },
			change: { it: 'Cambiamento', en: 'Change' },
		},
		note: {
			it: 'Un cambiamento è la prima volta di una pratica nuova in un servizio o in un ente: le attività, da sole, non lo sono.',
			en: 'A change is the first time of a new practice in a service or body: activities alone are none.',
		},
	},
} as const
