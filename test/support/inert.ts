import { parse as parseCsv } from 'csv-parse/sync'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { type DefaultTreeAdapterMap, parse, parseFragment } from 'parse5'
import { SaxesParser } from 'saxes'
import { expect } from 'vitest'

/**
 * What a page, a table or a report is made of when its own kind of parser has read it: elements with the names of their
 * attributes, on the way to each, without the words. None of these parsers is agora's.
 */

type Node = DefaultTreeAdapterMap['node']
type Element = DefaultTreeAdapterMap['element']

const isElement = (node: Node): node is Element => 'tagName' in node

/** Every element below a node, with the way to it. */
function* elements(node: Node, path = ''): Iterable<readonly [string, Element]> {
	for (const child of 'childNodes' in node ? node.childNodes : []) {
		if (!isElement(child)) continue
		const here = `${path}>${child.tagName}`
		yield [here, child]
		yield* elements(child, here)
	}
}

const textOf = (node: Node): string =>
	'value' in node && node.nodeName === '#text'
		? node.value
		: 'childNodes' in node
			? node.childNodes.map(textOf).join('')
			: ''

/** Where a line of a label stands, when it needs a second one, is no part of what it is. */
const namesOf = ({ tagName, attrs }: Element) =>
	attrs
		.map(({ name }) => name)
		.filter(name => !(tagName === 'tspan' && name === 'dy'))
		.sort()

/** A page: no error of the parser's, nothing in it that acts, and its own scripts and styles to the letter. */
export function htmlSkeleton(text: string): unknown {
	const errors: string[] = []
	const page = parse(text, { onParseError: ({ code }) => errors.push(code) })
	expect(errors).toEqual([])
	expect(comments(page)).toEqual([])
	const all = [...elements(page)]
	for (const [path, { attrs }] of all)
		for (const { name, value } of attrs) {
			expect(name, path).not.toMatch(/^on|^(?:srcdoc|formaction|ping|style)$/)
			// To a place on the page, to a page beside it, or to where the field says that a source is.
			if (/href$|^(?:src|action|data)$/.test(name))
				expect(value, path).toMatch(/^(?:#|data:font\/|[\w/-]+\.(?:html|csv)|https:\/\/)/)
			if (/href$/.test(name)) expect(value).not.toContain('evil')
		}
	const said = (tag: string) => all.filter(([, { tagName }]) => tagName === tag).map(([, one]) => textOf(one))
	return {
		parts: new Set(all.map(([path, one]) => `${path} ${namesOf(one)}`)),
		scripts: said('script'),
		styles: new Set(said('style').map(one => withoutWords(one))),
		metas: all
			.filter(([, { tagName }]) => tagName === 'meta')
			.map(([, { attrs }]) => JSON.stringify(attrs).replace(/sha256-[\w+/=]+/g, 'sha256'))
			.sort(),
	}
}

/** A style sheet without its strings, which hold what stands at the foot of a printed page, and without its numbers. */
const withoutWords = (css: string) => css.replace(/"(?:[^"\\\n]|\\[^\n])*"/g, '""').replace(/\d+/g, '0')

const comments = (node: Node): string[] => [
	...(node.nodeName === '#comment' ? ['comment'] : []),
	...('childNodes' in node ? node.childNodes.flatMap(comments) : []),
]

/** A page of Markdown as GitHub reads it, with its tables; data that make HTML would make an element. */
export function markdownSkeleton(text: string): unknown {
	const html = micromark(text, {
		allowDangerousHtml: true,
		allowDangerousProtocol: true,
		extensions: [gfm()],
		htmlExtensions: [gfmHtml()],
	})
	const page = parseFragment(html)
	expect(comments(page)).toEqual([])
	for (const words of spoken(page)) expect(words).not.toMatch(/@\w|[#!$&~]\d|(?<!\d)%\d|GH-\d|https?:\/\/|www\./)
	return new Set([...elements(page)].map(([path, one]) => `${path} ${namesOf(one)}`))
}

/** The words that a host looks through for people to call and issues to link: all but code. */
const spoken = (node: Node): string[] =>
	isElement(node) && /^(?:code|pre)$/.test(node.tagName)
		? []
		: 'childNodes' in node
			? node.childNodes.flatMap(spoken)
			: [textOf(node)]

/** A report in XML: well-formed to the strictest, elements and attributes only. */
export function xmlSkeleton(text: string): unknown {
	const found = new Set<string>()
	const path: string[] = []
	const parser = new SaxesParser({ xmlns: false })
	const never = (what: string) => () => {
		throw new Error(what)
	}
	parser.on('error', error => {
		throw error
	})
	parser.on('cdata', never('cdata'))
	parser.on('comment', never('comment'))
	parser.on('doctype', never('doctype'))
	parser.on('processinginstruction', never('instruction'))
	parser.on('opentag', ({ name, attributes }) => {
		path.push(name)
		found.add(`${path.join('>')} ${Object.keys(attributes).sort()}`)
	})
	parser.on('closetag', () => path.pop())
	parser.write(text).close()
	return found
}

/** A table for spreadsheets: as wide everywhere, and no cell that would be carried out. */
export function tableSkeleton(text: string): unknown {
	const rows = parseCsv(text, { delimiter: ';', bom: true, relax_column_count: false }) as string[][]
	for (const cell of rows.flat()) {
		const begun = cell.replace(/^[\s\u00a0\u200b-\u200f\u2060\ufeff]+/, '')
		if (!/^[-+]?\d+(?:[.,]\d+)?$/.test(begun)) expect(begun).not.toMatch(/^[=+\-@\uff1d\uff0b\uff0d\uff20]/)
	}
	return { columns: rows[0], widths: [...new Set(rows.map(row => row.length))] }
}
