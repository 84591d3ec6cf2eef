import { Transform } from 'node:stream'

/** The keys that a person presses, and the screen on which questions appear. */
export interface Keyboard {
	readonly input: NodeJS.ReadStream
	readonly output: NodeJS.WriteStream
}

const [start, end] = ['\u001b[200~', '\u001b[201~']

/** Stands for a line end in a text that is still being typed. */
export const lineMark = '⏎'

/**
 * What is pasted stays one answer: a terminal marks its beginning and end when asked to, and line ends in between become
 * blanks, so that no line of a pasted text answers the next question.
 */
export function withPastes({ input, output }: Keyboard): Keys {
	let isPaste = false
	let keepsLines = false
	const flat = (text: string) => text.replace(/\s*[\r\n]+\s*/g, keepsLines ? lineMark : ' ')
	const typed = (text: string) => keyed(text, keepsLines)
	let rest = ''
	const keys = new Transform({
		transform(chunk, _, done) {
			let text = rest + String(chunk)
			rest = ''
			let out = ''
			while (text !== '') {
				const mark = isPaste ? end : start
				const at = text.indexOf(mark)
				if (at >= 0) {
					out += (isPaste ? flat : typed)(text.slice(0, at))
					text = text.slice(at + mark.length)
					isPaste = !isPaste
					continue
				}
				const begun = beginning(text, mark)
				out += (isPaste ? flat : typed)(text.slice(0, text.length - begun))
				rest = text.slice(text.length - begun)
				text = ''
			}
			// The escape key alone is a key, not the beginning of a mark.
			if (!isPaste && rest === '\u001b') {
				out += rest
				rest = ''
			}
			done(null, out)
		},
	})
	const terminal = Object.assign(keys, {
		isTTY: true,
		setRawMode: (raw: boolean) => {
			input.setRawMode(raw)
			return terminal
		},
	})
	output.write('\u001b[?2004h')
	input.setEncoding('utf8')
	input.pipe(terminal)
	return {
		input: terminal as unknown as NodeJS.ReadableStream,
		lines(kept: boolean) {
			keepsLines = kept
		},
		stop() {
			input.unpipe(terminal)
			input.pause()
			output.write('\u001b[?2004l')
		},
	}
}

export interface Keys {
	readonly input: NodeJS.ReadableStream
	/** Whether the next answer may have several lines: pasted ones, and those made with Alt and Enter. */
	lines(kept: boolean): void
	stop(): void
}

/** Ctrl-D means what Ctrl-C means: somebody leaves. */
const keyed = (text: string, keepsLines: boolean) => {
	const left = text.replaceAll('\u0004', '\u0003')
	return keepsLines ? left.replaceAll('\u001b\r', lineMark) : left
}

/** How many signs at the end of a text may be the beginning of a mark. */
function beginning(text: string, mark: string): number {
	for (let length = Math.min(mark.length - 1, text.length); length > 0; length--)
		if (mark.startsWith(text.slice(-length))) return length
	return 0
}
