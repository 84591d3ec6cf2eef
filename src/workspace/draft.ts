import { fileKindOf } from '../model/fields.js'
import { notRead } from './edit/refusals.js'
import { type Edit, edit } from './edit.js'
import type { Source } from './source.js'

/** A file as somebody wants it to be, and as it was when they began. */
export interface Draft {
	/** The text that was read, with its byte order mark; `undefined` when the file was not there. */
	readonly before: string | undefined
	readonly after: string
}

/** What a command wants the files of a data folder to be, by their path in it. */
export type Drafts = Readonly<Record<string, Draft>>

/** The text of a file as it is, with its byte order mark; `undefined` when there is no such file. */
export function textIn(source: Source, file: string): string | undefined {
	const read = source.read(file)
	if ('obstacle' in read) {
		if (read.obstacle === 'missing') return undefined
		throw notRead(file)
	}
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(read.bytes)
	} catch {
		throw notRead(file)
	}
}

/** The line from which editors know what a file holds; every file begins with it. */
const heading = (file: string) => {
	const kind = fileKindOf(file)
	const up = '../'.repeat(file.split('/').length - 1)
	return kind === undefined ? '' : `# yaml-language-server: $schema=${up}.agora/schemas/${kind}.schema.json\n`
}

/** The drafts that some edits make, file by file; a file that is not there begins empty. What stays the same is left out. */
export function drafted(source: Source, edits: Readonly<Record<string, readonly Edit[]>>): Drafts {
	return Object.fromEntries(
		Object.entries(edits).flatMap(([file, list]): [string, Draft][] => {
			const before = textIn(source, file)
			const after = edit(file, before ?? heading(file), list)
			return after === before ? [] : [[file, { before, after }]]
		}),
	)
}
