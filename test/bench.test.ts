import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { judge, judgeProgramme, waivedIn } from '../src/commands/judge.js'
import type { Day } from '../src/model/day.js'
import { folder } from '../src/workspace/folder.js'
import { open } from '../src/workspace/open.js'
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
		.map(file => [file.slice(path.length), readFileSync(file, 'utf8')])

test('generated neighbourhoods have the size of real ones and no errors', () => {
	const path = generated()
	const workspace = open(folder(path))
	const today = '2026-11-22' as Day
	const waived = waivedIn(workspace, today)
	const findings = [
		...judgeProgramme(workspace, today, waived),
		...workspace.programme.found.flatMap(id => judge(workspace.read(id), workspace, today, waived)),
	]
	expect(workspace.programme.found).toHaveLength(3)
	expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
	for (const id of workspace.programme.found) {
		const size = texts(join(path, 'neighbourhoods', id)).reduce(
			(sum, [, text = '']) => sum + Buffer.byteLength(text),
			0,
		)
		expect(size).toBeGreaterThan(20_000)
		expect(size).toBeLessThan(45_000)
	}
})

test('what is generated is the same every time', () => {
	expect(texts(generated())).toEqual(texts(generated()))
})
