import { neighbourhoodFindings, programmeFindings } from '../checks/run.js'
import { settled, type Waived, waivers } from '../checks/waivers.js'
import type { Day } from '../model/day.js'
import type { Finding } from '../model/finding.js'
import { asOf } from '../observatory/as-of.js'
import { type Digest, digest } from '../observatory/digest.js'
import type { NeighbourhoodReading, Workspace } from '../workspace/open.js'

/** The day that is judged by, and the day on the wall. */
export interface Days {
	readonly today: Day
	readonly now: Day
}

/** What holds of one neighbourhood on a day: what is wrong with its files, and what the rules say. */
export function judge(
	reading: NeighbourhoodReading,
	workspace: Workspace,
	days: Days,
	waived: Waived,
): readonly Finding[] {
	const { programme, codes, watch } = workspace
	const judged = () => neighbourhoodFindings(reading.neighbourhood, { ...days, programme, codes, watch })
	return settled([...reading.findings, ...watch.stage('rules', judged)], waived)
}

/** What is remembered of a neighbourhood when the next one is read. */
export const digestOf = ({ neighbourhood }: NeighbourhoodReading, { today }: Days): Digest =>
	digest(asOf(neighbourhood, today), today)

/** What is wrong with the folder and the programme as a whole. */
export function judgeProgramme(
	workspace: Workspace,
	days: Days,
	waived: Waived,
	digests: readonly Digest[],
): readonly Finding[] {
	const { programme, codes, findings, watch } = workspace
	const judged = () => programmeFindings({ ...days, programme, codes, watch }, digests)
	return settled([...findings, ...watch.stage('rules', judged)], waived)
}

export const waivedIn = ({ programme }: Workspace, today: Day): Waived => waivers(programme.waivers, today)
