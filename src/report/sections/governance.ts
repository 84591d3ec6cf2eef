import { percent } from '../../model/number.js'
import { isBand } from '../../observatory/counted.js'
import type { DecisionState } from '../../observatory/decisions.js'
import { told } from '../../observatory/figure.js'
import { type Cell, count, text } from '../document.js'
import { figurePath, type People } from '../people.js'
import { type Headline, section, type Telling } from '../section.js'
import { governanceFigures as figures } from './governance/figures.js'
import { type Measure, measure } from './governance/measure.js'
import { words } from './governance/words.js'
import { coded, endOr, heldBy, numberOr, peopleOr, table, tableOr, textOr, toFill } from './table.js'

/** After how many days a silence is worth a word. */
const quiet = { meetings: 60, notes: 30 } as const

/** Who came to an open meeting is counted; over time the year's sum would give a small meeting back, so it goes first. */
function people({ open, figures: values }: Measure): People {
	const others = values.find(({ figure }) => figure === figures.others.id)
	const rows = open.map((one, index) => ({ ...one, index }))
	const cells = (key: 'present' | 'others' | 'spoke') =>
		rows.flatMap(({ id, index, [key]: value }) =>
			typeof value === 'number' ? [{ id: `meeting ${id} ${key}`, value, at: [['open', index, key]] }] : [],
		)
	const whole = { id: 'meetings others', value: told(others?.value) ?? 0, at: [figurePath(figures.others.id, 'value')] }
	const parts = cells('others')
	const all = [...cells('present'), ...parts, ...cells('spoke')].map(({ id }) => id)
	return {
		cells: [...cells('present'), ...parts, ...cells('spoke'), ...(parts.length > 0 ? [whole] : [])],
		derived: (['value', 'of'] as const).map(part => ({
			at: figurePath(figures.spoke.id, part),
			from: all,
			when: 'hidden',
		})),
		sums: parts.length > 0 ? [{ whole: whole.id, parts: parts.map(({ id }) => id), gives: 'whole' }] : [],
		held: [
			{ figure: figures.attendance.id, also: { value: ['attendance', 'present'], of: ['attendance', 'expected'] } },
		],
	}
}

export default section<Measure>({
	id: 'governance',
	title: { it: 'Governance', en: 'Governance' },
	reads: ['diary', 'network', 'neighbourhood'],
	figures: Object.values(figures),
	measure,
	people,
	tell(measure, telling) {
		const { language } = telling
		const { byKind, decisions, notes, support } = measure
		const helped = support.some(({ acts }) => acts > 0)
		if (byKind.length === 0 && notes.last === null && !helped)
			return { headline: { text: words.none[language], weight: 1 }, blocks: [toFill(words.toFill, telling)] }
		return {
			headline: headline(measure, telling),
			blocks: [
				{ kind: 'figures', id: 'governance-figures', values: measure.figures },
				...(byKind.length === 0
					? [toFill(words.meetingsToFill, telling)]
					: [
							table(
								'meetings-by-kind',
								words.byKind,
								byKind.map(one => kindRow(one, telling)),
								telling,
							),
						]),
				...(byKind.length > 0 && decisions.every(one => one.decisions === 0)
					? [toFill(words.decisionsToFill, telling)]
					: tableOr(
							'decisions-by-state',
							words.decisions,
							decisions.filter(one => one.decisions > 0).map(one => stateRow(one, telling)),
							telling,
						)),
				...tableOr(
					'decisions-overdue',
					words.overdueTable,
					measure.overdue.map(one => overdueRow(one, telling)),
					telling,
				),
				...tableOr('open-meetings', words.open, measure.open.map(openRow), telling),
				...(notes.last === null ? [toFill(words.notesToFill, telling)] : []),
				...(helped
					? [
							table(
								'support-by-act',
								words.support,
								support.map(one => supportRow(one, telling)),
								telling,
							),
						]
					: [toFill(words.supportToFill, telling)]),
			],
		}
	},
})

const kindRow = (
	{ kind, meetings, inAYear, both, one, none, last }: Measure['byKind'][number],
	telling: Telling,
): Cell[] => [
	coded('meeting_kinds', kind, telling),
	count(meetings),
	count(inAYear),
	count(both),
	count(one),
	count(none),
	endOr(last),
]

const stateRow = ({ state, decisions }: Measure['decisions'][number], { language }: Telling): Cell[] => [
	{ kind: 'code', code: state, label: words.states[state][language] },
	count(decisions),
]

const overdueRow = ({ text: said, owner, due, days }: Measure['overdue'][number], telling: Telling): Cell[] => [
	text(said),
	heldBy(owner, telling),
	endOr(due),
	count(days),
]

const openRow = ({ date, title, present, others, spoke }: Measure['open'][number]): Cell[] => [
	{ kind: 'day', value: date },
	textOr(title),
	peopleOr(present),
	peopleOr(others),
	peopleOr(spoke),
]

const supportRow = (
	{ act, acts, inAYear, ofOthers, hours, money, followed }: Measure['support'][number],
	telling: Telling,
): Cell[] => [
	coded('support_acts', act, telling),
	count(acts),
	count(inAYear),
	count(ofOthers),
	numberOr(hours),
	numberOr(money),
	count(followed),
]

/** First what has stopped, then what is late, then how the group works. */
function headline(
	{ meetings, notes, decisions, meetingsInAYear, attendance }: Measure,
	{ language }: Telling,
): Headline {
	if (meetings.sinceLast !== null && meetings.sinceLast > quiet.meetings)
		return { text: words.noMeeting[language](meetings.sinceLast), weight: 2 }
	const of = (wanted: DecisionState) => decisions.find(({ state }) => state === wanted)?.decisions ?? 0
	const taken = decisions.reduce((sum, one) => sum + one.decisions, 0) - of('no-due-day')
	if (of('overdue') > 0) return { text: words.overdue[language](of('overdue'), taken), weight: 2 }
	if (notes.sinceLast !== null && notes.sinceLast > quiet.notes)
		return { text: words.noNote[language](notes.sinceLast), weight: 1 }
	if (meetings.last === null) return { text: words.neverMet[language], weight: 1 }
	const { present, expected } = attendance
	const share = isBand(present) || isBand(expected) || expected === 0 ? null : percent(present, expected, language)
	return { text: words.working[language](meetingsInAYear, share), weight: 0 }
}
