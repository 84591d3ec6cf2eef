import { existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { agora } from '../support/agora.js'
import { folderWith } from '../support/folder.js'
import { repository } from '../support/repository.js'
import { runnerCommands } from '../support/runner.js'
import { environment, root, run } from '../support/session.js'
import { machine, runGitHub, runGitLab } from '../support/workflow.js'

const templates = join(root, 'data-template', 'ci')
const github = readFileSync(join(templates, 'github', 'dot-github', 'workflows', 'agora.yml'), 'utf8')
const update = readFileSync(join(templates, 'github', 'dot-github', 'workflows', 'agora-update.yml'), 'utf8')
const gitlab = readFileSync(join(templates, 'gitlab', 'dot-gitlab-ci.yml'), 'utf8')
const action = readFileSync(join(root, 'action.yml'), 'utf8')

const wrong = 'needs: [{ id: need-z, title: Panchine rotte, noticed: 2026-01-12, stage: opne }]\n'
const right = wrong.replace('opne', 'open')

/** A repository as a runner finds it: the base as origin/main, a branch with a change checked out. */
function pullRequest(base: string, change: string) {
	const at = repository()
	at.commit('2026-05-01', { ...folderWith({}), 'neighbourhoods/nord/needs.yaml': base })
	at.git('update-ref', 'refs/remotes/origin/main', 'HEAD')
	at.git('checkout', '-q', '-b', 'lavoro')
	at.commit('2026-05-02', { 'neighbourhoods/nord/needs.yaml': change })
	return at
}

const onPullRequest = (workspace: string, more: object = {}) =>
	machine(
		workspace,
		{ GITHUB_ACTIONS: 'true', GITHUB_BASE_REF: 'main', GITHUB_HEAD_REF: 'lavoro' },
		{ github: { event_name: 'pull_request', ...more } },
	)

test('a pull request that brings an error fails, with an annotation and a page', () => {
	const on = onPullRequest(pullRequest(right, wrong).root)
	const ran = runGitHub(github, on)
	expect(ran.map(({ code }) => code)).toEqual([0, 1])
	const errors = runnerCommands(ran[1]?.out ?? '').filter(({ name }) => name === 'error')
	expect(errors.map(({ properties }) => [properties.file, properties.line])).toEqual([
		['neighbourhoods/nord/needs.yaml', '1'],
	])
	expect(readFileSync(join(on.temp, 'summary.md'), 'utf8')).toContain('1 errore')
})

test('a pull request on a base with errors passes when it brings none', () => {
	const ran = runGitHub(github, onPullRequest(pullRequest(wrong, `${wrong}# nota\n`).root))
	expect(ran.map(({ code }) => code)).toEqual([0, 0])
	expect(ran[1]?.out).toContain('Nessun problema nuovo')
})

test('a push to the main branch is checked as a whole', () => {
	const on = machine(pullRequest(wrong, wrong).root, { GITHUB_ACTIONS: 'true' }, { github: { event_name: 'push' } })
	expect(runGitHub(github, on).map(({ name, code }) => [name, code])).toEqual([
		['Get agora', 0],
		['Check everything', 1],
	])
})

test('programs are taken outside of the data, where no .npmrc of a pull request is read', () => {
	for (const text of [github, update]) {
		const on = onPullRequest(pullRequest(right, right).root, {
			event: { label: { name: 'aggiorna' }, pull_request: { head: { repo: { full_name: 'a/b' } } } },
			repository: 'a/b',
		})
		const installs = runGitHub(text, on).filter(({ name }) => name === 'Get agora')
		expect(installs.map(({ cwd }) => cwd)).toEqual([on.temp])
	}
	expect(gitlab).toMatch(/cd \/tmp && npm install/)
})

test('the label brings the base into the branch, checks it and sends it; in a fork nothing is run', () => {
	const at = pullRequest(right, `${right}# nota\n`)
	at.git('checkout', '-q', '-b', 'main-now', 'origin/main')
	at.commit('2026-05-03', { 'neighbourhoods/nord/diary.yaml': 'meetings: []\n# altro\n' })
	at.git('update-ref', 'refs/remotes/origin/main', 'HEAD')
	at.git('checkout', '-q', 'lavoro')
	const server = mkdtempSync(join(tmpdir(), 'agora-server-'))
	const bare = repository(join(server, 'a', 'b'), '--bare')
	const from = (full_name: string) => {
		const on = onPullRequest(at.root, {
			event: { label: { name: 'aggiorna' }, pull_request: { head: { repo: { full_name } } } },
			repository: 'a/b',
			token: 'abc',
		})
		return { ...on, env: { ...on.env, GITHUB_SERVER_URL: `file://${server}`, GITHUB_REPOSITORY: 'a/b' } }
	}
	expect(runGitHub(update, from('stranger/b'))).toEqual([])
	const ran = runGitHub(update, from('a/b'))
	expect(
		ran.map(({ name, code }) => [name, code]),
		ran.at(-1)?.out,
	).toEqual([
		['Get agora', 0],
		['Bring in the base', 0],
		['Check what comes out', 0],
		['Send it', 0],
	])
	expect(bare.git('show', 'lavoro:neighbourhoods/nord/diary.yaml')).toContain('altro')
	expect(bare.git('show', 'lavoro:neighbourhoods/nord/needs.yaml')).toContain('nota')
})

/** What the steps of the label make of a branch and a base that both changed the needs. */
function updated(ours: string, theirs: string) {
	const at = pullRequest(ours.startsWith(one) ? one : right, ours)
	at.git('checkout', '-q', '-b', 'main-now', 'origin/main')
	at.commit('2026-05-03', { 'neighbourhoods/nord/needs.yaml': theirs, '.gitattributes': attributes })
	at.git('update-ref', 'refs/remotes/origin/main', 'HEAD')
	at.git('checkout', '-q', 'lavoro')
	const server = mkdtempSync(join(tmpdir(), 'agora-server-'))
	const bare = repository(join(server, 'a', 'b'), '--bare')
	const on = onPullRequest(at.root, {
		event: { label: { name: 'aggiorna' }, pull_request: { head: { repo: { full_name: 'a/b' } } } },
		repository: 'a/b',
		token: 'abc',
	})
	const env = { ...on.env, GITHUB_SERVER_URL: `file://${server}`, GITHUB_REPOSITORY: 'a/b' }
	return { ran: runGitHub(update, { ...on, env }), bare, at }
}

const attributes = readFileSync(join(root, 'data-template', 'common', 'dot-gitattributes'), 'utf8')
const one = 'needs:\n  - id: need-a\n    title: Panchine\n    noticed: 2026-01-15\n'
const more = (id: string, title: string) => `  - id: ${id}\n    title: ${title}\n    noticed: 2026-02-01\n`

test('two records added at the same place, which git alone cannot join, are both there in the end', () => {
	const at = pullRequest(one, one + more('need-b', 'Orto'))
	at.git('checkout', '-q', '-b', 'altri', 'origin/main')
	at.commit('2026-05-03', { 'neighbourhoods/nord/needs.yaml': one + more('need-c', 'Luce') })
	at.git('checkout', '-q', 'lavoro')
	expect(() => at.git('merge', '--no-edit', 'altri')).toThrow()
	const { ran, bare } = updated(one + more('need-b', 'Orto'), one + more('need-c', 'Luce'))
	expect(
		ran.map(({ code }) => code),
		ran.at(-1)?.out,
	).toEqual([0, 0, 0, 0])
	const joined = bare.git('show', 'lavoro:neighbourhoods/nord/needs.yaml')
	expect([joined.includes('Orto'), joined.includes('Luce')]).toEqual([true, true])
})

test('a true contradiction ends red, names the file and sends nothing', () => {
	const { ran, bare } = updated(right.replace('Panchine', 'Sedie'), right.replace('Panchine', 'Tavoli'))
	expect(ran.map(({ name, code }) => [name, code])).toEqual([
		['Get agora', 0],
		['Bring in the base', 1],
	])
	expect(ran.at(-1)?.out).toContain('neighbourhoods/nord/needs.yaml')
	expect(bare.git('branch', '--list')).toBe('')
})

test('the composite action checks what a pull request brings, and writes SARIF when asked to', () => {
	const at = pullRequest(right, wrong)
	const action_path = mkdtempSync(join(tmpdir(), 'agora-action-'))
	writeFileSync(join(action_path, 'build.mjs'), '')
	symlinkSync(join(root, 'dist'), join(action_path, 'dist'))
	const sarif = join(action_path, 'x.sarif')
	const on = machine(
		at.root,
		{ GITHUB_ACTIONS: 'true', GITHUB_BASE_REF: 'main' },
		{ github: { action_path }, inputs: { folder: '.', since: '', language: 'en', strict: 'false', sarif } },
	)
	const ran = runGitHub(action, on)
	expect(
		ran.map(({ code }) => code),
		ran.at(-1)?.out,
	).toEqual([0, 1])
	expect(runnerCommands(ran[1]?.out ?? '').filter(({ name }) => name === 'error').length).toBe(1)
	expect(ran[1]?.out).toContain('new problem')
	expect(JSON.parse(readFileSync(sarif, 'utf8')).runs[0].results[0].baselineState).toBe('new')
})

test('GitLab gets its two reports, and only what is new fails', () => {
	const at = pullRequest(wrong, `${wrong}# nota\n`)
	const base = at.git('rev-parse', 'origin/main')
	const env = { GITLAB_CI: 'true', CI_PROJECT_DIR: at.root, CI_MERGE_REQUEST_DIFF_BASE_SHA: base, NO_COLOR: '1' }
	const passed = runGitLab(gitlab, 'agora', machine(at.root, env, {}))
	expect([passed.code, existsSync(join(at.root, 'agora-junit.xml'))], passed.out).toEqual([0, true])
	const report = JSON.parse(readFileSync(join(at.root, 'gl-code-quality-report.json'), 'utf8'))
	expect(report.some((one: { check_name: string }) => one.check_name === 'schema/value')).toBe(true)
	const { CI_MERGE_REQUEST_DIFF_BASE_SHA: _, ...onMain } = env
	expect(runGitLab(gitlab, 'agora', machine(at.root, onMain, {})).code).toBe(1)
})

const written = { github, update, action, gitlab }
test.each(Object.entries(written))('%s: pinned, with the least rights, safe for forks', (name, text) => {
	const steps = [...text.matchAll(/uses: (\S+)(.*)/g)]
	for (const [, used, comment] of steps) {
		expect(used).toMatch(/@[0-9a-f]{40}$/)
		expect(comment).toMatch(/ # v\d/)
	}
	expect(text).not.toMatch(/pull_request_target|workflow_run|secrets\./)
	if (name === 'gitlab') expect(text).toMatch(/^ {2}image: node:[\d.]+-bookworm@sha256:[0-9a-f]{64}$/m)
	for (const [, script = ''] of text.matchAll(/^ *(?:- )?run: ?(.*(?:\n {8,}.*)*)/gm))
		expect(script).not.toContain('${{')
	if (name !== 'github' && name !== 'update') return
	const { permissions, jobs } = parse(text)
	expect(permissions).toEqual(name === 'github' ? { contents: 'read' } : {})
	for (const job of Object.values(jobs) as { steps: { uses?: string; with?: Record<string, unknown> }[] }[])
		for (const step of job.steps.filter(({ uses }) => uses?.startsWith('actions/checkout')))
			expect(step.with).toMatchObject({ 'fetch-depth': 0, 'persist-credentials': false })
})

test.each([
	['github', ['.github/workflows/agora-update.yml', '.github/workflows/agora.yml']],
	['gitlab', ['.gitlab-ci.yml']],
	['none', []],
])('agora init --ci %s writes what the host reads, with the version of this agora', async (host, expected) => {
	const cwd = mkdtempSync(join(tmpdir(), 'agora-'))
	mkdirSync(join(cwd, 'x'))
	const named = ['--programme', 'Città *vicina*', '--city', 'Altariva', '--neighbourhoods', 'Nord']
	const { code, err } = await agora(['init', 'dati', ...named, '--ci', host], { cwd })
	expect([code, err]).toEqual([0, ''])
	const there = [
		...Object.values(['.github/workflows/agora-update.yml', '.github/workflows/agora.yml', '.gitlab-ci.yml']),
	]
	expect(there.filter(file => existsSync(join(cwd, 'dati', file)))).toEqual(expected)
	const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
	for (const file of expected) {
		const text = readFileSync(join(cwd, 'dati', file), 'utf8')
		expect(text).toContain(`@agora-observatory/agora@${version}`)
		expect(text).not.toMatch(/\{\{\w+\}\}/)
	}
	expect(readFileSync(join(cwd, 'dati', 'README.md'), 'utf8')).toMatch(/^# Città \\\*vicina\\\*\n\nIn questa cartella/)
	const settings = JSON.parse(readFileSync(join(cwd, 'dati', '.vscode', 'settings.json'), 'utf8'))
	expect(settings['yaml.format.enable']).toBe(false)
})

test('another host is refused', async () => {
	const { code, err } = await agora(['init', 'x', '--ci', 'svn'], { cwd: tmpdir() })
	expect([code, err.includes('github, gitlab oppure none')]).toEqual([2, true])
})

test('the hook of the pre-commit framework stops what a commit would bring, and only that', () => {
	const [hook] = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as [{ entry: string; files: string }]
	expect('neighbourhoods/nord/needs.yaml').toMatch(new RegExp(hook.files))
	const commit = (base: string, change: string) => {
		const at = repository()
		at.commit('2026-05-01', { ...folderWith({}), 'neighbourhoods/nord/needs.yaml': base })
		// The framework puts aside what is not staged before it calls a hook.
		writeFileSync(join(at.root, 'neighbourhoods/nord/needs.yaml'), change)
		at.git('add', '-A')
		return run(hook.entry, at.root, environment())
	}
	expect(commit(right, wrong)).toMatch(/«opne»[\s\S]*\[1\]\n$/)
	expect(commit(right, right.replace('rotte', 'nuove'))).not.toMatch(/\[1\]\n$/)
	expect(commit(wrong, `${wrong}# nota\n`)).not.toMatch(/\[1\]\n$/)
})
