import type { Field } from '../../model/field.js'
import { saidBy } from '../../report/record.js'
import type { Target } from '../set.js'

/** A record with an id: one end of a link. */
export type LinkRecord = Target & Required<Pick<Target, 'entity'>>

/** A field of one record that can hold the id of the other. */
export interface Way {
	readonly holder: LinkRecord
	readonly held: LinkRecord
	readonly key: string
	readonly path: readonly string[]
	readonly field: Field
}

/** Every field of either that can hold the id of the other; those of the first come first. */
export const waysBetween = (one: LinkRecord, other: LinkRecord): readonly Way[] => [
	...waysTo(one, other),
	...waysTo(other, one),
]

function waysTo(holder: LinkRecord, held: LinkRecord): readonly Way[] {
	const { kind } = held.entity
	const can = (field: Field) =>
		[...(field.refersTo ?? []), ...(field.mentions ?? [])].some(one => one === kind || one === '*')
	return saidBy(holder.field).flatMap(({ key, path, field }) =>
		can(field.shape === 'list' ? (field.items ?? field) : field) ? [{ holder, held, key, path, field }] : [],
	)
}
