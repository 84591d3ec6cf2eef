import type { AgoraFile } from './records.js'
import type { Words } from './text.js'
import { type VocabularyName, vocabularies } from './vocabularies/index.js'
import type { Code, Vocabulary } from './vocabulary.js'

/** The vocabularies as this data folder uses them: the programme's own codes, and those that agora.yaml adds. */
export interface Codes {
	/** True when agora.yaml could not be read: a code that looks unknown may be the folder's own. */
	readonly unsure: boolean
	of(name: VocabularyName): Readonly<Record<string, Code>>
	has(name: VocabularyName, code: string): boolean
	/** What people read instead of a code; the code itself when nobody gave it a label. */
	label(name: VocabularyName, code: string): Words
}

export function codes(settings: Pick<AgoraFile, 'vocabularies'>, unsure = false): Codes {
	const own = new Map<VocabularyName, Readonly<Record<string, Code>>>()
	const of = (name: VocabularyName) => {
		const known = own.get(name) ?? { ...builtIn(name), ...additions(name, settings) }
		own.set(name, known)
		return known
	}
	return {
		unsure,
		of,
		has: (name, code) => Object.hasOwn(of(name), code),
		label: (name, code) => (Object.hasOwn(of(name), code) ? (of(name)[code] as Code).label : { it: code, en: code }),
	}
}

const builtIn = (name: VocabularyName): Readonly<Record<string, Code>> => (vocabularies[name] as Vocabulary).codes

function additions(
	name: VocabularyName,
	{ vocabularies: added }: Pick<AgoraFile, 'vocabularies'>,
): Record<string, Code> {
	const list =
		(added as Readonly<Record<string, readonly { code: string; it: string; en: string }[]>> | undefined)?.[name] ?? []
	return Object.fromEntries(
		list.map(({ code, it, en }) => [
			code,
			{ label: { it, en }, meaning: { it: 'Aggiunto da questa cartella.', en: 'Added by this folder.' } },
		]),
	)
}
