import { capital } from '../../../model/numerals.js'
import type { Measure } from '../needs.js'
import { howManyOf, nouns } from '../nouns.js'

type Answers = Measure['needs'][number]['actions']

export const words = {
	isNew: { it: ' (nuovo)', en: ' (new)' },
	none: { it: 'Nessun bisogno è ancora registrato', en: 'No need is recorded yet' },
	toFill: {
		it: 'Per vedere questa parte servono i bisogni in needs.yaml («needs»): un titolo e il giorno in cui qualcuno li ha notati.',
		en: 'This part needs the needs in needs.yaml (“needs”): a title and the day on which somebody noticed them.',
	},
	onlyVulnerabilities: {
		it: 'Ci sono forme di vulnerabilità, ma nessun bisogno è ancora registrato',
		en: 'There are forms of vulnerability, but no need is recorded yet',
	},
	notVoted: { it: 'Nessuna votazione dei bisogni è registrata', en: 'No vote on the needs is recorded' },
	covered: {
		it: (answered: boolean) =>
			answered
				? 'Tutti i bisogni ad alta priorità hanno un’azione in corso o hanno già avuto una conclusione'
				: 'Tutti i bisogni ad alta priorità hanno almeno un’azione in corso',
		en: (answered: boolean) =>
			answered
				? 'Every high-priority need has an action under way or has come to a conclusion'
				: 'Every high-priority need has at least one action under way',
	},
	uncovered: {
		it: (uncovered: number, of: number) => [
			`${capital(howManyOf(uncovered, of, nouns.highNeed, 'it'))} `,
			{ consequence: `${uncovered > 1 ? 'non hanno' : 'non ha'} un’azione in corso` },
		],
		en: (uncovered: number, of: number) => [
			`${capital(howManyOf(uncovered, of, nouns.highNeed, 'en'))} `,
			{ consequence: `${uncovered === 1 ? 'has' : 'have'} no action under way` },
		],
	},
	unanswered: {
		it: (titles: string) => `Aperti, senza nessuna azione nemmeno prevista: ${titles}.`,
		en: (titles: string) => `Open, without any action, not even a planned one: ${titles}.`,
	},
	weights: {
		high: { it: 'alta', en: 'high' },
		voted: { it: 'votato', en: 'voted' },
		mandate: { it: 'nel mandato', en: 'in the mandate' },
		undiscussed: { it: 'non discusso', en: 'not discussed' },
	},
	answers: {
		it: (answers: Answers) =>
			[
				some(answers['under-way'], () => 'in corso'),
				some(answers.settled, () => 'a regime'),
				some(answers.planned, n => (n === 1 ? 'prevista' : 'previste')),
				some(answers.done, n => (n === 1 ? 'conclusa' : 'concluse')),
				some(answers.dropped, n => (n === 1 ? 'interrotta' : 'interrotte')),
			]
				.filter(Boolean)
				.join(', ') || 'nessuna',
		en: (answers: Answers) =>
			[
				some(answers['under-way'], () => 'under way'),
				some(answers.settled, () => 'settled'),
				some(answers.planned, () => 'planned'),
				some(answers.done, () => 'done'),
				some(answers.dropped, () => 'dropped'),
			]
				.filter(Boolean)
				.join(', ') || 'none',
	},
	yesNo: { yes: { it: 'sì', en: 'yes' }, no: { it: 'no', en: 'no' } },
	needs: {
		caption: { it: 'I bisogni, per priorità', en: 'The needs, by priority' },
		columns: {
			need: { it: 'Bisogno', en: 'Need' },
			priority: { it: 'Priorità', en: 'Priority' },
			points: { it: 'Voti o punti', en: 'Votes or points' },
			stage: { it: 'Stadio', en: 'Stage' },
			theme: { it: 'Tema', en: 'Theme' },
			actions: { it: 'Azioni', en: 'Actions' },
			noticed: { it: 'Notato', en: 'Noticed' },
		},
		note: {
			it: 'Prima l’ordine dell’ultima votazione, poi quello del mandato, poi il giorno in cui sono stati notati. In evidenza i bisogni ad alta priorità senza un’azione in corso.',
			en: 'First the order of the last round, then that of the mandate, then the day they were noticed. Marked: high-priority needs without a running action.',
		},
	},
	vulnerabilities: {
		caption: { it: 'Le forme di vulnerabilità', en: 'The forms of vulnerability' },
		columns: {
			vulnerability: { it: 'Vulnerabilità', en: 'Vulnerability' },
			form: { it: 'Forma', en: 'Form' },
			target: { it: 'Destinatari', en: 'Target' },
			evidence: { it: 'Prove', en: 'Evidence' },
			latest_evidence: { it: 'Ultima prova', en: 'Latest evidence' },
			open_needs: { it: 'Bisogni aperti', en: 'Open needs' },
			in_mandate: { it: 'Nel mandato', en: 'In the mandate' },
		},
	},
	pairs: {
		caption: { it: 'Forme di vulnerabilità e destinatari', en: 'Forms of vulnerability and targets' },
		columns: {
			form: { it: 'Forma', en: 'Form' },
			target: { it: 'Destinatari', en: 'Target' },
			vulnerabilities: { it: 'Vulnerabilità', en: 'Vulnerabilities' },
			evidence: { it: 'Prove', en: 'Evidence' },
			open_needs: { it: 'Bisogni aperti', en: 'Open needs' },
		},
		note: {
			it: 'Un bisogno che nasce da più vulnerabilità è contato in ciascuna.',
			en: 'A need that stems from several vulnerabilities counts in each.',
		},
	},
	vulnerabilitiesToFill: {
		it: 'Le forme di vulnerabilità non sono registrate: si scrivono in needs.yaml («vulnerabilities»), con le prove.',
		en: 'The forms of vulnerability are not recorded: they are written in needs.yaml (“vulnerabilities”), with the evidence.',
	},
} as const

function some(number: number | undefined, word: (number: number) => string): string {
	return number === undefined ? '' : `${number} ${word(number)}`
}
