import { shortDay } from '../model/number.js'
import type { Language } from '../model/text.js'
import type {
	Block,
	Cell,
	ChangeGroup,
	ChangeLine,
	Document,
	Excerpt,
	LogEntry,
	Rich,
	Table,
} from '../report/document.js'
import { bar, cellText, isNumeric, undrawn } from './cells.js'
import { spelt, unlinked, visible } from './harmless.js'
import { flowchart, gantt } from './mermaid.js'

/** A document as Markdown: one fact a line, no HTML, complete without any drawing. */
export function markdown(document: Document, language: Language): string {
	return `${document.blocks.map(block => blockOf(block, language)).join('\n\n')}\n`
}

function blockOf(block: Block, language: Language): string {
	switch (block.kind) {
		case 'heading':
			return [
				`${'#'.repeat(block.level)} ${inert(block.text)}`,
				...(block.finding ? [`${rich(block.finding)}.`] : []),
			].join('\n\n')
		case 'paragraph':
			return rich(block.text).trim()
		case 'notice':
			return `> **${language === 'it' ? 'Attenzione' : 'Attention'}.** ${rich(block.text)}`
		case 'empty':
			return emphasis(block.text)
		case 'list':
			return block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${rich(item)}`).join('\n')
		case 'definitions':
			return block.items.map(({ term, text }) => `- ${strong(term)}: ${inert(text)}`).join('\n')
		case 'table':
			return [...diagram(block, language), table(undrawn(block), language)].join('\n\n')
		case 'verbatim':
			return `${code(block.caption)}\n\n${fenced(block.text, block.language)}`
		case 'excerpt':
			return excerpt(block)
		case 'changes':
			return block.groups.map(group => changeGroup(group, '')).join('\n')
		case 'log':
			return block.entries.map(entry => logEntry(entry, language)).join('\n')
	}
}

/** Hosts that know Mermaid draw it; to all others it is a block of text above a table that says the same. */
function diagram(block: Table, language: Language): readonly string[] {
	const drawn =
		block.figure?.kind === 'map'
			? flowchart(block.figure, block.caption, language)
			: block.rows.some(row => row.some(({ kind }) => kind === 'strip'))
				? gantt(block, language)
				: undefined
	return drawn === undefined ? [] : [`\`\`\`mermaid\n${drawn}\n\`\`\``]
}

function table({ columns, rows, note, caption }: Table, language: Language): string {
	if (rows.length === 0) return emphasis(`${caption}: ${language === 'it' ? 'nulla da mostrare' : 'nothing to show'}.`)
	const numeric = columns.map((_, index) => rows.some(row => row[index] && isNumeric(row[index])))
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
	return [
		strong(caption),
		'',
		line(columns.map(({ title }) => inTable(inert(title)))),
		line(numeric.map(right => (right ? '---:' : '---'))),
		...rows.map(row => line(row.map(cell => inTable(cellOf(cell, language))))),
		...(note ? ['', emphasis(note)] : []),
	].join('\n')
}

function cellOf(cell: Cell, language: Language): string {
	switch (cell.kind) {
		case 'text':
			return rich(cell.value)
		case 'marks':
			return rich(cell.text)
		case 'spark':
			return `\`${cellText(cell, language)}\``
		case 'bar':
			return cell.value === 0 && !cell.was ? '0' : `${cellText(cell, language)} \`${bar(cell.value, cell.most, 15)}\``
		case 'boxes': {
			const [boxes, ...words] = cellText(cell, language).split(' ')
			return `\`${boxes}\` ${words.join(' ')}`
		}
		default:
			return inert(cellText(cell, language))
	}
}

function excerpt({ severityLabel, message, rule, subject, where, lines, hint, remedy }: Excerpt): string {
	const said = `- ${strong(severityLabel)} ${where} ${inert(message).trim()}${subject ? ` (${inert(subject)})` : ''} ${code(rule)}`
	const last = lines.at(-1)
	const shown = last ? [`  ${code(last.text.trim())}${hint ? `: ${inert(hint)}` : ''}`] : []
	return [said, ...shown, `  ${inert(remedy).trim()}`].join('\n')
}

function changeGroup({ id, label, said, lines }: ChangeGroup, indent: string): string {
	const name = [...(id === null ? [] : [code(id)]), inert(label)].join(' ')
	return [`${indent}- ${name}${said ? `: ${strong(said)}` : ''}`, ...changeLines(lines, `${indent}  `)].join('\n')
}

const changeLines = (lines: readonly ChangeLine[], indent: string) =>
	lines.map(({ label, text }) => `${indent}- ${label === '' ? inert(text) : `${inert(label)}: ${inert(text)}`}`)

function logEntry({ day, who, commit, lines, groups, reason, notes }: LogEntry, language: Language): string {
	const why = reason === '' ? '' : ` ${inert(language === 'it' ? `«${reason}»` : `“${reason}”`)}`
	return [
		`- ${strong(shortDay(day, language))} ${inert(who)} ${code(commit.slice(0, 7))}${why}`,
		...changeLines(lines, '  '),
		...groups.map(group => changeGroup(group, '  ')),
		...notes.map(note => `  - ${emphasis(note)}`),
	].join('\n')
}

function rich(text: Rich): string {
	if (typeof text === 'string') return inert(text)
	return text
		.map(part => {
			if (typeof part === 'string') return inert(part)
			if ('strong' in part) return strong(part.strong)
			if ('consequence' in part) return strong(part.consequence)
			return 'code' in part ? code(part.code) : ''
		})
		.join('')
}

const emphasis = (data: string) => `*${inert(data).trim()}*`

/** Spaces at the ends would keep the marks from being read as such. */
function strong(data: string): string {
	const words = inert(data).trim()
	return words === '' ? '' : `${/^\s/.test(data) ? ' ' : ''}**${words}**${/\s$/.test(data) ? ' ' : ''}`
}

function fenced(data: string, language: string): string {
	const longest = Math.max(2, ...(data.match(/`+/g) ?? []).map(run => run.length))
	const fence = '`'.repeat(longest + 1)
	return `${fence}${language}\n${spelt(data.trimEnd().replace(/\r\n?/g, '\n'))}\n${fence}`
}

/** A code span that no run of backticks inside can end. */
function code(data: string): string {
	const line = visible(data).replace(/##(?=\[)/g, '#\u2060#')
	const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map(run => run.length))
	const fence = '`'.repeat(longest + 1)
	return longest > 0 ? `${fence} ${line} ${fence}` : `${fence}${line || ' '}${fence}`
}

/** Every piece of data goes through here: it cannot become markup, HTML, a mention or a link to an issue. */
function inert(data: string): string {
	return unlinked(visible(data))
		.replace(/[\\`*_{}[\]<>|~&]/g, character => `\\${character}`)
		.replace(
			/^(\s*)([-+#=]|\d+[.)](?=\s|$))/,
			(_, space: string, mark: string) =>
				`${space}${mark.length === 1 ? `\\${mark}` : mark.replace(/[.)]$/, end => `\\${end}`)}`,
		)
}

const inTable = (cell: string) => cell.replace(/\n/g, ' ')
