import type { Codes } from '../model/codes.js'
import type { Language } from '../model/text.js'
import { type VocabularyName, vocabularies } from '../model/vocabularies/index.js'
import { editorSchemas } from '../workspace/editor-schemas.js'
import type { Source } from '../workspace/source.js'
import type { Context } from './command.js'
import { textOf } from './packaged.js'

/** Where the schemas of a data folder are that editors read. */
const folder = '.agora/schemas'

type From = Pick<Context, 'packaged' | 'program'>

/** The schemas that editors read, by their path in the data folder: in its language and with the codes that it adds. */
export function editorFiles(
	{ packaged, program }: From,
	language: Language,
	codes: Codes,
): Readonly<Record<string, string>> {
	const written = Object.fromEntries(
		packaged
			.list('schemas')
			.filter(name => name.endsWith('.schema.json'))
			.map(name => [name.slice(0, -'.schema.json'.length), JSON.parse(textOf(packaged, `schemas/${name}`))]),
	)
	const own = Object.fromEntries(
		Object.keys(vocabularies).map(name => [
			name,
			Object.fromEntries(
				Object.entries(codes.of(name as VocabularyName)).map(([code, { label }]) => [code, label[language]]),
			),
		]),
	)
	return Object.fromEntries(
		Object.entries(editorSchemas(written, language, own)).map(([name, schema]) => [
			`${folder}/${name}.schema.json`,
			`${JSON.stringify({ $comment: `agora ${program.agora}`, ...schema }, null, 2)}\n`,
		]),
	)
}

/** How a folder's schemas stand beside those that this agora would write. */
export interface EditorState {
	/** `newer`: a later agora than this one wrote them. */
	readonly state: 'same' | 'absent' | 'older' | 'newer'
	/** What should be written, by the path in the folder; nothing where they are the same, or newer. */
	readonly wanted: Readonly<Record<string, string>>
}

export function editorState(source: Source, wanted: Readonly<Record<string, string>>, program: string): EditorState {
	const there = source.list(folder)
	if (there.length === 0) return { state: 'absent', wanted }
	const differing = Object.entries(wanted).filter(([file, text]) => plain(textAt(source, file) ?? '') !== plain(text))
	if (differing.length === 0) return { state: 'same', wanted: {} }
	const isNewer = there.some(name => isLater(versionOf(textAt(source, `${folder}/${name}`) ?? ''), program))
	return isNewer ? { state: 'newer', wanted: {} } : { state: 'older', wanted: Object.fromEntries(differing) }
}

export function textAt(source: Source, file: string): string | undefined {
	const read = source.read(file)
	return 'bytes' in read ? new TextDecoder().decode(read.bytes) : undefined
}

const stamp = /^[ \t]*"\$comment": "agora (\d+(?:\.\d+)*)[^"]*",\r?\n/m

const versionOf = (text: string) => stamp.exec(text)?.[1] ?? '0'

/** What it says, whichever agora wrote it and whatever the ends of its lines. */
const plain = (text: string) => text.replace(stamp, '').replaceAll('\r\n', '\n')

function isLater(one: string, other: string): boolean {
	const [a, b] = [one, other].map(version => version.split(/[.-]/).map(Number))
	for (const [index, number] of (a ?? []).entries()) {
		const beside = b?.[index] ?? 0
		if (number !== beside) return number > beside
	}
	return false
}
