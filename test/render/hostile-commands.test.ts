import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Format } from '../../src/commands/command.js'
import { commands } from '../../src/commands/index.js'
import { type FileKind, fieldAt } from '../../src/model/fields.js'
import { agora, example } from '../support/agora.js'
import { htmlSkeleton, markdownSkeleton, tableSkeleton, xmlSkeleton } from '../support/inert.js'
import { repository } from '../support/repository.js'
import { runnerCommands } from '../support/runner.js'

/**
 * Data × formats of every command that shows data. The oracle is structure: the worked example with every free text made
 * hostile must give pages with the same skeleton as with harmless words.
 */
const payloads = [
	'::error file=x::y',
	'##[error]x',
	'%0A::warning::x',
	'a\n::stop-commands::x',
	'\u001b[31mrosso\u001b[0m',
	'\u009b31m',
	'\u202etxt.exe\u202c',
	'x\u2066y\u2069',
	'@team @org/team',
	'#12 !34 GH-5 ~6 %7 $8 &9',
	'<script>alert(1)</script>',
	'<img src=x onerror=alert(1)>',
	'" onmouseover="alert(1)',
	'</td></tr></table>',
	'| a | b |',
	'a |\n| --- |\n| b',
	'```\nfine',
	'~~~\nfine',
	'[x](javascript:alert(1))',
	'![x](https://evil.example/p.png)',
	'https://evil.example www.evil.example',
	'**x** __y__ `z`',
	'# titolo\n\n- voce\n1. voce\n> cit',
	'a\n===',
	'<!-- x -->&lt;&amp;',
	']]><x/>',
	'{0} {x} \\{',
	'=HYPERLINK("https://evil.example")',
	'+1+1',
	'-2+3',
	'\t=1',
	'a\r\nb\u2028c\u0085d',
	'100% %s %d',
]

/** What is asked of each command that shows data. Those that only write, or explain agora itself, have nothing to show. */
const asked: Readonly<Record<string, readonly string[]>> = {
	validate: ['validate', 'validate --since HEAD'],
	report: ['report', 'report quartiere-est'],
	mandate: ['mandate quartiere-nord'],
	series: ['series needs/open'],
	list: ['list needs', 'list organisations', 'list actions'],
	show: ['show need-83w2ec'],
	status: ['status'],
	history: ['history quartiere-est'],
	diff: ['diff'],
}
const silent =
	'init setup add set end link rename import export save site explain completion merge-file public menu'.split(' ')

const kinds = new Map<string, FileKind>()
const texts = new Map<string, unknown>()
for (const name of readdirSync(example, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.yaml'))) {
	kinds.set(name, name.replace(/^.*\/|\.yaml$/g, '') as FileKind)
	texts.set(name, parse(readFileSync(join(example, name), 'utf8')))
}

/** The example with every free text replaced; each is told apart by its number. */
function rewritten(word: (index: number) => string): Record<string, string> {
	let index = 0
	const walk = (kind: FileKind, value: unknown, path: (string | number)[]): unknown => {
		if (Array.isArray(value)) return value.map((one, at) => walk(kind, one, [...path, at]))
		if (typeof value === 'object' && value !== null)
			return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, walk(kind, one, [...path, key])]))
		if (typeof value !== 'string' || path.length === 0) return value
		const { field } = fieldAt(kind, path)
		const free =
			field.shape === 'text' &&
			!field.refersTo &&
			!field.mentions &&
			!/code|url|source|place|tax|website/.test(field.key)
		return free ? word(index++) : value
	}
	return Object.fromEntries(
		[...texts].map(([name, value]) => [name, ascii(JSON.stringify(walk(kinds.get(name) as FileKind, value, [])))]),
	)
}

/** JSON is YAML too, when what cannot be seen is written with its number. */
const ascii = (json: string) =>
	json.replace(/[\u007f-\uffff]/g, letter => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)

function folder(word: (index: number) => string): string {
	const at = repository()
	at.commit(
		'2026-11-20',
		rewritten(index => `prima ${index}`),
	)
	at.write(rewritten(word))
	return at.root
}

const shift = Number(process.env.SHIFT ?? 0)
let [harmless, hostile] = ['', '']
beforeAll(() => {
	// As long as the others, so that a drawing breaks its labels too.
	harmless = folder(index => `parole come tante altre ${index}`)
	hostile = folder(index => `${payloads[(index + shift) % payloads.length]} ${index}`)
})

test('every command that shows data is in the table', () => {
	const known = [...Object.keys(asked), ...silent]
	expect(commands.map(({ name }) => name).filter(name => !known.includes(name))).toEqual([])
})

const cases = (
	await Promise.all(
		commands
			.filter(({ name }) => Object.hasOwn(asked, name))
			.map(async ({ name, load }) => {
				const { formats } = (await load()).default
				return (asked[name] ?? []).flatMap(line => formats.map(format => [line, format] as const))
			}),
	)
).flat()

test.each(cases)('agora %s -f %s has the same skeleton with hostile data', async (line, format) => {
	const said = async (cwd: string) => {
		const { out, err } = await agora(`${line} -f ${format}`, { cwd, env: { LANG: 'it_IT.UTF-8', NO_COLOR: '1' } })
		expect(err).toBe('')
		return out
	}
	const [plain, odd] = [await said(harmless), await said(hostile)]
	expect(plain.length).toBeGreaterThan(50)
	// A table holds every cell as it was written: whoever imports it gets the same text back.
	if (format !== 'csv')
		// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
		expect(odd).not.toMatch(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u202a-\u202e\u2066-\u2069]/)
	// Tables and pages are files: nobody prints them into a build's log.
	if (format !== 'csv' && format !== 'html')
		expect(runnerCommands(odd).map(kindOf)).toEqual(runnerCommands(plain).map(kindOf))
	expect(skeletons[format](odd)).toEqual(skeletons[format](plain))
})

const kindOf = ({ name, properties }: { name: string; properties: object }) => [name, ...Object.keys(properties)]

const skeletons: Readonly<Record<Format, (text: string) => unknown>> = {
	text: text => /\r/.test(text),
	github: text => runnerCommands(text).map(kindOf),
	md: markdownSkeleton,
	html: htmlSkeleton,
	json: text => shapeOf(JSON.parse(text)),
	sarif: text => shapeOf(JSON.parse(text)),
	gitlab: text => shapeOf(JSON.parse(text)),
	junit: xmlSkeleton,
	csv: tableSkeleton,
}

/** Keys and kinds of values, without the values; lists as the set of what is in them. */
function shapeOf(value: unknown): unknown {
	if (Array.isArray(value)) return [...new Set(value.map(one => JSON.stringify(shapeOf(one))))].sort()
	if (typeof value !== 'object' || value === null) return 'value'
	return Object.fromEntries(
		Object.entries(value).map(([key, one]) => {
			if (key === 'rules' || key === 'summary') return [key, 'counts']
			// Of problems, whose parts may be null: the keys that every one of them has.
			const isProblems = (key === 'problems' || key === 'fixed') && Array.isArray(one)
			return [key, isProblems ? [...new Set(one.map(problem => Object.keys(problem).join()))] : shapeOf(one)]
		}),
	)
}
