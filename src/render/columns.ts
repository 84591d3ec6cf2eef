import type { Width } from './width.js'

/** Text in columns of a screen: widths are counted in cells, as a terminal counts them. */

const gap = 2

/**
 * A table as lines: each column gets what it needs where there is room, and is folded at words where there is not.
 *
 * @param whole the columns of names that somebody will type again, which are cut last of all
 */
export function inColumns(
	rows: readonly (readonly string[])[],
	right: readonly boolean[],
	room: number,
	cells: Width,
	whole: readonly boolean[] = [],
): readonly (readonly string[])[] {
	const count = Math.max(0, ...rows.map(row => row.length))
	const of = (index: number, measure: (text: string) => number) =>
		Math.max(0, ...rows.map(row => measure(row[index] ?? '')))
	const columns = Array.from({ length: count }, (_, index) => ({
		natural: of(index, cells),
		least: Math.min(
			whole[index] ? Math.max(14, Math.floor(room / 2)) : 14,
			Math.max(
				4,
				of(index, text => Math.max(0, ...text.split(' ').map(word => cells(word)))),
			),
		),
	}))
	const widths = fitted(columns, room - gap * (count - 1))
	return rows.map(row => {
		const folds = widths.map((width, index) => folded(row[index] ?? '', width, cells))
		const height = Math.max(...folds.map(lines => lines.length))
		return Array.from({ length: height }, (_, line) =>
			folds
				.map((lines, index) => padded(lines[line] ?? '', widths[index] ?? 0, right[index] === true, cells))
				.join(' '.repeat(gap))
				.trimEnd(),
		)
	})
}

/** Takes from the widest columns first until the table fits, and from none more than its longest word needs. */
function fitted(
	columns: readonly { readonly natural: number; readonly least: number }[],
	room: number,
): readonly number[] {
	const widths = columns.map(({ natural }) => natural)
	let over = widths.reduce((sum, width) => sum + width, 0) - room
	while (over > 0) {
		const spare = widths.map((width, index) => (width > (columns[index]?.least ?? 0) ? width : 0))
		const widest = spare.indexOf(Math.max(...spare))
		if ((spare[widest] ?? 0) === 0) break
		widths[widest] = (widths[widest] ?? 0) - 1
		over--
	}
	return widths
}

const mostLines = 4

/** A cell as lines of at most a width; what would take more than a few lines is cut. */
function folded(text: string, width: number, cells: Width): readonly string[] {
	const lines: string[] = ['']
	for (const word of text.split(' ')) {
		const last = lines.at(-1) ?? ''
		const longer = last === '' ? word : `${last} ${word}`
		if (last === '' || cells(longer) <= width) lines[lines.length - 1] = longer
		else lines.push(word)
	}
	const kept = lines.length > mostLines ? [...lines.slice(0, mostLines - 1), `${lines[mostLines - 1]} …`] : lines
	return kept.map(line => cut(line, width, cells))
}

export function cut(text: string, width: number, cells: Width): string {
	if (cells(text) <= width) return text
	let kept = ''
	for (const character of text) {
		if (cells(kept + character) > width - 1) break
		kept += character
	}
	return `${kept.trimEnd()}…`
}

function padded(text: string, width: number, right: boolean, cells: Width): string {
	const space = ' '.repeat(Math.max(0, width - cells(text)))
	return right ? space + text : text + space
}
