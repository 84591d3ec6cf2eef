import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith } from '../support/folder.js'
import { environment } from '../support/session.js'

const needs = 'dati/neighbourhoods/nord/needs.yaml'
const base = 'needs:\n  - id: need-a\n    title: Panchine\n    noticed: 2026-01-15\n'
const added = (id: string, title: string) => `  - id: ${id}\n    title: ${title}\n    noticed: 2026-02-01\n`

/** A repository whose data lie in a folder of their own, with a space in its path. */
function clone() {
	const root = mkdtempSync(join(tmpdir(), 'agora setup '))
	const env = { ...environment(), HOME: root }
	const run = (command: string) => {
		const { stdout, stderr, status } = spawnSync('bash', ['-c', command], { cwd: root, env, encoding: 'utf8' })
		return { out: stdout + stderr, status }
	}
	const write = (file: string, text: string) => {
		mkdirSync(dirname(join(root, file)), { recursive: true })
		writeFileSync(join(root, file), text)
	}
	for (const [file, text] of Object.entries(folderWith({}))) write(`dati/${file}`, text)
	write(needs, base)
	run('git init -q -b main && git add -A && git commit -qm inizio')
	const both = (ours: string, theirs: string) => {
		run('git checkout -q -b loro')
		write(needs, theirs)
		run('git commit -qam loro --no-verify && git checkout -q main')
		write(needs, ours)
		run('git commit -qam noi --no-verify')
		return run('git merge loro --no-edit')
	}
	return { root, run, write, both, read: (file = needs) => readFileSync(join(root, file), 'utf8') }
}

test('with what agora setup installs, git merges record by record; a contradiction stops it and is shown', () => {
	const { run, both, read } = clone()
	expect(run('agora -C dati setup --check').status).toBe(1)
	const setup = run('agora -C dati setup')
	expect(setup.out).toContain('fatto ora')
	expect(run('agora -C dati setup --check').out).not.toContain('manca')
	expect(run('agora -C dati setup --check').status).toBe(0)
	const merge = both(base + added('need-b', 'Orto'), base.replace('Panchine', 'Sedie') + added('need-c', 'Luce'))
	expect(merge.status, merge.out).toBe(0)
	expect(read()).toBe(base.replace('Panchine', 'Sedie') + added('need-b', 'Orto') + added('need-c', 'Luce'))
	run('git checkout -q -b altri')
	run(`sed -i s/Sedie/Tavoli/ ${needs} && git commit -qam tavoli && git checkout -q main`)
	run(`sed -i s/Sedie/Panche/ ${needs} && git commit -qam panche`)
	expect(run('git merge altri').status).toBe(1)
	expect(read()).toContain('<<<<<<< qui / here\n    title: Panche\n=======\n    title: Tavoli\n>>>>>>> da unire')
	expect(run('git ls-files -u').out.split('\n')).toHaveLength(4)
	expect(run('agora -C dati validate').out).toContain('file/conflict-marker')
})

/** What git alone gets wrong, one file each: what both began with, the two sides, and what comes of them. */
const long = `${base}    targets: [anziani]\n\n${added('need-z', 'Corso')}`
const two = (one: string, other: string) => `needs:\n${one}${other}`
const record = (title: string, noticed = '2026-01-15') =>
	`  - id: need-a\n    title: ${title}\n    noticed: ${noticed}\n`
const wrongByLines: Readonly<Record<string, readonly [base: string, ours: string, theirs: string, merged: string]>> = {
	'two records at the same end': [
		base,
		base + added('need-b', 'Orto'),
		base + added('need-c', 'Luce'),
		base + added('need-b', 'Orto') + added('need-c', 'Luce'),
	],
	'the same record twice, in two places': [
		long,
		long.replace('needs:\n', `needs:\n${added('need-b', 'Orto')}`),
		long + added('need-b', 'Orto'),
		long.replace('needs:\n', `needs:\n${added('need-b', 'Orto')}`),
	],
	'another layout against another value': [
		long,
		long.replace(/^ {2}/gm, '    ').replace('[anziani]', '\n          - anziani'),
		long.replace('Panchine', 'Sedie'),
		long.replace(/^ {2}/gm, '    ').replace('[anziani]', '\n          - anziani').replace('Panchine', 'Sedie'),
	],
	'codes added to one line': [
		long,
		long.replace('[anziani]', '[anziani, giovani]'),
		long.replace('[anziani]', '[anziani, immigrati]'),
		long.replace('[anziani]', '[anziani, giovani, immigrati]'),
	],
	'another order against another value': [
		two(record('Panchine'), added('need-b', 'Orto')),
		two(added('need-b', 'Orto'), record('Panchine')),
		two(record('Panchine', '2026-01-16'), added('need-b', 'Orto')),
		two(added('need-b', 'Orto'), record('Panchine', '2026-01-16')),
	],
}

test.each([
	['merge', 'git merge loro --no-edit'],
	['rebase', 'git checkout -q loro && git rebase main'],
	['cherry-pick', 'git cherry-pick loro'],
])('what git alone gets wrong comes out right through a real git %s', (_, command) => {
	const { run, write, read } = clone()
	const cases = Object.entries(wrongByLines)
	const file = (index: number) => `dati/neighbourhoods/caso-${index}/needs.yaml`
	const commit = (which: 0 | 1 | 2) => {
		for (const [index, [, texts]] of cases.entries()) write(file(index), texts[which])
		run(`git add -A && git commit -qm ${which} --no-verify`)
	}
	commit(0)
	run('agora -C dati setup && git checkout -q -b loro')
	commit(2)
	run('git checkout -q main')
	commit(1)
	const { out, status } = run(command)
	expect(status, out).toBe(0)
	for (const [index, [name, [, , , merged]]] of cases.entries()) expect(read(file(index)), name).toBe(merged)
})

test.each([
	['killed half-way', 'kill -9 $$'],
	['that cannot start', 'exit 1'],
	['that is missing', 'exit 127'],
	['with a bug', 'exit 3'],
])('an agora %s leaves an ordinary conflict with both sides', (_, end) => {
	const { root, run, both, read, write } = clone()
	run('agora -C dati setup')
	write('bin/agora', `#!/bin/sh\n${end}\n`)
	chmodSync(join(root, 'bin/agora'), 0o755)
	const driver = run('git config merge.agora.driver').out.trimEnd()
	const broken = `PATH='${root}/bin:${process.env.PATH}'; ${driver.replaceAll(/'[^']*[\\/]agora'/g, "'/gone'")}`
	spawnSync('git', ['-C', root, 'config', 'merge.agora.driver', broken])
	expect(both(base + added('need-b', 'Orto'), base + added('need-c', 'Luce')).status).toBe(1)
	expect(read()).toContain('<<<<<<< qui / here')
	expect(read()).toContain('Orto')
	expect(read()).toContain('Luce')
	expect(run('git ls-files -u').out.split('\n')).toHaveLength(4)
})

test('the hook judges what is about to be committed, and nothing else', () => {
	const { run, write } = clone()
	run('agora -C dati setup')
	write(needs, base.replace('2026-01-15', 'ieri'))
	run('git add -A')
	write(needs, base)
	const refused = run('git commit -m sbagliato')
	expect(refused.status).toBe(1)
	expect(refused.out).toContain('--no-verify')
	run('git add -A')
	write(needs, 'needs: [')
	write('altro.txt', 'x')
	run('git add altro.txt')
	expect(run('git commit -m giusto').status).toBe(0)
})

test('a commit is judged by what it brings: what was wrong before stops nobody', () => {
	const { run, write } = clone()
	run('agora -C dati setup')
	write(needs, base.replace('2026-01-15', 'ieri'))
	run('git add -A && git commit -qm sbagliato --no-verify')
	write(needs, `${base.replace('2026-01-15', 'ieri')}${added('need-b', 'Orto')}`)
	const passed = run('git commit -am "un bisogno in più"')
	expect(passed.status, passed.out).toBe(0)
	write(needs, `${base.replace('2026-01-15', 'ieri')}${added('need-b', 'Orto').replace('2026-02-01', 'domani')}`)
	const refused = run('git commit -am "un altro errore"')
	expect(refused.status).toBe(1)
	expect(refused.out).toContain('«domani»')
	expect(refused.out).not.toContain('«ieri»')
	expect(refused.out).toContain('1 problema nuovo: 1 errore. Nessuno risolto, 4 c’erano già.')
})

test('of a commit of some files only those count, and the first commit of all is judged whole', () => {
	const { run, write, root } = clone()
	run('agora -C dati setup')
	const other = 'dati/neighbourhoods/nord/diary.yaml'
	write(needs, base.replace('Panchine', 'Sedie'))
	write(other, 'meetings: 7\n')
	run('git add -A')
	const some = run(`git commit -m sedie ${needs}`)
	expect(some.status, some.out).toBe(0)
	expect(run(`git commit -m diario ${other}`).status).toBe(1)
	expect(run('git commit -m tutto').status).toBe(1)
	const named = run(`cd dati && git commit -m diario neighbourhoods/nord/diary.yaml`)
	expect(named.status, named.out).toBe(1)
	write('.git/HEAD', 'ref: refs/heads/nuovo\n')
	expect(run('git commit -m primo').out).toContain('errore')
	write(other, 'meetings: []\n')
	write(needs, 'needs: [')
	run(`git add ${other}`)
	expect(run('git commit -m primo').status).toBe(0)
	expect(existsSync(join(root, '.git/index.lock'))).toBe(false)
})

test('what the other side of a merge brought with it is not held against whoever ends the merge', () => {
	const { run, write } = clone()
	run('agora -C dati setup && git checkout -q -b loro')
	write(needs, base.replace('Panchine', 'Tavoli') + added('need-b', 'Orto').replace('2026-02-01', 'ieri'))
	run('git commit -qam loro --no-verify && git checkout -q main')
	write(needs, base.replace('Panchine', 'Sedie'))
	run('git commit -qam noi --no-verify')
	expect(run('git merge loro').status).toBe(1)
	const torn = run('agora -C dati validate --staged')
	expect([torn.status, torn.out.includes('L’unione non è finita')]).toEqual([2, true])
	const chosen = base.replace('Panchine', 'Sedie') + added('need-b', 'Orto').replace('2026-02-01', 'ieri')
	write(needs, chosen.replace('Sedie', 'Sedie\n    stage: boh'))
	run(`git add ${needs}`)
	expect(run('git commit -m unione').out).toContain('1 problema nuovo')
	write(needs, chosen)
	run(`git add ${needs}`)
	const ended = run('git commit -m unione')
	expect(ended.status, ended.out).toBe(0)
})

test('a branch without data, files that are not data, and a folder that goes are committed', () => {
	const { run, write } = clone()
	run('agora -C dati setup && git rm -rq dati')
	const gone = run('git commit -m via')
	expect(gone.status, gone.out).toBe(0)
	write('pagine.html', 'x')
	expect(run('git add -A && git commit -m pagine').status).toBe(0)
})

test('schemas for editors follow the folder’s language and codes, and an older agora leaves those of a newer one', () => {
	const { run, write, read } = clone()
	const schema = 'dati/.agora/schemas/needs.schema.json'
	expect(run('agora -C dati setup --check').out).toMatch(/Schemi per gli editor +manca/)
	expect(run('agora -C dati setup').out).toMatch(/Schemi per gli editor +fatto ora/)
	expect(JSON.parse(read(schema)).title).toBe('Bisogni')
	expect(run('agora -C dati setup --check').out).toMatch(/Schemi per gli editor +a posto/)
	write('dati/agora.yaml', 'version: 1\nvocabularies: { targets: [{ code: studenti, it: studenti, en: students }] }\n')
	const old = run('agora -C dati setup --check')
	expect([old.status, /Schemi per gli editor +da aggiornare/.test(old.out)]).toEqual([1, true])
	run('agora -C dati setup')
	expect(read(schema)).toContain('"studenti"')
	write('dati/agora.yaml', 'version: 1\nlanguage: en\n')
	run('agora -C dati setup --skip schemas')
	expect(JSON.parse(read(schema)).title).toBe('Bisogni')
	run('agora -C dati setup')
	expect(JSON.parse(read(schema)).title).toBe('Needs')
	const [comment] = /agora \d+\.\d+\.\d+/.exec(read(schema)) as RegExpExecArray
	const newer = read(schema).replace(comment, 'agora 99.1.0').replace('"Needs"', '"What is needed"')
	write(schema, newer)
	const left = run('agora -C dati setup')
	expect(left.out).toContain('later agora')
	expect(read(schema)).toBe(newer)
	// The same words from a newer one, or with other line ends, are nothing to bring up to date.
	write(schema, newer.replace('"What is needed"', '"Needs"').replaceAll('\n', '\r\n'))
	expect(run('agora -C dati setup --check').out).toMatch(/Schemas for editors +ready/)
})

test('schemas are never written through a link', () => {
	const { root, run } = clone()
	const outside = mkdtempSync(join(tmpdir(), 'agora-outside-'))
	run(`ln -s '${outside}' dati/.agora`)
	const { status } = run('agora -C dati setup')
	expect(status).toBe(2)
	expect(readdirSync(outside)).toEqual([])
	expect(existsSync(join(root, '.git/hooks/pre-commit'))).toBe(false)
})

test('a dry run and a check change nothing; a second setup neither', () => {
	const { root, run, write, read } = clone()
	write('.git/hooks/pre-commit', '#!/bin/sh\nexit 0\n')
	const config = read('.git/config')
	for (const flag of ['--check', '--dry-run']) {
		run(`agora -C dati setup ${flag}`)
		expect(read('.git/config')).toBe(config)
		expect(existsSync(join(root, '.git/info/attributes'))).toBe(false)
		expect(read('.git/hooks/pre-commit')).toBe('#!/bin/sh\nexit 0\n')
	}
	run('agora -C dati setup')
	const files = ['.git/info/attributes', '.git/hooks/pre-commit', '.git/config'].map(read)
	expect(run('agora -C dati setup').status).toBe(0)
	expect(['.git/info/attributes', '.git/hooks/pre-commit', '.git/config'].map(read)).toEqual(files)
})

test('a hook of others runs first, and what it refuses stays refused', () => {
	const { root, run, write, read } = clone()
	const theirs = '#!/bin/sh\necho di altri\ntest ! -e fermo || exit 7\n'
	write('loro.sh', theirs)
	chmodSync(join(root, 'loro.sh'), 0o755)
	run('ln -s ../../loro.sh .git/hooks/pre-commit')
	expect(run('agora -C dati setup').out).not.toContain('da fare a mano')
	expect(run('agora -C dati setup --check').status).toBe(0)
	expect(read('loro.sh')).toBe(theirs)
	write(needs, base.replace('2026-01-15', 'ieri'))
	const refused = run('git add -A && git commit -m sbagliato')
	expect(refused.out).toContain('di altri')
	expect(refused.out).toContain('--no-verify')
	write(needs, base.replace('Panchine', 'Sedie'))
	write('fermo', '')
	const stopped = run('git add -A && git commit -m fermo')
	expect(stopped.status).not.toBe(0)
	expect(stopped.out).not.toContain('--no-verify')
	run('git rm -q --cached fermo; rm fermo')
	expect(run('git commit -m giusto').status).toBe(0)
	// Another tool lays its own over ours: now there are two of others, and agora does not choose.
	write('.git/hooks/pre-commit', '#!/bin/sh\nexit 0\n')
	expect(run('agora -C dati setup').out).toContain('da fare a mano')
	expect(read('.git/hooks/pre-commit')).toBe('#!/bin/sh\nexit 0\n')
})

test('hooks that a setting keeps elsewhere are left to whoever keeps them', () => {
	const { root, run } = clone()
	run('git config core.hooksPath .husky')
	const { out } = run('agora -C dati setup')
	expect(out).toContain('.husky')
	expect(out).toContain('agora validate --staged || exit 1')
	expect(existsSync(join(root, '.git/hooks/pre-commit'))).toBe(false)
})

test('line ends of Windows in the index are told, and the remedy puts them right', () => {
	const { run, write } = clone()
	run('agora -C dati setup')
	write(needs, base.replaceAll('\n', '\r\n'))
	run('git add -A && git commit -qm windows --no-verify')
	const { out, status } = run('agora -C dati setup --check')
	expect(status).toBe(1)
	expect(out).toContain('neighbourhoods/nord/needs.yaml')
	expect(out).toContain('git add --renormalize .')
	run(
		'echo "* text=auto eol=lf" >.gitattributes && git add .gitattributes && git add --renormalize . && git commit -qm righe',
	)
	expect(run('agora -C dati setup --check').status).toBe(0)
})

test('git finds agora where it was when setup ran, and by its name once it has moved', () => {
	const { root, run, both, read } = clone()
	run('agora -C dati setup')
	run(`mkdir vuoto && ln -s "$(command -v git)" "$(command -v grep)" "$(command -v sh)" vuoto/`)
	const driver = run('git config merge.agora.driver').out.trimEnd()
	const without = `PATH='${root}/vuoto'; ${driver}`
	spawnSync('git', ['-C', root, 'config', 'merge.agora.driver', without])
	expect(both(base + added('need-b', 'Orto'), base + added('need-c', 'Luce')).status).toBe(0)
	expect(read()).toBe(base + added('need-b', 'Orto') + added('need-c', 'Luce'))
	run('git reset -q --hard HEAD~1')
	const moved = driver.replaceAll(/'[^']*[\\/]agora'/g, "'/gone'")
	spawnSync('git', ['-C', root, 'config', 'merge.agora.driver', moved])
	expect(run('git merge loro --no-edit').status).toBe(0)
	expect(read()).toBe(base + added('need-b', 'Orto') + added('need-c', 'Luce'))
})

test('outside of git it says so', () => {
	const { run } = clone()
	run('rm -rf .git')
	const { out, status } = run('agora -C dati setup')
	expect(status).toBe(2)
	expect(out).toContain('git init')
})
