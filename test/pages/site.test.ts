import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Day } from '../../src/model/day.js'
import { html } from '../../src/render/html/page.js'
import { type SiteOf, siteIndex } from '../../src/report/site.js'
import { browser as launched, opened, violations } from '../support/browser.js'
import { payloads } from '../support/hostile.js'
import { environment, exampleFolder, run } from '../support/session.js'

/** The pages of a site in a real browser: those that only a site has, and a neighbourhood's public one. */

let browser: Browser
let site = ''
beforeAll(async () => {
	const folder = exampleFolder()
	for (const line of ['init -q', 'add -A', 'commit -qm Inizio']) run(`git ${line}`, folder, environment())
	site = join(mkdtempSync(join(tmpdir(), 'agora-site-')), 'sito')
	run(`agora site -q -o ${site}`, folder, environment())
	browser = await launched()
}, 60_000)
afterAll(() => browser.close())

const names = ['index', 'changes', 'definitions', 'quartiere-nord']
const page = (name: string) => readFileSync(join(site, `${name}.html`), 'utf8')
const unfold = (shown: Page) =>
	shown.evaluate('for (const one of document.querySelectorAll("details")) one.open = true')

test.each(names)('nothing keeps anybody out of %s, light and dark, and nothing scrolls sideways', async name => {
	const looks = [
		{ viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
		{ viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
	] as const
	for (const look of looks) {
		const { page: shown, asked, complaints } = await opened(browser, page(name), look)
		await unfold(shown)
		expect(await violations(shown)).toEqual([])
		expect([asked, complaints]).toEqual([[], []])
		await shown.setViewportSize({ width: 320, height: 800 })
		expect(await shown.evaluate('document.documentElement.scrollWidth')).toBe(320)
		await shown.context().close()
	}
}, 60_000)

test.each(names)('the keyboard reaches everything that %s leads to', async name => {
	const { page: shown } = await opened(browser, page(name))
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
	expect(all).toBeGreaterThan(0)
	expect(reached.size).toBe(all)
	await shown.context().close()
}, 60_000)

test('what somebody calls a neighbourhood stays a name on the first page', async () => {
	const { page: shown } = await opened(browser, '<!DOCTYPE html><title>.</title>')
	const stamp = { commit: null, dirty: false, agora: '0.1.0', definitions: 1, on: '2026-11-22', known: '2026-11-22' }
	const named = (name: string) =>
		({
			name,
			day: '2026-11-22' as Day,
			stamp,
			neighbourhoods: [{ id: 'quartiere-nord', name, began: null }],
			tables: ['needs'],
			main: 'it',
		}) as unknown as SiteOf
	const elements = async (name: string) =>
		shown.evaluate<string>(
			`[...new DOMParser().parseFromString(${JSON.stringify(await html(siteIndex(named(name), 'it'), 'it'))}, 'text/html').querySelectorAll('*')].map(one => one.nodeName + [...one.attributes].map(({ name }) => name)).join(' ')`,
		)
	const harmless = await elements('parola')
	for (const payload of payloads) expect(await elements(payload), payload).toBe(harmless)
	await shown.context().close()
})
