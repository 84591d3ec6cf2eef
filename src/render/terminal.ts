import type { ChalkInstance } from 'chalk'
import type { Language } from '../model/text.js'
import type { Block, Cell, Document, Excerpt, Rich, See, Table } from '../report/document.js'
import { bar, cellText, isNumeric, undrawn } from './cells.js'
import { cut, inColumns } from './columns.js'
import { spelt } from './harmless.js'
import { changeGroups, log } from './terminal-changes.js'
import type { Width } from './width.js'

export interface Screen {
	/** In cells; what is longer is cut or wrapped at words. */
	readonly columns: number
	readonly paint: ChalkInstance
	/** How many cells a text takes. */
	readonly width: Width
}

/** A document as text for a terminal: the sixteen colours of the reader's own theme, and right without them. */
export function terminal(document: Document, language: Language, screen: Screen): string {
	const text = document.blocks.map(block => blockOf(block, language, screen)).join('\n\n')
	return `${text.replace(runnerCommand, '$1\u2060$2')}\n`
}

/** In a build log a line that begins with :: or holds ##[ would be a command to the machine that runs it. */
const runnerCommand = /(^\s*:|#(?=#\[))(:|#)/gm

function blockOf(block: Block, language: Language, screen: Screen): string {
	const { paint, columns } = screen
	switch (block.kind) {
		case 'heading': {
			const text = safe(block.text)
			if (block.level === 1) return `${paint.bold(text)}\n${'─'.repeat(Math.min(columns, 80))}`
			const said = block.finding ? `\n\n${wrapped([...parts(block.finding), '.'], screen, '', paint.bold)}` : ''
			return (block.level === 2 ? paint.cyan.bold(text) : paint.bold(text)) + said
		}
		case 'paragraph':
			return wrapped(block.text, screen, '')
		case 'notice':
			return wrapped(
				[{ strong: language === 'it' ? 'Attenzione. ' : 'Attention. ' }, ...parts(block.text)],
				screen,
				'',
				paint.red,
			)
		case 'empty':
			return wrapped(block.text, screen, '  ', paint.dim)
		case 'list':
			return block.items.map((item, index) => hanging(block.ordered ? `${index + 1}. ` : '- ', item, screen)).join('\n')
		case 'definitions':
			return block.items.map(({ term, text }) => hanging('- ', [{ strong: term }, `: ${text}`], screen)).join('\n')
		case 'table':
			return table(undrawn(block), language, screen)
		case 'verbatim':
			return [
				paint.dim(safe(block.caption)),
				...block.text
					.trimEnd()
					.split('\n')
					.map(line => `  ${block.language === 'diff' ? changed(line, paint) : safe(line)}`),
			].join('\n')
		case 'excerpt':
			return excerpt(block, screen)
		case 'changes':
			return changeGroups(block.groups, screen)
		case 'log':
			return log(block, language, screen)
	}
}

/** A line of a comparison: what comes is green, what goes is red. */
function changed(line: string, paint: ChalkInstance): string {
	if (line.startsWith('@@')) return paint.dim(safe(line))
	const colour = line.startsWith('+') ? paint.green : line.startsWith('-') ? paint.red : paint.reset
	return colour(safe(line))
}

const parts = (text: Rich) =>
	typeof text === 'string'
		? [text]
		: text.filter((part): part is Exclude<typeof part, See> => typeof part === 'string' || !('see' in part))

function wrapped(
	text: Rich,
	{ columns, paint, width: cells }: Screen,
	indent: string,
	colour: (text: string) => string = words => words,
): string {
	const words = parts(text).flatMap(part => {
		const [content, style] =
			typeof part === 'string'
				? [part, colour]
				: 'strong' in part
					? [part.strong, (word: string) => paint.bold(colour(word))]
					: 'consequence' in part
						? [part.consequence, paint.red.bold]
						: [part.code, paint.cyan]
		return safe(content)
			.split(/( +)/)
			.filter(word => word !== '')
			.map(word => ({ word, style }))
	})
	const lines: string[] = []
	let line = ''
	let width = 0
	for (const [index, { word, style }] of words.entries()) {
		const size = cells(word)
		// Parts that touch, such as a name and the full stop after it, stay on one line.
		const touches = index > 0 && words[index - 1]?.word.trim() !== ''
		if (
			!touches &&
			width + sizeWith(words, index, cells) > columns - indent.length &&
			width > 0 &&
			word.trim() !== ''
		) {
			lines.push(line.trimEnd())
			line = ''
			width = 0
		}
		if (width === 0 && word.trim() === '') continue
		line += word.trim() === '' ? word : style(word)
		width += size
	}
	return [...lines, line.trimEnd()].map(one => indent + one).join('\n')
}

/** How much room a word takes with the words that touch it. */
function sizeWith(words: readonly { readonly word: string }[], from: number, cells: Screen['width']): number {
	const end = words.findIndex(({ word }, index) => index > from && word.trim() === '')
	return words.slice(from, end < 0 ? undefined : end).reduce((sum, { word }) => sum + cells(word), 0)
}

function hanging(mark: string, item: Rich, screen: Screen): string {
	const text = wrapped(item, { ...screen, columns: screen.columns - mark.length }, '')
	return text
		.split('\n')
		.map((line, index) => (index === 0 ? mark : ' '.repeat(mark.length)) + line)
		.join('\n')
}

function table({ caption, columns, rows, note }: Table, language: Language, screen: Screen): string {
	const { paint } = screen
	if (rows.length === 0)
		return paint.dim(`${safe(caption)}: ${language === 'it' ? 'nulla da mostrare' : 'nothing to show'}.`)
	const texts = rows.map(row => row.map(cell => safe(shown(cell, language))))
	const numeric = columns.map((_, index) => rows.some(row => row[index] && isNumeric(row[index])))
	const [head = [], ...lines] = inColumns(
		[columns.map(({ title }) => safe(title)), ...texts],
		numeric,
		screen.columns,
		screen.width,
		columns.map((_, index) => rows.some(row => row[index] && isName(row[index]))),
	)
	return [
		paint.bold(cut(safe(caption), screen.columns, screen.width)),
		...head.map(line => paint.dim(line)),
		...lines.flat(),
		...(note ? [wrapped(note, screen, '', paint.dim)] : []),
	].join('\n')
}

/** A name of a record, a command, a field: of no use when it is cut. */
const isName = (cell: Cell) =>
	cell.kind === 'text' &&
	Array.isArray(cell.value) &&
	cell.value.length === 1 &&
	typeof cell.value[0] === 'object' &&
	'code' in cell.value[0]

function shown(cell: Cell, language: Language): string {
	return cell.kind === 'bar'
		? `${cellText(cell, language).padStart(3)} ${bar(cell.value, cell.most, 15)}`
		: cellText(cell, language)
}

function excerpt(one: Excerpt, screen: Screen): string {
	const { paint, columns } = screen
	const colour = { error: paint.red, warning: paint.yellow, info: paint.cyan }[one.severity]
	const label = one.severityLabel.padEnd(7)
	const room = columns - 2 - label.length - 2
	const [first = '', ...rest] = wrapped(one.message, { ...screen, columns: room }, '').split('\n')
	const beside = screen.width(first) + one.rule.length + 1 <= room && rest.length === 0
	const head = beside
		? `  ${colour.bold(label)}  ${paint.bold(first)}${' '.repeat(room - screen.width(first) - one.rule.length)}${paint.dim(one.rule)}`
		: [
				`  ${colour.bold(label)}  ${paint.bold(first)}`,
				...rest.map(line => `${' '.repeat(label.length + 4)}${paint.bold(line)}`),
				`${' '.repeat(label.length + 4)}${paint.dim(one.rule)}`,
			].join('\n')
	const subject = cut(safe(one.subject ?? ''), columns - 4 - one.where.length, screen.width)
	return [
		head,
		`  ${subject ? `${subject}  ` : ''}${paint.dim(one.where)}`,
		...frame(one, screen),
		'',
		wrapped(one.remedy, screen, '  '),
	].join('\n')
}

/** The author's own lines, with a caret under what matters. */
function frame({ lines, from, to, hint }: Excerpt, screen: Screen): readonly string[] {
	const { paint, columns } = screen
	const column = (text: string) => screen.width(safe(text))
	const last = lines.at(-1)
	if (!last) return []
	const digits = String(last.number).length
	const room = columns - digits - 8
	// A long line is shown around what matters.
	const start = from - 1 > room - 10 ? Math.max(0, from - 1 - Math.floor(room / 3)) : 0
	const before = column(last.text.slice(start, from - 1))
	const marked = Math.max(1, Math.min(column(last.text.slice(from - 1, to - 1)), room - before))
	const isRoom = hint !== undefined && before + marked + 2 + column(hint) <= room
	const line = (number: number | '', text: string, mark: string) =>
		`  ${mark} ${String(number).padStart(digits + 1)} │ ${text}`.trimEnd()
	return [
		'',
		...lines.map(({ number, text }) =>
			line(
				number,
				cut(safe(text.slice(number === last.number ? start : 0)), room, screen.width),
				number === last.number ? paint.red('>') : ' ',
			),
		),
		line('', `${' '.repeat(before)}${paint.red('^'.repeat(marked))}${hint && isRoom ? `  ${safe(hint)}` : ''}`, ' '),
		...(hint && !isRoom ? [wrapped(hint, screen, ' '.repeat(digits + 8))] : []),
	]
}

/** Every piece of data goes through here on its way to the screen: it cannot move the cursor, colour, or turn text around. */
const safe = (data: string) => spelt(data.replace(/[\t\r\n]/g, ' '))
