/** Thrown where a text goes beyond what is read here; it says nothing of whether the text is right. */
export const beyond = new Error('Not plain YAML')

export function giveUp(): never {
	throw beyond
}

/** Levels, fields or items in one place and in the whole file: below what makes the parser stop, which alone may say so. */
const mostLevels = 40
const mostInOnePlace = 4_900
const mostInAll = 40_000

export const space = 0x20
export const newline = 0x0a
export const hash = 0x23

/** Is told where things stand, in the order in which they are read: a name comes before its value. */
export interface Trace {
	name(from: number, to: number): void
	item(): void
	/** A value that is neither a group nor a list; there is none where nothing is written. */
	value(from: number, to: number): void
	/** A group or a list begins, and ends. */
	enter(from: number): void
	leave(to: number): void
}

/** A place in a text that is read line by line. */
export class Cursor {
	/** Where reading goes on. */
	at = 0
	/** How far the line of `at` is indented; -1 at the end of the text. An item of a list counts from after its hyphen. */
	indent = -1
	/** How far the field is indented that the brackets belong to which are being read. */
	margin = 0
	private entries = 0
	private levels = 0

	/** @param trace told where everything stands, when somebody wants to know */
	constructor(
		readonly text: string,
		readonly trace?: Trace,
	) {}

	/** Whether no line is left that says something. */
	get isOver(): boolean {
		return this.indent < 0
	}

	/** Goes to the first letter of the next line that says something. @param from the beginning of a line */
	nextLine(from: number): void {
		const { text } = this
		for (let start = from; start < text.length; ) {
			let at = start
			let code = text.charCodeAt(at)
			while (code === space) code = text.charCodeAt(++at)
			if (code !== newline && code !== hash && at < text.length) {
				this.at = at
				this.indent = at - start
				return
			}
			start = this.lineEnd(at) + 1
		}
		this.at = text.length
		this.indent = -1
	}

	/** After a value nothing but a comment may stand on its line; then goes to the next line that says something. */
	endLine(from: number): void {
		const at = this.spaces(from)
		const isOver = at >= this.text.length || this.text.charCodeAt(at) === newline
		if (!isOver && (this.text.charCodeAt(at) !== hash || at === from)) giveUp()
		this.nextLine(this.lineEnd(at) + 1)
	}

	/** Where the line that a place is on ends. */
	lineEnd(at: number): number {
		const end = this.text.indexOf('\n', at)
		return end < 0 ? this.text.length : end
	}

	/** Skips spaces from a place. */
	spaces(from: number): number {
		let at = from
		while (this.text.charCodeAt(at) === space) at++
		return at
	}

	/** Counts a field or an item. @param before how many stand before it in the same place */
	count(before: number): void {
		if (++this.entries > mostInAll || before > mostInOnePlace) giveUp()
	}

	/** Goes a level deeper. */
	enter(): void {
		if (++this.levels > mostLevels) giveUp()
		this.trace?.enter(this.at)
	}

	/** @param to where the group or list ends */
	leave(to: number): void {
		this.levels--
		this.trace?.leave(to)
	}
}
