import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A git repository in a folder of its own, without the machine’s settings; commits get the same names everywhere. */
export interface TestRepository {
	readonly root: string
	/** Runs git and hands back what it printed; fails loudly. */
	git(...args: readonly string[]): string
	write(files: Readonly<Record<string, string | null>>): void
	/** Writes files (`null` removes one) and commits everything, at noon UTC of a day or at an exact time. */
	commit(when: string, files?: Readonly<Record<string, string | null>>, message?: string, author?: string): string
}

export function repository(
	root = mkdtempSync(join(tmpdir(), 'agora-repo-')),
	...init: readonly string[]
): TestRepository {
	mkdirSync(root, { recursive: true })
	let environment = hermetic(root)
	const git = (...args: readonly string[]) => {
		const { stdout, stderr, status } = spawnSync('git', ['-C', root, ...args], { env: environment, encoding: 'utf8' })
		if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`)
		return stdout.trim()
	}
	const write = (files: Readonly<Record<string, string | null>>) => {
		for (const [path, text] of Object.entries(files)) {
			if (text === null) git('rm', '-rq', '--', path)
			else {
				mkdirSync(dirname(join(root, path)), { recursive: true })
				writeFileSync(join(root, path), text)
			}
		}
	}
	git('init', '-q', '-b', 'main', ...init)
	return {
		root,
		git,
		write,
		commit: (when, files = {}, message = `Dati del ${when}`, author = 'Marta Bianchi') => {
			const date = when.includes('T') ? when : `${when}T12:00:00Z`
			environment = { ...hermetic(root), ...person(author, date) }
			write(files)
			git('add', '-A')
			git('commit', '-q', '--allow-empty', '-m', message)
			return git('rev-parse', 'HEAD')
		},
	}
}

const person = (name: string, date: string) => ({
	GIT_AUTHOR_NAME: name,
	GIT_COMMITTER_NAME: name,
	GIT_AUTHOR_DATE: date,
	GIT_COMMITTER_DATE: date,
})

/** @param home where git looks for a person’s settings: nowhere */
export const hermetic = (home: string): NodeJS.ProcessEnv => ({
	PATH: process.env.PATH,
	HOME: join(home, 'nobody'),
	LC_ALL: 'C',
	TZ: 'UTC',
	GIT_CONFIG_NOSYSTEM: '1',
	GIT_AUTHOR_EMAIL: 'marta@altariva.example',
	GIT_COMMITTER_EMAIL: 'marta@altariva.example',
	...person('Marta Bianchi', '2026-01-01T12:00:00Z'),
})
