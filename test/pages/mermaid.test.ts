import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Day } from '../../src/model/day.js'
import { flowchart, gantt } from '../../src/render/mermaid.js'
import type { Strip } from '../../src/report/document.js'
import { browser as launched, opened } from '../support/browser.js'
import { payloads } from '../support/hostile.js'
import { printed } from '../support/printed.js'

/**
 * Mermaid itself draws what reports carry, as hosts of Markdown do. `MERMAID` names another version’s `mermaid.min.js`:
 * docs/decisions/0056.
 */

let browser: Browser
let page: Page
beforeAll(async () => {
	browser = await launched()
	page = (await opened(browser, '<!DOCTYPE html><title>.</title>')).page
	const bundle = process.env.MERMAID ?? join(createRequire(import.meta.url).resolve('mermaid'), '..', 'mermaid.min.js')
	await page.addScriptTag({ content: readFileSync(bundle, 'utf8') })
	await page.evaluate(`mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' })`)
})
afterAll(() => browser.close())

/** How many texts the drawing holds; what Mermaid cannot read is thrown. */
const drawn = (text: string, id: string) =>
	page.evaluate<number>(
		`mermaid.render(${JSON.stringify(id)}, ${JSON.stringify(text)}).then(({ svg }) => (svg.match(/<text|<foreignObject/g) ?? []).length)`,
	)

test.each(['it', 'en'])('every diagram of the report is drawn (%s)', async language => {
	const report = await printed(`agora report quartiere-nord --lang ${language}`)
	const found = [...report.matchAll(/^```mermaid\n([\s\S]*?)\n```$/gm)].map(([, text]) => text ?? '')
	expect(found.map(text => text.split('\n')[0])).toEqual(['flowchart LR', 'gantt'])
	for (const [index, text] of found.entries()) expect(await drawn(text, `${language}${index}`)).toBeGreaterThan(5)
	expect(found.join('').length).toBeLessThanOrEqual(1900)
	expect(found.join('').match(/&/g)?.length ?? 0).toBeLessThanOrEqual(30)
})

test('what people write cannot break a diagram', async () => {
	for (const [index, payload] of payloads.entries()) {
		const map = flowchart(
			{
				kind: 'map',
				description: payload,
				nodes: ['a', 'b', 'c'].map(id => ({ id, label: payload, sector: 'third', inGroup: true, ties: 2, cutOff: 0 })),
				ties: [
					{ between: ['a', 'b'], strength: 1 },
					{ between: ['b', 'c'], strength: 1 },
				],
			},
			payload,
			'it',
		)
		const strip: Strip = {
			kind: 'strip',
			axis: { from: '2026-01-01' as Day, to: '2027-01-01' as Day, now: '2026-06-01' as Day },
			spans: [{ look: 'past', from: '2026-02-01' as Day, to: '2026-06-01' as Day }],
		}
		const bars = gantt(
			{
				kind: 'table',
				id: 't',
				caption: payload,
				columns: [
					{ key: 'a', title: 'a' },
					{ key: 'b', title: 'b', drawn: true },
				],
				rows: [[{ kind: 'text', value: payload }, strip]],
			},
			'it',
		)
		for (const text of [map, bars]) expect(await drawn(text ?? '', `p${index}${text?.[0]}`), payload).toBeGreaterThan(0)
	}
})
