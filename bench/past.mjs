import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { generateHistory } from './history.mjs'

const commits = 10_000
const neighbourhoods = 100

/**
 * The history of a large repository, as a ratio to what git itself takes to go through it: `git log --raw`, which reads no
 * file, and `git log -p`, which compares all of them. By processor time, since git and agora work side by side.
 */
export async function past(room, agora, env, rounds) {
	if (!existsSync('/usr/bin/time')) return console.log('\nThe history is not measured: /usr/bin/time is not here.')
	const folder = join(room, 'past')
	await generateHistory(folder, commits, neighbourhoods)
	const caches = join(room, 'caches')
	const inFolder = (...args) => agora('-C', folder, ...args)
	const need = /need-\w+/.exec(readFileSync(join(folder, 'neighbourhoods/quartiere-0001/needs.yaml'), 'utf8'))[0]
	const series = inFolder('series', 'needs/open', '--by', 'month', '--recorded')
	const git = (...args) => ({ name: `git ${args.join(' ')}`, command: ['git', '-C', folder, ...args] })
	const scenarios = [
		git('log', '--raw', '-z'),
		git('log', '-p'),
		{ name: 'agora series --recorded, cold', command: series, isCold: true, goal: 'log -p x 1.00, 128 MiB' },
		{ name: 'agora series --recorded, warm', command: series, goal: '64 MiB' },
		{ name: 'agora history', command: inFolder('history'), goal: '128 MiB' },
		{ name: 'agora history of a neighbourhood', command: inFolder('history', 'quartiere-0001') },
		{ name: 'agora history of a record', command: inFolder('history', `quartiere-0001/${need}`) },
	]
	const taken = new Map(scenarios.map(one => [one, []]))
	for (let round = 0; round < rounds; round++) {
		process.stderr.write(`history, round ${round + 1} of ${rounds}\n`)
		for (const one of scenarios) {
			if (one.isCold) rmSync(caches, { recursive: true, force: true })
			taken.get(one).push(measured(one.command, { ...env, CI: '', XDG_CACHE_HOME: caches }))
		}
	}
	const of = (one, key) => middle(taken.get(one).map(each => each[key]))
	const [raw, patch] = scenarios
	const rows = scenarios.map(one => {
		const ratio = to => middle(taken.get(one).map(({ cpu }, round) => cpu / taken.get(to)[round].cpu)).toFixed(2)
		return [one.name, ratio(raw), ratio(patch), of(one, 'cpu').toFixed(2), of(one, 'peak').toFixed(0), one.goal ?? '']
	})
	const head = [`${commits} commits, ${neighbourhoods} neighbourhoods`, 'x log --raw', 'x log -p', 'cpu s', 'peak MiB']
	const table = [[...head, 'goal'], ...rows]
	const widths = table[0].map((_, column) => Math.max(...table.map(line => line[column].length)))
	console.log()
	for (const line of table)
		console.log(
			line
				.map((cell, column) =>
					column === 0 ? cell.padEnd(widths[0]) : column === 5 ? `  ${cell}` : cell.padStart(widths[column] + 2),
				)
				.join('')
				.trimEnd(),
		)
}

/** Seconds of processor and the most memory, in mebibytes, of a command and all that it started. */
function measured([program, ...args], env) {
	const { status, stderr } = spawnSync('/usr/bin/time', ['-f', '%U %S %M', program, ...args], {
		env,
		stdio: ['ignore', 'ignore', 'pipe'],
		encoding: 'utf8',
	})
	if (status !== 0) throw new Error(`${args.slice(0, 6).join(' ')} left with ${status}: ${stderr}`)
	const [user, system, kilobytes] = stderr.trim().split('\n').at(-1).split(' ').map(Number)
	return { cpu: user + system, peak: kilobytes / 1024 }
}

function middle(list) {
	const sorted = [...list].sort((a, b) => a - b)
	const at = (sorted.length - 1) / 2
	return (sorted[Math.floor(at)] + sorted[Math.ceil(at)]) / 2
}
