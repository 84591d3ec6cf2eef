import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { main } from '../src/cli/main.js'
import type { Day } from '../src/model/day.js'
import { root } from './support/session.js'

/** What agora says of one of the folders with real facts. */
async function agora(folder: string, ...argv: readonly string[]): Promise<string> {
	let out = ''
	const code = await main(argv, {
		cwd: join(root, 'test', 'folders', folder),
		env: {},
		today: () => '2026-11-22' as Day,
		dayAt: (_, seconds) => new Date(seconds * 1000).toISOString().slice(0, 10) as Day,
		interactive: false,
		screen: { out: false, columns: 80 },
		home: root,
		out: text => (out += text),
		err: text => expect(text).toBe(''),
	})
	expect(code).toBe(0)
	return out
}

interface FigureValue {
	readonly figure: string
	readonly value: number | null
	readonly of?: number
}

interface Reported {
	readonly neighbourhood: { readonly id: string; readonly name: string }
	readonly sections: {
		readonly territory: {
			readonly figures: readonly FigureValue[]
			readonly population: unknown
			readonly bands: readonly { dimension: string; band: string; residents: number }[]
			readonly places: readonly unknown[]
		}
		readonly network: {
			readonly figures: readonly FigureValue[]
			readonly byType: readonly { type: string; promoters: number }[]
		}
	}
}

/** Those figures that are known, as the number and, for a share, its whole. */
const known = (figures: readonly FigureValue[]) =>
	Object.fromEntries(
		figures.flatMap(({ figure, value, of }) =>
			value === null ? [] : [[figure, of === undefined ? value : [value, of]]],
		),
	)

test.each(['pablo', 'torino'])('%s has nothing wrong: what nobody stated is not missed', async folder => {
	const { summary, problems } = JSON.parse(await agora(folder, 'validate', '--json'))
	expect(problems).toEqual([])
	expect(summary).toMatchObject({ errors: 0, warnings: 0, infos: 0 })
})

test('the report on Pablo knows who promoted, led and signed the pact, and that day', async () => {
	const { network, territory } = (JSON.parse(await agora('pablo', 'report', 'pablo', '--json')) as Reported).sections
	expect(known(network.figures)).toMatchObject({ 'network/organisations': 13, 'network/promoters': [13, 13] })
	const byType = Object.fromEntries(network.byType.map(({ type, promoters }) => [type, promoters]))
	expect(byType).toEqual({
		aps: 6,
		'cooperativa-sociale': 2,
		'ente-pubblico': 2,
		'impresa-sociale': 1,
		istituzione: 1,
		ssd: 1,
	})
	expect(territory.places).toHaveLength(1)
	const before = JSON.parse(await agora('pablo', 'report', 'pablo', '--json', '--on', '2024-03-08')) as Reported
	expect(known(before.sections.network.figures)).toMatchObject({ 'network/promoters': [0, 13] })
})

test('the report on Pablo makes no figure out of what nobody stated', async () => {
	const { network, territory } = (JSON.parse(await agora('pablo', 'report', 'pablo', '--json')) as Reported).sections
	expect(territory.population).toBeNull()
	expect(Object.keys(known(territory.figures))).toEqual(['territory/places'])
	for (const figure of ['ties', 'density', 'mean-degree', 'isolates'])
		expect(known(network.figures)).not.toHaveProperty(`network/${figure}`)
})

test.each(['it', 'en'])('both folders are reported in %s, as text and as Markdown', async lang => {
	for (const [folder, ...names] of [['pablo', 'pablo'], ['torino', 'falchera'], ['torino']] as const)
		for (const format of ['text', 'md'])
			expect(await agora(folder, 'report', ...names, '-f', format, '--lang', lang)).not.toMatch(
				/undefined|NaN|\bnull\b/,
			)
})

/** The census as it was published, a row for each neighbourhood. */
const [head = [], ...rows] = readFileSync(join(root, 'test/folders/torino/torino-census-2011.csv'), 'utf8')
	.trim()
	.split('\n')
	.map(line => line.split(','))
const census = rows.map(cells => {
	const row = Object.fromEntries(head.map((column, index) => [column, cells[index] ?? '']))
	const sum = (...columns: readonly string[]) => columns.reduce((total, column) => total + Number(row[column]), 0)
	return { name: row.name ?? '', sum }
})

/** Without what the source leaves out or writes its own way: spaces, and one of the two l of Vallette. */
const squeezed = (name: string) =>
	name
		.toLowerCase()
		.replace(/[^a-z]/g, '')
		.replace('vallette', 'valette')

test('the report on Torino says of every neighbourhood what the census says', async () => {
	const { neighbourhoods } = JSON.parse(await agora('torino', 'report', '--json')) as {
		neighbourhoods: readonly Reported[]
	}
	expect(neighbourhoods.map(({ neighbourhood }) => squeezed(neighbourhood.name)).sort()).toEqual(
		census.map(({ name }) => squeezed(name)).sort(),
	)
	for (const { neighbourhood, sections } of neighbourhoods) {
		const { name, sum } = census.find(one => squeezed(one.name) === squeezed(neighbourhood.name)) ?? expect.fail()
		const schooled = sum(...education)
		expect(known(sections.territory.figures), name).toMatchObject({
			'territory/residents': sum('residents'),
			'territory/aged-65-and-over': [sum('65+'), sum('residents')],
			'territory/foreign-citizens': [sum('foreign'), sum('residents')],
			'territory/graduates': [sum('degree'), schooled],
		})
		const bands = Object.fromEntries(sections.territory.bands.map(({ band, residents }) => [band, residents]))
		expect(bands, name).toMatchObject({
			'0-14': sum('0-14'),
			'15-34': sum('15-34'),
			'35-64': sum('35-64'),
			'65+': sum('65+'),
			italian: sum('residents') - sum('foreign'),
			degree: sum('degree'),
			'upper-secondary': sum('upper_secondary'),
			'lower-secondary': sum('lower_secondary'),
			'primary-or-none': sum('primary', 'no_title_literate', 'illiterate'),
		})
		expect(bands, name).toMatchObject(
			sum(...continents) === sum('foreign')
				? Object.fromEntries(continents.map(column => [column.replace('_', '-'), sum(column)]))
				: { foreign: sum('foreign') },
		)
	}
})

test('the census is short of a continent in three neighbourhoods, and of a title everywhere', () => {
	const short = census.filter(({ sum }) => sum(...continents) < sum('foreign')).map(({ name }) => name)
	expect(short).toEqual(['Cenisia', 'SanDonato', 'Falchera'])
	for (const { name, sum } of census) {
		expect(sum('0-14', '15-34', '35-64', '65+'), name).toBe(sum('residents'))
		expect(sum(...education) / sum('residents'), name).toBeGreaterThan(0.93)
		expect(sum(...education) / sum('residents'), name).toBeLessThan(0.96)
	}
})

const continents = ['foreign_europe', 'foreign_africa', 'foreign_america', 'foreign_asia', 'foreign_oceania']
const education = ['degree', 'upper_secondary', 'lower_secondary', 'primary', 'no_title_literate', 'illiterate']
