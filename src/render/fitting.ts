import type { Language } from '../model/text.js'
import type { Block, Document } from '../report/document.js'
import { markdown } from './markdown.js'

/** GitHub shows a summary of at most 1 MiB for each step, and none at all of a larger one. */
export const largestSummary = 1_000_000
/** A comment on GitHub has at most 65,536 characters; on GitLab a million. */
export const largestComment = 65_000

/**
 * A document as Markdown of at most so many bytes. What does not fit is left out block by block, never in the middle of
 * one, and the last line says so; the last block of the document, which adds up, is always there.
 */
export function fittingMarkdown(document: Document, language: Language, bytes: number): string {
	const whole = markdown(document, language)
	if (sizeOf(whole) <= bytes) return whole
	const one = (block: Block) => markdown({ title: document.title, blocks: [block] }, language)
	const last = document.blocks.at(-1)
	const end = last ? one(last) : ''
	const left = (blocks: number) => one({ kind: 'paragraph', text: words.more[language](blocks) })
	let size = sizeOf(end) + sizeOf(left(1_000_000)) + 2
	const kept: string[] = []
	const pieces = document.blocks.slice(0, -1).flatMap(inPieces)
	for (const block of pieces) {
		const text = one(block)
		size += sizeOf(text) + 1
		if (size > bytes) break
		kept.push(text)
	}
	return [...kept, left(pieces.length - kept.length), end].join('\n')
}

/** What changed in a thousand records is left out record by record. */
const inPieces = (block: Block): readonly Block[] =>
	block.kind === 'changes' ? block.groups.map(group => ({ ...block, groups: [group] })) : [block]

const sizeOf = (text: string) => new TextEncoder().encode(text).length

const words = {
	more: {
		it: (blocks: number) => `… e altri ${blocks} elementi, che qui non ci stanno: si vedono con agora validate.`,
		en: (blocks: number) => `… and ${blocks} more items that do not fit here: agora validate shows them.`,
	},
} as const
