import { createHash } from 'node:crypto'
import type { Language } from '../../model/text.js'
import type { Block, Document, Heading, Table } from '../../report/document.js'
import { blockOf } from './block.js'
import { type Page, rich } from './cell.js'
import { Columns } from './columns.js'
import { signsIn } from './draw/signs.js'
import { type Markup, markup, own } from './markup.js'
import { style } from './style.js'

/**
 * A document as one file that needs nothing else: no script, no network, its typefaces inside. What it may load is said
 * in the page itself and is nothing; its one style sheet is let in by its own sum.
 */
export async function html(document: Document, language: Language): Promise<string> {
	const columns = new Columns()
	const page: Page = {
		language,
		...meanings(document.blocks),
		numbers: numbered(document.blocks),
		maps: await mapsIn(document.blocks, language),
		columns,
		data: document.data,
	}
	const [top = [], ...parts] = inParts(document.blocks)
	let number = 0
	const content = markup`<div class="top${top.some(block => block.kind === 'table' && block.look === 'card') ? '' : ' plain'}">
${top.map(block => blockOf(block, page))}
</div>
${parts.map(part => sectionOf(part, page, () => ++number))}`
	const css = style(document.foot ?? document.title, document.sheet, columns.rules(), document.draft)
	const sum = createHash('sha256').update(css.text).digest('base64')
	return markup`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${sum}'; font-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="agora">
<title>${document.title}</title>
<style>${css}</style>
</head>
<body${document.sheet ? own(` class="sheet ${document.sheet}"`) : ''}>
${drawnOnce(content)}
<a class=skip href="#content">${words.skip[language]}</a>
<header class=strip><b>${words.observatory[language]}</b>${(document.nav ?? []).map(({ see, label, language }) => markup` <a href="${see}"${language ? markup` lang="${language}" hreflang="${language}"` : ''}>${label}</a>`)}</header>
<main id="content">
${content}
</main>
<footer>${document.foot ?? document.title}</footer>
</body>
</html>
`.text
}

/** The hatching of what has no end in sight and of what nobody wrote down, and each sign that the page uses. */
const drawnOnce = (content: Markup): Markup =>
	markup`<svg class=sr width="0" height="0" aria-hidden="true"><defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" class="ground"/><path d="M0 0v6" class="line"/></pattern>${signsIn(content)}</defs></svg>`

/** What stands before the first heading of the second level, then a part for each of them. */
function inParts(blocks: readonly Block[]): readonly (readonly Block[])[] {
	const parts: Block[][] = [[]]
	for (const block of blocks) {
		if (block.kind === 'heading' && block.level === 2) parts.push([])
		parts.at(-1)?.push(block)
	}
	return parts
}

function sectionOf([first, ...blocks]: readonly Block[], page: Page, next: () => number): Markup {
	const { text, id = `part-${next()}`, finding } = first as Heading
	const content = blocks.map(block => blockOf(block, page))
	if (id === 'in-brief' || id === 'five-numbers')
		return markup`<section class=brief id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${text}</h2>${content}</section>\n`
	return markup`<section class=part id="${id}" aria-labelledby="${id}-title"><p class=label><span>${next()}</span>${finding ? text : ''}</p><div><h2 id="${id}-title">${finding ? rich(finding) : text}</h2>${content}</div></section>\n`
}

/** What the page defines: under the number itself where the number stands first, else among the definitions. */
function meanings(blocks: readonly Block[]): Pick<Page, 'definitions' | 'opens' | 'linked'> {
	const definitions = new Map(
		blocks.flatMap(block => (block.kind === 'definitions' ? block.items.map(one => [one.id, one] as const) : [])),
	)
	const opens = new Map<string, Table>()
	const linked = new Set<string>()
	for (const table of blocks) {
		if (table.kind !== 'table') continue
		for (const cell of table.rows.flat()) {
			if (cell.kind !== 'code' || !definitions.has(cell.code)) continue
			if (table.look === 'numbers' && !opens.has(cell.code)) opens.set(cell.code, table)
			else linked.add(cell.code)
		}
	}
	return { definitions, opens, linked }
}

/** Maps take a layout engine, which is loaded only for a page that has one. */
async function mapsIn(blocks: readonly Block[], language: Language): Promise<Page['maps']> {
	const maps = blocks.flatMap(block => {
		const figure = block.kind === 'table' ? block.figure : undefined
		return figure?.kind === 'map' || figure?.kind === 'maps' ? [figure] : []
	})
	if (maps.length === 0) return new Map()
	const [{ mapOf }, { mapsOf }] = await Promise.all([import('./draw/map.js'), import('./draw/maps.js')])
	return new Map(
		await Promise.all(
			maps.map(async one => [one, await (one.kind === 'map' ? mapOf(one, language) : mapsOf(one, language))] as const),
		),
	)
}

const numbered = (blocks: readonly Block[]): ReadonlyMap<string, number> =>
	new Map(
		blocks
			.flatMap(block => (block.kind === 'table' && block.figure && block.rows.length > 0 ? [block.id] : []))
			.map((id, index) => [id, index + 1]),
	)

const words = {
	skip: { it: 'Vai al contenuto', en: 'Skip to the content' },
	observatory: { it: 'Osservatorio di quartiere', en: 'Neighbourhood observatory' },
} as const
