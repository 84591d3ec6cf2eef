import { daysBetween, earliest, latest } from '../../model/day.js'
import { enumerated } from '../../model/numerals.js'
import type { Language } from '../../model/text.js'
import { vocabularies } from '../../model/vocabularies/index.js'
import { answering, isOpen, isRunning } from '../../observatory/answers.js'
import { measured, part } from '../../observatory/figure.js'
import { inForce } from '../../observatory/mandate.js'
import { by } from '../../observatory/order.js'
import { byWeight, isUncovered, lastPoints, lastRound } from '../../observatory/ranking.js'
import { counted, median } from '../../observatory/totals.js'
import { inYearTo } from '../../observatory/year.js'
import { type Block, type Cell, count, notApplicable, notRecorded, type Table, text } from '../document.js'
import { nobody } from '../people.js'
import { type Headline, type Measuring, section, type Telling } from '../section.js'
import { figures } from './needs/figures.js'
import { words } from './needs/words.js'
import { quoted } from './nouns.js'
import { coded, earlierMark, startOr, table, toFill } from './table.js'

const stages = ['under-way', 'settled', 'planned', 'done', 'dropped'] as const

const forms = Object.keys(vocabularies.vulnerability_forms.codes)

const targets = Object.keys(vocabularies.targets.codes)

const rank = (order: readonly string[], code: string | undefined) =>
	code === undefined ? order.length + 1 : order.includes(code) ? order.indexOf(code) : order.length

/** The open needs of each theme: the highest priority, who is at work on them, and how many of high priority wait alone. */
function themesOf(weighed: ReturnType<typeof byWeight>, neighbourhood: Measuring['neighbourhood']) {
	const open = weighed.filter(({ need }) => isOpen(need))
	return [...new Set(open.map(({ need }) => need.theme ?? null))].map(theme => {
		const those = open.filter(({ need }) => (need.theme ?? null) === theme)
		const ids = new Set(those.map(({ need }) => need.id))
		const weights = those.map(({ weight }) => weight)
		return {
			theme,
			needs: those.length,
			weight: weightOrder.find(weight => weights.includes(weight)) ?? ('undiscussed' as const),
			running: neighbourhood.actions.actions.filter(one => isRunning(one) && one.needs.some(id => ids.has(id))).length,
			uncovered: those.filter(({ need, weight }) => weight === 'high' && isUncovered(need, neighbourhood)).length,
		}
	})
}

const weightOrder = ['high', 'voted', 'mandate', 'undiscussed'] as const

function measure({ neighbourhood, day }: Measuring) {
	const { needs, actions } = neighbourhood
	const round = lastRound(neighbourhood)
	const points = lastPoints(neighbourhood)
	const weighed = byWeight(neighbourhood, day)
	const high = weighed.filter(({ weight }) => weight === 'high')
	const open = needs.needs.filter(isOpen)
	const unanswered = weighed.filter(({ need }) => isOpen(need) && answering(need.id, neighbourhood).length === 0)
	const emergingSaid = open.filter(({ emerging }) => emerging !== undefined)
	const begun = needs.needs.flatMap(need => {
		const those = actions.actions.filter(({ needs, stage }) => stage !== 'planned' && needs.includes(need.id))
		return those.length === 0 ? [] : [{ noticed: need.noticed, first: earliest(those.map(({ since }) => since)) }]
	})
	const waits = begun.flatMap(({ noticed, first }) =>
		first === undefined ? [] : [Math.max(0, daysBetween(noticed, first))],
	)
	const proposed = needs.needs.flatMap(({ id, noticed }) => {
		const first = earliest(actions.proposals.filter(({ needs }) => needs.includes(id)).map(({ date }) => date))
		return first === undefined ? [] : [Math.max(0, daysBetween(noticed, first))]
	})
	const named = new Set(actions.proposals.flatMap(({ stage, needs }) => (stage === 'dropped' ? [] : needs)))
	const hands = open.flatMap(({ id }) => {
		const those = answering(id, neighbourhood).filter(isRunning)
		const bodies = those.flatMap(({ owner, partners }) => [owner, ...partners.map(({ organisation }) => organisation)])
		return those.length === 0 ? [] : [new Set(bodies.filter(one => one !== undefined)).size]
	})
	const mandate = inForce(neighbourhood, day)?.vulnerabilities
	return {
		figures: [
			part(figures.open, open.length, needs.needs.length),
			part(figures.uncovered, high.filter(({ need }) => isUncovered(need, neighbourhood)).length, high.length),
			part(figures.unanswered, unanswered.length, open.length),
			measured(figures.noticed, needs.needs.filter(({ noticed }) => inYearTo(day, noticed)).length),
			part(
				figures.emerging,
				emergingSaid.filter(({ emerging }) => emerging).length,
				emergingSaid.length,
				open.length - emergingSaid.length,
			),
			measured(figures.toAction, median(waits), begun.length - waits.length),
			part(figures.linked, open.filter(({ vulnerabilities }) => vulnerabilities.length > 0).length, open.length),
			part(
				figures.vulnerabilities,
				needs.vulnerabilities.filter(({ evidence }) => evidence.length > 0).length,
				needs.vulnerabilities.length,
			),
			measured(figures.toProposal, median(proposed)),
			part(figures.unproposed, open.filter(({ id }) => !named.has(id)).length, open.length),
			part(
				figures.together,
				hands.filter(many => many > 1).length,
				hands.filter(many => many > 0).length,
				hands.filter(many => many === 0).length,
			),
		],
		round: round ? { date: round.date, method: round.method } : null,
		most: Math.max(0, ...points.values()),
		needs: weighed.map(({ need, weight }) => ({
			id: need.id,
			title: need.title,
			weight,
			points: points.get(need.id) ?? null,
			stage: need.stage ?? ('open' as const),
			theme: need.theme ?? null,
			noticed: need.noticed,
			emerging: need.emerging ?? null,
			uncovered: isUncovered(need, neighbourhood),
			actions: Object.fromEntries(
				counted(
					actions.actions.filter(({ needs }) => needs.includes(need.id)).map(({ stage }) => stage),
					stages,
				).map(({ key, count }) => [key, count]),
			) as Partial<Record<(typeof stages)[number], number>>,
		})),
		byTheme: themesOf(weighed, neighbourhood),
		unanswered: unanswered.map(({ need }) => need.title),
		vulnerabilities: [...needs.vulnerabilities]
			.sort(
				by(
					({ form }) => rank(forms, form),
					({ target }) => rank(targets, target),
					({ id }) => id,
				),
			)
			.map(({ id, title, form, target, evidence }) => ({
				id,
				title: title ?? null,
				form,
				target: target ?? null,
				evidence: evidence.length,
				latest: latest(evidence.map(({ date }) => date)) ?? null,
				needs: open.filter(({ vulnerabilities }) => vulnerabilities.includes(id)).length,
				inMandate: mandate ? mandate.includes(id) : null,
			})),
	}
}

export type Measure = ReturnType<typeof measure>

export default section<Measure>({
	id: 'needs',
	title: { it: 'Bisogni e vulnerabilità', en: 'Needs and vulnerabilities' },
	reads: ['needs', 'actions', 'mandate'],
	figures: Object.values(figures),
	measure,
	people: nobody,
	tell(measure, telling, before) {
		const { language } = telling
		const { figures, needs, unanswered, vulnerabilities } = measure
		if (needs.length === 0 && vulnerabilities.length === 0)
			return { headline: { text: words.none[language], weight: 1 }, blocks: [toFill(words.toFill, telling)] }
		return {
			headline: headline(measure, language),
			blocks: [
				...(needs.length === 0 ? [toFill(words.toFill, telling)] : [needsTold(measure, telling, before)]),
				{ kind: 'figures', id: 'needs-figures', values: figures },
				...(unanswered.length === 0
					? []
					: [
							{
								kind: 'paragraph',
								text: words.unanswered[language](
									enumerated(
										unanswered.map(title => quoted(title, language)),
										language,
									),
								),
							} as const,
						]),
				...vulnerabilitiesTold(vulnerabilities, telling),
			],
		}
	},
})

/** The needs by priority, and what answers each: as a figure, how wanted it is beside the actions that there are. */
function needsTold(measure: Measure, telling: Telling, before?: Measure): Table {
	const rows = measure.needs.map(one => row(one, measure, telling, before))
	const marks = stages.filter(stage => measure.needs.some(({ actions }) => actions[stage]))
	return {
		...table('needs', words.needs, rows, telling),
		figure: {
			kind: 'view',
			columns: measure.most > 0 ? ['need', 'points', 'actions'] : ['need', 'stage', 'actions'],
			by: 'priority',
			legend: [
				...marks.map(mark => ({ mark, label: telling.codes.label('action_stages', mark)[telling.language] })),
				...earlierMark(rows, telling),
			],
		},
	}
}

function row(need: Measure['needs'][number], measure: Measure, telling: Telling, before?: Measure): Cell[] {
	// Votes are not points: a round by another method is no earlier value of this one.
	const isAlike = before?.round?.method === measure.round?.method
	const most = Math.max(measure.most, isAlike ? (before?.most ?? 0) : 0)
	const then = before?.needs.find(({ id }) => id === need.id)
	const isNew = before !== undefined && then === undefined ? [words.isNew[telling.language]] : []
	const isGap = need.weight === 'high' && need.uncovered
	const said = words.answers[telling.language](need.actions)
	return [
		text([isGap ? { strong: need.title } : need.title, ...isNew]),
		{ kind: 'code', code: need.weight, label: words.weights[need.weight][telling.language] },
		need.points === null
			? most > 0
				? notRecorded
				: notApplicable
			: {
					kind: 'bar',
					value: need.points,
					most,
					...(isGap && { attention: true }),
					...(isAlike && typeof then?.points === 'number' && { was: then.points }),
				},
		coded('need_stages', need.stage, telling),
		coded('themes', need.theme, telling),
		{
			kind: 'marks',
			marks: stages.flatMap(stage => Array.from({ length: need.actions[stage] ?? 0 }, () => stage)),
			text: said,
			...(isGap && { attention: true }),
		},
		startOr(need.noticed),
	]
}

function vulnerabilitiesTold(list: Measure['vulnerabilities'], telling: Telling): readonly Block[] {
	if (list.length === 0) return [toFill(words.vulnerabilitiesToFill, telling)]
	const rows = list.map((one): Cell[] => [
		one.title === null ? coded('vulnerability_forms', one.form, telling) : text(one.title),
		coded('vulnerability_forms', one.form, telling),
		coded('targets', one.target, telling),
		count(one.evidence),
		one.evidence === 0 ? notApplicable : startOr(one.latest),
		count(one.needs),
		one.inMandate === null ? notApplicable : text(words.yesNo[one.inMandate ? 'yes' : 'no'][telling.language]),
	])
	return [
		table('vulnerabilities', words.vulnerabilities, rows, telling),
		table('vulnerability-targets', words.pairs, pairs(list, telling), telling),
	]
}

/** Form by target: a row for each pair that there is, since a grid of all would be mostly empty. */
function pairs(list: Measure['vulnerabilities'], telling: Telling): Cell[][] {
	const keys = [...new Set(list.map(({ form, target }) => JSON.stringify([form, target])))]
	return keys.map(key => {
		const [form, target] = JSON.parse(key) as [string, string | null]
		const those = list.filter(one => one.form === form && one.target === target)
		const sum = (of: 'evidence' | 'needs') => those.reduce((total, one) => total + one[of], 0)
		return [
			coded('vulnerability_forms', form, telling),
			coded('targets', target, telling),
			count(those.length),
			count(sum('evidence')),
			count(sum('needs')),
		]
	})
}

function headline({ needs }: Measure, language: Language): Headline {
	if (needs.length === 0) return { text: words.onlyVulnerabilities[language], weight: 1 }
	const high = needs.filter(({ weight }) => weight === 'high')
	if (high.length === 0) return { text: words.notVoted[language], weight: 1 }
	const uncovered = high.filter(({ uncovered }) => uncovered).length
	if (uncovered === 0)
		return {
			text: words.covered[language](high.some(({ stage }) => stage === 'answered' || stage === 'closed')),
			weight: 0,
		}
	return { text: words.uncovered[language](uncovered, high.length), weight: 3 }
}
