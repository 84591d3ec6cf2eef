import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { beforeAll, expect, test } from 'vitest'
import { sections } from '../../src/report/index.js'
import { exampleThen } from '../support/past.js'
import type { TestRepository } from '../support/repository.js'
import { emptyFolder, environment, root, run } from '../support/session.js'

/** `agora report --compare`: what a person gets, from the built binary, on a history of real commits. */

let env = environment()
let [data, room] = ['', '']
let made: TestRepository
beforeAll(() => {
	env = environment()
	made = exampleThen(['2025-08-31', '2026-06-30'])
	data = made.root
	room = emptyFolder()
})

const agora = (args: string, more: NodeJS.ProcessEnv = {}) => run(`agora ${args}`, data, { ...env, ...more })

test('every form tells it, with the day and the commit', () => {
	const base = made.git('rev-parse', 'HEAD~1')
	const ask = 'report quartiere-nord --compare 2026-06-30'
	for (const format of ['md', 'text', 'html']) {
		const said = agora(`${ask} -f ${format} --lang en`)
		expect(said, format).toContain(base.slice(0, 7))
		expect(said, format).toContain('30 June 2026')
		expect(said, format).toContain('+20 points'.slice(1))
		expect(said, format).toContain('Poche ore di lavoro vicino a casa')
	}
	const figures = agora(`${ask} -f csv --table figures`).split('\r\n')
	expect(figures[0]).toBe('\ufeffneighbourhood;figure;unit;day;value;of;unknown;before;before_of;change;change_flag')
	expect(figures.find(line => line.includes('needs/high-priority-uncovered'))).toMatch(/;3;5;0;2;5;0,199\d+;$/)
	const changes = agora(`${ask} -f csv --table changes`)
	expect(changes).toContain('quartiere-nord;needs;added;need;need-ga7fbu;Poche ore di lavoro vicino a casa;;;')
	expect(changes).toMatch(/;actions;changed;action;[^;]+;Ore di sollievo;stage;under-way;dropped/)
	const { comparison, stamp } = JSON.parse(agora(`${ask} --json`))
	expect(stamp.compared).toEqual({ commit: base, day: '2026-06-30' })
	expect(comparison).toMatchObject({ commit: base, day: '2026-06-30', first: false })
	expect(Object.keys(comparison.sections)).toEqual(sections.map(({ id }) => id))
})

test.each([
	'report quartiere-nord --compare 2026-06-30',
	'report quartiere-sud --compare 2025-08-31 --public',
	'report --compare HEAD~1',
	'report --compare 2026-Q2 --public',
])('the JSON of agora %s fits its schema', command => {
	const folder = join(root, 'schemas', 'output')
	const schemas = readdirSync(folder).map(name => JSON.parse(readFileSync(join(folder, name), 'utf8')))
	const ajv = new Ajv2020({ schemas, strict: false, allErrors: true })
	const validate = ajv.getSchema('https://agora-observatory.github.io/schemas/output/1/report.schema.json')
	expect(validate?.(JSON.parse(agora(`${command} --json`))), JSON.stringify(validate?.errors?.slice(0, 5))).toBe(true)
})

test('compared with itself, nothing has changed', () => {
	for (const when of ['HEAD', '2026-11-20']) {
		const said = agora(`report quartiere-nord --compare ${when} --as-of 2026-11-20 --lang en`)
		expect(said).toMatch(/^Nothing has changed since 20 November 2026\.$/m)
		const { comparison } = JSON.parse(agora(`report quartiere-nord --compare ${when} --as-of 2026-11-20 --json`))
		for (const { figures, changes } of Object.values<{ figures: { change: number | null }[]; changes: object[] }>(
			comparison.sections,
		)) {
			expect(changes).toEqual([])
			expect(figures.filter(({ change }) => change !== null && change !== 0)).toEqual([])
		}
	}
})

test.each([
	['nord.html', 'quartiere-nord --compare 2026-Q2'],
	['nord.md', 'quartiere-nord --compare HEAD~1 --public --lang en'],
	['est.json', 'quartiere-est --as-of 2026-11-21 --compare HEAD~2'],
	['all.csv', '--compare 2026-06-30'],
])('%s (%s) is made again from its stamp', (file, args) => {
	const path = join(room, file)
	agora(`report ${args} -q -o ${path}`)
	const said = agora(`report --verify ${path} --json --lang en --today 2027-05-05`)
	expect(JSON.parse(said), said).toMatchObject({ same: true })
})

test('what was not there is a first report, and what cannot be compared is refused with a remedy', () => {
	const early = exampleThen(['2025-08-31'])
	early.git('checkout', '-q', 'HEAD~1')
	early.git('rm', '-rq', 'neighbourhoods/quartiere-ovest')
	const first = early.commit('2025-09-01')
	early.git('checkout', '-q', 'main')
	const said = run(`agora report quartiere-ovest --compare ${first} --lang en`, early.root, env)
	expect(said).toContain('This is the first report: there is no comparison yet')
	expect(said).not.toMatch(/\| On \d+ \w+ 2025 \| Change \|/)
	const all = run(`agora report --compare ${first} --lang en`, early.root, env)
	expect(all).toMatch(/Quartiere Ovest \| n\.a\. .*first report/)
	const later = agora('report quartiere-nord --on 2026-03-31 --compare 2026-06-30 --lang en')
	expect(later).toMatch(/after the day of this report[\s\S]*earlier moment[\s\S]*\[2\]\n$/)
	expect(agora('report quartiere-nord --compare 2020 --lang en')).toMatch(/not yet under git|was not[\s\S]*\[2\]\n$/)
	expect(agora('report quartiere-nord --compare niente --lang en')).toMatch(/\[2\]\n$/)
})

test('what cannot be read is not said to be as it was', () => {
	const folder = emptyFolder()
	run(`cp -r ${data}/. ${folder}`, data, env)
	writeFileSync(join(folder, 'neighbourhoods', 'quartiere-nord', 'needs.yaml'), 'needs: [\n')
	const said = run('agora report quartiere-nord --compare HEAD --lang en', folder, env)
	expect(said).toContain('What has changed since 20 November 2026 cannot be told in full')
	const needs = said.slice(said.indexOf('\n## Needs and vulnerabilities'), said.indexOf('\n## Priorities'))
	expect(needs).toContain('More may have changed in these records since 20 November 2026')
	expect(needs).not.toContain('Nothing in these records')
	const [, rest] = /\*(\d+) other parts are as they were/.exec(said) ?? []
	expect(Number(rest)).toBeLessThan(sections.filter(({ reads }) => !reads.includes('needs')).length)
	expect(run('agora report --compare HEAD --lang en', folder, env)).toMatch(
		/\| Quartiere Nord \|.*Not everything could be read/,
	)
}, 60_000)

test('a neighbourhood whose folder was renamed is compared with itself', () => {
	const renamed = exampleThen(['2026-06-30'])
	renamed.git('mv', 'neighbourhoods/quartiere-nord', 'neighbourhoods/quartiere-alto')
	renamed.commit('2026-11-21')
	const said = run('agora report quartiere-alto --compare 2026-11-20 --as-of 2026-11-21', renamed.root, env)
	expect(said).toContain('Dal 20 novembre 2026')
	expect(said).not.toContain('È il primo rapporto')
	expect(said).not.toContain('### Nuove')
})

test('the sheet for the meeting tells what is new since then, instead of since the last meeting', () => {
	const sheet = agora('report quartiere-nord --meeting --compare 2026-06-30')
	expect(sheet).toContain('## Dal 30 giugno 2026, rispetto a ciò che si sapeva allora')
	expect(sheet).toContain('Poche ore di lavoro vicino a casa')
	expect(agora('report quartiere-nord --meeting')).toContain('## Dopo l’ultimo incontro')
})

test('a public comparison names no person, and subtracts no number of people', () => {
	const said = agora('report quartiere-nord --compare 2026-06-30 --public')
	const internal = agora('report quartiere-nord --compare 2026-06-30 --json')
	const { data } = JSON.parse(internal) as { data: { people: readonly { id: string; name?: string }[] } }
	expect(data.people.length).toBeGreaterThan(10)
	for (const { id, name } of data.people) {
		expect(said).not.toContain(id)
		if (name) expect(said).not.toContain(name)
	}
	expect(said).toMatch(/\| protetto \| protetto \|/)
	expect(said).toContain('«Poche ore di lavoro vicino a casa»')
})
