import type { Day } from '../../model/day.js'
import { isRunning } from '../../observatory/answers.js'
import type { Counted } from '../../observatory/counted.js'
import { measured, part, told } from '../../observatory/figure.js'
import { type Holder, holder } from '../../observatory/holder.js'
import { by } from '../../observatory/order.js'
import { quarterOf, quartersBetween } from '../../observatory/quarters.js'
import { counted, total } from '../../observatory/totals.js'
import { type Cell, count, notApplicable, share, text } from '../document.js'
import { nobody, type People } from '../people.js'
import { type Headline, type Measuring, section, type Telling } from '../section.js'
import { figures } from './actions/figures.js'
import { words } from './actions/words.js'
import { coded, endOr, heldBy, numberOr, oneLine, peopleOr, startOr, table, tableOr, toFill } from './table.js'

const stages = ['under-way', 'settled', 'planned', 'done', 'dropped'] as const

const numbers = ['activities', 'hours', 'participants', 'passages', 'new'] as const

function measure({ neighbourhood, day }: Measuring) {
	const { actions } = neighbourhood.actions
	const records = actions.flatMap(({ records }) => records)
	const kept = actions.filter(({ stage }) => stage !== 'dropped')
	const begun = actions.filter(({ stage }) => stage !== 'planned')
	const underWay = actions.filter(({ stage }) => stage === 'under-way')
	const ended = actions.filter(({ stage }) => stage === 'done' || stage === 'settled')
	const withEnd = underWay.filter(({ until }) => until !== undefined)
	const constituted = neighbourhood.network.pilot_group?.constituted
	const quarters = constituted === undefined ? [] : quartersBetween(constituted, day)
	const starts = new Set(begun.flatMap(({ since }) => (since === undefined ? [] : [quarterOf(since)])))
	return {
		figures: [
			part(figures.running, actions.filter(isRunning).length, actions.length),
			part(
				figures.quarters,
				quarters.filter(quarter => starts.has(quarter)).length,
				quarters.length,
				begun.filter(({ since }) => since === undefined).length,
			),
			part(figures.needed, actions.filter(({ needs }) => needs.length > 0).length, actions.length),
			part(figures.aimed, kept.filter(({ aims }) => aims.length > 0).length, kept.length),
			...numbers.map(number => {
				const { value, unknown } = total(records.map(record => record[number]))
				return measured(figures[number], value, unknown)
			}),
			part(figures.results, ended.filter(({ result }) => result !== undefined).length, ended.length),
			measured(figures.changes, actions.filter(({ change }) => change !== undefined).length),
			part(
				figures.pastEnd,
				withEnd.filter(({ until }) => (until as Day) < day).length,
				withEnd.length,
				underWay.length - withEnd.length,
			),
		],
		changes: actions
			.flatMap(({ id, title, theme, change }) =>
				change === undefined ? [] : [{ date: change.date, action: id, title, theme: theme ?? null, what: change.what }],
			)
			.sort(
				by(
					({ date }) => date,
					({ action }) => action,
				),
			),
		changesByYear: counted(actions.flatMap(({ change }) => change?.date.slice(0, 4) ?? []).sort()).map(
			({ key, count }) => ({ year: Number(key), changes: count }),
		),
		byStage: counted(
			actions.map(({ stage }) => stage),
			stages,
		).map(({ key, count }) => ({ stage: key, actions: count })),
		actions: actions
			.map(action => ({
				id: action.id,
				title: action.title,
				owner: holder(action.owner, neighbourhood) as Holder,
				stage: action.stage,
				since: action.since ?? null,
				planned: action.planned ?? null,
				until: action.until ?? null,
				needs: action.needs.length,
				continuity: action.continuity?.state ?? null,
			}))
			.sort(
				by(
					({ stage }) => stages.indexOf(stage),
					({ since, planned }) => since ?? planned ?? '9999',
					({ id }) => id,
				),
			),
		byTheme: [...new Set(actions.map(({ theme }) => theme ?? null))]
			.map(theme => {
				const those = actions.filter(one => (one.theme ?? null) === theme)
				const sum = (number: (typeof numbers)[number]) =>
					total(those.flatMap(({ records }) => records.map(record => record[number]))).value
				return {
					theme,
					actions: those.length,
					running: those.filter(isRunning).length,
					activities: sum('activities'),
					participants: sum('participants') as Counted | null,
					passages: sum('passages'),
				}
			})
			.sort(
				by(
					({ theme }) => (theme === null ? 1 : 0),
					({ actions }) => -actions,
					({ theme }) => theme ?? '',
				),
			),
	}
}

type Measure = ReturnType<typeof measure>

/** Activities, hours and passages count no persons; participants do, so a theme's own are too few to be told over time. */
function people({ byTheme }: Measure): People {
	return {
		...nobody(),
		withheld: byTheme.map((_, index) => ['byTheme', index, 'participants']),
		held: [{ figure: figures.participants.id }, { figure: figures.new.id }],
	}
}

export default section<Measure>({
	id: 'actions',
	title: { it: 'Azioni', en: 'Actions' },
	reads: ['actions', 'network', 'neighbourhood'],
	figures: Object.values(figures),
	measure,
	people,
	tell(measure, telling) {
		const { language } = telling
		const { actions, byStage, byTheme, figures } = measure
		if (actions.length === 0)
			return { headline: { text: words.none[language], weight: 1 }, blocks: [toFill(words.toFill, telling)] }
		return {
			headline: headline(measure, telling),
			blocks: [
				{ kind: 'figures', id: 'actions-figures', values: figures },
				table(
					'actions-by-stage',
					words.byStage,
					byStage.map((one): Cell[] => [
						coded('action_stages', one.stage, telling),
						count(one.actions),
						share(one.actions, actions.length),
					]),
					telling,
				),
				table(
					'actions',
					words.actions,
					actions.map(one => row(one, telling)),
					telling,
				),
				...tableOr(
					'actions-by-theme',
					words.byTheme,
					byTheme.map(one => themeRow(one, telling)),
					telling,
				),
				...tableOr(
					'changes-by-year',
					words.changesByYear,
					measure.changesByYear.map(({ year, changes }): Cell[] => [text(String(year)), count(changes)]),
					telling,
				),
				...tableOr(
					'changes',
					words.changes,
					measure.changes.map(({ date, title, theme, what }): Cell[] => [
						{ kind: 'day', value: date },
						text(title),
						theme === null
							? { kind: 'code', code: 'unknown', label: words.noTheme[language] }
							: coded('themes', theme, telling),
						text(oneLine(what)),
					]),
					telling,
				),
			],
		}
	},
})

function row(one: Measure['actions'][number], telling: Telling): Cell[] {
	const beginning = one.since ?? (one.stage === 'planned' ? one.planned : null)
	return [
		text(one.title),
		heldBy(one.owner, telling),
		coded('action_stages', one.stage, telling),
		startOr(beginning),
		endOr(one.until),
		count(one.needs),
		one.stage === 'planned' && one.continuity === null
			? notApplicable
			: coded('continuity_states', one.continuity, telling),
	]
}

function themeRow(one: Measure['byTheme'][number], telling: Telling): Cell[] {
	return [
		one.theme === null
			? { kind: 'code', code: 'unknown', label: words.noTheme[telling.language] }
			: coded('themes', one.theme, telling),
		count(one.actions),
		count(one.running),
		numberOr(one.activities),
		peopleOr(one.participants),
		numberOr(one.passages),
	]
}

function headline({ figures, byStage }: Measure, { language }: Telling): Headline {
	const of = (stage: (typeof stages)[number]) => byStage.find(one => one.stage === stage)?.actions ?? 0
	const value = (id: string) => told(figures.find(({ figure }) => figure === id)?.value)
	const past = value('actions/past-end') ?? 0
	if (of('under-way') + of('settled') === 0) return { text: words.notRunning[language](of('planned')), weight: 1 }
	const start = words.running[language](of('under-way'), of('settled'))
	if (past > 0) return { text: `${start}; ${words.past[language](past)}`, weight: 1 }
	const passages = value('actions/passages')
	return { text: passages === null ? start : `${start}; ${words.passages[language](passages)}`, weight: 0 }
}
