import { daysBetween } from '../../model/day.js'
import { longDay } from '../../model/number.js'
import { answering, isOpen, isRunning } from '../../observatory/answers.js'
import { measured, part } from '../../observatory/figure.js'
import { adoptedVersions, inForce } from '../../observatory/mandate.js'
import { promotersOn } from '../../observatory/promoters.js'
import { type Block, type Cell, count, notRecorded, text } from '../document.js'
import { nobody } from '../people.js'
import { type Headline, type Measuring, section, type Telling } from '../section.js'
import { figures } from './mandate/figures.js'
import { words } from './mandate/words.js'
import { coded, paragraphs, startOr, tableOr, toFill } from './table.js'

function measure({ neighbourhood, day }: Measuring) {
	const { mandate, needs, actions } = neighbourhood
	const adopted = adoptedVersions(neighbourhood)
	const now = inForce(neighbourhood, day)
	const drafts = mandate.versions.length - adopted.length
	const promoters = promotersOn(neighbourhood, day)
	const priorities = (now?.priorities ?? []).map(id => {
		const need = needs.needs.find(one => one.id === id)
		return {
			id,
			known: need !== undefined,
			stage: need?.stage ?? 'open',
			waiting: need !== undefined && isOpen(need),
			running: answering(id, neighbourhood).filter(isRunning).length,
		}
	})
	const known = priorities.filter(({ known }) => known)
	const covered = known.filter(({ running }) => running > 0).length
	const aims = (now?.aims ?? []).map(({ id, title, needs }) => ({
		id,
		title,
		needs: needs.length,
		actions: actions.actions.filter(({ aims, stage }) => stage !== 'dropped' && aims.includes(id)).length,
	}))
	return {
		figures: [
			measured(figures.age, now ? daysBetween(now.adopted, day) : null),
			measured(figures.versions, adopted.length, drafts),
			part(figures.covered, covered, known.length, priorities.length - known.length),
			part(figures.aims, aims.filter(({ actions }) => actions > 0).length, aims.length),
			now
				? part(figures.adopters, promoters.filter(({ id }) => now.adopted_by.includes(id)).length, promoters.length)
				: measured(figures.adopters, null),
			measured(figures.shown, now ? now.shown.length : null),
			measured(figures.meetings, now ? now.drafted.length : null),
		],
		versions: adopted.length,
		drafts,
		lastEnd: adopted.at(-1)?.until ?? null,
		inForce: now
			? {
					id: now.id,
					adopted: now.adopted,
					age: daysBetween(now.adopted, day),
					reviewBy: now.review_by ?? null,
					overdue: now.review_by !== undefined && now.review_by < day ? daysBetween(now.review_by, day) : null,
					statement: now.statement ?? null,
					meetings: now.drafted.length,
					shown: now.shown.map(({ place, from }) => ({ place, from: from ?? null })),
				}
			: null,
		covered,
		vulnerabilities: (now?.vulnerabilities ?? []).map(id => {
			const found = needs.vulnerabilities.find(one => one.id === id)
			return { id, title: found?.title ?? null, form: found?.form ?? null, target: found?.target ?? null }
		}),
		priorities,
		aims,
	}
}

type Measure = ReturnType<typeof measure>

export default section<Measure>({
	id: 'mandate',
	title: { it: 'Mandato', en: 'Mandate' },
	reads: ['mandate', 'needs', 'actions', 'network'],
	figures: Object.values(figures),
	measure,
	people: nobody,
	tell(measure, telling) {
		const { language } = telling
		if (measure.inForce === null)
			return { headline: withoutMandate(measure, telling), blocks: [toFill(words.toFill, telling)] }
		return {
			headline: headline(measure, measure.inForce, telling),
			blocks: [
				{
					kind: 'paragraph',
					text: words.since[language](longDay(measure.inForce.adopted, language), measure.inForce.meetings),
				},
				...statementTold(measure.inForce.statement, telling),
				{ kind: 'figures', id: 'mandate-figures', values: measure.figures },
				...tablesTold(measure, telling),
				...tableOr(
					'mandate-shown',
					words.shown,
					measure.inForce.shown.map(({ place, from }): Cell[] => [text(telling.name(place)), startOr(from)]),
					telling,
				),
				...(measure.inForce.shown.length === 0 ? [toFill(words.shownToFill, telling)] : []),
				...draftsTold(measure.drafts, telling),
			],
		}
	},
})

function statementTold(statement: string | null, telling: Telling): readonly Block[] {
	if (statement === null) return [toFill(words.statementToFill, telling)]
	return paragraphs(statement)
}

function tablesTold({ vulnerabilities, priorities, aims }: Measure, telling: Telling): readonly Block[] {
	return [
		...tableOr(
			'mandate-vulnerabilities',
			words.vulnerabilities,
			vulnerabilities.map(({ id, title, form, target }): Cell[] => [
				title === null
					? form === null
						? text(telling.name(id))
						: coded('vulnerability_forms', form, telling)
					: text(title),
				coded('vulnerability_forms', form, telling),
				coded('targets', target, telling),
			]),
			telling,
		),
		...tableOr(
			'mandate-priorities',
			words.priorities,
			priorities.map(({ id, known, stage, running }, index): Cell[] => [
				count(index + 1),
				text(telling.name(id)),
				known ? coded('need_stages', stage, telling) : notRecorded,
				count(running),
			]),
			telling,
		),
		...tableOr(
			'mandate-aims',
			words.aims,
			aims.map(({ title, needs, actions }): Cell[] => [text(title), count(needs), count(actions)]),
			telling,
		),
	]
}

function draftsTold(drafts: number, { language }: Telling): readonly Block[] {
	return drafts === 0 ? [] : [{ kind: 'paragraph', text: words.drafts[language](drafts) }]
}

function withoutMandate({ versions, drafts, lastEnd }: Measure, { language }: Telling): Headline {
	if (versions > 0)
		return { text: lastEnd ? words.ended[language](longDay(lastEnd, language)) : words.notInForce[language], weight: 3 }
	return { text: drafts === 0 ? words.none[language] : words.onlyDrafts[language](drafts), weight: 1 }
}

function headline(
	{ priorities, covered }: Measure,
	{ overdue, age }: NonNullable<Measure['inForce']>,
	{ language }: Telling,
): Headline {
	if (overdue !== null) return { text: words.overdue[language](overdue), weight: 2 }
	const known = priorities.filter(({ known }) => known)
	if (known.length === 0) return { text: words.age[language](age), weight: 1 }
	const waiting = known.filter(({ waiting, running }) => waiting && running === 0).length
	return { text: words.covered[language](covered, known.length), weight: waiting > 0 ? 1 : 0 }
}
