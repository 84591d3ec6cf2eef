import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contactIn, withoutContacts } from '../../src/model/contact.js'
import { holdsPersonsTaxCode, withoutPersonsTaxCodes } from '../../src/model/tax-code.js'

const numRuns = Number(process.env.RUNS ?? 1000)

/** What numbers, days and hours are made of. */
const piece = fc.constantFrom(
	'0',
	'3',
	'39',
	'347',
	'0521',
	'+39',
	'00',
	'12',
	'2026',
	'1',
	' ',
	'-',
	'.',
	'/',
	', ',
	'(',
)
const digits = fc.array(piece, { maxLength: 14 }).map(pieces => pieces.join(''))

test('the quick look before a telephone number is searched misses none', () => {
	let found = 0
	fc.assert(
		fc.property(digits, text => {
			const isFound = contactIn(text) === 'phone'
			if (isFound) found++
			expect(isFound).toBe(withoutContacts(text, '@') !== text)
		}),
		{ numRuns },
	)
	expect(found).toBeGreaterThan(0)
})

test('the quick look before a tax code is searched misses none', () => {
	const part = fc.constantFrom('xxx', 'yyy', 'XXXYYY', '00', 'a00', 'A', '00', 'z000', 'x', ' ', '-', 'lmn', 'à')
	const near = fc.oneof(
		fc.array(part, { maxLength: 12 }).map(parts => parts.join('')),
		fc
			.tuple(fc.constantFrom('', ' ', 'a', '('), fc.constantFrom('', '.', 'b', ' '))
			.map(([a, b]) => `${a}xxxyyy00a00z000x${b}`),
	)
	let found = 0
	fc.assert(
		fc.property(near, text => {
			if (holdsPersonsTaxCode(text)) found++
			expect(holdsPersonsTaxCode(text)).toBe(withoutPersonsTaxCodes(text, '') !== text)
		}),
		{ numRuns },
	)
	expect(found).toBeGreaterThan(0)
})
