import type { Section } from './section.js'
import coordinators from './sections/coordinators.js'
import governance from './sections/governance.js'

/** The chapters of the report, in the order in which people read them. */
export const sections: readonly Section[] = [coordinators, governance]
