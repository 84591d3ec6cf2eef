import { expect, test } from 'vitest'
import type { Context } from '../src/commands/command.js'
import report from '../src/commands/report.js'
import command from '../src/commands/validate.js'
import { forgetful } from '../src/history/remembered.js'
import type { Day } from '../src/model/day.js'
import { markdown } from '../src/render/markdown.js'
import { open } from '../src/workspace/open.js'
import { memory } from '../src/workspace/source.js'
import { folderWith } from './support/folder.js'

/** A need that has waited for 169 days on the day of the test. */
const waiting = {
	'needs.yaml': `
		vulnerabilities:
		  - { id: vuln-a, form: relazionale, target: anziani, identified: 2026-01-10, evidence: [{ date: 2026-01-10, text: Racconti }] }
		needs:
		  - { id: need-a, title: Panchine rotte, theme: environment, vulnerabilities: [vuln-a], noticed: 2026-01-12 }`,
}

const context = (files: Record<string, string>): Context => {
	const workspace = open(memory(folderWith(files)))
	return {
		open: () => workspace,
		today: '2026-06-30' as Day,
		chance: () => 0,
		language: 'it',
		known: () => {
			throw new Error('no git here')
		},
		replayed: () => [],
		remembered: forgetful,
		program: { definitions: 1, agora: '0' },
		stamp: () => ({ commit: null, dirty: false, asOf: null, definitions: 1, agora: '0' }),
		packaged: memory({}),
		root: '/nowhere',
		person: undefined,
		started: undefined,
		staged: () => Promise.reject(new Error('no history')),
		since: () => Promise.reject(new Error('there is no history here')),
		history: () => Promise.reject(new Error('no history')),
		clone: () => {
			throw new Error('no clone')
		},
		folder: () => memory({}),
		ground: () => Promise.resolve('no-git' as const),
	}
}

async function validate(files: Record<string, string>, more: object = {}) {
	const answer = await command.run({ selectors: [], strict: false, summary: false, ...more } as never, context(files))
	const { problems, summary } = answer.data as {
		problems: { rule: string; severity: string }[]
		summary: { waived: number }
	}
	return {
		exit: answer.exit,
		found: problems.map(({ rule, severity }) => `${severity} ${rule}`),
		waived: summary.waived,
	}
}

test('as it comes, a need that waits is a warning, and warnings fail only when strict', async () => {
	expect(await validate(waiting)).toEqual({ exit: 0, found: ['warning need/no-action'], waived: 0 })
	expect((await validate(waiting, { strict: true })).exit).toBe(1)
})

test.each([
	['off', { exit: 0, found: [], waived: 0 }],
	['error', { exit: 1, found: ['error need/no-action'], waived: 0 }],
	['{ severity: info }', { exit: 0, found: ['info need/no-action'], waived: 0 }],
	['{ days: 200 }', { exit: 0, found: [], waived: 0 }],
	['{ severity: error, days: 100 }', { exit: 1, found: ['error need/no-action'], waived: 0 }],
])('agora.yaml may say of a rule: %s', async (setting, expected) => {
	expect(await validate({ ...waiting, 'agora.yaml': `version: 1\nrules:\n  need/no-action: ${setting}` })).toEqual(
		expected,
	)
})

test('a waiver lets a problem pass until its day, and is counted', async () => {
	const until = (day: string) => ({
		...waiting,
		'waivers.yaml': `waivers:\n  - { rule: need/no-action, id: need-a, reason: Se ne parla a settembre, until: ${day} }`,
	})
	expect(await validate(until('2026-09-30'))).toEqual({ exit: 0, found: [], waived: 1 })
	expect(await validate(until('2026-06-30'))).toEqual({ exit: 0, found: [], waived: 1 })
	expect((await validate(until('2026-06-29'))).found.sort()).toEqual([
		'warning need/no-action',
		'warning waiver/expired',
	])
})

test('a waiver of a neighbourhood speaks of all that is in it; one of another record, of nothing here', async () => {
	const of = (id: string) => ({
		...waiting,
		'waivers.yaml': `waivers:\n  - { rule: need/no-action, id: ${id}, reason: Prova, until: 2027-01-01 }`,
	})
	expect((await validate(of('nord'))).waived).toBe(1)
	expect((await validate(of('nord/need-a'))).waived).toBe(1)
	expect((await validate(of('need-b'))).found).toContain('warning need/no-action')
})

test('what could not be read can neither be waived nor turned off', async () => {
	const broken = { 'needs.yaml': 'needs:\n  - { id: need-a, title: A, noticed: ieri }' }
	const softened = {
		...broken,
		'agora.yaml': 'version: 1\nrules:\n  schema/form: off',
		'waivers.yaml': 'waivers:\n  - { rule: schema/form, id: need-a, reason: Prova, until: 2027-01-01 }',
	}
	expect((await validate(softened)).found).toContain('error schema/form')
	expect((await validate(softened)).exit).toBe(1)
})

const ownCode = {
	'agora.yaml': 'version: 1\nvocabularies:\n  themes:\n    - { code: orti, it: orti di quartiere, en: allotments }',
	'needs.yaml': waiting['needs.yaml'].replace('environment', 'orti').replace('2026-01-12', '2026-06-12'),
}

test('a code of the folder’s own is allowed, suggested, and shown with its label', async () => {
	expect((await validate(ownCode)).found).toEqual([])
	expect((await validate({ ...ownCode, 'agora.yaml': 'version: 1' })).found).toEqual(['error schema/value'])
	const answer = await report.run({ neighbourhoods: ['nord'], strict: false } as never, context(ownCode))
	expect(markdown(answer.document('it'), 'it')).toContain('orti di quartiere')
	expect(markdown(answer.document('en'), 'en')).toContain('allotments')
})
