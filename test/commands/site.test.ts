import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
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

const ids = ['quartiere-est', 'quartiere-nord', 'quartiere-ovest', 'quartiere-sud']

test('every neighbourhood has its report and its mandate, beside what is of all of them, in both languages', () => {
	const names = ['changes', 'comparison', 'definitions', 'index', ...ids.flatMap(id => [`${id}-mandate`, id])]
	expect(pages().sort()).toEqual(names.flatMap(name => [`${name}.html`, `${name}.en.html`]).sort())
	for (const name of names) {
		expect(text(`${name}.html`)).toContain(`<a href="./${name}.en.html" lang="en" hreflang="en">English</a>`)
		expect(text(`${name}.en.html`)).toContain(`<a href="./${name}.html" lang="it" hreflang="it">Italiano</a>`)
		expect(text(`${name}.en.html`)).toContain('<html lang="en">')
		const inside = [...text(`${name}.en.html`).matchAll(/ href="(\.\/[^"]*\.html)"/g)].map(([, to]) => to)
		expect(inside.filter(to => !to?.endsWith('.en.html'))).toEqual([`./${name}.html`])
	}
})

test('neighbourhoods stand in the order in which the programme began in them', () => {
	const folder = exampleFolder()
	renameSync(join(folder, 'neighbourhoods', 'quartiere-nord'), join(folder, 'neighbourhoods', 'zona-nord'))
	const to = join(mkdtempSync(join(tmpdir(), 'agora-site-')), 'sito')
	run(`agora site -q -o ${to}`, folder, environment())
	const index = readFileSync(join(to, 'index.html'), 'utf8')
	const order = [...index.matchAll(/href="\.\/([\w-]+)-mandate\.html"/g)].map(([, id]) => id)
	expect(order).toEqual(['quartiere-est', 'zona-nord', 'quartiere-ovest', 'quartiere-sud'])
}, 60_000)

test('no page takes the place of another, whatever the folders of the neighbourhoods are called', () => {
	const folder = exampleFolder()
	const names = ['changes', 'comparison', 'quartiere-sud-mandate', 'index']
	for (const [at, id] of ['quartiere-est', 'quartiere-nord', 'quartiere-ovest'].entries())
		renameSync(join(folder, 'neighbourhoods', id), join(folder, 'neighbourhoods', names[at] as string))
	const to = join(mkdtempSync(join(tmpdir(), 'agora-site-')), 'sito')
	run(`agora site -q -o ${to}`, folder, environment())
	// Four pages of the site, two of each of four neighbourhoods; each in two languages.
	expect(readdirSync(to).filter(name => name.endsWith('.html'))).toHaveLength((4 + 2 * 4) * 2)
	expect(readFileSync(join(to, 'changes.html'), 'utf8')).toContain('Che cosa è cambiato nei dati</h1>')
	expect(readFileSync(join(to, 'index.html'), 'utf8')).toContain('href="./changes.report.html"')
}, 60_000)

test('without a history the page of changes says why', () => {
	expect(text('changes.html')).toContain('non si può raccontare')
})

test('the public page of changes tells what came and how it stands now, not who wrote it, nor texts, nor persons', () => {
	const folder = exampleFolder()
	const git = (line: string) => run(`git ${line}`, folder, environment())
	git('init -q')
	git('add -A')
	git("commit -qm 'Dati scritti da Zenobia'")
	const needs = join(folder, 'neighbourhoods', 'quartiere-nord', 'needs.yaml')
	const written = readFileSync(needs, 'utf8')
	const moved = written.replace(/stage: open/, 'stage: in-progress').replace(/(description: ).*/, '$1Parole di Zenobia')
	expect(moved).not.toBe(written)
	writeFileSync(needs, moved)
	git("commit -qam 'Zenobia ha telefonato'")
	for (const internal of ['', '--internal ']) {
		const to = join(mkdtempSync(join(tmpdir(), 'agora-site-')), 'sito')
		expect(run(`agora site -q ${internal}-o ${to}`, folder, environment())).toBe('')
		const changes = readFileSync(join(to, 'changes.html'), 'utf8')
		expect(changes).toMatch(/stadio: aperto → (?:in corso|in lavorazione)/)
		expect(changes.includes('Zenobia ha telefonato')).toBe(internal !== '')
		expect(changes.includes('Marta Bianchi')).toBe(internal !== '')
		expect(changes.includes('Irene Salvi')).toBe(false)
		const members = changes.match(/member-\w+/g) ?? []
		expect(members.length > 0 && internal === '').toBe(false)
	}
}, 60_000)

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
