import type { Answer, Format } from '../commands/command.js'
import type { Day } from '../model/day.js'
import { Failure } from '../model/failure.js'
import { nearest } from '../model/nearest.js'
import type { Language } from '../model/text.js'
import type { CsvTable, Dialect } from '../render/csv.js'
import { cautionText } from '../report/caution.js'
import type { Checked } from '../report/checked.js'
import type { Block, Document, Table } from '../report/document.js'

/** How an answer is wanted. */
export interface Wanted {
	readonly kind: string
	readonly version: string
	readonly language: Language
	readonly colour: boolean
	readonly columns: number
	readonly dialect: Dialect
	/** A file for each table instead of one for all. */
	readonly apart: boolean
	/** The way from the repository's top to the data folder. */
	prefix(): string
	source(): {
		readonly commit: string | null
		readonly dirty: boolean
		readonly asOf: string | null
		readonly on: Day
	}
}

/** A document as a terminal shows it. */
export async function onTerminal(
	document: Document,
	language: Language,
	{ colour, columns }: Pick<Wanted, 'colour' | 'columns'>,
): Promise<string> {
	const [{ terminal }, { widthFor }, { Chalk }] = await Promise.all([
		import('../render/terminal.js'),
		import('../render/width.js'),
		import('chalk'),
	])
	const paint = new Chalk({ level: colour ? 1 : 0 })
	const width = await widthFor(JSON.stringify(document))
	return terminal(document, language, { columns, paint, width })
}

/** An answer as texts, by their file's name; the name is empty when there is one. Renderers are loaded when used. */
export async function render(
	answer: Answer,
	format: Format,
	wanted: Wanted,
): Promise<Readonly<Record<string, string>>> {
	const { language } = wanted
	switch (format) {
		case 'json': {
			const { json } = await import('../render/json.js')
			return {
				'': json(
					{
						kind: wanted.kind,
						tool: { name: 'agora', version: wanted.version },
						source: wanted.source(),
						warnings: (answer.cautions ?? []).map(cautionText),
					},
					answer.data,
				),
			}
		}
		case 'md': {
			if (answer.page) {
				const { fittingMarkdown, largestComment } = await import('../render/fitting.js')
				return { '': fittingMarkdown(answer.page(language), language, largestComment) }
			}
			const { markdown } = await import('../render/markdown.js')
			return { '': markdown(answer.document(language), language) }
		}
		case 'html': {
			const { html } = await import('../render/html/page.js')
			if (answer.pages && wanted.apart) return site(answer, wanted, html)
			return { '': await html(answer.document(language), language) }
		}
		case 'text':
			if (answer.program !== undefined) return { '': answer.program }
			return { '': await onTerminal(answer.document(language), language, wanted) }
		case 'github': {
			const [text, { github }] = await Promise.all([render(answer, 'text', wanted), import('../render/github.js')])
			return { '': `${text[''] ?? ''}\n${github(checkedIn(answer), language, wanted.prefix())}` }
		}
		case 'gitlab': {
			const { gitlab } = await import('../render/gitlab.js')
			return { '': gitlab(checkedIn(answer), language, wanted.prefix()) }
		}
		case 'sarif': {
			const { sarif } = await import('../render/sarif.js')
			return { '': sarif(checkedIn(answer), language, wanted.prefix(), wanted.version) }
		}
		case 'junit': {
			const { junit } = await import('../render/junit.js')
			return { '': junit(checkedIn(answer), language, wanted.prefix(), wanted.source().on, wanted.version) }
		}
		case 'csv': {
			const { csv, longCsv, ...of } = await import('../render/csv.js')
			const tables = [
				...tablesIn(answer.document(language).blocks).map(of.reportTable),
				...(answer.tables ?? []).map(of.dataTable),
			]
			if (answer.table !== undefined) return { '': csv(named(answer.table, tables), wanted.dialect) }
			if (wanted.apart)
				return Object.fromEntries(tables.map(table => [`${table.name}.csv`, csv(table, wanted.dialect)]))
			return { '': longCsv(tables, wanted.dialect) }
		}
	}
}

/** Every page, and beside them the data that they are made of. */
async function site(
	{ pages, tables = [] }: Answer,
	{ language, dialect }: Wanted,
	html: (document: Document, language: Language) => Promise<string>,
): Promise<Readonly<Record<string, string>>> {
	const { csv, dataTable, reportTable } = await import('../render/csv.js')
	const written: Record<string, string> = {}
	for (const [name, page] of Object.entries(pages?.(language) ?? {})) {
		const text = await html(page.document, page.language)
		written[name] = text
		const { data } = page.document
		if (data === undefined) continue
		for (const table of tablesIn(page.document.blocks).map(reportTable)) {
			const file = `${data}${table.name}.csv`
			if (text.includes(`"${file}"`)) written[file.replace('./', '')] ??= csv(table, dialect)
		}
	}
	for (const table of tables) written[`data/${table.name}.csv`] = csv(dataTable(table), dialect)
	return written
}

function checkedIn({ checked }: Answer): Checked {
	if (!checked) throw new Error('An answer without findings has been asked for in a form for findings')
	return checked
}

const tablesIn = (blocks: readonly Block[]) => blocks.filter((block): block is Table => block.kind === 'table')

function named(name: string, tables: readonly CsvTable[]): CsvTable {
	const found = tables.find(table => table.name === name)
	if (found) return found
	const known = tables.map(table => table.name)
	const meant = nearest(name, known)
	const records = known.filter(one => !one.startsWith('report-')).join(', ')
	throw new Failure(
		{
			it: `Non c’è una tabella «${name}»${meant ? `; forse «${meant}»?` : ''}`,
			en: `There is no table “${name}”${meant ? `; perhaps “${meant}”?` : ''}`,
		},
		{
			it: `Ci sono: ${records}; e quelle del rapporto, come report-needs`,
			en: `There are: ${records}; and those of the report, such as report-needs`,
		},
	)
}
