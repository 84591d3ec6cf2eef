import type { Day } from '../model/day.js'
import type { Neighbourhood, Programme } from '../model/neighbourhood.js'
import type { Member, Organisation } from '../model/records.js'
import { type CodeOf, vocabularies } from '../model/vocabularies/index.js'
import { componentOfType } from '../model/vocabularies/network.js'
import { isThere } from './life.js'

export type Component = CodeOf<'components'>

/** The members of the pilot group on a day: those who have joined and not left. */
export function membersOn({ network }: Neighbourhood, day: Day): readonly Member[] {
	return (network.pilot_group?.members ?? []).filter(member => isThere(member, day))
}

/** The components that the group should have: those that the programme names, or all nine. */
export function expectedComponents({ programme }: Programme): readonly Component[] {
	const named = programme.components_expected
	return named.length > 0 ? named : (Object.keys(vocabularies.components.codes) as Component[])
}

/** How the pilot group is made up on a day. */
export interface Composition {
	/** How many members each component has; only components that have some. */
	readonly counts: ReadonlyMap<Component, number>
	readonly present: readonly Component[]
	/** Expected, and without a member. */
	readonly missing: readonly Component[]
	/** The members who sit for a body that is not written anywhere. */
	readonly unknown: number
}

export function composition(neighbourhood: Neighbourhood, day: Day, expected: readonly Component[]): Composition {
	const organisations = new Map(neighbourhood.network.organisations.map(one => [one.id, one]))
	const counts = new Map<Component, number>()
	let unknown = 0
	for (const member of membersOn(neighbourhood, day)) {
		const component = componentOf(member, organisations)
		if (component === undefined) unknown++
		else counts.set(component, (counts.get(component) ?? 0) + 1)
	}
	return {
		counts,
		present: expected.filter(one => counts.has(one)),
		missing: expected.filter(one => !counts.has(one)),
		unknown,
	}
}

/** A member stands for the component of the body represented, and for the citizens when there is none. */
export function componentOf(
	{ organisation }: Member,
	organisations: ReadonlyMap<string, Organisation>,
): Component | undefined {
	if (organisation === undefined) return 'citizens'
	const body = organisations.get(organisation)
	return body && (body.component ?? componentOfType[body.type])
}
