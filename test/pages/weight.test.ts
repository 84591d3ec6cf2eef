import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { browser as launched, opened } from '../support/browser.js'
import { exampleThen } from '../support/past.js'
import { printed } from '../support/printed.js'
import { environment, run } from '../support/session.js'

/** What a page may weigh, on a phone and on paper: docs/decisions/0054. */

let browser: Browser
beforeAll(async () => {
	browser = await launched()
})
afterAll(() => browser.close())

/** Elements are counted a chapter. */
const neighbourhood = { bytes: 220_000, gzip: 90_000, sheets: 28, elements: 210 }
const comparison = { bytes: 250_000, gzip: 100_000, sheets: 20, elements: 210 }
/** What was stands beside what is, and what changed has a chapter. */
const compared = { bytes: 250_000, gzip: 100_000, sheets: 32, elements: 240 }

test.each([
	['agora report quartiere-nord -f html', neighbourhood],
	['agora report quartiere-nord -f html --lang en', neighbourhood],
	['agora report quartiere-nord -f html --public', neighbourhood],
	['agora report -f html', comparison],
])('`%s` stays within its budget', async (line, budget) => weighs(await printed(line), budget))

test('a report beside an earlier one stays within a budget of its own', async () => {
	const { root } = exampleThen(['2026-06-30'])
	await weighs(run('agora report quartiere-nord --compare 2026-06-30 -f html', root, environment()), compared)
}, 60_000)

async function weighs(page: string, budget: typeof neighbourhood): Promise<void> {
	expect(Buffer.byteLength(page)).toBeLessThan(budget.bytes)
	expect(gzipSync(page).length).toBeLessThan(budget.gzip)
	const { page: shown } = await opened(browser, page)
	const [elements, chapters] = await shown.evaluate<[number, number]>(
		`[document.querySelectorAll('*').length, document.querySelectorAll('.part').length]`,
	)
	expect(elements).toBeLessThan(budget.elements * chapters)
	const pdf = await shown.pdf({ preferCSSPageSize: true })
	expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length).toBeLessThan(budget.sheets)
	await shown.context().close()
}

test('a chapter is a page that can be handed out; the few that need more break between their tables', async () => {
	const { page: shown } = await opened(browser, await printed('agora report quartiere-nord -f html'), {
		viewport: { width: 688, height: 1000 },
	})
	await shown.emulateMedia({ media: 'print' })
	const chapters = await shown.evaluate<{ id: string; height: number; parts: number; inside: string }[]>(
		`[...document.querySelectorAll('.part')].map(one => ({
			id: one.id,
			height: one.getBoundingClientRect().height,
			parts: Math.max(0, ...[...one.querySelectorAll('figure, .table')].map(part => part.getBoundingClientRect().height)),
			inside: getComputedStyle(one).breakInside,
		}))`,
	)
	expect(chapters.length).toBeGreaterThan(18)
	for (const { id, parts, inside } of chapters) {
		expect(inside, id).toBe('avoid')
		expect(parts, id).toBeLessThan(1000)
	}
	expect(chapters.filter(({ height }) => height > 1000).length).toBeLessThan(8)
	await shown.context().close()
})

test('each number of a report opens on what it means, and all that is measured is told once', async () => {
	const { page: shown } = await opened(browser, await printed('agora report quartiere-nord -f html'))
	const [unsaid, meanings] = await shown.evaluate<[string[], string[]]>(
		`[
			[...document.querySelectorAll('div.numbers > p')].filter(one => !one.querySelector('a[href^="#def-"]')).map(one => one.textContent),
			[...document.querySelectorAll('.numbers details')].map(one => one.lastChild.textContent),
		]`,
	)
	expect(unsaid).toEqual([])
	expect(meanings.length).toBeGreaterThan(100)
	for (const meaning of meanings) expect(meaning.length).toBeGreaterThan(20)
	expect(new Set(meanings).size).toBeGreaterThan(0.95 * meanings.length)
	await shown.context().close()
})
