import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isMap, isScalar, isSeq, type Node, parseDocument, type YAMLMap } from 'yaml'
import { main } from '../../../src/cli/main.js'
import report from '../../../src/commands/report.js'
import type { Day } from '../../../src/model/day.js'
import type { Field } from '../../../src/model/field.js'
import { type FileKind, fields } from '../../../src/model/fields.js'
import { root } from '../../support/session.js'

/** Marks of what nobody outside may see, by where they were planted. */
interface Planted {
	readonly folder: string
	readonly marks: ReadonlyMap<string, string>
	/** The personal fields in which a mark stands, as the schemas name them. */
	readonly paths: ReadonlySet<string>
}

const contacts = ['canarino@example.org', '333 1234567', 'IT60 X054 2811 1010 0000 0123 456', 'RSSMRA80A01H501U']
const freeText = new Set(['description', 'statement', 'why', 'outcome', 'result', 'output', 'reason', 'text', 'method'])

/** The worked example with a mark in every personal field, in comments on every file, and contacts in free texts. */
function planted(): Planted {
	const folder = join(mkdtempSync(join(tmpdir(), 'agora-public-')), 'data')
	cpSync(join(root, 'data-template', 'example'), folder, { recursive: true })
	const marks = new Map<string, string>()
	const paths = new Set<string>()
	let next = 0
	const mark = (where: string) => {
		const text = `Canarina Segreta${next++}`
		marks.set(text, where)
		return text
	}
	writeFileSync(join(folder, 'waivers.yaml'), 'waivers:\n  - { rule: data/stale, reason: prova, until: 2027-01-01 }\n')
	for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
		const kind = file.replaceAll('\\', '/').split('/').at(-1)?.replace('.yaml', '') ?? ''
		if (!file.endsWith('.yaml') || !Object.hasOwn(fields, kind)) continue
		const document = parseDocument(readFileSync(join(folder, file), 'utf8'))
		plant(fields[kind as FileKind], document.contents, kind)
		const comment = mark(`a comment in ${file}`)
		writeFileSync(join(folder, file), `# ${comment}\n${document.toString()}\n# ${comment}\n`)
	}
	return { folder, marks, paths }

	function plant(field: Field, node: Node | null, path: string): void {
		if (isSeq(node)) for (const item of node.items) plant(field.items ?? field, item as Node, path)
		if (!isMap(node)) return
		for (const inner of field.fields ?? []) {
			const here = `${path}.${inner.key}`
			if (inner.personal && inner.shape === 'text') {
				node.set(inner.key, mark(here))
				paths.add(here)
			} else if (freeText.has(inner.key) && inner.shape === 'text' && node.has(inner.key)) addContacts(node, inner.key)
			else plant(inner, node.get(inner.key, true) as Node | null, here)
		}
	}

	function addContacts(node: YAMLMap, key: string): void {
		const scalar = node.get(key, true)
		if (isScalar(scalar)) node.set(key, `${String(scalar.value).trim()} ${contacts.join(' ')}`)
	}
}

/** Every personal field of words that the schemas know. */
function personalPaths(): readonly string[] {
	return Object.entries(fields).flatMap(([kind, field]) => [...inside(field, kind)])

	function* inside(field: Field, path: string): Iterable<string> {
		for (const inner of (field.items ?? field).fields ?? []) {
			const here = `${path}.${inner.key}`
			if (inner.personal) {
				if (inner.shape === 'text') yield here
			} else yield* inside(inner, here)
		}
	}
}

async function agora(folder: string, ...argv: readonly string[]): Promise<string> {
	let [out, err] = ['', '']
	const code = await main(argv, {
		cwd: folder,
		env: { LANG: 'it_IT.UTF-8' },
		today: () => '2026-11-22' as Day,
		dayAt: (_, seconds) => new Date(seconds * 1000).toISOString().slice(0, 10) as Day,
		interactive: false,
		screen: { out: false, columns: 80 },
		home: root,
		out: text => (out += text),
		err: text => (err += text),
	})
	expect(code, err).toBe(0)
	return out
}

const { folder, marks, paths } = planted()
const idsOfPersons = readdirSync(join(folder, 'neighbourhoods')).flatMap(id =>
	(['network', 'neighbourhood'] as const).flatMap(file => {
		const document = parseDocument(readFileSync(join(folder, 'neighbourhoods', id, `${file}.yaml`), 'utf8'))
		const list = document.get(file === 'network' ? 'people' : 'coordinators') as { items?: YAMLMap[] } | undefined
		return (list?.items ?? []).map(one => String(one.get('id')))
	}),
)

test('a mark stands in every personal field that the schemas know', () => {
	expect([...paths].sort()).toEqual([...personalPaths()].sort())
	expect(idsOfPersons.length).toBeGreaterThan(50)
})

const asked = [
	['report'],
	['report', 'quartiere-nord'],
	['report', 'quartiere-est', '--on', '2026-03-31'],
	['mandate', 'quartiere-nord'],
	['series', 'pilot-group/members', 'engagement/became-active', 'coordinators/trained'],
]

describe.each(asked)('agora %s %s', (...argv) => {
	const formats =
		argv[0] === 'report'
			? report.formats
			: argv[0] === 'mandate'
				? ['md', 'text', 'json', 'html']
				: ['md', 'text', 'json', 'csv']
	const words = argv.filter(one => one !== undefined)

	test.each(formats)('says nothing of a person in public (%s)', async format => {
		for (const language of format === 'md' ? ['it', 'en'] : ['it']) {
			const said = await agora(folder, ...words, '--public', '-f', format, '--lang', language)
			expect(said.length).toBeGreaterThan(200)
			const shown = [...marks].filter(([mark]) => said.includes(mark.split(' ')[1] as string))
			expect(shown, 'personal data').toEqual([])
			expect(
				contacts.filter(one => said.replaceAll('\u2060', '').includes(one)),
				'contact details',
			).toEqual([])
			expect(
				idsOfPersons.filter(id => said.includes(id)),
				'ids of persons',
			).toEqual([])
		}
	})
})

test('the internal edition does say it, so that the marks prove something', async () => {
	const said = await agora(folder, 'report', 'quartiere-nord', '-f', 'json')
	expect(said).toContain('Canarina Segreta')
	expect(contacts.filter(one => said.includes(one))).toEqual(contacts)
	expect(idsOfPersons.some(id => said.includes(id))).toBe(true)
})
