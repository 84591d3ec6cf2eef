import { enumerated, inWords } from '../../../model/numerals.js'
import type { Language, Words } from '../../../model/text.js'
import { vocabularies } from '../../../model/vocabularies/index.js'
import { type Purpose, type PurposeStage, type Sign, thresholds } from '../../../observatory/purposes.js'
import { feminine, howMany, howManyOf, nouns } from '../nouns.js'
import { type Measure, purposes } from './measure.js'

/** «un incontro», «due incontri»: a threshold of one is written with its article. */
const atLeast = (number: number, one: string, many: string, language: Language) =>
	number === 1 ? one : `${inWords(number, language)} ${many}`

/** «un trimestre su quattro con incontri aperti, ne servono tre». */
const quartersOf = (have: number, need: number, of: number, language: Language, sign: string) =>
	language === 'it'
		? `${howManyOf(have, of, nouns.quarter, 'it')} con ${sign}, ne servono ${inWords(need, 'it')}`
		: `${howManyOf(have, of, nouns.quarter, 'en')} with ${sign}, ${inWords(need, 'en')} needed`

/** «qui ce n’è uno», “here there is one”. */
const here = (closed: number, language: Language) =>
	language === 'it'
		? `qui ${closed === 0 ? 'non ce n’è ancora nessuno' : closed === 1 ? 'ce n’è uno' : `ce ne sono ${inWords(closed, 'it')}`}`
		: `here there ${closed === 1 ? 'is' : 'are'} ${inWords(closed, 'en')}`

/** «ogni mese», or in how many of a quarter’s three. */
export const monthly = {
	it: thresholds.notes.months === 3 ? 'ogni mese' : `in ${inWords(thresholds.notes.months, 'it')} mesi su tre`,
	en: thresholds.notes.months === 3 ? 'every month' : `in ${inWords(thresholds.notes.months, 'en')} months of three`,
}

const subject: Readonly<Record<Purpose, Words>> = {
	agora: { it: 'l’agorà', en: 'the agora' },
	observatory: { it: 'l’osservatorio', en: 'the observatory' },
	support: { it: 'il sostegno', en: 'the support' },
}

const { occasional, regular, permanent } = thresholds

export const words = {
	none: { it: 'Delle tre finalità non c’è ancora nessun segno', en: 'There is no sign of the three purposes yet' },
	toFill: {
		it: 'Per vedere questa parte servono in diary.yaml gli incontri aperti, le note di campo («notes») e i sostegni («support»), e in actions.yaml le azioni con il giorno d’inizio («since»).',
		en: 'This part needs the open meetings, the field notes (“notes”) and the acts of support (“support”) in diary.yaml, and the actions with their day of beginning (“since”) in actions.yaml.',
	},
	meetingsToFill: {
		it: 'Nessun incontro registrato: in diary.yaml ogni incontro può dire a quali finalità serve («purposes»).',
		en: 'No meeting recorded: in diary.yaml each meeting can say which purposes it serves (“purposes”).',
	},
	stages: {
		none: { it: 'assente', en: 'none' },
		occasional: { it: 'occasionale', en: 'occasional' },
		regular: { it: 'regolare', en: 'regular' },
		permanent: { it: 'permanente', en: 'permanent' },
	} satisfies Readonly<Record<PurposeStage, Words>>,
	is: {
		it: (purpose: Purpose, stage: PurposeStage) => `${subject[purpose].it} è ${words.stages[stage].it}`,
		en: (purpose: Purpose, stage: PurposeStage) =>
			`${subject[purpose].en} is ${stage === 'none' ? 'absent' : words.stages[stage].en}`,
	},
	alike: {
		it: (stage: PurposeStage) =>
			`${enumerated(
				purposes.map(purpose => subject[purpose].it),
				'it',
			)} sono ${{ none: 'assenti', occasional: 'occasionali', regular: 'regolari', permanent: 'permanenti' }[stage]}`,
		en: (stage: PurposeStage) =>
			`${enumerated(
				purposes.map(purpose => subject[purpose].en),
				'en',
			)} are all ${stage === 'none' ? 'absent' : words.stages[stage].en}`,
	},
	unsaid: { it: 'non detta', en: 'not said' },
	sign: {
		meetings: { it: 'incontri aperti a tutti', en: 'meetings open to all' },
		notes: { it: `note di campo, ${monthly.it}`, en: `field notes, ${monthly.en}` },
		starts: { it: 'progetti e iniziative partiti', en: 'projects and initiatives begun' },
		support: { it: 'sostegni a progetti locali', en: 'support for local projects' },
	} satisfies Readonly<Record<Sign, Words>>,
	withSign: {
		meetings: { it: 'incontri aperti', en: 'open meetings' },
		notes: { it: `note di campo ${monthly.it}`, en: `field notes ${monthly.en}` },
		starts: { it: 'nuove azioni', en: 'new actions' },
		support: { it: 'sostegni', en: 'acts of support' },
	} satisfies Readonly<Record<Sign, Words>>,
	rules: {
		none: {
			it: (purpose: Purpose) =>
				({
					agora: 'Nessun incontro aperto a tutti negli ultimi 365 giorni.',
					observatory: 'Nessuna nota di campo, o nessun progetto o iniziativa partiti, negli ultimi 365 giorni.',
					support: 'Nessun sostegno a un progetto locale negli ultimi 365 giorni.',
				})[purpose],
			en: (purpose: Purpose) =>
				({
					agora: 'No meeting open to all in the last 365 days.',
					observatory: 'No field note, or no project or initiative begun, in the last 365 days.',
					support: 'No support for a local project in the last 365 days.',
				})[purpose],
		},
		occasional: {
			it: (purpose: Purpose) =>
				({
					agora: `Almeno ${atLeast(occasional.signs, 'un incontro aperto a tutti', 'incontri aperti a tutti', 'it')} negli ultimi 365 giorni.`,
					observatory: `Almeno ${atLeast(occasional.signs, 'una nota di campo e un avvio di progetto o iniziativa', 'note di campo e altrettanti avvii di progetti o iniziative', 'it')} negli ultimi 365 giorni.`,
					support: `Almeno ${atLeast(occasional.signs, 'un sostegno a un progetto locale', 'sostegni a progetti locali', 'it')} negli ultimi 365 giorni.`,
				})[purpose],
			en: (purpose: Purpose) =>
				({
					agora: `At least ${atLeast(occasional.signs, 'one meeting open to all', 'meetings open to all', 'en')} in the last 365 days.`,
					observatory: `At least ${atLeast(occasional.signs, 'one field note and one start of a project or initiative', 'field notes and as many starts of projects or initiatives', 'en')} in the last 365 days.`,
					support: `At least ${atLeast(occasional.signs, 'one act of support for a local project', 'acts of support for local projects', 'en')} in the last 365 days.`,
				})[purpose],
		},
		regular: {
			it: (purpose: Purpose, { enough, expected }: Measure['group']) => {
				const least = `almeno ${inWords(regular.quarters, 'it')}`
				const often = `${least} degli ultimi ${inWords(regular.of, 'it')} trimestri chiusi`
				return {
					agora: `Un incontro aperto a tutti in ${often}, e oggi un gruppo pilota rappresentativo: almeno ${feminine(enough, 'it')} componenti attese su ${feminine(expected, 'it')}, e nessuna generazione assente.`,
					observatory: `In ${often} una nota di campo ${monthly.it}, e in ${least} un progetto o un’iniziativa partiti.`,
					support: `Un sostegno a un progetto locale in ${often}.`,
				}[purpose]
			},
			en: (purpose: Purpose, { enough, expected }: Measure['group']) => {
				const least = `at least ${inWords(regular.quarters, 'en')}`
				const often = `${least} of the last ${inWords(regular.of, 'en')} closed quarters`
				return {
					agora: `A meeting open to all in ${often}, and today a representative pilot group: at least ${inWords(enough, 'en')} of ${inWords(expected, 'en')} expected components, and no generation absent.`,
					observatory: `In ${often} a field note ${monthly.en}, and in ${least} a project or initiative begun.`,
					support: `Support for a local project in ${often}.`,
				}[purpose]
			},
		},
		permanent: {
			it: () =>
				`Regolare per ${inWords(permanent.quarters, 'it')} trimestri chiusi di seguito: in ogni gruppo di ${inWords(regular.of, 'it')}, almeno ${inWords(regular.quarters, 'it')}.`,
			en: () =>
				`Regular for ${inWords(permanent.quarters, 'en')} closed quarters in a row: of any ${inWords(regular.of, 'en')} running, at least ${inWords(regular.quarters, 'en')}.`,
		},
	},
	lacks: {
		first: {
			it: (sign: Sign) =>
				({
					meetings: 'un primo incontro aperto a tutti',
					notes: 'una prima nota di campo',
					starts: 'un primo progetto o una prima iniziativa',
					support: 'un primo sostegno a un progetto locale',
				})[sign],
			en: (sign: Sign) =>
				({
					meetings: 'a first meeting open to all',
					notes: 'a first field note',
					starts: 'a first project or initiative',
					support: 'a first act of support for a local project',
				})[sign],
		},
		tooEarly: {
			it: (needed: number, closed: number) =>
				`non si può ancora misurare: servono ${inWords(needed, 'it')} trimestri chiusi, ${here(closed, 'it')}`,
			en: (needed: number, closed: number) =>
				`not yet measurable: this takes ${inWords(needed, 'en')} closed quarters, and ${here(closed, 'en')}`,
		},
		notYet: {
			it: (needed: number, closed: number) =>
				`non si può ancora misurare se è permanente: servono ${inWords(needed, 'it')} trimestri chiusi, ${here(closed, 'it')}`,
			en: (needed: number, closed: number) =>
				`whether it is permanent is not yet measurable: this takes ${inWords(needed, 'en')} closed quarters, and ${here(closed, 'en')}`,
		},
		unbroken: {
			it: `nessuna interruzione: fra gli ultimi ${inWords(permanent.quarters, 'it')} trimestri chiusi troppi sono vuoti`,
			en: `no interruption: too many of the last ${inWords(permanent.quarters, 'en')} closed quarters are empty`,
		},
		tooFew: {
			it: (sign: Sign, have: number, need: number, of: number) =>
				quartersOf(have, need, of, 'it', words.withSign[sign].it),
			en: (sign: Sign, have: number, need: number, of: number) =>
				quartersOf(have, need, of, 'en', words.withSign[sign].en),
		},
		components: {
			it: (need: number, have: number) =>
				`${inWords(need, 'it')} componenti nel gruppo pilota, oggi ${have === 0 ? 'nessuna' : have === 1 ? 'una' : inWords(have, 'it')}`,
			en: (need: number, have: number) =>
				`${inWords(need, 'en')} components in the pilot group, today ${inWords(have, 'en')}`,
		},
		generation: {
			it: (label: string) => `nel gruppo pilota nessuno di questa età: ${label}`,
			en: (label: string) => `nobody of this age in the pilot group: ${label}`,
		},
		withheld: {
			it: 'in questa edizione non si dice se il gruppo pilota è rappresentativo: ha meno di dieci persone',
			en: 'whether the pilot group is representative is not told in this edition: it has fewer than ten people',
		},
		unknown: {
			it: 'non si sa se il gruppo pilota è rappresentativo: di alcuni membri non è scritta l’età o la componente',
			en: 'whether the pilot group is representative is not known: of some members the age or the component is not written',
		},
	},
	group: {
		empty: { it: 'Il gruppo pilota non ha ancora membri.', en: 'The pilot group has no members yet.' },
		components: {
			it: (present: number, expected: number) =>
				present === 0
					? 'Nel gruppo pilota non c’è ancora nessuna delle componenti attese.'
					: `Nel gruppo pilota ${present === 1 ? 'c’è una componente' : `ci sono ${inWords(present, 'it')} componenti`} su ${inWords(expected, 'it')} attese.`,
			en: (present: number, expected: number) =>
				present === 0
					? 'None of the expected components is in the pilot group yet.'
					: `In the pilot group there ${present === 1 ? 'is' : 'are'} ${inWords(present, 'en')} of ${inWords(expected, 'en')} expected components.`,
		},
		generations: { it: 'Nessuna generazione è assente.', en: 'No generation is absent.' },
		absent: {
			it: (labels: readonly string[]) =>
				`${labels.length === 1 ? 'Manca una generazione' : 'Mancano delle generazioni'}: ${enumerated(labels, 'it')}.`,
			en: (labels: readonly string[]) =>
				`${labels.length === 1 ? 'One generation is' : 'Some generations are'} absent: ${enumerated(labels, 'en')}.`,
		},
		unknownAge: {
			it: (number: number, all: boolean) =>
				`Di ${howMany(number, nouns.member, 'it')} non è scritta l’età${all ? '' : ': non si può dire se ci sono tutte le generazioni'}.`,
			en: (number: number, all: boolean) =>
				`Of ${howMany(number, nouns.member, 'en')} the age is not written${all ? '' : ': whether every generation is there cannot be said'}.`,
		},
		someAge: {
			it: (all: boolean) =>
				`Di alcuni membri non è scritta l’età${all ? '' : ': non si può dire se ci sono tutte le generazioni'}.`,
			en: (all: boolean) =>
				`Of some members the age is not written${all ? '' : ': whether every generation is there cannot be said'}.`,
		},
		someComponent: {
			it: 'Di alcuni membri non è scritta la componente.',
			en: 'Of some members the component is not written.',
		},
		withheld: {
			it: 'Di un gruppo con meno di dieci persone questa edizione non dice le età.',
			en: 'Of a group of fewer than ten people this edition does not tell the ages.',
		},
		unknownComponent: {
			it: (number: number) => `Di ${howMany(number, nouns.member, 'it')} non è scritta la componente.`,
			en: (number: number) => `Of ${howMany(number, nouns.member, 'en')} the component is not written.`,
		},
		support: {
			it: (acts: readonly string[]) => `Sostegni degli ultimi 365 giorni: ${acts.join(', ')}.`,
			en: (acts: readonly string[]) => `Support in the last 365 days: ${acts.join(', ')}.`,
		},
	},
	purposes: {
		caption: { it: 'A che punto sono le tre finalità', en: 'How far the three purposes have come' },
		columns: {
			purpose: { it: 'Finalità', en: 'Purpose' },
			stage: { it: 'Stadio', en: 'Stage' },
			rule: { it: 'La regola', en: 'The rule' },
			lacks: { it: 'Per il prossimo stadio', en: 'For the next stage' },
		},
	},
	signs: {
		caption: { it: 'Da che cosa lo si vede', en: 'What shows it' },
		columns: {
			purpose: { it: 'Finalità', en: 'Purpose' },
			sign: { it: 'Segno', en: 'Sign' },
			in_a_year: { it: 'In un anno', en: 'In a year' },
			quarters: { it: 'Trimestri chiusi', en: 'Closed quarters' },
			silence: { it: 'Silenzio più lungo, in giorni', en: 'Longest silence, in days' },
			stage: { it: 'Stadio', en: 'Stage' },
		},
		note: {
			it: 'Dei trimestri chiusi contano gli ultimi quattro da quando si è cominciato nel quartiere. Il silenzio più lungo è il tempo passato senza quel segno, fra una volta e la successiva o dall’ultima a oggi, per i silenzi che arrivano negli ultimi 365 giorni.',
			en: 'Of the closed quarters the last four count, since things began in the neighbourhood. The longest silence is the time without the sign, from one to the next or from the last until today, of the silences that reach into the last 365 days.',
		},
	},
	ladder: {
		caption: { it: 'Le regole degli stadi', en: 'The rules of the stages' },
		columns: {
			stage: { it: 'Stadio', en: 'Stage' },
			...Object.fromEntries(purposes.map(purpose => [purpose, vocabularies.purposes.codes[purpose].label])),
		},
		note: {
			it: 'Il testo del programma nomina le finalità, non le soglie: queste sono di agora. Una finalità con due segni ha lo stadio del segno più debole.',
			en: 'The programme’s text names the purposes and no thresholds: these are agora’s. A purpose with two signs has the stage of the weaker one.',
		},
	},
	meetings: {
		caption: { it: 'Gli incontri per finalità dichiarata', en: 'The meetings by declared purpose' },
		columns: {
			purpose: { it: 'Finalità', en: 'Purpose' },
			meetings: { it: 'Incontri', en: 'Meetings' },
			in_a_year: { it: 'In un anno', en: 'In a year' },
		},
		note: {
			it: 'Un incontro può servire a più di una finalità: le righe non si sommano.',
			en: 'A meeting may serve more than one purpose: the rows do not add up.',
		},
	},
} as const
