import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { main } from '../../src/cli/main.js'
import { commands } from '../../src/commands/index.js'
import type { Day } from '../../src/model/day.js'
import { words } from '../support/agora.js'
import { exampleAt } from '../support/past.js'
import { repository } from '../support/repository.js'
import { root } from '../support/session.js'

const example = join(root, 'data-template', 'example')

/** The program as a function: what it said and how it left. */
async function agora(argv: readonly string[], more: { cwd?: string; env?: Record<string, string> } = {}) {
	let [out, err] = ['', '']
	const code = await main(argv, {
		cwd: more.cwd ?? example,
		env: { LANG: 'it_IT.UTF-8', ...more.env },
		today: () => '2026-11-22' as Day,
		dayAt: (_, seconds) => new Date(seconds * 1000).toISOString().slice(0, 10) as Day,
		interactive: false,
		screen: { out: false, columns: 80 },
		home: root,
		out: text => (out += text),
		err: text => (err += text),
	})
	return { code, out, err }
}

test('the version is that of the package', async () => {
	const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
	expect(await agora(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' })
})

test('help is in the reader’s language', async () => {
	expect((await agora(['--help'])).out).toContain('Comandi:')
	expect((await agora(['--help', '--lang', 'en'])).out).toContain('Commands:')
	expect((await agora(['validate', '--help'])).out).toContain('--strict')
})

const examples = (await Promise.all(commands.map(async ({ load }) => (await load()).default.examples))).flat()

/** The example with a past, as whoever reads the help has one. */
const lived = repository()
for (const day of ['2026-06-15', '2026-11-20'] as Day[]) lived.commit(day, exampleAt(day))

test.each(examples)('%s works, as help says', async line => {
	const argv = words(line).slice(1)
	const isWriting = argv.includes('-o')
	const { code, err } = await agora(isWriting ? ['-C', lived.root, '-q', ...argv] : argv, {
		cwd: argv[0] === 'init' || isWriting ? mkdtempSync(join(tmpdir(), 'agora-')) : lived.root,
	})
	expect([0, 1], err).toContain(code)
	expect(err).toBe('')
})

test.each([
	[['validat'], /validate/],
	[['validate', '--strct'], /--strict/],
	[['report', 'quartiere-nrd'], /quartiere-nord/],
	[['report', '--on', '31/12/2026'], /2026-06-30/],
	[['report', '--on'], /--on/],
	[['report', '-f', 'docx'], /md, html, text, csv, json/],
	[['report', 'quartiere-nord', '-f', 'csv', '--table', 'need'], /needs/],
	[['--lang', 'fr', 'validate'], /it oppure en/],
	[['validate', '--today', 'ieri'], /2026-06-30/],
	[['explain', 'need/no-acton'], /need\/no-action/],
	[['explain', 'need', 'need.stage'], /agora explain --help/],
	[['mandate'], /quartiere-nord/],
	[['mandate', 'quartiere-nrd'], /quartiere-nord/],
	[['mandate', 'quartiere-nord', 'quartiere-est'], /agora mandate --help/],
	[['series', 'needs/opn'], /needs\/open/],
	[['series', 'needs/open', '--by', 'week'], /month, quarter, year/],
	[['series', 'needs/open', '--neighbourhood', 'quartiere-nord,quartiere-et'], /quartiere-est/],
	[['series', 'needs/open', '--from', '2027-01-01'], /--from/],
	[['series', 'needs/open', '--from', '1900-01-01', '--by', 'month'], /--by year/],
	[['validate', 'need-ckhcdm'], /need-ckhcdn/],
	[['validate', 'quartiere-nord/nedes'], /needs/],
	[['report', '../../etc'], /quartiere-nord/],
	[['report', '__proto__'], /quartiere-nord/],
	[['validate', '-C', '/nonexistent'], /agora init/],
])('agora %j cannot be done: it says what can, and leaves with 2', async (argv, says) => {
	const { code, out, err } = await agora(argv)
	expect([code, out]).toEqual([2, ''])
	expect(err).toMatch(says)
	expect(err).not.toMatch(/undefined|\[object|at .*\.ts:/)
	expect(err.length).toBeLessThan(1000)
})

test('a long argument is not thrown back whole', async () => {
	expect((await agora(['report', 'x'.repeat(100_000)])).err.length).toBeLessThan(400)
})

test('the language comes from the option, the environment, the folder, the machine, in this order', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'agora-'))
	writeFileSync(join(folder, 'agora.yaml'), 'version: 1\nlanguage: en\n')
	writeFileSync(join(folder, 'programme.yaml'), 'name: Prova\n')
	const said = async (argv: string[], env: Record<string, string>) =>
		(await agora(['validate', ...argv], { cwd: folder, env })).out.trim()
	expect(await said(['--lang', 'it'], { AGORA_LANG: 'en' })).toMatch(/^Nessun problema/)
	expect(await said([], { AGORA_LANG: 'it' })).toMatch(/^Nessun problema/)
	expect(await said([], { LANG: 'it_IT' })).toMatch(/^No problems/)
	writeFileSync(join(folder, 'agora.yaml'), 'version: 1\n')
	expect(await said([], { LANG: 'en_GB.UTF-8' })).toMatch(/^No problems/)
	expect(await said([], { LANG: 'de_DE' })).toMatch(/^Nessun problema/)
})

test('validate leaves with 1 for errors, for warnings only when strict, and writes nothing', async () => {
	expect((await agora(['validate', 'quartiere-ovest'])).code).toBe(0)
	expect((await agora(['validate', 'quartiere-ovest', '--strict'])).code).toBe(1)
})

test('validate shows what speaks of the part that was named, judged with all that stands around it', async () => {
	const rules = async (...selectors: string[]) => {
		const { problems } = JSON.parse((await agora(['validate', ...selectors, '--json'])).out)
		return (problems as { file: string; entity: { id: string } | null }[]).map(
			({ file, entity }) => `${file.split('/').at(-1)} ${entity?.id}`,
		)
	}
	const all = await rules('quartiere-sud')
	expect(all.length).toBeGreaterThan(3)
	const inNeeds = await rules('quartiere-sud/needs')
	expect(inNeeds).toEqual(all.filter(one => one.startsWith('needs.yaml')))
	expect(await rules('need-ckhcdn')).toEqual(all.filter(one => one.endsWith('need-ckhcdn')))
	expect((await rules('need-ckhcdn')).length).toBeGreaterThan(0)
	expect(await rules('need-ckhcdn', 'quartiere-sud/needs')).toEqual(inNeeds)
	expect(await rules('programme.yaml')).toEqual([])
})

test('what speaks of whole neighbourhoods refuses a part of one', async () => {
	expect(await agora(['report', 'quartiere-nord/needs'])).toMatchObject({
		code: 2,
		err: expect.stringContaining('qui serve un quartiere intero'),
	})
	expect((await agora(['report', 'neighbourhoods/quartiere-nord/', '--json'])).code).toBe(0)
})

test('without a mandate the page says what there is, and leaves with 0', async () => {
	const said = async (...argv: string[]) => await agora(['mandate', ...argv])
	expect(await said('quartiere-est')).toMatchObject({
		code: 0,
		out: expect.stringContaining('Una bozza: quattro incontri'),
	})
	expect(await said('quartiere-sud')).toMatchObject({ code: 0, out: expect.stringContaining('12 aprile 2027') })
	expect((await said('quartiere-nord', '--on', '2026-06-30')).out).toContain('22 gennaio 2026')
	expect((await said('quartiere-nord', '--on', '2025-06-30')).out).toContain('Nessun mandato è in vigore')
})

test('a mandate that could not be read is not said to be missing', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'agora-'))
	await agora(['init', '.', '--example'], { cwd: folder })
	writeFileSync(join(folder, 'neighbourhoods/quartiere-nord/mandate.yaml'), 'versions: [')
	const { code, out } = await agora(['mandate', 'quartiere-nord'], { cwd: folder })
	expect([code, out]).toEqual([0, expect.stringContaining('Non letto: tutto il file mandate.yaml')])
	expect(out).not.toMatch(/Nessun mandato|non c’è/)
	expect((await agora(['series', 'mandate/age'], { cwd: folder })).out).toContain('Quartiere Nord. Non letto')
})

test('a series goes by the folder’s period, from when the neighbourhood began to today', async () => {
	const series = async (...argv: string[]) => JSON.parse((await agora(['series', 'needs/open', ...argv, '--json'])).out)
	expect(await series('--neighbourhood', 'quartiere-nord')).toMatchObject({
		by: 'quarter',
		from: '2025-04-01',
		to: '2026-11-22',
	})
	expect((await series('--by', 'month', '--from', '2019-01-01')).series[0].points).toHaveLength(95)
	expect((await series('--by', 'month', '--today', '2029-01-01')).series[0].points).toHaveLength(24)
	expect(await series('--to', '2026-05-15')).toMatchObject({ to: '2026-06-30' })
	expect(await series('--to', '2030-05-15')).toMatchObject({ to: '2026-11-22' })
	expect((await agora(['series', 'needs/open', '-f', 'csv'])).out).toMatch(
		/^\ufefffigure;neighbourhood;period;day;value;of;unknown\r\n/,
	)
})

test('an output file takes its form from its name; tables go to a folder', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'agora-'))
	expect((await agora(['report', 'quartiere-nord', '-o', join(folder, 'nord.json')])).code).toBe(0)
	expect(JSON.parse(readFileSync(join(folder, 'nord.json'), 'utf8'))).toMatchObject({
		schemaVersion: 1,
		kind: 'agora.report',
	})
	await agora(['report', 'quartiere-nord', '-f', 'csv', '-o', join(folder, 'tables')])
	expect(readdirSync(join(folder, 'tables'))).toEqual(
		expect.arrayContaining(['needs.csv', 'actions_records.csv', 'organisations.csv']),
	)
})

test('init does not write over what is there', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'agora-'))
	writeFileSync(join(folder, 'agora.yaml'), 'mine')
	const { code, err } = await agora(['init', '.'], { cwd: folder })
	expect(code).toBe(2)
	expect(err).toContain('agora.yaml')
	expect(readdirSync(folder)).toEqual(['agora.yaml'])
	expect(readFileSync(join(folder, 'agora.yaml'), 'utf8')).toBe('mine')
})

test('an empty folder made by init is healthy', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'agora-'))
	await agora(
		[
			'init',
			'.',
			'--programme',
			'Città «vicina»: prova',
			'--city',
			'Altariva',
			'--neighbourhoods',
			'Quartiere Nord, San Benedetto',
		],
		{ cwd: folder },
	)
	expect(readdirSync(join(folder, 'neighbourhoods'))).toEqual(['quartiere-nord', 'san-benedetto'])
	expect(await agora(['validate', '--strict'], { cwd: folder })).toMatchObject({ code: 0, err: '' })
	expect((await agora(['report', 'san-benedetto'], { cwd: folder })).out).toContain('# San Benedetto')
})
