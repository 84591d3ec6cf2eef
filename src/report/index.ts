import type { Section } from './section.js'
import actions from './sections/actions.js'
import continuity from './sections/continuity.js'
import coordinators from './sections/coordinators.js'
import dataHealth from './sections/data-health.js'
import engagement from './sections/engagement.js'
import experiences from './sections/experiences.js'
import governance from './sections/governance.js'
import groups from './sections/groups.js'
import indicators from './sections/indicators.js'
import mandate from './sections/mandate.js'
import needs from './sections/needs.js'
import network from './sections/network.js'
import phases from './sections/phases.js'
import pilotGroup from './sections/pilot-group.js'
import priorities from './sections/priorities.js'
import proposals from './sections/proposals.js'
import purposes from './sections/purposes.js'
import resources from './sections/resources.js'
import results from './sections/results.js'
import territory from './sections/territory.js'

/** The chapters of the report, in the order in which people read them. */
export const sections: readonly Section[] = [
	territory,
	phases,
	coordinators,
	network,
	pilotGroup,
	mandate,
	needs,
	priorities,
	experiences,
	engagement,
	groups,
	proposals,
	actions,
	results,
	continuity,
	resources,
	indicators,
	governance,
	purposes,
	dataHealth,
]
