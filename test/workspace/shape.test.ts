import { expect, test } from 'vitest'
import { codes } from '../../src/model/codes.js'
import { asDay, asId } from '../../src/workspace/remedies.js'
import { shapeFindings } from '../../src/workspace/shape.js'
import { shortText } from '../../src/workspace/short-text.js'
import { pointedAt, reading, told } from '../support/read.js'

const need = (field: string) => `needs:\n  - id: need-a\n    title: Panchine\n    noticed: 2026-01-15\n    ${field}\n`
const first = (kind: Parameters<typeof reading>[0], text: string) => {
	const { findings } = reading(kind, text)
	expect(findings.length, text).toBeGreaterThan(0)
	return findings[0] as (typeof findings)[number]
}

test.each([
	['description: 42', 'Put the value in quotes: "42".'],
	['description: 007', 'Put the value in quotes: "007".'],
	['description: 123456789012345678901234567890', 'Put the value in quotes: "123456789012345678901234567890".'],
	['description: 1e999', 'Put the value in quotes: "1e999".'],
	['description: .nan', 'Put the value in quotes: ".nan".'],
	['description: true', 'Put the value in quotes: "true".'],
	['targets: anziani', 'Put the value in square brackets: [anziani].'],
	['sources: { text: a }', 'Write one item a line, each with a hyphen and a space before it.'],
	['stage_dates: []', 'Write its fields, one a line and indented further: in-progress, answered, closed.'],
])('%s: the remedy repeats what was written, nothing else', (field, remedy) => {
	expect(first('needs', need(field)).remedy.en).toBe(remedy)
})

test.each([
	['stage: opne', 'open', 'safe'],
	['stage: OPEN', 'open', 'safe'],
	['stage: Aperto', 'open', 'safe'],
	['stage: in progress', 'in-progress', 'safe'],
	['emerging: sì', 'true', 'safe'],
	['emerging: "no"', 'false', 'safe'],
	['stage_dates: { closed: 30/06/2026 }', '2026-06-30', 'safe'],
	['stage_dates: { closed: 6/7/2026 }', '2026-07-06', 'unsafe'],
	['stage_dates: { closed: 20260630 }', '2026-06-30', 'safe'],
	['titel: a', undefined, undefined],
	['descripton: a', 'description', 'safe'],
	['stadio: open', 'stage', 'safe'],
	['Notato da: x', 'noticed_by', 'safe'],
	['Titolo: a', undefined, undefined],
	['stage: qualcosa', undefined, undefined],
	['emerging: forse', undefined, undefined],
])('%s: perhaps %s', (field, value, fix) => {
	const finding = first('needs', need(field))
	expect([finding.suggestion?.value, finding.fix]).toEqual([value, fix])
})

test('a decimal comma in braces is said as what it was meant to be', () => {
	const record = (text: string) =>
		`actions: [{ id: a, title: A, stage: done, records: [{ date: 2026-01-10, ${text} }] }]`
	const { rule, remedy } = first('actions', record('participants: 3, hours: 12,5'))
	expect([rule, remedy.it]).toEqual([
		'schema/unknown-field',
		'Tra parentesi la virgola separa i campi: per i decimali usa il punto, come hours: 12.5.',
	])
})

test('a day is read as people write it, and only when it is in the calendar', () => {
	const day = (text: string) => asDay(text).suggestion?.value
	for (const text of [
		'30/6/2026',
		'30.06.2026',
		'30-6-2026',
		'30 giugno 2026',
		'30 giu 2026',
		'2026/06/30',
		'2026-6-30',
		'20260630',
		'2026-06-30T10:00:00Z',
		' 30/06/2026 ',
		'26-06-30',
		'30-06-26',
	])
		expect(day(text), text).toBe('2026-06-30')
	for (const text of [
		'31/06/2026',
		'2026-02-30',
		'6/2026',
		'30/06/26',
		'2026',
		'giugno',
		'30 brumaio 2026',
		'99/99/9999',
	])
		expect(day(text), text).toBeUndefined()
})

test('an id is made of the same words', () => {
	expect(asId('Caritas San Rocco').suggestion?.value).toBe('caritas-san-rocco')
	expect(asId('  Città/Perché! ').suggestion?.value).toBe('citta-perche')
	for (const text of ['', '!!!', 'a-b', 'x'.repeat(81)]) expect(asId(text)).toEqual({})
})

test('a code that agora.yaml adds is as good as the programme’s', () => {
	const settings = codes({ vocabularies: { themes: [{ code: 'orti', it: 'Orti', en: 'Gardens' }] } } as never)
	const value = { needs: [{ id: 'need-a', title: 'a', noticed: '2026-01-15', theme: 'orti' }] }
	const shaped = { kind: 'needs', file: 'needs.yaml', value, written: () => '' } as const
	expect(shapeFindings({ ...shaped, codes: settings }).wrong).toEqual([])
	expect(shapeFindings({ ...shaped, codes: codes({}) }).findings.map(({ rule }) => rule)).toEqual(['schema/value'])
})

test('a value that is wrong in several ways is told once', () => {
	expect(told('needs', 'needs:\n  - id: 5\n    title: ""\n    noticed: 2026-13-45\n')).toEqual([
		'2:9 schema/type «5»',
		'3:12 schema/empty-field «""»',
		'4:14 schema/form «2026-13-45»',
	])
})

test('names in a map are told once, and pointed at', () => {
	expect(
		told(
			'neighbourhood',
			'name: N\npopulation:\n  date: 2026-01-01\n  source: x\n  total: 1\n  generations: { 0-14: 1, 0-99: 1 }\n',
		),
	).toEqual(['6:27 schema/unknown-field «0-99»'])
	expect(
		told('needs', 'priority_rounds:\n  - id: r\n    date: 2026-01-01\n    method: votes\n    scores: { Need A: 1 }\n'),
	).toEqual(['5:15 schema/unknown-field «Need A»'])
})

test('a field under the name that people read is known for what it is', () => {
	for (const text of ['bisogni: []\n', 'Needs: []\n'])
		expect(first('needs', text)).toMatchObject({ suggestion: { value: 'needs' }, fix: 'safe' })
})

test('of two items that are the same the later one is pointed at', () => {
	expect(told('needs', need('targets: [anziani, disabili, anziani]'))).toEqual(['5:34 schema/repeated «anziani»'])
})

test('nothing of a person is quoted, in no part of a finding', () => {
	const secrets = ['Rossi', '3331234567', 'vecchissima', 'RSSMRA80A01H501U']
	const { findings } = reading(
		'network',
		`people:\n  - id: person-a\n    name: [Maria Rossi]\n    generation: vecchissima\n    contact: 3331234567\norganisations:\n  - id: org-a\n    name: A\n    type: odv\n    tax_code: RSSMRA80A01H501U\n    contact: [3331234567]\n`,
	)
	expect(findings.length).toBe(5)
	for (const secret of secrets) expect(JSON.stringify(findings)).not.toContain(secret)
})

test('messages stay short and plain whatever the value is', () => {
	const long = '\u202e\u001b[31m'.concat('👩‍👩‍👧'.repeat(5000))
	const { findings } = reading('needs', need(`stage: ${JSON.stringify(long)}`))
	const [finding] = findings.filter(({ rule }) => rule === 'schema/value')
	expect(finding?.message.it.length).toBeLessThan(600)
	expect(finding?.message.it).not.toMatch(/[\p{Cc}\u202e]/u)
	expect(shortText('a\nb\tc')).toBe('a b c')
	expect(shortText('x'.repeat(100))).toBe(`${'x'.repeat(59)}…`)
	expect(shortText('\ud800')).toBe('\\u{d800}')
})

test('a finding points at what it speaks of', () => {
	const read = reading(
		'actions',
		'actions:\n  - { id: action-a, title: A, kind: project, stage: planned, records: [{ period: 2026-13 }] }\n',
	)
	expect(read.findings.map(one => [one.rule, one.subject?.id, one.field, pointedAt(read, one)])).toEqual([
		['schema/form', 'action-a', 'period', '2026-13'],
	])
})
