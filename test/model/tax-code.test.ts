import { expect, test } from 'vitest'
import { hasCheckDigit, holdsPersonsTaxCode } from '../../src/model/tax-code.js'

test('the last digit of a body’s code follows from the other ten', () => {
	expect(hasCheckDigit('00100334713')).toBe(true)
	expect(hasCheckDigit('00100334731')).toBe(false)
	expect(hasCheckDigit('00100334712')).toBe(false)
})

test.each([
	'XXXYYY00A00Z000X',
	'la signora xxxyyy00a00z000x.',
	'XXX YYY 00A00 Z000X',
	'(XXXYYYLMALMZ00NX)',
])('%s holds a person’s code', text => expect(holdsPersonsTaxCode(text)).toBe(true))

test.each([
	'99001119991',
	'aXXXYYY00A00Z000X',
	'XXXYYY00A00Z000X1',
	'need-7k2q4m',
	'partecipazione',
	'XXXYYY00F00Z000X',
])('%s holds none', text => expect(holdsPersonsTaxCode(text)).toBe(false))
