import { capital } from '../../../model/numerals.js'
import { feminine, howMany, howManyOf, nouns } from '../nouns.js'

export const words = {
	none: {
		it: 'Non ci sono ancora azioni di cui dire come continuano',
		en: 'There are no actions yet whose continuity could be told',
	},
	early: { it: 'È presto per dire come continuano le azioni', en: 'It is early to say how the actions will go on' },
	toFill: {
		it: 'Per vedere questa parte serve in actions.yaml, accanto a ogni azione conclusa o in corso da sei mesi, la sua continuità («continuity»): da trovare, assestata o chiusa.',
		en: 'This part needs the continuity (“continuity”) beside each action in actions.yaml that is done or has run for six months: seeking, settled or closed.',
	},
	losing: {
		it: (losing: number, of: number, month: string) => [
			`${capital(howManyOf(losing, of, nouns.activeAction, 'it'))} `,
			{ consequence: `${losing === 1 ? 'resta' : 'restano'} senza fondi o accordo entro ${month}` },
		],
		en: (losing: number, of: number, month: string) => [
			`${capital(howManyOf(losing, of, nouns.activeAction, 'en'))} `,
			{ consequence: `${losing === 1 ? 'loses its' : 'lose their'} funds or agreement by ${month}` },
		],
	},
	over: {
		it: (over: number, of: number) => [
			`${capital(howManyOf(over, of, nouns.activeAction, 'it'))} `,
			{ consequence: `${over === 1 ? 'è' : 'sono'} oltre la scadenza di fondi o accordo` },
		],
		en: (over: number, of: number) => [
			`${capital(howManyOf(over, of, nouns.activeAction, 'en'))} `,
			{ consequence: `${over === 1 ? 'is' : 'are'} past the expiry of funds or agreement` },
		],
	},
	unwrittenOf: {
		it: (unwritten: number, of: number) =>
			of === 1
				? 'Dell’unica azione avviata da tempo non è ancora scritto come continua'
				: `Di ${howMany(unwritten, nouns.action, 'it')} su ${feminine(of, 'it')} non è ancora scritto come ${unwritten === 1 ? 'continua' : 'continuano'}`,
		en: (unwritten: number, of: number) =>
			of === 1
				? 'For the only older action it is not written yet how it goes on'
				: `For ${howManyOf(unwritten, of, nouns.action, 'en')} it is not written yet how ${unwritten === 1 ? 'it goes' : 'they go'} on`,
	},
	settled: {
		it: (settled: number, of: number) => {
			if (settled === 0) return 'Delle azioni avviate da tempo si sa come continuano; nessuna è ancora assestata'
			if (settled === of) return 'Tutte le azioni avviate da tempo sono assestate'
			return `Delle azioni avviate da tempo si sa come continuano: ${howManyOf(settled, of, nouns.action, 'it')} ${settled === 1 ? 'è assestata' : 'sono assestate'}`
		},
		en: (settled: number, of: number) => {
			if (settled === 0) return 'It is known how the older actions go on; none is settled yet'
			if (settled === of) return 'All older actions are settled'
			return `It is known how the older actions go on: ${howManyOf(settled, of, nouns.action, 'en')} ${settled === 1 ? 'is' : 'are'} settled`
		},
	},
	notWritten: { it: 'non scritta', en: 'not written' },
	unwritten: {
		it: 'Azioni di cui non è ancora scritto come continuano:',
		en: 'Actions of which it is not written yet how they go on:',
	},
	states: {
		caption: { it: 'Come continuano le azioni', en: 'How the actions go on' },
		columns: {
			state: { it: 'Continuità', en: 'Continuity' },
			actions: { it: 'Azioni', en: 'Actions' },
			share: { it: 'Quota', en: 'Share' },
		},
		note: {
			it: 'Azioni concluse, a regime o in corso da più di 183 giorni. Le interrotte non contano.',
			en: 'Actions done, settled or under way for more than 183 days. Dropped ones do not count.',
		},
	},
	modes: {
		caption: { it: 'In che modo le azioni assestate continuano', en: 'How settled actions go on' },
		columns: { mode: { it: 'Modo', en: 'Mode' }, actions: { it: 'Azioni', en: 'Actions' } },
	},
	expiring: {
		caption: { it: 'Che cosa scade entro 100 giorni', en: 'What expires within 100 days' },
		columns: {
			action: { it: 'Azione', en: 'Action' },
			owner: { it: 'Chi ne risponde', en: 'Owner' },
			state: { it: 'Continuità', en: 'Continuity' },
			expires: { it: 'Scade', en: 'Expires' },
			days: { it: 'Fra giorni', en: 'In days' },
			resources: { it: 'Risorse', en: 'Resources' },
		},
		note: {
			it: 'Dalla scadenza più vicina. «n.d.» nei giorni: la scadenza è già passata.',
			en: 'The nearest expiry first. “n.a.” in days: the expiry has passed.',
		},
	},
} as const
