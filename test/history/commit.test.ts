import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type CommitSource, commitSource } from '../../src/history/commit.js'
import { commitNamed, type Hash, head, repositoryOf } from '../../src/history/repository.js'
import { snapshots } from '../../src/history/snapshots.js'
import { mainLine } from '../../src/history/when.js'
import { folder } from '../../src/workspace/folder.js'
import type { Source } from '../../src/workspace/source.js'
import { repository } from '../support/repository.js'

/** Everything that a source can be asked, as it answers; names of `.git` left out. */
function told(source: Source, path = ''): Record<string, unknown> {
	const names = source.list(path).filter(name => name !== '.git/')
	return Object.fromEntries(
		names.flatMap(name => {
			const at = path === '' ? name.replace(/\/$/, '') : `${path}/${name.replace(/\/$/, '')}`
			const read = source.read(at)
			const said = 'bytes' in read ? new TextDecoder().decode(read.bytes) : read.obstacle
			return [
				[name, said],
				...(name.endsWith('/') ? Object.entries(told(source, at)).map(([k, v]) => [name + k, v]) : []),
			]
		}),
	)
}

const at = (root: string, commit?: string): CommitSource => {
	const found = repositoryOf(root)
	return commitSource(found, commit === undefined ? head(found) : (commitNamed(found, commit) as Hash))
}

/** The present commit among all that came before it. */
const among = (root: string): CommitSource => {
	const found = repositoryOf(root)
	const all = snapshots(
		found,
		mainLine(found).map(({ hash }) => hash),
	)
	return all.get(head(found)) as CommitSource
}

function odd(root: string) {
	mkdirSync(join(root, 'neighbourhoods/città nuova'), { recursive: true })
	writeFileSync(join(root, 'agora.yaml'), 'version: 1\n')
	writeFileSync(join(root, 'neighbourhoods/città nuova/needs.yaml'), 'needs: []\n# è così\n')
	for (const id of ['a', 'b', 'c', 'd'])
		for (const file of ['needs', 'actions', 'z "q" \\ t']) {
			mkdirSync(join(root, `neighbourhoods/${id}/sotto`), { recursive: true })
			writeFileSync(join(root, `neighbourhoods/${id}/${file}.yaml`), `# ${id} ${file}\n`)
			writeFileSync(join(root, `neighbourhoods/${id}/sotto/altro`), id)
		}
	writeFileSync(join(root, 'neighbourhoods/a-b'), 'sorted between a/ and b/')
	writeFileSync(join(root, 'neighbourhoods/a/empty.yaml'), '')
	writeFileSync(join(root, 'neighbourhoods/a/huge.yaml'), 'x'.repeat(1024 * 1024 + 1))
	symlinkSync('/etc/passwd', join(root, 'neighbourhoods/a/diary.yaml'))
	symlinkSync('a', join(root, 'neighbourhoods/link'))
}

test.each(['', 'dati', 'un posto/più sotto'])('a commit and the folder on disk answer alike (data in «%s»)', below => {
	const repo = repository()
	const root = join(repo.root, below)
	odd(root)
	writeFileSync(join(repo.root, 'README.md'), 'above')
	repo.commit('2026-03-01')
	expect(told(at(root))).toEqual(told(folder(root)))
	expect(told(among(root))).toEqual(told(folder(root)))
	expect(at(root).read('neighbourhoods/link/needs.yaml')).toEqual({ obstacle: 'symlink' })
	expect(at(root).read('neighbourhoods/a/none.yaml')).toEqual({ obstacle: 'missing' })
	expect(at(root).read('nowhere/at/all')).toEqual({ obstacle: 'missing' })
	expect(at(root).list('nowhere')).toEqual([])
})

test('a submodule is a folder with nothing in it', () => {
	const inner = repository()
	const commit = inner.commit('2026-01-01', { 'needs.yaml': 'needs: []\n' })
	const repo = repository()
	repo.git('update-index', '--add', '--cacheinfo', `160000,${commit},neighbourhoods/sub`)
	repo.git('commit', '-qm', 'submodule')
	const source = at(repo.root)
	expect(source.list('neighbourhoods')).toEqual(['sub/'])
	expect(source.list('neighbourhoods/sub')).toEqual([])
	expect(source.read('neighbourhoods/sub')).toEqual({ obstacle: 'not-a-file' })
	expect(source.read('neighbourhoods/sub/needs.yaml')).toEqual({ obstacle: 'missing' })
})

test('a commit of before the folder was there has nothing in it', () => {
	const repo = repository()
	const first = repo.commit('2026-01-01', { 'README.md': 'first' })
	repo.commit('2026-01-02', { 'dati/agora.yaml': 'version: 1\n' })
	expect(at(join(repo.root, 'dati'), first).list('')).toEqual([])
	expect(at(join(repo.root, 'dati'), first).read('agora.yaml')).toEqual({ obstacle: 'missing' })
})

test('repositories with SHA-256 names are read too', () => {
	const repo = repository(undefined, '--object-format=sha256')
	repo.commit('2026-01-01', { 'agora.yaml': 'version: 1\n', 'neighbourhoods/a/needs.yaml': 'needs: []\n' })
	expect(told(at(repo.root))).toEqual(told(folder(repo.root)))
})
