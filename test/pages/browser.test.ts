import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { html } from '../../src/render/html/page.js'
import { browser as launched, opened, violations } from '../support/browser.js'
import { hostilePage, payloads } from '../support/hostile.js'
import { printed } from '../support/printed.js'

/** What a person meets who opens a page: in a real browser, with the network off. */

let browser: Browser
beforeAll(async () => {
	browser = await launched()
})
afterAll(() => browser.close())

const report = 'agora report quartiere-nord -f html'
const others = [
	'agora report quartiere-est -f html --lang en',
	'agora report quartiere-nord -f html --on 2025-02-01',
	'agora report -f html',
	'agora report quartiere-nord --meeting -f html',
	'agora mandate quartiere-nord -f html',
	'agora mandate quartiere-sud -f html --lang en',
]
const wide = { width: 1280, height: 900 }
const narrow = { width: 390, height: 844 }

test('needs nothing but itself, and complains of nothing', async () => {
	for (const line of [report, ...others]) {
		const { page: shown, asked, complaints } = await opened(browser, await printed(line))
		expect(asked, line).toEqual([])
		expect(complaints, line).toEqual([])
		expect(await shown.evaluate(`document.fonts.check('600 16px "Agora Serif"')`), line).toBe(true)
		expect(await shown.evaluate('document.scripts.length'), line).toBe(0)
		await shown.context().close()
	}
})

const looks = (['light', 'dark'] as const).flatMap(colorScheme =>
	[wide, narrow].flatMap(viewport => ['it', 'en'].map(language => ({ colorScheme, viewport, language }))),
)

test.each(looks)('nothing keeps anybody out of the report: $colorScheme, $viewport.width, $language', async look => {
	const { page: shown } = await opened(browser, await printed(`${report} --lang ${look.language}`), look)
	await unfold(shown)
	expect(await violations(shown)).toEqual([])
	await shown.context().close()
})

test.each(others)('nor out of `%s`', async line => {
	const { page: shown } = await opened(browser, await printed(line), { viewport: narrow, colorScheme: 'dark' })
	await unfold(shown)
	expect(await violations(shown)).toEqual([])
	await shown.context().close()
})

test('nothing scrolls sideways, down to 320 pixels', async () => {
	for (const line of [report, ...others]) {
		const { page: shown } = await opened(browser, await printed(line))
		await unfold(shown)
		for (const width of [320, 390, 768, 1280]) {
			await shown.setViewportSize({ width, height: 800 })
			expect(await shown.evaluate('document.documentElement.scrollWidth'), `${line} at ${width}`).toBe(width)
		}
		await shown.context().close()
	}
})

test('the columns of a matrix are as wide as one another', async () => {
	const { page: shown } = await opened(browser, await printed(report), { viewport: wide })
	for (const width of [390, 768, 1280]) {
		await shown.setViewportSize({ width, height: 900 })
		const widths = await shown.evaluate<number[]>(
			`[...document.querySelectorAll('.matrix thead th:not(:first-child)')].map(one => one.getBoundingClientRect().width)`,
		)
		expect(widths.length).toBeGreaterThan(4)
		expect(Math.max(...widths) - Math.min(...widths), `at ${width}`).toBeLessThan(2)
	}
	await shown.context().close()
})

test('the keyboard reaches everything that can be followed or opened', async () => {
	const { page: shown } = await opened(browser, await printed(report), { viewport: wide })
	const all = await shown.evaluate<number>(`document.querySelectorAll('a[href], summary').length`)
	await unfold(shown)
	const reached = new Set<number>()
	for (let step = 0; step <= all; step++) {
		await shown.keyboard.press('Tab')
		const at = await shown.evaluate<number>(
			`[...document.querySelectorAll('a[href], summary')].indexOf(document.activeElement)`,
		)
		if (at < 0) break
		reached.add(at)
	}
	expect(reached.size).toBe(all)
	await shown.context().close()
})

test('every link inside the page leads somewhere', async () => {
	for (const line of [report, ...others]) {
		const { page: shown } = await opened(browser, await printed(line))
		const astray = await shown.evaluate(
			`[...document.querySelectorAll('a[href^="#"]')].map(a => a.getAttribute('href')).filter(to => !document.getElementById(to.slice(1)))`,
		)
		expect(astray, line).toEqual([])
		const ids = await shown.evaluate<string[]>(`[...document.querySelectorAll('[id]')].map(({ id }) => id)`)
		expect(new Set(ids).size, line).toBe(ids.length)
		await shown.context().close()
	}
})

test('what is written in a field stays in its place', async () => {
	const { page: shown } = await opened(browser, '<!DOCTYPE html><title>.</title>')
	const elements = async (data: string) =>
		shown.evaluate<string>(
			`[...new DOMParser().parseFromString(${JSON.stringify(await html(hostilePage(data), 'it'))}, 'text/html').querySelectorAll('*')].map(one => one.nodeName + [...one.attributes].map(({ name }) => name)).join(' ')`,
		)
	const harmless = await elements('parola')
	for (const payload of payloads) expect(await elements(payload), payload).toBe(harmless)
	const all = await opened(browser, await html(hostilePage(payloads.join(' ')), 'it'))
	await all.page.keyboard.press('Tab')
	expect([all.asked, all.complaints]).toEqual([[], []])
	expect(await all.page.evaluate('getComputedStyle(document.body).display')).toBe('block')
})

test('one sheet is one sheet, and print cuts no table row and no drawing', async () => {
	const sheets = ['agora report quartiere-nord --meeting -f html', 'agora mandate quartiere-nord -f html']
	for (const line of [...sheets, report]) {
		const { page: shown } = await opened(browser, await printed(line))
		const pdf = await shown.pdf({ preferCSSPageSize: true })
		const pages = pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0
		if (sheets.includes(line)) expect(pages, line).toBe(1)
		else expect(pages).toBeGreaterThan(3)
		await shown.emulateMedia({ media: 'print' })
		const torn = await shown.evaluate<number>(
			`[...document.querySelectorAll('tr, svg:not(.sr), .board, .map, .card')].filter(one => one.closest('figure, tr, dl') && !['avoid'].includes(getComputedStyle(one.closest('tr') ?? one.closest('figure') ?? one).breakInside)).length`,
		)
		expect(torn, line).toBe(0)
		await shown.context().close()
	}
})

const unfold = (shown: Page) =>
	shown.evaluate('for (const one of document.querySelectorAll("details")) one.open = true')
