import { expect, test } from 'vitest'
import { kept, parts } from '../src/commands/explained-row.js'
import { rules } from '../src/commands/rules.js'
import { rows, without } from '../src/model/programme-text.js'
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

test('every rule of the programme and every figure comes from a row, but for those that anything would need', () => {
	const general = /^(file|yaml|schema|settings|waiver|organisation|history)\//
	expect(rules.filter(({ id, rows }) => !rows && !general.test(id)).map(({ id }) => id)).toEqual([])
	expect([...figures.values()].filter(({ rows }) => !rows).map(({ id }) => id)).toEqual(['territory/density'])
})
