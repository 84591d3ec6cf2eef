import { capital, enumerated, inWords } from '../../model/numerals.js'
import { type CodeOf, vocabularies } from '../../model/vocabularies/index.js'
import { isOpen } from '../../observatory/answers.js'
import { type Figure, measured, part } from '../../observatory/figure.js'
import { by } from '../../observatory/order.js'
import { lastPoints, lastRound } from '../../observatory/ranking.js'
import { byTheme, resourcesOn, type ThemeCounts, withoutResource, withoutUse } from '../../observatory/themes.js'
import { counted } from '../../observatory/totals.js'
import { inYearTo } from '../../observatory/year.js'
import { type Block, type Cell, count, list, notApplicable, text } from '../document.js'
import { nobody } from '../people.js'
import { type Headline, type Measuring, section, type Telling } from '../section.js'
import { howMany, howManyOf, nouns } from './nouns.js'
import { coded, numberOr, startOr, tableOr, toFill } from './table.js'

const figures = {
	known: {
		id: 'resources/known',
		rows: [10],
		title: { it: 'Risorse conosciute', en: 'Resources known' },
		definition: {
			it: 'Risorse scritte in network.yaml che nel giorno del rapporto ci sono: luoghi, denaro, storie, saper fare, associazioni, istituzioni, servizi. Quelle senza date si considerano presenti.',
			en: 'Resources written in network.yaml that are there on the day of the report: places, money, stories, skills, associations, institutions, services. Those without days are taken to be there.',
		},
		unit: 'count',
	},
	verified: {
		id: 'resources/verified-in-a-year',
		rows: [10],
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
		rows: [51],
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
		rows: [51],
		title: { it: 'Temi con risorse e senza bisogni', en: 'Themes with resources and no need' },
		definition: {
			it: 'Temi che hanno risorse e nessun bisogno aperto. Accanto, le risorse senza tema.',
			en: 'Themes that have resources and no open need. Beside it, resources without a theme.',
		},
		unit: 'share',
		denominator: { it: 'temi con risorse', en: 'themes with resources' },
		comparable: true,
	},
	needsWithout: {
		id: 'resources/needs-without-resource',
		rows: [51],
		title: { it: 'Bisogni senza risorse sul loro tema', en: 'Needs with no resource on their theme' },
		definition: {
			it: 'Bisogni aperti sul cui tema non è registrata nessuna risorsa. Accanto, i bisogni aperti senza tema: di questi non si può dire.',
			en: 'Open needs on whose theme no resource is recorded. Beside it, open needs without a theme: of these nobody can say.',
		},
		unit: 'share',
		denominator: { it: 'bisogni aperti con un tema', en: 'open needs with a theme' },
		comparable: true,
	},
	unused: {
		id: 'resources/without-use',
		rows: [51],
		title: { it: 'Risorse senza uso', en: 'Resources without use' },
		definition: {
			it: 'Risorse sul cui tema non c’è nessun bisogno aperto e nessuna azione in corso o a regime. Accanto, le risorse senza tema: di queste non si può dire.',
			en: 'Resources on whose theme there is no open need and no action under way or settled. Beside it, resources without a theme: of these nobody can say.',
		},
		unit: 'share',
		denominator: { it: 'risorse con un tema', en: 'resources with a theme' },
		comparable: true,
	},
	empty: {
		id: 'resources/empty-cells',
		rows: [10],
		title: { it: 'Incroci vuoti della mappa', en: 'Empty cells of the map' },
		definition: {
			it: 'Incroci fra una categoria di risorse e un tema con bisogni aperti in cui non si conosce nessuna risorsa. Accanto, le risorse senza tema.',
			en: 'Pairs of a category of resources and a theme with open needs where no resource is known. Beside it, resources without a theme.',
		},
		unit: 'share',
		denominator: { it: 'categorie per temi con bisogni aperti', en: 'categories times themes with open needs' },
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
	const bare = withoutResource(neighbourhood, day)
	const unused = withoutUse(neighbourhood, day)
	const cells = categories.length * needy.length
	const filled = new Set(
		resources.flatMap(({ category, theme }) =>
			needy.some(one => one.theme === theme) ? [`${category} ${theme}`] : [],
		),
	)
	const open = neighbourhood.needs.needs.filter(isOpen)
	const points = lastPoints(neighbourhood)
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
			part(figures.needsWithout, bare.length, open.length - (without?.needs ?? 0), without?.needs ?? 0),
			part(figures.unused, unused.length, resources.length - (without?.resources ?? 0), without?.resources ?? 0),
			part(figures.empty, cells - filled.size, cells, without?.resources ?? 0),
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
		round: lastRound(neighbourhood)?.date ?? null,
		open: open.length,
		unweighed: open.filter(({ id }) => !points.has(id)).length,
		needsWithoutResource: bare
			.map(({ id, title, theme, noticed }) => ({
				id,
				title,
				theme: theme ?? null,
				points: points.get(id) ?? null,
				noticed,
			}))
			.sort(
				by(
					({ points }) => -(points ?? -1),
					({ noticed }) => noticed,
					({ id }) => id,
				),
			),
		resourcesWithoutUse: unused
			.map(({ id, name, category, theme, verified }) => ({
				id,
				name,
				category,
				theme: theme ?? null,
				verified: verified ?? null,
			}))
			.sort(
				by(
					({ theme }) => themes.findIndex(one => one.theme === theme),
					({ category }) => categories.indexOf(category),
					({ id }) => id,
				),
			),
	}
}

type Measure = ReturnType<typeof measure>

export default section<Measure>({
	id: 'resources',
	title: { it: 'Problemi e risorse', en: 'Problems and resources' },
	reads: ['network', 'needs', 'actions'],
	figures: Object.values(figures),
	measure,
	people: nobody,
	tell(measure, telling) {
		const { language } = telling
		const { byCategory, known, themes } = measure
		const matrix = [
			...tableOr(
				'problems-and-resources',
				words.matrix,
				themes.map(one => themeRow(one, telling)),
				telling,
			).map(block =>
				block.kind === 'table'
					? ({
							...block,
							look: 'matrix',
							figure: {
								kind: 'view',
								columns: ['theme', 'needs', 'resources', 'experiences', 'actions', 'results'],
							},
						} as const)
					: block,
			),
			...unweighedTold(measure, telling),
			...tableOr(
				'needs-without-resource',
				words.needsWithout,
				measure.needsWithoutResource.map(({ title, theme, points, noticed }): Cell[] => [
					text(title),
					coded('themes', theme, telling),
					numberOr(points),
					startOr(noticed),
				]),
				telling,
			),
		]
		if (known === 0)
			return { headline: { text: words.none[language], weight: 1 }, blocks: [toFill(words.toFill, telling), ...matrix] }
		return {
			headline: headline(measure, telling),
			blocks: [
				...matrix.slice(0, 1),
				{ kind: 'figures', id: 'resources-figures', values: measure.figures },
				...matrix.slice(1),
				...tableOr(
					'resources-without-use',
					words.unused,
					measure.resourcesWithoutUse.map(({ name, category, theme, verified }): Cell[] => [
						text(name),
						coded('resource_categories', category, telling),
						coded('themes', theme, telling),
						startOr(verified),
					]),
					telling,
				),
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

function themeRow(
	{ theme, needs, points, resources, experiences, actions, results }: ThemeCounts,
	telling: Telling,
): Cell[] {
	const name: Cell =
		theme === null
			? { kind: 'code', code: 'unknown', label: words.withoutTheme[telling.language] }
			: coded('themes', theme, telling)
	return [
		name,
		count(needs),
		needs === 0 ? notApplicable : numberOr(points),
		{ kind: 'count', value: resources, ...(theme !== null && needs > 0 && resources === 0 && { gap: true }) },
		count(experiences),
		count(actions),
		count(results),
	]
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

/** Needs that the last round did not weigh are in no sum of points, and are counted here. */
function unweighedTold({ round, open, unweighed }: Measure, { language }: Telling): readonly Block[] {
	if (open === 0) return []
	if (round === null) return [{ kind: 'paragraph', text: words.noRound[language] }]
	return unweighed === 0 ? [] : [{ kind: 'paragraph', text: words.unweighed[language](unweighed, open) }]
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
	noRound: {
		it: 'Il peso dei bisogni manca: non si è ancora votato.',
		en: 'The weight of needs is missing: there was no round yet.',
	},
	unweighed: {
		it: (number: number, of: number) =>
			`${capital(howManyOf(number, of, nouns.openNeed, 'it'))} non ${number === 1 ? 'ha' : 'hanno'} punti nell’ultima votazione.`,
		en: (number: number, of: number) =>
			`${capital(howManyOf(number, of, nouns.openNeed, 'en'))} ${number === 1 ? 'has' : 'have'} no points in the last round.`,
	},
	needsWithout: {
		caption: { it: 'Bisogni aperti senza risorse sul loro tema', en: 'Open needs with no resource on their theme' },
		columns: {
			need: { it: 'Bisogno', en: 'Need' },
			theme: { it: 'Tema', en: 'Theme' },
			points: { it: 'Peso', en: 'Weight' },
			noticed: { it: 'Notato il', en: 'Noticed on' },
		},
	},
	unused: {
		caption: { it: 'Risorse senza uso', en: 'Resources without use' },
		columns: {
			resource: { it: 'Risorsa', en: 'Resource' },
			category: { it: 'Categoria', en: 'Category' },
			theme: { it: 'Tema', en: 'Theme' },
			verified: { it: 'Verificata il', en: 'Checked on' },
		},
		note: {
			it: 'Sul loro tema non c’è nessun bisogno aperto e nessuna azione attiva. Non vuol dire che nel quartiere nessuno le usi.',
			en: 'On their theme there is no open need and no active action. It does not mean that nobody in the neighbourhood uses them.',
		},
	},
	quoted: { it: (label: string) => `«${label}»`, en: (label: string) => `“${label}”` },
	withoutTheme: { it: 'senza tema', en: 'no theme' },
	matrix: {
		caption: { it: 'Problemi e risorse, tema per tema', en: 'Problems and resources, theme by theme' },
		columns: {
			theme: { it: 'Tema', en: 'Theme' },
			needs: { it: 'Bisogni aperti', en: 'Open needs' },
			points: { it: 'Peso', en: 'Weight' },
			resources: { it: 'Risorse', en: 'Resources' },
			experiences: { it: 'Esperienze', en: 'Experiences' },
			actions: { it: 'Azioni attive', en: 'Active actions' },
			results: { it: 'Risultati scritti', en: 'Results written' },
		},
		note: {
			it: 'Zero vuol dire che nulla è registrato, non che nel quartiere non ci sia. Il peso è la somma dei punti dei bisogni aperti nell’ultima votazione. Attive sono le azioni in corso e quelle a regime. I risultati sono quelli di tutte le azioni, anche concluse.',
			en: 'Zero means that nothing is recorded, not that the neighbourhood has none. The weight is the sum of the open needs’ points in the last round. Active actions are those under way and those settled. Results are those of all actions, finished ones too.',
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
