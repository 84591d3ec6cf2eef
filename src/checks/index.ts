import type { Named } from '../model/rule.js'
import partsOfParticipants from './action/by-generation.js'
import actionWithoutDates from './action/no-dates.js'
import actionWithoutDesign from './action/no-design.js'
import actionWithoutNeed from './action/no-need.js'
import actionWithoutResult from './action/no-result.js'
import overdueAction from './action/overdue.js'
import participantsOverPassages from './action/participants-over-passages.js'
import type { Check, ProgrammeCheck } from './check.js'
import expiringContinuity from './continuity/expires.js'
import missingContinuity from './continuity/missing.js'
import continuityWithoutOwner from './continuity/no-owner.js'
import firstTraining from './coordinators/first-training.js'
import mixedPair from './coordinators/mixed-pair.js'
import pair from './coordinators/pair.js'
import tooManyCoordinators from './coordinators/too-many.js'
import trainingBefore from './coordinators/training-before.js'
import futureDate from './date/future.js'
import dateOrder from './date/order.js'
import programmeDateOrder from './date/programme-order.js'
import overdueDecision from './decision/overdue.js'
import noAssembly from './diary/no-assembly.js'
import noMeeting from './diary/no-meeting.js'
import silence from './diary/silence.js'
import newOverContacts from './engagement/new-over-contacts.js'
import strategyWithoutEvent from './engagement/no-event.js'
import uncoveredVulnerability from './engagement/vulnerability-uncovered.js'
import experienceWithoutReason from './experience/no-reason.js'
import notExisting from './experience/not-existing.js'
import notMeasured from './experience/not-measured.js'
import staleExperience from './experience/stale.js'
import groupWithoutMeeting from './group/no-meeting.js'
import groupWithoutNeed from './group/no-need.js'
import duplicateId from './id/duplicate.js'
import mandateBeforeGroup from './mandate/before-group.js'
import mandateWithoutDecision from './mandate/no-decision.js'
import mandateWithoutPriorities from './mandate/no-priorities.js'
import mandateWithoutVulnerabilities from './mandate/no-vulnerabilities.js'
import mandateNotShown from './mandate/not-shown.js'
import mandateToReview from './mandate/review-past.js'
import twoMandates from './mandate/two-in-force.js'
import laterVulnerability from './mandate/vulnerability-later.js'
import meetingWithoutCoordinator from './meeting/no-coordinator.js'
import emergingForLong from './need/emerging-long.js'
import needWithoutAction from './need/no-action.js'
import needWithoutVulnerability from './need/no-vulnerability.js'
import fewPromoters from './network/few-promoters.js'
import phaseDates from './phase/dates.js'
import phaseGate from './phase/gate.js'
import phaseOrder from './phase/order.js'
import groupBeforeCoordinators from './pilot-group/before-coordinators.js'
import missingComponent from './pilot-group/component-missing.js'
import memberNotPromoter from './pilot-group/member-not-promoter.js'
import memberNotVoluntary from './pilot-group/not-voluntary.js'
import fewVoters from './priorities/few-voters.js'
import priorityOrder from './priorities/order.js'
import missingScore from './priorities/score-missing.js'
import neighbourhoodsListed from './programme/neighbourhoods.js'
import missingValue from './programme/value-missing.js'
import criteriaWeights from './programme/weights.js'
import proposalBeforeExperience from './proposal/before-experience.js'
import proposalWithoutAction from './proposal/no-action.js'
import proposalWithoutAuthor from './proposal/no-author.js'
import proposalWithoutNeed from './proposal/no-need.js'
import droppedWithoutReason from './proposal/no-reason.js'
import unknownReference from './reference/unknown.js'
import { unknownSetting } from './settings/unknown-rule.js'
import supportDestination from './support/destination.js'
import supportParties from './support/parties.js'
import missingTheme from './theme/missing.js'
import tieWithoutEvidence from './tie/no-evidence.js'
import tieTwice from './tie/twice.js'
import vulnerabilityWithoutEvidence from './vulnerability/no-evidence.js'
import expiredWaiver from './waiver/expired.js'
import { unknownWaivedRule } from './waiver/unknown-rule.js'

/** Every check of a neighbourhood, in the order in which people meet them. */
export const checks: readonly Check[] = [
	duplicateId,
	unknownReference,
	phaseDates,
	phaseGate,
	phaseOrder,
	pair,
	tooManyCoordinators,
	mixedPair,
	firstTraining,
	trainingBefore,
	fewPromoters,
	tieTwice,
	tieWithoutEvidence,
	groupBeforeCoordinators,
	memberNotPromoter,
	memberNotVoluntary,
	missingComponent,
	twoMandates,
	mandateBeforeGroup,
	mandateWithoutVulnerabilities,
	laterVulnerability,
	mandateWithoutPriorities,
	mandateWithoutDecision,
	mandateNotShown,
	mandateToReview,
	vulnerabilityWithoutEvidence,
	needWithoutVulnerability,
	needWithoutAction,
	emergingForLong,
	missingTheme,
	priorityOrder,
	missingScore,
	fewVoters,
	newOverContacts,
	strategyWithoutEvent,
	uncoveredVulnerability,
	notExisting,
	experienceWithoutReason,
	staleExperience,
	notMeasured,
	groupWithoutNeed,
	groupWithoutMeeting,
	proposalWithoutNeed,
	proposalWithoutAuthor,
	proposalWithoutAction,
	droppedWithoutReason,
	proposalBeforeExperience,
	actionWithoutNeed,
	actionWithoutDesign,
	participantsOverPassages,
	partsOfParticipants,
	overdueAction,
	actionWithoutResult,
	actionWithoutDates,
	missingContinuity,
	continuityWithoutOwner,
	expiringContinuity,
	dateOrder,
	futureDate,
	silence,
	noMeeting,
	noAssembly,
	meetingWithoutCoordinator,
	overdueDecision,
	supportParties,
	supportDestination,
]

/** The checks of the programme as a whole. */
export const programmeChecks: readonly ProgrammeCheck[] = [
	neighbourhoodsListed,
	criteriaWeights,
	missingValue,
	programmeDateOrder,
	unknownSetting(rules),
	unknownWaivedRule(rules),
	expiredWaiver,
]

/** Everything that agora.yaml may set and waivers.yaml may waive. */
function rules(): readonly Named[] {
	return [...checks, ...programmeChecks]
}
