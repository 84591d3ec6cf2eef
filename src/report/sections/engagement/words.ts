import { decimal } from '../../../model/number.js'
import { capital } from '../../../model/numerals.js'
import { howMany, howManyOf, type Noun, nouns } from '../nouns.js'

const ofMandate: Noun = {
	it: ['una vulnerabilità del mandato', 'vulnerabilità del mandato'],
	en: ['vulnerability of the mandate', 'vulnerabilities of the mandate'],
}

export const words = {
	funnel: {
		caption: { it: 'Da chi si è incontrato a chi dà una mano', en: 'From those met to those who lend a hand' },
		columns: {
			step: { it: 'Passo', en: 'Step' },
			people: { it: 'Persone', en: 'People' },
			share: { it: 'Sui contatti', en: 'Of the contacts' },
		},
		note: {
			it: 'Ogni quota è sui contatti delle uscite in cui quel passo è stato contato; uno zero e un passo non contato non sono la stessa cosa.',
			en: 'Each share is of the contacts of the events in which that step was counted; nought and not counted are not the same.',
		},
	},
	none: { it: 'Nessuna strategia di aggancio è registrata', en: 'No outreach strategy is recorded' },
	toFill: {
		it: 'Per vedere questa parte servono in actions.yaml le strategie di aggancio («strategies») con le loro uscite («events»).',
		en: 'This part needs the outreach strategies in actions.yaml (“strategies”) with their events (“events”).',
	},
	noEvents: {
		it: 'Ci sono strategie di aggancio, ma nessuna uscita fatta è registrata',
		en: 'There are outreach strategies, but no event held is recorded',
	},
	uncounted: {
		it: (events: number) => `${capital(howMany(events, nouns.event, 'it'))}, senza il numero delle persone incontrate`,
		en: (events: number) => `${capital(howMany(events, nouns.event, 'en'))}, without the number of people met`,
	},
	withoutStrategy: {
		it: (uncovered: number, of: number) => [
			`${capital(howManyOf(uncovered, of, ofMandate, 'it'))} `,
			{ consequence: `${uncovered > 1 ? 'non hanno' : 'non ha'} una strategia di aggancio` },
		],
		en: (uncovered: number, of: number) => [
			`${capital(howManyOf(uncovered, of, ofMandate, 'en'))} `,
			{ consequence: `${uncovered === 1 ? 'has' : 'have'} no outreach strategy` },
		],
	},
	reach: {
		it: (contacts: number, events: number, fresh: number | null) =>
			`${decimal(contacts, 'it')} contatti in ${howMany(events, nouns.event, 'it')}${fresh === null ? '' : `, di cui ${decimal(fresh, 'it')} con persone nuove`}`,
		en: (contacts: number, events: number, fresh: number | null) =>
			`${decimal(contacts, 'en')} contacts at ${howMany(events, nouns.event, 'en')}${fresh === null ? '' : `, ${decimal(fresh, 'en')} of them new people`}`,
	},
	ended: { it: (title: string) => `${title} (finita)`, en: (title: string) => `${title} (ended)` },
	uncovered: {
		it: (names: string) => `Vulnerabilità del mandato senza una strategia: ${names}.`,
		en: (names: string) => `Vulnerabilities of the mandate without a strategy: ${names}.`,
	},
	unreached: {
		it: (names: string) => `Luoghi senza nessuna uscita: ${names}.`,
		en: (names: string) => `Places without any event: ${names}.`,
	},
	table: {
		caption: { it: 'Le strategie e che cosa ne è nato', en: 'The strategies and what came of them' },
		columns: {
			strategy: { it: 'Strategia', en: 'Strategy' },
			channel: { it: 'Canale', en: 'Channel' },
			events: { it: 'Uscite', en: 'Events' },
			contacts: { it: 'Contatti', en: 'Contacts' },
			new: { it: 'Nuovi', en: 'New' },
			returned: { it: 'Tornati', en: 'Returned' },
			became_active: { it: 'Attivi', en: 'Active' },
		},
		note: {
			it: 'Somme delle uscite: la stessa persona può essere contata più volte. Le uscite senza un numero non entrano in quella somma.',
			en: 'Sums over events: the same person may count more than once. Events without a number are not in that sum.',
		},
	},
} as const
