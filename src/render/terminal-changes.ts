import { shortDay } from '../model/number.js'
import type { Language } from '../model/text.js'
import type { ChangeGroup, ChangeLine, Log, LogEntry } from '../report/document.js'
import { cut } from './columns.js'
import { spelt } from './harmless.js'
import type { Screen } from './terminal.js'

/** Records with what changed in each: + created, − removed, ~ changed, > moved. */
export function changeGroups(groups: readonly ChangeGroup[], screen: Screen): string {
	return groups.flatMap(group => groupOf(group, screen, '  ')).join('\n')
}

const marks = { added: '+', gone: '−', changed: '~', moved: '>' } as const

function groupOf({ mark, id, label, said, lines }: ChangeGroup, screen: Screen, indent: string): readonly string[] {
	const { paint } = screen
	const colour = { added: paint.green, gone: paint.red, changed: paint.yellow, moved: paint.cyan }[mark]
	const name = [...(id === null ? [] : [safe(id)]), safe(label)].join(' ')
	const room = screen.columns - indent.length - 2 - (said ? said.length + 2 : 0)
	const head = `${indent}${colour(marks[mark])} ${paint.bold(cut(name, room, screen.width))}${said ? `  ${said}` : ''}`
	return [head, ...inLines(lines, widest(lines, screen, 44), screen, `${indent}    `)]
}

/** Commits, newest or oldest first: the day, who, what changed, the commit; then why. */
export function log({ entries }: Log, language: Language, screen: Screen): string {
	const who = Math.min(18, Math.max(0, ...entries.map(entry => screen.width(safe(entry.who)))))
	const days = Math.max(...entries.map(({ day }) => shortDay(day, language).length))
	const label = widest(
		entries.flatMap(({ lines }) => lines),
		screen,
		26,
	)
	return entries.map(entry => entryOf(entry, { who, days, label }, language, screen)).join('\n')
}

interface Widths {
	readonly who: number
	readonly days: number
	readonly label: number
}

function entryOf(entry: LogEntry, widths: Widths, language: Language, screen: Screen): string {
	const { paint } = screen
	const commit = entry.commit.slice(0, 7)
	const inner = ' '.repeat(widths.days + 4)
	const deep = ' '.repeat(widths.days + widths.who + 6)
	const room = screen.columns - deep.length - commit.length - 2
	const [first = '', ...rest] = inLines(entry.lines, widths.label, { ...screen, columns: deep.length + room }, deep)
	const who = cut(safe(entry.who), widths.who, screen.width)
	const head = [
		`  ${paint.dim(shortDay(entry.day, language).padEnd(widths.days))}  ${who}${' '.repeat(widths.who - screen.width(who))}`,
		first.slice(deep.length),
	].join('  ')
	const taken = deep.length + screen.width(plainOf(first.slice(deep.length)))
	const last = Math.max(taken + 2, Math.min(screen.columns - commit.length, deep.length + 36))
	const reason = entry.reason === '' ? [] : [language === 'it' ? `«${entry.reason}»` : `“${entry.reason}”`]
	return [
		`${head}${' '.repeat(Math.max(2, last - taken))}${paint.dim(commit)}`,
		...rest,
		...reason.map(text => `${inner}${cut(safe(text), screen.columns - inner.length, screen.width)}`),
		...entry.groups.flatMap(group => groupOf(group, screen, '    ')),
		...entry.notes
			.flatMap(text => folded(safe(text), screen.columns - inner.length, screen))
			.map(one => inner + paint.dim(one)),
	].join('\n')
}

const widest = (lines: readonly ChangeLine[], screen: Screen, most: number) =>
	Math.min(most, Math.max(0, ...lines.map(({ label }) => screen.width(safe(label)))))

/** What is said of a record as a whole begins where the fields' names do. */
function inLines(lines: readonly ChangeLine[], label: number, screen: Screen, indent: string): readonly string[] {
	const { paint, columns } = screen
	return lines.flatMap(line => {
		const name = safe(line.label)
		if (name === '') return folded(safe(line.text), columns - indent.length, screen).map(one => indent + one)
		const texts = folded(safe(line.text), Math.max(20, columns - indent.length - label - 2), screen)
		const beside = screen.width(name) <= label
		const space = ' '.repeat(beside ? label - screen.width(name) + 2 : 0)
		const hanging = indent + ' '.repeat(label + 2)
		if (!beside)
			return [indent + paint.cyan(cut(name, columns - indent.length, screen.width)), ...texts.map(one => hanging + one)]
		return texts.map((one, index) => (index === 0 ? `${indent}${paint.cyan(name)}${space}${one}` : hanging + one))
	})
}

function folded(text: string, width: number, screen: Screen): readonly string[] {
	const lines: string[] = ['']
	for (const word of text.split(' ')) {
		const last = lines.at(-1) ?? ''
		const longer = last === '' ? word : `${last} ${word}`
		if (last === '' || screen.width(longer) <= width) lines[lines.length - 1] = longer
		else lines.push(word)
	}
	return lines.map(line => cut(line, width, screen.width))
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the colours that were put in
const plainOf = (text: string) => text.replace(/\x1b\[[\d;]*m/g, '')

const safe = (data: string) => spelt(data.replace(/\s+/g, ' '))
