import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { build } from 'esbuild'
import { beforeAll, expect, test } from 'vitest'
import { settle } from '../../src/workspace/journal.js'
import { agora } from '../support/agora.js'
import { folderWith } from '../support/folder.js'
import { root } from '../support/session.js'

/** By hand: KILLS=1000 WRITES=1000 npx vitest run test/faults */
const kills = Number(process.env.KILLS ?? 30)
const writes = Number(process.env.WRITES ?? 40)

const program = join(mkdtempSync(join(tmpdir(), 'agora-writer-')), 'writer.mjs')
beforeAll(async () => {
	await build({
		entryPoints: [join(root, 'test/faults/writer.ts')],
		outfile: program,
		bundle: true,
		platform: 'node',
		format: 'esm',
		banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)" },
	})
})

function folder() {
	const path = mkdtempSync(join(tmpdir(), 'agora-faults-'))
	mkdirSync(join(path, 'nord'))
	for (const name of ['a.yaml', 'nord/b.yaml']) writeFileSync(join(path, name), 'number: 0\n')
	const number = (name: string) => {
		const text = readFileSync(join(path, name), 'utf8')
		const [, found] = /^number: (\d+)\n(?:# x{20000}\n)?$/.exec(text) ?? []
		return found === undefined ? `half written: ${text.slice(0, 40)}` : Number(found)
	}
	return { path, numbers: () => [number('a.yaml'), number('nord/b.yaml')] }
}

const start = (path: string, many?: number) => {
	const child = spawn(process.execPath, [program, path, ...(many === undefined ? [] : [String(many)])], {
		stdio: ['ignore', 'pipe', 'pipe'],
	})
	let said = ''
	child.stdout.on('data', chunk => (said += chunk))
	child.stderr.on('data', chunk => (said += chunk))
	return { child, said: () => said }
}
const ended = (child: ChildProcess) => new Promise<number | null>(done => child.on('close', code => done(code)))

test('killed at any moment: every file is old or new, what was said to be written is there, the next start tidies up', async () => {
	const { path, numbers } = folder()
	let seed = Number(process.env.SEED ?? 7)
	const chance = () => {
		seed = (seed * 16_807) % 2_147_483_647
		return seed / 2_147_483_647
	}
	for (let kill = 0; kill < kills; kill++) {
		const { child, said } = start(path)
		while (!said().includes('ready')) await new Promise(done => setTimeout(done, 2))
		await new Promise(done => setTimeout(done, chance() * 40))
		child.kill('SIGKILL')
		await ended(child)
		for (const number of numbers()) expect(number, `kill ${kill}`).toBeTypeOf('number')
		settle(path)
		const [a, b] = numbers()
		expect(a, `kill ${kill}: both files of one command`).toBe(b)
		const last = Math.max(0, ...said().split('\n').map(Number).filter(Number.isFinite))
		expect(a as number).toBeGreaterThanOrEqual(last)
		const work = existsSync(join(path, '.agora/work')) ? readdirSync(join(path, '.agora/work')) : []
		expect(work.filter(name => !/^(?:\.gitignore|writer~.*)$/.test(name))).toEqual([])
	}
	expect(numbers()[0] as number).toBeGreaterThan(0)
	rmSync(path, { recursive: true })
}, 600_000)

test('two writers at once: no write is lost, and each that has to step back says so', async () => {
	const { path, numbers } = folder()
	const both = [start(path, writes), start(path, writes)]
	const codes = await Promise.all(both.map(({ child }) => ended(child)))
	expect(codes, both.map(({ said }) => said()).join('\n')).toEqual([0, 0])
	expect(numbers()).toEqual([2 * writes, 2 * writes])
	const said = both.flatMap(({ said }) =>
		said()
			.split('\n')
			.map(Number)
			.filter(one => Number.isFinite(one) && one > 0),
	)
	expect(new Set(said).size).toBe(2 * writes)
	expect(readdirSync(join(path, '.agora/work'))).toEqual(['.gitignore'])
	rmSync(path, { recursive: true })
}, 600_000)

test('no room for the new text: a clear message, the old content, nothing left behind', () => {
	const { path, numbers } = folder()
	const { stdout, stderr, status } = spawnSync(
		'bash',
		['-c', `ulimit -f 8; trap '' XFSZ; "$0" "$@"`, process.execPath, program, path, '1'],
		{
			encoding: 'utf8',
		},
	)
	expect(status).not.toBe(0)
	expect(stdout + stderr).toMatch(/a.yaml cannot be written/)
	expect(numbers()).toEqual([0, 0])
	expect(readdirSync(join(path, '.agora/work'))).toEqual(['.gitignore'])
	rmSync(path, { recursive: true })
})

test.each([
	['SIGINT', 130],
	['SIGTERM', 143],
] as const)('%s while a change waits to be written: it is written whole, and said', async (signal, expected) => {
	const path = mkdtempSync(join(tmpdir(), 'agora-signal-'))
	for (const [file, text] of Object.entries(
		folderWith({ 'needs.yaml': 'needs: [{ id: need-a, title: Panchine, noticed: 2026-01-12 }]' }),
	)) {
		mkdirSync(dirname(join(path, file)), { recursive: true })
		writeFileSync(join(path, file), text)
	}
	// Somebody on another machine is writing: the change waits in the middle of its own writing.
	const card = join(path, '.agora', 'work', 'writer~1~~~altrove')
	mkdirSync(dirname(card), { recursive: true })
	writeFileSync(card, '')
	const child = spawn(process.execPath, [join(root, 'dist', 'bin.js'), 'set', 'need-a', 'title=Sedie'], {
		cwd: path,
		env: { ...process.env, LANG: 'it_IT.UTF-8' },
		stdio: ['ignore', 'ignore', 'pipe'],
	})
	let said = ''
	child.stderr.on('data', chunk => {
		said += chunk
	})
	while (!existsSync(join(path, '.agora', 'work', '.gitignore'))) await new Promise(done => setTimeout(done, 2))
	child.kill(signal)
	rmSync(card)
	expect(await ended(child)).toBe(expected)
	expect(said).toBe('Interrotto quando era già scritto: la modifica c’è, per intero.\n')
	expect(readFileSync(join(path, 'neighbourhoods/nord/needs.yaml'), 'utf8')).toContain('Sedie')
	expect(readdirSync(join(path, '.agora', 'work'))).toEqual(['.gitignore'])
})

test('Ctrl-C just before anything is written: nothing is, and that is said', async () => {
	const path = mkdtempSync(join(tmpdir(), 'agora-signal-'))
	const text = 'needs: [{ id: need-a, title: Panchine, noticed: 2026-01-12 }]\n'
	for (const [file, content] of Object.entries(folderWith({ 'needs.yaml': text }))) {
		mkdirSync(dirname(join(path, file)), { recursive: true })
		writeFileSync(join(path, file), content)
	}
	let released = 0
	const holdSignals = () => ({
		pressed: () => Promise.resolve(2),
		release: () => {
			released++
		},
	})
	const { code, err } = await agora('set need-a title=Sedie', { cwd: path, holdSignals })
	expect([code, err, released]).toEqual([130, 'Interrotto: nulla è stato modificato.\n', 1])
	expect(readFileSync(join(path, 'neighbourhoods/nord/needs.yaml'), 'utf8')).toBe(text)
	expect(existsSync(join(path, '.agora', 'work'))).toBe(false)
})
