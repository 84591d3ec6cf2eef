import { capital, enumerated, inWords } from '../../../model/numerals.js'
import { howMany, howManyOf, nouns } from '../nouns.js'

export const words = {
	none: { it: 'Il gruppo pilota non è ancora registrato', en: 'The pilot group is not recorded yet' },
	unwritten: {
		it: 'Il gruppo pilota è costituito, ma non c’è scritto chi ne fa parte',
		en: 'The pilot group is constituted, but nobody is written in it',
	},
	toFill: {
		it: 'Per vedere questa parte servono in network.yaml le persone («people») e il gruppo pilota («pilot_group»), con il giorno in cui ciascuno è entrato.',
		en: 'This part needs the people (“people”) and the pilot group (“pilot_group”) in network.yaml, with the day on which each joined.',
	},
	few: {
		it: (names: readonly string[]) => [
			'Nel gruppo pilota ',
			{ consequence: `${names.length === 1 ? 'è poco presente' : 'sono poco presenti'} ${enumerated(names, 'it')}` },
		],
		en: (names: readonly string[]) => ['The pilot group ', { consequence: `has few ${enumerated(names, 'en')}` }],
	},
	who: {
		'15-34': { it: 'chi ha fra 15 e 34 anni', en: 'people aged 15 to 34' },
		'35-64': { it: 'chi ha fra 35 e 64 anni', en: 'people aged 35 to 64' },
		'65+': { it: 'chi ha 65 anni e più', en: 'people aged 65 and over' },
		italian: { it: 'chi ha cittadinanza italiana', en: 'Italian citizens' },
		foreign: { it: 'chi ha cittadinanza straniera', en: 'foreign citizens' },
	},
	missing: {
		it: (present: number, of: number, labels: readonly string[]) =>
			labels.length > 3
				? `Nel gruppo pilota ${present === 1 ? 'c’è' : 'ci sono'} ${howManyOf(present, of, nouns.component, 'it')}`
				: `Nel gruppo pilota ${present === 1 ? 'c’è' : 'ci sono'} ${howManyOf(present, of, nouns.component, 'it')}: ${labels.length === 1 ? 'manca' : 'mancano'} ${enumerated(labels, 'it')}`,
		en: (present: number, of: number, labels: readonly string[]) =>
			labels.length > 3
				? `The pilot group has ${howManyOf(present, of, nouns.component, 'en')}`
				: `The pilot group has ${howManyOf(present, of, nouns.component, 'en')}: missing ${labels.length === 1 ? 'is' : 'are'} ${enumerated(labels, 'en')}`,
	},
	complete: {
		it: (members: number, of: number) =>
			`${capital(howMany(members, nouns.member, 'it'))} nel gruppo pilota, e tutte e ${inWords(of, 'it')} le componenti presenti`,
		en: (members: number, of: number) =>
			`${capital(howMany(members, nouns.member, 'en'))} in the pilot group, and all ${inWords(of, 'en')} components present`,
	},
	components: {
		caption: { it: 'Le componenti del gruppo pilota', en: 'The components of the pilot group' },
		columns: { component: { it: 'Componente', en: 'Component' }, members: { it: 'Membri', en: 'Members' } },
		note: {
			it: 'Chi non rappresenta un ente è un cittadino. Chi siede per due enti conta in entrambi.',
			en: 'Who represents no body is a citizen. Who sits for two bodies counts in both.',
		},
	},
	unknown: { it: 'ente non scritto', en: 'body not written' },
	composedOn: {
		it: (day: string) =>
			`Il gruppo com’era al ${day}: questa edizione lo ripete finché non sono entrate o uscite abbastanza persone da non riconoscerne nessuna.`,
		en: (day: string) =>
			`The group as it was on ${day}: this edition repeats it until enough people have joined or left for none of them to be recognised.`,
	},
	tooFew: {
		it: 'Età, cittadinanza e competenze non si pubblicano: il gruppo ha meno di dieci persone.',
		en: 'Ages, citizenship and competences are not published: the group has fewer than ten people.',
	},
	composition: {
		caption: {
			it: 'Il gruppo pilota accanto ai residenti dai 15 anni in su',
			en: 'The pilot group beside the residents from 15 years',
		},
		columns: {
			dimension: { it: 'Per', en: 'By' },
			band: { it: 'Gruppo', en: 'Group' },
			chart: { it: 'Quota, da 0 a 100%', en: 'Share, 0 to 100%' },
			members: { it: 'Membri', en: 'Members' },
			share: { it: 'Quota', en: 'Share' },
			residents_share: { it: 'Residenti', en: 'Residents' },
			points: { it: 'Differenza, punti', en: 'Difference, points' },
		},
		note: {
			it: 'Le quote sono su chi è noto; i non noti sono contati a parte. Sotto i dieci membri una persona sposta più di dieci punti.',
			en: 'Shares are of those known; the unknown are counted apart. Under ten members one person moves more than ten points.',
		},
	},
	legend: {
		group: { it: 'gruppo pilota', en: 'pilot group' },
		residents: { it: 'residenti', en: 'residents' },
		protected: { it: 'numero protetto: la quota sta qui dentro', en: 'protected number: the share lies in here' },
	},
	generations: { it: 'età', en: 'age' },
	cultures: { it: 'cittadinanza', en: 'citizenship' },
	compositionToFill: {
		it: 'Per vedere chi rappresenta il gruppo servono età e cittadinanza dichiarate dai membri, in network.yaml («people»); «unknown» va bene.',
		en: 'To see whom the group represents, network.yaml needs age and citizenship as members declare them (“people”); “unknown” is fine.',
	},
	competences: {
		caption: { it: 'Le competenze che il gruppo porta', en: 'The competences that the group brings' },
		columns: { competence: { it: 'Competenza', en: 'Competence' }, members: { it: 'Membri', en: 'Members' } },
	},
	competencesToFill: {
		it: 'Le competenze dei membri non sono registrate: si scrivono in network.yaml («competences»).',
		en: 'The members’ competences are not recorded: they are written in network.yaml (“competences”).',
	},
} as const
