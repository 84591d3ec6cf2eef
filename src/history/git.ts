import { spawnSync } from 'node:child_process'

/** What git answered; `undefined` when there is no git, no repository, or no such thing in it. */
export type GitAnswer = string | undefined

/**
 * Runs git on a folder. The only place that starts a process: fixed arguments, no shell, and nothing that a repository
 * or the environment could turn into a program to run, a file to write or a connection to open.
 */
export function git(root: string, args: readonly string[]): GitAnswer {
	const { status, stdout, error } = spawnSync('git', ['-C', root, ...hardened, ...args], {
		env: environment(),
		encoding: 'utf8',
		maxBuffer: 64 * 1024 * 1024,
		timeout: 30_000,
		windowsHide: true,
		stdio: ['ignore', 'pipe', 'ignore'],
	})
	return error || status !== 0 ? undefined : stdout
}

const settings = [
	'core.fsmonitor=false',
	'core.hooksPath=/dev/null',
	'core.attributesFile=/dev/null',
	'core.sshCommand=false',
	'credential.helper=',
	'diff.external=',
	'gpg.program=false',
	'protocol.allow=never',
	'submodule.recurse=false',
]

const hardened = ['--no-pager', '--literal-pathspecs', ...settings.flatMap(setting => ['-c', setting])]

function environment(): NodeJS.ProcessEnv {
	const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))
	return {
		...Object.fromEntries(kept),
		LC_ALL: 'C',
		GIT_OPTIONAL_LOCKS: '0',
		GIT_NO_LAZY_FETCH: '1',
		GIT_NO_REPLACE_OBJECTS: '1',
		GIT_ALLOW_PROTOCOL: 'none',
		GIT_TERMINAL_PROMPT: '0',
		GIT_ATTR_NOSYSTEM: '1',
	}
}
