import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { neighbourhoodFindings } from '../src/checks/run.js'
import type { Finding } from '../src/model/finding.js'
import type { Language } from '../src/model/text.js'
import { folder } from '../src/workspace/folder.js'
import { type Look, open } from '../src/workspace/open.js'
import { readingRules } from '../src/workspace/rules/index.js'
import { shortText } from '../src/workspace/short-text.js'
import { memory } from '../src/workspace/source.js'
import { someDay } from './support/folder.js'
import { asAnybody, everyMistake, remove } from './support/mistakes.js'

interface Told {
	readonly finding: Finding
	readonly look: Look | undefined
}

/** Two rules of the checks stand here too: to whoever reads a file, a wrong reference is a mistake in writing. */
const alsoHere = ['reference/unknown', 'id/duplicate']

const mistakes = everyMistake()
const before = snapshot(mistakes)
const told = asAnybody(() => judged(mistakes))
afterAll(() => remove(mistakes))

test('every mistake has its words', async () => {
	await expect(page(told)).toMatchFileSnapshot('../docs/errors.md')
})

test.each(readingRules.map(({ id }) => id))('%s is drawn by a mistake', id => {
	expect(told.some(({ finding }) => finding.rule === id)).toBe(true)
})

test('what is in order is left in peace', () => {
	expect(told.filter(({ finding }) => finding.at.file.startsWith('neighbourhoods/in-ordine/'))).toEqual([])
})

test('reading changes nothing', () => {
	expect(snapshot(mistakes)).toEqual(before)
})

test('every file is read at once, and says no more than a person can take in', () => {
	const files = new Map<string, number>()
	for (const { finding } of told) files.set(finding.at.file, (files.get(finding.at.file) ?? 0) + 1)
	expect(Math.max(...files.values())).toBeLessThanOrEqual(201)
})

test.each(told)('$finding.rule in $finding.at.file is a sentence, in both languages', ({ finding, look }) => {
	for (const language of ['it', 'en'] as const) {
		const { message, remedy } = finding
		expect(message[language]).toMatch(/^(?:[\p{Lu}«“}\]]|neighbourhoods[ /])[^\n]{5,400}[^.\s]$/u)
		expect(remedy[language]).toMatch(/^[\p{Lu}][^\n]{5,600}$/u)
		expect(`${message[language]} ${remedy[language]}`).not.toMatch(/undefined|NaN|\[object|\bnull\b/)
	}
	if (!look) return
	const { span, text } = look
	expect(span.line).toBeGreaterThan(0)
	expect(span.line).toBeLessThanOrEqual(text.split('\n').length)
	expect(span.endLine * 1e9 + span.endColumn).toBeGreaterThan(span.line * 1e9 + span.column - 1)
})

function judged(path: string): readonly Told[] {
	const found: Told[] = []
	const workspace = open(folder(path))
	found.push(...workspace.findings.map(finding => ({ finding, look: workspace.look(finding.at) })))
	for (const id of workspace.programme.found) {
		const { neighbourhood, findings, look } = workspace.read(id)
		const checked = neighbourhoodFindings(neighbourhood, {
			today: someDay,
			now: someDay,
			programme: workspace.programme,
			codes: workspace.codes,
		}).filter(({ rule }) => alsoHere.includes(rule))
		found.push(...[...findings, ...checked].map(finding => ({ finding, look: look(finding.at) })))
	}
	const noFolder = open(
		memory({ 'agora.yaml': 'version: 1\n', 'programme.yaml': 'name: Prova\n', neighbourhoods: 'nord' }),
	)
	found.push(...noFolder.findings.map(finding => ({ finding, look: undefined })))
	return found
}

/** Every file, folder and link below a folder: what it is, when it was written and what it holds. */
function snapshot(path: string): Readonly<Record<string, string>> {
	return Object.fromEntries(
		readdirSync(path, { recursive: true, encoding: 'utf8' })
			.sort()
			.map(name => {
				const stat = lstatSync(join(path, name))
				const content = stat.isFile() && stat.size < 100_000 ? readFileSync(join(path, name)).toString('base64') : ''
				return [name, `${stat.mode} ${stat.size} ${stat.mtimeMs} ${content}`]
			}),
	)
}

function page(all: readonly Told[]): string {
	const rules = [...readingRules.map(({ id }) => id), ...alsoHere]
	const sections = rules.map(id =>
		section(
			id,
			all.filter(({ finding }) => finding.rule === id),
		),
	)
	return `# What agora says of every mistake

Every mistake of \`test/folders/every-mistake\`, a folder in which nothing is right, and what agora says of it in Italian
and in English: where, what, and what to do. This page is written by \`test/errors.test.ts\`; a mistake that is missing here
is worth a case there. \`agora explain NAME\` says why a rule is there.

${sections.join('\n')}`
}

function section(id: string, all: readonly Told[]): string {
	const isRepetition = ({ finding: { at } }: Told, index: number) =>
		at.file.includes('/troppo/') && all.findIndex(({ finding }) => finding.at.file === at.file) < index
	return `## ${id}\n\n${all
		.filter((one, index) => !isRepetition(one, index))
		.map(entry)
		.join('\n')}`
}

function entry(one: Told): string {
	const { finding, look } = one
	const said = (language: Language) => {
		const { suggestion } = finding
		const label = suggestion?.label ? ` (${suggestion.label[language]})` : ''
		const perhaps = { it: 'Forse', en: 'Perhaps' }[language]
		const hint = suggestion ? ` *${perhaps} ${suggestion.value}${label}?*` : ''
		return `- ${finding.message[language]}. → ${finding.remedy[language]}${hint}\n`
	}
	return `\`${place(one)}\`\n${look ? excerpt(look) : '\n'}${said('it')}${said('en')}`
}

function place({ finding, look }: Told): string {
	const file = finding.at.file.replace(/^neighbourhoods\//, '')
	return look ? `${file}:${look.span.line}:${look.span.column}` : file
}

function excerpt({ span, text }: Look): string {
	const line = text.split(/\r?\n/)[span.line - 1] ?? ''
	if (line === '') return '\n'
	const visible = (part: string) =>
		part.replace(/[\p{Cc}\p{Cf}]/gu, character => shortText(character === '\t' ? '→' : character))
	const before = visible(line.slice(0, span.column - 1))
	const inside = visible(line.slice(span.column - 1, span.endLine === span.line ? span.endColumn - 1 : undefined))
	const after = visible(span.endLine === span.line ? line.slice(span.endColumn - 1) : '')
	const cut = before.length > 80 ? `…${before.slice(-40)}` : before
	const marks = `${' '.repeat(cut.length)}${'^'.repeat(Math.max(1, inside.length))}`
	return `\n\`\`\`text\n${`${cut}${inside}${after}`.slice(0, 110)}\n${marks.slice(0, 110)}\n\`\`\`\n\n`
}
