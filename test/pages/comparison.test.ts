import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { browser as launched, opened } from '../support/browser.js'
import { printed } from '../support/printed.js'

let browser: Browser
beforeAll(async () => {
	browser = await launched()
})
afterAll(() => browser.close())

test('the networks stand side by side at one scale, each with a sentence; only brokers are ringed and named', async () => {
	const { page: shown } = await opened(browser, await printed('agora report -f html'))
	for (const width of [1280, 390]) {
		await shown.setViewportSize({ width, height: 900 })
		const maps = await shown.evaluate<
			{ name: string; scale: number; rings: number; names: number; sentence: string; inside: boolean }[]
		>(
			`[...document.querySelectorAll('.maps > div')].map(one => {
				const svg = one.querySelector('svg')
				const box = svg.getBoundingClientRect()
				return {
					name: one.querySelector('h3').textContent,
					scale: box.width / svg.viewBox.baseVal.width,
					rings: svg.querySelectorAll('.ring').length,
					names: svg.querySelectorAll('text').length,
					sentence: one.querySelector('p').textContent,
					inside: box.left >= 0 && box.right <= ${width},
				}
			})`,
		)
		expect(maps.map(({ name }) => name)).toEqual(['Est', 'Nord', 'Ovest', 'Sud'].map(name => `Quartiere ${name}`))
		expect(new Set(maps.map(({ scale }) => scale.toFixed(3))).size).toBe(1)
		for (const { rings, names, sentence, inside } of maps) {
			expect(names).toBeLessThanOrEqual(rings)
			expect(sentence).toMatch(/\.$/)
			expect(inside).toBe(true)
		}
		expect(maps.map(({ rings }) => rings > 0)).toEqual([true, false, true, false])
	}
	await shown.context().close()
})
