import { expect, test } from 'vitest'
import { readYaml } from '../../src/workspace/document.js'

/** A text with one slip, where it is shown, and how its words begin. */
const slips: readonly (readonly [text: string, shown: string, words: string])[] = [
	['a: b: c\n', '1:4 b: c', 'The colon appears twice'],
	['a: "b": c\n', '1:4 "b": c', 'The colon appears twice'],
	['a: 10: 30\r\n', '1:4 10: 30', 'The colon appears twice'],
	["a: 'l'orto'\n", "1:7 orto'", 'The apostrophe ends the text'],
	['a: "la "Piazza""\n', '1:9 Piazza""', 'The quotes inside the text end it'],
	['a: "b" c\n', '1:8 c', 'The text goes on after the quotes'],
	["a: 'it''s' ok\n", '1:12 ok', 'The text goes on after the quotes'],
	['a: "b\nc: d\n', '1:4 "b', 'The quotes opened here are never closed'],
	["a: 'b\nc: d\n", "1:4 'b", 'The quotes opened here are never closed'],
	['a: "C:\\Dati"\n', '1:7 \\', 'In double quotes the backslash'],
	['a: @b\n', '1:4 @', 'A text cannot begin with “@”'],
	['a: `b`\n', '1:4 `', 'A text cannot begin with “`”'],
	['a: %b\n', '1:4 %', 'A text cannot begin with “%”'],
	['a: ,b\n', '1:4 ,', 'A text cannot begin with “,”'],
	['a: & b\n', '1:4 &', 'A text cannot begin with “&”'],
	['a: * b\n', '1:4 *', 'A text cannot begin with “*”'],
	['a: [b] c\n', '1:8 c', 'A text cannot begin with “[”'],
	['a: {b} c\n', '1:8 c', 'A text cannot begin with “{”'],
	['a:\n\tb: c\n', '2:1 \t', 'The line begins with a tab'],
	['a: b\n  \tc: d\n', '2:3 \t', 'The line begins with a tab'],
	['- a:b\n  c: d\n', '1:3 a:b', 'A space is needed after the colon'],
	['a:\n  -b: c\n    d: e\n', '2:3 -b: c', 'A space is needed after the hyphen'],
	['a\nb: c\n', '1:1 a', 'A colon and a space are needed'],
	['a: b\nc\n', '2:1 c', 'A colon and a space are needed'],
	['a: |\nprima riga\nb: c\n', '2:1 prima riga', 'The line has no name of a field'],
	['- a: b\n c: d\n', '2:2 c: d', 'The indentation is not that'],
	['- a: b\n    c: d\n', '2:5 c: d', 'The indentation is not that'],
	['- a: b\n\n # c\n c: d\n', '3:2 # c', 'The indentation is not that'],
	['x:\n    - a: b\n  - c: d\n', '3:3 - c: d', 'The indentation is not that'],
	[' a: []\nb: c\n', '2:1 b', 'The indentation is not that'],
	['a: - b\n', '1:4 - b', 'A hyphen begins a list'],
	['a: > b\n  c\n', '1:6 b', 'After | or >'],
	['a: |b\n  c\n', '1:5 b', 'After | or >'],
	['a: [b, c\nd: e\n', '1:4 [b, c', 'The bracket [ opened here is never closed'],
	['a: {b: [c], d: e\nf: g\n', '1:4 {b: [c], d: e', 'The bracket { opened here is never closed'],
	['a: [\n', '1:4 [', 'The bracket [ opened here is never closed'],
	['a: {b: c]\n', '1:9 ]', '} is needed here and not ]'],
	['a: []]\n', '1:6 ]', 'The bracket ] closes'],
	['a: {}}\n', '1:6 }', 'The bracket } closes'],
	['a: {b: c: d}\n', '1:8 c: d', 'In brackets a comma is missing'],
	['a: ["b" c]\n', '1:9 c', 'In brackets the items are separated'],
]

test.each(slips)('%j', (text, shown, words) => {
	const { findings, value, spanOf } = readYaml('a.yaml', new TextEncoder().encode(text))
	const [first] = findings
	if (!first) throw new Error('nothing was found')
	const { line, column, endLine, endColumn } = spanOf(first.at)
	expect(endLine).toBe(line)
	expect(`${line}:${column} ${text.split('\n')[line - 1]?.slice(column - 1, endColumn - 1)}`).toBe(shown)
	expect(first.message.en.slice(0, words.length)).toBe(words)
	expect(first.rule).toBe('yaml/syntax')
	expect(value).toBeUndefined()
})

test('every line is told once, five at most', () => {
	const { findings } = readYaml('a.yaml', new TextEncoder().encode('a: b: c\n'.repeat(300)))
	expect(findings).toHaveLength(5)
	expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['yaml/syntax']))
})
