import type { Language, Words } from '../model/text.js'
import type { Block, Document } from './document.js'

/** Something that an answer could not take in, or that changes how it is to be read: it is said before anything else. */
export interface Caution {
	readonly what: Words
	readonly remedy: Words
}

/** A sentence, and what can be done. */
export const cautionText = ({ what, remedy }: Caution): Words => ({
	it: `${what.it}. ${remedy.it}`,
	en: `${what.en}. ${remedy.en}`,
})

/** The same page with what has to be known first at its top. */
export function withCautions(document: Document, cautions: readonly Caution[], language: Language): Document {
	const first: readonly Block[] = cautions.map(one => ({ kind: 'notice', text: cautionText(one)[language] }))
	return { ...document, blocks: [...first, ...document.blocks] }
}
