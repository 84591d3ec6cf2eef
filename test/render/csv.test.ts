import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csv, longCsv } from '../../src/render/csv.js'

/** RFC 4180, read as a spreadsheet would. */
function cells(text: string, separator: string): string[][] {
	const rows: string[][] = [[]]
	let cell = ''
	let quoted = false
	for (let at = 0; at < text.length; at++) {
		const character = text[at] as string
		if (quoted) {
			if (character === '"' && text[at + 1] === '"') cell += text[++at]
			else if (character === '"') quoted = false
			else cell += character
		} else if (character === '"') quoted = true
		else if (character === separator || character === '\r') {
			rows.at(-1)?.push(cell)
			cell = ''
			if (character === '\r') {
				at++
				rows.push([])
			}
		} else cell += character
	}
	return rows.slice(0, -1)
}

test('parsed back, it is the cells, whatever is in them', () => {
	const anyCell = fc
		.string({ unit: 'binary' })
		.filter(text => !/^[\s\u00a0\u200b-\u200f\u2060\ufeff]*[=+\-@\t\r＝＋－＠]/u.test(text))
	const rows = fc.array(fc.array(anyCell, { minLength: 2, maxLength: 2 }), { maxLength: 5 })
	fc.assert(
		fc.property(rows, rows => {
			const table = { name: 't', columns: ['a', 'b'], rows }
			expect(cells(csv(table, 'standard'), ',')).toEqual([['a', 'b'], ...rows])
			expect(cells(csv(table, 'excel-it').replace('\ufeff', ''), ';')).toEqual([['a', 'b'], ...rows])
		}),
	)
})

test.each([
	'=1+1',
	'+39 0521',
	'-2',
	'@SUM(A1)',
	'\t=1',
	' =1',
	'\u00a0=1',
	'\u200b=1',
	'\ufeff=1',
	'＝1',
	'\r=1',
])('a spreadsheet does not run %j', payload => {
	const [, [cell = ''] = []] = cells(csv({ name: 't', columns: ['a'], rows: [[payload]] }, 'standard'), ',')
	expect(cell).toBe(`'${payload}`)
})

test('numbers stay numbers, in each country its own', () => {
	const table = { name: 't', columns: ['a', 'b', 'c'], rows: [[-1.5, 8412, null]] }
	expect(csv(table, 'standard')).toBe('a,b,c\r\n-1.5,8412,\r\n')
	expect(csv(table, 'excel-it')).toBe('\ufeffa;b;c\r\n-1,5;8412;\r\n')
})

test('in long form no column of one table is lost for want of another’s', () => {
	const text = longCsv(
		[
			{ name: 'one', columns: ['a'], rows: [[1]] },
			{ name: 'two', columns: ['b', 'c'], rows: [['x', null]] },
		],
		'standard',
	)
	expect(text).toBe('table,row,column,value\r\none,1,a,1\r\ntwo,1,b,x\r\ntwo,1,c,\r\n')
})
