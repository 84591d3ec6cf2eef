import type { Field } from '../model/field.js'
import { type Row, remarks, rows, rowText, without } from '../model/programme-text.js'
import type { Named } from '../model/rule.js'
import type { Language, Words } from '../model/text.js'
import type { Figure } from '../observatory/figure.js'
import { type Block, type Rich, text } from '../report/document.js'
import { figures } from '../report/figures.js'
import type { Answer } from './command.js'
import { allFields } from './explained-fields.js'
import { rules } from './rules.js'

/** What keeps a row of the programme’s text true: where it is written, what watches over it, what shows it. */
export interface Kept {
	readonly row: Row
	readonly fields: readonly (readonly [path: string, field: Field])[]
	readonly rules: readonly Named[]
	readonly figures: readonly Figure[]
}

export const parts = ['fields', 'rules', 'figures'] as const

export function kept(row: Row): Kept {
	const of = ({ rows = [] }: { readonly rows?: readonly Row[] }) => rows.includes(row)
	return {
		row,
		fields: allFields().filter(([, field]) => of(field)),
		rules: rules.filter(of),
		figures: [...figures.values()].filter(of),
	}
}

/** The row that somebody means by a number of the programme’s text. */
export const rowNamed = (name: string): Row | undefined => rows.find(row => String(row) === name)

/** A row as people read of it: its number, and its words between quotation marks. */
export function rowLine(row: Row, language: Language): string {
	const said = rowText(row)[language]
	return typeof row === 'number' ? `${row}. «${said}»` : said
}

export function rowExplained(row: Row): Answer {
	const all = kept(row)
	return {
		data: {
			explained: 'row',
			row,
			text: rowText(row),
			fields: all.fields.map(([path, { title }]) => ({ path, title })),
			rules: all.rules.map(({ id, severity, title }) => ({ id, severity, title })),
			figures: all.figures.map(({ id, title }) => ({ id, title })),
			without: without[row] ?? {},
		},
		document: language => ({
			title: rowLine(row, language),
			blocks: [{ kind: 'heading', level: 1, text: rowLine(row, language) }, ...keptBlocks(all, language)],
		}),
	}
}

/** The three lists of a row; where one is rightly empty, the reason in words. */
export function keptBlocks({ row, ...all }: Kept, language: Language): readonly Block[] {
	const lists: Record<(typeof parts)[number], readonly Rich[]> = {
		fields: all.fields.map(([path, { title }]) => [{ code: path }, ` ${title[language]}`]),
		rules: all.rules.map(({ id, title }) => [{ code: id }, ` ${title[language]}`]),
		figures: all.figures.map(({ id, title }) => [{ code: id }, ` ${title[language]}`]),
	}
	const remark = remarks[row]
	return parts.flatMap((part): Block[] => {
		const reason = without[row]?.[part]
		return [
			{ kind: 'paragraph', text: [{ strong: words[part][language] }, ...(reason ? [` ${reason[language]}`] : [])] },
			...(lists[part].length > 0 ? [{ kind: 'list', items: lists[part] } as const] : []),
			...(part === 'rules' && remark ? [{ kind: 'paragraph', text: remark[language] } as const] : []),
		]
	})
}

/** The rows that a rule, a figure or a field comes from, in a sentence; nothing when it comes from none. */
export function rowsTold(of: readonly Row[] | undefined, language: Language): readonly Block[] {
	if (!of || of.length === 0) return []
	const lines = of.map(row => rowLine(row, language))
	return [{ kind: 'paragraph', text: `${words.from[language]}${lines.join('; ')}.` }]
}

/** All the rows as a table, for those who look one up. */
export const rowTable = (language: Language): Block => ({
	kind: 'table',
	id: 'rows',
	caption: words.rows[language],
	columns: [
		{ key: 'row', title: words.row[language] },
		{ key: 'text', title: words.text[language] },
	],
	rows: rows
		.filter(row => typeof row === 'number')
		.map(row => [text([{ code: String(row) }]), text(rowText(row)[language])]),
})

const words = {
	fields: { it: 'Si scrive in:', en: 'Written in:' },
	rules: { it: 'Lo tengono vero le regole:', en: 'Kept true by the rules:' },
	figures: { it: 'Lo mostrano gli indicatori:', en: 'Shown by the figures:' },
	from: { it: 'Viene dal testo del programma: ', en: 'It comes from the programme’s text: ' },
	rows: { it: 'Il testo del programma, riga per riga', en: 'The programme’s text, row by row' },
	row: { it: 'Riga', en: 'Row' },
	text: { it: 'Parole del testo', en: 'Words of the text' },
} as const satisfies Readonly<Record<string, Words>>
