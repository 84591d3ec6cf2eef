import { folder } from '../workspace/folder.js'
import { git } from './git.js'

/** What git was told to do and has not finished. */
export type UnderWay = 'merge' | 'rebase' | 'cherry-pick' | 'revert'

/** By what git leaves in its own folder meanwhile. */
const traces: readonly (readonly [name: string, what: UnderWay])[] = [
	['rebase-merge/', 'rebase'],
	['rebase-apply/', 'rebase'],
	['MERGE_HEAD', 'merge'],
	['CHERRY_PICK_HEAD', 'cherry-pick'],
	['REVERT_HEAD', 'revert'],
]

/** What git is in the middle of; nothing also where there is no git. */
export function underWay(root: string): UnderWay | undefined {
	const own = git(root, ['rev-parse', '--absolute-git-dir'])?.replace(/\r?\n$/, '')
	if (own === undefined) return undefined
	const names = folder(own).list('')
	return traces.find(([name]) => names.includes(name))?.[1]
}
