import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { commitsOf } from '../../src/history/log.js'
import { repositoryOf } from '../../src/history/repository.js'
import { repository } from '../support/repository.js'

test('commits, newest first, each with the files that it changed', () => {
	const repo = repository()
	const [a, b] = [
		repo.commit(
			'2026-03-01',
			{ 'dati/uno.yaml': 'a\n', 'dati/è "due".yaml': 'b\n', 'fuori.txt': 'x' },
			'Primo\n\nCorpo\ndel testo',
		),
		repo.commit('2026-03-02', { 'dati/uno.yaml': 'c\n', 'fuori.txt': 'y' }, ':100644 strano\u0001', 'Luca Verdi'),
	]
	repo.commit('2026-03-03', { 'dati/uno.yaml': null })
	repo.commit('2026-03-04', {}, 'Nulla')
	const [empty, third, second, first, ...none] = commitsOf(repositoryOf(join(repo.root, 'dati')))
	expect(none).toEqual([])
	expect(empty).toMatchObject({ subject: 'Nulla', files: [], cut: false })
	expect(third?.files).toEqual([{ path: 'uno.yaml', before: [second?.files[0]?.after], after: null, kind: 'file' }])
	expect(second).toMatchObject({
		hash: b,
		parents: [a],
		author: { name: 'Luca Verdi', email: 'marta@altariva.example' },
		committed: Date.parse('2026-03-02T12:00:00Z') / 1000,
		subject: ':100644 strano\u0001',
		body: '',
		files: [{ path: 'uno.yaml', before: [first?.files[0]?.after], kind: 'file' }],
	})
	expect(first).toMatchObject({ hash: a, parents: [], subject: 'Primo', body: 'Corpo\ndel testo' })
	expect(first?.files.map(({ path, before }) => [path, before])).toEqual([
		['uno.yaml', [null]],
		['è "due".yaml', [null]],
	])
	expect(first?.files[1]?.after).toBe(repo.git('hash-object', join(repo.root, 'dati/è "due".yaml')))
})

test('a merge tells only the files that differ from every parent', () => {
	const repo = repository()
	repo.commit('2026-03-01', { 'a.yaml': '1\n', 'b.yaml': '1\n', 'c.yaml': '1\n' })
	repo.git('checkout', '-qb', 'ramo')
	const theirs = repo.commit('2026-03-02', { 'a.yaml': '2\n', 'c.yaml': '2\n' })
	repo.git('checkout', '-q', 'main')
	const ours = repo.commit('2026-03-03', { 'b.yaml': '2\n', 'c.yaml': '3\n' })
	repo.git('merge', '-q', '--no-commit', '-s', 'ours', 'ramo')
	repo.commit('2026-03-04', { 'c.yaml': '4\n', 'a.yaml': '2\n' }, 'Unione')
	const merge = commitsOf(repositoryOf(repo.root))[0]
	expect(merge).toMatchObject({ subject: 'Unione', parents: [ours, theirs] })
	expect(merge?.files.map(({ path }) => path)).toEqual(['c.yaml'])
	expect(merge?.files[0]?.before).toHaveLength(2)
})

test('people are spelt as the mailmap says', () => {
	const repo = repository()
	repo.write({ '.mailmap': 'Luca Verdi <luca@altariva.example> <marta@altariva.example>\n' })
	repo.commit('2026-03-01', { 'a.yaml': '1\n' }, 'Perché')
	mkdirSync(join(repo.root, 'sotto'))
	const [commit] = commitsOf(repositoryOf(join(repo.root, 'sotto')))
	expect(commit).toMatchObject({ author: { name: 'Luca Verdi', email: 'luca@altariva.example' }, files: [] })
})
