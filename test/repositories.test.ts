import {
	chmodSync,
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { hermetic, repository, type TestRepository } from './support/repository.js'
import { environment, run } from './support/session.js'

/** A small folder of data; the number tells its versions apart. */
const data = (needs: number, below = '') =>
	Object.fromEntries(
		Object.entries({
			'agora.yaml': 'version: 1\n',
			'programme.yaml': 'name: Prova\nexpected_neighbourhoods: 1\nneighbourhoods: [nord]\n',
			'neighbourhoods/nord/neighbourhood.yaml': 'name: Nord\n',
			'neighbourhoods/nord/network.yaml': 'organisations: []\n',
			'neighbourhoods/nord/mandate.yaml': 'versions: []\n',
			'neighbourhoods/nord/actions.yaml': 'actions: []\n',
			'neighbourhoods/nord/needs.yaml': `needs:\n${Array.from({ length: needs }, (_, index) => `  - { id: need-${index}, title: Bisogno ${index}, theme: environment, noticed: 2026-01-10 }\n`).join('')}`,
		}).map(([path, text]) => [`${below}${path}`, text]),
	)

let env = environment()
beforeAll(() => {
	env = environment()
})

const room = () => mkdtempSync(join(tmpdir(), 'agora-odd-'))
const agora = (root: string, args: string, more: NodeJS.ProcessEnv = {}) =>
	run(`agora ${args}`, root, { ...env, ...more })
/** How many needs a report counts, and of which commit. */
const counted = (root: string, args = '', more: NodeJS.ProcessEnv = {}) => {
	const said = agora(root, `report nord --json ${args}`, more)
	const { source, sections } = JSON.parse(said)
	const { value } = sections.needs.figures.find(({ figure }: { figure: string }) => figure === 'needs/recorded') ?? {}
	return { commit: source.commit, dirty: source.dirty, value: value ?? sections.needs.figures[0]?.value }
}

function history(below = ''): TestRepository & { readonly commits: readonly string[] } {
	const repo = repository(room())
	const commits = [1, 2, 3].map(needs => repo.commit(`2026-0${needs}-15`, data(needs, below)))
	return { ...repo, commits }
}

test('every kind of checkout tells the same of the same moment', () => {
	const { root, git, commits } = history()
	const there = (name: string) => join(room(), name)
	const [worktree, detached, clone, single, sparse, sub] = ['w', 'd', 'c', 'n', 's', 'm'].map(there) as string[]
	git('worktree', 'add', '-q', worktree as string, 'HEAD')
	git('clone', '-q', root, detached as string)
	git('-C', detached as string, 'checkout', '-q', '--detach', commits[2] as string)
	git('clone', '-q', `file://${root}`, clone as string)
	git('-C', clone as string, 'config', 'core.autocrlf', 'true')
	git('clone', '-q', '--single-branch', root, single as string)
	git('clone', '-q', root, sparse as string)
	git('-C', sparse as string, 'sparse-checkout', 'set', '--no-cone', '/agora.yaml')
	const outer = repository(sub)
	outer.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', root, 'dati')
	outer.commit('2026-04-01')
	for (const folder of [root, worktree, detached, clone, single, sparse, join(sub as string, 'dati')] as string[]) {
		expect(counted(folder, '--as-of 2026-02'), folder).toEqual({ commit: commits[1], dirty: false, value: 2 })
		expect(counted(folder, '--as-of 2026-01-31'), folder).toMatchObject({ commit: commits[0], value: 1 })
	}
	expect(counted(clone as string)).toEqual({ commit: commits[2], dirty: false, value: 3 })
})

test('a repository without files answers for its commits, and says so for the rest', () => {
	const { root, git, commits } = history()
	const bare = join(room(), 'bare.git')
	git('clone', '-q', '--bare', root, bare)
	expect(counted(bare, '--as-of 2026-02')).toMatchObject({ commit: commits[1], value: 2 })
	expect(agora(bare, 'report nord')).toMatch(/--as-of HEAD[\s\S]*\[2\]/)
})

test('data in a folder of a larger repository', () => {
	const { root, commits } = history('città/dati/')
	expect(counted(join(root, 'città/dati'), '--as-of 2026-02')).toMatchObject({ commit: commits[1], value: 2 })
	expect(counted(join(root, 'città/dati/neighbourhoods/nord'))).toEqual({ commit: commits[2], dirty: false, value: 3 })
})

test('a shallow clone answers what it can, and refuses the rest with the remedy', () => {
	const { root, git, commits } = history()
	const shallow = join(room(), 'shallow')
	git('clone', '-q', '--depth', '2', `file://${root}`, shallow)
	expect(counted(shallow, '--as-of 2026-02')).toMatchObject({ commit: commits[1], value: 2 })
	for (const when of ['2026-01', 'HEAD~2', commits[0] as string])
		expect(agora(shallow, `report nord --as-of ${when}`)).toMatch(/git fetch --unshallow.*fetch-depth: 0\n\[2\]/)
	expect(agora(shallow, 'validate')).not.toContain('[2]')
})

test('a partial clone refuses what was never fetched, and fetches nothing', () => {
	const { root, git } = history()
	git('config', 'uploadpack.allowFilter', 'true')
	const partial = join(room(), 'partial')
	git('clone', '-q', '--filter=blob:none', `file://${root}`, partial)
	const before = everything(partial)
	expect(agora(partial, 'report nord --as-of 2026-02')).toMatch(/git fetch --refetch --no-filter\n\[2\]/)
	expect(counted(partial)).toMatchObject({ dirty: false, value: 3 })
	expect(everything(partial)).toEqual(before)
})

test.each([
	['no repository', (root: string) => rmSync(join(root, '.git'), { recursive: true }), /git init/],
	[
		'no commit yet',
		(root: string) => {
			rmSync(join(root, '.git'), { recursive: true })
			repository(root)
		},
		/git commit -m/,
	],
	['a damaged HEAD', (root: string) => writeFileSync(join(root, '.git/HEAD'), 'garbage'), /git init|git fsck/],
	[
		'a branch that leads nowhere',
		(root: string) => writeFileSync(join(root, '.git/refs/heads/main'), `${'1'.repeat(40)}\n`),
		/git fsck/,
	],
	['a missing object', lose, /missing or damaged: [0-9a-f]{40}[\s\S]*git fsck/],
])('%s: history is refused with its remedy, the files as they are still work', (_, damage, remedy) => {
	const { root } = history()
	damage(root)
	const said = agora(root, 'report nord --as-of 2026-02 --lang en')
	expect(said).toMatch(remedy)
	expect(said).toMatch(/\[2\]\n$/)
	expect(said).not.toMatch(/fatal:|bug|undefined/)
	expect(agora(root, 'report nord')).toContain('# Nord')
	expect(agora(root, 'validate')).not.toContain('[2]')
})

/** Removes the second version of the needs. */
function lose(root: string) {
	const blob = run('git rev-parse HEAD~1:neighbourhoods/nord/needs.yaml', root, env).trim()
	rmSync(join(root, '.git/objects', blob.slice(0, 2), blob.slice(2)), { force: true })
}

test('without git, or with one that is too old, only history is refused', () => {
	const { root } = history()
	const bin = room()
	const node = join(bin, 'node')
	run(
		`ln -s "$(command -v node)" ${node}; ln -s "$(command -v bash)" ${bin}/bash; ln -s "$(command -v env)" ${bin}/env`,
		root,
		env,
	)
	const PATH = `${(env.PATH as string).split(':')[0]}:${bin}`
	expect(agora(root, 'report nord --as-of 2026-02', { PATH })).toMatch(/git-scm\.com[\s\S]*\[2\]/)
	expect(agora(root, 'report nord', { PATH })).toContain('# Nord')
	writeFileSync(
		join(bin, 'git'),
		'#!/bin/bash\nfor a in "$@"; do [ "$a" = version ] && { echo git version 2.20.1; exit 0; }; done\necho "error: unknown option" >&2\nexit 129\n',
	)
	chmodSync(join(bin, 'git'), 0o755)
	expect(agora(root, 'report nord --as-of 2026-02', { PATH })).toMatch(/2\.25[\s\S]*\[2\]/)
	expect(agora(root, 'report nord', { PATH })).toContain('# Nord')
})

test('somebody else’s repository is refused with git’s own advice', () => {
	if (process.getuid?.() !== 0) return expect(process.getuid?.()).toBeGreaterThan(0)
	const { root } = history()
	run(`chown -R 65534 ${root}`, root, env)
	expect(agora(root, 'report nord --as-of 2026-02')).toMatch(/git config --global --add safe\.directory [\s\S]*\[2\]/)
})

test('the environment cannot lead to another history', () => {
	const [ours, theirs] = [history(), repository(room())]
	theirs.commit('2026-02-15', data(9))
	const led = {
		GIT_DIR: join(theirs.root, '.git'),
		GIT_WORK_TREE: theirs.root,
		GIT_INDEX_FILE: join(theirs.root, '.git/index'),
		GIT_OBJECT_DIRECTORY: join(theirs.root, '.git/objects'),
		GIT_NAMESPACE: 'x',
		GIT_CONFIG_COUNT: '1',
		GIT_CONFIG_KEY_0: 'log.showRoot',
		GIT_CONFIG_VALUE_0: 'false',
		GIT_TRACE: join(ours.root, 'trace'),
		GIT_LITERAL_PATHSPECS: '0',
		GIT_EXTERNAL_DIFF: 'false',
	}
	expect(counted(ours.root, '--as-of 2026-02', led)).toMatchObject({ commit: ours.commits[1], value: 2 })
	expect(counted(ours.root, '', led)).toMatchObject({ commit: ours.commits[2], dirty: false })
	expect(readdirSync(ours.root)).not.toContain('trace')
})

test('a merge under way: what was committed can still be asked for', () => {
	const { root, git, write, commit, commits } = history()
	git('checkout', '-qb', 'ramo', commits[1] as string)
	commit('2026-03-20', { 'neighbourhoods/nord/needs.yaml': 'needs: []\n' })
	git('checkout', '-q', 'main')
	expect(() => git('merge', '-q', 'ramo')).toThrow()
	expect(counted(root, '--as-of 2026-03')).toMatchObject({ commit: commits[2], value: 3 })
	write({ 'neighbourhoods/nord/needs.yaml': 'needs: []\n' })
	expect(counted(root)).toMatchObject({ commit: commits[2], dirty: true })
})

test('replaced objects and grafts do not change the past', () => {
	const { root, git, commit, commits } = history()
	git('checkout', '-q', '--orphan', 'altro')
	const false_ = commit('2026-02-15', data(9))
	git('checkout', '-q', 'main')
	git('replace', commits[1] as string, false_)
	mkdirSync(join(root, '.git/info'), { recursive: true })
	writeFileSync(join(root, '.git/info/grafts'), `${commits[2]} ${false_}\n`)
	expect(git('log', '--format=%H')).not.toContain(commits[0])
	expect(counted(root, '--as-of 2026-02')).toMatchObject({ commit: commits[1], value: 2 })
	expect(counted(root, '--as-of 2026-01')).toMatchObject({ commit: commits[0], value: 1 })
})

test('nothing of a repository runs: each trap springs for plain git, and none for agora', () => {
	const { root, git } = history()
	const sprung = join(room(), 'sprung')
	const trap = join(room(), 'trap')
	writeFileSync(trap, `#!/bin/sh\necho "$0 $*" >> ${sprung}\ntimeout 1 cat 2>/dev/null\nexit 0\n`)
	chmodSync(trap, 0o755)
	for (const [name, value] of Object.entries({
		'core.fsmonitor': trap,
		'filter.evil.clean': trap,
		'filter.evil.smudge': trap,
		'filter.evil.required': 'true',
		'diff.evil.textconv': trap,
		'diff.evil.command': trap,
		'diff.external': trap,
		'gpg.program': trap,
		'gpg.ssh.program': trap,
		'log.showSignature': 'true',
		'core.sshCommand': trap,
		'core.pager': trap,
		'pager.log': trap,
		'pager.status': trap,
		'core.editor': trap,
		'credential.helper': trap,
		'core.hooksPath': join(root, 'hooks'),
		'core.alternateRefsCommand': trap,
		'uploadpack.packObjectsHook': trap,
		'extensions.partialClone': 'evil',
		'remote.evil.url': `ext::${trap}`,
		'remote.evil.promisor': 'true',
		'protocol.ext.allow': 'always',
		'alias.log': `!${trap}`,
		'alias.rev-parse': `!${trap}`,
	}))
		git('config', name, value)
	writeFileSync(join(root, '.gitattributes'), '* filter=evil diff=evil\n')
	mkdirSync(join(root, 'hooks'))
	for (const hook of [
		'post-checkout',
		'post-index-change',
		'pre-commit',
		'reference-transaction',
		'fsmonitor-watchman',
	])
		cpSync(trap, join(root, 'hooks', hook))
	const springs = (command: string) => {
		rmSync(sprung, { force: true })
		run(`touch agora.yaml neighbourhoods/nord/*; timeout 30 ${command}`, root, {
			...hermetic(root),
			PATH: env.PATH,
			LC_ALL: 'C',
		})
		return readdirSync(join(sprung, '..')).includes('sprung')
	}
	for (const command of [
		'git -c core.fsmonitor= status',
		'git status',
		'git diff HEAD~1',
		'git log -p -1 --ext-diff',
		'git -c diff.external= show HEAD',
		'git fetch evil',
		'git commit --allow-empty -m x',
	])
		expect(springs(command), command).toBe(true)
	git('config', '--unset', 'core.fsmonitor')
	git('config', 'core.fsmonitor', trap)
	lose(root)
	const before = everything(root)
	for (const command of [
		'agora validate',
		'agora report nord',
		'agora report nord --json',
		'agora report nord --as-of 2026-03',
		'agora report nord --as-of 2026-02',
		'agora validate --as-of HEAD',
		'agora series needs/open --as-of 2026-01',
		'agora mandate nord --as-of 2026-01',
		`agora report nord --as-of --output=${sprung}`,
		`agora report nord --as-of=--output=${sprung}`,
		`agora report nord --as-of "rev:--upload-pack=${trap}"`,
		`agora report nord --as-of "ext::${trap}"`,
	])
		expect(springs(command), command).toBe(false)
	expect(everything(root)).toEqual(before)
})

test('a bare repository among the data is data, not a repository to obey', () => {
	const { root, commits } = history()
	const inner = join(root, 'neighbourhoods/nord')
	const sprung = join(room(), 'sprung')
	const trap = join(room(), 'trap')
	writeFileSync(trap, `#!/bin/sh\necho x >> ${sprung}\n`)
	chmodSync(trap, 0o755)
	mkdirSync(join(inner, 'refs'))
	mkdirSync(join(inner, 'objects'))
	writeFileSync(join(inner, 'HEAD'), 'ref: refs/heads/main\n')
	writeFileSync(
		join(inner, 'config'),
		`[core]\n\trepositoryformatversion = 0\n\tworktree = ${inner}\n\tfsmonitor = ${trap}\n`,
	)
	run('git status', inner, { ...hermetic(root), PATH: env.PATH })
	expect(readdirSync(join(sprung, '..'))).toContain('sprung')
	rmSync(sprung)
	expect(counted(inner, '--as-of 2026-02')).toMatchObject({ commit: commits[1], value: 2 })
	expect(agora(inner, 'report nord')).toContain('# Nord')
	expect(readdirSync(join(sprung, '..'))).not.toContain('sprung')
})

/** Every file below a folder with its time and bytes: reading changes nothing. */
function everything(root: string): Record<string, string> {
	return Object.fromEntries(
		readdirSync(root, { recursive: true, encoding: 'utf8' })
			.sort()
			.flatMap(path => {
				const stat = statSync(join(root, path))
				return stat.isFile() && !/agora\.yaml$|^neighbourhoods/.test(path)
					? [[path, `${stat.mtimeMs} ${readFileSync(join(root, path)).toString('base64')}`]]
					: []
			}),
	)
}
