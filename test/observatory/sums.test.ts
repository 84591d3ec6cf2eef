import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Day, daysAfter } from '../../src/model/day.js'
import { asOf } from '../../src/observatory/as-of.js'
import { digest } from '../../src/observatory/digest.js'
import { measureAll } from '../../src/report/compose.js'
import { figures } from '../../src/report/figures.js'
import { measureTogether, programmeFigures } from '../../src/report/programme-figures.js'
import { folder } from '../../src/workspace/folder.js'
import { open } from '../../src/workspace/open.js'
import { root } from '../support/session.js'

const example = open(folder(join(root, 'data-template', 'example')))
const neighbourhoods = example.programme.found.map(id => example.read(id).neighbourhood)
const none = { errors: 0, warnings: 0, infos: 0 }

/** Every so many days of the example; DAYS=1 for each of them. */
const step = Number(process.env.DAYS ?? 20)
const days = Array.from({ length: Math.ceil(720 / step) }, (_, index) => daysAfter('2025-01-15' as Day, index * step))

type Rows = readonly Readonly<Record<string, unknown>>[]
const sum = (rows: Rows, key: string) => rows.reduce((all, row) => all + Number(row[key] ?? 0), 0)

/** The tables whose rows are the parts of a whole: section, list of rows, what is added up, and the whole. */
const wholes: readonly (readonly [
	section: string,
	rows: string,
	part: string,
	whole: (measure: Measured) => number,
])[] = [
	['actions', 'byStage', 'actions', ({ actions }) => (actions as Rows).length],
	['actions', 'byTheme', 'actions', ({ actions }) => (actions as Rows).length],
	['actions', 'byTheme', 'passages', ({ value }) => value('actions/passages') ?? 0],
	['actions', 'byTheme', 'participants', ({ value }) => value('actions/participants') ?? 0],
	['actions', 'changesByYear', 'changes', ({ value }) => value('actions/changes') ?? 0],
	['network', 'byComponent', 'organisations', ({ organisations }) => Number(organisations)],
	['network', 'byType', 'organisations', ({ organisations }) => Number(organisations)],
	['network', 'byType', 'promoters', ({ value }) => value('network/promoters') ?? 0],
	['network', 'byLevel', 'ties', ({ ties }) => Number(ties)],
	['continuity', 'byState', 'actions', ({ due }) => Number(due)],
	['governance', 'decisions', 'decisions', ({ of }) => of('governance/decisions-done') ?? 0],
	['governance', 'support', 'acts', ({ of }) => of('governance/support-to-others') ?? 0],
	['governance', 'support', 'ofOthers', ({ value }) => value('governance/support-to-others') ?? 0],
	['governance', 'support', 'inAYear', ({ value }) => value('governance/support-in-a-year') ?? 0],
	['governance', 'support', 'hours', ({ value }) => value('governance/support-hours') ?? 0],
	['governance', 'support', 'money', ({ value }) => value('governance/support-euros') ?? 0],
	['resources', 'byCategory', 'resources', ({ value }) => value('resources/known') ?? 0],
	['data-health', 'completeness', 'unknown', ({ value }) => value('data-health/unknown') ?? 0],
	['data-health', 'completeness', 'filled', ({ value }) => value('data-health/filled') ?? 0],
]

type Measured = Readonly<Record<string, unknown>> & {
	readonly value: (figure: string) => number | null
	readonly of: (figure: string) => number | null
}

test.each(neighbourhoods)('$id: the rows of a table are the parts of its whole, on every day', neighbourhood => {
	for (const day of days) {
		const { sections } = measureAll(neighbourhood, day, example.programme, none)
		for (const [section, rows, part, whole] of wholes) {
			const measure = sections[section] as unknown as Measured & { figures: readonly FigureLike[] }
			const number = (key: 'value' | 'of') => (id: string) => {
				const found = measure.figures.find(({ figure }) => figure === id)?.[key]
				return typeof found === 'number' ? found : null
			}
			const told = { ...measure, value: number('value'), of: number('of') }
			expect(sum(measure[rows] as Rows, part), `${section}.${rows}.${part} on ${day}`).toBeCloseTo(whole(told), 4)
		}
	}
})

interface FigureLike {
	readonly figure: string
	readonly value: unknown
	readonly of?: unknown
}

test.each(
	neighbourhoods,
)('$id: members by age, and by citizenship, are all the members with the unknown', neighbourhood => {
	for (const day of days) {
		const group = measureAll(neighbourhood, day, example.programme, none).sections['pilot-group'] as unknown as {
			members: number
			generations: { bands: Rows; unknown: number }
			cultures: { bands: Rows; unknown: number }
		}
		for (const { bands, unknown } of [group.generations, group.cultures])
			expect(sum(bands, 'members') + unknown, day).toBe(group.members)
	}
})

test('figures of the programme hold their law on every day, and nothing later changes them', () => {
	const on = (day: Day, known: Day) =>
		measureTogether(
			example.programme.programme,
			example.programme.found.length,
			neighbourhoods.map(one => digest(asOf(asOf(one, known), day), day)),
			day,
		)
	for (const [index, day] of days.entries()) {
		const values = on(day, day)
		expect(values.map(({ figure }) => figure)).toEqual(Object.values(programmeFigures).map(({ id }) => id))
		expect(on(day, days.at(index + 3) ?? day), day).toEqual(values)
		for (const { figure, value, of, unknown } of values) {
			expect(Number(unknown), figure).toBeGreaterThanOrEqual(0)
			if (typeof value === 'number') expect(value, figure).toBeGreaterThanOrEqual(0)
			if (typeof value === 'number' && figures.get(figure)?.unit === 'share')
				expect(value, `${figure} on ${day}`).toBeLessThanOrEqual(Number(of))
		}
	}
})
