import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { folder, rootAbove } from '../../src/workspace/folder.js'
import { open } from '../../src/workspace/open.js'
import { largestFile, memory } from '../../src/workspace/source.js'
import { folderWith } from '../support/folder.js'
import { asAnybody } from '../support/mistakes.js'

const root = mkdtempSync(join(tmpdir(), 'agora à la carte '))
chmodSync(root, 0o755)
afterAll(() => rmSync(root, { recursive: true, force: true }))

const files: Readonly<Record<string, string>> = {
	...folderWith({}),
	'neighbourhoods/città vecchia/è un file.yaml': 'name: Città\n',
	'z/.hidden': '',
}
for (const [file, text] of Object.entries(files)) {
	mkdirSync(join(root, file, '..'), { recursive: true })
	writeFileSync(join(root, file), text)
}

test.each([
	'',
	'neighbourhoods',
	'neighbourhoods/nord',
	'neighbourhoods/città vecchia',
	'z',
	'agora.yaml',
	'nowhere',
])('the disk and the memory list %j alike', path => {
	expect(folder(root).list(path)).toEqual(memory(files).list(path))
})

test.each([
	...Object.keys(files),
	'neighbourhoods',
	'nowhere',
	'agora.yaml/x',
	'z/nowhere',
])('they read %j alike', file => {
	const plain = (read: object) => ('bytes' in read ? Buffer.from(read.bytes as Uint8Array).toString() : read)
	expect(plain(folder(root).read(file))).toEqual(plain(memory(files).read(file)))
})

test('links are not followed, neither as a file nor on the way to one, nor when they lead nowhere or round', () => {
	const outside = mkdtempSync(join(tmpdir(), 'agora-outside-'))
	writeFileSync(join(outside, 'needs.yaml'), 'secret')
	symlinkSync(join(outside, 'needs.yaml'), join(root, 'link.yaml'))
	symlinkSync(outside, join(root, 'linked'))
	symlinkSync('nowhere', join(root, 'dangling.yaml'))
	symlinkSync('round.yaml', join(root, 'round.yaml'))
	const source = folder(root)
	for (const file of ['link.yaml', 'linked/needs.yaml', 'linked', 'dangling.yaml', 'round.yaml'])
		expect(source.read(file), file).toEqual({ obstacle: 'symlink' })
	expect(source.list('linked')).toEqual([])
	expect(source.list('')).toContain('linked')
	rmSync(outside, { recursive: true })
})

test('a pipe is not waited for, nor a device read', () => {
	execFileSync('mkfifo', [join(root, 'pipe.yaml')])
	expect(folder(root).read('pipe.yaml')).toEqual({ obstacle: 'not-a-file' })
	expect(folder('/dev').read('zero')).toEqual({ obstacle: 'not-a-file' })
})

test('what is too large is left before it is read', () => {
	writeFileSync(join(root, 'large.yaml'), new Uint8Array(largestFile + 1))
	expect(folder(root).read('large.yaml')).toEqual({ obstacle: 'too-large' })
})

test('what may not be read says so, and never counts as empty', () => {
	mkdirSync(join(root, 'closed'))
	writeFileSync(join(root, 'closed', 'needs.yaml'), 'needs: []\n')
	writeFileSync(join(root, 'closed.yaml'), '')
	chmodSync(join(root, 'closed'), 0)
	chmodSync(join(root, 'closed.yaml'), 0)
	asAnybody(() => {
		expect(folder(root).read('closed.yaml')).toEqual({ obstacle: 'denied' })
		expect(folder(root).read('closed/needs.yaml')).toEqual({ obstacle: 'denied' })
	})
})

test('a closed, linked or missing folder of neighbourhoods does not look like one without any', () => {
	const opened = (make: (path: string) => void) => {
		const path = mkdtempSync(join(tmpdir(), 'agora-'))
		chmodSync(path, 0o755)
		for (const name of ['agora.yaml', 'programme.yaml'] as const) writeFileSync(join(path, name), files[name] ?? '')
		make(join(path, 'neighbourhoods'))
		const rules = asAnybody(() => open(folder(path)).findings.map(({ rule }) => rule))
		rmSync(path, { recursive: true, force: true })
		return rules
	}
	expect(opened(path => mkdirSync(path, { mode: 0 }))).toEqual(['file/denied'])
	expect(opened(path => symlinkSync(join(root, 'neighbourhoods'), path))).toEqual(['file/symlink'])
	expect(opened(path => writeFileSync(path, ''))).toEqual(['file/not-a-folder'])
	expect(opened(path => mkdirSync(path))).toEqual([])
})

test('the data folder is the nearest one upwards', () => {
	expect(rootAbove(join(root, 'neighbourhoods', 'nord'))).toBe(root)
	expect(rootAbove(root)).toBe(root)
	expect(rootAbove('/')).toBeUndefined()
})
