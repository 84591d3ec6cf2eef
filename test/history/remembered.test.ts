import {
	chmodSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	truncateSync,
	utimesSync,
	writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cachesOf } from '../../src/cli/cache.js'
import { rememberedIn } from '../../src/history/remembered.js'

const user = process.getuid?.()
const place = (folder = mkdtempSync(join(tmpdir(), 'agora-cache-'))) => ({ folder, user, version: '1' })
const answers = Array.from({ length: 20 }, (_, index) => [[`figure ${index}`], { value: index, of: null }] as const)

/** A cache with twenty answers, and its one file. */
function filled() {
	const at = place()
	const remembered = rememberedIn(at)
	for (const [about, answer] of answers) remembered.set(about, answer)
	remembered.keep()
	const folder = join(at.folder, 'agora')
	const [name = '', ...others] = readdirSync(folder)
	expect(others).toEqual([])
	return { at, folder, file: join(folder, name) }
}

/** How many of the answers are still there; none may have become another. */
function right(at: ReturnType<typeof place>): number {
	const remembered = rememberedIn(at)
	const found = answers.map(([about, answer]) => [remembered.get(about), answer] as const)
	for (const [is, was] of found) if (is !== undefined) expect(is).toEqual(was)
	return found.filter(([is]) => is !== undefined).length
}

test('what was remembered is there in the next call, for this user alone', () => {
	const { at, file } = filled()
	expect(right(at)).toBe(20)
	expect(rememberedIn(at).get(['another'])).toBeUndefined()
	expect([statSync(file).mode & 0o777, statSync(join(at.folder, 'agora')).mode & 0o777]).toEqual([0o600, 0o700])
})

test('another version believes nothing of it, and of many versions only the latest are left', () => {
	const { at, folder } = filled()
	expect(right({ ...at, version: '2' })).toBe(0)
	for (const [index, version] of ['2', '3', '4', '5'].entries()) {
		const remembered = rememberedIn({ ...at, version })
		remembered.set(['x'], index)
		remembered.keep()
		const latest = readdirSync(folder).map(name => join(folder, name))
		for (const name of latest) utimesSync(name, index + 1, statSync(name).mtimeMs / 1000 - 10)
	}
	expect(readdirSync(folder).length).toBe(3)
})

test('cut off, with bytes turned, or full of anything else, it tells nothing wrong and is written anew', () => {
	const { at, file } = filled()
	const whole = readFileSync(file)
	const bytes = fc.integer({ min: 0, max: whole.length - 1 })
	fc.assert(
		fc.property(
			fc.oneof(
				bytes.map(length => whole.subarray(0, length)),
				fc.tuple(bytes, fc.integer({ min: 1, max: 255 })).map(([at, by]) => {
					const turned = Buffer.from(whole)
					turned[at] = (turned[at] ?? 0) ^ by
					return turned
				}),
				fc.uint8Array({ maxLength: 400 }).map(garbage => Buffer.from(garbage)),
				fc.tuple(bytes, bytes).map(([a, b]) => Buffer.concat([whole.subarray(0, a), whole.subarray(b)])),
			),
			broken => {
				writeFileSync(file, broken)
				right(at)
			},
		),
		{ numRuns: Number(process.env.RUNS ?? 300) },
	)
	truncateSync(file, 100)
	const remembered = rememberedIn(at)
	for (const [about, answer] of answers) if (remembered.get(about) === undefined) remembered.set(about, answer)
	remembered.keep()
	expect(right(at)).toBe(20)
})

test('a line of one file counts for nothing under another name', () => {
	const { at, file } = filled()
	const [head, first = '', second = '', ...others] = readFileSync(file, 'utf8').split('\n')
	const swapped = [first.slice(0, 32) + second.slice(32), second.slice(0, 32) + first.slice(32)]
	writeFileSync(file, [head, ...swapped, ...others].join('\n'))
	expect(right(at)).toBe(18)
})

test('what somebody else could have written is not read', () => {
	const { at, folder, file } = filled()
	if (user === undefined) return expect(right(at)).toBe(20)
	expect(right({ ...at, user: user + 1 })).toBe(0)
	chmodSync(file, 0o622)
	expect(right(at)).toBe(0)
	chmodSync(file, 0o600)
	chmodSync(folder, 0o777)
	expect(right(at)).toBe(0)
	chmodSync(folder, 0o700)
	expect(right(at)).toBe(20)
	const text = readFileSync(file)
	rmSync(file)
	writeFileSync(join(at.folder, 'elsewhere'), text)
	symlinkSync(join(at.folder, 'elsewhere'), file)
	expect(right(at)).toBe(0)
})

test('where there can be no cache there is none, and nothing else goes wrong', () => {
	const inTheWay = mkdtempSync(join(tmpdir(), 'agora-cache-'))
	writeFileSync(join(inTheWay, 'agora'), 'a file')
	for (const folder of [inTheWay, join(inTheWay, 'agora'), '/proc/nowhere', '/dev/null']) {
		const remembered = rememberedIn({ folder, user, version: '1' })
		expect(remembered.get(['x'])).toBeUndefined()
		remembered.set(['x'], 1)
		expect(remembered.get(['x'])).toBe(1)
		remembered.keep()
	}
	const { at, file } = filled()
	rmSync(file)
	mkdirSync(file)
	expect(right(at)).toBe(0)
})

test('it is bounded: what was asked for in the last call stays, and what a killed call left is taken away', () => {
	const at = place()
	const folder = join(at.folder, 'agora')
	const most = 4000
	for (let call = 0; call < 6; call++) {
		const remembered = rememberedIn(at, most)
		for (let index = 0; index < 20; index++) remembered.set([`${call} ${index}`], 'x'.repeat(40))
		remembered.keep()
		expect(Math.max(...readdirSync(folder).map(name => statSync(join(folder, name)).size))).toBeLessThanOrEqual(most)
		expect(rememberedIn(at, most).get([`${call} 0`])).toBe('x'.repeat(40))
	}
	expect(rememberedIn(at, most).get(['0 0'])).toBeUndefined()
	mkdirSync(join(folder, 'new-killed'))
	utimesSync(join(folder, 'new-killed'), 1, 1)
	const remembered = rememberedIn(at, most)
	remembered.set(['x'], 1)
	remembered.keep()
	expect(readdirSync(folder).filter(name => name.startsWith('new-'))).toEqual([])
})

test.each([
	[{ HOME: '/home/marta' }, 'linux', '/home/marta/.cache'],
	[{ HOME: '/home/marta', XDG_CACHE_HOME: '/var/marta' }, 'linux', '/var/marta'],
	[{ HOME: '/home/marta', XDG_CACHE_HOME: 'relative' }, 'linux', '/home/marta/.cache'],
	[{ HOME: '/Users/marta' }, 'darwin', '/Users/marta/Library/Caches'],
	[{ LOCALAPPDATA: 'C:\\Users\\marta' }, 'win32', 'C:\\Users\\marta'],
	[{}, 'linux', undefined],
	[{ HOME: '' }, 'linux', undefined],
	[{ HOME: '/home/marta', CI: 'true' }, 'linux', undefined],
	[{ HOME: '/home/marta', CI: 'false' }, 'linux', '/home/marta/.cache'],
])('with %o on %s the caches are in %s', (env, platform, folder) => {
	expect(cachesOf(env, platform)).toBe(folder)
})
