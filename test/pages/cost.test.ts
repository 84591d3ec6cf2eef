import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'

/** Drawings cost nothing to who does not draw: their code is loaded by the one line that asks for a page. */

const src = join(import.meta.dirname, '..', '..', 'src')

/** The files that are loaded with one, whatever is asked: what it imports, but for types and for what it imports later. */
function loadedWith(file: string, known = new Set<string>()): ReadonlySet<string> {
	if (known.has(file)) return known
	known.add(file)
	if (!existsSync(join(src, file))) return known // Generated, and without imports of ours.
	const code = readFileSync(join(src, file), 'utf8')
	for (const [, names = '', from = ''] of code.matchAll(/^(?:import|export)\b([^'"=]*?)from '([^']+)'/gm)) {
		if (/^\s*type\s/.test(names)) continue
		if (!from.startsWith('.')) known.add(from)
		else if (from.endsWith('.js')) loadedWith(normalize(join(dirname(file), from.replace(/\.js$/, '.ts'))), known)
	}
	return known
}

const drawing = (file: string) => file.startsWith('render/html/') || file.startsWith('@hpcc-js/')
const commands = [
	'add',
	'diff',
	'history',
	'list',
	'mandate',
	'report',
	'save',
	'set',
	'show',
	'site',
	'status',
	'validate',
]

test.each(['cli/bin.ts', ...commands.map(name => `commands/${name}.ts`)])('%s loads nothing that draws', file => {
	const loaded = [...loadedWith(file)]
	expect(loaded.length).toBeGreaterThan(3)
	expect(loaded.filter(drawing)).toEqual([])
})

test('a page loads the layout engine only when it has a map', () => {
	const loaded = loadedWith('render/html/page.ts')
	expect([...loaded].filter(file => file.startsWith('@hpcc-js/') || /draw\/(?:maps?|layout)\.ts$/.test(file))).toEqual(
		[],
	)
	expect(loaded.has('render/html/draw/cells.ts')).toBe(true)
})
