import { expect, test } from 'vitest'
import { Failure } from '../../src/model/failure.js'
import { kindNamed, kinds } from '../../src/model/kinds.js'
import { markdown } from '../../src/render/markdown.js'
import { agora, answered, example, exampleOnce } from '../support/agora.js'

const context = exampleOnce()

const rows = async (line: string) => ((await answered(line, context)).data as { rows: Record<string, unknown>[] }).rows
const ids = async (line: string) => (await rows(line)).map(({ id }) => id)

test('every kind has a name of its own, and is found by it', () => {
	expect(new Set(kinds.map(({ name }) => name)).size).toBe(kinds.length)
	for (const kind of kinds) expect(kindNamed(kind.name)).toBe(kind)
	expect(['needs', 'Bisogni', 'bisogno', 'resources', 'field note'].map(name => kindNamed(name)?.name)).toEqual([
		'need',
		'need',
		'need',
		'resource',
		'note',
	])
	expect(kindNamed('criteri')).toBeUndefined()
})

test.each(kinds.map(({ name }) => name))('%s can be listed, with every field and in both languages', async kind => {
	const { data, tables, document } = await answered(`list ${kind} --columns all`, context)
	const { rows: all } = data as { rows: unknown[] }
	expect(tables?.[0]?.rows).toHaveLength(all.length)
	for (const language of ['it', 'en'] as const)
		expect(markdown(document(language), language)).not.toMatch(/undefined|\[object/)
})

test('without a kind, all kinds with their numbers', async () => {
	const all = await rows('list')
	expect(all).toHaveLength(kinds.length)
	expect(all.find(({ kind }) => kind === 'need')).toMatchObject({ records: (await ids('list need')).length })
})

test('a selector narrows the list to a neighbourhood, a file, a record', async () => {
	const south = await rows('list need quartiere-sud')
	expect(south.length).toBeGreaterThan(0)
	expect(south).toEqual((await rows('list need')).filter(({ neighbourhood }) => neighbourhood === 'quartiere-sud'))
	expect(await rows('list need quartiere-sud/needs')).toEqual(south)
	expect(await rows('list need quartiere-sud/actions')).toEqual([])
	const records = await rows('list action-record quartiere-nord')
	const [first] = records
	const ofOne = await rows(`list action-record ${first?.within}`)
	expect(ofOne).toEqual(records.filter(({ within }) => within === first?.within))
	expect(ofOne.length).toBeLessThan(records.length)
})

test.each([
	['--where stage = open', 'stage', (value: unknown) => value === 'open'],
	['--where stage=open', 'stage', (value: unknown) => value === 'open'],
	['--where "stage = aperto"', 'stage', (value: unknown) => value === 'open'],
	['--where Stadio è aperto', 'stage', (value: unknown) => value === 'open'],
	['--where stage not open', 'stage', (value: unknown) => value !== 'open'],
	['--where noticed before 2026-01', 'noticed', (value: unknown) => String(value) < '2026-01-01'],
	['--where noticed dopo 31/12/2025', 'noticed', (value: unknown) => String(value) > '2025-12-31'],
	['--where noticed entro 2025-11', 'noticed', (value: unknown) => String(value) <= '2025-11-30'],
	['--where title contiene UN', 'title', (value: unknown) => String(value).toLowerCase().includes('un')],
	['--where theme missing', 'theme', (value: unknown) => value === null],
	['--where theme there', 'theme', (value: unknown) => value !== null],
])('agora list need %s', async (where, field, holds) => {
	const all = await rows(`list need --columns id,${field}`)
	const found = await rows(`list need --columns id,${field} ${where}`)
	expect(found).toEqual(all.filter(row => holds(row[field])))
	expect(found.length).toBeGreaterThan(0)
	expect(found.length).toBeLessThan(all.length)
})

test('several conditions all hold', async () => {
	const found = await rows('list need --columns stage,noticed --where stage = open --where noticed after 2026-01')
	expect(found.length).toBeGreaterThan(0)
	for (const { stage, noticed } of found) expect([stage, String(noticed) > '2026-01-31']).toEqual(['open', true])
})

test('sorted by fields, what has no value last, in both directions; a limit is said', async () => {
	const themes = (await rows('list need --columns theme --sort theme')).map(({ theme }) => theme)
	const down = (await rows('list need --columns theme --sort -theme')).map(({ theme }) => theme)
	expect(themes.at(-1)).toBeNull()
	expect(down.at(-1)).toBeNull()
	const there = themes.filter(theme => theme !== null)
	expect(there).toEqual([...there].sort())
	expect(down.filter(theme => theme !== null)).toEqual([...there].reverse())
	const { document } = await answered('list need --limit 3', context)
	expect(markdown(document('it'), 'it')).toContain('Altre 34 righe')
})

test('as of a day: what began later is not there', async () => {
	const then = await ids('list need --on 2025-06-30')
	const now = await ids('list need')
	expect(then.length).toBeGreaterThan(0)
	expect(then.length).toBeLessThan(now.length)
})

test.each([
	['list nedd', /forse «need»/],
	['list need quartiere-nrd', /quartiere-nord/],
	['list need --where stge = open', /stage/],
	['list need --where stage = opne', /forse «open»/],
	['list need --where noticed before forse', /un giorno/],
	['list need --where stage', /non è finita/],
	['list need --where stage = open quartiere-nord', /Il quartiere va prima/],
	['list need --columns id,titel', /title/],
	['list need --sort titel', /title/],
	['list need --sort ,', /--sort noticed/],
	['list need --limit 0', /da 1 in su/],
])('agora %s cannot be done', async (line, says) => {
	const failure = await answered(line, context).catch((error: unknown) => error)
	expect(failure).toBeInstanceOf(Failure)
	const { what, remedy } = failure as Failure
	expect(`${what.it} ${remedy.it}`).toMatch(says)
	expect(`${what.en} ${remedy.en}`).not.toMatch(/undefined|\[object/)
})

test('as CSV the columns keep their English names, in the folder’s dialect', async () => {
	const { out } = await agora('list need quartiere-sud --columns id,titolo -f csv', { cwd: example })
	expect(out).toMatch(/^\ufeffneighbourhood;id;title\r\nquartiere-sud;need-/)
})
