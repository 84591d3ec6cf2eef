import { daysBetween, earliest } from '../../model/day.js'
import { capital, inWords } from '../../model/numerals.js'
import { type Figure, measured, part } from '../../observatory/figure.js'
import { hasReached } from '../../observatory/gates.js'
import { inForce } from '../../observatory/mandate.js'
import { by } from '../../observatory/order.js'
import { median } from '../../observatory/totals.js'
import { type Cell, count, countOr, notApplicable, share, text } from '../document.js'
import { nobody } from '../people.js'
import { type Headline, type Measuring, section, type Telling } from '../section.js'
import { feminine, howMany, howManyOf, nouns } from './nouns.js'
import { coded, startOr, table, tableOr, textOr, toFill } from './table.js'

const stages = ['idea', 'co-designed', 'approved', 'became-action'] as const

const figures = {
	proposals: {
		id: 'proposals/all',
		rows: [7],
		title: { it: 'Proposte', en: 'Proposals' },
		definition: { it: 'Proposte raccolte finora, anche accantonate.', en: 'Proposals so far, dropped ones too.' },
		unit: 'count',
	},
	becameAction: {
		id: 'proposals/became-action',
		rows: [7],
		title: { it: 'Proposte diventate azioni', en: 'Proposals that became actions' },
		definition: {
			it: 'Proposte diventate azioni, su tutte quelle raccolte.',
			en: 'Proposals that became actions, of all of them.',
		},
		unit: 'share',
		denominator: { it: 'proposte', en: 'proposals' },
		comparable: true,
	},
	toAction: {
		id: 'proposals/days-to-action',
		rows: [7],
		title: { it: 'Giorni dall’idea all’azione', en: 'Days from idea to action' },
		definition: {
			it: 'Mediana dei giorni fra la data della proposta e quella in cui è diventata azione. Accanto, le proposte diventate azioni senza quella data.',
			en: 'Median of the days from the date of the proposal to when it became an action. Beside it, those that became actions without that day.',
		},
		unit: 'days',
		comparable: true,
	},
	tied: {
		id: 'proposals/tied-to-priority',
		rows: [8],
		title: { it: 'Proposte legate a una priorità', en: 'Proposals tied to a priority' },
		definition: {
			it: 'Proposte non accantonate che rispondono ad almeno un bisogno prioritario del mandato in vigore. Accanto, quelle che non dicono a quale bisogno rispondono.',
			en: 'Proposals, not dropped, that answer at least one priority need of the mandate in force. Beside it, those that do not say which need they answer.',
		},
		unit: 'share',
		denominator: { it: 'proposte non accantonate con un bisogno', en: 'proposals with a need, not dropped' },
		comparable: true,
	},
	explained: {
		id: 'proposals/dropped-with-reason',
		rows: [7],
		title: { it: 'Accantonate con il motivo', en: 'Dropped with a reason' },
		definition: {
			it: 'Proposte accantonate di cui è scritto il perché.',
			en: 'Dropped proposals of which the reason is written.',
		},
		unit: 'share',
		denominator: { it: 'proposte accantonate', en: 'proposals dropped' },
		comparable: true,
	},
} as const satisfies Readonly<Record<string, Figure>>

function measure({ neighbourhood, day }: Measuring) {
	const { proposals, actions } = neighbourhood.actions
	const became = proposals.filter(({ stage }) => stage === 'became-action')
	const dayOfAction = (id: string, stated: (typeof proposals)[number]['stage_dates']) =>
		stated?.['became-action'] ?? earliest(actions.filter(({ proposal }) => proposal === id).map(({ since }) => since))
	const days = new Map(
		became.flatMap(({ id, date, stage_dates }) => {
			const end = dayOfAction(id, stage_dates)
			return end === undefined ? [] : [[id, daysBetween(date, end)]]
		}),
	)
	const alive = proposals.filter(({ stage }) => stage !== 'dropped')
	const withNeed = alive.filter(({ needs }) => needs.length > 0)
	const dropped = proposals.filter(({ stage }) => stage === 'dropped')
	const priorities = inForce(neighbourhood, day)?.priorities ?? []
	return {
		figures: [
			measured(figures.proposals, proposals.length),
			part(figures.becameAction, became.length, proposals.length),
			measured(figures.toAction, median([...days.values()]), became.length - days.size),
			priorities.length === 0
				? measured(figures.tied, null, alive.length - withNeed.length)
				: part(
						figures.tied,
						withNeed.filter(({ needs }) => needs.some(id => priorities.includes(id))).length,
						withNeed.length,
						alive.length - withNeed.length,
					),
			part(figures.explained, dropped.filter(({ reason }) => reason !== undefined).length, dropped.length),
		],
		funnel: stages.map(stage => ({ stage, reached: proposals.filter(one => hasReached(one, stage)).length })),
		proposals: proposals
			.map(({ id, title, date, stage = 'idea', needs, group, stage_dates }) => ({
				id,
				title,
				date,
				stage,
				reached: stage === 'idea' ? date : (stage_dates?.[stage] ?? null),
				needs: needs.length,
				group: group ?? null,
				days: days.get(id) ?? null,
			}))
			.sort(
				by(
					({ stage }) => -[...stages, 'dropped'].indexOf(stage) + (stage === 'dropped' ? 9 : 0),
					({ date }) => date,
					({ id }) => id,
				),
			),
		dropped: dropped
			.map(({ id, title, stage_dates, reason }) => ({
				id,
				title,
				day: stage_dates?.dropped ?? null,
				reason: reason ?? null,
			}))
			.sort(
				by(
					({ day }) => day ?? '9999',
					({ id }) => id,
				),
			),
	}
}

type Measure = ReturnType<typeof measure>

export default section<Measure>({
	id: 'proposals',
	title: { it: 'Proposte', en: 'Proposals' },
	reads: ['actions', 'mandate'],
	figures: Object.values(figures),
	measure,
	people: nobody,
	tell(measure, telling) {
		const { language } = telling
		const { dropped, figures, funnel, proposals } = measure
		if (proposals.length === 0)
			return { headline: { text: words.none[language], weight: 0 }, blocks: [toFill(words.toFill, telling)] }
		return {
			headline: headline(measure, telling),
			blocks: [
				{ kind: 'figures', id: 'proposals-figures', values: figures },
				table(
					'proposals-funnel',
					words.funnel,
					funnel.map(({ stage, reached }): Cell[] => [
						coded('proposal_stages', stage, telling),
						count(reached),
						share(reached, proposals.length),
					]),
					telling,
				),
				table(
					'proposals',
					words.proposals,
					proposals.map(one => row(one, telling)),
					telling,
				),
				...tableOr(
					'proposals-dropped',
					words.dropped,
					dropped.map(({ title, day, reason }): Cell[] => [text(title), startOr(day), textOr(reason)]),
					telling,
				),
			],
		}
	},
})

function row(one: Measure['proposals'][number], telling: Telling): Cell[] {
	return [
		text(one.title),
		startOr(one.date),
		coded('proposal_stages', one.stage, telling),
		startOr(one.reached),
		count(one.needs),
		one.group === null ? notApplicable : text(telling.name(one.group)),
		one.stage === 'became-action' ? countOr(one.days ?? undefined) : notApplicable,
	]
}

function headline({ proposals, dropped }: Measure, { language }: Telling): Headline {
	const became = proposals.filter(({ stage }) => stage === 'became-action').length
	const waiting = proposals.length - became - dropped.length
	return { text: words.headline[language](became, waiting, dropped.length), weight: 0 }
}

const words = {
	none: { it: 'Nessuna proposta è ancora registrata', en: 'No proposal is recorded yet' },
	toFill: {
		it: 'Per vedere questa parte servono le proposte in actions.yaml («proposals»): un titolo, il giorno, chi l’ha fatta, a quali bisogni risponde.',
		en: 'This part needs the proposals in actions.yaml (“proposals”): a title, the day, who made it, which needs it answers.',
	},
	headline: {
		it: (became: number, waiting: number, dropped: number) => {
			const all = became + waiting + dropped
			if (became === all)
				return all === 1 ? 'L’unica proposta è diventata un’azione' : 'Tutte le proposte sono diventate azioni'
			if (waiting === all)
				return `${capital(howMany(all, nouns.proposal, 'it'))} ${all === 1 ? 'in cammino, non ancora diventata azione' : 'in cammino, nessuna ancora diventata azione'}`
			const rest = [
				waiting === 0 ? '' : `${feminine(waiting, 'it')} ${waiting === 1 ? 'è' : 'sono'} in cammino`,
				dropped === 0 ? '' : `${feminine(dropped, 'it')} ${dropped === 1 ? 'è accantonata' : 'sono accantonate'}`,
			].filter(Boolean)
			const verb = became > 1 ? 'sono diventate azioni' : became === 1 ? 'è diventata un’azione' : 'è diventata azione'
			return `${capital(howManyOf(became, all, nouns.proposal, 'it'))} ${verb}, ${rest.join(' e ')}`
		},
		en: (became: number, waiting: number, dropped: number) => {
			const all = became + waiting + dropped
			if (became === all) return all === 1 ? 'The only proposal became an action' : 'Every proposal became an action'
			if (waiting === all)
				return `${capital(howMany(all, nouns.proposal, 'en'))} on the way, ${all === 1 ? 'not' : 'none'} an action yet`
			const rest = [
				waiting === 0 ? '' : `${inWords(waiting, 'en')} ${waiting === 1 ? 'is' : 'are'} on the way`,
				dropped === 0 ? '' : `${inWords(dropped, 'en')} ${dropped === 1 ? 'was' : 'were'} dropped`,
			].filter(Boolean)
			return `${capital(howManyOf(became, all, nouns.proposal, 'en'))} became ${became === 1 ? 'an action' : 'actions'}, ${rest.join(' and ')}`
		},
	},
	funnel: {
		caption: { it: 'Dall’idea all’azione', en: 'From idea to action' },
		columns: {
			stage: { it: 'Stadio raggiunto', en: 'Stage reached' },
			proposals: { it: 'Proposte', en: 'Proposals' },
			share: { it: 'Quota', en: 'Share' },
		},
		note: {
			it: 'Chi è andato oltre è contato anche negli stadi prima; una proposta accantonata conta fin dove era arrivata.',
			en: 'Those that went further count in the stages before too; a dropped proposal counts as far as it had come.',
		},
	},
	proposals: {
		caption: { it: 'Le proposte, dalla più avanzata', en: 'The proposals, the furthest first' },
		columns: {
			proposal: { it: 'Proposta', en: 'Proposal' },
			date: { it: 'Del', en: 'Made' },
			stage: { it: 'Stadio', en: 'Stage' },
			reached: { it: 'Raggiunto', en: 'Reached' },
			needs: { it: 'Bisogni', en: 'Needs' },
			group: { it: 'Gruppo tematico', en: 'Thematic group' },
			days: { it: 'Giorni fino all’azione', en: 'Days to action' },
		},
	},
	dropped: {
		caption: { it: 'Le proposte accantonate', en: 'The dropped proposals' },
		columns: {
			proposal: { it: 'Proposta', en: 'Proposal' },
			dropped: { it: 'Accantonata', en: 'Dropped' },
			reason: { it: 'Perché', en: 'Why' },
		},
	},
} as const
