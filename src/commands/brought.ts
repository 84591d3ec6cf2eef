import type { Finding } from '../model/finding.js'
import type { Drafts } from '../workspace/draft.js'
import { open, type Workspace } from '../workspace/open.js'
import { overlay } from '../workspace/source.js'
import { type Days, judge, judgeProgramme, waivedIn } from './judge.js'

/** An error, and the line that it stands on. */
export interface Brought {
	readonly finding: Finding
	readonly line: number
}

/**
 * The errors that a folder would have with some drafts and does not have without them. What could not be read before
 * may show errors of its own once it can: those were there already.
 */
export function broughtBy(workspace: Workspace, drafts: Drafts, days: Days): readonly Brought[] {
	const texts = Object.fromEntries(Object.entries(drafts).map(([file, { after }]) => [file, after]))
	const then = open(overlay(workspace.source, texts))
	const touched = touchedBy(Object.keys(drafts), then)
	const known = new Map<string, number>()
	for (const { finding } of errors(workspace, touched, days))
		known.set(finding.fingerprint, (known.get(finding.fingerprint) ?? 0) + 1)
	const wasUnread = unreadIn(workspace, touched)
	return errors(then, touched, days).filter(({ finding }) => {
		const left = known.get(finding.fingerprint) ?? 0
		known.set(finding.fingerprint, left - 1)
		return left <= 0 && !wasUnread(finding)
	})
}

function unreadIn({ read, programme }: Workspace, neighbourhoods: readonly string[]): (finding: Finding) => boolean {
	const unread = neighbourhoods
		.filter(id => programme.found.includes(id))
		.map(id => ({ id, ...read(id).neighbourhood.unread }))
	return ({ neighbourhood, subject, at }) =>
		unread.some(
			({ id, files, records }) =>
				id === neighbourhood &&
				(files.some(kind => at.file === `neighbourhoods/${id}/${kind}.yaml`) ||
					records.some(
						one =>
							(one.id !== undefined && one.id === subject?.id) ||
							(one.file === at.file && one.path.every((step, index) => at.path[index] === step)),
					)),
		)
}

/** Files at the top speak of every neighbourhood; what editors read speaks of none. */
function touchedBy(files: readonly string[], { programme }: Workspace): readonly string[] {
	const data = files.filter(file => !file.startsWith('.agora/'))
	const named = new Set(data.map(file => /^neighbourhoods\/([^/]+)\//.exec(file)?.[1]))
	return named.has(undefined) ? programme.found : programme.found.filter(id => named.has(id))
}

function errors(workspace: Workspace, neighbourhoods: readonly string[], days: Days): readonly Brought[] {
	const waived = waivedIn(workspace, days.today)
	const found = (findings: readonly Finding[], look: Workspace['look']) =>
		findings
			.filter(({ severity }) => severity === 'error')
			.map(finding => ({ finding, line: look(finding.at)?.span.line ?? 1 }))
	return [
		// Who coordinates elsewhere is not asked here: it would take reading every neighbourhood for each change.
		...found(judgeProgramme(workspace, days, waived, []), workspace.look),
		...neighbourhoods
			.filter(id => workspace.programme.found.includes(id))
			.flatMap(id => {
				const reading = workspace.read(id)
				return found(judge(reading, workspace, days, waived), reading.look)
			}),
	]
}
