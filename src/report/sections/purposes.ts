import { capital, enumerated, inWords } from '../../model/numerals.js'
import type { Language, Words } from '../../model/text.js'
import { vocabularies } from '../../model/vocabularies/index.js'
import { type Counted, isBand, isWithheld } from '../../observatory/counted.js'
import { due, isInTime, unbroken } from '../../observatory/editions.js'
import { type Figure, measured, part } from '../../observatory/figure.js'
import {
	beganOn,
	closedQuarters,
	longestWithout,
	notesPerMonth,
	type Purpose,
	type PurposeStage,
	purposeStages,
	representation,
	rhythm,
	type Sign,
	signs,
	signsOf,
	standing,
	thresholds,
} from '../../observatory/purposes.js'
import { rounded } from '../../observatory/totals.js'
import { inYearTo } from '../../observatory/year.js'
import { type Block, type Cell, count, notApplicable, text } from '../document.js'
import type { People } from '../people.js'
import { groupOf, type Headline, type Measuring, section, type Telling } from '../section.js'
import { feminine, howMany, howManyOf, nouns } from './nouns.js'
import { coded, table, toFill } from './table.js'

const lastFour = {
	it: 'trimestri chiusi, gli ultimi quattro dall’inizio nel quartiere',
	en: 'closed quarters, the last four since the beginning in the neighbourhood',
}

const figures = {
	meetings: {
		id: 'purposes/quarters-with-open-meeting',
		rows: [38, 42],
		title: { it: 'Trimestri con un incontro aperto', en: 'Quarters with an open meeting' },
		definition: {
			it: 'Degli ultimi quattro trimestri chiusi, quelli con almeno un incontro aperto a tutti. Un’assemblea è aperta, se non è scritto altro.',
			en: 'Of the last four closed quarters, those with at least one meeting open to all. An assembly is open unless said otherwise.',
		},
		unit: 'share',
		denominator: lastFour,
		comparable: true,
	},
	notes: {
		id: 'purposes/quarters-with-notes',
		rows: [42, 43],
		title: { it: 'Trimestri con note di campo ogni mese', en: 'Quarters with field notes every month' },
		definition: {
			it: 'Degli ultimi quattro trimestri chiusi, quelli con almeno una nota di campo in ciascun mese.',
			en: 'Of the last four closed quarters, those with at least one field note in each month.',
		},
		unit: 'share',
		denominator: lastFour,
		comparable: true,
	},
	starts: {
		id: 'purposes/quarters-with-a-start',
		rows: [42, 44],
		title: { it: 'Trimestri chiusi in cui è partita un’azione', en: 'Closed quarters in which an action began' },
		definition: {
			it: 'Degli ultimi quattro trimestri chiusi, quelli in cui è partito almeno un progetto o un’iniziativa. Accanto, le azioni avviate senza data d’inizio.',
			en: 'Of the last four closed quarters, those in which at least one project or initiative began. Beside it, actions begun without a day of beginning.',
		},
		unit: 'share',
		denominator: lastFour,
		comparable: true,
	},
	support: {
		id: 'purposes/quarters-with-support',
		rows: [42, 46],
		title: { it: 'Trimestri con un sostegno', en: 'Quarters with an act of support' },
		definition: {
			it: 'Degli ultimi quattro trimestri chiusi, quelli in cui il gruppo ha attivato, sostenuto, connesso o orientato almeno un progetto.',
			en: 'Of the last four closed quarters, those in which the group activated, sustained, connected or oriented at least one project.',
		},
		unit: 'share',
		denominator: lastFour,
		comparable: true,
	},
	supportActs: {
		id: 'purposes/kinds-of-support',
		rows: [46, 47, 48, 49],
		title: { it: 'Tipi di sostegno usati in un anno', en: 'Kinds of support used in a year' },
		definition: {
			it: 'Dei quattro atti del programma (attivare, sostenere, connettere, orientare), quelli compiuti almeno una volta negli ultimi 365 giorni.',
			en: 'Of the programme’s four acts (activate, sustain, connect, orient), those done at least once in the last 365 days.',
		},
		unit: 'share',
		denominator: { it: 'atti del programma', en: 'acts of the programme' },
		comparable: true,
	},
	notesPerMonth: {
		id: 'purposes/notes-per-month',
		rows: [2, 43],
		title: { it: 'Note di campo al mese', en: 'Field notes a month' },
		definition: {
			it: 'Note di campo degli ultimi 365 giorni, divise per dodici mesi; dove si è cominciato da meno, per i mesi passati.',
			en: 'Field notes of the last 365 days, over twelve months; where things began later, over the months that have passed.',
		},
		unit: 'number',
		comparable: true,
	},
	withoutStart: {
		id: 'purposes/longest-without-a-start',
		rows: [44],
		title: { it: 'Il tempo più lungo senza nuove azioni', en: 'Longest time without a new action' },
		definition: {
			it: 'I giorni più lunghi passati senza che partisse un progetto o un’iniziativa, da quando si è costituito il gruppo pilota, compresi quelli dall’ultimo avvio a oggi. Accanto, le azioni avviate senza data d’inizio.',
			en: 'The most days that passed without a project or an initiative beginning, since the pilot group was constituted, those since the last start included. Beside it, actions begun without a day of beginning.',
		},
		unit: 'days',
		comparable: true,
	},
	declared: {
		id: 'purposes/meetings-with-a-purpose',
		rows: [37],
		title: { it: 'Incontri che dicono la loro finalità', en: 'Meetings that say their purpose' },
		definition: {
			it: 'Incontri di cui è scritto a quale delle tre finalità servono. Quelli di cui non è scritto sono contati a parte, nella tabella.',
			en: 'Meetings of which it is written which of the three purposes they serve. Those of which it is not are counted apart, in the table.',
		},
		unit: 'share',
		denominator: { it: 'incontri registrati', en: 'meetings recorded' },
	},
	editions: {
		id: 'purposes/periods-with-edition',
		rows: [42, 45],
		title: { it: 'Periodi con un’edizione del rapporto', en: 'Periods with an edition of the report' },
		definition: {
			it: 'Dalla prima edizione in poi, i periodi chiusi che hanno la loro; un periodo chiuso da meno di 30 giorni non conta ancora, se l’edizione non c’è.',
			en: 'From the first edition on, the closed periods that have theirs; a period closed for less than 30 days does not count yet, unless its edition is out.',
		},
		unit: 'share',
		denominator: { it: 'periodi chiusi dalla prima edizione', en: 'closed periods since the first edition' },
		comparable: true,
	},
	inTime: {
		id: 'purposes/editions-in-time',
		rows: [45],
		title: { it: 'Edizioni puntuali', en: 'Editions in time' },
		definition: {
			it: 'Edizioni uscite entro 30 giorni dalla fine del loro periodo.',
			en: 'Editions that came out within 30 days of the end of their period.',
		},
		unit: 'share',
		denominator: { it: 'edizioni', en: 'editions' },
		comparable: true,
	},
	inARow: {
		id: 'purposes/editions-in-a-row',
		rows: [45],
		title: { it: 'Edizioni di seguito', en: 'Editions in a row' },
		definition: {
			it: 'Edizioni senza interruzioni fino all’ultimo periodo che dovrebbe averla.',
			en: 'Editions without a gap up to the last period that ought to have one.',
		},
		unit: 'count',
		comparable: true,
	},
} as const satisfies Readonly<Record<string, Figure>>

const purposes = Object.keys(vocabularies.purposes.codes) as readonly Purpose[]
const acts = Object.keys(vocabularies.support_acts.codes)
const allSigns = Object.keys(signs) as readonly Sign[]

function measure(context: Measuring) {
	const { neighbourhood, day, programme } = context
	const composed = groupOf(context)
	const { meetings, support, notes } = neighbourhood.diary
	const found = signsOf(neighbourhood)
	const began = beganOn(neighbourhood, programme)
	const closed = closedQuarters(began, day)
	const rhythms = Object.fromEntries(
		allSigns.map(sign => [sign, rhythm(sign, found[sign].days, closed, day)]),
	) as unknown as Readonly<Record<Sign, ReturnType<typeof rhythm>>>
	const group = representation(composed.neighbourhood, composed.day, programme)
	const inYear = support.filter(({ date }) => inYearTo(day, date))
	const editions = due(neighbourhood.diary.editions, day)
	const published = editions.filter(({ published }) => published !== null)
	const monthly = notesPerMonth(found.notes.days, began, day)
	const served = (purpose: Purpose | null) =>
		meetings.filter(({ purposes }) => (purpose === null ? purposes.length === 0 : purposes.includes(purpose)))
	return {
		figures: [
			...allSigns.map(sign => part(figures[sign], rhythms[sign].quarters, rhythms[sign].of, found[sign].unknown)),
			part(
				figures.supportActs,
				acts.filter(act => inYear.some(one => one.act === act)).length,
				support.length === 0 ? 0 : acts.length,
			),
			measured(figures.notesPerMonth, monthly === null ? null : rounded(monthly)),
			measured(
				figures.withoutStart,
				longestWithout(found.starts.days, neighbourhood.network.pilot_group?.constituted, day),
				found.starts.unknown,
			),
			part(figures.declared, meetings.length - served(null).length, meetings.length),
			part(figures.editions, published.length, editions.length),
			part(figures.inTime, published.filter(isInTime).length, published.length),
			measured(figures.inARow, editions.length === 0 ? null : unbroken(editions)),
		],
		nothing: meetings.length + notes.length + support.length + neighbourhood.actions.actions.length === 0,
		began: began ?? null,
		closedQuarters: closed.length,
		stages: purposes.map(purpose => ({ purpose, stage: standing(purpose, rhythms, group) })),
		signs: allSigns.map(sign => ({ purpose: signs[sign], sign, ...rhythms[sign] })),
		group,
		support: acts.map(act => ({ act, inAYear: inYear.filter(one => one.act === act).length })),
		meetings: [...purposes, null].map(purpose => ({
			purpose,
			meetings: served(purpose).length,
			inAYear: served(purpose).filter(({ date }) => inYearTo(day, date)).length,
		})),
	}
}

type Measure = ReturnType<typeof measure>

/** The group's unknowns are those of its own section: hidden there, hidden here. */
const people = ({ group }: Measure): People => ({
	cells: [
		{
			id: 'pilot-group generations unknown',
			value: Number(group.unknown.generation),
			at: [['group', 'unknown', 'generation']],
		},
		{
			id: 'pilot-group component unknown',
			value: Number(group.unknown.component),
			at: [['group', 'unknown', 'component']],
		},
	],
	sums: [],
})

export default section<Measure>({
	id: 'purposes',
	title: { it: 'Le tre finalità', en: 'The three purposes' },
	reads: ['diary', 'actions', 'network', 'neighbourhood'],
	figures: Object.values(figures),
	measure,
	people,
	tell(measure, telling) {
		const { language } = telling
		const { figures, meetings, nothing, stages } = measure
		if (nothing)
			return {
				headline: { text: words.none[language], weight: 1 },
				blocks: [toFill(words.toFill, telling), rules(measure, telling)],
			}
		return {
			headline: headline(measure, telling),
			blocks: [
				{ kind: 'figures', id: 'purposes-figures', values: figures },
				table(
					'purposes',
					words.purposes,
					stages.map(one => purposeRow(one, measure, telling)),
					telling,
				),
				{ kind: 'paragraph', text: groupTold(measure, telling) },
				{ kind: 'paragraph', text: supportTold(measure, telling) },
				table(
					'purposes-signs',
					words.signs,
					measure.signs.map(one => signRow(one, telling)),
					telling,
				),
				rules(measure, telling),
				...(meetings.some(({ meetings }) => meetings > 0)
					? [
							table(
								'meetings-by-purpose',
								words.meetings,
								meetings.map(one => meetingRow(one, telling)),
								telling,
							),
						]
					: [toFill(words.meetingsToFill, telling)]),
			],
		}
	},
})

const stageCell = (stage: PurposeStage, language: Language): Cell => ({
	kind: 'code',
	code: stage,
	label: words.stages[stage][language],
})

function purposeRow({ purpose, stage }: Measure['stages'][number], measure: Measure, telling: Telling): Cell[] {
	const { language } = telling
	const wanting = lacks(purpose, stage, measure, telling)
	return [
		coded('purposes', purpose, telling),
		stageCell(stage, language),
		text(words.rules[stage][language](purpose, measure.group)),
		wanting.length === 0 ? notApplicable : text(`${capital(wanting.join('; '))}.`),
	]
}

/** What a purpose lacks for the next stage, by the same rules that gave it its own; nothing at the last. */
function lacks(purpose: Purpose, stage: PurposeStage, measure: Measure, { codes, language }: Telling): string[] {
	const { closedQuarters, group } = measure
	const own = measure.signs.filter(one => one.purpose === purpose)
	if (stage === 'permanent') return []
	if (stage === 'none')
		return own.filter(one => one.stage === 'none').map(({ sign }) => words.lacks.first[language](sign))
	if (stage === 'regular') {
		const { quarters } = thresholds.permanent
		return closedQuarters < quarters
			? [words.lacks.notYet[language](quarters, closedQuarters)]
			: [words.lacks.unbroken[language]]
	}
	const { quarters } = thresholds.regular
	const slow = own.filter(one => one.quarters < quarters)
	const early = closedQuarters < quarters ? [words.lacks.tooEarly[language](quarters, closedQuarters)] : []
	const rhythms =
		early.length > 0 ? early : slow.map(one => words.lacks.tooFew[language](one.sign, one.quarters, quarters, one.of))
	if (purpose !== 'agora' || group.representative) return rhythms
	if (isWithheld(group.unknown.generation)) return [...rhythms, words.lacks.withheld[language]]
	if (group.representative === null) return [...rhythms, words.lacks.unknown[language]]
	return [
		...rhythms,
		...(group.present < group.enough ? [words.lacks.components[language](group.enough, group.present)] : []),
		...group.absent.map(key => words.lacks.generation[language](codes.label('generations', key)[language])),
	]
}

function signRow({ purpose, sign, inAYear, quarters, of, silence, stage }: Measure['signs'][number], telling: Telling) {
	const { language } = telling
	return [
		coded('purposes', purpose, telling),
		{ kind: 'code', code: sign, label: words.sign[sign][language] },
		count(inAYear),
		of === 0 ? notApplicable : { kind: 'ratio', part: quarters, whole: of },
		silence === null ? notApplicable : count(silence),
		stageCell(stage, language),
	] satisfies Cell[]
}

const meetingRow = ({ purpose, meetings, inAYear }: Measure['meetings'][number], telling: Telling): Cell[] => [
	purpose === null
		? { kind: 'code', code: 'unknown', label: words.unsaid[telling.language] }
		: coded('purposes', purpose, telling),
	count(meetings),
	count(inAYear),
]

const rules = ({ group }: Measure, telling: Telling): Block =>
	table(
		'purposes-rules',
		words.ladder,
		purposeStages.map(stage => [
			stageCell(stage, telling.language),
			...purposes.map(purpose => text(words.rules[stage][telling.language](purpose, group))),
		]),
		telling,
	)

/** Whom the pilot group stands for; where the age or the component of some is unknown, that too. */
function groupTold({ group }: Measure, { codes, language }: Telling): string {
	const { members, present, expected, absent, allGenerations, unknown } = group
	if (members === 0) return words.group.empty[language]
	return [
		words.group.components[language](present, expected),
		...unknownTold(unknown.component, words.group.unknownComponent[language], words.group.someComponent[language]),
		...(allGenerations ? [words.group.generations[language]] : []),
		...(absent.length > 0
			? [words.group.absent[language](absent.map(key => codes.label('generations', key)[language]))]
			: []),
		...(isWithheld(unknown.generation)
			? [words.group.withheld[language]]
			: unknownTold(
					unknown.generation,
					number => words.group.unknownAge[language](number, allGenerations),
					words.group.someAge[language](allGenerations),
				)),
	].join(' ')
}

/** Of how many something is not written; of a few, where how many is not told. */
function unknownTold(unknown: Counted, exactly: (number: number) => string, some: string): readonly string[] {
	if (isBand(unknown)) return [some]
	return unknown > 0 ? [exactly(unknown)] : []
}

/** What was done for local projects in a year, act by act. */
function supportTold({ support }: Measure, { codes, language }: Telling): string {
	return words.group.support[language](
		support.map(({ act, inAYear }) => `${codes.label('support_acts', act)[language]} ${inAYear}`),
	)
}

/** After a year of closed quarters a purpose that never began is something to act on; before, only to know. */
function headline({ stages, closedQuarters }: Measure, { language }: Telling): Headline {
	const absent = stages.some(({ stage }) => stage === 'none')
	const weight = !absent ? 0 : closedQuarters >= thresholds.regular.of ? 2 : 1
	const [first] = stages
	if (first && stages.every(({ stage }) => stage === first.stage))
		return { text: words.alike[language](first.stage), weight }
	return {
		text: stages.map(({ purpose, stage }) => words.is[language](purpose, stage)).join(', '),
		weight,
	}
}

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
const monthly = {
	it: thresholds.notes.months === 3 ? 'ogni mese' : `in ${inWords(thresholds.notes.months, 'it')} mesi su tre`,
	en: thresholds.notes.months === 3 ? 'every month' : `in ${inWords(thresholds.notes.months, 'en')} months of three`,
}

const subject: Readonly<Record<Purpose, Words>> = {
	agora: { it: 'l’agorà', en: 'the agora' },
	observatory: { it: 'l’osservatorio', en: 'the observatory' },
	support: { it: 'il sostegno', en: 'the support' },
}

const { occasional, regular, permanent } = thresholds

const words = {
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
