import { capital } from '../../../model/numerals.js'
import { howMany, nouns } from '../nouns.js'

export const words = {
	none: { it: 'Nella rete non c’è ancora nessuna organizzazione', en: 'There is no organisation in the network yet' },
	toFill: {
		it: 'Per vedere questa parte servono le organizzazioni in network.yaml («organisations»), con il tipo di ciascuna.',
		en: 'This part needs the organisations in network.yaml (“organisations”), each with its type.',
	},
	noTies: {
		it: (organisations: number) =>
			`${capital(howMany(organisations, nouns.organisation, 'it'))}, e nessun legame registrato`,
		en: (organisations: number) => `${capital(howMany(organisations, nouns.organisation, 'en'))}, and no tie recorded`,
	},
	tiesToFill: {
		it: 'Per vedere chi lavora con chi servono i legami in network.yaml («ties»): due organizzazioni, il livello, da quando.',
		en: 'To see who works with whom, network.yaml needs the ties (“ties”): two organisations, the level, since when.',
	},
	noTiesNow: {
		it: (organisations: number) =>
			`${capital(howMany(organisations, nouns.organisation, 'it'))}, e nessun legame che valga ancora`,
		en: (organisations: number) =>
			`${capital(howMany(organisations, nouns.organisation, 'en'))}, and no tie that still holds`,
	},
	few: {
		it: (organisations: number, ties: number) =>
			`${capital(howMany(organisations, nouns.organisation, 'it'))}, ${howMany(ties, nouns.tie, 'it')}: ${organisations === 1 ? 'è presto' : 'ancora poche'} per cercare snodi`,
		en: (organisations: number, ties: number) =>
			`${capital(howMany(organisations, nouns.organisation, 'en'))}, ${howMany(ties, nouns.tie, 'en')}: ${organisations === 1 ? 'too early' : 'too few'} to look for brokers`,
	},
	rests: {
		it: (broker: string, number: number) => [
			`la rete poggia su ${broker}: se si ferma, `,
			{ consequence: `${howMany(number, nouns.organisation, 'it')} restano staccate` },
		],
		en: (broker: string, number: number) => [
			`the network rests on ${broker}: if it stops, `,
			{ consequence: `${howMany(number, nouns.organisation, 'en')} are cut off` },
		],
	},
	noBroker: {
		it: 'Nessuno snodo: ogni organizzazione ha più di una strada',
		en: 'No single broker: every organisation has more than one path',
	},
	nobodyCutOff: {
		it: 'Nessuno snodo: chiunque si fermi, nessun’altra resta staccata',
		en: 'No single broker: whoever stops, nobody else is cut off',
	},
	atMost: {
		it: (number: number) =>
			`la rete non poggia su una sola: chiunque si fermi, ${number === 1 ? 'al più un’organizzazione resta staccata' : `al più ${howMany(number, nouns.organisation, 'it')} restano staccate`}`,
		en: (number: number) =>
			`the network does not rest on one: whoever stops, at most ${howMany(number, nouns.organisation, 'en')} ${number === 1 ? 'is' : 'are'} cut off`,
	},
	alone: {
		it: (number: number) => `${howMany(number, nouns.organisation, 'it')} ${number === 1 ? 'è' : 'sono'} senza legami`,
		en: (number: number) => `${howMany(number, nouns.organisation, 'en')} ${number === 1 ? 'has' : 'have'} no tie`,
	},
	parts: {
		it: (number: number) => `la rete è divisa in ${number} parti che non si toccano`,
		en: (number: number) => `the network is in ${number} parts that do not touch`,
	},
	isolates: {
		it: (names: string) => `Senza legami registrati: ${names}.`,
		en: (names: string) => `Without recorded ties: ${names}.`,
	},
	byComponent: {
		caption: { it: 'Organizzazioni per componente', en: 'Organisations by component' },
		columns: {
			component: { it: 'Componente', en: 'Component' },
			organisations: { it: 'Organizzazioni', en: 'Organisations' },
			promoters: { it: 'Promotrici', en: 'Promoters' },
		},
	},
	byType: {
		caption: { it: 'Organizzazioni per tipo di ente', en: 'Organisations by type' },
		columns: {
			type: { it: 'Tipo', en: 'Type' },
			organisations: { it: 'Organizzazioni', en: 'Organisations' },
			promoters: { it: 'Promotrici', en: 'Promoters' },
		},
	},
	byLevel: {
		caption: { it: 'Legami per livello', en: 'Ties by level' },
		columns: {
			level: { it: 'Livello', en: 'Level' },
			ties: { it: 'Legami', en: 'Ties' },
			share: { it: 'Quota', en: 'Share' },
			without_evidence: { it: 'Senza una prova', en: 'Without evidence' },
		},
		note: {
			it: 'Un livello più alto non è sempre meglio: dipende da che cosa serve fare insieme.',
			en: 'A higher level is not always better: it depends on what is to be done together.',
		},
	},
	shape: { it: 'La forma della rete', en: 'The shape of the network' },
	brokers: {
		caption: { it: 'Chi tiene insieme la rete', en: 'Who holds the network together' },
		columns: {
			organisation: { it: 'Se si ferma', en: 'If it stops' },
			cut_off: { it: 'Restano staccate', en: 'Cut off' },
			which: { it: 'Quali', en: 'Which' },
			paths: { it: 'Strade che passano da qui', en: 'Paths through it' },
		},
		note: {
			it: 'Restano staccate le organizzazioni che non raggiungono più la parte più grande di ciò che resta; quando nessuna ne raggiunge un’altra, tutte. Le strade sono le più brevi fra due altre organizzazioni.',
			en: 'Cut off are those that no longer reach the largest part of what remains; where none reaches another, all. Paths are the shortest between two other organisations.',
		},
	},
	ratings: { it: 'Come le due parti vedono i legami', en: 'How the two ends see the ties' },
	ratingsToFill: {
		it: 'Per sapere quanto valgono i legami per chi ne fa parte servono in network.yaml le valutazioni («ratings»): chi, quando, livello, valore e fiducia da 1 a 4.',
		en: 'To know what the ties are worth to their ends, network.yaml needs the ratings (“ratings”): who, when, level, value and trust from 1 to 4.',
	},
	differing: {
		caption: { it: 'Legami visti in modo diverso', en: 'Ties seen differently' },
		columns: {
			organisation: { it: 'Secondo', en: 'According to' },
			level: { it: 'è', en: 'it is' },
			other: { it: 'Secondo l’altra', en: 'According to the other' },
			other_level: { it: 'è', en: 'it is' },
			recorded: { it: 'Registrato', en: 'Recorded' },
		},
		note: {
			it: 'Che due organizzazioni vedano diversamente lo stesso legame non è un errore: è una cosa di cui parlare.',
			en: 'That two organisations see the same tie differently is no mistake: it is something to talk about.',
		},
	},
	year: { it: 'I legami in un anno', en: 'The ties in a year' },
	moves: {
		caption: { it: 'Che cosa è cambiato nei legami in un anno', en: 'What changed in the ties in a year' },
		columns: {
			date: { it: 'Giorno', en: 'Day' },
			change: { it: 'Cambiamento', en: 'Change' },
			organisation: { it: 'Fra', en: 'Between' },
			other: { it: 'e', en: 'and' },
			before: { it: 'Prima', en: 'Before' },
			now: { it: 'Ora', en: 'Now' },
		},
	},
	move: {
		new: { it: 'nuovo', en: 'new' },
		strengthened: { it: 'rafforzato', en: 'strengthened' },
		loosened: { it: 'allentato', en: 'loosened' },
		ended: { it: 'finito', en: 'ended' },
	},
	most: {
		caption: { it: 'Chi ha più legami', en: 'Who has most ties' },
		columns: { organisation: { it: 'Organizzazione', en: 'Organisation' }, ties: { it: 'Legami', en: 'Ties' } },
		note: {
			it: 'Le prime cinque al massimo; a pari merito, nell’ordine degli identificativi.',
			en: 'Five at most; equals in the order of their ids.',
		},
	},
} as const
