import { daysBetween, earliest, latest } from '../../model/day.js'
import { capital, enumerated } from '../../model/numerals.js'
import type { Language } from '../../model/text.js'
import { vocabularies } from '../../model/vocabularies/index.js'
import { answering, isOpen } from '../../observatory/answers.js'
import { type Figure, measured, part } from '../../observatory/figure.js'
import { inForce } from '../../observatory/mandate.js'
import { by } from '../../observatory/order.js'
import { byWeight, isUncovered, lastPoints, lastRound } from '../../observatory/ranking.js'
import { counted, median } from '../../observatory/totals.js'
import { inYearTo } from '../../observatory/year.js'
import { type Block, type Cell, count, notApplicable, notRecorded, type Table, text } from '../document.js'
import { nobody } from '../people.js'
import { type Headline, type Measuring, section, type Telling } from '../section.js'
import { howManyOf, nouns, quoted } from './nouns.js'
import { coded, startOr, table, toFill } from './table.js'

const figures = {
	open: {
		id: 'needs/open',
		rows: [26],
		title: { it: 'Bisogni aperti', en: 'Open needs' },
		definition: {
			it: 'Bisogni aperti o in lavorazione nel giorno del rapporto.',
			en: 'Needs open or in progress on the day of the report.',
		},
		unit: 'share',
		denominator: { it: 'bisogni raccolti finora', en: 'needs taken down so far' },
	},
	uncovered: {
		id: 'needs/high-priority-uncovered',
		rows: [26],
		title: {
			it: 'Bisogni ad alta priorità senza un’azione in corso',
			en: 'High-priority needs without a running action',
		},
		definition: {
			it: 'Fra i primi cinque dell’ultima votazione (o, se non si è votato, le priorità del mandato), quelli ancora aperti a cui non risponde nessuna azione in corso o a regime.',
			en: 'Among the first five of the last round (or the mandate’s priorities, when there was none), those still open that no running or settled action answers.',
		},
		unit: 'share',
		denominator: { it: 'bisogni ad alta priorità', en: 'high-priority needs' },
		comparable: true,
	},
	unanswered: {
		id: 'needs/unanswered',
		rows: [26],
		title: { it: 'Bisogni aperti senza nessuna azione', en: 'Open needs without any action' },
		definition: {
			it: 'Bisogni aperti a cui nessuna azione risponde, nemmeno una prevista o conclusa; le azioni interrotte non contano.',
			en: 'Open needs that no action answers, not even a planned or finished one; dropped actions do not count.',
		},
		unit: 'share',
		denominator: { it: 'bisogni aperti', en: 'open needs' },
		comparable: true,
	},
	noticed: {
		id: 'needs/noticed-in-a-year',
		rows: [9],
		title: { it: 'Bisogni raccolti in un anno', en: 'Needs noticed in a year' },
		definition: { it: 'Bisogni notati negli ultimi 365 giorni.', en: 'Needs noticed in the last 365 days.' },
		unit: 'count',
	},
	emerging: {
		id: 'needs/emerging',
		rows: [9],
		title: { it: 'Bisogni emergenti', en: 'Emerging needs' },
		definition: {
			it: 'Bisogni aperti segnati come nuovi, fra quelli di cui è scritto se lo sono.',
			en: 'Open needs marked as new, among those of which it is written.',
		},
		unit: 'share',
		denominator: { it: 'bisogni aperti di cui è scritto', en: 'open needs of which it is written' },
	},
	toAction: {
		id: 'needs/days-to-action',
		rows: [9],
		title: { it: 'Giorni dal bisogno alla prima azione', en: 'Days from need to first action' },
		definition: {
			it: 'Mediana dei giorni fra quando un bisogno è stato notato e l’inizio della prima azione che gli risponde; zero se l’azione c’era già. Solo per i bisogni con un’azione avviata; accanto, quelli la cui azione non ha una data d’inizio.',
			en: 'Median of the days from when a need was noticed to the beginning of the first action that answers it; zero if the action was already there. Only needs with an action begun; beside it, those whose action has no day of beginning.',
		},
		unit: 'days',
		comparable: true,
	},
	linked: {
		id: 'needs/from-vulnerability',
		rows: [25],
		title: { it: 'Bisogni legati a una vulnerabilità', en: 'Needs tied to a vulnerability' },
		definition: {
			it: 'Bisogni aperti che dicono da quale forma di vulnerabilità nascono.',
			en: 'Open needs that say which form of vulnerability they stem from.',
		},
		unit: 'share',
		denominator: { it: 'bisogni aperti', en: 'open needs' },
		comparable: true,
	},
	vulnerabilities: {
		id: 'needs/vulnerabilities-with-evidence',
		rows: [25],
		title: { it: 'Vulnerabilità con una prova', en: 'Vulnerabilities with evidence' },
		definition: {
			it: 'Forme di vulnerabilità con almeno un dato o una testimonianza.',
			en: 'Forms of vulnerability with at least one datum or testimony.',
		},
		unit: 'share',
		denominator: { it: 'vulnerabilità individuate', en: 'vulnerabilities identified' },
		comparable: true,
	},
	toProposal: {
		id: 'needs/days-to-proposal',
		rows: [9],
		title: { it: 'Giorni dal bisogno alla prima proposta', en: 'Days from need to first proposal' },
		definition: {
			it: 'Giorni da quando un bisogno è stato notato alla prima proposta che lo nomina: la mediana; 0 se la proposta c’era già.',
			en: 'Days from when a need was noticed to the first proposal that names it: the median; 0 when the proposal was there before.',
		},
		unit: 'days',
		comparable: true,
	},
	unproposed: {
		id: 'needs/without-proposal',
		rows: [8],
		title: { it: 'Bisogni senza proposta', en: 'Needs without a proposal' },
		definition: {
			it: 'Bisogni aperti che nessuna proposta non accantonata nomina.',
			en: 'Open needs that no proposal, unless dropped, names.',
		},
		unit: 'share',
		denominator: { it: 'bisogni aperti', en: 'open needs' },
		comparable: true,
	},
} as const satisfies Readonly<Record<string, Figure>>

const stages = ['under-way', 'settled', 'planned', 'done', 'dropped'] as const
const forms = Object.keys(vocabularies.vulnerability_forms.codes)
const targets = Object.keys(vocabularies.targets.codes)
const rank = (order: readonly string[], code: string | undefined) =>
	code === undefined ? order.length + 1 : order.includes(code) ? order.indexOf(code) : order.length

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

type Measure = ReturnType<typeof measure>

export default section<Measure>({
	id: 'needs',
	title: { it: 'Bisogni e vulnerabilità', en: 'Needs and vulnerabilities' },
	reads: ['needs', 'actions', 'mandate'],
	figures: Object.values(figures),
	measure,
	people: nobody,
	tell(measure, telling) {
		const { language } = telling
		const { figures, needs, unanswered, vulnerabilities } = measure
		if (needs.length === 0 && vulnerabilities.length === 0)
			return { headline: { text: words.none[language], weight: 1 }, blocks: [toFill(words.toFill, telling)] }
		return {
			headline: headline(measure, language),
			blocks: [
				...(needs.length === 0 ? [toFill(words.toFill, telling)] : [needsTold(measure, telling)]),
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
function needsTold(measure: Measure, telling: Telling): Table {
	const rows = measure.needs.map(one => row(one, measure, telling))
	const marks = stages.filter(stage => measure.needs.some(({ actions }) => actions[stage]))
	return {
		...table('needs', words.needs, rows, telling),
		figure: {
			kind: 'view',
			columns: measure.most > 0 ? ['need', 'points', 'actions'] : ['need', 'stage', 'actions'],
			by: 'priority',
			legend: marks.map(mark => ({ mark, label: telling.codes.label('action_stages', mark)[telling.language] })),
		},
	}
}

function row(need: Measure['needs'][number], { most }: Measure, telling: Telling): Cell[] {
	const isGap = need.weight === 'high' && need.uncovered
	const said = words.answers[telling.language](need.actions)
	return [
		isGap ? text([{ strong: need.title }]) : text(need.title),
		{ kind: 'code', code: need.weight, label: words.weights[need.weight][telling.language] },
		need.points === null
			? most > 0
				? notRecorded
				: notApplicable
			: { kind: 'bar', value: need.points, most, ...(isGap && { attention: true }) },
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

type Answers = Measure['needs'][number]['actions']

const words = {
	none: { it: 'Nessun bisogno è ancora registrato', en: 'No need is recorded yet' },
	toFill: {
		it: 'Per vedere questa parte servono i bisogni in needs.yaml («needs»): un titolo e il giorno in cui qualcuno li ha notati.',
		en: 'This part needs the needs in needs.yaml (“needs”): a title and the day on which somebody noticed them.',
	},
	onlyVulnerabilities: {
		it: 'Ci sono forme di vulnerabilità, ma nessun bisogno è ancora registrato',
		en: 'There are forms of vulnerability, but no need is recorded yet',
	},
	notVoted: { it: 'Nessuna votazione dei bisogni è registrata', en: 'No vote on the needs is recorded' },
	covered: {
		it: (answered: boolean) =>
			answered
				? 'Tutti i bisogni ad alta priorità hanno un’azione in corso o hanno già avuto una conclusione'
				: 'Tutti i bisogni ad alta priorità hanno almeno un’azione in corso',
		en: (answered: boolean) =>
			answered
				? 'Every high-priority need has an action under way or has come to a conclusion'
				: 'Every high-priority need has at least one action under way',
	},
	uncovered: {
		it: (uncovered: number, of: number) =>
			`${capital(howManyOf(uncovered, of, nouns.highNeed, 'it'))} ${uncovered > 1 ? 'non hanno' : 'non ha'} un’azione in corso`,
		en: (uncovered: number, of: number) =>
			`${capital(howManyOf(uncovered, of, nouns.highNeed, 'en'))} ${uncovered === 1 ? 'has' : 'have'} no action under way`,
	},
	unanswered: {
		it: (titles: string) => `Aperti, senza nessuna azione nemmeno prevista: ${titles}.`,
		en: (titles: string) => `Open, without any action, not even a planned one: ${titles}.`,
	},
	weights: {
		high: { it: 'alta', en: 'high' },
		voted: { it: 'votato', en: 'voted' },
		mandate: { it: 'nel mandato', en: 'in the mandate' },
		undiscussed: { it: 'non discusso', en: 'not discussed' },
	},
	answers: {
		it: (answers: Answers) =>
			[
				some(answers['under-way'], () => 'in corso'),
				some(answers.settled, () => 'a regime'),
				some(answers.planned, n => (n === 1 ? 'prevista' : 'previste')),
				some(answers.done, n => (n === 1 ? 'conclusa' : 'concluse')),
				some(answers.dropped, n => (n === 1 ? 'interrotta' : 'interrotte')),
			]
				.filter(Boolean)
				.join(', ') || 'nessuna',
		en: (answers: Answers) =>
			[
				some(answers['under-way'], () => 'under way'),
				some(answers.settled, () => 'settled'),
				some(answers.planned, () => 'planned'),
				some(answers.done, () => 'done'),
				some(answers.dropped, () => 'dropped'),
			]
				.filter(Boolean)
				.join(', ') || 'none',
	},
	yesNo: { yes: { it: 'sì', en: 'yes' }, no: { it: 'no', en: 'no' } },
	needs: {
		caption: { it: 'I bisogni, per priorità', en: 'The needs, by priority' },
		columns: {
			need: { it: 'Bisogno', en: 'Need' },
			priority: { it: 'Priorità', en: 'Priority' },
			points: { it: 'Voti o punti', en: 'Votes or points' },
			stage: { it: 'Stadio', en: 'Stage' },
			theme: { it: 'Tema', en: 'Theme' },
			actions: { it: 'Azioni', en: 'Actions' },
			noticed: { it: 'Notato', en: 'Noticed' },
		},
		note: {
			it: 'Prima l’ordine dell’ultima votazione, poi quello del mandato, poi il giorno in cui sono stati notati. In evidenza i bisogni ad alta priorità senza un’azione in corso.',
			en: 'First the order of the last round, then that of the mandate, then the day they were noticed. Marked: high-priority needs without a running action.',
		},
	},
	vulnerabilities: {
		caption: { it: 'Le forme di vulnerabilità', en: 'The forms of vulnerability' },
		columns: {
			vulnerability: { it: 'Vulnerabilità', en: 'Vulnerability' },
			form: { it: 'Forma', en: 'Form' },
			target: { it: 'Destinatari', en: 'Target' },
			evidence: { it: 'Prove', en: 'Evidence' },
			latest_evidence: { it: 'Ultima prova', en: 'Latest evidence' },
			open_needs: { it: 'Bisogni aperti', en: 'Open needs' },
			in_mandate: { it: 'Nel mandato', en: 'In the mandate' },
		},
	},
	pairs: {
		caption: { it: 'Forme di vulnerabilità e destinatari', en: 'Forms of vulnerability and targets' },
		columns: {
			form: { it: 'Forma', en: 'Form' },
			target: { it: 'Destinatari', en: 'Target' },
			vulnerabilities: { it: 'Vulnerabilità', en: 'Vulnerabilities' },
			evidence: { it: 'Prove', en: 'Evidence' },
			open_needs: { it: 'Bisogni aperti', en: 'Open needs' },
		},
		note: {
			it: 'Un bisogno che nasce da più vulnerabilità è contato in ciascuna.',
			en: 'A need that stems from several vulnerabilities counts in each.',
		},
	},
	vulnerabilitiesToFill: {
		it: 'Le forme di vulnerabilità non sono registrate: si scrivono in needs.yaml («vulnerabilities»), con le prove.',
		en: 'The forms of vulnerability are not recorded: they are written in needs.yaml (“vulnerabilities”), with the evidence.',
	},
} as const

function some(number: number | undefined, word: (number: number) => string): string {
	return number === undefined ? '' : `${number} ${word(number)}`
}
