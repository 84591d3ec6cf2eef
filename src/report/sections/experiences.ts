import { daysAfter, daysBetween, earliest } from '../../model/day.js'
import { measured, part } from '../../observatory/figure.js'
import { holder } from '../../observatory/holder.js'
import { isOver } from '../../observatory/life.js'
import { by } from '../../observatory/order.js'
import { inYearTo } from '../../observatory/year.js'
import { type Cell, text } from '../document.js'
import { nobody } from '../people.js'
import { type Measuring, section, type Telling } from '../section.js'
import { figures } from './experiences/figures.js'
import { words } from './experiences/words.js'
import { coded, heldBy, named, startOr, table, toFill } from './table.js'

function measure({ neighbourhood, day }: Measuring) {
	const all = neighbourhood.actions.experiences.filter(one => !isOver(one, day))
	const has = (kind: 'valued' | 'strengthened') =>
		all.filter(({ support }) => support.some(one => one.kind === kind)).length
	const strengthening = all.flatMap(({ support }) => support.filter(({ kind }) => kind === 'strengthened'))
	const { actions, proposals, experiences } = neighbourhood.actions
	const begun = actions.flatMap(({ stage, since, experience }) =>
		stage === 'planned' || since === undefined ? [] : [{ since, experience }],
	)
	const undated = actions.filter(({ stage, since }) => stage !== 'planned' && since === undefined).length
	const first = earliest(begun.map(({ since }) => since))
	const early = begun.filter(({ since }) => first !== undefined && since < daysAfter(first, 365))
	const valued = earliest(experiences.flatMap(({ support }) => support.map(({ date }) => date)))
	const proposed = earliest(proposals.map(({ date }) => date))
	const dated = all.filter(({ verified }) => verified !== undefined)
	return {
		figures: [
			measured(figures.experiences, all.length),
			part(figures.valued, has('valued'), all.length),
			part(figures.strengthened, has('strengthened'), all.length),
			part(
				figures.measured,
				strengthening.filter(({ before, after }) => before !== undefined && after !== undefined).length,
				strengthening.length,
			),
			part(figures.proven, all.filter(({ why }) => why !== undefined).length, all.length),
			part(
				figures.fresh,
				dated.filter(({ verified }) => inYearTo(day, verified)).length,
				dated.length,
				all.length - dated.length,
			),
			part(figures.untouched, all.filter(({ support }) => support.length === 0).length, all.length),
			part(figures.early, early.filter(({ experience }) => experience !== undefined).length, early.length, undated),
			measured(
				figures.firstValued,
				valued === undefined || proposed === undefined ? null : Math.max(0, daysBetween(valued, proposed)),
			),
		],
		experiences: all
			.map(one => ({
				id: one.id,
				title: one.title,
				holder: holder(one.holder, neighbourhood),
				theme: one.theme ?? null,
				place: one.place ?? null,
				since: one.since ?? null,
				support: (['valued', 'strengthened'] as const).filter(kind => one.support.some(act => act.kind === kind)),
				verified: one.verified ?? null,
			}))
			.sort(
				by(
					({ support }) => -support.length,
					({ since }) => since ?? '9999',
					({ id }) => id,
				),
			),
	}
}

type Measure = ReturnType<typeof measure>

export default section<Measure>({
	id: 'experiences',
	title: { it: 'Esperienze già esistenti', en: 'Existing experiences' },
	reads: ['actions', 'network', 'neighbourhood'],
	figures: Object.values(figures),
	measure,
	people: nobody,
	tell({ experiences, figures }, telling) {
		const { language } = telling
		if (experiences.length === 0)
			return { headline: { text: words.none[language], weight: 1 }, blocks: [toFill(words.toFill, telling)] }
		const untouched = experiences.filter(({ support }) => support.length === 0).length
		return {
			headline: { text: words.headline[language](untouched, experiences.length), weight: untouched > 0 ? 1 : 0 },
			blocks: [
				{ kind: 'figures', id: 'experiences-figures', values: figures },
				table(
					'experiences',
					words.table,
					experiences.map(one => row(one, telling)),
					telling,
				),
			],
		}
	},
})

function row(one: Measure['experiences'][number], telling: Telling): Cell[] {
	const { codes, language } = telling
	const support = one.support.map(kind => codes.label('experience_support_kinds', kind)[language])
	return [
		text(one.title),
		heldBy(one.holder, telling),
		coded('themes', one.theme, telling),
		named(one.place, telling),
		startOr(one.since),
		support.length === 0 ? text(words.untouched[language]) : { kind: 'list', values: support },
		startOr(one.verified),
	]
}
