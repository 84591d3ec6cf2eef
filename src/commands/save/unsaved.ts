import { commitSource } from '../../history/commit.js'
import { head, repositoryOf } from '../../history/repository.js'
import { type Pending, type PendingFile, pendingIn } from '../../history/saving.js'
import type { Change } from '../../model/change.js'
import type { Language } from '../../model/text.js'
import type { Telling } from '../../report/change-words.js'
import { commitMessage, type Message } from '../../report/commit-message.js'
import { changes } from '../../workspace/changes.js'
import type { Workspace } from '../../workspace/open.js'
import { memory } from '../../workspace/source.js'
import { isDataFile, stateOf } from '../../workspace/state.js'
import type { Context } from '../command.js'

/** What is in the folder and not yet in its history. */
export interface Unsaved {
	readonly pending: Pending
	/** What `save` would commit. */
	readonly files: readonly PendingFile[]
	/** What lies in the folder and is no business of agora’s: a list of names, a photograph. */
	readonly left: readonly PendingFile[]
	readonly changes: readonly Change[]
	telling(language: Language): Telling
	message(language: Language): Message
}

/** @param how `reading` when nothing will be committed */
export function unsavedIn(
	{ root }: Pick<Context, 'root'>,
	workspace: Workspace,
	how: { readonly reading?: boolean } = {},
): Unsaved {
	const repository = repositoryOf(root)
	const pending = pendingIn(root, repository.prefix, how)
	const before = pending.begun ? commitSource(repository, head(repository)) : memory({})
	const files = pending.files.filter(({ path }) => isSaved(path))
	const list = files.length === 0 ? [] : changes(stateOf(before), stateOf(workspace.source))
	const telling = (language: Language): Telling => ({ codes: workspace.codes, language })
	return {
		pending,
		files,
		left: pending.files.filter(({ path }) => !isSaved(path)),
		changes: list,
		telling,
		message: language => commitMessage(list, telling(language), namesIn(workspace)),
	}
}

/** The records, and what `agora init` lays beside them. Anything else may be private: it is never saved unasked. */
const isSaved = (path: string): boolean => isDataFile(path) || laidDown.test(path)

const laidDown =
	/^(?:README\.md|\.gitattributes|\.gitignore|\.editorconfig|\.pre-commit-config\.yaml|\.gitlab-ci\.yml|\.vscode\/(?:settings|extensions)\.json|\.agora\/schemas\/[^/]+\.json|\.github\/workflows\/agora[^/]*\.yml)$/

/** Read only when a message is wanted: a check counts the files that were read. */
const namesIn = (workspace: Workspace): ReadonlyMap<string, string> =>
	new Map(workspace.programme.found.map(id => [id, workspace.read(id).neighbourhood.neighbourhood.name ?? id]))
