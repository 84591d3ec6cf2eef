import type { Finding } from '../model/finding.js'
import type { Workspace } from '../workspace/open.js'
import type { Context } from './command.js'
import { Found } from './found.js'
import { digestOf, judge, judgeProgramme, waivedIn } from './judge.js'

/** The errors of the whole folder. */
export function errorsIn(workspace: Workspace, { today }: Pick<Context, 'today'>): Found {
	const found = new Found()
	const days = { today, now: today }
	const waived = waivedIn(workspace, today)
	const errors = (findings: readonly Finding[]) => findings.filter(({ severity }) => severity === 'error')
	const digests = workspace.programme.found.map(id => {
		const reading = workspace.read(id)
		found.add(errors(judge(reading, workspace, days, waived)), reading.look)
		return digestOf(reading, days)
	})
	found.add(errors(judgeProgramme(workspace, days, waived, digests)), workspace.look)
	return found
}
