import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { agora, example } from '../support/agora.js'
import { repository, type TestRepository } from '../support/repository.js'

const needs = 'neighbourhoods/quartiere-sud/needs.yaml'

/** The worked example, committed by Marta and then changed in one neighbourhood by Luca. */
function saved(): TestRepository {
	const repo = repository()
	cpSync(example, repo.root, { recursive: true })
	repo.commit('2026-11-01')
	return repo
}

function change(repo: TestRepository, from: string, to: string): void {
	const file = join(repo.root, needs)
	const before = readFileSync(file, 'utf8')
	expect(before).toContain(from)
	writeFileSync(file, before.replace(from, to))
}

async function status(cwd: string) {
	const { out, err, code } = await agora('status', { cwd })
	expect([code, err]).toEqual([0, ''])
	const json = JSON.parse((await agora('status --json', { cwd })).out)
	return { text: out.replace(/\s+/g, ' '), json }
}

test('the last update is the last commit on the neighbourhood’s data, and who made it', async () => {
	const repo = saved()
	change(repo, 'Dove lasciare', 'Con chi lasciare')
	repo.commit('2026-11-20', {}, 'Un titolo', 'Luca Verdi')
	repo.commit('2026-11-21', { 'appunti.md': 'nulla' })
	const { json, text } = await status(repo.root)
	const updated = Object.fromEntries(
		json.neighbourhoods.map((one: { id: string; updated: object }) => [one.id, one.updated]),
	)
	expect(updated['quartiere-sud']).toMatchObject({ day: '2026-11-20', by: 'Luca Verdi' })
	expect(updated['quartiere-nord']).toMatchObject({ day: '2026-11-01', by: 'Marta Bianchi' })
	expect(text).toContain('aggiornamento')
	expect(json.saved).toBe(true)
})

test('what is not saved is told in words, beside what is not agora’s; the next step is to save', async () => {
	const repo = saved()
	change(repo, 'Dove lasciare', 'Con chi lasciare')
	repo.write({ 'elenco.xlsx': 'nomi' })
	const { json, text } = await status(repo.root)
	expect(json).toMatchObject({ saved: false, next: { command: 'agora save' } })
	expect(json.unsaved).toEqual({
		underWay: null,
		files: [needs],
		left: ['elenco.xlsx'],
		changes: { added: 0, gone: 0, moved: 0, changed: 1 },
	})
	expect(text).toMatch(/Non ancora salvato: .*Con chi lasciare.*un file che non è di agora.*elenco\.xlsx/)
})

test('a comment alone is named by its file; a file that is not agora’s leaves all saved', async () => {
	const repo = saved()
	repo.write({ 'elenco.xlsx': 'nomi' })
	expect((await status(repo.root)).json).toMatchObject({ saved: true, unsaved: { files: [], left: ['elenco.xlsx'] } })
	writeFileSync(join(repo.root, needs), `${readFileSync(join(repo.root, needs), 'utf8')}# visto\n`)
	const { text, json } = await status(repo.root)
	expect(json.unsaved).toMatchObject({ files: [needs], changes: { changed: 0 } })
	expect(text).toMatch(/Non ancora salvato: \S+ neighbourhoods\/quartiere-sud\/needs\.yaml/)
})

test('without git the latest day in the data stands for the last update, and nothing is said of saving', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'agora-'))
	cpSync(example, folder, { recursive: true })
	const { text, json } = await status(folder)
	expect(json).toMatchObject({ saved: null, unsaved: null })
	expect(json.neighbourhoods[0]).toMatchObject({ updated: null, lastNoted: expect.any(String) })
	expect(text).toMatch(/Ultimo Problemi .*fatto/)
	expect(text).not.toContain('aggiornamento')
	expect(text).not.toContain('salvat')
})

test('whoever coordinates two neighbourhoods is counted among the programme’s problems, as validate does', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'agora-'))
	cpSync(example, folder, { recursive: true })
	const rules = async () => {
		const { out } = await agora('validate --json', { cwd: folder })
		const { problems } = JSON.parse(out)
		return problems.filter(({ rule }: { rule: string }) => rule === 'coordinators/two-pairs').length
	}
	const before = await status(folder)
	expect(await rules()).toBe(0)
	const file = (name: string) => join(folder, 'neighbourhoods', name, 'neighbourhood.yaml')
	const [north = '', south = ''] = ['quartiere-nord', 'quartiere-sud'].map(name => readFileSync(file(name), 'utf8'))
	const [one, other] = [north, south].map(text => /coordinators:[\s\S]*?name: ([^\n,}]+)/.exec(text)?.[1] ?? '')
	expect(other).not.toBe('')
	writeFileSync(file('quartiere-sud'), south.replace(other ?? '', one ?? ''))
	const found = await rules()
	const after = await status(folder)
	expect(found).toBeGreaterThan(0)
	const sum = ({ json }: typeof before) => json.programme.problems.errors + json.programme.problems.warnings
	expect(sum(after)).toBeGreaterThan(sum(before))
})

test('a record shows its last three changes, newest first, and nothing of them without a history', async () => {
	const repo = saved()
	for (const [day, from, to] of [
		['2026-11-02', 'Dove lasciare', 'Con chi lasciare'],
		['2026-11-03', 'Con chi lasciare', 'Da chi lasciare'],
		['2026-11-04', 'Da chi lasciare', 'Dove lasciare'],
	] as const) {
		change(repo, from, to)
		repo.commit(day, {}, `Titolo del ${day}`)
	}
	const text = readFileSync(join(repo.root, needs), 'utf8')
	const id = /id: (need-\w+)\n\s+title: Dove lasciare/.exec(text)?.[1] ?? ''
	const { out } = await agora(`show ${id} --json`, { cwd: repo.root })
	expect(JSON.parse(out).recent.map((one: { subject: string }) => one.subject)).toEqual([
		'Titolo del 2026-11-04',
		'Titolo del 2026-11-03',
		'Titolo del 2026-11-02',
	])
	const shown = (await agora(`show ${id}`, { cwd: repo.root })).out
	expect(shown).toMatch(/Ultime modifiche[\s\S]*04\/11\/2026[\s\S]*Marta Bianchi/)
	expect(shown).toContain(`agora history ${id}`)
	const bare = mkdtempSync(join(tmpdir(), 'agora-'))
	cpSync(example, bare, { recursive: true })
	const quiet = await agora(`show ${id}`, { cwd: bare })
	expect([quiet.code, quiet.err]).toEqual([0, ''])
	expect(quiet.out).not.toContain('Ultime modifiche')
})

test('in a shallow clone what depends on the history says first that a part of it is not here, in every form', async () => {
	const repo = saved()
	change(repo, 'Dove lasciare', 'Con chi lasciare')
	repo.commit('2026-11-20')
	const clone = repository()
	clone.git('fetch', '-q', '--depth=1', `file://${repo.root}`, 'main')
	clone.git('checkout', '-q', 'FETCH_HEAD')
	for (const line of ['status', 'show need-83w2ec']) {
		const { text, json, md } = await told(line, clone.root)
		expect(text, line).toMatch(
			/^Attenzione\. Questo clone ha solo gli ultimi commit.*git fetch --unshallow.*fetch-depth: 0/,
		)
		expect(md, line).toMatch(/^> \*\*Attenzione\.\*\* Questo clone ha solo gli ultimi commit/)
		expect(
			json.warnings.map(({ en }: { en: string }) => en),
			line,
		).toEqual([expect.stringMatching(/^This clone has only the last commits.*git fetch --unshallow/)])
		expect((await told(line, repo.root)).json.warnings, line).toEqual([])
	}
	// A table for a program has no room for a sentence.
	const { out, err } = await agora('status -f csv', { cwd: clone.root })
	expect([out.includes('ultimi commit'), err.includes('ultimi commit')]).toEqual([false, true])
	for (const line of [
		'history',
		'validate --history',
		'report --as-of 2026-01',
		'diff 2026-01',
		'series needs/open --recorded',
	]) {
		const refused = await agora(line, { cwd: clone.root })
		expect([refused.code, refused.out, refused.err.includes('--unshallow')], line).toEqual([2, '', true])
	}
})

async function told(line: string, cwd: string) {
	const { out } = await agora(line, { cwd })
	const json = JSON.parse((await agora(`${line} --json`, { cwd })).out)
	return { text: out.replace(/\s+/g, ' '), json, md: (await agora(`${line} -f md`, { cwd })).out }
}

test.each([
	['merge', 'merge', 'altri'],
	['rebase', 'rebase', 'altri'],
	['cherry-pick', 'cherry-pick', 'altri'],
	['revert', 'revert', 'HEAD~1'],
] as const)('while a %s is under way status says so first, an edit says it too, and save knows', async (what, ...command) => {
	const repo = saved()
	repo.git('checkout', '-q', '-b', 'altri')
	change(repo, 'Dove lasciare', 'Con chi lasciare')
	repo.commit('2026-11-20')
	repo.git('checkout', '-q', 'main')
	change(repo, 'Dove lasciare', 'Da chi lasciare')
	repo.commit('2026-11-20')
	change(repo, 'Da chi lasciare', 'A chi lasciare')
	repo.commit('2026-11-21')
	expect(() => repo.git(...command)).toThrow()
	const { text, json } = await told('status', repo.root)
	expect(text).toMatch(
		what === 'merge'
			? /^Attenzione\. È in corso un’unione/
			: new RegExp(`^Attenzione\\. git è nel mezzo .*${what} --abort`),
	)
	expect(json.unsaved.underWay).toBe(what)
	const edited = await agora('set comune-sociale-est notes=Sentita', { cwd: repo.root })
	expect([edited.code, edited.out.startsWith('Attenzione.')]).toEqual([0, true])
	const kept = await agora('save', { cwd: repo.root })
	expect(kept.code).toBe(2)
	expect(kept.err).toContain(what === 'merge' ? 'ancora da scegliere' : `git ${what} --continue`)
})

test('a folder without neighbourhoods is not sent back to where it began', async () => {
	const { root, commit } = repository()
	commit('2026-11-01', { 'agora.yaml': 'version: 1\n', 'programme.yaml': 'name: Prova\n' })
	const { json, text } = await status(root)
	expect(json.next.command).toBe('agora validate')
	expect(text).toContain('neighbourhoods/nome/neighbourhood.yaml')
})
