import { Chalk } from 'chalk'
import { lexer, type Token } from 'marked'
import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { markdown } from '../../src/render/markdown.js'
import { terminal } from '../../src/render/terminal.js'
import { type Document, text } from '../../src/report/document.js'

const payloads = [
	'<script>alert(1)</script>',
	'![x](https://evil.example/p.png)',
	'[link](javascript:alert(1))',
	'@team',
	'#12',
	'| a | b |',
	'**bold**',
	'`code`',
	'```\nfence',
	'# heading',
	'- item',
	'1. item',
	'> quote',
	'\u001b[31mred\u001b[0m',
	'\u009b31m',
	'\u202etxt',
	'a\nb',
	'\r::error::x',
	'<!-- -->',
	'&lt;',
	'https://evil.example',
	'~~gone~~',
	'\\',
	'___',
	'---',
	'+ x',
	'=== ',
]

const page = (data: string): Document => ({
	title: data,
	blocks: [
		{ kind: 'heading', level: 2, text: data },
		{ kind: 'paragraph', text: ['before ', { strong: data }, ' ', { code: data }, data] },
		{ kind: 'paragraph', text: data },
		{ kind: 'list', items: [data, [{ strong: data }]] },
		{ kind: 'table', id: 't', caption: data, columns: [{ key: 'a', title: data }], rows: [[text(data)]], note: data },
		{
			kind: 'excerpt',
			severity: 'error',
			severityLabel: 'errore',
			rule: 'a/b',
			message: data,
			subject: data,
			where: '1:1',
			lines: [{ number: 1, text: data }],
			from: 1,
			to: 2,
			hint: data,
			remedy: data,
		},
	],
})

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
