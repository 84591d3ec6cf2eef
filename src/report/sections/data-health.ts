import { daysBetween } from '../../model/day.js'
import { fields as catalogue, type FileKind } from '../../model/fields.js'
import { percent } from '../../model/number.js'
import type { Language } from '../../model/text.js'
import { lastNoted } from '../../observatory/began.js'
import { type Completeness, completeness } from '../../observatory/completeness.js'
import { entities } from '../../observatory/entities.js'
import { measured, part } from '../../observatory/figure.js'
import { type Freshness, freshness } from '../../observatory/freshness.js'
import { inYearTo } from '../../observatory/year.js'
import { type Cell, count, dayOr, notRecorded, share, text } from '../document.js'
import { nobody } from '../people.js'
import { type Headline, type Measuring, section, type Telling } from '../section.js'
import { figures } from './data-health/figures.js'
import { words } from './data-health/words.js'
import { coded, table, tableOr, toFill } from './table.js'

function measure({ neighbourhood, day, judged }: Measuring) {
	const phases = completeness(neighbourhood)
	const sum = (key: 'filled' | 'unknown' | 'empty') => phases.reduce((all, one) => all + one[key], 0)
	const [filled, unknown, empty] = [sum('filled'), sum('unknown'), sum('empty')]
	const checkable = [...neighbourhood.actions.experiences, ...neighbourhood.network.resources]
	const checked = checkable.filter(({ verified }) => verified !== undefined)
	const records = [...entities(neighbourhood)]
	const last = lastNoted(neighbourhood, day)
	const { files, records: left } = neighbourhood.unread
	return {
		figures: [
			part(figures.filled, filled, filled + empty, unknown),
			part(figures.unknown, unknown, filled + unknown + empty),
			measured(figures.sinceLast, last === undefined ? null : daysBetween(last, day)),
			part(
				figures.verified,
				checked.filter(({ verified }) => inYearTo(day, verified)).length,
				checked.length,
				checkable.length - checked.length,
			),
			judged
				? part(figures.sound, records.filter(({ id }) => !judged.records.has(id)).length, records.length)
				: measured(figures.sound, null),
			measured(figures.errors, judged?.errors ?? null),
			measured(figures.warnings, judged?.warnings ?? null),
			measured(figures.waived, judged?.waived ?? null),
			measured(figures.unread, files.length + left.length),
		],
		completeness: phases,
		freshness: freshness(neighbourhood, day),
	}
}

type Measure = ReturnType<typeof measure>

export default section<Measure>({
	id: 'data-health',
	title: { it: 'Salute dei dati', en: 'Data health' },
	reads: ['neighbourhood', 'network', 'mandate', 'needs', 'actions', 'diary'],
	figures: Object.values(figures),
	measure,
	people: nobody,
	tell(measure, telling) {
		const { language } = telling
		const { completeness, figures, freshness } = measure
		if (completeness.length + freshness.length === 0)
			return { headline: { text: words.none[language], weight: 1 }, blocks: [toFill(words.toFill, telling)] }
		return {
			headline: headline(measure, language),
			blocks: [
				{ kind: 'figures', id: 'data-health-figures', values: figures },
				...tableOr(
					'data-completeness',
					words.completeness,
					completeness.map(one => phaseRow(one, telling)),
					telling,
				),
				...(freshness.length === 0
					? []
					: [
							{
								...table(
									'data-freshness',
									words.freshness,
									freshness.map(one => listRow(one, telling)),
									telling,
								),
								folded: true as const,
							},
						]),
			],
		}
	},
})

function phaseRow({ phase, records, filled, unknown, empty, gap }: Completeness, telling: Telling): Cell[] {
	const { language } = telling
	const missing =
		gap &&
		words.gap[language](titleOf(gap.file, gap.list, language), titleOf(gap.file, [...gap.list, gap.field], language))
	return [
		coded('phases', phase, telling),
		count(records),
		count(filled + unknown + empty),
		share(filled, filled + empty),
		count(unknown),
		count(empty),
		missing === null ? text(words.nothing[language]) : text(missing),
	]
}

const listRow = ({ file, list, records, last, daysSince }: Freshness, { language }: Telling): Cell[] => [
	text(titleOf(file, [list], language)),
	text([{ code: `${file}.yaml` }]),
	count(records),
	dayOr(last ?? undefined),
	daysSince === null ? notRecorded : { kind: 'quantity', value: daysSince, unit: 'days' },
]

/** What the catalogue calls a list, or a field of its records. */
function titleOf(file: FileKind, way: readonly string[], language: Language): string {
	let [field, title] = [catalogue[file], way.at(-1) ?? '']
	for (const key of way) {
		const next = (field.items ?? field).fields?.find(one => one.key === key)
		if (next === undefined) return title
		field = next
		title = next.title[language]
	}
	return title
}

/** What is told of data that are well: how full and how recent; else how much is wrong. */
function headline({ figures, completeness }: Measure, language: Language): Headline {
	const value = (id: string) => figures.find(({ figure }) => figure === id)?.value
	const errors = Number(value('data-health/errors') ?? 0)
	const days = value('data-health/since-last')
	const filled = completeness.reduce((sum, one) => sum + one.filled, 0)
	const of = completeness.reduce((sum, one) => sum + one.filled + one.empty, 0)
	const full =
		of === 0
			? words.noFields[language]
			: filled === of
				? words.allFilled[language]
				: words.filled[language](percent(filled, of, language))
	const last = typeof days === 'number' ? `; ${words.last[language](days)}` : ''
	if (errors > 0) return { text: `${words.wrong[language](errors)}${last}`, weight: 1 }
	return { text: `${full}${last}`, weight: typeof days === 'number' && days > quiet ? 1 : 0 }
}

/** As many days without a note as a coordinator should not let pass. */
const quiet = 60
