import { capital } from '../../model/numerals.js'
import type { Language } from '../../model/text.js'
import { type Counted, isBand, isWithheld } from '../../observatory/counted.js'
import { type Purpose, type PurposeStage, purposeStages, thresholds } from '../../observatory/purposes.js'
import { type Block, type Cell, count, notApplicable, text } from '../document.js'
import type { People } from '../people.js'
import { type Headline, section, type Telling } from '../section.js'
import { figures } from './purposes/figures.js'
import { type Measure, measure, purposes } from './purposes/measure.js'
import { words } from './purposes/words.js'
import { coded, table, toFill } from './table.js'

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
	const urgent = absent && closedQuarters >= thresholds.regular.of
	const [first] = stages
	const isAlike = first !== undefined && stages.every(({ stage }) => stage === first.stage)
	const said = isAlike
		? [{ text: words.alike[language](first.stage), stage: first.stage }]
		: stages.map(({ purpose, stage }) => ({ text: words.is[language](purpose, stage), stage }))
	if (!urgent) return { text: said.map(({ text }) => text).join(', '), weight: absent ? 1 : 0 }
	const marked = said.map(({ text, stage }) => (stage === 'none' ? { consequence: text } : text))
	return { text: marked.flatMap((one, index) => (index === 0 ? [one] : [', ', one])), weight: 2 }
}
