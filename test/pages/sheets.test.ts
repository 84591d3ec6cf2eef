import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { browser as launched, opened } from '../support/browser.js'
import { printed } from '../support/printed.js'
import { environment, exampleFolder, run } from '../support/session.js'

/** What is handed out and what hangs on a wall: one sheet each, and a draft says so. */

let browser: Browser
beforeAll(async () => {
	browser = await launched()
})
afterAll(() => browser.close())

/** The sheets that a page is printed on, each as wide and high as it is, in millimetres. */
async function sheetsOf(html: string): Promise<readonly string[]> {
	const { page } = await opened(browser, html)
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
	await page.context().close()
	const millimetres = (points: string) => Math.round((Number(points) * 25.4) / 72)
	const pages = pdf.match(/\/Type \/Page\b/g)?.length ?? 0
	const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)]
	return Array.from({ length: pages }, (_, index) =>
		[boxes[index]?.[1], boxes[index]?.[2]].map(side => millimetres(side ?? '0')).join(' × '),
	)
}

const ids = ['quartiere-nord', 'quartiere-est', 'quartiere-ovest', 'quartiere-sud']

test.each(ids)('%s: the mandate is one A3, the sheet for the meeting one A4, in both languages', async id => {
	for (const language of ['it', 'en']) {
		expect(await sheetsOf(await printed(`agora mandate ${id} -f html --lang ${language}`))).toEqual(['297 × 420'])
		expect(await sheetsOf(await printed(`agora report ${id} --meeting -f html --lang ${language}`))).toEqual([
			'210 × 297',
		])
	}
})

test('with errors in the data every printed page says that it is a draft, and without them none does', () => {
	const folder = exampleFolder()
	const lines = ['mandate quartiere-nord', 'report quartiere-nord --meeting', 'report quartiere-nord', 'report']
	const draft = (line: string) =>
		/@top-right\{content:"([^"]*)"/.exec(run(`agora ${line} -f html`, folder, environment()))
	for (const line of lines) expect(draft(line), line).toBeNull()
	appendFileSync(join(folder, 'neighbourhoods', 'quartiere-nord', 'needs.yaml'), '\nwrong_field: 1\n')
	for (const line of lines) expect(draft(line)?.[1], line).toMatch(/^Bozza/)
}, 60_000)
