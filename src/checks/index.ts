import type { Named } from '../model/rule.js'
import partsOfParticipants from './action/by-generation.js'
import actionWithoutDates from './action/no-dates.js'
import actionWithoutDecision from './action/no-decision.js'
import actionWithoutDesign from './action/no-design.js'
import actionWithoutNeed from './action/no-need.js'
import actionWithoutResult from './action/no-result.js'
import overdueAction from './action/overdue.js'
import participantsOverPassages from './action/participants-over-passages.js'
import stageJump from './action/stage-jump.js'
import type { Check, ProgrammeCheck } from './check.js'
import unknownCompetences from './competences/unknown.js'
import expiringContinuity from './continuity/expires.js'
import missingContinuity from './continuity/missing.js'
import continuityWithoutOwner from './continuity/no-owner.js'
import firstTraining from './coordinators/first-training.js'
import mixedPair from './coordinators/mixed-pair.js'
import pair from './coordinators/pair.js'
import sectorMismatch from './coordinators/sector-mismatch.js'
import tooManyCoordinators from './coordinators/too-many.js'
import trainingBefore from './coordinators/training-before.js'
import twoPairs from './coordinators/two-pairs.js'
import futureDate from './date/future.js'
import dateOrder from './date/order.js'
import programmeDateOrder from './date/programme-order.js'
import overdueDecision from './decision/overdue.js'
import noAssembly from './diary/no-assembly.js'
import noMeeting from './diary/no-meeting.js'
import placeNeverVisited from './diary/place-never-visited.js'
import silence from './diary/silence.js'
import missingEdition from './edition/missing.js'
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
import valueWithoutPeriod from './indicator/no-period.js'
import valueWithoutSource from './indicator/no-source.js'
import mandateBeforeGroup from './mandate/before-group.js'
import mandateWithoutDecision from './mandate/no-decision.js'
import mandateWithoutPriorities from './mandate/no-priorities.js'
import mandateWithoutVulnerabilities from './mandate/no-vulnerabilities.js'
import mandateNotShown from './mandate/not-shown.js'
import mandateToReview from './mandate/review-past.js'
import twoMandates from './mandate/two-in-force.js'
import laterVulnerability from './mandate/vulnerability-later.js'
import missingMapping from './mapping/missing.js'
import resourcesWithoutSource from './mapping/no-source.js'
import meetingWithoutCoordinator from './meeting/no-coordinator.js'
import meetingsWithoutPurpose from './meeting/no-purpose.js'
import emergingForLong from './need/emerging-long.js'
import needWithoutAction from './need/no-action.js'
import needWithoutVulnerability from './need/no-vulnerability.js'
import fewPromoters from './network/few-promoters.js'
import wrongTaxCode from './organisation/tax-code.js'
import twinOrganisation from './organisation/twin.js'
import phaseBeforeMapping from './phase/before-mapping.js'
import phaseDates from './phase/dates.js'
import phaseGate from './phase/gate.js'
import phaseOrder from './phase/order.js'
import groupBeforeCoordinators from './pilot-group/before-coordinators.js'
import missingComponent from './pilot-group/component-missing.js'
import unknownCultures from './pilot-group/culture-unknown.js'
import unknownGenerations from './pilot-group/generation-unknown.js'
import memberNotPromoter from './pilot-group/member-not-promoter.js'
import memberNotVoluntary from './pilot-group/not-voluntary.js'
import voluntaryNotRecorded from './pilot-group/voluntary-not-recorded.js'
import partsOfPopulation from './population/parts.js'
import fewVoters from './priorities/few-voters.js'
import prioritiesWithoutDecision from './priorities/no-decision.js'
import priorityOrder from './priorities/order.js'
import scoreOutOfScale from './priorities/out-of-scale.js'
import missingScore from './priorities/score-missing.js'
import privateContact from './privacy/contact.js'
import personsTaxCode from './privacy/tax-code.js'
import quarterWithoutStart from './production/quarter-without-start.js'
import neighbourhoodsListed from './programme/neighbourhoods.js'
import missingValue from './programme/value-missing.js'
import criteriaWeights from './programme/weights.js'
import onlyOwnProjects from './projects/all-own.js'
import proposalBeforeExperience from './proposal/before-experience.js'
import proposalWithoutAction from './proposal/no-action.js'
import proposalWithoutAuthor from './proposal/no-author.js'
import proposalWithoutDecision from './proposal/no-decision.js'
import proposalWithoutNeed from './proposal/no-need.js'
import droppedWithoutReason from './proposal/no-reason.js'
import proposalOutsideMandate from './proposal/outside-mandate.js'
import unknownReference from './reference/unknown.js'
import chosenAgainstScore from './selection/against-score.js'
import listedNotChosen from './selection/not-chosen.js'
import { unknownSetting } from './settings/unknown-rule.js'
import supportDestination from './support/destination.js'
import connectedWithoutTie from './support/no-tie.js'
import supportParties from './support/parties.js'
import missingTheme from './theme/missing.js'
import tieWithoutEvidence from './tie/no-evidence.js'
import oneSidedTie from './tie/one-sided.js'
import tieTwice from './tie/twice.js'
import trialWithoutReview from './trial/no-review.js'
import vulnerabilityWithoutEvidence from './vulnerability/no-evidence.js'
import expiredWaiver from './waiver/expired.js'
import { unknownWaivedRule } from './waiver/unknown-rule.js'

/** Every check of a neighbourhood, in the order in which people meet them. */
export const checks: readonly Check[] = [
	duplicateId,
	unknownReference,
	personsTaxCode,
	privateContact,
	partsOfPopulation,
	missingMapping,
	resourcesWithoutSource,
	phaseDates,
	phaseGate,
	phaseOrder,
	phaseBeforeMapping,
	pair,
	tooManyCoordinators,
	mixedPair,
	sectorMismatch,
	firstTraining,
	trainingBefore,
	fewPromoters,
	wrongTaxCode,
	twinOrganisation,
	tieTwice,
	tieWithoutEvidence,
	oneSidedTie,
	groupBeforeCoordinators,
	memberNotPromoter,
	memberNotVoluntary,
	voluntaryNotRecorded,
	missingComponent,
	unknownGenerations,
	unknownCultures,
	unknownCompetences,
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
	scoreOutOfScale,
	fewVoters,
	prioritiesWithoutDecision,
	valueWithoutPeriod,
	valueWithoutSource,
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
	proposalOutsideMandate,
	proposalWithoutAuthor,
	proposalWithoutAction,
	proposalWithoutDecision,
	droppedWithoutReason,
	proposalBeforeExperience,
	actionWithoutNeed,
	actionWithoutDesign,
	actionWithoutDecision,
	stageJump,
	participantsOverPassages,
	partsOfParticipants,
	overdueAction,
	actionWithoutResult,
	actionWithoutDates,
	quarterWithoutStart,
	missingContinuity,
	continuityWithoutOwner,
	expiringContinuity,
	dateOrder,
	futureDate,
	silence,
	noMeeting,
	noAssembly,
	placeNeverVisited,
	meetingWithoutCoordinator,
	meetingsWithoutPurpose,
	overdueDecision,
	missingEdition,
	supportParties,
	supportDestination,
	connectedWithoutTie,
	onlyOwnProjects,
]

/** The checks of the programme as a whole. */
export const programmeChecks: readonly ProgrammeCheck[] = [
	neighbourhoodsListed,
	twoPairs,
	criteriaWeights,
	missingValue,
	listedNotChosen,
	chosenAgainstScore,
	trialWithoutReview,
	programmeDateOrder,
	unknownSetting(rules),
	unknownWaivedRule(rules),
	expiredWaiver,
]

/** Everything that agora.yaml may set and waivers.yaml may waive. */
function rules(): readonly Named[] {
	return [...checks, ...programmeChecks]
}
