import { expect, test } from 'vitest'
import { textOf } from '../../src/workspace/text.js'

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => new Uint8Array(Buffer.from(text, encoding))
const said = (content: Uint8Array) =>
	textOf('a.yaml', content).findings.map(({ rule, at, message }) => `${rule} ${at.range} ${message.en}`)

test('plain text is plain', () => {
	for (const text of ['', 'a', 'name: Città\r\n', 'name: 👩‍👩‍👧 “x” —\n', 'a:\tb\n', 'a: "=======" \n  =======\n'])
		expect(textOf('a.yaml', bytes(text))).toEqual({ text, findings: [] })
})

test('a byte order mark is no part of the text, a second one is a mark', () => {
	expect(textOf('a.yaml', bytes('\ufeffname: a\n'))).toEqual({ text: 'name: a\n', findings: [] })
	expect(said(bytes('\ufeff\ufeffname: a\n'))).toEqual([
		'file/hidden-character 0,1 There is an invisible mark here (U+FEFF)',
	])
})

test.each([
	['UTF-16', bytes('\ufeffname: a\n', 'utf16le')],
	['UTF-16', bytes('name: a\n', 'utf16le')],
	['UTF-16', bytes('\ufeffname: a\n', 'utf16le').map((_, index, all) => all[index ^ 1] as number)],
	['UTF-16', bytes('name: a\n', 'utf16le').map((_, index, all) => all[index ^ 1] as number)],
	['UTF-32', new Uint8Array([...'\ufeffname: a\n'].flatMap(one => [...bytes(one, 'utf16le'), 0, 0]))],
	['UTF-32', new Uint8Array([...'name: a\n'].flatMap(one => [...bytes(one, 'utf16le'), 0, 0]))],
])('%s is named, with a mark and without', (name, content) => {
	expect(said(content)).toEqual([`file/encoding 0,0 The file is not in UTF-8: it looks like ${name}`])
})

test('bytes that are not UTF-8 are shown where they are, as the letter that they were', () => {
	const { text, findings } = textOf('a.yaml', new Uint8Array([...bytes('# è\nname: Citt'), 0xe0, 10]))
	expect(text).toBe('# è\nname: Città\n')
	expect(findings[0]?.at.range).toEqual([14, 15])
	expect(findings[0]?.message.it).toBe(
		'Il file non è in UTF-8: sembra Windows-1252 (Latin-1); qui il byte 0xE0 sta per «à»',
	)
})

test.each([
	['cut at the end', [...bytes('name: Citt'), 0xc3], 10],
	['cut in the middle', [...bytes('a: è'), 0xe2, 0x82, 0x20, 0x62], 4],
	['overlong', [...bytes('a: '), 0xc0, 0xaf], 3],
	['a surrogate', [...bytes('a: '), 0xed, 0xa0, 0x80], 3],
	['a lone continuation', [...bytes('a: '), 0x80], 3],
	['the first byte', [0xff, 0x61, 0x62, 0x63], 0],
])('not UTF-8: %s', (_, content, at) => {
	expect(
		textOf('a.yaml', new Uint8Array(content)).findings.map(({ rule, at: { range } }) => [rule, range?.[0]]),
	).toEqual([['file/encoding', at]])
})

test('control characters stop the reading, one is told a line, five at most', () => {
	expect(said(bytes('a: \u0000\u0007\nb: \u001b[31m\nc: \u0085\n')).map(one => one.slice(-8))).toEqual([
		'(U+0000)',
		'(U+001B)',
		'(U+0085)',
	])
	expect(said(bytes('a: \u0007\n'.repeat(100)))).toHaveLength(5)
	expect(said(bytes('a: b\rc: d\r'))).toHaveLength(1)
})

test.each([
	['a: 1\nb: 2\r\nc: 3\n', '5,9 This line ends with CRLF, the others do not'],
	['a: 1\r\nb: 2\r\nc: 3\n', '12,16 This line ends with LF, the others do not'],
	['a: 1\r\nb: 2\n', '6,10 This line ends with LF, the others do not'],
	['a: 1\nb: 2\r\n', '5,9 This line ends with CRLF, the others do not'],
	['a: 1\n\r\nb: 2\n\r\nc: 3\n', '5,5 This line ends with CRLF, like 1 more; the rest of the file does not'],
	['\n\r\na: 1\n', '1,1 This line ends with CRLF, the others do not'],
	['\n\r\n\r\n', '0,0 This line ends with LF, the others do not'],
	['a: |\n  Uno\r\n  due\n', '5,10 This line ends with CRLF, the others do not'],
])('in %j the lines end in two ways: a warning at the first of the rarer', (text, told) => {
	expect(said(bytes(text))).toEqual([`file/mixed-line-ends ${told}`])
	expect(textOf('a.yaml', bytes(text))).toMatchObject({ text, findings: [{ severity: 'warning' }] })
})

test('lines that all end in one way, the last one perhaps not at all, are not told', () => {
	for (const text of ['a: 1\r\nb: 2\r\n', 'a: 1\r\nb: 2', 'a: 1\nb: 2', '\r\n', ''])
		expect(textOf('a.yaml', bytes(text)).findings).toEqual([])
})

test.each([
	'\u00ad',
	'\u200b',
	'\u200e',
	'\u202e',
	'\u2028',
	'\u2066',
	'\ufeff',
])('the invisible mark %j is a warning', mark => {
	const { findings } = textOf('a.yaml', bytes(`name: a${mark}b\n`))
	expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([['file/hidden-character', 'warning']])
})

test.each([
	['<<<<<<< HEAD\na\n=======\nb\n>>>>>>> x\n', ['0,12']],
	['a: 1\r\n<<<<<<< HEAD\r\na\r\n=======\r\nb\r\n>>>>>>> x\r\n', ['6,18']],
	['<<<<<<<\n=======\n>>>>>>>\n<<<<<<< b\n=======\n>>>>>>>\n', ['0,7', '24,33']],
	['a: 1\n>>>>>>> x\n', ['5,14']],
	['a: 1\n=======\n', ['5,12']],
	['a: 1\n||||||| base\n', ['5,17']],
	['a: |\n  =======\n  <<<<<<< HEAD\n', []],
	['a: <<<<<<<\n========\n', []],
])('conflict markers of %j', (text, ranges) => {
	const found = textOf('a.yaml', bytes(text)).findings
	expect(found.map(({ at }) => String(at.range))).toEqual(ranges)
	for (const { rule } of found) expect(rule).toBe('file/conflict-marker')
})

test.each([
	['a Git LFS pointer', 'version https://git-lfs.github.com/spec/v1\noid sha256:00\n'],
	['a web page', '\n<!doctype html>\n<html>'],
	['a web page', '\ufeff<HTML>'],
	['an archive or an Office document', 'PK\x03\x04\xff\xfe'],
	['a file encrypted with git-crypt', '\0GITCRYPT\0\xff\xfe'],
	['a PDF document', '%PDF-1.7\n\xff'],
	['a CSV table', 'id,title,noticed\nneed-a,Panchine,2026-01-01\n'],
	['a CSV table', 'id;title;noticed\r\nneed-a;Panchine;2026-01-01\r\n'],
])('%s is called by its name', (name, text) => {
	expect(said(bytes(text, /[\x80-\xff]/.test(text) && !text.startsWith('\ufeff') ? 'latin1' : 'utf8'))).toEqual([
		`file/not-yaml 0,0 This is not YAML: it is ${name}`,
	])
})
