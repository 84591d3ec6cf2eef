import { type ChildProcess, spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

export interface Diagnostic {
	readonly message: string
	readonly range: { readonly start: { readonly line: number; readonly character: number } }
}

interface Message {
	readonly id?: number
	readonly method?: string
	readonly params?: { readonly uri?: string; readonly diagnostics?: readonly Diagnostic[]; readonly items?: unknown[] }
	readonly result?: unknown
	readonly error?: unknown
}

/** The language server for YAML that editors use, spoken to as an editor does: over its standard input and output. */
export class LanguageServer {
	readonly #process: ChildProcess
	readonly #waiting = new Map<number, (result: unknown) => void>()
	readonly #diagnostics = new Map<string, (found: readonly Diagnostic[]) => void>()
	#received = Buffer.alloc(0)
	#last = 0

	constructor(private readonly folder: string) {
		const manifest = createRequire(import.meta.url).resolve('yaml-language-server/package.json')
		this.#process = spawn(process.execPath, [join(dirname(manifest), 'bin', 'yaml-language-server'), '--stdio'], {
			stdio: ['pipe', 'pipe', 'ignore'],
		})
		this.#process.stdout?.on('data', (data: Buffer) => this.#receive(data))
	}

	async start(): Promise<void> {
		const rootUri = pathToFileURL(this.folder).href
		await this.#ask('initialize', {
			processId: process.pid,
			rootUri,
			workspaceFolders: [{ uri: rootUri, name: 'dati' }],
			capabilities: {
				textDocument: {
					completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
					hover: { contentFormat: ['markdown'] },
				},
				workspace: { configuration: true },
			},
		})
		this.#tell('initialized', {})
		this.#tell('workspace/didChangeConfiguration', { settings })
	}

	/** Opens a file with a text and waits for what the server finds wrong with it. */
	open(file: string, text: string): Promise<readonly Diagnostic[]> {
		const uri = this.uri(file)
		const found = new Promise<readonly Diagnostic[]>(resolve => this.#diagnostics.set(uri, resolve))
		this.#tell('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } })
		return found
	}

	ask(method: 'completion' | 'hover', file: string, line: number, character: number): Promise<unknown> {
		return this.#ask(`textDocument/${method}`, { textDocument: { uri: this.uri(file) }, position: { line, character } })
	}

	stop(): void {
		this.#process.kill()
	}

	uri(file: string): string {
		return pathToFileURL(join(this.folder, file)).href
	}

	#ask(method: string, params: object): Promise<unknown> {
		const id = ++this.#last
		const answer = new Promise(resolve => this.#waiting.set(id, resolve))
		this.#send({ jsonrpc: '2.0', id, method, params })
		return answer
	}

	#tell(method: string, params: object): void {
		this.#send({ jsonrpc: '2.0', method, params })
	}

	#send(message: object): void {
		const text = JSON.stringify(message)
		this.#process.stdin?.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`)
	}

	#receive(data: Buffer): void {
		this.#received = Buffer.concat([this.#received, data])
		for (;;) {
			const end = this.#received.indexOf('\r\n\r\n')
			const length = Number(/Content-Length: (\d+)/i.exec(this.#received.toString('latin1', 0, Math.max(0, end)))?.[1])
			if (end < 0 || this.#received.length < end + 4 + length) return
			const message = JSON.parse(this.#received.toString('utf8', end + 4, end + 4 + length)) as Message
			this.#received = this.#received.subarray(end + 4 + length)
			this.#take(message)
		}
	}

	#take({ id, method, params, result }: Message): void {
		if (method === 'textDocument/publishDiagnostics')
			this.#diagnostics.get(params?.uri ?? '')?.(params?.diagnostics ?? [])
		else if (method === 'workspace/configuration')
			this.#send({ jsonrpc: '2.0', id, result: (params?.items ?? []).map(() => settings.yaml) })
		else if (method !== undefined && id !== undefined) this.#send({ jsonrpc: '2.0', id, result: null })
		else if (id !== undefined) this.#waiting.get(id)?.(result)
	}
}

const settings = {
	yaml: { validate: true, hover: true, completion: true, schemaStore: { enable: false }, format: { enable: false } },
}
