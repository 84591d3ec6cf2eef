import { Chalk } from 'chalk'
import fc from 'fast-check'
import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { type Day, daysAfter } from '../../src/model/day.js'
import { capital } from '../../src/model/numerals.js'
import { plainText } from '../../src/render/cells.js'
import { csv, reportTable } from '../../src/render/csv.js'
import { html } from '../../src/render/html/page.js'
import { markdown } from '../../src/render/markdown.js'
import { terminal } from '../../src/render/terminal.js'
import { measureAll, toldSections } from '../../src/report/compose.js'
import { type Cell, type Document, type Table, text } from '../../src/report/document.js'
import { plainly, sentence } from '../../src/report/sentence.js'
import { folder } from '../../src/workspace/folder.js'
import { open } from '../../src/workspace/open.js'

const workspace = open(folder('data-template/example'))
const none = { errors: 0, warnings: 0, infos: 0 }

/** Every finding of a neighbourhood on some day. */
function findings(id: string, days: number, language: 'it' | 'en') {
	const { neighbourhood } = workspace.read(id)
	const measures = measureAll(neighbourhood, daysAfter('2025-05-01' as Day, days), workspace.programme, none)
	return toldSections(measures, workspace.codes, language).flatMap(({ headline }) => headline ?? [])
}

/** A chapter on some day: its finding, and the rows of its figure that are emphasised. */
function chapter(id: string, days: number, section: string) {
	const { neighbourhood } = workspace.read(id)
	const measures = measureAll(neighbourhood, daysAfter('2025-05-01' as Day, days), workspace.programme, none)
	const told = toldSections(measures, workspace.codes, 'it').find(one => one.section.id === section)
	const figure = told?.blocks.find((block): block is Table => block.kind === 'table' && block.figure !== undefined)
	const isEmphasised = (cell: Cell) => 'attention' in cell && cell.attention === true
	return {
		weight: told?.headline?.weight ?? 0,
		emphasised: figure?.rows.filter(row => row.some(isEmphasised)).length ?? 0,
	}
}

const someDay = fc.tuple(fc.constantFrom(...workspace.programme.found), fc.nat(700))

test.each([
	'needs',
	'continuity',
])('%s: the finding asks for action when, and only when, its figure emphasises a row', section => {
	let asked = 0
	fc.assert(
		fc.property(someDay, ([id, days]) => {
			const { weight, emphasised } = chapter(id, days, section)
			if (weight >= 2) asked++
			expect(emphasised > 0).toBe(weight >= 2)
		}),
		{ numRuns: Number(process.env.RUNS ?? 60) },
	)
	expect(asked).toBeGreaterThan(0)
})

test('a finding has a marked half when, and only when, it asks for action; in every language and format the words are one sentence', () => {
	let marked = 0
	fc.assert(
		fc.property(someDay, fc.constantFrom('it', 'en'), ([id, days], language) => {
			for (const headline of findings(id, days, language)) {
				const said = sentence(headline, '.')
				const halves = typeof said === 'string' ? [] : said.filter(part => typeof part !== 'string')
				expect(halves.length > 0).toBe(headline.weight >= 2)
				for (const { consequence } of halves) expect(consequence).toMatch(/^\S.*\S$/)
				expect(plainText(said)).toBe(`${capital(plainly(headline))}.`)
				expect(plainText(said)).not.toMatch(/ {2}|\[object/)
				marked += halves.length
			}
		}),
		{ numRuns: Number(process.env.RUNS ?? 40) },
	)
	expect(marked).toBeGreaterThan(0)
})

test('the marked half is the accent of a page, bold in Markdown, bold red in a terminal, and plain in a table of data', async () => {
	const finding = ['Due bisogni ', { consequence: 'non hanno un’azione' }] as const
	const table: Table = {
		kind: 'table',
		id: 't',
		caption: 'T',
		columns: [{ key: 'said', title: 'Detto' }],
		rows: [[text(finding)]],
	}
	const page: Document = {
		title: 'P',
		blocks: [{ kind: 'heading', level: 2, text: 'Bisogni', id: 'needs', finding }, table],
	}
	expect(await html(page, 'it')).toMatch(/<h2 id="needs-title">Due bisogni <em>non hanno un’azione<\/em><\/h2>/)
	expect(markdown(page, 'it')).toContain('\nDue bisogni **non hanno un’azione**.\n')
	const shown = terminal(page, 'it', { columns: 80, paint: new Chalk({ level: 1 }), width: stringWidth })
	const { red } = new Chalk({ level: 1 })
	expect(shown).toContain(['non', 'hanno', 'un’azione'].map(word => red.bold(word)).join(' '))
	expect(csv(reportTable(table), 'standard')).toContain('Due bisogni non hanno un’azione')
})
