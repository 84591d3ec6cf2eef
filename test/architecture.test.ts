import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { expect, test } from 'vitest'

/** The house: a folder answers one question, imports only what stands beside its name, and no other. */
const house: Readonly<Record<string, { readonly mayImport: readonly string[]; readonly doors: readonly string[] }>> = {
	model: { mayImport: [], doors: ['fastest-levenshtein'] },
	workspace: { mayImport: ['model'], doors: ['yaml', 'node-diff3'] },
	history: { mayImport: ['model', 'workspace'], doors: [] },
	observatory: {
		mayImport: ['model'],
		doors: ['graphology', 'graphology-metrics/centrality/betweenness.js', 'graphology-metrics/graph/density.js'],
	},
	checks: { mayImport: ['model', 'observatory'], doors: [] },
	report: { mayImport: ['model', 'observatory'], doors: [] },
	render: {
		mayImport: ['model', 'report'],
		doors: ['@hpcc-js/wasm-graphviz', 'chalk', 'csv-stringify/sync', 'string-width'],
	},
	commands: { mayImport: ['model', 'workspace', 'history', 'observatory', 'checks', 'report', 'render'], doors: [] },
	cli: {
		mayImport: ['commands', 'render', 'report', 'model', 'workspace', 'history'],
		doors: ['chalk', 'commander', 'inquirer'],
	},
}

/** Each danger has one door: the only files that may touch the world, and what they may touch. */
const dangers: Readonly<Record<string, readonly string[]>> = {
	// Reading; writing what a command changed; one writer at a time; what is remembered from one call to the next.
	// Help that was written when agora was built, and saying it at once.
	'node:fs': [
		'workspace/folder.ts',
		'workspace/save.ts',
		'workspace/journal.ts',
		'workspace/lock.ts',
		'history/remembered.ts',
		'cli/quick.ts',
	],
	// Whose process a lock is.
	'node:os': ['workspace/lock.ts'],
	'node:path': [
		'workspace/folder.ts',
		'workspace/save.ts',
		'workspace/journal.ts',
		'workspace/lock.ts',
		'history/remembered.ts',
		'cli/main.ts',
		'cli/desk.ts',
		'cli/deliver.ts',
		'cli/complete/complete.ts',
	],
	'node:child_process': ['history/git.ts'],
	// A digest is a pure function: short names for problems, for pages, for what a file was.
	'node:crypto': [
		'history/state.ts',
		'history/remembered.ts',
		'workspace/journal.ts',
		'render/fingerprint.ts',
		'render/html/page.ts',
	],
	// Keeping what was compiled.
	'node:module': ['cli/bin.ts'],
	'node:tty': ['cli/world.ts'],
	'node:url': ['cli/world.ts'],
	// What is pasted passes through on its way to a question.
	'node:stream': ['cli/keyboard.ts'],
}

const root = join(import.meta.dirname, '..', 'src')
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
	.filter(file => file.endsWith('.ts'))
	.map(file => file.replaceAll('\\', '/'))
	.sort()
const text = (file: string) => readFileSync(join(root, file), 'utf8')
const imports = (file: string) =>
	[...text(file).matchAll(/^(?:import|export)\b[^'"=]*?from '([^']+)'|\bimport\('([^']+)'\)|^import '([^']+)'/gm)].map(
		([, from, dynamic, bare]) => from ?? dynamic ?? bare ?? '',
	)
const folderOf = (file: string) => file.split('/')[0] ?? ''

test('every folder is in the house', () => {
	expect([...new Set(files.map(folderOf))].sort()).toEqual(Object.keys(house).sort())
})

test.each(files)('%s imports only what its folder may', file => {
	const { mayImport, doors } = house[folderOf(file)] ?? { mayImport: [], doors: [] }
	for (const path of imports(file)) {
		if (path.startsWith('.')) {
			const target = relative(root, normalize(join(root, dirname(file), path))).replaceAll('\\', '/')
			if (file === 'cli/version.ts' && target === '../package.json') continue
			expect([folderOf(file), ...mayImport], `${file} imports ${path}`).toContain(folderOf(target))
		} else if (path.startsWith('node:')) expect(dangers[path] ?? [], `${file} imports ${path}`).toContain(file)
		else expect(doors, `${file} imports ${path}`).toContain(path)
	}
})

test.each(files)('%s asks neither the clock, nor chance, nor the process, unless it is a door', file => {
	const code = text(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*|`[^`]*`|'[^'\n]*'/g, "''")
	const doors = {
		// What day it is; and, for --debug, how long it takes: nothing that is said of the data depends on it.
		clock: ['cli/world.ts'],
		chance: ['cli/world.ts'],
		process: [
			'cli/world.ts',
			'cli/bin.ts',
			'cli/quick.ts',
			'cli/program.ts',
			'history/git.ts',
			'workspace/folder.ts',
			'workspace/lock.ts',
		],
		locale: ['cli/world.ts'],
		console: [] as string[],
	}
	if (!doors.clock.includes(file)) expect(code).not.toMatch(/new Date\(\)|Date\.now|performance\.now/)
	if (!doors.chance.includes(file)) expect(code).not.toMatch(/Math\.random|randomUUID|randomBytes/)
	if (!doors.process.includes(file)) expect(code).not.toMatch(/\bprocess\./)
	if (!doors.locale.includes(file)) expect(code).not.toMatch(/\bIntl\.|toLocale|localeCompare/)
	expect(code).not.toMatch(/\bconsole\./)
})

test('the folders import one another in one direction', () => {
	const reaches = (from: string, to: string): boolean =>
		(house[from]?.mayImport ?? []).some(next => next === to || reaches(next, to))
	for (const folder of Object.keys(house)) expect(reaches(folder, folder), folder).toBe(false)
})
