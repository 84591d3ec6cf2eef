import type { Check, ProgrammeCheck } from './check.js'
import mixedPair from './coordinators/mixed-pair.js'
import duplicateId from './id/duplicate.js'
import needWithoutAction from './need/no-action.js'
import unknownReference from './reference/unknown.js'

/** Every check of a neighbourhood, in the order in which people meet them. */
export const checks: readonly Check[] = [duplicateId, unknownReference, mixedPair, needWithoutAction]

/** The checks of the programme as a whole. */
export const programmeChecks: readonly ProgrammeCheck[] = []
