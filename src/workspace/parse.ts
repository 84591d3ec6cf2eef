import { Composer, type Document, Lexer, Parser } from 'yaml'

/** What the parser complains of, and from where to where in the text. */
export interface Trouble {
	readonly code: string
	readonly message: string
	readonly range: readonly [number, number]
}

/** What there is too much of: fields of one group, items of one list, brackets or fields in the whole file. */
export type Many = 'fields' | 'items' | 'brackets' | 'pairs'

/** Why reading was broken off before the end. */
export type Stop =
	| { readonly why: 'deep'; readonly range: readonly [number, number] }
	| { readonly why: 'many'; readonly range: readonly [number, number]; readonly what: Many; readonly limit: number }
	| { readonly why: 'directive'; readonly range: readonly [number, number]; readonly name: string }
	| { readonly why: 'second-document'; readonly range: readonly [number, number] }

export interface Parsed {
	readonly document: Document.Parsed | undefined
	readonly troubles: readonly Trouble[]
	readonly stop?: Stop
}

/** No field of the data model has as many levels. */
export const deepest = 60
/** The most fields in one place, or items in one list. */
export const mostKeys = 5000
/** The most in a whole file; a parser needs seconds for more. */
export const mostBrackets = 50_000
export const mostPairs = 60_000
const mostOf = { '[': mostBrackets, '{': mostBrackets, ':': mostPairs } as const
/** What follows is an echo, and a parser takes minutes over a megabyte of mistakes. */
const mostTroubles = 20

/**
 * Parses YAML token by token, so that a text made to be slow (a megabyte of brackets, of wrong escapes, of keys) is
 * left at the point where it goes beyond what a data folder needs.
 *
 * @param keepTokens whether nodes remember the tokens that they were made of, as somebody who changes the text needs
 */
export function parse(text: string, { keepTokens = false } = {}): Parsed {
	if (isBlankText(text)) return { document: undefined, troubles: [] }
	const troubles: Trouble[] = []
	const complain = (code: string, message: string, source: Source) => {
		if (troubles.push({ code, message, range: rangeOf(source) }) === mostTroubles) throw new Enough()
	}
	const parser = new Parser()
	const composer = new Composer({ uniqueKeys: false, logLevel: 'silent', keepSourceTokens: keepTokens })
	Object.assign(composer, {
		onError: (source: Source, code: string, message: string, warning?: boolean) => {
			if (!warning) complain(code, message, source)
		},
	})
	const documents: Document.Parsed[] = []
	const take = (token: Token) => {
		if (token.type === 'error') complain('UNEXPECTED_TOKEN', token.message ?? '', token)
		else if (token.type === 'directive') throw new Enough(directive(token))
		else if (!isBlank(token)) documents.push(...composer.next(token as never))
		if (documents.length > 0 && token.type === 'document') throw new Enough(secondDocument(token, text))
	}
	const result = (stop?: Stop): Parsed => ({ document: documents[0], troubles, ...(stop && { stop }) })
	const finish = (stop?: Stop): Parsed => {
		for (const token of parser.end()) take(token as Token)
		documents.push(...composer.end())
		// Lines with two colons each look like levels that are never left.
		if (stop) troubles.splice(0, Infinity, ...troubles.filter(({ code }) => code === 'BLOCK_AS_IMPLICIT_KEY'))
		return result(troubles.length > 0 ? undefined : stop)
	}
	const seen = { '[': 0, '{': 0, ':': 0 }
	try {
		for (const lexeme of new Lexer().lex(text)) {
			for (const token of parser.next(lexeme)) take(token as Token)
			if (lexeme === '[' || lexeme === '{' || lexeme === ':') seen[lexeme]++
			const stop = beyond(parser, seen)
			if (stop?.why === 'deep') return finish(stop)
			if (stop) return result(stop)
		}
		return finish()
	} catch (error) {
		if (error instanceof Enough) return result(error.stop)
		throw error
	}
}

class Enough extends Error {
	constructor(readonly stop?: Stop) {
		super()
	}
}

/** Nothing but comments and blank lines: a parser takes its time over a megabyte of them. */
const isBlankText = (text: string) => text.split('\n').every(line => /^\s*(?:#|$)/.test(line))

/** What stands between documents has nothing to say here. */
const isBlank = ({ type }: Token) => type === 'newline' || type === 'comment' || type === 'space'

interface Token {
	readonly type: string
	readonly offset: number
	readonly source?: string
	readonly message?: string
}

type Source = number | readonly [number, number] | Token

function rangeOf(source: Source): readonly [number, number] {
	if (typeof source === 'number') return [source, source + 1]
	if ('offset' in source) return [source.offset, source.offset + (source.source?.length ?? 1)]
	return [source[0], source[1]]
}

function beyond({ stack, offset }: Parser, seen: Readonly<Record<keyof typeof mostOf, number>>): Stop | undefined {
	// The document, a key and the value that is being read are no levels.
	if (stack.length > deepest + 4) return { why: 'deep', range: [offset, offset + 1] }
	const many = (what: Many, limit: number): Stop => ({ why: 'many', range: [offset - 1, offset], what, limit })
	if (seen[':'] > mostOf[':']) return many('pairs', mostOf[':'])
	if (seen['['] > mostOf['['] || seen['{'] > mostOf['{']) return many('brackets', mostOf['['])
	const top = stack.at(-1)
	// A comma at the end counts as an item here; whoever walks the values counts exactly.
	if (!top || !('items' in top) || top.items.length <= mostKeys + 1) return undefined
	return many(isList(top) ? 'items' : 'fields', mostKeys)
}

const isList = (token: object) =>
	'type' in token &&
	(token.type === 'block-seq' || ('start' in token && (token.start as { source?: string }).source === '['))

const directive = ({ offset, source = '' }: Token): Stop => ({
	why: 'directive',
	range: [offset, offset + source.trimEnd().length],
	name: source.trimEnd(),
})

/** Its first line: «---», or the text that follows «...». */
function secondDocument({ offset }: Token, text: string): Stop {
	const start = offset + (/^\s*/.exec(text.slice(offset, offset + 1000)) as RegExpExecArray)[0].length
	const line = /^.*/.exec(text.slice(start, start + 1000)) as RegExpExecArray
	return { why: 'second-document', range: [start, start + Math.max(1, line[0].trimEnd().length)] }
}
