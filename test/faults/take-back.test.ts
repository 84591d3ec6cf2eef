import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test, vi } from 'vitest'
import { settle } from '../../src/workspace/journal.js'
import { save } from '../../src/workspace/save.js'

/** How many moves into the data folder still succeed, and how many fail after that. */
const disk = vi.hoisted(() => ({ good: 0, bad: 0 }))
vi.mock('node:fs', async original => {
	const real = await original<typeof import('node:fs')>()
	const renameSync: typeof real.renameSync = (from, to) => {
		if (String(to).endsWith('.yaml') && disk.good-- <= 0 && disk.bad-- > 0)
			throw Object.assign(new Error('no room'), { code: 'ENOSPC', syscall: 'rename' })
		real.renameSync(from, to)
	}
	return { ...real, renameSync }
})

const files = ['agora.yaml', 'nord/a.yaml', 'nord/b.yaml', 'nord/new.yaml']
let root = ''
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'agora-back-'))
	mkdirSync(join(root, 'nord'))
	for (const file of files.slice(0, 3)) writeFileSync(join(root, file), `old ${file}\n`)
})
const state = () =>
	files.map(file => (existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8').split(' ')[0] : 'none'))
const drafts = Object.fromEntries(
	files.map((file, index) => [
		file,
		{ ...(index < 3 && { before: `old ${file}\n` }), after: `new ${file}\n` } as { before: string; after: string },
	]),
)
const left = () => readdirSync(join(root, '.agora/work')).filter(name => name !== '.gitignore')

test.each([0, 1, 2, 3])('a move that fails after %i others: what was moved is taken back, and it is said', good => {
	Object.assign(disk, { good, bad: 1 })
	expect(() => save(root, drafts)).toThrow()
	Object.assign(disk, { good: 100, bad: 0 })
	expect(state()).toEqual(['old', 'old', 'old', 'none'])
	expect(left()).toEqual([])
	settle(root)
	expect(state()).toEqual(['old', 'old', 'old', 'none'])
	save(root, drafts)
	expect(state()).toEqual(['new', 'new', 'new', 'new'])
})

test('a disk that fails for good half-way: the next start brings every file to the same side', () => {
	Object.assign(disk, { good: 2, bad: 1000 })
	expect(() => save(root, drafts)).toThrow(/half-way/)
	Object.assign(disk, { good: 1000, bad: 0 })
	settle(root)
	expect(new Set(state().slice(0, 3)).size).toBe(1)
	expect(left()).toEqual([])
})
