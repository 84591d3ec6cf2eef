import { enumerated } from '../../model/numerals.js'
import { held } from '../../observatory/engagement.js'
import { measured, part, told } from '../../observatory/figure.js'
import { funnel, funnelSteps, rate } from '../../observatory/funnel.js'
import { isOver } from '../../observatory/life.js'
import { inForce } from '../../observatory/mandate.js'
import { by } from '../../observatory/order.js'
import { type Block, type Cell, count, countOr, notApplicable, share, text, untold } from '../document.js'
import { nobody, type Path, type People } from '../people.js'
import { type Headline, type Measuring, section, type Telling } from '../section.js'
import { figures } from './engagement/figures.js'
import { words } from './engagement/words.js'
import { quoted } from './nouns.js'
import { coded, peopleOr, table, tableOr, toFill } from './table.js'

function measure({ neighbourhood, day }: Measuring) {
	const { strategies } = neighbourhood.actions
	const events = strategies.flatMap(held)
	const now = strategies.filter(strategy => !isOver(strategy, day))
	const places = neighbourhood.neighbourhood.places.map(({ id }) => id)
	const reached = places.filter(id => events.some(({ place }) => place === id))
	const mandate = inForce(neighbourhood, day)?.vulnerabilities ?? []
	const uncovered = mandate.filter(id => !now.some(({ vulnerabilities }) => vulnerabilities.includes(id)))
	const all = funnel(events)
	return {
		figures: [
			measured(figures.strategies, now.length),
			measured(figures.events, events.length),
			measured(figures.contacts, all.contacts.value, all.contacts.unknown),
			...funnelSteps.map(step => {
				const { part: value, of, unknown } = rate(events, step)
				return part(figures[step], value, of, unknown)
			}),
			part(
				figures.places,
				reached.length,
				events.length === 0 ? 0 : places.length,
				events.filter(({ place }) => place === undefined || !places.includes(place)).length,
			),
			part(figures.uncovered, uncovered.length, mandate.length),
		],
		all,
		strategies: strategies
			.map(strategy => ({
				id: strategy.id,
				title: strategy.title,
				channel: strategy.channel ?? null,
				from: strategy.from,
				ended: isOver(strategy, day),
				funnel: funnel(held(strategy)),
			}))
			.sort(
				by(
					({ ended }) => Number(ended),
					({ from }) => from,
					({ id }) => id,
				),
			),
		unreached: places.filter(id => !reached.includes(id)),
		vulnerabilities: mandate.length,
		uncovered: uncovered.map(id => {
			const found = neighbourhood.needs.vulnerabilities.find(one => one.id === id)
			return { id, title: found?.title ?? null, form: found?.form ?? null }
		}),
	}
}

type Measure = ReturnType<typeof measure>

/**
 * Contacts are encounters, counted again when somebody comes twice; who is new, returns or lends a hand is a person. Of
 * these a public edition tells the whole neighbourhood's, as they grow: a strategy's own are too few to be told over time.
 */
function people({ strategies }: Measure): People {
	const steps = (way: Path): readonly Path[] => funnelSteps.map(step => [...way, 'steps', step, 'value'])
	return {
		...nobody(),
		withheld: [...steps(['all']), ...strategies.flatMap((_, index) => steps(['strategies', index, 'funnel']))],
		held: funnelSteps.map(step => ({ figure: figures[step].id })),
	}
}

export default section<Measure>({
	id: 'engagement',
	title: { it: 'Aggancio e coinvolgimento', en: 'Outreach and involvement' },
	reads: ['actions', 'needs', 'mandate', 'neighbourhood'],
	figures: Object.values(figures),
	measure,
	people,
	tell(measure, telling) {
		const { language } = telling
		const { figures, strategies } = measure
		if (strategies.length === 0)
			return { headline: { text: words.none[language], weight: 1 }, blocks: [toFill(words.toFill, telling)] }
		return {
			headline: headline(measure, telling),
			blocks: [
				...funnelTold(measure, telling),
				{ kind: 'figures', id: 'engagement-figures', values: figures },
				table(
					'strategies',
					words.table,
					strategies.map(one => row(one, telling)),
					telling,
				),
				...uncoveredTold(measure, telling),
				...unreachedTold(measure, telling),
			],
		}
	},
})

/** From who was met to who lends a hand: each step is a part of the contacts of the events that count it. */
function funnelTold({ all, figures: values }: Measure, telling: Telling): readonly Block[] {
	const { language } = telling
	const most = all.contacts.value ?? 0
	if (most === 0) return []
	const met: Cell[] = [text(figures.contacts.title[language]), { kind: 'bar', value: most, most }, notApplicable]
	const steps = funnelSteps.flatMap((step): Cell[][] => {
		const found = values.find(({ figure }) => figure === figures[step].id)
		if (!found || found.value === null || found.of === undefined) return []
		const [value, of] = [told(found.value), told(found.of)]
		if (value === null || of === null) return [[text(figures[step].title[language]), untold, untold]]
		return [[text(figures[step].title[language]), { kind: 'bar', value, most }, share(value, of)]]
	})
	return tableOr('engagement-funnel', words.funnel, [met, ...steps], telling).map(block =>
		block.kind === 'table' ? { ...block, figure: { kind: 'view', columns: ['step', 'people', 'share'] } } : block,
	)
}

function row({ title, ended, channel, funnel }: Measure['strategies'][number], telling: Telling): Cell[] {
	return [
		text(ended ? words.ended[telling.language](title) : title),
		coded('channels', channel, telling),
		count(funnel.events),
		countOr(funnel.contacts.value ?? undefined),
		...funnelSteps.map(step => peopleOr(funnel.steps[step].value)),
	]
}

function uncoveredTold({ uncovered }: Measure, { codes, name, language }: Telling): readonly Block[] {
	if (uncovered.length === 0) return []
	const names = uncovered.map(
		({ id, title, form }) => title ?? (form === null ? name(id) : codes.label('vulnerability_forms', form)[language]),
	)
	return [
		{
			kind: 'paragraph',
			text: words.uncovered[language](
				enumerated(
					names.map(name => quoted(name, language)),
					language,
				),
			),
		},
	]
}

function unreachedTold({ unreached, all }: Measure, { name, language }: Telling): readonly Block[] {
	if (unreached.length === 0 || all.events === 0) return []
	return [{ kind: 'paragraph', text: words.unreached[language](unreached.map(name).join('; ')) }]
}

function headline({ all, uncovered, vulnerabilities }: Measure, { language }: Telling): Headline {
	if (all.events === 0) return { text: words.noEvents[language], weight: 1 }
	if (uncovered.length > 0)
		return { text: words.withoutStrategy[language](uncovered.length, vulnerabilities), weight: 2 }
	if (all.contacts.value === null) return { text: words.uncounted[language](all.events), weight: 1 }
	return { text: words.reach[language](all.contacts.value, all.events, told(all.steps.new.value)), weight: 0 }
}
