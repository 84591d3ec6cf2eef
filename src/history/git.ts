import { spawnSync } from 'node:child_process'

/** Why git gave no answer. */
export type Trouble =
	/** There is no git on this machine, or it does not start. */
	| 'no-git'
	/** Older than 2.25, the first that keeps options and revisions apart everywhere. */
	| 'old-git'
	| 'no-repository'
	/** The repository belongs to somebody else, and git was not told to trust it. */
	| 'unsafe'
	/** An object is missing or damaged. */
	| 'broken'
	/** An object was never fetched: the clone is a partial one. */
	| 'partial'
	| 'too-long'
	| 'too-large'
	/** Anything else: mostly that what was asked for is not there. */
	| 'refused'

export type GitRun =
	| { readonly out: Buffer }
	/** `said`: the first lines of what git wrote, for messages only. */
	| { readonly trouble: Trouble; readonly said: string }

interface Limits {
	/** Sent to git's input. */
	readonly input?: string
	/** Milliseconds. */
	readonly time?: number
	/** Bytes of output. */
	readonly most?: number
	/** For this call alone, beyond those that every call has. */
	readonly settings?: readonly (readonly [name: string, value: string])[]
	/** The file in which the next commit lies ready, where it is not the usual one. */
	readonly index?: string
}

/**
 * Runs git on a folder. The only place that starts a process: fixed arguments, no shell, and nothing that a repository,
 * the user’s settings or the environment could turn into a program to run, a file to write or a connection to open.
 */
export function runGit(root: string, args: readonly string[], limits: Limits = {}): GitRun {
	const { input, time = 60_000, most = 256 * 1024 * 1024, settings = [], index } = limits
	// A name with an equals sign in it cannot stand in an argument; git before 2.31 knows only arguments.
	const more = settings.filter(([name]) => !name.includes('=')).flatMap(([name, value]) => ['-c', `${name}=${value}`])
	const { status, stdout, stderr, error, signal } = spawnSync('git', ['-C', root, ...hardened, ...more, ...args], {
		env: { ...environment(), ...asVariables(settings), ...(index !== undefined && { GIT_INDEX_FILE: index }) },
		maxBuffer: most,
		timeout: time,
		windowsHide: true,
		...(input === undefined ? {} : { input }),
		stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
	})
	const said = (stderr ?? Buffer.alloc(0)).toString('utf8', 0, 2000)
	if (!error && status === 0) return { out: stdout }
	const code = (error as NodeJS.ErrnoException | undefined)?.code
	if (code === 'ETIMEDOUT') return { trouble: 'too-long', said }
	if (code === 'ENOBUFS') return { trouble: 'too-large', said }
	// Git may have gone before it read all that it was sent: then what it said counts.
	if (error && code !== 'EPIPE') return { trouble: 'no-git', said: error.message }
	const trouble = signal ? 'broken' : troubleIn(said)
	return { trouble: trouble === 'refused' && isOld(root) ? 'old-git' : trouble, said }
}

/**
 * Runs git as the person at this machine runs it: their settings, hooks, signature and passwords count, since what is
 * committed and sent is theirs. Only for that: whatever merely reads goes through `runGit`.
 *
 * @param asking whether git may ask for a password on the terminal
 */
export function runOwnGit(root: string, args: readonly string[], limits: Limits & { asking?: boolean } = {}): GitRun {
	const { input, time = 600_000, most = 64 * 1024 * 1024, asking = false } = limits
	const kept = Object.entries(process.env).filter(([name]) => !aboutAnotherRepository.test(name))
	const { status, stdout, stderr, error } = spawnSync(
		'git',
		['-C', root, '--no-pager', '--literal-pathspecs', ...args],
		{
			env: {
				...Object.fromEntries(kept),
				LC_ALL: 'C',
				GIT_EDITOR: 'true',
				...(!asking && { GIT_TERMINAL_PROMPT: '0' }),
			},
			maxBuffer: most,
			timeout: time,
			windowsHide: true,
			...(input === undefined ? {} : { input }),
			stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
		},
	)
	const said = `${(stderr ?? Buffer.alloc(0)).toString('utf8', 0, 2000)}${(stdout ?? Buffer.alloc(0)).toString('utf8', 0, status === 0 ? 0 : 2000)}`
	if (!error && status === 0) return { out: stdout }
	const code = (error as NodeJS.ErrnoException | undefined)?.code
	if (code === 'ETIMEDOUT') return { trouble: 'too-long', said }
	if (error && code !== 'EPIPE') return { trouble: 'no-git', said: error.message }
	const trouble = troubleIn(said)
	return { trouble: trouble === 'no-repository' || trouble === 'unsafe' ? trouble : 'refused', said }
}

/** Where git keeps the attributes that hold for everything this person does. */
export function ownAttributes(root: string): string | undefined {
	const run = runOwnGit(root, ['config', '--type=path', '--get', 'core.attributesFile'])
	if ('out' in run) return run.out.toString('utf8').replace(/\r?\n$/, '')
	const { XDG_CONFIG_HOME: settings, HOME: home } = process.env
	return settings ? `${settings}/git/attributes` : home ? `${home}/.config/git/attributes` : undefined
}

/** Set by a hook or a script around us: they would make git speak of another folder. */
const aboutAnotherRepository =
	/^GIT_(?:DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|COMMON_DIR|NAMESPACE|PREFIX|EXTERNAL_DIFF|TRACE.*)$/i

/** What git answered as text; `undefined` when it gave no answer, whatever the reason. */
export function git(root: string, args: readonly string[]): string | undefined {
	const run = runGit(root, args)
	return 'out' in run ? run.out.toString('utf8') : undefined
}

/** Git speaks English here, whatever the locale. The words are those of 2.25 to 2.51. */
function troubleIn(said: string): Trouble {
	if (/dubious ownership|unsafe repository|cannot use bare repository/.test(said)) return 'unsafe'
	if (/not a git repository|not a gitdir|No such file or directory|cannot change to/.test(said)) return 'no-repository'
	if (/promisor remote|lazy fetch|transport '.*' not allowed/.test(said)) return 'partial'
	if (/corrupt|unable to (?:read|unpack)|bad (?:object|tree|file)|missing (?:blob|tree|object)|loose object/.test(said))
		return 'broken'
	if (/could not (?:read|parse)|could not get object|failed to (?:read|unpack)|inflate|not a tree object/.test(said))
		return 'broken'
	return 'refused'
}

function isOld(root: string): boolean {
	const { stdout } = spawnSync('git', ['-C', root, 'version'], {
		env: environment(),
		encoding: 'utf8',
		timeout: 10_000,
	})
	const [, major = '0', minor = '0'] = /(\d+)\.(\d+)/.exec(stdout ?? '') ?? []
	return Number(major) * 1000 + Number(minor) < 2025
}

/** Settings that outrank those of the repository and of the user. */
const settings = [
	'core.fsmonitor=false',
	'core.hooksPath=/dev/null',
	'core.attributesFile=/dev/null',
	'core.sshCommand=false',
	'core.alternateRefsCommand=false',
	'core.pager=cat',
	'core.editor=false',
	// A graph of commits is a copy of what the objects say, and a copy can lie.
	'core.commitGraph=false',
	'credential.helper=',
	'diff.external=',
	'diff.ignoreSubmodules=none',
	'gpg.program=false',
	'gpg.ssh.program=false',
	'gpg.x509.program=false',
	'log.showSignature=false',
	'log.showRoot=true',
	'log.mailmap=false',
	'mailmap.file=/dev/null',
	'i18n.logOutputEncoding=UTF-8',
	'protocol.allow=never',
	'protocol.ext.allow=never',
	'protocol.file.allow=never',
	'protocol.git.allow=never',
	'protocol.http.allow=never',
	'protocol.https.allow=never',
	'protocol.ssh.allow=never',
	'submodule.recurse=false',
]

const hardened = ['--no-pager', '--literal-pathspecs', ...settings.flatMap(setting => ['-c', setting])]

/** For whatever shows commits: no program of anybody’s between the objects and us, the same output for every user. */
export const plainLog = [
	'--no-ext-diff',
	'--no-textconv',
	'--no-show-signature',
	'--no-color',
	'--no-relative',
	'--no-renames',
	'--ignore-submodules=none',
	'-O/dev/null',
]

const asVariables = (settings: NonNullable<Limits['settings']>): NodeJS.ProcessEnv => ({
	GIT_CONFIG_COUNT: String(settings.length),
	...Object.fromEntries(
		settings.flatMap(([name, value], index) => [
			[`GIT_CONFIG_KEY_${index}`, name],
			[`GIT_CONFIG_VALUE_${index}`, value],
		]),
	),
})

function environment(): NodeJS.ProcessEnv {
	const kept = Object.entries(process.env).filter(([name]) => !/^git_/i.test(name))
	return {
		...Object.fromEntries(kept),
		LC_ALL: 'C',
		GIT_OPTIONAL_LOCKS: '0',
		GIT_NO_LAZY_FETCH: '1',
		GIT_NO_REPLACE_OBJECTS: '1',
		GIT_GRAFT_FILE: '/dev/null',
		GIT_ALLOW_PROTOCOL: 'none',
		GIT_TERMINAL_PROMPT: '0',
		GIT_ATTR_NOSYSTEM: '1',
	}
}
