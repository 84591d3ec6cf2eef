import { capital, inWords } from '../../../model/numerals.js'
import type { Course } from '../../../observatory/course.js'

export const words = {
	none: { it: 'Nessuna azione è ancora cominciata', en: 'No action has begun yet' },
	toFill: {
		it: 'Per vedere questa parte servono azioni cominciate in actions.yaml, con ciò che hanno fatto («records») e i loro indicatori («indicators», con «question»).',
		en: 'This part needs actions begun in actions.yaml, with what they did (“records”) and their indicators (“indicators”, with “question”).',
	},
	noneBetter: {
		it: (begun: number) =>
			begun === 1
				? 'L’unica azione cominciata non dice ancora chi sta meglio'
				: 'Nessuna delle azioni cominciate dice ancora chi sta meglio',
		en: (begun: number) =>
			begun === 1
				? 'The only action begun does not say yet who is better off'
				: 'None of the actions begun says yet who is better off',
	},
	better: {
		it: (some: string, better: number) => `${capital(some)} ${better === 1 ? 'dice' : 'dicono'} chi sta meglio`,
		en: (some: string, better: number) => `${capital(some)} ${better === 1 ? 'says' : 'say'} who is better off`,
	},
	wanted: {
		it: (wanted: number, of: number) =>
			of === 1
				? `l’unico esito che si può confrontare ${wanted === 1 ? 'va' : 'non va'} nella direzione voluta`
				: `degli esiti che si possono confrontare ${wanted === 1 ? 'va' : 'vanno'} nella direzione voluta ${inWords(wanted, 'it')} su ${inWords(of, 'it')}`,
		en: (wanted: number, of: number) =>
			of === 1
				? `the only outcome that can be compared ${wanted === 1 ? 'goes' : 'does not go'} the wanted way`
				: `of the outcomes that can be compared, ${inWords(wanted, 'en')} of ${inWords(of, 'en')} ${wanted === 1 ? 'goes' : 'go'} the wanted way`,
	},
	indicators: {
		caption: { it: 'Quanto, quanto bene, chi sta meglio', en: 'How much, how well, who is better off' },
		columns: {
			question: { it: 'Domanda', en: 'Question' },
			action: { it: 'Azione', en: 'Action' },
			indicator: { it: 'Indicatore', en: 'Indicator' },
			first: { it: 'Primo valore', en: 'First value' },
			last: { it: 'Ultimo valore', en: 'Last value' },
			of: { it: 'In numero', en: 'In number' },
			course: { it: 'Come va', en: 'Which way' },
		},
		note: {
			it: 'Di questi numeri risponde chi conduce l’azione, e riguardano solo chi vi ha partecipato (Results-Based Accountability, Friedman). Non si sommano: ogni indicatore chiede una cosa diversa. Quanto si è fatto sta anche nella parte sulle azioni.',
			en: 'Those who run the action answer for these numbers, which concern only those who took part (Results-Based Accountability, Friedman). They do not add up: each indicator asks something else. How much was done stands in the part on actions too.',
		},
	},
	silent: {
		caption: { it: 'Azioni che non dicono ancora chi sta meglio', en: 'Actions that do not say yet who is better off' },
		columns: { action: { it: 'Azione', en: 'Action' } },
	},
	courses: {
		wanted: { it: 'nella direzione voluta', en: 'the wanted way' },
		other: { it: 'nella direzione opposta', en: 'the other way' },
		same: { it: 'fermo', en: 'no change' },
		'too-few': { it: 'un valore solo', en: 'one value only' },
		'no-direction': { it: 'direzione non scritta', en: 'direction not written' },
	} satisfies Readonly<Record<Course, { it: string; en: string }>>,
} as const
