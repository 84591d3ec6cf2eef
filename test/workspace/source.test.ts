import { expect, test } from 'vitest'
import { largestFile, memory, overlay } from '../../src/workspace/source.js'

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const files = memory({ 'b/c.yaml': 'c', 'a.yaml': 'à', 'b/d/e.yaml': 'e' })

test('names are sorted, folders have a slash', () => {
	expect(files.list('')).toEqual(['a.yaml', 'b/'])
	expect(files.list('b')).toEqual(['c.yaml', 'd/'])
	expect(files.list('nowhere')).toEqual([])
})

test('what is there is read as UTF-8, what is not is missing', () => {
	const read = files.read('a.yaml')
	expect('bytes' in read && text(read.bytes)).toBe('à')
	expect(files.read('z.yaml')).toEqual({ obstacle: 'missing' })
	expect(files.read('a.yaml/b')).toEqual({ obstacle: 'missing' })
	expect(files.read('b')).toEqual({ obstacle: 'not-a-file' })
})

test.each(['__proto__', 'constructor', 'toString', '__proto__/needs.yaml'])('%s is a name like any other', name => {
	expect(files.read(name)).toEqual({ obstacle: 'missing' })
	expect(files.list(name)).toEqual([])
	expect(overlay(files, {}).read(name)).toEqual({ obstacle: 'missing' })
})

test('the limit is one of bytes', () => {
	expect('bytes' in memory({ a: 'à'.repeat(largestFile / 2) }).read('a')).toBe(true)
	expect(memory({ a: `${'à'.repeat(largestFile / 2)}x` }).read('a')).toEqual({ obstacle: 'too-large' })
})

test('an overlay is the folder as it would be', () => {
	const edited = overlay(files, { 'a.yaml': 'new', 'f/g.yaml': 'g' })
	expect(edited.list('')).toEqual(['a.yaml', 'b/', 'f/'])
	const [a, c] = [edited.read('a.yaml'), edited.read('b/c.yaml')]
	expect('bytes' in a && text(a.bytes)).toBe('new')
	expect('bytes' in c && text(c.bytes)).toBe('c')
	expect(edited.name).toBe(files.name)
})
