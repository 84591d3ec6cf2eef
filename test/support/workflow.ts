import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import { root } from './session.js'

/** A machine of a host on which steps are run: its folders, and what it knows of the event. */
export interface Machine {
	readonly workspace: string
	readonly temp: string
	readonly env: NodeJS.ProcessEnv
	/** What `${{ … }}` may speak of. */
	readonly context: Readonly<Record<string, unknown>>
}

interface Step {
	readonly name?: string
	readonly if?: string
	readonly uses?: string
	readonly with?: Readonly<Record<string, unknown>>
	readonly run?: string
	readonly env?: Readonly<Record<string, string>>
	readonly 'working-directory'?: string
}

export interface Ran {
	readonly name: string
	readonly cwd: string
	readonly code: number
	readonly out: string
}

/** A machine with git, Node and an npm that «installs» the agora at hand, and notes from where it was called. */
export function machine(workspace: string, env: Readonly<Record<string, string>>, context: object): Machine {
	const temp = mkdtempSync(join(tmpdir(), 'agora-runner-'))
	const bin = join(temp, 'bin')
	mkdirSync(bin)
	writeFileSync(
		join(bin, 'npm'),
		`#!/bin/sh\nwhile [ $# -gt 0 ]; do [ "$1" = --prefix ] && prefix=$2; shift; done\n[ -z "$prefix" ] || { mkdir -p "$prefix/node_modules/.bin" && ln -sf "${join(root, 'dist', 'bin.js')}" "$prefix/node_modules/.bin/agora"; }\n`,
	)
	chmodSync(join(bin, 'npm'), 0o755)
	return {
		workspace,
		temp,
		context: { runner: { temp }, ...context },
		env: {
			PATH: `${bin}:${process.env.PATH}`,
			HOME: temp,
			LANG: 'it_IT.UTF-8',
			AGORA_TODAY: '2026-11-22',
			GIT_CONFIG_NOSYSTEM: '1',
			RUNNER_TEMP: temp,
			GITHUB_WORKSPACE: workspace,
			GITHUB_STEP_SUMMARY: join(temp, 'summary.md'),
			...env,
		},
	}
}

/** Runs the steps of a GitHub workflow's jobs or of a composite action, as far as can be without the host. */
export function runGitHub(text: string, on: Machine): readonly Ran[] {
	const { jobs, runs } = parse(text) as {
		jobs?: Record<string, { if?: string; steps: readonly Step[] }>
		runs?: { steps: readonly Step[] }
	}
	const lists = runs
		? [runs.steps]
		: Object.values(jobs ?? {})
				.filter(job => holds(job.if, on))
				.map(({ steps }) => steps)
	return lists.flatMap(steps => runSteps(steps, on))
}

function runSteps(steps: readonly Step[], on: Machine): readonly Ran[] {
	const ran: Ran[] = []
	for (const step of steps) {
		if (step.run === undefined || !holds(step.if, on)) continue
		const cwd = step['working-directory'] ? filled(step['working-directory'], on) : on.workspace
		const env = Object.fromEntries(Object.entries(step.env ?? {}).map(([key, value]) => [key, filled(value, on)]))
		if (step.run.includes('${{')) throw new Error(`${step.name}: an expression inside a script can be broken out of`)
		const one = shell(step.run, cwd, { ...on.env, ...env })
		ran.push({ name: step.name ?? step.run, cwd, ...one })
		if (one.code !== 0) break
	}
	return ran
}

/** Runs the scripts of a GitLab job. */
export function runGitLab(text: string, job: string, on: Machine): Ran {
	const { before_script, script } = (parse(text) as Record<string, { before_script: string[]; script: string[] }>)[
		job
	] as { before_script: string[]; script: string[] }
	const lines = [...before_script, ...script].map(line => line.replaceAll('/tmp', on.temp)).join('\n')
	return { name: job, cwd: on.workspace, ...shell(lines, on.workspace, on.env) }
}

function shell(script: string, cwd: string, env: NodeJS.ProcessEnv) {
	const { stdout, stderr, status } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
		cwd,
		env,
		encoding: 'utf8',
	})
	return { code: status ?? -1, out: `${stdout}${stderr}` }
}

/** `a == 'b' && c.d == e`, which is all that the files use. */
const holds = (condition: string | undefined, on: Machine) =>
	(condition ?? '')
		.split('&&')
		.filter(part => part.trim() !== '')
		.every(part => {
			const [left = '', right = ''] = part.split('==').map(side => side.trim())
			return known(left, on) === known(right, on)
		})

const filled = (text: string, on: Machine) =>
	String(text).replace(/\$\{\{ *([\w.]+) *\}\}/g, (_, path: string) => String(known(path, on) ?? ''))

const known = (path: string, { context }: Machine): unknown =>
	path.startsWith("'")
		? path.slice(1, -1)
		: path.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], context)
