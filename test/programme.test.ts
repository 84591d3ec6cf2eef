import { expect, test } from 'vitest'
import { kept, keptBlocks, parts } from '../src/commands/explained-row.js'
import { rules } from '../src/commands/rules.js'
import { type Row, rows, without } from '../src/model/programme-text.js'
import { figures } from '../src/report/figures.js'

const numbered = rows.filter(row => typeof row === 'number')

test('the programme’s text has 51 rows', () => {
	expect(numbered).toEqual(Array.from({ length: 51 }, (_, index) => index + 1))
})

test.each(rows)('row %s has fields, rules and figures, or says why it has none', row => {
	const all = kept(row)
	for (const part of parts) {
		const reason = without[row]?.[part]
		expect(all[part].length > 0 || reason !== undefined, `${row} has no ${part}`).toBe(true)
		if (typeof row === 'number') expect(all[part].length > 0 && reason !== undefined, `${row} has ${part}`).toBe(false)
	}
})

test('of the 51 rows only the one of the stages in time has no field and no rule of its own', () => {
	expect(numbered.filter(row => without[row]).map(row => [row, Object.keys(without[row] ?? {})])).toEqual([
		[42, ['fields', 'rules']],
	])
})

/** What each row asks for, with its weight: E, W, I. A rule may be added to a row; none of these may go or grow milder. */
const expected: Readonly<Partial<Record<Row, readonly string[]>>> = {
	1: ['E schema/repeated', 'E reference/unknown', 'E tie/twice', 'W tie/no-evidence', 'I tie/one-sided'],
	2: ['W history/silent', 'E reference/unknown', 'E date/future', 'W diary/silence'],
	3: ['I history/date-rewritten', 'W history/vanished', 'E date/order', 'E date/programme-order'],
	4: ['W proposal/before-experience'],
	5: ['W experience/not-measured'],
	6: ['E experience/not-existing', 'W experience/no-reason', 'W experience/stale'],
	7: ['W proposal/no-author', 'E proposal/no-action', 'W proposal/no-reason'],
	8: ['W need/no-action', 'E proposal/no-need', 'W proposal/outside-mandate'],
	9: ['I history/closed-at-birth', 'E schema/missing-field', 'W need/emerging-long'],
	10: ['W mapping/missing', 'W mapping/no-source', 'E phase/before-mapping'],
	11: ['E programme/weights', 'E programme/value-missing'],
	12: ['E selection/not-chosen', 'W selection/against-score'],
	13: ['W trial/no-review', 'E date/programme-order'],
	14: ['E schema/value', 'E phase/dates', 'E phase/gate', 'W phase/order'],
	15: ['E schema/missing-field', 'E phase/gate'],
	16: ['W coordinators/first-training', 'E coordinators/training-before'],
	17: ['W coordinators/pair', 'E coordinators/too-many'],
	18: ['E coordinators/mixed-pair', 'E coordinators/sector-mismatch'],
	19: ['W coordinators/two-pairs'],
	20: ['E programme/neighbourhoods'],
	21: ['E reference/unknown', 'W network/few-promoters'],
	22: ['E phase/gate', 'E pilot-group/before-coordinators', 'E pilot-group/member-not-promoter'],
	23: ['W history/mandate-rewritten', 'E mandate/two-in-force', 'E mandate/before-group', 'W mandate/review-past'],
	24: ['W mandate/not-shown'],
	25: [
		'E schema/value',
		'E mandate/no-vulnerabilities',
		'E mandate/vulnerability-later',
		'W vulnerability/no-evidence',
	],
	26: [
		'E mandate/no-priorities',
		'W need/no-vulnerability',
		'W need/no-action',
		'E priorities/order',
		'E priorities/score-missing',
		'E priorities/out-of-scale',
		'W priorities/few-voters',
	],
	27: [
		'E schema/value',
		'E engagement/new-over-contacts',
		'W engagement/no-event',
		'W engagement/vulnerability-uncovered',
	],
	28: ['E reference/unknown', 'E group/no-need', 'W group/no-meeting'],
	29: [
		'E action/no-need',
		'E action/no-design',
		'E action/stage-jump',
		'E action/participants-over-passages',
		'E action/by-generation',
		'W action/overdue',
		'W action/no-result',
		'W action/no-dates',
	],
	30: ['W continuity/missing', 'W continuity/no-owner', 'W continuity/expires'],
	31: [
		'W mandate/no-decision',
		'W priorities/no-decision',
		'W proposal/no-decision',
		'W action/no-decision',
		'W diary/no-meeting',
		'W decision/overdue',
	],
	32: ['E phase/gate'],
	33: ['W meeting/no-coordinator'],
	34: ['E coordinators/mixed-pair', 'E coordinators/sector-mismatch'],
	35: ['E schema/value', 'I pilot-group/component-missing'],
	36: ['E pilot-group/not-voluntary', 'W pilot-group/voluntary-not-recorded'],
	37: ['E schema/value', 'W meeting/no-purpose'],
	38: ['W diary/no-assembly'],
	39: ['E population/parts', 'W pilot-group/culture-unknown', 'E action/by-generation'],
	40: ['E population/parts', 'W pilot-group/generation-unknown', 'E action/by-generation'],
	41: ['W competences/unknown'],
	43: [
		'W history/silent',
		'E indicator/no-period',
		'E indicator/no-source',
		'E date/future',
		'W diary/silence',
		'W diary/place-never-visited',
	],
	44: ['W production/quarter-without-start'],
	45: ['W edition/missing'],
	46: ['E reference/unknown'],
	47: ['E reference/unknown'],
	48: ['E support/parties', 'W support/no-tie'],
	49: ['E support/destination'],
	50: ['W projects/all-own'],
	51: ['E schema/value', 'W theme/missing'],
	ids: ['W history/id-reused', 'E schema/form', 'E id/duplicate'],
	references: ['E reference/unknown'],
	days: ['E schema/form'],
	persons: ['W history/personal', 'E privacy/tax-code', 'W privacy/contact'],
	exceptions: ['E schema/missing-field', 'W waiver/expired'],
}

test.each(rows)('row %s has every rule that it asks for, at its weight', row => {
	const letters = { error: 'E', warning: 'W', info: 'I' } as const
	const found = kept(row).rules.map(({ id, severity }) => `${letters[severity]} ${id}`)
	expect(found).toEqual(expect.arrayContaining([...(expected[row] ?? [])]))
	expect(expected[row] !== undefined || without[row]?.rules !== undefined, `${row}: nothing is expected`).toBe(true)
})

test('every rule that comes from a row is expected there, so that a new one is held too', () => {
	const known = new Set(Object.values(expected).flatMap(list => list.map(one => one.slice(2))))
	expect(rules.filter(({ id, rows = [] }) => rows.length > 0 && !known.has(id)).map(({ id }) => id)).toEqual([])
})

test('every rule of the programme and every figure comes from a row, but for those that anything would need', () => {
	const general = /^(file|yaml|schema|settings|waiver|organisation|history)\//
	expect(rules.filter(({ id, rows }) => !rows && !general.test(id)).map(({ id }) => id)).toEqual([])
	expect([...figures.values()].filter(({ rows }) => !rows).map(({ id }) => id)).toEqual(['territory/density'])
})

test('of row 45 it is said why no rule makes the editions again', () => {
	const text = JSON.stringify(keptBlocks(kept(45), 'en'))
	expect(text).toContain('agora report --verify')
	expect(JSON.stringify(keptBlocks(kept(44), 'en'))).not.toContain('--verify')
})
