import {
	chmodSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Failure } from '../../src/model/failure.js'
import { digest, type Move, settle } from '../../src/workspace/journal.js'
import { thisHost } from '../../src/workspace/lock.js'
import { save } from '../../src/workspace/save.js'
import { Stale } from '../../src/workspace/stale.js'
import { asAnybody } from '../support/mistakes.js'

let root = ''
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'agora-save-'))
	chmodSync(root, 0o777)
	mkdirSync(join(root, 'nord'))
	chmodSync(join(root, 'nord'), 0o777)
	for (const name of ['a.yaml', 'nord/b.yaml']) {
		writeFileSync(join(root, name), 'prima\n')
		chmodSync(join(root, name), 0o666)
	}
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const text = (file: string) => readFileSync(join(root, file), 'utf8')
const work = () => readdirSync(join(root, '.agora/work')).filter(name => name !== '.gitignore')
const both = { 'a.yaml': { before: 'prima\n', after: 'dopo\n' }, 'nord/b.yaml': { before: 'prima\n', after: 'poi\n' } }

test('several files are written, with their modes, and nothing is left behind', () => {
	chmodSync(join(root, 'a.yaml'), 0o640)
	save(root, { ...both, 'sud/new.yaml': { before: undefined, after: 'nuovo\n' } })
	expect([text('a.yaml'), text('nord/b.yaml'), text('sud/new.yaml')]).toEqual(['dopo\n', 'poi\n', 'nuovo\n'])
	expect(statSync(join(root, 'a.yaml')).mode & 0o777).toBe(0o640)
	expect(work()).toEqual([])
	expect(text('.agora/work/.gitignore')).toBe('*\n')
})

test('a file that changed since it was read is left to whoever changed it, and so are the others', () => {
	writeFileSync(join(root, 'nord/b.yaml'), 'di un altro\n')
	expect(() => save(root, both)).toThrow(Stale)
	expect([text('a.yaml'), text('nord/b.yaml')]).toEqual(['prima\n', 'di un altro\n'])
	writeFileSync(join(root, 'new.yaml'), 'di un altro\n')
	expect(() => save(root, { 'new.yaml': { before: undefined, after: 'mio\n' } })).toThrow(Stale)
	expect(work()).toEqual([])
})

test.each([
	'nord/../../x.yaml',
	'../x.yaml',
	'/tmp/x.yaml',
	'.git/config',
	'.GIT/config',
	'nord\\..\\x.yaml',
])('%s is no place to write', file => {
	expect(() => save(root, { [file]: { before: undefined, after: 'x' } })).toThrow(Failure)
})

test('nothing is written through a link', () => {
	const outside = mkdtempSync(join(tmpdir(), 'agora-outside-'))
	writeFileSync(join(outside, 'x.yaml'), 'fuori\n')
	symlinkSync(join(outside, 'x.yaml'), join(root, 'x.yaml'))
	symlinkSync(outside, join(root, 'ovest'))
	for (const file of ['x.yaml', 'ovest/x.yaml', 'ovest/new.yaml'])
		expect(() => save(root, { [file]: { before: 'fuori\n', after: 'x' } }), file).toThrow(/link/)
	expect(readdirSync(outside)).toEqual(['x.yaml'])
	expect(readFileSync(join(outside, 'x.yaml'), 'utf8')).toBe('fuori\n')
	symlinkSync(outside, join(root, '.agora'))
	expect(() => save(root, both)).toThrow(/link/)
	expect(readdirSync(outside)).toEqual(['x.yaml'])
})

test.each<[string, () => void]>([
	['a read-only file', () => chmodSync(join(root, 'nord/b.yaml'), 0o444)],
	['a read-only folder', () => chmodSync(join(root, 'nord'), 0o555)],
	['a data folder that is read-only', () => chmodSync(root, 0o555)],
])('%s: a clear message and the old content of every file', (_, protect) => {
	protect()
	expect(() => asAnybody(() => save(root, both))).toThrow(/cannot be written: permissions are missing/)
	expect([text('a.yaml'), text('nord/b.yaml')]).toEqual(['prima\n', 'prima\n'])
})

/** Texts that an agora had prepared when it was killed. */
function prepared() {
	mkdirSync(join(root, '.agora/work'), { recursive: true })
	writeFileSync(join(root, '.agora/work/new-0'), 'dopo\n')
	writeFileSync(join(root, '.agora/work/new-1'), 'poi\n')
}

const journal = (moves: readonly Move[], host = thisHost()) =>
	writeFileSync(join(root, '.agora/work/journal.json'), JSON.stringify({ host, moves }))

test('what was decided is finished by the next start, but for a file that somebody changed since', () => {
	prepared()
	const was = digest('prima\n')
	journal([
		{ file: 'a.yaml', staged: 'new-0', was },
		{ file: 'nord/b.yaml', staged: 'new-1', was },
	])
	writeFileSync(join(root, 'nord/b.yaml'), 'di un altro\n')
	settle(root)
	expect([text('a.yaml'), text('nord/b.yaml'), ...work()]).toEqual(['dopo\n', 'di un altro\n'])
})

test.each(['../x.yaml', '.git/config', '/tmp/x'])('a journal cannot lead to %s', file => {
	prepared()
	journal([
		{ file, staged: 'new-0', was: null },
		{ file: 'a.yaml', staged: '../../nord/b.yaml', was: digest('prima\n') },
	])
	settle(root)
	expect([text('a.yaml'), text('nord/b.yaml'), ...work()]).toEqual(['prima\n', 'prima\n'])
})

test('leftovers without a journal are swept by the next start, and change nothing', () => {
	prepared()
	settle(root)
	expect([text('a.yaml'), text('nord/b.yaml'), ...work()]).toEqual(['prima\n', 'prima\n'])
})

test('a journal from elsewhere is not obeyed', () => {
	prepared()
	journal([{ file: 'a.yaml', staged: 'new-0', was: digest('prima\n') }], 'altrove')
	settle(root)
	expect(text('a.yaml')).toBe('prima\n')
	expect(() => save(root, both)).toThrow(/another computer/)
	expect(text('a.yaml')).toBe('prima\n')
})

test('a card of a dead process is swept; one of another machine is named and never taken away', () => {
	mkdirSync(join(root, '.agora/work'), { recursive: true })
	save(root, { 'a.yaml': { before: 'prima\n', after: 'uno\n' } })
	const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').slice(0, 8)
	const dead = [`999999~1~${boot}`, `${process.pid}~1~${boot}`, `${process.pid}~1~00000000`].map(
		owner => `.agora/work/writer~${owner}~${thisHost()}`,
	)
	for (const card of dead) writeFileSync(join(root, card), '')
	save(root, { 'a.yaml': { before: 'uno\n', after: 'due\n' } })
	expect(dead.filter(card => existsSync(join(root, card)))).toEqual([])
	const foreign = `writer~${process.pid}~1~00000000~altrove`
	writeFileSync(join(root, '.agora/work', foreign), '')
	expect(() => save(root, { 'a.yaml': { before: 'due\n', after: 'tre\n' } }, 200)).toThrow(/Another agora is writing/)
	expect(text('a.yaml')).toBe('due\n')
	expect(existsSync(join(root, '.agora/work', foreign))).toBe(true)
})
