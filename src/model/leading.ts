import type { Field } from './field.js'

/**
 * For a walk in search of some fields: which fields of an object are such, or have such below them; it need not enter the
 * others. Worked out once for each field, since a walk asks for every record.
 */
export function leadingTo(wanted: (field: Field) => boolean): (field: Field) => readonly Field[] {
	const known = new Map<Field, readonly Field[]>()
	const leads = (field: Field): boolean =>
		wanted(field) || (field.items !== undefined && leads(field.items)) || inside(field).length > 0
	const inside = (field: Field): readonly Field[] => {
		const found = known.get(field) ?? (field.fields ?? []).filter(leads)
		known.set(field, found)
		return found
	}
	return inside
}
