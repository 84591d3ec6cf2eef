import { expect, test } from 'vitest'
import { largestFile } from '../../src/workspace/source.js'
import { type Kind, reading, worked } from '../support/read.js'

/** As much of a text, repeated, as a file may hold. */
const full = (text: string, start = '', end = '') =>
	start + text.repeat(Math.floor((largestFile - start.length - end.length) / Buffer.byteLength(text))) + end
const numbered = (write: (index: number) => string, start = '') => {
	let text = start
	for (let index = 0; ; index++) {
		const next = write(index)
		if (text.length + next.length > largestFile) return text
		text += next
	}
}
const indented = (text: string) => numbered(index => `${' '.repeat(Math.min(index, 900))}${text}\n`)

/** Texts made to be slow: each brings some parser or check to its knees. */
const cases: Readonly<Record<string, string>> = {
	'opening brackets': full('['),
	'opening braces': full('{'),
	'groups in groups': full('{a: '),
	'pairs in lists': full('[a: '),
	'closing brackets': full(']'),
	'closing braces': full('}'),
	'balanced brackets': `${'['.repeat(largestFile / 2)}${']'.repeat(largestFile / 2)}`,
	'many shallow brackets': full(`- ${'['.repeat(50)}${']'.repeat(50)}\n`),
	'small groups': full('{a: 1},', 'needs: [', ']'),
	'lists in lists on a line': full('- '),
	'explicit keys': full('? '),
	'deep indentation': indented('a:'),
	'deep lists': indented('-'),
	'a long indentation': `a:\n${' '.repeat(largestFile - 10)}b`,
	keys: numbered(index => `k${index}: 1\n`),
	'the same key': full('a: 1\n'),
	'keys in braces': numbered(index => `k${index}: 1, `, '{'),
	'many maps of many keys': numbered(index => `${index % 4000 === 0 ? '- ' : '  '}k${index}: 1\n`, 'needs:\n'),
	anchors: numbered(index => ` - &a${index} x\n`, 'needs:\n'),
	aliases: full(' - *a\n', 'a: &a 1\nneeds:\n'),
	'anchors in a row': full('&a '),
	'aliases in a row': full('*a '),
	'merge keys': full('<<: *a\n'),
	tags: full('!a ', 'a: '),
	'tagged items': full('- !a b\n'),
	directives: full('%A\n'),
	documents: full('---\n'),
	'ended documents': full('a\n...\n'),
	'two colons': full('a: b: c\n'),
	colons: full(': '),
	commas: full(',', '['),
	tabs: full('\ta\n'),
	'blank lines': full('\n'),
	comments: full('# a\n'),
	'an open quote': full('x\n', 'a: "'),
	quotes: full('"'),
	apostrophes: full("'"),
	'texts with apostrophes': full("a: 'x'y\n"),
	'wrong escapes': full('\\q', 'a: "'),
	'short escapes': full('\\x', 'a: "', '"'),
	'reserved signs': full('a: @b\n'),
	'a folded text': full('  x\n\n', 'a: >\n'),
	'a plain text over lines': full('  x\n', 'a: b\n'),
	'blanks inside a text': full(' ', 'a: b', 'c'),
	'carriage returns': full('a: 1\r'),
	'invisible marks': full('\u200b', 'a: '),
	'control characters': full('\u0007'),
	'conflict markers': full('<<<<<<< a\n'),
	digits: full('1', 'needs: '),
	'wrong records': full('- { id: A, x: 1 }\n', 'needs:\n'),
	'records with many wrong fields': full(
		`  - { ${Array.from({ length: 40 }, (_, index) => `k${index}: 1`).join(', ')} }\n`,
		'needs:\n',
	),
	'lists of groups where ids belong': full(
		`  - { id: a, places: [${Array.from({ length: 400 }, (_, index) => `{a: ${index}}`).join(', ')}] }\n`,
		'needs:\n',
	),
	'long lists of ids': numbered(
		index => `  - { id: a${index}, places: [${Array.from({ length: 4000 }, (_, id) => `p${id}`).join(', ')}] }\n`,
		'needs:\n',
	),
	'an unknown word for a code': full('x', 'needs:\n  - { id: a, title: b, noticed: 2026-01-15, stage: ', ' }\n'),
	'an unknown field': full('x', 'needs:\n  - { id: a, title: b, noticed: 2026-01-15, "', '": 1 }\n'),
	'an id that almost fits': full('a-', 'needs:\n  - { id: ', '!, title: b, noticed: 2026-01-15 }\n'),
	'an address that almost fits': full('http://', 'organisations:\n  - { id: a, name: b, type: odv, web: "', ' " }\n'),
	'a day that almost fits': full('2026-01-', 'needs:\n  - { id: a, title: b, noticed: ', '}\n'),
	'bytes of another encoding': full('è', '', '\ud800'),
}

test.each(Object.entries(cases))('%s: a megabyte is read, or refused, and never hangs', (name, text) => {
	const bytes = new Uint8Array(Buffer.from(text).subarray(0, largestFile))
	const kind: Kind = text.startsWith('organisations') ? 'network' : 'needs'
	const { time, result: findings } = worked(() => {
		const { findings, look } = reading(kind, bytes)
		for (const { at } of findings) look(at)
		return findings
	})
	expect(findings.length, name).toBeLessThanOrEqual(201)
	if (process.env.TIMES) console.log(`${Math.round(time)} ms ${name}: ${findings[0]?.rule}`)
})

test('bytes that are no text at all are refused as fast', () => {
	const bytes = new Uint8Array(largestFile).map((_, index) => (index * 31 + (index >> 8)) % 256)
	expect(reading('needs', bytes).findings.length).toBe(1)
})
