import { expect, test } from 'vitest'
import type { Day } from '../../src/model/day.js'
import type { Neighbourhood } from '../../src/model/neighbourhood.js'
import { lastDay, type Period, periodOf, periodsBetween } from '../../src/model/period.js'
import type { Written } from '../../src/model/place.js'
import { measureAll } from '../../src/report/compose.js'
import { figures } from '../../src/report/figures.js'
import { measureSeries } from '../../src/report/series.js'
import { sparkline } from '../../src/report/series-page.js'
import { folder } from '../../src/workspace/folder.js'
import { open } from '../../src/workspace/open.js'

const example = open(folder('data-template/example'))
const neighbourhoods = example.programme.found.map(id => example.read(id).neighbourhood)
const today = '2026-11-22' as Day
const all = [...figures.values()]
const series = (one: Neighbourhood, periods: readonly Period[], on = today) =>
	measureSeries(all, one, periods, on, example.programme)

test.each(neighbourhoods)('$id: each point is what the report says on its day', neighbourhood => {
	const periods = periodsBetween('2025-10-01' as Day, today, 'quarter')
	const measured = series(neighbourhood, periods)
	expect(measured[0]?.points.map(({ day }) => day)).toEqual([...periods.slice(0, -1).map(lastDay), today])
	for (const [index, period] of periods.entries()) {
		const day = index === periods.length - 1 ? today : lastDay(period)
		const { sections } = measureAll(neighbourhood, day, example.programme, { errors: 0, warnings: 0, infos: 0 })
		const said = Object.values(sections).flatMap(section => section.figures)
		for (const { figure, value, of, unknown } of said)
			expect(measured.find(one => one.figure === figure)?.points[index], figure).toEqual({
				period,
				day,
				value,
				of: of ?? null,
				unknown,
			})
	}
})

test.each(neighbourhoods)('$id: months at the ends of quarters say what quarters say', neighbourhood => {
	const [from, to] = ['2025-04-01' as Day, today]
	const quarters = series(neighbourhood, periodsBetween(from, to, 'quarter'))
	const months = series(neighbourhood, periodsBetween(from, to, 'month'))
	const values = (points: (typeof quarters)[number]['points']) =>
		points.map(({ day, value, of, unknown }) => ({ day, value, of, unknown }))
	for (const [index, { figure, points }] of quarters.entries()) {
		const days = new Set(points.map(({ day }) => day))
		expect(values(months[index]?.points.filter(({ day }) => days.has(day)) ?? []), figure).toEqual(values(points))
	}
})

/**
 * Every record that has a day of its own written a second time, on a later day. Actions come from the later proposals:
 * one that comes from an earlier proposal has been foreseen since then, whenever it was written down.
 */
function withLater(neighbourhood: Neighbourhood, later: Day): Neighbourhood {
	const again = <One extends Written>(list: readonly One[], days: Partial<One>): readonly One[] => [
		...list,
		...list.map((one, index) => ({
			...one,
			...('id' in one && { id: `${one.id}-later` }),
			...days,
			at: { ...one.at, path: [...one.at.path, 'later', index] },
		})),
	]
	const { neighbourhood: own, network, mandate, needs, actions, diary } = neighbourhood
	return {
		...neighbourhood,
		neighbourhood: { ...own, coordinators: again(own.coordinators, { identified: later, from: later }) },
		network: { ...network, ties: again(network.ties, { since: later, changes: [], ratings: [] }) },
		mandate: { versions: again(mandate.versions, { adopted: later, drafted: [] }), at: mandate.at },
		needs: {
			...needs,
			vulnerabilities: again(needs.vulnerabilities, { identified: later }),
			needs: again(needs.needs, { noticed: later }),
			priority_rounds: again(needs.priority_rounds, { date: later }),
		},
		actions: {
			...actions,
			experiences: again(actions.experiences, { since: later }),
			strategies: again(actions.strategies, { from: later }),
			groups: again(actions.groups, { activated: later }),
			proposals: again(actions.proposals, { date: later }),
			actions: again(actions.actions, { stage: 'under-way', since: later }).map((one, index) =>
				index >= actions.actions.length && one.proposal ? { ...one, proposal: `${one.proposal}-later` } : one,
			),
		},
		diary: {
			...diary,
			meetings: again(diary.meetings, { date: later }),
			notes: again(diary.notes, { date: later }),
			support: again(diary.support, { date: later }),
		},
	}
}

test.each(
	neighbourhoods,
)('$id: a period that is over never changes for what is written of later days', neighbourhood => {
	const [later, after] = ['2026-10-05' as Day, '2026-12-31' as Day]
	for (const by of ['month', 'quarter', 'year'] as const) {
		const periods = periodsBetween('2025-04-01' as Day, after, by)
		const [before, now] = [neighbourhood, withLater(neighbourhood, later)].map(one => series(one, periods, after))
		const closed = periods.filter(period => lastDay(period) < later)
		expect(closed.at(-1)).toBe({ month: '2026-09', quarter: '2026-Q3', year: '2025' }[by])
		for (const [index, one] of (before ?? []).entries())
			expect(now?.[index]?.points.slice(0, closed.length), `${one.figure} by ${by}`).toEqual(
				one.points.slice(0, closed.length),
			)
		if (neighbourhood.needs.needs.length > 0) expect(now).not.toEqual(before)
	}
})

test('the line of marks goes from zero to the most, with a dot for nothing and a space between years', () => {
	const point = (day: string, value: number | null, of: number | null = null) => ({
		period: periodOf(day as Day, 'quarter'),
		day: day as Day,
		value,
		of,
		unknown: 0,
	})
	expect(
		sparkline([point('2025-09-30', null), point('2025-12-31', 0), point('2026-03-31', 1), point('2026-06-30', 60)], 60),
	).toBe('·▁ ▂▇')
	expect(sparkline([point('2026-03-31', 0, 0), point('2026-06-30', 1, 2), point('2026-09-30', 2, 2)], 1)).toBe('·▄▇')
	expect(sparkline([point('2026-03-31', 0)], 0)).toBe('▁')
})
