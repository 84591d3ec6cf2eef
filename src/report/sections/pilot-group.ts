import { longDay } from '../../model/number.js'
import type { Dimension } from '../../observatory/composition.js'
import { type Counted, isBand, isWithheld, together } from '../../observatory/counted.js'
import { isMissing } from '../../observatory/representation.js'
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
import { type Headline, section, type Telling } from '../section.js'
import { quoted } from './nouns.js'
import { figures } from './pilot-group/figures.js'
import { type Measure, measure } from './pilot-group/measure.js'
import { groupPeople } from './pilot-group/people.js'
import { words } from './pilot-group/words.js'
import { coded, drawing, earlierMark, table, tableOr, toFill } from './table.js'

export default section<Measure>({
	id: 'pilot-group',
	title: { it: 'Gruppo pilota', en: 'Pilot group' },
	reads: ['network', 'neighbourhood'],
	figures: Object.values(figures),
	measure,
	people: groupPeople,
	tell(measure, telling, before) {
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
				...compositionTold(measure, telling, before),
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

function compositionTold(
	{ generations, cultures, members }: Measure,
	telling: Telling,
	before?: Measure,
): readonly Block[] {
	if (isWithheld(generations.unknown)) return [toFill(words.tooFew, telling)]
	if (generations.unknown === members && cultures.unknown === members) return [toFill(words.compositionToFill, telling)]
	const rows = [
		...bandRows('generations', generations, members, telling, before?.generations),
		...bandRows('cultures', cultures, members, telling, before?.cultures),
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
					...earlierMark(rows, telling),
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
	before?: Dimension,
): Cell[][] {
	const known = together(bands.map(({ members }) => members))
	const residents = bands.reduce((sum, band) => sum + band.residents, 0)
	const rows = bands.map((band): Cell[] => [
		text(words[vocabulary][telling.language]),
		coded(vocabulary, band.key, telling),
		withThen(against(band, bands, residents, compared, members), band.key, before),
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

/** The same with the share of then, when it was another. */
function withThen(cell: Cell, key: string, before: Dimension | undefined): Cell {
	const part = before?.bands.find(one => one.key === key)?.members
	const whole = before && together(before.bands.map(({ members }) => members))
	if (cell.kind !== 'against' || typeof part !== 'number' || typeof whole !== 'number' || whole === 0) return cell
	return part / whole === cell.part / cell.whole ? cell : { ...cell, was: { part, whole } }
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
