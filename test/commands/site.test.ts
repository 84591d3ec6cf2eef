import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { environment, exampleFolder, run } from '../support/session.js'

let site = ''
beforeAll(() => {
	site = join(mkdtempSync(join(tmpdir(), 'agora-site-')), 'sito')
	expect(run(`agora site -q -o ${site}`, exampleFolder(), environment())).toBe('')
})

const pages = () => readdirSync(site).filter(name => name.endsWith('.html'))
const text = (name: string) => readFileSync(join(site, name), 'utf8')

test('every neighbourhood has its report and its mandate, beside the comparison and the definitions', () => {
	const ids = ['quartiere-est', 'quartiere-nord', 'quartiere-ovest', 'quartiere-sud']
	expect(pages().sort()).toEqual(
		[
			'comparison.html',
			'definitions.html',
			'index.html',
			...ids.flatMap(id => [`${id}-mandate.html`, `${id}.html`]),
		].sort(),
	)
})

test('every link leads to a file or a place of the same site, so that it works from any folder and any host', () => {
	for (const name of pages()) {
		const links = [...text(name).matchAll(/ href="([^"]*)"/g)].map(([, to]) => to ?? '')
		for (const to of links)
			if (to.startsWith('#')) expect(text(name), `${name} ${to}`).toContain(` id="${to.slice(1)}"`)
			else
				expect([to.startsWith('./'), existsSync(join(site, decodeURIComponent(to)))], `${name} ${to}`).toEqual([
					true,
					true,
				])
		expect(text(name)).not.toMatch(/(?:src|href)="?(?:https?:)?\/\//)
	}
})

test('the site is for everybody unless it is said to be internal', () => {
	expect(text('quartiere-nord.html')).toContain('Versione pubblica')
	expect(text('quartiere-nord.html')).not.toContain('Irene Salvi')
	const inside = join(mkdtempSync(join(tmpdir(), 'agora-site-')), 'dentro')
	expect(run(`agora site -q --internal -o ${inside}`, exampleFolder(), environment())).toBe('')
	expect(readFileSync(join(inside, 'quartiere-nord.html'), 'utf8')).toContain('Irene Salvi')
})
