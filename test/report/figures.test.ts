import { beforeAll, describe, expect, test } from 'vitest'
import { languages } from '../../src/model/text.js'
import { figures, neighbourhoodFigures } from '../../src/report/figures.js'
import { environment, exampleFolder, run } from '../support/session.js'

const all = [...figures.values()]
let folder = ''
let env = environment()
let explained = ''
let csv: readonly string[] = []
type Value = { figure: string; value: number | null; unknown: number }
let json: { sections: Record<string, { figures: Value[] }> }
let together: Value[] = []

beforeAll(() => {
	folder = exampleFolder()
	env = environment()
	explained = run('agora explain --json', folder, env)
	csv = run('agora report --table figures --format csv', folder, env).split(/\r?\n/)
	json = JSON.parse(run('agora report quartiere-nord --json', folder, env))
	together = JSON.parse(run('agora report --json', folder, env)).programme.figures
}, 60_000)

test('there are many figures, and each has one id', () => {
	expect(all.length).toBeGreaterThan(142)
	expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
})

describe.each(all)('$id', figure => {
	test('says what it is, in both languages, with its unit and its whole', () => {
		expect(figure.id).toMatch(/^[a-z-]+\/[a-z0-9-]+$/)
		for (const language of languages) {
			expect(figure.title[language].length).toBeGreaterThan(2)
			expect(figure.definition[language]).toMatch(/^[^a-z].{15,}\.$/s)
		}
		expect(figure.title.it).not.toBe('')
		expect(figure.denominator !== undefined).toBe(figure.unit === 'share')
	})

	test('is explained by its name', () => {
		expect(explained).toContain(`"id": "${figure.id}"`)
	})

	test('is a row of the CSV with its day and what is unknown', () => {
		const rows = csv.filter(line => line.split(/[,;]/)[1] === figure.id)
		const isOfNeighbourhoods = neighbourhoodFigures.has(figure.id)
		expect(rows).toHaveLength(isOfNeighbourhoods ? 4 : 1)
		for (const row of rows) expect(row).toMatch(/[,;]\d{4}-\d{2}-\d{2}[,;].*[,;]\d+$/)
	})

	test('is an entry of the JSON', () => {
		const ofOne = json.sections[figure.id.split('/')[0] as string]?.figures
		const entry = (neighbourhoodFigures.has(figure.id) ? ofOne : together)?.find(one => one.figure === figure.id)
		expect(entry?.unknown).toBeGreaterThanOrEqual(0)
		expect(entry).toHaveProperty('value')
	})
})
