import type { Change, Entity } from '../model/change.js'
import { isPersonal } from '../model/entity-fields.js'

/** A change for other programs: every key always there, what is written of persons left out. */
export function changeData(change: Change) {
	const { what, neighbourhood, kind, id, label, file, inside } = change
	const one = {
		what,
		neighbourhood,
		kind,
		id,
		label,
		file,
		inside,
		field: null,
		personal: false,
		before: null,
		after: null,
	}
	switch (change.what) {
		case 'added':
			return { ...one, after: content(change.entity) }
		case 'gone':
			return { ...one, before: content(change.entity) }
		case 'moved':
			return { ...one, before: { ...change.before }, after: { ...change.after } }
		case 'changed': {
			const personal = isPersonal(kind, change.field)
			return {
				...one,
				field: change.field,
				personal,
				before: personal ? null : (change.before ?? null),
				after: personal ? null : (change.after ?? null),
			}
		}
	}
}

const content = ({ kind, fields }: Entity) =>
	Object.fromEntries([...fields].filter(([field]) => !isPersonal(kind, field)).sort(([a], [b]) => (a < b ? -1 : 1)))
