import fc from 'fast-check'

/** A field of a record as it may be written: the text of its value and the rule that it breaks, if it does. */
export interface Written {
	readonly key: string
	readonly value: string
}

/** How one record is laid out. */
interface Style {
	readonly flow: boolean
	/** Over several lines, for a record in braces. */
	readonly spread: boolean
	/** Blanks between the hyphen and the first field. */
	readonly gap: number
	readonly quotedKeys: boolean
	/** What stands between two fields: nothing, blank lines, comments. */
	readonly between: readonly string[]
	/** What follows a value on its line. */
	readonly after: readonly string[]
}

/** How a file is laid out. */
export interface Layout {
	readonly indent: number
	readonly crlf: boolean
	readonly mark: boolean
	readonly head: string
	readonly lastLineEnd: boolean
	readonly styles: readonly Style[]
}

const comment = fc.constantFrom('# nota', '# stage: open', "# l'orto [e {altro", '#', '# - id: need-x', '# «è» 👩‍👩‍👧')
const between = fc.oneof(
	{ weight: 3, arbitrary: fc.constant('') },
	fc.constantFrom('\n', '\n   \n'),
	comment.map(text => `${text}\n`),
)
const after = fc.oneof(
	{ weight: 3, arbitrary: fc.constant('') },
	fc.constantFrom(' ', '   '),
	comment.map(text => ` ${text}`),
)

export const layouts: fc.Arbitrary<Layout> = fc.record({
	indent: fc.integer({ min: 0, max: 7 }),
	crlf: fc.boolean(),
	mark: fc.boolean(),
	head: fc.constantFrom('', '# titolo\n\n', '---\n', '\n\n', '# è\n---\n# à\n'),
	lastLineEnd: fc.boolean(),
	styles: fc.array(
		fc.record({
			flow: fc.boolean(),
			spread: fc.boolean(),
			gap: fc.integer({ min: 1, max: 5 }),
			quotedKeys: fc.boolean(),
			between: fc.array(between, { minLength: 8, maxLength: 8 }),
			after: fc.array(after, { minLength: 8, maxLength: 8 }),
		}),
		{ minLength: 4, maxLength: 4 },
	),
})

/** The text of a file of one list, laid out at random. */
export function laidOut(list: string, records: readonly (readonly Written[])[], layout: Layout): string {
	const items = records.map((fields, index) => record(fields, layout.indent, layout.styles[index % 4] as Style))
	const text = `${layout.head}${list}:\n${items.join('')}`
	const ended = layout.lastLineEnd ? text : text.replace(/\n+$/, '')
	return `${layout.mark ? '\ufeff' : ''}${layout.crlf ? ended.replaceAll('\n', '\r\n') : ended}`
}

function record(fields: readonly Written[], indent: number, style: Style): string {
	const start = `${' '.repeat(indent)}-${' '.repeat(style.gap)}`
	const pad = ' '.repeat(indent + 1 + style.gap)
	const key = (text: string) => (style.quotedKeys ? `"${text}"` : text)
	const isComment = (text: string) => text.trim() !== ''
	if (style.flow && !style.spread)
		return `${start}{ ${fields.map(one => `${key(one.key)}: ${one.value}`).join(', ')} }\n`
	const opening = style.flow ? '{ ' : ''
	return fields
		.map((one, index) => {
			const gap = index === 0 ? '' : (style.between[index % 8] as string)
			const lead = index === 0 ? `${start}${opening}` : `${isComment(gap) ? pad : ''}${gap}${pad}`
			const comma = style.flow && index < fields.length - 1 ? ',' : ''
			const tail = style.after[index % 8] as string
			return `${lead}${key(one.key)}: ${one.value}${comma}${tail}\n`
		})
		.join('')
		.concat(style.flow ? `${pad}}\n` : '')
}
