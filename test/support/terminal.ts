import { type ChildProcess, spawn } from 'node:child_process'
import { stripVTControlCharacters } from 'node:util'

/** A real terminal with somebody at its keyboard, who waits for a text before the next key. Nothing sleeps. */
export class Terminal {
	private said = ''
	private seen = 0
	private readonly child: ChildProcess
	private readonly left: Promise<number>
	private wake: () => void = () => undefined

	constructor(command: string, cwd: string, env: NodeJS.ProcessEnv, columns = 80) {
		// `script` (util-linux) makes the pseudo-terminal.
		this.child = spawn('script', ['-qec', `stty cols ${columns} rows 24; ${command}`, '/dev/null'], {
			cwd,
			env: { ...env, TERM: 'xterm' },
		})
		this.child.stdout?.setEncoding('utf8').on('data', (text: string) => {
			this.said += text
			this.wake()
		})
		this.left = new Promise(resolve => {
			this.child.on('close', code => {
				resolve(code ?? -1)
				this.wake()
			})
		})
	}

	/** Everything that appeared, without colours and moves of the cursor. */
	get text(): string {
		return stripVTControlCharacters(this.said).replaceAll('\r', '')
	}

	/** Waits until a text appears that was not there at the last key, and presses keys. */
	async at(text: string, ...keys: readonly string[]): Promise<void> {
		while (!this.text.slice(this.seen).includes(text)) {
			if (this.child.exitCode !== null) throw new Error(`«${text}» never appeared:\n${this.text.slice(-2000)}`)
			await new Promise<void>(resolve => {
				this.wake = resolve
			})
		}
		for (const key of keys) {
			this.seen = this.text.length
			this.child.stdin?.write(key)
		}
	}

	/** How the program left. */
	async exit(): Promise<number> {
		const code = await this.left
		return code
	}
}

export const key = { enter: '\r', down: '\u001b[B', up: '\u001b[A', interrupt: '\u0003' } as const

/** What a terminal sends for a pasted text. */
export const pasted = (text: string) => `\u001b[200~${text}\u001b[201~`
