import type { Field } from '../../../src/model/field.js'
import { fields } from '../../../src/model/fields.js'
import { type Neighbourhood, neighbourhoodFiles } from '../../../src/model/neighbourhood.js'

/** A neighbourhood of which less is known: a share of what need not be written is gone, and of the records half as many. */
export function forget(neighbourhood: Neighbourhood, seed: number, share: number): Neighbourhood {
	const chance = chances(seed)
	const forgotten = neighbourhoodFiles.map(file => [file, without(fields[file], neighbourhood[file])])
	return { ...neighbourhood, ...Object.fromEntries(forgotten) }

	function without(field: Field, value: unknown): unknown {
		if (Array.isArray(value)) {
			const items = field.items as Field
			return value.filter(() => !items.record || chance() > share / 2).map(item => without(items, item))
		}
		if (field.shape !== 'object' || typeof value !== 'object' || value === null) return value
		const result: Record<string, unknown> = { ...value }
		for (const inner of field.fields ?? []) {
			if (result[inner.key] === undefined) continue
			const isNeeded =
				field.required?.includes(inner.key) || (inner.shape === 'list' && inner.items?.record !== undefined)
			if (isNeeded || chance() > share) result[inner.key] = without(inner, result[inner.key])
			else if (inner.shape === 'list') result[inner.key] = []
			else delete result[inner.key]
		}
		return result
	}
}

/** The same records in another order, in those lists whose order means nothing. */
export function shuffle(neighbourhood: Neighbourhood, seed: number): Neighbourhood {
	const chance = chances(seed)
	const mixed = <Item>(list: readonly Item[]): readonly Item[] =>
		list
			.map(item => ({ item, at: chance() }))
			.sort((a, b) => a.at - b.at)
			.map(({ item }) => item)
	const mixedLists = <File extends object>(file: File, keys: readonly (keyof File)[]): File => ({
		...file,
		...Object.fromEntries(keys.map(key => [key, mixed(file[key] as readonly unknown[])])),
	})
	const { network } = neighbourhood
	return {
		...neighbourhood,
		neighbourhood: mixedLists(neighbourhood.neighbourhood, ['coordinators', 'phases', 'population']),
		network: {
			...mixedLists(network, ['organisations', 'people', 'ties', 'resources']),
			...(network.pilot_group && { pilot_group: mixedLists(network.pilot_group, ['members']) }),
		},
		mandate: mixedLists(neighbourhood.mandate, ['versions']),
		needs: mixedLists(neighbourhood.needs, ['vulnerabilities', 'needs', 'priority_rounds', 'indicators']),
		actions: mixedLists(neighbourhood.actions, ['experiences', 'strategies', 'groups', 'proposals', 'actions']),
		diary: mixedLists(neighbourhood.diary, ['meetings', 'notes', 'support']),
	}
}

/** The same numbers between 0 and 1 for the same seed (mulberry32). */
function chances(seed: number): () => number {
	let state = seed | 0
	return () => {
		state = (state + 0x6d2b79f5) | 0
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
	}
}
