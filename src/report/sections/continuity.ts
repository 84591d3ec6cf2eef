import { daysBetween, latest } from '../../model/day.js'
import { longDay } from '../../model/number.js'
import type { Language } from '../../model/text.js'
import { vocabularies } from '../../model/vocabularies/index.js'
import { isRunning } from '../../observatory/answers.js'
import { isDue, isExpiring } from '../../observatory/continuity.js'
import { part } from '../../observatory/figure.js'
import { holder } from '../../observatory/holder.js'
import { by } from '../../observatory/order.js'
import { counted } from '../../observatory/totals.js'
import { type Block, type Cell, count, notApplicable, notRecorded, share, text } from '../document.js'
import { nobody } from '../people.js'
import { type Headline, type Measuring, section, type Telling } from '../section.js'
import { figures } from './continuity/figures.js'
import { words } from './continuity/words.js'
import { coded, heldBy, table, tableOr, textOr, toFill } from './table.js'
import { timeline, timelineTold } from './timeline.js'

/** How far ahead the list of what expires looks: long enough to apply for something. */
const horizon = 100

const states = Object.keys(vocabularies.continuity_states.codes)

const modes = Object.keys(vocabularies.continuity_modes.codes)

function measure({ neighbourhood, day }: Measuring) {
	const { actions } = neighbourhood.actions
	const due = actions.filter(action => isDue(action, day))
	const written = due.filter(({ continuity }) => continuity !== undefined)
	const settled = written.filter(({ continuity }) => continuity?.state === 'settled')
	const running = actions.filter(isRunning)
	const expiring = running.filter(action => isExpiring(action, day, horizon))
	const closed = actions.filter(({ continuity }) => continuity?.state === 'closed')
	return {
		figures: [
			part(figures.recorded, written.length, due.length),
			part(figures.settled, settled.length, written.length, due.length - written.length),
			part(
				figures.expiring,
				expiring.length,
				running.length,
				running.filter(({ continuity }) => continuity?.expires === undefined).length,
			),
			part(figures.lessons, closed.filter(({ continuity }) => continuity?.lessons !== undefined).length, closed.length),
		],
		actions: actions.length,
		running: running.length,
		due: due.length,
		timeline: timeline(neighbourhood, day, horizon),
		byState: [
			...counted(
				written.map(({ continuity }) => continuity?.state ?? ''),
				states,
			).map(({ key, count }) => ({ state: key as string | null, actions: count })),
			...(due.length > written.length ? [{ state: null, actions: due.length - written.length }] : []),
		],
		byMode: counted(
			settled.flatMap(({ continuity }) => continuity?.mode ?? []),
			modes,
		).map(({ key, count }) => ({ mode: key, actions: count })),
		settledWithoutMode: settled.filter(({ continuity }) => continuity?.mode === undefined).length,
		unwritten: due
			.filter(({ continuity }) => continuity === undefined)
			.sort(
				by(
					({ since }) => since ?? '9999',
					({ id }) => id,
				),
			)
			.map(({ title }) => title),
		expiring: expiring
			.flatMap(({ id, title, owner, continuity }) =>
				continuity?.expires === undefined
					? []
					: [
							{
								id,
								title,
								owner: holder(continuity.owner ?? owner, neighbourhood),
								state: continuity.state,
								expires: continuity.expires,
								days: daysBetween(day, continuity.expires),
								resources: continuity.resources ?? null,
							},
						],
			)
			.sort(
				by(
					({ expires }) => expires,
					({ id }) => id,
				),
			),
	}
}

type Measure = ReturnType<typeof measure>

export default section<Measure>({
	id: 'continuity',
	title: { it: 'Continuità', en: 'Continuity' },
	reads: ['actions', 'network', 'neighbourhood'],
	figures: Object.values(figures),
	measure,
	people: nobody,
	tell(measure, telling, before) {
		const { language } = telling
		if (measure.due + measure.running === 0)
			return {
				headline: { text: words[measure.actions === 0 ? 'none' : 'early'][language], weight: 0 },
				blocks: [toFill(words.toFill, telling)],
			}
		return {
			headline: headline(measure, language),
			blocks: [
				...timelineTold(measure.timeline, telling.day, telling, before?.timeline),
				{ kind: 'figures', id: 'continuity-figures', values: measure.figures },
				...tableOr(
					'continuity-states',
					words.states,
					measure.byState.map(one => stateRow(one, measure.due, telling)),
					telling,
				),
				...tableOr('continuity-modes', words.modes, modeRows(measure, telling), telling),
				...expiringTold(measure, telling),
				...unwrittenTold(measure, telling),
			],
		}
	},
})

function stateRow({ state, actions }: Measure['byState'][number], due: number, telling: Telling): Cell[] {
	const unwritten: Cell = { kind: 'code', code: 'unknown', label: words.notWritten[telling.language] }
	return [state === null ? unwritten : coded('continuity_states', state, telling), count(actions), share(actions, due)]
}

function modeRows({ byMode, settledWithoutMode }: Measure, telling: Telling): Cell[][] {
	const rows = byMode.map(({ mode, actions }): Cell[] => [coded('continuity_modes', mode, telling), count(actions)])
	return settledWithoutMode === 0 ? rows : [...rows, [notRecorded, count(settledWithoutMode)]]
}

function expiringTold({ expiring }: Measure, telling: Telling): readonly Block[] {
	const rows = expiring.map((one): Cell[] => [
		text(one.title),
		heldBy(one.owner, telling),
		coded('continuity_states', one.state, telling),
		{ kind: 'day', value: one.expires },
		one.days < 0 ? notApplicable : count(one.days),
		textOr(one.resources),
	])
	return rows.length === 0 ? [] : [table('expiring', words.expiring, rows, telling)]
}

function unwrittenTold({ unwritten }: Measure, { language }: Telling): readonly Block[] {
	if (unwritten.length === 0) return []
	return [
		{ kind: 'paragraph', text: words.unwritten[language] },
		{ kind: 'list', items: unwritten },
	]
}

function headline({ byState, due, expiring, running }: Measure, language: Language): Headline {
	const over = expiring.filter(({ days }) => days < 0).length
	const last = latest(expiring.map(({ expires }) => expires))
	if (last !== undefined && over < expiring.length) {
		const month = longDay(last, language).split(' ').slice(1).join(' ')
		return { text: words.losing[language](expiring.length, running, month), weight: 3 }
	}
	if (over > 0) return { text: words.over[language](over, running), weight: 3 }
	const unwritten = byState.find(({ state }) => state === null)?.actions ?? 0
	if (unwritten > 0) return { text: words.unwrittenOf[language](unwritten, due), weight: 1 }
	if (due === 0) return { text: words.early[language], weight: 0 }
	const settled = byState.find(({ state }) => state === 'settled')?.actions ?? 0
	return { text: words.settled[language](settled, due), weight: 0 }
}
