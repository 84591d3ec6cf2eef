import type { Change } from '../../model/change.js'

/** Which section of the report speaks of a change: each is told once, where people look for it. */
export function sectionOf(change: Change): string | undefined {
	const field = change.what === 'changed' ? (change.field.split(/[.[]/)[0] ?? '') : ''
	return ofFields[change.kind]?.[field] ?? ofKinds[change.kind]
}

/** By the kind of the record; a file's own fields by the file. */
const ofKinds: Readonly<Record<string, string>> = {
	neighbourhood: 'territory',
	place: 'territory',
	coordinator: 'coordinators',
	'network.yaml': 'pilot-group',
	person: 'pilot-group',
	organisation: 'network',
	tie: 'network',
	resource: 'resources',
	'mandate.yaml': 'mandate',
	mandate: 'mandate',
	aim: 'mandate',
	'needs.yaml': 'needs',
	vulnerability: 'needs',
	need: 'needs',
	'priority-round': 'priorities',
	indicator: 'indicators',
	'actions.yaml': 'actions',
	experience: 'experiences',
	strategy: 'engagement',
	group: 'groups',
	proposal: 'proposals',
	action: 'actions',
	'diary.yaml': 'governance',
	meeting: 'governance',
	decision: 'governance',
	note: 'governance',
	support: 'governance',
}

/** Fields of which another section speaks than of the rest of their record. */
const ofFields: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	neighbourhood: { phases: 'phases' },
	'diary.yaml': { editions: 'purposes' },
	action: { continuity: 'continuity' },
}
