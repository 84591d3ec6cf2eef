import { type GitRun, runGit } from './git.js'

/**
 * What differs between the files and the last commit, as `git status --porcelain=v2 -z` says it. A repository may say
 * that a program is to be run over a file before it is compared: whatever filters are set are emptied for this one call,
 * so that no such program is ever run.
 */
export function statusOf(root: string, options: readonly string[]): GitRun {
	const empty = filters(root).flatMap(name => [
		[name, ''] as const,
		[`${name.slice(0, name.lastIndexOf('.'))}.required`, 'false'] as const,
	])
	const args = ['status', '--porcelain=v2', '-z', '--ignore-submodules=all', ...options, '--', '.']
	return runGit(root, args, { settings: empty })
}

/** The names of the settings that hold a filter's program, such as `filter.lfs.clean`. */
function filters(root: string): readonly string[] {
	const run = runGit(root, ['config', '-z', '--name-only', '--get-regexp', '^filter\\..*\\.(clean|smudge|process)$'])
	return 'trouble' in run
		? []
		: run.out
				.toString('utf8')
				.split('\0')
				.filter(name => name !== '')
}
