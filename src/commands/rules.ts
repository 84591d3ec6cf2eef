import { historyChecks } from '../checks/history/index.js'
import { checks, programmeChecks } from '../checks/index.js'
import { waiverRules } from '../checks/waivers.js'
import { Failure } from '../model/failure.js'
import { nearest } from '../model/nearest.js'
import type { Named } from '../model/rule.js'
import { readingRules } from '../workspace/rules/index.js'

/** Every rule that a finding may name: those of reading, then those of the programme. */
export const rules: readonly Named[] = [
	...readingRules,
	...checks,
	...programmeChecks,
	...historyChecks,
	...waiverRules,
]

/** A rule or an area of rules that a person named, or a failure: a typo must not look like a clean folder. */
export function knownRule(name: string): string {
	const ids = rules.map(({ id }) => id)
	const areas = ids.map(id => id.slice(0, id.indexOf('/')))
	if (ids.includes(name) || areas.includes(name)) return name
	const meant = nearest(name, [...ids, ...areas])
	const shown = name.length > 60 ? `${name.slice(0, 59)}…` : name
	throw new Failure(
		{
			it: `Non c’è una regola «${shown}»${meant ? `; forse «${meant}»?` : ''}`,
			en: `There is no rule “${shown}”${meant ? `; perhaps “${meant}”?` : ''}`,
		},
		{ it: 'L’elenco: agora explain', en: 'The list: agora explain' },
	)
}
