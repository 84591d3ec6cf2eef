import { expect, test } from 'vitest'
import { moment } from '../../src/model/moment.js'

test.each([
	['2026-06-30', '2026-06-30', '2026-06-30'],
	['2024-02', '2024-02-01', '2024-02-29'],
	['2026-Q2', '2026-04-01', '2026-06-30'],
	['2026-q4', '2026-10-01', '2026-12-31'],
	['2026', '2026-01-01', '2026-12-31'],
])('%s is the end of its last day', (written, from, day) => {
	expect(moment(written)).toEqual({ kind: 'day', written, from, day })
})

test.each([
	'2026-02-30',
	'2026-13',
	'2026-Q5',
	'2026-1',
	'1026',
	'2026-6-30',
])('%s looks like a date and is none', text => {
	expect(moment(text)).toBeUndefined()
})

test.each([
	['HEAD~3', 'HEAD~3'],
	['rev:2026', '2026'],
	['rev:2026-02-30', '2026-02-30'],
	['main', 'main'],
	['0c3d5aa', '0c3d5aa'],
	['--output=x', '--output=x'],
	['2026-bilancio', '2026-bilancio'],
])('%s is a revision', (written, revision) => {
	expect(moment(written)).toEqual({ kind: 'revision', written, revision })
})

test.each(['', '  ', 'rev:', 'a\nb', 'a\0b', 'x'.repeat(251)])('%j is nothing', text => {
	expect(moment(text)).toBeUndefined()
})
