import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

/** A real browser that asks the network for nothing. */
export const browser = (): Promise<Browser> =>
	chromium.launch({
		executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
		args: [
			'--headless',
			'--no-sandbox',
			'--disable-gpu',
			'--disable-quic',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
		],
	})

/** A page opened with the network off, and everything that it asked for or complained of. */
export async function opened(
	browser: Browser,
	html: string,
	options: BrowserContextOptions = {},
): Promise<{ readonly page: Page; readonly asked: string[]; readonly complaints: string[] }> {
	const context = await browser.newContext(options)
	const [asked, complaints]: string[][] = [[], []]
	const page = await context.newPage()
	await page.route('**/*', route => {
		const url = route.request().url()
		if (url === 'http://page.test/') return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
		asked?.push(url)
		return route.abort()
	})
	page.on('console', message => complaints?.push(message.text()))
	page.on('pageerror', error => complaints?.push(String(error)))
	page.on('dialog', dialog => {
		complaints?.push(`dialog: ${dialog.message()}`)
		return dialog.dismiss()
	})
	await page.goto('http://page.test/')
	return { page, asked: asked ?? [], complaints: complaints ?? [] }
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds wrong, in words that say where. */
export async function violations(page: Page): Promise<readonly string[]> {
	await page.evaluate(axe)
	return page.evaluate(async () => {
		const { axe } = globalThis as unknown as {
			axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
		}
		const { violations } = await axe.run({ resultTypes: ['violations'] })
		return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
	})
}
