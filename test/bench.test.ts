import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { main } from '../src/cli/main.js'
import type { Day } from '../src/model/day.js'
import { emptyFolder, root } from './support/session.js'

/** A folder of three neighbourhoods, as the bench makes it. */
function generated(): string {
	const path = emptyFolder()
	execFileSync(process.execPath, [join(root, 'bench', 'generate.mjs'), path, '3'])
	return path
}

const texts = (path: string) =>
	readdirSync(path, { recursive: true, withFileTypes: true })
		.filter(entry => entry.isFile())
		.map(entry => join(entry.parentPath, entry.name))
		.sort()
		.map((file): [name: string, text: string] => [file.slice(path.length), readFileSync(file, 'utf8')])

test('generated neighbourhoods have no errors, and the size of real ones', async () => {
	const cwd = generated()
	let out = ''
	const code = await main(['validate', '--json', '--today', '2026-11-22'], {
		cwd,
		env: {},
		today: () => '2026-11-22' as Day,
		dayAt: (_, seconds) => new Date(seconds * 1000).toISOString().slice(0, 10) as Day,
		interactive: false,
		screen: { out: false, columns: 80 },
		home: root,
		out: text => (out += text),
		err: text => expect(text).toBe(''),
	})
	expect(JSON.parse(out)).toMatchObject({ summary: { files: 20, errors: 0 } })
	expect(code).toBe(0)
	for (const id of readdirSync(join(cwd, 'neighbourhoods'))) {
		const files = texts(join(cwd, 'neighbourhoods', id))
		expect(files).toHaveLength(6)
		const size = files.reduce((sum, [, text]) => sum + Buffer.byteLength(text), 0)
		expect(size).toBeGreaterThan(20_000)
		expect(size).toBeLessThan(45_000)
	}
})

test('what is generated is the same every time', () => {
	expect(texts(generated())).toEqual(texts(generated()))
})

test('a generated past is the same every time, with as many commits as asked for, branches and merges among them', () => {
	const [one, other] = [emptyFolder(), emptyFolder()]
	for (const path of [one, other])
		execFileSync(process.execPath, [join(root, 'bench', 'history.mjs'), path, '600', '2'])
	const git = (path: string, ...args: readonly string[]) =>
		execFileSync('git', ['-C', path, ...args], { encoding: 'utf8' }).trim()
	expect(git(one, 'rev-parse', 'HEAD')).toBe(git(other, 'rev-parse', 'HEAD'))
	expect(git(one, 'rev-list', '--count', 'HEAD')).toBe('600')
	expect(Number(git(one, 'rev-list', '--count', '--merges', 'HEAD'))).toBeGreaterThan(0)
	expect(git(one, 'status', '--porcelain')).toBe('')
})
