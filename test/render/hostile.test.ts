import { Chalk } from 'chalk'
import { lexer, type Token } from 'marked'
import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { markdown } from '../../src/render/markdown.js'
import { terminal } from '../../src/render/terminal.js'
import { hostilePage as page, payloads } from '../support/hostile.js'

/** What the page is made of when read as GitHub's Markdown: the kinds of its parts, without the words. */
function skeleton(tokens: readonly Token[] | undefined): unknown[] {
	return (tokens ?? [])
		.filter(({ type }) => type !== 'space' && type !== 'text' && type !== 'escape')
		.map(token => {
			const {
				type,
				tokens: inside,
				items,
				rows,
				header,
			} = token as Token & {
				tokens?: Token[]
				items?: Token[]
				rows?: { tokens: Token[] }[][]
				header?: { tokens: Token[] }[]
			}
			const cells = [...(header ?? []), ...(rows ?? []).flat()].map(cell => skeleton(cell.tokens))
			return [type, ...skeleton(inside), ...skeleton(items), ...cells]
		})
}

test.each(payloads)('%j changes nothing in the structure of a page', payload => {
	const [harmless, hostile] = [markdown(page('parola'), 'it'), markdown(page(payload), 'it')]
	expect(skeleton(lexer(hostile))).toEqual(skeleton(lexer(harmless)))
	expect(hostile.replace(/(`+)[^`]*\1/g, '')).not.toMatch(/@\w|#\d|https?:\/\//)
})

test.each(payloads)('%j cannot move the cursor, colour or turn text around', payload => {
	const shown = terminal(page(payload), 'it', { columns: 80, paint: new Chalk({ level: 0 }), width: stringWidth })
	// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
	expect(shown).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/)
	expect(shown.split('\n').some(line => line.startsWith('::'))).toBe(false)
})

test('nothing is wider than the screen', () => {
	const wide = page(
		'una frase lunga che non sta in una riga sola, e continua ancora un po’ per vedere che cosa succede quando è davvero lunga',
	)
	for (const columns of [40, 60, 80]) {
		const lines = terminal(wide, 'it', { columns, paint: new Chalk({ level: 0 }), width: stringWidth }).split('\n')
		for (const line of lines.filter(line => !line.startsWith('una frase lunga')))
			expect(line.length, line).toBeLessThanOrEqual(columns)
	}
})
