import { historyFindings } from '../checks/history/index.js'
import type { Finding } from '../model/finding.js'
import type { Workspace } from '../workspace/open.js'
import type { Context } from './command.js'

/** What the rules about history find: the whole of it is read, which is why they are asked for. */
export async function pastFindings({ programme, watch }: Workspace, context: Context): Promise<readonly Finding[]> {
	const history = await context.history()
	const ignored = programme.settings.history?.ignore ?? []
	const trail = watch.stage('history', () => [...history.trail()])
	const steps = trail
		.reverse()
		.filter(({ commit }) => !ignored.some(name => name.length >= 7 && commit.hash.startsWith(name)))
		.map(({ commit, changes }) => ({ commit: commit.hash, day: history.dayAt(commit.authored), changes }))
	return watch.stage('rules', () => historyFindings({ steps, today: context.today }, programme, watch))
}
