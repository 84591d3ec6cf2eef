import { neighbourhoodFindings, programmeFindings } from '../checks/run.js'
import { settled, type Waived, waivers } from '../checks/waivers.js'
import type { Day } from '../model/day.js'
import type { Finding } from '../model/finding.js'
import type { NeighbourhoodReading, Workspace } from '../workspace/open.js'

/** What holds of one neighbourhood on a day: what is wrong with its files, and what the rules say. */
export function judge(
	reading: NeighbourhoodReading,
	workspace: Workspace,
	today: Day,
	waived: Waived,
): readonly Finding[] {
	const { programme, codes } = workspace
	return settled(
		[...reading.findings, ...neighbourhoodFindings(reading.neighbourhood, { today, programme, codes })],
		waived,
	)
}

/** What is wrong with the folder and the programme as a whole. */
export function judgeProgramme(workspace: Workspace, today: Day, waived: Waived): readonly Finding[] {
	const { programme, codes, findings } = workspace
	return settled([...findings, ...programmeFindings({ today, programme, codes })], waived)
}

export const waivedIn = ({ programme }: Workspace, today: Day): Waived => waivers(programme.waivers, today)
