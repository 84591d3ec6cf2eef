import { Failure } from '../model/failure.js'
import { runGit } from './git.js'

/** A commit to be made: all the files that it holds, and who made it when. */
export interface Begun {
	/** With the zone: 2026-06-26T17:40:00+02:00. */
	readonly at: string
	readonly author: string
	readonly email: string
	readonly message: string
	readonly files: Readonly<Record<string, string>>
}

/** Whether a repository can be begun in a folder, which need not be there yet. */
export type Ground = 'free' | 'inside' | 'no-git'

export function groundOf(root: string): Ground {
	for (let folder = root; ; ) {
		const run = runGit(folder, ['rev-parse', '--git-dir'])
		if ('out' in run) return 'inside'
		if (run.trouble === 'no-git' || run.trouble === 'old-git') return 'no-git'
		// Whatever else git objects to, there is something of git’s here.
		if (run.trouble !== 'no-repository') return 'inside'
		const above = folder.replace(/[/\\][^/\\]*$/, '')
		if (!/cannot change to/.test(run.said) || above === folder) return 'free'
		folder = above === '' ? '/' : above
	}
}

/**
 * Begins a repository in a folder whose files are those of the last commit. Nothing of this person’s settings has a part
 * in it, no hook, no signature, no template: the same commits have the same names on every machine.
 */
export function begin(root: string, commits: readonly Begun[]): void {
	const done = (args: readonly string[], input?: string) => {
		const run = runGit(root, args, input === undefined ? {} : { input })
		if ('trouble' in run) throw notBegun(run.said)
	}
	done(['init', '--quiet', '--template='])
	done(['symbolic-ref', 'HEAD', branch])
	done(['fast-import', '--quiet', '--date-format=raw'], stream(commits))
	done(['read-tree', 'HEAD'])
}

const branch = 'refs/heads/main'

/** What git fast-import reads: each commit with the files that are not as the one before had them. */
function stream(commits: readonly Begun[]): string {
	let before: Readonly<Record<string, string>> = {}
	return commits
		.map(({ at, author, email, message, files }) => {
			const who = `${author} <${email}> ${rawDate(at)}`
			const gone = Object.keys(before).filter(path => !Object.hasOwn(files, path))
			const changed = Object.entries(files).filter(([path, text]) => before[path] !== text)
			before = files
			return [
				`commit ${branch}\nauthor ${who}\ncommitter ${who}\n${data(`${message}\n`)}`,
				...gone.map(path => `D ${path}\n`),
				...changed.map(([path, text]) => `M 100644 inline ${path}\n${data(text)}`),
			].join('')
		})
		.join('')
}

const data = (text: string) => `data ${Buffer.byteLength(text)}\n${text}\n`

/** Seconds since 1970 and the zone, as git writes them. */
const rawDate = (at: string) => `${Date.parse(at) / 1000} ${at.slice(19).replace(':', '')}`

const notBegun = (said: string) =>
	new Failure(
		{
			it: `I file ci sono tutti, ma git non ha fatto la storia: ${said.split('\n')[0] ?? ''}`,
			en: `The files are all there, but git did not make the history: ${said.split('\n')[0] ?? ''}`,
		},
		{
			it: 'Tieni i file così, oppure riprova in una cartella nuova: agora init NOME --example',
			en: 'Keep the files as they are, or try again in a new folder: agora init NAME --example',
		},
	)
