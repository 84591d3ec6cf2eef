import fc from 'fast-check'
import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { widthFor } from '../../src/render/width.js'

test('the short way and the long way measure alike', async () => {
	await fc.assert(
		fc.asyncProperty(fc.string({ unit: 'grapheme' }), async text => {
			expect((await widthFor(text))(text)).toBe(stringWidth(text))
		}),
	)
})

test.each([
	'Perché «no»? È così – l’orto…',
	'■■□ 2 su 3 ▆▆ €',
	'Ačkoliv',
	'漢字',
	'👩‍👩‍👧',
	'e\u0301',
])('%s', async text => {
	expect((await widthFor(text))(text)).toBe(stringWidth(text))
})
