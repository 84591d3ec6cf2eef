/**
 * Measures whole processes side by side and prints one table: ratios to a bare `node -e 0` first, seconds after. Rounds
 * go around all the commands, and a ratio is taken within its round, because what else the machine does changes from one
 * moment to the next. Then the share of each rule, by processor time. Nothing is asserted about time.
 *
 *     npm run bench                    5 rounds, and one with 1,000 neighbourhoods
 *     npm run bench -- --rounds 11     more rounds
 *     npm run bench -- --small         without the 1,000
 *     npm run bench -- --rules         only the share of each rule
 *     npm run bench -- --past          only the history: 10,000 commits over 100 neighbourhoods
 */
import { spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'
import { generate } from './generate.mjs'
import { past } from './past.mjs'

const home = dirname(dirname(fileURLToPath(import.meta.url)))
const { values: asked } = parseArgs({
	options: {
		rounds: { type: 'string', default: '5' },
		small: { type: 'boolean' },
		rules: { type: 'boolean' },
		past: { type: 'boolean' },
		pages: { type: 'boolean' },
	},
})
const room = mkdtempSync(join(tmpdir(), 'agora-bench-'))
process.on('exit', () => rmSync(room, { recursive: true, force: true }))

// NODE_EXTRA_CA_CERTS alone adds some 60 ms to every start of Node 20, and users’ machines do not have it.
const {
	NODE_EXTRA_CA_CERTS: _,
	NODE_OPTIONS: __,
	...env
} = { ...process.env, AGORA_TODAY: '2026-11-22', NO_COLOR: '1' }

const agora = (...args) => [process.execPath, join(home, 'dist', 'bin.js'), ...args]
const [parser, ruler, printer] = await Promise.all(['parse', 'rules', 'pages'].map(bundled))
const python = ['python3', join(home, 'bench', 'peer.py'), join(home, 'schemas')]

if (asked.past) {
	await past(room, agora, env, Number(asked.rounds))
	process.exit()
}

const example = join(home, 'data-template', 'example')
if (asked.pages) {
	pages()
	process.exit()
}
const folders = Object.fromEntries(
	[1, 10, 100, ...(asked.small ? [] : [1000])].map(many => {
		const folder = join(room, String(many))
		generate(folder, many)
		touchOne(folder)
		return [many, folder]
	}),
)
if (asked.rules) {
	rules()
	process.exit()
}
const peer = believed(python, folders[1])

/** What the design asks of a cold run: so many times `cat` of the same files, so much memory. */
const goals = { 1000: { cat: 7, mebibytes: 80 } }
const bare = { name: 'node -e 0', command: [process.execPath, '-e', '0'] }
const scenarios = [
	bare,
	{ name: 'agora --version', command: agora('--version'), goal: { bare: 1.1 } },
	{ name: 'agora --help', command: agora('--help'), goal: { bare: 1.15 } },
	{ name: 'agora validate --help', command: agora('validate', '--help'), goal: { bare: 1.4 } },
	{ name: 'the example (4): yaml alone', command: [process.execPath, parser, example] },
	{
		name: 'the example (4): agora validate',
		command: agora('-C', example, 'validate'),
		goal: { bare: 2.5, mebibytes: 64 },
	},
	{ name: 'the example (4): agora report quartiere-nord', command: agora('-C', example, 'report', 'quartiere-nord') },
	...Object.entries(folders).flatMap(([many, folder]) => [
		{ name: `${many}: cat`, many, command: ['cat', ...files(folder)] },
		{ name: `${many}: yaml alone`, many, command: [process.execPath, parser, folder] },
		{ name: `${many}: agora validate`, many, command: agora('-C', folder, 'validate'), goal: goals[many] },
		{
			name: `${many}: agora validate, AGORA_PARSER=yaml`,
			many,
			command: ['env', 'AGORA_PARSER=yaml', ...agora('-C', folder, 'validate')],
		},
		{
			name: `${many}: agora validate --since, one file differs`,
			many,
			command: agora('-C', folder, 'validate', '--since', 'HEAD'),
		},
		{
			name: `${many}: agora report of one`,
			many,
			command: agora('-C', folder, 'report', 'quartiere-0001'),
			goal: { bare: 2, mebibytes: 64 },
		},
		...(peer && many < 1000 ? [{ name: `${many}: python, schemas only`, many, command: [...python, folder] }] : []),
	]),
]

const rounds = Number(asked.rounds)
const times = new Map(scenarios.map(one => [one, []]))
for (let round = 0; round < rounds; round++) {
	process.stderr.write(`round ${round + 1} of ${rounds}\n`)
	for (const one of scenarios) if (one.many !== '1000' || round === 0) times.get(one).push(seconds(one.command))
}

const lines = scenarios.map(one => {
	const taken = times.get(one)
	const { processor, mebibytes } = once(one.command)
	return [
		one.name,
		ratio(taken, times.get(bare)).toFixed(2),
		one.many ? ratio(taken, times.get(catOf(one.many))).toFixed(1) : '',
		middle(taken).toFixed(3),
		processor,
		one.many ? ((1000 * middle(taken)) / one.many).toFixed(2) : '',
		mebibytes,
		goalOf(one),
	]
})
print([
	['neighbourhoods: command', 'x bare node', 'x cat', 'seconds', 'processor s', 'ms each', 'peak MiB', 'goal'],
	...lines,
])

// What a pull request that touches one file costs beside a check of everything, within each round.
for (const many of Object.keys(folders)) {
	const of = name => times.get(scenarios.find(one => one.name === `${many}: ${name}`))
	const [part, whole] = [of('agora validate --since, one file differs'), of('agora validate')]
	const share = middle(part.map((time, round) => time / whole[round]))
	console.log(`${many}: --since, one file differs, takes ${share.toFixed(2)} of a full check`)
}

const [{ model }] = cpus()
const size = files(folders[100]).reduce((sum, file) => sum + statSync(file).size, 0) / 100 / 1024
console.log(`
Medians of ${rounds} rounds${asked.small ? '' : ' (1,000: one round)'}; ratios are taken within a round. Node ${process.version}, ${cpus().length} x ${model}.
A generated neighbourhood has six files, ${size.toFixed(0)} KiB. “yaml alone” parses the same files and does nothing else.
${peer ? 'Python: PyYAML with its C reader, and jsonschema; no rules across files, no lines.' : 'No peer here: python3 with PyYAML and jsonschema was not found, or did not see a planted error.'}
Not installed, and so not measured: ${missing().join(', ') || 'none'}.`)

rules()
pages()
if (!asked.small) await past(room, agora, env, rounds)

/** What pages weigh and take. */
function pages() {
	console.log()
	const { status } = spawnSync(process.execPath, [printer, example, env.AGORA_TODAY], { env, stdio: 'inherit' })
	if (status !== 0) throw new Error(`The pages could not be measured: ${status}`)
}

/** The share of each rule, over folders of three sizes. */
function rules() {
	console.log()
	const sizes = Object.keys(folders).filter(many => many !== '1')
	const { status } = spawnSync(process.execPath, [ruler, ...sizes.map(many => folders[many])], {
		env,
		stdio: 'inherit',
	})
	if (status !== 0) throw new Error(`The share of the rules could not be measured: ${status}`)
}

async function bundled(name) {
	const outfile = join(room, `${name}.cjs`)
	const entry = join(home, 'bench', `${name}.mjs`)
	await build({ entryPoints: [entry], bundle: true, platform: 'node', format: 'cjs', outfile, logLevel: 'warning' })
	return outfile
}

/** A repository with everything committed, and one file that differs since: what a pull request looks like. */
function touchOne(folder) {
	const git = (...args) =>
		spawnSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { env })
	git('init', '-q')
	git('add', '-A')
	git('commit', '-qm', 'Dati')
	appendFileSync(join(folder, 'neighbourhoods', 'quartiere-0001', 'needs.yaml'), '# nota\n')
}

function seconds(command) {
	const [program, ...args] = command
	const begun = performance.now()
	const { status, error } = spawnSync(program, args, { env, stdio: 'ignore' })
	const taken = (performance.now() - begun) / 1000
	if (status !== 0) throw error ?? new Error(`${command.slice(0, 6).join(' ')} left with ${status}`)
	return taken
}

/** The processor time of a run of its own, and the most memory that it held, as GNU time tells them. */
function once(command) {
	if (!existsSync('/usr/bin/time')) return { processor: '', mebibytes: '' }
	const { stderr } = spawnSync('/usr/bin/time', ['-f', '%U %S %M', ...command], {
		env,
		stdio: ['ignore', 'ignore', 'pipe'],
		encoding: 'utf8',
	})
	const [user, system, kilobytes] = stderr.trim().split('\n').at(-1).split(' ').map(Number)
	return { processor: (user + system).toFixed(2), mebibytes: (kilobytes / 1024).toFixed(0) }
}

/** A peer is only measured after it passed what is right and failed on a planted error. */
function believed(command, right) {
	const wrong = join(room, 'wrong')
	cpSync(right, wrong, { recursive: true })
	appendFileSync(
		files(wrong).find(file => file.endsWith('needs.yaml')),
		'\nunknown_field: 1\n',
	)
	const status = folder => spawnSync(command[0], [...command.slice(1), folder], { env, stdio: 'ignore' }).status
	return status(right) === 0 && status(wrong) === 1
}

function files(folder) {
	const inside = join(folder, 'neighbourhoods')
	return readdirSync(inside).flatMap(id => readdirSync(join(inside, id)).map(file => join(inside, id, file)))
}

function missing() {
	const path = (process.env.PATH ?? '').split(':')
	return ['ajv', 'v8r', 'spectral', 'redocly', 'check-jsonschema', 'yamllint', 'hledger'].filter(
		name => ![...path, join(home, 'node_modules', '.bin')].some(folder => existsSync(join(folder, name))),
	)
}

/** Of each round by itself, because the machine changes from one to the next. */
function ratio(taken, others) {
	return middle(taken.map((time, round) => time / others[round]))
}

function catOf(many) {
	return scenarios.find(one => one.many === many && one.command[0] === 'cat')
}

function goalOf({ goal = {} }) {
	const { bare: times, cat, mebibytes } = goal
	return [times && `${times} x node`, cat && `${cat} x cat`, mebibytes && `${mebibytes} MiB`].filter(Boolean).join(', ')
}

function middle(list) {
	const sorted = [...list].sort((a, b) => a - b)
	const at = (sorted.length - 1) / 2
	return (sorted[Math.floor(at)] + sorted[Math.ceil(at)]) / 2
}

function print(table) {
	const widths = table[0].map((_, column) => Math.max(...table.map(line => line[column].length)))
	for (const line of table)
		console.log(
			line.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column] + 2))).join(''),
		)
}
