import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { beforeAll, expect, test } from 'vitest'
import { emptyFolder, environment, exampleFolder, root, run } from './support/session.js'

const folder = join(root, 'schemas', 'output')
const schemas = readdirSync(folder).map(name => JSON.parse(readFileSync(join(folder, name), 'utf8')))
const ajv = new Ajv2020({ schemas, strict: false, allErrors: true })
let example = ''
let env = environment()

beforeAll(() => {
	example = exampleFolder()
	env = environment()
})

test.each([
	'validate',
	'validate quartiere-ovest --on 2026-01-31',
	'validate --rule need --summary',
	'report',
	'report quartiere-nord',
	'report quartiere-sud quartiere-est',
	'report quartiere-nord --on 2025-01-01',
	'report quartiere-nord --public',
	'report --public',
	'mandate quartiere-nord --public',
	'series engagement/became-active pilot-group/members --neighbourhood quartiere-nord --public',
	'mandate quartiere-nord',
	'mandate quartiere-ovest --on 2026-06-30',
	'mandate quartiere-est',
	'mandate quartiere-sud',
	'series',
	'series needs/open',
	'series mandate/age needs/days-to-action --neighbourhood quartiere-sud,quartiere-nord --by month --from 2026-03-15',
	'status',
	'status quartiere-sud',
	'show need-6b53b6',
	'show quartiere-nord',
	'show quartiere-nord/phases',
	'show programme.trial',
	'add need title=Prova noticed=oggi --neighbourhood quartiere-nord --dry-run',
	'set need-6b53b6 stage=closed --dry-run',
	'end need-6b53b6 --dry-run',
	'link action-5qd5h7 need-6b53b6 --dry-run',
	'rename portico-aps il-portico --dry-run',
	'list',
	'list need quartiere-nord --where stage = open',
	'list action-record --columns all --limit 20',
	'explain',
	'explain need/no-action',
	'explain need.stage',
	'explain odv',
	'explain coordinators/in-office',
])('the JSON of agora %s fits its schema', command => {
	const answer = JSON.parse(run(`agora ${command} --json`, example, env))
	const validate = ajv.getSchema(
		`https://agora-observatory.github.io/schemas/output/1/${command.split(' ')[0]}.schema.json`,
	)
	expect(validate?.(answer), JSON.stringify(validate?.errors?.slice(0, 5))).toBe(true)
})

test('the JSON of agora history and diff fits its schema', () => {
	const cities = exampleFolder()
	run(
		'git init -q -b main && git add -A && git commit -qm Primi && git mv neighbourhoods/quartiere-sud neighbourhoods/quartiere-basso',
		cities,
		env,
	)
	run(
		'git commit -qm Nome && sed -i 0,/stage:/s/stage:.*/stage:/ neighbourhoods/quartiere-nord/needs.yaml',
		cities,
		env,
	)
	for (const command of ['history', 'history quartiere-basso --all', 'diff', 'diff HEAD~1 HEAD', 'diff HEAD --stat']) {
		const answer = JSON.parse(run(`agora ${command} --json`, cities, env))
		const [name] = command.split(' ')
		const validate = ajv.getSchema(`https://agora-observatory.github.io/schemas/output/1/${name}.schema.json`)
		expect(validate?.(answer), JSON.stringify(validate?.errors?.slice(0, 5))).toBe(true)
	}
})

test('the JSON of agora init fits its schema, and a dry run writes nothing', () => {
	const empty = emptyFolder()
	const answer = JSON.parse(run('agora init prova --example --dry-run --json', empty, env))
	expect(ajv.getSchema('https://agora-observatory.github.io/schemas/output/1/init.schema.json')?.(answer)).toBe(true)
	expect(readdirSync(empty)).toEqual([])
})

test('a pipe gets every byte, and one that closes early is no error', () => {
	const whole = run('agora report --json', example, env)
	expect(run('agora report --json | cat', example, env)).toBe(whole)
	expect(whole.length).toBeGreaterThan(65536)
	expect(
		run('set -o pipefail; agora report --json | head -c 10 >/dev/null; echo "${PIPESTATUS[0]}"', example, env),
	).toBe('0\n')
})

const worlds = [
	{ TZ: 'Pacific/Kiritimati' },
	{ TZ: 'America/Los_Angeles', LC_ALL: 'tr_TR.UTF-8' },
	{ LANG: 'C', COLUMNS: '20', TERM: 'dumb' },
	{ LC_ALL: 'it_IT.UTF-8', HOME: '/nonexistent' },
]

test.each([
	'report quartiere-nord',
	'report -f text',
	'report quartiere-ovest --json',
	'report quartiere-nord -f csv',
	'validate --json',
	'mandate quartiere-nord -f text',
	'series needs/open -f text',
	'series needs/open -f csv',
])('agora %s gives the same bytes everywhere', command => {
	const here = run(`agora ${command}`, example, environment())
	expect(here).not.toContain('Questo è un difetto')
	for (const world of worlds)
		expect(run(`agora ${command}`, example, environment(world)), JSON.stringify(world)).toBe(here)
	const elsewhere = exampleFolder()
	expect(run(`agora ${command}`, elsewhere, environment())).toBe(here)
})
