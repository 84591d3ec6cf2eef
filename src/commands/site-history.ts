import { follow } from '../history/follow.js'
import { Failure } from '../model/failure.js'
import type { Event } from '../report/history.js'
import { publicChanges } from '../report/public/changes.js'
import type { DataTable } from '../report/tables.js'
import type { Clocks } from './clocks.js'
import type { Context } from './command.js'
import { eventOf, ignoring } from './history-events.js'

/**
 * The saved changes that the site tells, newest first, up to the moment that it is of; or why they cannot be told: outside
 * git, or in a clone that has only the last commits.
 */
export async function siteHistory(
	{ stamp, workspace }: Clocks,
	openly: readonly DataTable[] | undefined,
	context: Context,
): Promise<readonly Event[] | Failure> {
	const { commit, asOf } = stamp()
	try {
		const history = await context.history(asOf === null ? undefined : (commit ?? undefined))
		const isIgnored = ignoring(workspace.programme.settings.history?.ignore ?? [])
		const titles = openly && titlesIn(openly)
		return follow(history.trail(), {})
			.map(step => eventOf(step, undefined, history, isIgnored))
			.filter(({ ignored, onlyMoved }) => !ignored && !onlyMoved)
			.map(event => (titles ? { ...event, changes: publicChanges(event.changes, titles) } : event))
	} catch (error) {
		if (error instanceof Failure) return error
		throw error
	}
}

/** What the records of open data are called: `quartiere-nord/need-7k2q` → «Panchine rotte in piazza». */
function titlesIn(tables: readonly DataTable[]): ReadonlyMap<string, string> {
	return new Map(
		tables.flatMap(({ columns, rows }) => {
			const place = (...keys: string[]) => columns.findIndex(({ key }) => keys.includes(key))
			const [neighbourhood, id, title] = [place('neighbourhood'), place('id'), place('title', 'name')]
			if (id < 0 || title < 0) return []
			return rows.flatMap(row =>
				typeof row[title] === 'string' ? [[`${row[neighbourhood]}/${row[id]}`, row[title]] as const] : [],
			)
		}),
	)
}
