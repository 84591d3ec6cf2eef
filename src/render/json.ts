import type { Words } from '../model/text.js'
import { harmlessJson } from './harmless.js'

/** What a command's data stand in: who made them, of which data, judged on which day. */
export interface Envelope {
	readonly kind: string
	readonly tool: { readonly name: 'agora'; readonly version: string }
	readonly source: {
		readonly commit: string | null
		readonly dirty: boolean
		readonly asOf: string | null
		readonly on: string
	}
	/** What the answer could not take in. */
	readonly warnings: readonly Words[]
}

/** One JSON document with keys in a fixed order; what is absent is null. */
export function json(envelope: Envelope, data: object): string {
	const { kind, ...rest } = envelope
	return `${harmlessJson({ schemaVersion: 1, kind, ...rest, ...data })}\n`
}
