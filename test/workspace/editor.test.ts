import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { editorFiles } from '../../src/commands/editor-files.js'
import { codes } from '../../src/model/codes.js'
import { editorSchemas } from '../../src/workspace/editor-schemas.js'
import { folder as onDisk } from '../../src/workspace/folder.js'
import { agora } from '../support/agora.js'
import { LanguageServer } from '../support/language-server.js'
import { root } from '../support/session.js'

const schemas = Object.fromEntries(
	readdirSync(join(root, 'schemas'))
		.filter(name => name.endsWith('.schema.json'))
		.map(name => [name.replace('.schema.json', ''), JSON.parse(readFileSync(join(root, 'schemas', name), 'utf8'))]),
)

const folder = mkdtempSync(join(tmpdir(), 'agora-editor-'))
const server = new LanguageServer(folder)
interface Problem {
	readonly rule: string
	readonly file: string
	readonly start: { readonly line: number }
	readonly message: { readonly it: string }
	readonly remedy: { readonly it: string }
}
let problems: Problem[] = []

beforeAll(async () => {
	cpSync(join(root, 'test', 'folders', 'every-mistake'), folder, { recursive: true })
	mkdirSync(join(folder, '.agora', 'schemas'), { recursive: true })
	for (const [name, schema] of Object.entries(editorSchemas(schemas, 'it')))
		writeFileSync(join(folder, '.agora', 'schemas', `${name}.schema.json`), JSON.stringify(schema))
	problems = JSON.parse((await agora('validate --json', { cwd: folder })).out).problems
	await server.start()
})
afterAll(() => server.stop())

/** The text with the line that agora init writes, which says where its schema is. */
const withSchema = (file: string, text: string) => {
	const up = file.startsWith('neighbourhoods/') ? '../../' : ''
	return `# yaml-language-server: $schema=${up}.agora/schemas/${basename(file, '.yaml')}.schema.json\n${text}`
}

/**
 * What an editor may say of a problem: the terminal's message or its remedy to the letter, or both but for what only the
 * terminal knows: the field's name, which stands beside it in an editor, and the value that was found.
 */
function sayable({ message, remedy, rule }: Problem): readonly string[] {
	const needed = message.it.replace(/^[^:]+: /, '').replace(/, ma qui .*$/, '')
	const short = `${needed.charAt(0).toUpperCase()}${needed.slice(1)}`
	// Remedies that repeat the value: «Metti il valore tra virgolette: "123"».
	const own = rule === 'schema/type' && /^(?:Metti il valore|Scrivi una voce|Scrivi un testo)/.test(remedy.it)
	return [message.it, remedy.it, `${short}. ${remedy.it}`, ...(own ? [short] : [])].map(plain)
}

const plain = (sentence: string) => sentence.replace(/\.$/, '')

const says = (editor: string, problem: Problem) => sayable(problem).includes(plain(editor))

test('on every mistake against a schema the editor says what the terminal says, on the same line', async () => {
	const wrong = problems.filter(({ rule }) => rule.startsWith('schema/'))
	const files = [...new Set(wrong.map(({ file }) => file))]
	expect(wrong.length).toBeGreaterThan(40)
	const silent: string[] = []
	for (const file of files) {
		const text = readFileSync(join(folder, file), 'utf8')
		const found = await server.open(file, withSchema(file, text))
		for (const problem of wrong.filter(one => one.file === file)) {
			// The line with the schema is the first. An editor marks a whole record, or the value of a field that is not known.
			const near = found.filter(({ range }) => range.start.line <= problem.start.line + 1)
			if (!near.some(({ message }) => says(message, problem)))
				silent.push(
					`${file}:${problem.start.line} ${problem.rule} ${problem.message.it} ${problem.remedy.it} // ${found
						.filter(({ range }) => Math.abs(range.start.line - problem.start.line) < 2)
						.map(({ message }) => message)
						.join(' | ')}`,
				)
		}
	}
	expect(silent).toEqual([])
})

test('codes are completed, with their Italian labels and what they mean', async () => {
	const file = 'neighbourhoods/in-ordine/needs.yaml'
	await server.open(file, withSchema(file, 'needs:\n  - id: need-a\n    title: Panchine\n    stage: \n'))
	const answer = (await server.ask('completion', file, 4, 11)) as {
		items: { label: string; documentation?: string | { value: string } }[]
	}
	const told = Object.fromEntries(
		answer.items.map(({ label, documentation }) => [
			label,
			typeof documentation === 'string' ? documentation : documentation?.value,
		]),
	)
	expect(Object.keys(told)).toEqual(['open', 'in-progress', 'answered', 'closed'])
	expect(told.open).toMatch(/^aperto: Il bisogno/)
})

test('codes that agora.yaml adds are completed too, with their labels, and accepted', async () => {
	const own = codes({
		vocabularies: { targets: [{ code: 'ortisti', it: 'chi cura gli orti', en: 'gardeners' }] },
	} as never)
	const files = editorFiles({ packaged: onDisk(root), program: { agora: '0', definitions: 1 } }, 'it', own)
	mkdirSync(join(folder, '.agora', 'own'), { recursive: true })
	for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, '.agora', 'own', basename(name)), text)
	const page = (code: string) =>
		withSchema(
			'neighbourhoods/orti/needs.yaml',
			`needs:\n  - id: need-a\n    title: Orti\n    noticed: 2026-01-12\n    targets: [${code}]\n`,
		).replace('.agora/schemas', '.agora/own')
	const found = await server.open('neighbourhoods/orti/needs.yaml', page('ortisti'))
	expect(found.map(({ message }) => message)).toEqual([])
	await server.open('neighbourhoods/orti-2/needs.yaml', page(''))
	const { items } = (await server.ask('completion', 'neighbourhoods/orti-2/needs.yaml', 5, 14)) as {
		items: { label: string; documentation?: { value: string } | string }[]
	}
	const offered = items.find(({ label }) => label === 'ortisti')
	expect(JSON.stringify(offered?.documentation)).toContain('chi cura gli orti')
	expect(items.map(({ label }) => label)).toContain('anziani')
})

test('a new record is offered with the fields that it needs', async () => {
	const file = 'neighbourhoods/nuovo/needs.yaml'
	await server.open(file, withSchema(file, 'needs:\n  - \n'))
	const { items } = (await server.ask('completion', file, 2, 4)) as {
		items: { label: string; insertText?: string; documentation?: unknown }[]
	}
	const offered = items.find(({ label }) => label === 'Bisogno')
	expect(offered?.insertText).toContain('id: ')
	expect(offered?.insertText).toContain('title: ')
})

/** Every field in the file, with the line on which it stands. */
const keys = (text: string) =>
	text.split('\n').flatMap((line, index) => {
		const found = /^(\s*(?:- )?)([a-z_]+):/.exec(line)
		return found ? [{ key: found[2] as string, line: index, at: (found[1] as string).length }] : []
	})

test('every field of the example explains itself under the pointer', async () => {
	const example = join(root, 'data-template', 'example', 'neighbourhoods', 'quartiere-sud')
	let asked = 0
	for (const name of readdirSync(example)) {
		const file = `neighbourhoods/sud/${name}`
		const text = readFileSync(join(example, name), 'utf8').replace(/^# yaml-language-server.*\n/, '')
		const whole = withSchema(file, text)
		await server.open(file, whole)
		for (const { key, line, at } of keys(whole)) {
			const hover = (await server.ask('hover', file, line, at + 1)) as { contents?: { value?: string } } | null
			expect(hover?.contents?.value ?? '', `${file}:${line + 1} ${key}`).toMatch(/\p{L}{3}.*\p{L}{3}/su)
			asked++
		}
	}
	expect(asked).toBeGreaterThan(100)
	expect(existsSync(join(folder, '.agora', 'schemas', 'needs.schema.json'))).toBe(true)
})
