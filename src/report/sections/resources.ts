import { enumerated } from '../../model/numerals.js'
import { type CodeOf, vocabularies } from '../../model/vocabularies/index.js'
import { isOpen } from '../../observatory/answers.js'
import { measured, part } from '../../observatory/figure.js'
import { by } from '../../observatory/order.js'
import { lastPoints, lastRound } from '../../observatory/ranking.js'
import { byTheme, resourcesOn, type ThemeCounts, withoutResource, withoutUse } from '../../observatory/themes.js'
import { counted } from '../../observatory/totals.js'
import { inYearTo } from '../../observatory/year.js'
import { type Block, type Cell, count, list, notApplicable, text } from '../document.js'
import { nobody } from '../people.js'
import { type Headline, type Measuring, section, type Telling } from '../section.js'
import { figures } from './resources/figures.js'
import { words } from './resources/words.js'
import { coded, numberOr, startOr, tableOr, toFill } from './table.js'

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
	tell(measure, telling, before) {
		const { language } = telling
		const { byCategory, known, themes } = measure
		const matrix = [
			...tableOr(
				'problems-and-resources',
				words.matrix,
				themes.map(one =>
					themeRow(one, telling, before && { ...before.themes.find(({ theme }) => theme === one.theme) }),
				),
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
	before?: Partial<ThemeCounts>,
): Cell[] {
	const counted = (value: number, key: 'needs' | 'resources' | 'experiences' | 'actions' | 'results') =>
		({ kind: 'count', value, ...(before && { was: before[key] ?? 0 }) }) as const
	const name: Cell =
		theme === null
			? { kind: 'code', code: 'unknown', label: words.withoutTheme[telling.language] }
			: coded('themes', theme, telling)
	return [
		name,
		counted(needs, 'needs'),
		needs === 0 ? notApplicable : numberOr(points),
		{ ...counted(resources, 'resources'), ...(theme !== null && needs > 0 && resources === 0 && { gap: true }) },
		counted(experiences, 'experiences'),
		counted(actions, 'actions'),
		counted(results, 'results'),
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
