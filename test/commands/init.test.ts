import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { knownOn } from '../../past/known.js'
import { examplePast } from '../../src/commands/example-past.js'
import { judge, judgeProgramme, waivedIn } from '../../src/commands/judge.js'
import { everything } from '../../src/commands/packaged.js'
import type { Day } from '../../src/model/day.js'
import { readYaml } from '../../src/workspace/document.js'
import type { Value } from '../../src/workspace/edit.js'
import { folder } from '../../src/workspace/folder.js'
import { open } from '../../src/workspace/open.js'
import { memory } from '../../src/workspace/source.js'
import { agora } from '../support/agora.js'
import { emptyFolder, environment, root, run } from '../support/session.js'

const packaged = folder(root)
const example = everything(packaged, 'data-template/example')
const past = examplePast(packaged, example)
const dayOf = ({ at }: { readonly at: string }) => at.slice(0, 10) as Day
const says = (path: string, text: string) => readYaml(path, new TextEncoder().encode(text)).value as Value

/** The neighbourhoods whose files differ between a state and the one before; all of them in the first. */
const changedIn = (index: number) =>
	[
		...new Set(
			Object.keys(past[index]?.files ?? {})
				.filter(path => past[index]?.files[path] !== past[index - 1]?.files[path])
				.map(path => /^neighbourhoods\/([^/]+)/.exec(path)?.[1]),
		),
	].filter(id => id !== undefined)

test('the example’s past ends with the example as it is, and goes forward day by day', () => {
	expect(past.at(-1)?.files).toEqual(example)
	expect(past.length).toBeGreaterThan(50)
	const days = past.map(({ at }) => Date.parse(at))
	expect(days).toEqual([...days].sort((a, b) => a - b))
	expect(new Set(days).size).toBe(days.length)
	expect([past[0], past.at(-1)].map(one => one && dayOf(one))).toEqual(['2025-05-05', '2026-11-20'])
	for (const [index, { at }] of past.entries()) expect(changedIn(index), at).not.toEqual([])
})

test('each state of the past has no error on its day', () => {
	for (const [index, state] of past.entries()) {
		const today = dayOf(state)
		const workspace = open(memory(state.files))
		const waived = waivedIn(workspace, today)
		const findings = [
			...changedIn(index).flatMap(id => judge(workspace.read(id), workspace, { today, now: today }, waived)),
			...judgeProgramme(workspace, { today, now: today }, waived, []),
		]
		const errors = findings.filter(({ severity }) => severity === 'error')
		expect(
			errors.map(({ fingerprint }) => fingerprint),
			`${state.at} ${state.message}`,
		).toEqual([])
	}
})

test('what is kept of the past is what follows from the example: otherwise npm run example:past', () => {
	const files = (id: string, of: Readonly<Record<string, string>>) =>
		Object.fromEntries(
			Object.entries(of)
				.filter(([path]) => path.startsWith(`neighbourhoods/${id}/`))
				.map(([path, text]) => [path.slice(path.lastIndexOf('/') + 1), says(path, text)]),
		)
	for (const [index, state] of past.entries())
		for (const id of changedIn(index))
			if (dayOf(state) !== '2026-11-20')
				expect(files(id, state.files), `${state.at} ${id}`).toEqual(knownOn(dayOf(state), files(id, example)))
})

test('everybody who commits stands in the example', () => {
	const texts = Object.values(example).join('\n')
	for (const { author, email } of past) {
		expect(texts).toContain(author)
		expect(email).toMatch(/^[a-z.]+@altariva\.example$/)
	}
})

test('init --example makes the same history on every machine, whatever git was told there', () => {
	const home = mkdtempSync(join(tmpdir(), 'agora-home-'))
	const trap = join(home, 'trap')
	mkdirSync(join(home, 'template', 'hooks'), { recursive: true })
	for (const hook of ['reference-transaction', 'post-index-change', 'pre-commit'])
		writeFileSync(join(home, 'template', 'hooks', hook), `#!/bin/sh\ntouch ${trap}\n`, { mode: 0o755 })
	writeFileSync(
		join(home, '.gitconfig'),
		`[user]\nname = Somebody\nemail = s@example.org\n[commit]\ngpgSign = true\n[init]\ntemplateDir = ${home}/template\ndefaultBranch = other\n[core]\nhooksPath = ${home}/template/hooks\nautocrlf = true\n`,
	)
	const [one, other] = [emptyFolder(), emptyFolder()]
	const made = run('agora init mycity --example', one, environment())
	expect(made).toContain(`${past.length} commit, dal 2025-05-05 al 2026-11-20`)
	expect(run('agora init mycity --example', other, environment({ HOME: home }))).toBe(made)
	const state =
		'cd mycity && git rev-parse HEAD && git symbolic-ref HEAD && git rev-list --count HEAD && ls .git/hooks 2>&1 | wc -l'
	const [said, saidThere] = [one, other].map(at => run(state, at, environment()))
	expect(said?.split('\n').slice(1, 3)).toEqual(['refs/heads/main', String(past.length)])
	expect(saidThere).toBe(said)
	expect(run(`ls ${trap} 2>/dev/null | wc -l`, one, environment())).toBe('0\n')
	expect(run('cd mycity && git status --porcelain && git fsck --strict', one, environment())).toBe('')
	expect(run('cd mycity && git log --format=%an%cn%G? | grep -c "Somebody\\|[^N]$"', one, environment())).toBe(
		'0\n[1]\n',
	)
	for (const [path, text] of Object.entries(example)) {
		expect(readFileSync(join(one, 'mycity', path), 'utf8')).toBe(text)
		expect(run(`cd mycity && git show HEAD:${path}`, one, environment())).toBe(text)
	}
})

test('what a stranger tries next answers at once', async () => {
	const at = emptyFolder()
	await agora('init . --example', { cwd: at })
	const tried = async (line: string) => {
		const { code, out, err } = await agora(line, { cwd: at })
		expect([code, err], line).toEqual([expect.any(Number), ''])
		return out
	}
	expect(await tried('diff 2026-06')).toContain('mandate-kbr4nh')
	expect(await tried('history mandate-q6a72m')).toContain('29/01/2026')
	expect(await tried('list mandate quartiere-nord --as-of 2026-06-30 --json')).not.toContain('mandate-kbr4nh')
	expect(await tried('report quartiere-nord --compare 2026-06')).toContain('30 giugno 2026')
	const series = JSON.parse(await tried('series needs/open --recorded --neighbourhood quartiere-nord --json'))
	const values = series.series[0].points.map(({ value }: { readonly value: number | null }) => value)
	expect(new Set(values).size).toBeGreaterThan(3)
})

test('inside a repository, without git, and with --no-git there are only the files; it says so', async () => {
	const inside = emptyFolder()
	spawnSync('git', ['init', '-q', inside])
	const there = await agora('init deep/down --example --json', { cwd: inside })
	expect(JSON.parse(there.out).history).toBe(null)
	expect((await agora('init again --example', { cwd: inside })).out).toContain('sta già in un archivio git')
	expect(readdirSync(join(inside, 'again'))).not.toContain('.git')
	const asked = await agora('init files --example --no-git', { cwd: emptyFolder() })
	expect([asked.code, asked.out]).toEqual([0, expect.not.stringMatching(/storia|git /)])
	const bare = emptyFolder()
	symlinkSync(process.execPath, join(bare, 'node'))
	const { stdout } = spawnSync('node', [join(root, 'dist', 'bin.js'), 'init', 'x', '--example'], {
		cwd: bare,
		encoding: 'utf8',
		env: { ...environment(), PATH: bare },
	})
	expect(stdout).toContain('qui non c’è git')
	expect(readdirSync(join(bare, 'x'))).toEqual(expect.arrayContaining(['agora.yaml']))
	const plain = await agora('init empty', { cwd: emptyFolder() })
	expect([plain.code, plain.out]).toEqual([0, expect.not.stringMatching(/storia|archivio/)])
})
