/**
 * Writes `src/render/html/fonts.json`: the two typefaces of pages, cut down to the characters of Italian, English and
 * their neighbours, and how wide each character is, so that labels can be placed without a browser. Run by hand
 * (`npm run fonts`) when a typeface or the set of characters changes: it needs a Chromium to measure with.
 *
 * Public Sans and Literata are under the SIL Open Font License 1.1, which lets them be cut down and embedded.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import subset from 'subset-font'

const file = (name: string) => createRequire(import.meta.url).resolve(name)
const range = (from: number, to: number) =>
	Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('')
const letters = range(0x20, 0x7e) + range(0xa0, 0xff)
const signs = '–—‘’“”„…•−×≥≤→←↑↓·€Œœ'

const sans = await subset(
	readFileSync(file('@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2')),
	letters + signs,
	{ targetFormat: 'woff2', variationAxes: { wght: { min: 400, max: 700 } } },
)
const serif = await subset(
	readFileSync(file('@fontsource/literata/files/literata-latin-600-normal.woff2')),
	letters + signs,
	// Findings need no small capitals, old figures or fractions: a seventh less to carry.
	{ targetFormat: 'woff2', noLayoutClosure: true },
)

const browser = await chromium.launch({
	executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
	args: ['--headless', '--no-sandbox', '--disable-gpu'],
})
const page = await browser.newPage()
await page.setContent(
	`<style>@font-face{font-family:A;src:url(data:font/woff2;base64,${sans.toString('base64')});font-weight:400 700}</style><p style="font-family:A">x`,
)
const widths = await page.evaluate(async characters => {
	await document.fonts.load('400 1000px A')
	const pen = document.createElement('canvas').getContext('2d')
	if (!pen) throw new Error('no canvas')
	pen.font = '400 1000px A'
	return Object.fromEntries([...characters].map(one => [one, Math.round(pen.measureText(one).width)]))
}, letters + signs)
await browser.close()

const made = { sans: sans.toString('base64'), serif: serif.toString('base64'), widths }
writeFileSync(
	join(import.meta.dirname, '..', 'src', 'render', 'html', 'fonts.json'),
	`${JSON.stringify(made, null, '\t')}\n`,
)
