import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '..', '..')

/** One command of a page, and what the page says that it prints. */
export interface Step {
	readonly line: number
	readonly command: string
	readonly output: string
}

/** The commands in the console blocks of a page: lines that begin with `$`, each with the lines below it. */
export function steps(page: string): readonly Step[] {
	const found: { line: number; command: string; output: string }[] = []
	let inside = false
	for (const [index, line] of page.split('\n').entries()) {
		if (line.startsWith('```')) inside = line === '```console'
		else if (inside && line.startsWith('$ ')) found.push({ line: index + 1, command: line.slice(2), output: '' })
		else if (inside) {
			const last = found.at(-1)
			if (last) last.output += `${line}\n`
		}
	}
	return found
}

/** The environment of a session: the built binary on the path, one day, one language, no colours. */
export function environment(more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
	const bin = mkdtempSync(join(tmpdir(), 'agora-bin-'))
	symlinkSync(join(root, 'dist', 'bin.js'), join(bin, 'agora'))
	return {
		PATH: `${bin}:${process.env.PATH}`,
		HOME: bin,
		TZ: 'Europe/Rome',
		LANG: 'it_IT.UTF-8',
		NO_COLOR: '1',
		AGORA_TODAY: '2026-11-22',
		AGORA_SEED: 'altariva',
		GIT_CONFIG_NOSYSTEM: '1',
		GIT_AUTHOR_NAME: 'Marta Bianchi',
		GIT_AUTHOR_EMAIL: 'marta@altariva.example',
		GIT_COMMITTER_NAME: 'Marta Bianchi',
		GIT_COMMITTER_EMAIL: 'marta@altariva.example',
		GIT_AUTHOR_DATE: '2026-11-22T09:00:00+01:00',
		GIT_COMMITTER_DATE: '2026-11-22T09:00:00+01:00',
		...more,
	}
}

/** What a command prints on both its channels, with its exit code when it is not 0. */
export function run(command: string, cwd: string, env: NodeJS.ProcessEnv): string {
	const { stdout, status } = spawnSync('bash', ['-c', `( ${command}\n) 2>&1`], {
		cwd,
		env,
		encoding: 'utf8',
		input: '',
		maxBuffer: 64 * 1024 * 1024,
	})
	return `${stdout}${status ? `[${status}]\n` : ''}`
}

export function emptyFolder(): string {
	return mkdtempSync(join(tmpdir(), 'agora-'))
}

/** A copy of the worked example in a folder of its own: the files, without their history. */
export function exampleFolder(): string {
	const folder = join(emptyFolder(), 'altariva')
	mkdirSync(folder)
	execFileSync('node', [join(root, 'dist', 'bin.js'), 'init', folder, '--example', '--no-git', '--lang', 'it'])
	return folder
}
