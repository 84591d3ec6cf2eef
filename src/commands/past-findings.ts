import { historyFindings } from '../checks/history/index.js'
import type { Finding } from '../model/finding.js'
import { neighbourhoodFiles } from '../model/neighbourhood.js'
import { entitiesIn } from '../observatory/entities.js'
import type { Workspace } from '../workspace/open.js'
import type { Context } from './command.js'

/**
 * What the rules about history find: the whole of it is read, which is why they are asked for.
 *
 * @param base only what is found in commits that are not behind this one; the others still tell what was there before
 */
export async function pastFindings(workspace: Workspace, context: Context, base?: string): Promise<readonly Finding[]> {
	const { programme, watch } = workspace
	const history = await context.history()
	const ignored = programme.settings.history?.ignore ?? []
	const trail = watch.stage('history', () => [...history.trail()])
	const steps = trail
		.reverse()
		.filter(({ commit }) => !ignored.some(name => name.length >= 7 && commit.hash.startsWith(name.toLowerCase())))
		.map(({ commit, changes }) => ({ commit: commit.hash, day: history.dayAt(commit.authored), changes }))
	const fresh = base === undefined ? undefined : history.newer(base)
	const isFresh = (commit: string) => fresh?.has(commit) ?? true
	const found = watch.stage('rules', () => historyFindings({ steps, today: context.today }, programme, isFresh, watch))
	return found.map(one => atItsRecord(one, workspace))
}

/** On the record's own line while it is there; a record that is gone is told of at the top of the file that it was in. */
function atItsRecord(finding: Finding, workspace: Workspace): Finding {
	const { neighbourhood: id, subject } = finding
	if (id === undefined || !subject || !workspace.programme.found.includes(id)) return finding
	const { neighbourhood } = workspace.again(id)
	for (const file of neighbourhoodFiles)
		for (const { kind, id, record } of entitiesIn(file, neighbourhood[file]))
			if (id === subject.id && kind === subject.kind)
				return { ...finding, at: { file: record.at.file, path: record.at.path } }
	return finding
}
