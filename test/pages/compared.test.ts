import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { browser as launched, opened, violations } from '../support/browser.js'
import { exampleThen } from '../support/past.js'
import { environment, run } from '../support/session.js'

/** A compared report in a real browser. */

let browser: Browser
const pages = new Map<string, string>()
const asked = ['quartiere-nord', 'quartiere-nord --public --lang en', '']
beforeAll(async () => {
	browser = await launched()
	const { root } = exampleThen(['2026-06-30'])
	const env = environment()
	for (const what of asked) pages.set(what, run(`agora report ${what} --compare 2026-06-30 -f html`, root, env))
})
afterAll(() => browser.close())

test.each(asked)('nothing keeps anybody out of «%s» compared, and nothing scrolls sideways', async what => {
	for (const look of [
		{ viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
		{ viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
	] as const) {
		const { page, asked, complaints } = await opened(browser, pages.get(what) ?? '', look)
		await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true')
		expect(await violations(page)).toEqual([])
		expect([asked, complaints]).toEqual([[], []])
		await page.setViewportSize({ width: 320, height: 800 })
		expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320)
		await page.context().close()
	}
})
