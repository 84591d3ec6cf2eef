import type { Words } from './text.js'

/** One code of a vocabulary: what people read instead of it, and what it means in a line. */
export interface Code {
	readonly label: Words
	readonly meaning: Words
	/** The law, standard or survey that the code comes from. */
	readonly source?: string
}

/** The codes that a field may hold, in the order in which people are shown them. */
export interface Vocabulary {
	readonly title: Words
	/** True when a data folder may add codes of its own in agora.yaml. */
	readonly extensible?: true
	readonly codes: Readonly<Record<string, Code>>
}
