import { git } from './git.js'
import { repositoryOf } from './repository.js'

/** A clone on somebody's machine: what git was told there, which no commit carries. */
export interface Clone {
	/** From the top of the repository to the data folder: empty, or with `/` at its end. */
	readonly prefix: string
	readonly shallow: boolean
	/** Such as 2.39.5. */
	readonly version: string
	/** Where this clone keeps a file of its own, such as `info/attributes`, as a path of this machine. */
	path(name: string): string
	setting(name: string): string | undefined
	/** Tells git something, for this clone alone. */
	set(name: string, value: string): void
	/** What the attributes say of a file of the data folder: the value of one, or `unspecified`. */
	attribute(name: string, file: string): string
	/** Files of the data folder that git keeps with the line ends of Windows. */
	windowsLines(): readonly string[]
}

/** The clone that a folder lies in; a Failure when there is none. */
export function cloneOf(root: string): Clone {
	const { prefix, shallow } = repositoryOf(root)
	const line = (...args: readonly string[]) => git(root, args)?.replace(/\r?\n$/, '')
	return {
		prefix,
		shallow,
		version: /\d+(?:\.\d+)+/.exec(line('version') ?? '')?.[0] ?? '',
		path: name => {
			const common = line('rev-parse', '--git-common-dir') ?? '.git'
			return `${common.startsWith('/') || /^[A-Za-z]:/.test(common) ? common : `${root}/${common}`}/${name}`
		},
		// Our own calls of git outrank some settings: the file is asked, not the calls.
		setting: name => line('config', '--local', '--get', name) ?? line('config', '--global', '--get', name),
		set: (name, value) => void line('config', '--local', name, value),
		attribute: (name, file) => / ([^ ]*)$/.exec(line('check-attr', name, '--', file) ?? '')?.[1] ?? 'unspecified',
		windowsLines: () =>
			(git(root, ['ls-files', '--eol', '-z', '--', '.']) ?? '')
				.split('\0')
				.filter(one => /^i\/(?:crlf|mixed) .*\t.*\.yaml$/.test(one))
				.map(one => one.slice(one.indexOf('\t') + 1)),
	}
}
