import { capital, enumerated, inWords } from '../../model/numerals.js'
import { type CodeOf, vocabularies } from '../../model/vocabularies/index.js'
import { type Figure, measured, part } from '../../observatory/figure.js'
import { byTheme, resourcesOn, type ThemeCounts } from '../../observatory/themes.js'
import { counted } from '../../observatory/totals.js'
import { inYearTo } from '../../observatory/year.js'
import { type Block, type Cell, count, list } from '../document.js'
import { type Headline, type Measuring, section, type Telling } from '../section.js'
import { howMany, nouns } from './nouns.js'
import { coded, tableOr, toFill } from './table.js'

const figures = {
	known: {
		id: 'resources/known',
		title: { it: 'Risorse conosciute', en: 'Resources known' },
		definition: {
			it: 'Risorse scritte in network.yaml che nel giorno del rapporto ci sono: luoghi, denaro, storie, saper fare, associazioni, istituzioni, servizi. Quelle senza date si considerano presenti.',
			en: 'Resources written in network.yaml that are there on the day of the report: places, money, stories, skills, associations, institutions, services. Those without days are taken to be there.',
		},
		unit: 'count',
	},
	verified: {
		id: 'resources/verified-in-a-year',
		title: { it: 'Risorse verificate nell’ultimo anno', en: 'Resources checked in the last year' },
		definition: {
			it: 'Risorse che qualcuno ha verificato negli ultimi 365 giorni. Accanto, quelle senza una data di verifica.',
			en: 'Resources that somebody checked in the last 365 days. Beside it, those without a day of checking.',
		},
		unit: 'share',
		denominator: { it: 'risorse con una data di verifica', en: 'resources with a day of checking' },
		comparable: true,
	},
	uncovered: {
		id: 'resources/themes-without-resource',
		title: { it: 'Temi con bisogni e senza risorse', en: 'Themes with needs and no resource' },
		definition: {
			it: 'Temi che hanno bisogni aperti e nessuna risorsa registrata. Accanto, i bisogni aperti senza tema.',
			en: 'Themes that have open needs and no recorded resource. Beside it, open needs without a theme.',
		},
		unit: 'share',
		denominator: { it: 'temi con bisogni aperti', en: 'themes with open needs' },
		comparable: true,
	},
	idle: {
		id: 'resources/themes-without-need',
		title: { it: 'Temi con risorse e senza bisogni', en: 'Themes with resources and no need' },
		definition: {
			it: 'Temi che hanno risorse e nessun bisogno aperto. Accanto, le risorse senza tema.',
			en: 'Themes that have resources and no open need. Beside it, resources without a theme.',
		},
		unit: 'share',
		denominator: { it: 'temi con risorse', en: 'themes with resources' },
		comparable: true,
	},
} as const satisfies Readonly<Record<string, Figure>>

const categories = Object.keys(vocabularies.resource_categories.codes) as readonly CodeOf<'resource_categories'>[]

function measure({ neighbourhood, day }: Measuring) {
	const resources = resourcesOn(neighbourhood, day)
	const dated = resources.filter(({ verified }) => verified !== undefined)
	const themes = byTheme(neighbourhood, day)
	const withTheme = themes.filter(({ theme }) => theme !== null)
	const without = themes.find(({ theme }) => theme === null)
	const needy = withTheme.filter(({ needs }) => needs > 0)
	const rich = withTheme.filter(({ resources }) => resources > 0)
	const uncovered = needy.filter(({ resources }) => resources === 0)
	const idle = rich.filter(({ needs }) => needs === 0)
	return {
		figures: [
			measured(figures.known, resources.length),
			part(
				figures.verified,
				dated.filter(({ verified }) => inYearTo(day, verified)).length,
				dated.length,
				resources.length - dated.length,
			),
			part(figures.uncovered, uncovered.length, needy.length, without?.needs ?? 0),
			part(figures.idle, idle.length, rich.length, without?.resources ?? 0),
		],
		known: resources.length,
		byCategory: categories.flatMap(category => {
			const those = resources.filter(one => one.category === category)
			const known = those.flatMap(({ theme }) => theme ?? [])
			return those.length === 0
				? []
				: [
						{
							category,
							resources: those.length,
							verified: those.filter(({ verified }) => inYearTo(day, verified)).length,
							neverVerified: those.filter(({ verified }) => verified === undefined).length,
							themes: counted(
								known,
								withTheme.flatMap(({ theme }) => theme ?? []),
							),
							withoutTheme: those.length - known.length,
						},
					]
		}),
		themes,
		needy: needy.length,
		uncovered: uncovered.flatMap(({ theme }) => theme ?? []),
		idle: idle.flatMap(({ theme }) => theme ?? []),
	}
}

type Measure = ReturnType<typeof measure>

export default section<Measure>({
	id: 'resources',
	title: { it: 'Problemi e risorse', en: 'Problems and resources' },
	reads: ['network', 'needs', 'actions'],
	figures: Object.values(figures),
	measure,
	tell(measure, telling) {
		const { language } = telling
		const { byCategory, known, themes } = measure
		const matrix = tableOr(
			'problems-and-resources',
			words.matrix,
			themes.map(one => themeRow(one, telling)),
			telling,
		)
		if (known === 0)
			return { headline: { text: words.none[language], weight: 1 }, blocks: [toFill(words.toFill, telling), ...matrix] }
		return {
			headline: headline(measure, telling),
			blocks: [
				{ kind: 'figures', id: 'resources-figures', values: measure.figures },
				...matrix,
				...idleTold(measure, telling),
				...tableOr(
					'resources-by-category',
					words.categories,
					byCategory.map(one => categoryRow(one, telling)),
					telling,
				),
			],
		}
	},
})

function themeRow({ theme, needs, resources, experiences, actions }: ThemeCounts, telling: Telling): Cell[] {
	const name: Cell =
		theme === null
			? { kind: 'code', code: 'unknown', label: words.withoutTheme[telling.language] }
			: coded('themes', theme, telling)
	return [name, count(needs), count(resources), count(experiences), count(actions)]
}

function categoryRow(
	{ category, resources, verified, neverVerified, themes, withoutTheme }: Measure['byCategory'][number],
	telling: Telling,
): Cell[] {
	const { codes, language } = telling
	const values = [
		...themes.map(({ key, count }) => `${codes.label('themes', key)[language]} (${count})`),
		...(withoutTheme > 0 ? [`${words.withoutTheme[language]} (${withoutTheme})`] : []),
	]
	return [
		coded('resource_categories', category, telling),
		count(resources),
		list(values),
		count(verified),
		count(neverVerified),
	]
}

function idleTold({ idle }: Measure, telling: Telling): readonly Block[] {
	if (idle.length === 0) return []
	return [{ kind: 'paragraph', text: words.idle[telling.language](labelled(idle, telling)) }]
}

function headline({ known, needy, uncovered }: Measure, telling: Telling): Headline {
	const { language } = telling
	if (uncovered.length > 0)
		return { text: words.uncovered[language](uncovered.length, needy, labelled(uncovered, telling)), weight: 2 }
	if (needy > 0) return { text: words.covered[language](needy), weight: 0 }
	return { text: words.noNeeds[language](known), weight: 0 }
}

/** Labels of themes hold commas and «e» themselves, so they stand in quotes. */
const labelled = (themes: readonly string[], { codes, language }: Telling) =>
	enumerated(
		themes.map(theme => words.quoted[language](codes.label('themes', theme)[language])),
		language,
	)

const words = {
	none: {
		it: 'Le risorse del quartiere non sono ancora registrate',
		en: 'The resources of the neighbourhood are not recorded yet',
	},
	toFill: {
		it: 'Per vedere questa parte servono le risorse in network.yaml («resources»), ciascuna con categoria, tema e data dell’ultima verifica («verified»).',
		en: 'This part needs the resources in network.yaml (“resources”), each with category, theme and the day it was last checked (“verified”).',
	},
	uncovered: {
		it: (number: number, of: number, labels: string) => {
			if (of === 1) return `L’unico tema con bisogni aperti non ha risorse registrate: ${labels}`
			const [the, ofThe] = of === 8 || of === 11 ? ['Gli', 'degli'] : ['I', 'dei']
			const which = number === of ? the : `${capital(inWords(number, 'it'))} ${ofThe}`
			return `${which} ${inWords(of, 'it')} temi con bisogni aperti non ${number === 1 ? 'ha' : 'hanno'} risorse registrate: ${labels}`
		},
		en: (number: number, of: number, labels: string) => {
			if (of === 1) return `The only theme with open needs has no recorded resource: ${labels}`
			if (number === of) return `No theme with open needs has a recorded resource: ${labels}`
			return `${capital(inWords(number, 'en'))} of ${inWords(of, 'en')} themes with open needs ${number === 1 ? 'has' : 'have'} no recorded resource: ${labels}`
		},
	},
	covered: {
		it: (of: number) =>
			of === 1
				? 'L’unico tema con bisogni aperti ha almeno una risorsa'
				: `Tutti e ${inWords(of, 'it')} i temi con bisogni aperti hanno almeno una risorsa`,
		en: (of: number) =>
			of === 1
				? 'The only theme with open needs has at least one resource'
				: `Each of the ${inWords(of, 'en')} themes with open needs has at least one resource`,
	},
	noNeeds: {
		it: (known: number) =>
			`${capital(howMany(known, nouns.resource, 'it'))} ${known === 1 ? 'conosciuta' : 'conosciute'}, e nessun bisogno aperto con un tema`,
		en: (known: number) => `${capital(howMany(known, nouns.resource, 'en'))} known, and no open need with a theme`,
	},
	idle: {
		it: (labels: string) => `Hanno risorse e nessun bisogno aperto: ${labels}.`,
		en: (labels: string) => `With resources and no open need: ${labels}.`,
	},
	quoted: { it: (label: string) => `«${label}»`, en: (label: string) => `“${label}”` },
	withoutTheme: { it: 'senza tema', en: 'no theme' },
	matrix: {
		caption: { it: 'Problemi e risorse, tema per tema', en: 'Problems and resources, theme by theme' },
		columns: {
			theme: { it: 'Tema', en: 'Theme' },
			needs: { it: 'Bisogni aperti', en: 'Open needs' },
			resources: { it: 'Risorse', en: 'Resources' },
			experiences: { it: 'Esperienze', en: 'Experiences' },
			actions: { it: 'Azioni attive', en: 'Active actions' },
		},
		note: {
			it: 'Zero vuol dire che nulla è registrato, non che nel quartiere non ci sia. Attive sono le azioni in corso e quelle a regime.',
			en: 'Zero means that nothing is recorded, not that the neighbourhood has none. Active actions are those under way and those settled.',
		},
	},
	categories: {
		caption: { it: 'Le risorse per categoria, con i loro temi', en: 'The resources by category, with their themes' },
		columns: {
			category: { it: 'Categoria', en: 'Category' },
			resources: { it: 'Risorse', en: 'Resources' },
			themes: { it: 'Temi', en: 'Themes' },
			verified: { it: 'Verificate in un anno', en: 'Checked in a year' },
			never_verified: { it: 'Senza data di verifica', en: 'Without a day of checking' },
		},
	},
} as const
