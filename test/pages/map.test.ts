import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { html } from '../../src/render/html/page.js'
import { type Document, type MapTie, sectors, text } from '../../src/report/document.js'
import { browser as launched, opened } from '../support/browser.js'

let browser: Browser
beforeAll(async () => {
	browser = await launched()
})
afterAll(() => browser.close())

/** A network that grows as real ones do: most hang on few. Numbers follow from one another, the same in every run. */
function network(size: number): Document {
	let seed = 7
	const below = (most: number) => {
		seed = (seed * 48271) % 2147483647
		return Math.floor((seed / 2147483647) * most)
	}
	const pairs = new Map<string, MapTie>()
	const tie = (a: number, b: number) =>
		a !== b && pairs.set([a, b].sort().join(), { between: [`org-${a}`, `org-${b}`], strength: 2 })
	for (let one = 1; one < size - 1; one++) tie(one, below(Math.max(1, Math.floor(one / 3))))
	for (let more = 0; more < size * 0.6; more++) tie(below(size - 1), below(size - 1))
	const ties = [...pairs.values()]
	const nodes = Array.from({ length: size }, (_, index) => ({
		id: `org-${index}`,
		label: `${['Associazione', 'Cooperativa sociale', 'Comitato', 'Parrocchia di San'][index % 4]} numero ${index}`,
		sector: sectors[index % 5] ?? 'third',
		inGroup: index % 3 === 0,
		ties: ties.filter(({ between }) => between.includes(`org-${index}`)).length,
		cutOff: index < 3 ? 4 - index : 0,
		...(index === 0 && { attention: 'se si ferma, 4 staccate' }),
	}))
	return {
		title: 'Rete',
		blocks: [
			{ kind: 'heading', level: 1, text: 'Rete' },
			{ kind: 'heading', level: 2, text: 'Rete', id: 'network' },
			{
				kind: 'table',
				id: 'map',
				caption: 'Chi lavora con chi',
				columns: [{ key: 'organisation', title: 'Organizzazione' }],
				rows: nodes.map(({ label }) => [text(label)]),
				figure: { kind: 'map', description: 'Una rete', nodes, ties },
			},
		],
	}
}

test.each([
	5, 40, 200,
])('labels of %i organisations can be read: none covers another, and none leaves the page', async size => {
	const page = await html(network(size), 'it')
	expect(await html(network(size), 'it')).toBe(page)
	for (const [width, map] of [
		[1280, 'wide-map'],
		[390, 'high-map'],
	] as const) {
		const { page: shown } = await opened(browser, page, { viewport: { width, height: 900 } })
		const boxes = await shown.evaluate<{ left: number; right: number; top: number; bottom: number; size: number }[]>(
			`[...document.querySelectorAll('.${map} text')].map(one => { const { left, right, top, bottom } = one.getBoundingClientRect(); return { left, right, top, bottom, size: parseFloat(getComputedStyle(one).fontSize) * one.ownerSVGElement.getBoundingClientRect().width / one.ownerSVGElement.viewBox.baseVal.width } })`,
		)
		expect(boxes.length).toBeGreaterThanOrEqual(Math.min(size - 1, width > 1000 ? 20 : 8))
		for (const [index, one] of boxes.entries()) {
			expect(one.left).toBeGreaterThanOrEqual(-1)
			expect(one.right).toBeLessThanOrEqual(width + 1)
			expect(one.size).toBeGreaterThan(12)
			for (const other of boxes.slice(index + 1))
				expect(
					one.left < other.right - 1 &&
						other.left < one.right - 1 &&
						one.top < other.bottom - 3 &&
						other.top < one.bottom - 3,
					JSON.stringify([one, other]),
				).toBe(false)
		}
		await shown.context().close()
	}
	expect(page.includes('sono nella tabella')).toBe(size > 60)
})
