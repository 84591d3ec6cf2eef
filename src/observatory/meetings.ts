import type { Meeting } from '../model/records.js'

/** A meeting in which the group governs: its own, or the assembly of the neighbourhood. */
export function isGoverning({ kind }: Meeting): boolean {
	return kind === 'pilot-group' || kind === 'assembly'
}

/** A meeting to which everybody could come; an assembly is one unless said otherwise. */
export function isOpenToAll({ open, kind }: Meeting): boolean {
	return open ?? kind === 'assembly'
}
