import type { Neighbourhood } from '../model/neighbourhood.js'

/** Who carries something on: the id of a body or words as written. Of a person only that it is one; `null` when nobody wrote it. */
export type Holder = string | { readonly person: true } | null

export function holder(written: string | undefined, { neighbourhood, network }: Neighbourhood): Holder {
	if (written === undefined) return null
	const isPerson = [...neighbourhood.coordinators, ...network.people].some(({ id }) => id === written)
	return isPerson ? { person: true } : written
}
