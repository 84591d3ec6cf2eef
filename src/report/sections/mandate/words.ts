import { capital, inWords } from '../../../model/numerals.js'
import { howManyOf, type Noun } from '../nouns.js'

const priority: Noun = {
	it: ['una priorità del mandato', 'priorità del mandato'],
	en: ['mandate priority', 'mandate priorities'],
}

export const words = {
	none: { it: 'Il mandato non è ancora registrato', en: 'The mandate is not recorded yet' },
	onlyDrafts: {
		it: (drafts: number) =>
			`Il mandato non è ancora adottato: ${drafts === 1 ? 'c’è una bozza' : `ci sono ${inWords(drafts, 'it')} bozze`}`,
		en: (drafts: number) =>
			`The mandate is not adopted yet: there ${drafts === 1 ? 'is one draft' : `are ${inWords(drafts, 'en')} drafts`}`,
	},
	ended: {
		it: (day: string) => [{ consequence: 'Nessun mandato è in vigore' }, ` (fine dell’ultimo: ${day})`],
		en: (day: string) => [{ consequence: 'No mandate is in force' }, ` (end of the last: ${day})`],
	},
	notInForce: { it: [{ consequence: 'Nessun mandato è in vigore' }], en: [{ consequence: 'No mandate is in force' }] },
	toFill: {
		it: 'Per vedere questa parte serve in mandate.yaml una versione adottata («versions»): il testo, le vulnerabilità da cui parte, le priorità in ordine, gli obiettivi.',
		en: 'This part needs an adopted version in mandate.yaml (“versions”): the text, the vulnerabilities it starts from, the priorities in order, the aims.',
	},
	overdue: {
		it: (days: number) => [
			'Il mandato ',
			{ consequence: `aspetta di essere rivisto da ${days === 1 ? 'un giorno' : `${days} giorni`}` },
		],
		en: (days: number) => [
			'The review of the mandate ',
			{ consequence: `has been due for ${days === 1 ? 'one day' : `${days} days`}` },
		],
	},
	age: {
		it: (days: number) =>
			`Il mandato è in vigore da ${days === 1 ? 'un giorno' : `${days} giorni`} e non nomina bisogni prioritari`,
		en: (days: number) =>
			`The mandate has been in force for ${days === 1 ? 'one day' : `${days} days`} and names no priority needs`,
	},
	covered: {
		it: (covered: number, of: number) =>
			covered === of
				? 'Tutte le priorità del mandato hanno un’azione in corso'
				: `${capital(howManyOf(covered, of, priority, 'it'))} ${covered > 1 ? 'hanno' : 'ha'} un’azione in corso`,
		en: (covered: number, of: number) =>
			covered === of
				? 'Every mandate priority has an action under way'
				: `${capital(howManyOf(covered, of, priority, 'en'))} ${covered === 1 ? 'has' : 'have'} an action under way`,
	},
	since: {
		it: (day: string, meetings: number) =>
			`Versione in vigore. Adozione: ${day}${meetings === 0 ? '' : `; scritta in ${meetings === 1 ? 'un incontro' : `${inWords(meetings, 'it')} incontri`}`}.`,
		en: (day: string, meetings: number) =>
			`Version in force. Adopted: ${day}${meetings === 0 ? '' : `; drafted in ${meetings === 1 ? 'one meeting' : `${inWords(meetings, 'en')} meetings`}`}.`,
	},
	statementToFill: {
		it: 'Il testo del mandato non è scritto: va in mandate.yaml («statement»).',
		en: 'The text of the mandate is not written: it goes into mandate.yaml (“statement”).',
	},
	vulnerabilities: {
		caption: { it: 'Di chi e di che cosa si prende cura', en: 'Whom and what it takes care of' },
		columns: {
			vulnerability: { it: 'Vulnerabilità', en: 'Vulnerability' },
			form: { it: 'Forma', en: 'Form' },
			target: { it: 'Destinatari', en: 'Target' },
		},
	},
	priorities: {
		caption: { it: 'Le priorità, in ordine', en: 'The priorities, in order' },
		columns: {
			place: { it: 'Posto', en: 'Place' },
			need: { it: 'Bisogno', en: 'Need' },
			stage: { it: 'Stadio', en: 'Stage' },
			running_actions: { it: 'Azioni in corso', en: 'Running actions' },
		},
	},
	aims: {
		caption: { it: 'Gli obiettivi', en: 'The aims' },
		columns: {
			aim: { it: 'Obiettivo', en: 'Aim' },
			needs: { it: 'Bisogni', en: 'Needs' },
			actions: { it: 'Azioni', en: 'Actions' },
		},
	},
	shown: {
		caption: { it: 'Dove si può vedere il mandato', en: 'Where the mandate can be seen' },
		columns: { place: { it: 'Luogo', en: 'Place' }, from: { it: 'Dal', en: 'From' } },
	},
	shownToFill: {
		it: 'Non è scritto dove il mandato si può vedere: va in mandate.yaml («shown»).',
		en: 'It is not written where the mandate can be seen: it goes into mandate.yaml (“shown”).',
	},
	drafts: {
		it: (drafts: number) =>
			drafts === 1 ? 'C’è anche una bozza non adottata.' : `Ci sono anche ${inWords(drafts, 'it')} bozze non adottate.`,
		en: (drafts: number) =>
			drafts === 1
				? 'There is also one draft, not adopted.'
				: `There are also ${inWords(drafts, 'en')} drafts, not adopted.`,
	},
} as const
