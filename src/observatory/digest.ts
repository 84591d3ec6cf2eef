import type { Day } from '../model/day.js'
import type { Neighbourhood } from '../model/neighbourhood.js'
import type { Coordinator } from '../model/records.js'
import { inOffice } from './coordinators.js'

/**
 * The little that the programme as a whole has to know of a neighbourhood: kept when the neighbourhood itself is let go, so
 * that a folder of a thousand needs the memory of one.
 */
export interface Digest {
	readonly id: string
	/** The coordinators in office on the day, where they are written. */
	readonly inOffice: readonly Coordinator[]
	/** Whether the pilot group has been constituted. */
	readonly constituted: boolean
}

/** @param present the neighbourhood as of the day */
export function digest(present: Neighbourhood, day: Day): Digest {
	return {
		id: present.id,
		// Copied: a piece of a file’s text keeps the whole of it in memory.
		inOffice: JSON.parse(JSON.stringify(inOffice(present, day))),
		constituted: present.network.pilot_group?.constituted !== undefined,
	}
}

/** A name as it is compared: accents, case, order and spaces apart. */
export function sameName(name: string): string {
	return name
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.split(/[^\p{L}]+/u)
		.filter(word => word !== '')
		.sort()
		.join(' ')
}
