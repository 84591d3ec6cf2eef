import { daysAfter } from '../../model/day.js'
import { longDay } from '../../model/number.js'
import { capital, enumerated, inWords } from '../../model/numerals.js'
import { vocabularies } from '../../model/vocabularies/index.js'
import { byCulture, byGeneration, type Dimension, personsOn } from '../../observatory/composition.js'
import { type Counted, isBand, isWithheld, together } from '../../observatory/counted.js'
import { type Figure, measured, part } from '../../observatory/figure.js'
import { composition, expectedComponents, membersOn } from '../../observatory/pilot-group.js'
import { dissimilarity, iqv, isMissing } from '../../observatory/representation.js'
import { counted, rounded } from '../../observatory/totals.js'
import { inYearTo } from '../../observatory/year.js'
import {
	type Block,
	type Cell,
	notApplicable,
	people as peopleCell,
	share,
	shareOfPeople,
	text,
	untold,
} from '../document.js'
import { groupOf, type Headline, type Measuring, section, type Telling } from '../section.js'
import { howMany, howManyOf, nouns, quoted } from './nouns.js'
import { groupPeople } from './pilot-group-people.js'
import { coded, drawing, table, tableOr, toFill } from './table.js'

const figures = {
	members: {
		id: 'pilot-group/members',
		rows: [22],
		title: { it: 'Membri del gruppo pilota', en: 'Members of the pilot group' },
		definition: {
			it: 'Persone che sono entrate nel gruppo pilota e non ne sono uscite, ciascuna una volta.',
			en: 'Persons who joined the pilot group and have not left it, each once.',
		},
		unit: 'count',
	},
	components: {
		id: 'pilot-group/components',
		rows: [35],
		title: { it: 'Componenti presenti', en: 'Components present' },
		definition: {
			it: 'Componenti attese dal programma che hanno almeno un membro. Accanto, i membri il cui ente non è scritto da nessuna parte.',
			en: 'Components that the programme expects and that have a member. Beside it, members whose body is written nowhere.',
		},
		unit: 'share',
		denominator: { it: 'componenti attese', en: 'components expected' },
		comparable: true,
	},
	largest: {
		id: 'pilot-group/largest-component',
		rows: [35],
		title: { it: 'Membri della componente più numerosa', en: 'Members of the largest component' },
		definition: {
			it: 'Presenze nel gruppo della componente che ne ha di più. Chi siede per due enti conta due volte.',
			en: 'Seats of the component that has most. Who sits for two bodies counts twice.',
		},
		unit: 'share',
		denominator: { it: 'presenze di componente nota', en: 'seats of a known component' },
		comparable: true,
	},
	joined: {
		id: 'pilot-group/joined',
		rows: [22, 36],
		title: { it: 'Entrati in un anno', en: 'Joined in a year' },
		definition: {
			it: 'Ingressi nel gruppo pilota negli ultimi 365 giorni.',
			en: 'Those who joined the pilot group in the last 365 days.',
		},
		unit: 'count',
	},
	left: {
		id: 'pilot-group/left',
		rows: [22, 36],
		title: { it: 'Usciti in un anno', en: 'Left in a year' },
		definition: {
			it: 'Uscite dal gruppo pilota negli ultimi 365 giorni.',
			en: 'Those who left the pilot group in the last 365 days.',
		},
		unit: 'count',
	},
	stayed: {
		id: 'pilot-group/stayed-a-year',
		rows: [3, 22, 36],
		title: { it: 'Rimasti almeno un anno', en: 'Stayed for a year' },
		definition: {
			it: 'Di chi è entrato da almeno 365 giorni, chi è rimasto almeno 365 giorni.',
			en: 'Of those who joined at least 365 days ago, those who stayed at least 365 days.',
		},
		unit: 'share',
		denominator: { it: 'entrati da almeno un anno', en: 'joined at least a year ago' },
		comparable: true,
	},
	voluntary: {
		id: 'pilot-group/voluntary',
		rows: [36],
		title: { it: 'Membri a titolo volontario', en: 'Unpaid members' },
		definition: {
			it: 'Membri che partecipano senza compenso, fra quelli di cui è scritto.',
			en: 'Members who take part unpaid, among those of whom it is written.',
		},
		unit: 'share',
		denominator: { it: 'membri di cui è scritto', en: 'members of whom it is written' },
		comparable: true,
	},
	ageDistance: {
		id: 'pilot-group/distance-by-age',
		rows: [40],
		title: { it: 'Distanza dai residenti per età', en: 'Distance from residents by age' },
		definition: {
			it: 'Quota di membri che dovrebbero avere un’altra età perché il gruppo fosse come i residenti dai 15 anni in su: ½ Σ |n_g/N − P_g/P|, indice di dissomiglianza (Duncan e Duncan 1955). 0 è uguale.',
			en: 'Share of members who would have to be of another age for the group to be like the residents from 15 years: ½ Σ |n_g/N − P_g/P|, index of dissimilarity (Duncan and Duncan 1955). 0 is equal.',
		},
		unit: 'number',
		comparable: true,
	},
	cultureDistance: {
		id: 'pilot-group/distance-by-citizenship',
		rows: [39],
		title: { it: 'Distanza dai residenti per cittadinanza', en: 'Distance from residents by citizenship' },
		definition: {
			it: 'Lo stesso indice, per cittadinanza italiana o straniera dichiarata.',
			en: 'The same index, by Italian or foreign citizenship as declared.',
		},
		unit: 'number',
		comparable: true,
	},
	competences: {
		id: 'pilot-group/competences',
		rows: [41],
		title: { it: 'Competenze presenti', en: 'Competences present' },
		definition: {
			it: 'Competenze chiave europee che almeno un membro porta. Accanto, i membri di cui non è scritta nessuna competenza.',
			en: 'European key competences that at least one member brings. Beside it, members of whom no competence is written.',
		},
		unit: 'share',
		denominator: { it: 'competenze chiave', en: 'key competences' },
		comparable: true,
	},
	stayedHalf: {
		id: 'pilot-group/stayed-half-a-year',
		rows: [36],
		title: { it: 'Rimasti almeno sei mesi', en: 'Stayed for half a year' },
		definition: {
			it: 'Di chi è entrato da almeno 183 giorni, chi è rimasto almeno 183 giorni.',
			en: 'Of those who joined at least 183 days ago, those who stayed at least 183 days.',
		},
		unit: 'share',
		denominator: { it: 'entrati da almeno sei mesi', en: 'joined at least half a year ago' },
		comparable: true,
	},
	ageVariety: {
		id: 'pilot-group/variety-of-ages',
		rows: [40],
		title: { it: 'Varietà di età', en: 'Variety of ages' },
		definition: {
			it: 'Quanto i membri di età nota si distribuiscono fra le fasce dai 15 anni in su: indice di variazione qualitativa, Blau × k/(k − 1) (Blau 1977). 0: tutti nella stessa fascia; 1: fasce uguali.',
			en: 'How evenly the members of known age spread over the bands from 15 years: index of qualitative variation, Blau × k/(k − 1) (Blau 1977). 0: all in one band; 1: equal bands.',
		},
		unit: 'number',
		comparable: true,
	},
	cultureVariety: {
		id: 'pilot-group/variety-of-citizenship',
		rows: [39],
		title: { it: 'Varietà di cittadinanza', en: 'Variety of citizenship' },
		definition: {
			it: 'Lo stesso indice, per cittadinanza italiana o straniera dichiarata.',
			en: 'The same index, by Italian or foreign citizenship as declared.',
		},
		unit: 'number',
		comparable: true,
	},
	loneCompetences: {
		id: 'pilot-group/competences-held-by-one',
		rows: [41],
		title: { it: 'Competenze di una sola persona', en: 'Competences held by one person' },
		definition: {
			it: 'Competenze presenti che un solo membro porta: se esce, mancano.',
			en: 'Competences present that a single member brings: when that member leaves, they are missing.',
		},
		unit: 'share',
		denominator: { it: 'competenze chiave presenti', en: 'key competences present' },
		comparable: true,
	},
} as const satisfies Readonly<Record<string, Figure>>

function measure(context: Measuring) {
	const { programme } = context
	const { neighbourhood, day } = groupOf(context)
	const expected = expectedComponents(programme)
	const { counts, present, missing, unknown } = composition(neighbourhood, day, expected)
	const seats = [...counts.values()].reduce((sum, one) => sum + one, 0)
	const members = neighbourhood.network.pilot_group?.members ?? []
	const yearAgo = daysAfter(day, -365)
	const old = members.filter(({ from }) => from <= yearAgo)
	const said = membersOn(neighbourhood, day).filter(({ voluntary }) => voluntary !== undefined)
	const { persons, unlisted } = personsOn(neighbourhood, day)
	const generations = byGeneration(neighbourhood, day)
	const cultures = byCulture(neighbourhood, day)
	const sought = Object.keys(vocabularies.competences.codes)
	const competences = counted(
		persons.flatMap(({ competences }) => [...new Set(competences)]),
		sought,
	)
	const halfAgo = daysAfter(day, -183)
	const settled = members.filter(({ from }) => from <= halfAgo)
	const found = competences.filter(({ key }) => sought.includes(key))
	const silent = persons.filter(({ competences }) => competences.length === 0).length + unlisted
	const size = persons.length + unlisted
	return {
		figures: [
			measured(figures.members, neighbourhood.network.pilot_group ? size : null),
			part(figures.components, size === 0 ? 0 : present.length, size === 0 ? 0 : expected.length, unknown),
			part(figures.largest, Math.max(0, ...counts.values()), seats, unknown),
			measured(figures.joined, members.filter(({ from }) => inYearTo(day, from)).length),
			measured(figures.left, members.filter(({ until }) => inYearTo(day, until)).length),
			part(
				figures.stayed,
				old.filter(({ from, until }) => until === undefined || until >= daysAfter(from, 365)).length,
				old.length,
			),
			part(
				figures.voluntary,
				said.filter(({ voluntary }) => voluntary).length,
				said.length,
				membersOn(neighbourhood, day).length - said.length,
			),
			measured(figures.ageDistance, distance(generations), generations.unknown),
			measured(figures.cultureDistance, distance(cultures), cultures.unknown),
			part(
				figures.competences,
				competences.filter(({ key }) => sought.includes(key)).length,
				size === 0 ? 0 : sought.length,
				silent,
			),
			part(
				figures.stayedHalf,
				settled.filter(({ from, until }) => until === undefined || until >= daysAfter(from, 183)).length,
				settled.length,
			),
			measured(figures.ageVariety, variety(generations), generations.unknown),
			measured(figures.cultureVariety, variety(cultures), cultures.unknown),
			part(figures.loneCompetences, found.filter(({ count }) => count === 1).length, found.length, silent),
		],
		/** The day whose group this is. */
		composedOn: day,
		constituted: neighbourhood.network.pilot_group?.constituted ?? null,
		members: size,
		components: [...new Set([...expected, ...counts.keys()])].map(component => ({
			component,
			members: (counts.get(component) ?? 0) as Counted,
			expected: expected.includes(component),
		})),
		missing,
		unknownComponent: unknown as Counted,
		generations,
		cultures,
		competences: sought
			.concat(competences.map(({ key }) => key).filter(key => !sought.includes(key)))
			.map(competence => ({
				competence,
				members: (competences.find(({ key }) => key === competence)?.count ?? 0) as Counted,
			})),
		silent: silent as Counted,
	}
}

export type PilotGroupMeasure = ReturnType<typeof measure>
type Measure = PilotGroupMeasure

const distance = ({ bands, compared }: Dimension<number>) => {
	const value = compared ? dissimilarity(bands) : null
	return value === null ? null : rounded(value)
}

/** How mixed those are whose group is known. */
const variety = ({ bands }: Dimension<number>) => {
	const value = iqv(bands.map(({ members }) => members))
	return value === null ? null : rounded(value)
}

export default section<Measure>({
	id: 'pilot-group',
	title: { it: 'Gruppo pilota', en: 'Pilot group' },
	reads: ['network', 'neighbourhood'],
	figures: Object.values(figures),
	measure,
	people: groupPeople,
	tell(measure, telling) {
		const { language } = telling
		const { components, competences, figures, members, silent } = measure
		if (members === 0)
			return {
				headline: { text: words[measure.constituted === null ? 'none' : 'unwritten'][language], weight: 1 },
				blocks: [toFill(words.toFill, telling)],
			}
		return {
			headline: headline(measure, telling),
			blocks: [
				...composedOnTold(measure, telling),
				...compositionTold(measure, telling),
				{ kind: 'figures', id: 'pilot-group-figures', values: figures },
				table(
					'pilot-group-components',
					words.components,
					componentRows(components, measure.unknownComponent, telling),
					telling,
				),
				...(isWithheld(silent)
					? []
					: silent === members
						? [toFill(words.competencesToFill, telling)]
						: tableOr(
								'pilot-group-competences',
								words.competences,
								competences.map(({ competence, members }): Cell[] => [
									coded('competences', competence, telling),
									peopleCell(members),
								]),
								telling,
							)),
			],
		}
	},
})

function componentRows(components: Measure['components'], unknown: Counted, telling: Telling): Cell[][] {
	const rows = components.map(({ component, members }): Cell[] => [
		coded('components', component, telling),
		peopleCell(members),
	])
	const last: Cell[] = [{ kind: 'code', code: 'unknown', label: words.unknown[telling.language] }, peopleCell(unknown)]
	return unknown === 0 ? rows : [...rows, last]
}

function compositionTold({ generations, cultures, members }: Measure, telling: Telling): readonly Block[] {
	if (isWithheld(generations.unknown)) return [toFill(words.tooFew, telling)]
	if (generations.unknown === members && cultures.unknown === members) return [toFill(words.compositionToFill, telling)]
	const rows = [
		...bandRows('generations', generations, members, telling),
		...bandRows('cultures', cultures, members, telling),
	]
	return [
		{
			...drawing('chart', table('pilot-group-composition', words.composition, rows, telling)),
			figure: {
				kind: 'view',
				columns: ['band', 'chart', 'members', 'share', 'residents_share', 'points'],
				by: 'dimension',
				legend: [
					{ mark: 'group', label: words.legend.group[telling.language] },
					{ mark: 'residents', label: words.legend.residents[telling.language] },
					...(rows.flat().some(({ kind }) => kind === 'between')
						? [{ mark: 'protected', label: words.legend.protected[telling.language] } as const]
						: []),
				],
			},
		},
	]
}

function bandRows(
	vocabulary: 'generations' | 'cultures',
	{ bands, unknown, compared }: Dimension,
	members: number,
	telling: Telling,
): Cell[][] {
	const known = together(bands.map(({ members }) => members))
	const residents = bands.reduce((sum, band) => sum + band.residents, 0)
	const rows = bands.map((band): Cell[] => [
		text(words[vocabulary][telling.language]),
		coded(vocabulary, band.key, telling),
		against(band, bands, residents, compared, members),
		peopleCell(band.members),
		shareOfPeople(
			band.members,
			bands.filter(one => one !== band).map(({ members }) => members),
		),
		compared ? share(band.residents, residents) : notApplicable,
		compared ? points(band, known, residents) : notApplicable,
	])
	if (unknown === 0) return rows
	const last: Cell[] = [
		text(words[vocabulary][telling.language]),
		coded(vocabulary, 'unknown', telling),
		text(''),
		peopleCell(unknown),
		notApplicable,
		notApplicable,
		notApplicable,
	]
	return [...rows, last]
}

/** The group's share drawn beside the residents'; of a protected one, the band in which it lies. */
function against(
	band: Dimension['bands'][number],
	bands: Dimension['bands'],
	residents: number,
	compared: boolean,
	members: number,
): Cell {
	const known = together(bands.map(({ members }) => members))
	if (!compared || known === 0) return text('')
	const residentsShare = { part: band.residents, whole: residents }
	if (isBand(known) || isBand(band.members)) {
		const others = bands.filter(one => one !== band).map(({ members }) => members)
		const told = shareOfPeople(band.members, others)
		return told.kind === 'band' && told.to !== null
			? { kind: 'between', from: told.from, to: told.to, with: residentsShare }
			: text('')
	}
	return {
		kind: 'against',
		part: band.members,
		whole: known,
		with: residentsShare,
		...(isMissing(band, bands, members) && { attention: true }),
	}
}

function points({ members, residents }: Dimension['bands'][number], known: Counted, all: number): Cell {
	if (isBand(members) || isBand(known)) return untold
	if (known === 0) return notApplicable
	return { kind: 'number', value: Math.round(100 * (members / known - residents / all)), decimals: 0, signed: true }
}

function composedOnTold({ composedOn }: Measure, { day, language }: Telling): readonly Block[] {
	if (composedOn === day) return []
	return [{ kind: 'paragraph', text: words.composedOn[language](longDay(composedOn, language)) }]
}

/** Who is few comes first, then which components are missing. Both are computed from what the tables show. */
function headline(
	{ generations, cultures, components, missing, members }: Measure,
	{ codes, language }: Telling,
): Headline {
	const few = [generations, cultures].flatMap(({ bands, compared }) =>
		compared ? bands.filter(band => isMissing(band, bands, members)) : [],
	)
	const names = few.flatMap(({ key }) =>
		Object.hasOwn(words.who, key) ? [words.who[key as keyof typeof words.who][language]] : [],
	)
	if (names.length > 0) return { text: words.few[language](names), weight: 2 }
	const expected = components.filter(({ expected }) => expected).length
	if (missing.length === 0) return { text: words.complete[language](members, expected), weight: 0 }
	const labels = missing.map(component => quoted(codes.label('components', component)[language], language))
	return { text: words.missing[language](expected - missing.length, expected, labels), weight: 1 }
}

const words = {
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
		it: (names: readonly string[]) =>
			`Nel gruppo pilota ${names.length === 1 ? 'è poco presente' : 'sono poco presenti'} ${enumerated(names, 'it')}`,
		en: (names: readonly string[]) => `The pilot group has few ${enumerated(names, 'en')}`,
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
