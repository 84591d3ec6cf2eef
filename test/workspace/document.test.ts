import { expect, test } from 'vitest'
import { readYaml } from '../../src/workspace/document.js'

const read = (text: string) => readYaml('a.yaml', new TextEncoder().encode(text))
const rules = (text: string) => read(text).findings.map(({ rule }) => rule)
const shown = (text: string) => {
	const { findings, spanOf } = read(text)
	return findings.map(({ rule, at }) => {
		const { line, column, endLine, endColumn } = spanOf(at)
		return `${rule} ${line}:${column}-${endLine}:${endColumn}`
	})
}

test('values are those of YAML 1.2: a word is a word, a day a text', () => {
	const text =
		'a: no\nb: 12:30\nc: 1_000\nd: 2026-01-15\ne: 0o17\nf: 007\ng: on\nh: ~\ni: Yes\nj: |\n  a\n  b\nk: >-\n  a\n  b\n'
	expect(read(text).value).toEqual({
		a: 'no',
		b: '12:30',
		c: '1_000',
		d: '2026-01-15',
		e: 15,
		f: 7,
		g: 'on',
		h: null,
		i: 'Yes',
		j: 'a\nb\n',
		k: 'a b',
	})
})

test('names are words as they are written', () => {
	expect(read('true: a\n1: b\n0-14: c\n2026-01-01: d\n"e f": g\nnull_: h\n').value).toEqual({
		true: 'a',
		1: 'b',
		'0-14': 'c',
		'2026-01-01': 'd',
		'e f': 'g',
		null_: 'h',
	})
})

test.each(['', '\n', '# only a comment\n', '---\n', '~\n', 'null\n'])('%j is nothing, without a word', text => {
	expect(read(text)).toMatchObject({ value: null, findings: [] })
})

test.each([
	['a: 1\na: 2\n', ['yaml/duplicate-key 2:1-2:2']],
	[
		'a: 1\n"a": 2\n\'a\': 3\n"\\u0061": 4\n',
		['yaml/duplicate-key 2:1-2:4', 'yaml/duplicate-key 3:1-3:4', 'yaml/duplicate-key 4:1-4:9'],
	],
	['x: {a: 1, a: 2}\n', ['yaml/duplicate-key 1:11-1:12']],
	['a: &x 1\nb: *x\n', ['yaml/alias 1:4-1:6', 'yaml/alias 2:4-2:6']],
	['- &x\n  a: *x\n', ['yaml/alias 1:3-1:5', 'yaml/alias 2:6-2:8']],
	['a: &x [1, *x]\n', ['yaml/alias 1:4-1:6', 'yaml/alias 1:11-1:13']],
	['<<: *x\n', ['yaml/alias 1:5-1:7']],
	['&x a: b\n', ['yaml/alias 1:1-1:3']],
	['a: !!binary aGk=\n', ['yaml/tag 1:4-1:12']],
	['a: !!js/function "x"\n', ['yaml/tag 1:4-1:17']],
	['a: !<tag:x> b\n', ['yaml/tag 1:4-1:12']],
	['a: ! b\n', ['yaml/tag 1:4-1:5']],
	['a: !x &y b\n', ['yaml/alias 1:7-1:9', 'yaml/tag 1:4-1:6']],
	['a: !!set {x, y}\n', ['yaml/tag 1:4-1:9']],
	['%YAML 1.1\n---\na: no\n', ['yaml/tag 1:1-1:10']],
	['%TAG ! tag:x,2000:\n---\na: !b c\n', ['yaml/tag 1:1-1:19']],
	['%FOO\n---\na: b\n', ['yaml/tag 1:1-1:5']],
	['a: 1\n---\na: 2\n', ['yaml/several-documents 2:1-2:4']],
	['a: 1 # ---\nb: x---y\n---\n', ['yaml/several-documents 3:1-3:4']],
	['a: 1\n...\nb: 2\n', ['yaml/several-documents 3:1-3:5']],
	['? [a]\n: b\n', ['yaml/key 1:3-1:6']],
	['[a]: b\n', ['yaml/key 1:1-1:4']],
	[': b\n', ['yaml/key 1:1-1:2']],
	['a: 1\n~: b\n', ['yaml/key 2:1-2:2']],
	['__proto__: b\n', ['yaml/key 1:1-1:10']],
])('%j', (text, expected) => {
	expect(shown(text)).toEqual(expected)
})

test.each([
	'---\na: 1\n',
	'a: 1\n...\n',
	'# x\n---\n# y\na: 1\n',
	'a: 1\n---x: 2\n'.replace('---x', 'b---x'),
])('%j is one document', text => {
	expect(rules(text)).toEqual([])
})

test('levels are counted, however they are written', () => {
	const flow = (levels: number) => `a: ${'['.repeat(levels)}${']'.repeat(levels)}\n`
	const block = (levels: number) => Array.from({ length: levels }, (_, level) => `${' '.repeat(level)}a:\n`).join('')
	expect(rules(flow(59))).toEqual([])
	expect(rules(flow(61))).toEqual(['yaml/too-deep'])
	expect(rules(flow(500))).toEqual(['yaml/too-deep'])
	expect(rules(block(59))).toEqual([])
	expect(rules(block(70))).toEqual(['yaml/too-deep'])
	expect(rules(`${'- '.repeat(70)}a\n`)).toEqual(['yaml/too-deep'])
})

test('fields and items are counted', () => {
	const keys = (number: number) => Array.from({ length: number }, (_, index) => `k${index}: 1\n`).join('')
	expect(rules(keys(5000))).toEqual([])
	expect(rules(keys(5001))).toEqual(['yaml/too-many-keys'])
	expect(rules(`a: [${'1,'.repeat(5000)}]\n`)).toEqual([])
	expect(rules(`a: [${'1,'.repeat(5002)}]\n`)).toEqual(['yaml/too-many-keys'])
	expect(rules('- a\n'.repeat(5001))).toEqual(['yaml/too-many-keys'])
})

test('what is wrong is told up to a limit, and remembered beyond it', () => {
	const { findings, wrong } = read(Array.from({ length: 1000 }, (_, index) => `k${index}: *x\n`).join(''))
	expect(findings).toHaveLength(200)
	expect(wrong).toHaveLength(1000)
})

test('a place is found by its path; what has no text is shown by what announces it', () => {
	const { spanOf, written } = read('a:\n  - b: "c d" # e\n    f:\n  -\n  - [1, {g: 007}]\nh: |\n  long\n  text\n')
	const at = (...path: (string | number)[]) => {
		const { line, column, endColumn } = spanOf({ file: 'a.yaml', path })
		return `${line}:${column}-${endColumn} ${written({ file: 'a.yaml', path })}`
	}
	expect(at('a', 0, 'b')).toBe('2:8-13 "c d"')
	expect(at('a', 0)).toBe('2:5-13 b: "c d" # e'.replace('2:5-13', '2:5-17'))
	expect(at('a', 0, 'f')).toBe('3:5-6 f')
	expect(at('a', 1)).toBe('4:3-4 -')
	expect(at('a', 2, 1, 'g')).toBe('5:13-16 007')
	expect(at('a', 2, 1, 'nowhere')).toBe('5:9-17 {g: 007}')
	expect(at('h')).toBe('6:4-5 |')
	expect(spanOf({ file: 'a.yaml', path: ['a', 0, 'b'], key: true })).toEqual({
		line: 2,
		column: 5,
		endLine: 2,
		endColumn: 6,
	})
})

test('columns count UTF-16 units, and a byte order mark is none', () => {
	const { spanOf } = read('\ufeffa: "👩‍👩‍👧", \n'.replace(', ', ''))
	expect(spanOf({ file: 'a.yaml', path: ['a'] })).toEqual({ line: 1, column: 4, endLine: 1, endColumn: 14 })
})
