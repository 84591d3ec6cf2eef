import { expect, test } from 'vitest'
import type { Day } from '../../src/model/day.js'
import type { Edition } from '../../src/model/records.js'
import { due, isInTime, unbroken } from '../../src/observatory/editions.js'

const day = (text: string) => text as Day
const editions = (...list: readonly (readonly [period: string, published: string])[]) =>
	list.map(([period, published]) => ({ period, published })) as unknown as readonly Edition[]

test('nothing is due before the first edition', () => {
	expect(due([], day('2026-06-30'))).toEqual([])
})

test('a period that is over for thirty days wants its edition, and one that has it counts at once', () => {
	const first = editions(['2025-Q4', '2026-01-20'])
	const on = (today: string) => due(first, day(today)).map(({ period, published }) => [period, published])
	expect(on('2026-04-30')).toEqual([['2025-Q4', '2026-01-20']])
	expect(on('2026-05-01')).toEqual([
		['2025-Q4', '2026-01-20'],
		['2026-Q1', null],
	])
	const both = due(editions(['2025-Q4', '2026-01-20'], ['2026-Q1', '2026-04-02']), day('2026-04-10'))
	expect([both.length, unbroken(both)]).toEqual([2, 2])
})

test('a gap begins the count of editions in a row anew', () => {
	const with_ = due(editions(['2025-Q3', '2025-10-10'], ['2026-Q1', '2026-05-20']), day('2026-06-30'))
	expect(with_.map(({ published }) => published)).toEqual(['2025-10-10', null, '2026-05-20'])
	expect(unbroken(with_)).toBe(1)
	expect(with_.filter(isInTime).map(({ period }) => period)).toEqual(['2025-Q3'])
})

test('a second edition of a period does not make the first one late', () => {
	const twice = due(editions(['2026-01', '2026-05-01'], ['2026-01', '2026-02-03']), day('2026-02-20'))
	expect(twice.filter(isInTime)).toHaveLength(1)
})
