import { Failure } from '../model/failure.js'
import { folder, withFile } from '../workspace/folder.js'
import { cloneOf } from './clone.js'
import { mergeAttributes, mergeDriver, type Program } from './driver.js'
import { git, ownAttributes, runOwnGit } from './git.js'
import { refusedBy } from './saving.js'

/** Where a branch is shared. */
export interface Shared {
	/** The name of the other repository, mostly `origin`. */
	readonly remote: string
	/** The branch there. */
	readonly branch: string
	/** False when it is not there yet. */
	readonly known: boolean
}

/**
 * Where the present branch is sent: where it follows one, there; else to the only other repository that is known.
 *
 * @throws Failure when there is none, or several to choose from
 */
export function sharedPlace(root: string, branch: string): Shared {
	const setting = (name: string) => git(root, ['config', '--get', `branch.${branch}.${name}`])?.trim()
	const [remote, merge] = [setting('remote'), setting('merge')]
	if (remote !== undefined && remote !== '.' && merge?.startsWith('refs/heads/'))
		return { remote, branch: merge.slice('refs/heads/'.length), known: true }
	const remotes =
		git(root, ['remote'])
			?.split('\n')
			.filter(name => name !== '') ?? []
	const only = remotes.length === 1 ? remotes[0] : remotes.find(name => name === 'origin')
	if (only !== undefined) return { remote: only, branch, known: false }
	throw remotes.length === 0 ? nowhere() : severalPlaces(remotes)
}

/** Brings the other repository's commits here, and nothing into the files yet. */
export function fetch(root: string, { remote }: Shared, asking: boolean): void {
	const run = runOwnGit(root, ['fetch', '--quiet', '--no-recurse-submodules', '--end-of-options', remote], { asking })
	if ('trouble' in run) throw unreachable(remote, run.said)
}

/** The commit that the branch has there; `undefined` while it does not exist there. */
export const tipThere = (root: string, { remote, branch }: Shared): string | undefined =>
	git(root, ['rev-parse', '--verify', '--quiet', `refs/remotes/${remote}/${branch}^{commit}`])?.trim()

/** How many commits are only here, and only there. */
export function apart(root: string, there: string): { readonly here: number; readonly there: number } {
	const counts = git(root, ['rev-list', '--left-right', '--count', `HEAD...${there}`])
		?.trim()
		.split(/\s+/)
		.map(Number)
	return { here: counts?.[0] ?? 0, there: counts?.[1] ?? 0 }
}

/** Whether what was there could be joined with what is here. */
export type Joined = 'joined' | { readonly conflicts: readonly string[] }

/**
 * Joins the other's commits with those that are here: a merge, never a rewriting of what was saved. Data files are merged
 * by record also where nobody ran `agora setup`, and nothing of that stays behind.
 */
export function join(root: string, there: string, message: string, program: Program | undefined): Joined {
	const run = byRecords(root, program, settings =>
		runOwnGit(root, [...settings, 'merge', '--quiet', '--no-edit', '--no-autostash', '-m', message, there]),
	)
	if ('out' in run) return 'joined'
	const unmerged = git(root, ['diff', '--name-only', '--diff-filter=U', '-z', '--no-ext-diff'])?.split('\0') ?? []
	const conflicts = [...new Set(unmerged.filter(file => file !== ''))].sort()
	if (conflicts.length > 0) return { conflicts }
	throw refusedBy(run.said)
}

/**
 * The settings for one merge by records. Attributes come in the place of the person's own, which are kept in front of
 * ours, where any of the repository's outrank both. What of theirs cannot be read is left as it is.
 */
function byRecords<T>(root: string, program: Program | undefined, use: (settings: readonly string[]) => T): T {
	const { path, prefix } = cloneOf(root)
	const driver = ['-c', `merge.agora.driver=${mergeDriver(program)}`]
	const own = ownAttributes(root)
	const slash = own?.lastIndexOf('/') ?? -1
	const read = own === undefined ? undefined : folder(own.slice(0, slash) || '/').read(own.slice(slash + 1))
	if (read && 'obstacle' in read && read.obstacle !== 'missing') return use(driver)
	const before = read && 'bytes' in read ? `${Buffer.from(read.bytes).toString('utf8').replace(/\n?$/, '\n')}` : ''
	const file = path('agora-attributes')
	return withFile(file, before + mergeAttributes(prefix), () => use([...driver, '-c', `core.attributesFile=${file}`]))
}

/** Sends the branch; false when somebody else was faster. */
export function send(root: string, { remote, branch, known }: Shared, asking: boolean): boolean {
	const run = runOwnGit(
		root,
		[
			'push',
			'--quiet',
			'--no-recurse-submodules',
			...(known ? [] : ['--set-upstream']),
			'--end-of-options',
			remote,
			`HEAD:refs/heads/${branch}`,
		],
		{ asking },
	)
	if ('out' in run) return true
	if (/\[rejected\]|non-fast-forward|fetch first|cannot lock ref/.test(run.said)) return false
	throw unreachable(remote, run.said)
}

const nowhere = () =>
	new Failure(
		{
			it: 'Le modifiche sono salvate qui, ma questa cartella non è collegata a nessun posto a cui inviarle',
			en: 'The changes are saved here, but this folder is not connected to any place to send them to',
		},
		{
			it: 'Chi tiene i dati ti dà l’indirizzo: git remote add origin INDIRIZZO, poi agora save --push',
			en: 'Whoever keeps the data has the address: git remote add origin ADDRESS, then agora save --push',
		},
	)

const severalPlaces = (remotes: readonly string[]) =>
	new Failure(
		{
			it: `Non si sa a quale di questi posti inviare: ${remotes.join(', ')}`,
			en: `It is not clear to which of these places to send: ${remotes.join(', ')}`,
		},
		{
			it: 'La prima volta dillo a git: git push -u POSTO RAMO. Poi basta: agora save --push',
			en: 'Tell git the first time: git push -u PLACE BRANCH. Then agora save --push is enough.',
		},
	)

const unreachable = (remote: string, said: string) => {
	const words = said
		.split('\n')
		.filter(line => line.trim() !== '' && !line.startsWith('hint:'))
		.slice(0, 4)
		.map(line => `  ${line}`)
		.join('\n')
	return new Failure(
		{
			it: `Le modifiche sono salvate qui, ma con «${remote}» non si riesce a parlare:\n${words}`,
			en: `The changes are saved here, but “${remote}” cannot be reached:\n${words}`,
		},
		{
			it: 'Controlla la connessione e il permesso di scrivere, poi: agora save --push',
			en: 'Check the connection and the permission to write, then: agora save --push',
		},
	)
}
