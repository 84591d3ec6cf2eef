import { spawnSync } from 'node:child_process'
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	statSync,
	symlinkSync,
	utimesSync,
	writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { folderWith } from '../support/folder.js'
import { hermetic, repository, type TestRepository } from '../support/repository.js'
import { root } from '../support/session.js'
import { machine, runGitHub } from '../support/workflow.js'

/** A pull request from a stranger who tries everything: what each trap would do is proven before agora meets it. */
const outside = mkdtempSync(join(tmpdir(), 'agora-outside-'))
const sprung = join(outside, 'sprung')
const secret = 'parola-segreta-7431'
const trap = `sh -c 'echo trap >> ${sprung}; cat'`
let at: TestRepository

beforeAll(() => {
	writeFileSync(
		join(outside, 'secret.yaml'),
		`name: ${secret}\nneeds: [{ id: ${secret}, title: ${secret}, stage: ${secret} }]\n`,
	)
	mkdirSync(join(outside, 'altrove'))
	writeFileSync(join(outside, 'altrove', 'needs.yaml'), `needs: [{ id: need-x, title: ${secret}, stage: boh }]\n`)
	at = repository()
	at.commit('2026-05-01', folderWith({}))
	at.git('update-ref', 'refs/remotes/origin/main', 'HEAD')
	at.git('checkout', '-q', '-b', 'straniero')
	symlinkSync(join(outside, 'altrove'), join(at.root, 'neighbourhoods', 'altrove'))
	mkdirSync(join(at.root, 'neighbourhoods', 'sud'))
	symlinkSync(join(outside, 'secret.yaml'), join(at.root, 'neighbourhoods', 'sud', 'needs.yaml'))
	symlinkSync('../../.git/config', join(at.root, 'neighbourhoods', 'sud', 'network.yaml'))
	at.commit('2026-05-02', {
		'agora.yaml': `version: 1\nlanguage: it\nrules: { "../../altrove": off }\nvocabularies: { __proto__: { a: b } }\nextends: ${join(outside, 'secret.yaml')}\n`,
		'.gitattributes': '* filter=evil diff=evil merge=evil textconv=evil\n',
		'.gitmodules': `[submodule "x"]\n\tpath = x\n\turl = ext::${sprung}\n\tupdate = !touch ${sprung}\n`,
		'.npmrc': 'registry=http://127.0.0.1:9/\nignore-scripts=false\n',
		'package.json': `{ "name": "x", "scripts": { "preinstall": "touch ${sprung}", "prepare": "touch ${sprung}" } }\n`,
		'.agorarc.js': `require('fs').writeFileSync(${JSON.stringify(sprung)}, 'x')\n`,
		'agora.config.js': `require('fs').writeFileSync(${JSON.stringify(sprung)}, 'x')\n`,
		'node_modules/yaml/index.js': `require('fs').writeFileSync(${JSON.stringify(sprung)}, 'x')\n`,
		'.env': `NODE_OPTIONS=--require=${join(outside, 'x.cjs')}\n`,
		'.agora/schemas/needs.schema.json': `{ "$ref": "file://${join(outside, 'secret.yaml')}" }\n`,
		'neighbourhoods/nord/needs.yaml':
			'needs: [{ id: need-z, title: "::error::x", noticed: 2026-01-12, stage: "::add-mask::x" }]\n',
	})
	for (const hook of [
		'pre-commit',
		'post-checkout',
		'post-index-change',
		'reference-transaction',
		'fsmonitor-watchman',
	])
		writeFileSync(join(at.root, '.git', 'hooks', hook), `#!/bin/sh\necho trap >> ${sprung}\n`, { mode: 0o755 })
	for (const [name, value] of [
		['filter.evil.clean', trap],
		['filter.evil.smudge', trap],
		['filter.e=v.clean', trap],
		['diff.evil.textconv', trap],
		['diff.external', trap],
		['core.fsmonitor', trap],
		['core.pager', trap],
		['core.sshCommand', trap],
		['gpg.program', trap],
		['alias.status', `!${trap}`],
	] as const)
		at.git('config', name, value)
	// Git compares again what looks changed, and runs the filter to do so.
	touch()
})

const touch = () => utimesSync(join(at.root, 'programme.yaml'), new Date(), new Date(Date.now() + 60_000))

const hasSprung = () => existsSync(sprung) && readFileSync(sprung, 'utf8') !== ''
const plain = (...args: string[]) =>
	spawnSync('git', ['-C', at.root, ...args], { env: hermetic(outside), encoding: 'utf8' })

test('the traps are live: plain git springs them, and the links lead outside', () => {
	for (const args of [['status'], ['diff', 'HEAD^'], ['commit', '--allow-empty', '-qm', 'x']]) {
		writeFileSync(sprung, '')
		touch()
		plain(...args)
		expect(hasSprung(), args.join(' ')).toBe(true)
	}
	plain('reset', '-q', '--soft', 'HEAD^')
	expect(readFileSync(join(at.root, 'neighbourhoods', 'sud', 'needs.yaml'), 'utf8')).toContain(secret)
})

/** Every file of the folder and of git's own, with its size and time: nothing may have been touched. */
const snapshot = (folder: string) =>
	readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
		.filter(entry => entry.isFile())
		.map(entry => join(entry.parentPath, entry.name))
		.sort()
		.map(file => `${file} ${statSync(file).size} ${statSync(file).mtimeMs}`)

const commands = [
	'validate',
	'validate --since origin/main',
	'validate --since origin/main -f md',
	'validate --since origin/main -f sarif',
	'validate -f junit --strict',
	'validate --json',
	'report --json',
	'report nord',
	'report nord -f csv',
	'series needs/open',
	'list needs',
]

test.each(commands)('agora %s: nothing runs, nothing outside is read, nothing is touched', command => {
	writeFileSync(sprung, '')
	touch()
	const before = snapshot(at.root)
	const { stdout, stderr, status } = spawnSync(
		process.execPath,
		[join(root, 'dist', 'bin.js'), ...command.split(' ')],
		{
			cwd: at.root,
			encoding: 'utf8',
			env: { ...hermetic(outside), AGORA_TODAY: '2026-11-22', LANG: 'it_IT.UTF-8' },
		},
	)
	expect([0, 1, 2], stderr).toContain(status)
	expect(stdout.length + stderr.length).toBeGreaterThan(0)
	expect(hasSprung()).toBe(false)
	expect(stdout + stderr).not.toContain(secret)
	expect(stdout.split('\n').filter(line => /^\s*::/.test(line))).toEqual([])
	expect(snapshot(at.root)).toEqual(before)
})

test('the workflow that agora init writes: the check runs, and nothing of the stranger’s', () => {
	writeFileSync(sprung, '')
	touch()
	const workflow = readFileSync(join(root, 'data-template/ci/github/dot-github/workflows/agora.yml'), 'utf8')
	const on = machine(
		at.root,
		{ GITHUB_ACTIONS: 'true', GITHUB_BASE_REF: 'main', GITHUB_HEAD_REF: '$(touch x);::error::' },
		{ github: { event_name: 'pull_request' } },
	)
	const ran = runGitHub(workflow, on)
	expect(ran.map(({ code }) => code)).toEqual([0, 1])
	const said = ran.map(({ out }) => out).join('') + readFileSync(join(on.temp, 'summary.md'), 'utf8')
	expect(hasSprung()).toBe(false)
	expect(said).not.toContain(secret)
	expect(said).not.toMatch(/^\s*::(?:add-mask|set-output|stop-commands)/m)
})
