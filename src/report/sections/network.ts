import { capital } from '../../model/numerals.js'
import type { Language } from '../../model/text.js'
import { type CodeOf, vocabularies } from '../../model/vocabularies/index.js'
import { componentOfType } from '../../model/vocabularies/network.js'
import { type Figure, measured, part } from '../../observatory/figure.js'
import { components, degrees, density, graphOf, meanDegree, tiesOn } from '../../observatory/network.js'
import { isPromoter, promotersOn } from '../../observatory/promoters.js'
import { counted, rounded } from '../../observatory/totals.js'
import { inYearTo } from '../../observatory/year.js'
import { type Block, type Cell, count, share } from '../document.js'
import { type Headline, type Measuring, section, type Telling } from '../section.js'
import { howMany, nouns } from './nouns.js'
import { coded, named, table, tableOr, toFill } from './table.js'

const figures = {
	organisations: {
		id: 'network/organisations',
		title: { it: 'Organizzazioni conosciute', en: 'Organisations known' },
		definition: {
			it: 'Organizzazioni scritte in network.yaml, promotrici e no.',
			en: 'Organisations written in network.yaml, promoters or not.',
		},
		unit: 'count',
	},
	promoters: {
		id: 'network/promoters',
		title: { it: 'Promotori', en: 'Promoters' },
		definition: {
			it: 'Organizzazioni che hanno aderito alla rete dei promotori e non ne sono uscite.',
			en: 'Organisations that joined the promoters’ network and have not left it.',
		},
		unit: 'share',
		denominator: { it: 'organizzazioni conosciute', en: 'organisations known' },
	},
	joined: {
		id: 'network/promoters-joined',
		title: { it: 'Promotori entrati in un anno', en: 'Promoters joined in a year' },
		definition: {
			it: 'Organizzazioni che hanno aderito negli ultimi 365 giorni.',
			en: 'Organisations that joined in the last 365 days.',
		},
		unit: 'count',
	},
	left: {
		id: 'network/promoters-left',
		title: { it: 'Promotori usciti in un anno', en: 'Promoters left in a year' },
		definition: {
			it: 'Organizzazioni uscite dalla rete dei promotori negli ultimi 365 giorni.',
			en: 'Organisations that left the promoters’ network in the last 365 days.',
		},
		unit: 'count',
	},
	ties: {
		id: 'network/ties',
		title: { it: 'Legami', en: 'Ties' },
		definition: {
			it: 'Legami fra due organizzazioni che valgono nel giorno del rapporto, di qualunque livello.',
			en: 'Ties between two organisations that hold on the day of the report, at any level.',
		},
		unit: 'count',
	},
	density: {
		id: 'network/density',
		title: { it: 'Densità della rete', en: 'Density of the network' },
		definition: {
			it: 'Coppie di organizzazioni legate, su tutte le coppie possibili: 2m / (n(n − 1)), con n organizzazioni e m coppie legate. Va da 0 a 1; nelle reti grandi è più bassa (Wasserman e Faust 1994).',
			en: 'Pairs of organisations with a tie, of all possible pairs: 2m / (n(n − 1)), with n organisations and m tied pairs. From 0 to 1; lower in larger networks (Wasserman and Faust 1994).',
		},
		unit: 'number',
		comparable: true,
	},
	working: {
		id: 'network/density-cooperation',
		title: { it: 'Densità dei legami di lavoro', en: 'Density of working ties' },
		definition: {
			it: 'La stessa densità, contando solo i legami dalla cooperazione in su: conoscersi soltanto dice poco.',
			en: 'The same density, counting only ties from cooperation upwards: mere acquaintance says little.',
		},
		unit: 'number',
		comparable: true,
	},
	degree: {
		id: 'network/mean-degree',
		title: { it: 'Legami per organizzazione', en: 'Ties per organisation' },
		definition: {
			it: 'Con quante altre è legata in media un’organizzazione: 2m / n.',
			en: 'With how many others an organisation is tied on average: 2m / n.',
		},
		unit: 'number',
		comparable: true,
	},
	largest: {
		id: 'network/largest-component',
		title: { it: 'Organizzazioni che si raggiungono', en: 'Organisations that reach each other' },
		definition: {
			it: 'Organizzazioni della parte più grande della rete, in cui da ognuna si arriva a ogni altra seguendo i legami.',
			en: 'Organisations of the largest part of the network, in which each can be reached from each along the ties.',
		},
		unit: 'share',
		denominator: { it: 'organizzazioni conosciute', en: 'organisations known' },
		comparable: true,
	},
	isolates: {
		id: 'network/isolates',
		title: { it: 'Organizzazioni senza legami', en: 'Organisations without ties' },
		definition: {
			it: 'Organizzazioni conosciute che non hanno alcun legame registrato.',
			en: 'Known organisations that have no recorded tie.',
		},
		unit: 'share',
		denominator: { it: 'organizzazioni conosciute', en: 'organisations known' },
		comparable: true,
	},
	unproven: {
		id: 'network/ties-without-evidence',
		title: { it: 'Legami senza una prova', en: 'Ties without evidence' },
		definition: {
			it: 'Legami dalla cooperazione in su di cui non è scritto che cosa li mostra.',
			en: 'Ties from cooperation upwards of which it is not written what shows them.',
		},
		unit: 'share',
		denominator: { it: 'legami dalla cooperazione in su', en: 'ties from cooperation upwards' },
		comparable: true,
	},
} as const satisfies Readonly<Record<string, Figure>>

type Level = CodeOf<'tie_levels'>

const levels = Object.keys(vocabularies.tie_levels.codes) as readonly Level[]
const types = Object.keys(vocabularies.organisation_types.codes) as readonly CodeOf<'organisation_types'>[]
const allComponents = Object.keys(vocabularies.components.codes) as readonly CodeOf<'components'>[]

function measure({ neighbourhood, day }: Measuring) {
	const { organisations } = neighbourhood.network
	const n = organisations.length
	const ties = tiesOn(neighbourhood, day)
	const working = ties.filter(({ level }) => level !== 'awareness')
	const graph = graphOf(neighbourhood, ties)
	const parts = components(graph)
	const known = neighbourhood.network.ties.length > 0
	const number = (value: number | null) => (known && value !== null ? rounded(value) : null)
	const isolates = degrees(graph).filter(({ degree }) => degree === 0)
	const componentOf = (one: (typeof organisations)[number]) => one.component ?? componentOfType[one.type]
	const ofPromoters = (list: typeof organisations) => list.filter(one => isPromoter(one, day)).length
	return {
		figures: [
			measured(figures.organisations, n),
			part(figures.promoters, promotersOn(neighbourhood, day).length, n),
			measured(figures.joined, organisations.filter(({ promoter }) => inYearTo(day, promoter?.from)).length),
			measured(figures.left, organisations.filter(({ promoter }) => inYearTo(day, promoter?.until)).length),
			measured(figures.ties, known ? ties.length : null),
			measured(figures.density, number(density(graph))),
			measured(figures.working, number(density(graphOf(neighbourhood, working)))),
			measured(figures.degree, number(meanDegree(graph))),
			part(figures.largest, known ? (parts[0]?.length ?? 0) : 0, known ? n : 0),
			part(figures.isolates, known ? isolates.length : 0, known ? n : 0),
			part(figures.unproven, working.filter(({ evidence }) => evidence === undefined).length, working.length),
		],
		organisations: n,
		ties: ties.length,
		parts: known ? parts.map(part => part.length) : [],
		isolates: known ? isolates.map(({ id }) => id).sort() : [],
		byComponent: allComponents.flatMap(component => {
			const those = organisations.filter(one => componentOf(one) === component)
			return those.length === 0 ? [] : [{ component, organisations: those.length, promoters: ofPromoters(those) }]
		}),
		byType: types.flatMap(type => {
			const those = organisations.filter(one => one.type === type)
			return those.length === 0 ? [] : [{ type, organisations: those.length, promoters: ofPromoters(those) }]
		}),
		byLevel: counted(
			ties.map(({ level }) => level),
			levels,
		).map(({ key: level, count }) => ({
			level,
			ties: count,
			withoutEvidence: ties.filter(tie => tie.level === level && tie.evidence === undefined).length,
		})),
		most: degrees(graph)
			.filter(({ degree }) => degree > 0)
			.slice(0, 5),
	}
}

type Measure = ReturnType<typeof measure>

export default section<Measure>({
	id: 'network',
	title: { it: 'Rete', en: 'Network' },
	reads: ['network'],
	figures: Object.values(figures),
	measure,
	tell(measure, telling) {
		const { figures, byComponent, byType, byLevel, most } = measure
		if (measure.organisations === 0)
			return {
				headline: { text: words.none[telling.language], weight: 1 },
				blocks: [toFill(words.toFill, telling)],
			}
		return {
			headline: headline(measure, telling.language),
			blocks: [
				{ kind: 'figures', id: 'network-figures', values: figures },
				table(
					'organisations-by-component',
					words.byComponent,
					byComponent.map(one => [
						coded('components', one.component, telling),
						count(one.organisations),
						count(one.promoters),
					]),
					telling,
				),
				table(
					'organisations-by-type',
					words.byType,
					byType.map(one => [
						coded('organisation_types', one.type, telling),
						count(one.organisations),
						count(one.promoters),
					]),
					telling,
				),
				...(byLevel.length === 0 ? [toFill(words.tiesToFill, telling)] : []),
				...tableOr(
					'ties-by-level',
					words.byLevel,
					byLevel.map(one => levelRow(one, measure.ties, telling)),
					telling,
				),
				...tableOr(
					'most-tied',
					words.most,
					most.map(({ id, degree }): Cell[] => [named(id, telling), count(degree)]),
					telling,
				),
				...isolatesTold(measure, telling),
			],
		}
	},
})

function levelRow({ level, ties, withoutEvidence }: Measure['byLevel'][number], all: number, telling: Telling): Cell[] {
	return [coded('tie_levels', level, telling), count(ties), share(ties, all), count(withoutEvidence)]
}

function isolatesTold({ isolates }: Measure, { name, language }: Telling): readonly Block[] {
	if (isolates.length === 0) return []
	return [{ kind: 'paragraph', text: words.isolates[language](isolates.map(name).join('; ')) }]
}

function headline({ organisations, ties, isolates, parts }: Measure, language: Language): Headline {
	if (parts.length === 0) return { text: words.noTies[language](organisations), weight: 1 }
	const start = words.size[language](organisations, ties)
	if (isolates.length > 0) return { text: `${start}; ${words.alone[language](isolates.length)}`, weight: 1 }
	if (parts.length > 1) return { text: `${start}; ${words.parts[language](parts.length)}`, weight: 1 }
	return { text: `${start}; ${words.whole[language]}`, weight: 0 }
}

const words = {
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
	size: {
		it: (organisations: number, ties: number) =>
			`${capital(howMany(organisations, nouns.organisation, 'it'))} e ${howMany(ties, nouns.tie, 'it')}`,
		en: (organisations: number, ties: number) =>
			`${capital(howMany(organisations, nouns.organisation, 'en'))} and ${howMany(ties, nouns.tie, 'en')}`,
	},
	alone: {
		it: (number: number) => `${howMany(number, nouns.organisation, 'it')} ${number === 1 ? 'è' : 'sono'} senza legami`,
		en: (number: number) => `${howMany(number, nouns.organisation, 'en')} ${number === 1 ? 'has' : 'have'} no tie`,
	},
	parts: {
		it: (number: number) => `la rete è divisa in ${number} parti che non si toccano`,
		en: (number: number) => `the network is in ${number} parts that do not touch`,
	},
	whole: { it: 'da ognuna si arriva a tutte le altre', en: 'each can be reached from each' },
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
	most: {
		caption: { it: 'Chi ha più legami', en: 'Who has most ties' },
		columns: { organisation: { it: 'Organizzazione', en: 'Organisation' }, ties: { it: 'Legami', en: 'Ties' } },
		note: {
			it: 'Le prime cinque al massimo; a pari merito, nell’ordine degli identificativi.',
			en: 'Five at most; equals in the order of their ids.',
		},
	},
} as const
