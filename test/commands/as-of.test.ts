import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { agora, example } from '../support/agora.js'
import { repository } from '../support/repository.js'

/** The worked example with a past: in June a need had another title, and an action was not yet written down. */
const needs = 'neighbourhoods/quartiere-sud/needs.yaml'
let [now, then, june] = ['', '', '']
let id = ''

beforeAll(() => {
	const repo = repository()
	cpSync(example, repo.root, { recursive: true })
	const file = join(repo.root, needs)
	const written = readFileSync(file, 'utf8')
	id = /id: (need-\w+)\n\s+title: Dove lasciare/.exec(written)?.[1] ?? ''
	writeFileSync(file, written.replace('Dove lasciare', 'Chi tiene'))
	june = repo.commit('2026-06-30', {}, 'Giugno', 'Luca Verdi')
	writeFileSync(file, written)
	repo.commit('2026-09-10', {}, 'Il titolo giusto')
	now = repo.root
	then = mkdtempSync(join(tmpdir(), 'agora-then-'))
	repo.git('worktree', 'add', '-q', '--detach', then, june)
})

const answer = async (line: string, cwd: string) => {
	const { out, err, code } = await agora(`${line} --json`, { cwd })
	expect([code, err], line).toEqual([0, ''])
	const { source, ...rest } = JSON.parse(out)
	return { source, rest }
}

test.each([
	'list',
	'list need',
	'list need quartiere-sud --where noticed before 2026-06 --sort noticed --columns all',
	'list action --on 2026-03-31',
	'show quartiere-sud',
	'show NEED',
	'show quartiere-sud/needs',
	'show NEED --on 2026-03-31',
])('%s --as-of tells what the folder of then would have told on that day', async asked => {
	const line = asked.replace('NEED', id)
	const past = await answer(`${line} --as-of 2026-06`, now)
	expect(past.rest).toEqual((await answer(`${line} --today 2026-06-30`, then)).rest)
	const on = /--on (\S+)/.exec(line)?.[1] ?? '2026-06-30'
	expect(past.source).toMatchObject({ commit: june, dirty: false, asOf: '2026-06', on })
})

test('status --as-of tells the folder of then, and nothing of what is left to save or to do', async () => {
	const past = await answer('status --as-of 2026-06', now)
	const { rest } = await answer('status --today 2026-06-30', then)
	expect(past.rest).toEqual({ ...rest, saved: null, unsaved: null, next: null })
	expect(past.rest.neighbourhoods[0].updated).toEqual({ day: '2026-06-30', by: 'Luca Verdi', commit: june })
	const { out } = await agora('status --as-of 2026-06', { cwd: now })
	expect(out.replace(/\s+/g, ' ')).toMatch(/si conoscevano alla fine del giorno 30 giugno 2026, dal commit/)
	expect(out).not.toContain('E adesso')
})

test('what is shown of a record ends with the moment: its words, its problems, its last changes', async () => {
	const titled = async (line: string) => {
		const { rest } = await answer(`${line}`, now)
		return [rest.label, rest.recent.map(({ subject }: { subject: string }) => subject)]
	}
	const label = /^Chi tiene/
	expect(await titled(`show ${id} --as-of ${june}`)).toEqual([expect.stringMatching(label), ['Giugno']])
	expect(await titled(`show ${id}`)).toEqual([expect.stringMatching(/^Dove/), ['Il titolo giusto', 'Giugno']])
	expect((await agora(`show ${id} --as-of 2026-06 --lang en`, { cwd: now })).out).toContain('as they were known')
	expect((await agora('list need --as-of 2026-06 --format md', { cwd: now })).out).toContain('Chi tiene')
	expect((await agora('show need-mai1234 --as-of 2026-06', { cwd: now })).code).toBe(2)
})

test('a site of a moment holds the reports of that moment', async () => {
	const [past, folder] = [join(tmpdir(), 'a'), join(tmpdir(), 'b')].map(path => mkdtempSync(path))
	for (const [line, cwd] of [
		[`site --as-of 2026-06 --internal -o ${past}`, now],
		[`site --today 2026-06-30 --internal -o ${folder}`, then],
	] as const)
		expect(await agora(`${line} -q`, { cwd })).toMatchObject({ code: 0, err: '' })
	const pages = readdirSync(past as string, { recursive: true, encoding: 'utf8' }).sort()
	expect(pages).toEqual(readdirSync(folder as string, { recursive: true, encoding: 'utf8' }).sort())
	const page = (from: string | undefined, name: string) => readFileSync(join(from ?? '', name), 'utf8')
	expect(page(past, 'data/needs.csv')).toBe(page(folder, 'data/needs.csv'))
	expect(page(past, 'data/needs.csv')).toContain('Chi tiene')
	expect(page(past, 'index.html')).toContain('si conoscevano alla fine del giorno')
	expect(page(past, 'quartiere-sud.html')).toContain('si conoscevano alla fine del giorno')
	expect(page(folder, 'index.html')).not.toContain('si conoscevano')
})
