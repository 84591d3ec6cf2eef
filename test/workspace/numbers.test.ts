import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { folder } from '../../src/workspace/folder.js'
import { open } from '../../src/workspace/open.js'
import { folderWith } from '../support/folder.js'

const root = mkdtempSync(join(tmpdir(), 'agora-numbers-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))
let written = 0

/** What is said of a folder on disk with one value in it: rule, what is proposed, whether a machine may write it. */
function said(files: Readonly<Record<string, string>>) {
	const here = join(root, String(written++))
	for (const [file, text] of Object.entries(folderWith(files))) {
		mkdirSync(dirname(join(here, file)), { recursive: true })
		writeFileSync(join(here, file), text)
	}
	const workspace = open(folder(here))
	return [...workspace.findings, ...workspace.read('nord').findings].map(({ rule, suggestion, fix, message }) => ({
		rule,
		meant: suggestion?.value,
		fix,
		message: message.it,
	}))
}

const record = (field: string, value: string) => ({
	'actions.yaml': `
		actions:
		  - id: action-a
		    title: Doposcuola
		    stage: planned
		    records:
		      - { date: 2026-05-05, ${field}: "x" }`.replace('"x"', value),
})

describe('numbers that are read as others', () => {
	test.each([
		['participants', '1.000', '1000', 'unsafe'],
		['hours', '1.500', '1500', 'unsafe'],
		['participants', '0123', '123', 'unsafe'],
		['participants', '1e3', '1000', 'unsafe'],
		['participants', '0x1F', '31', 'unsafe'],
		['participants', '0o17', '15', 'unsafe'],
		['hours', '.5', '0.5', 'safe'],
		['participants', '+5', '5', 'safe'],
	])('%s: %s', (field, value, meant, fix) => {
		expect(said(record(field, value))).toMatchObject([{ rule: 'yaml/number', meant, fix }])
	})

	test.each([
		['participants', '12'],
		['participants', '0'],
		['hours', '12.50'],
		['hours', '0.5'],
	])('%s: %s is as it should be', (field, value) => {
		expect(said(record(field, value))).toEqual([])
	})

	test('a place in thousandths of a degree is no thousand', () => {
		const places = 'places: [{ id: piazza, name: Piazza, lat: 44.931, lon: 10.987 }]'
		expect(said({ 'neighbourhood.yaml': `name: Nord\nmapping: { from: 2025-03-10 }\n${places}` })).toEqual([])
	})
})

describe('numbers that are read as texts', () => {
	test.each([
		['participants', '1_000', '1000'],
		['participants', '1 500', '1500'],
		['participants', '"12"', '12'],
		['hours', '"12,5"', '12.5'],
		['hours', '12:30', '12.5'],
		['participants', '12:30', undefined],
		['participants', 'dieci', undefined],
	])('%s: %s', (field, value, meant) => {
		expect(said(record(field, value))).toMatchObject([{ rule: 'schema/type', meant }])
	})

	test('an amount as in Italy', () => {
		const yaml = (cost: string) => ({
			'actions.yaml': `actions:\n  - id: action-a\n    title: Orto\n    stage: planned\n    cost: ${cost}`,
		})
		expect(said(yaml('1.200,50'))).toMatchObject([{ rule: 'schema/type', meant: '1200.50', fix: 'unsafe' }])
		expect(said(yaml('350 €'))).toMatchObject([{ rule: 'schema/type', meant: '350', fix: 'safe' }])
		expect(said(yaml('12.50'))).toEqual([])
	})
})

describe('codes, days, periods, yes and no, keys', () => {
	test('a code without quotes loses its zeros', () => {
		const yaml = (code: string) => ({
			'network.yaml': `organisations: [{ id: aps-uno, name: Uno, type: aps, registers: [{ register: runts, code: ${code} }] }]`,
		})
		expect(said(yaml('0123'))).toMatchObject([{ rule: 'schema/type' }])
		expect(said(yaml('1e3'))).toMatchObject([{ rule: 'schema/type' }])
		expect(said(yaml('"0123"'))).toEqual([])
	})

	test.each([
		['2026-3-5', '2026-03-05'],
		['5/3/2026', '2026-03-05'],
		['31/12/2025', '2025-12-31'],
		['5 marzo 2026', '2026-03-05'],
		['20260305', '2026-03-05'],
		['31/2/2026', undefined],
	])('the day %s', (value, meant) => {
		const [one] = said({ 'needs.yaml': `needs:\n  - id: need-a\n    title: Panchine\n    noticed: ${value}` })
		expect(one?.meant).toBe(meant)
		expect(one?.rule).toMatch(/^schema\/(form|type)$/)
	})

	test.each([
		['2026-1', '2026-01'],
		['Q1 2026', '2026-Q1'],
		['2026 T3', '2026-Q3'],
		['1° trimestre 2026', '2026-Q1'],
		['marzo 2026', '2026-03'],
		['03/2026', '2026-03'],
		['2026-13', undefined],
		['primavera 2026', undefined],
	])('the period %s', (value, meant) => {
		const yaml = `actions:\n  - id: action-a\n    title: Orto\n    stage: planned\n    records: [{ period: ${value}, activities: 1 }]`
		expect(said({ 'actions.yaml': yaml })).toMatchObject([{ rule: 'schema/form', meant }])
	})

	test.each([
		['sì', 'true'],
		['yes', 'true'],
		['no', 'false'],
		['forse', undefined],
	])('open: %s', (value, meant) => {
		const yaml = `meetings:\n  - id: meeting-a\n    date: 2026-05-05\n    kind: assembly\n    open: ${value}`
		expect(said({ 'diary.yaml': yaml })).toMatchObject([{ rule: 'schema/type', meant }])
	})

	test.each([
		['théme', 'theme'],
		['Theme', 'theme'],
		['tema', undefined],
	])('the key %s', (key, meant) => {
		const yaml = `needs:\n  - id: need-a\n    title: Panchine\n    noticed: 2026-05-05\n    ${key}: work`
		expect(said({ 'needs.yaml': yaml })).toMatchObject([{ rule: 'schema/unknown-field', ...(meant && { meant }) }])
	})
})
