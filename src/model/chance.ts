/** Numbers from 0 to 1, the end excluded, one after the other. */
export type Chance = () => number

/** Chance that gives the same numbers for the same seed: for tests and for pages that show what is printed. */
export function seeded(seed: string): Chance {
	let state = [...seed].reduce((hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 16777619), 2166136261)
	return () => {
		state = (state + 0x6d2b79f5) | 0
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
	}
}

/** Letters and digits that nobody takes for one another: no i, l, o, 0, 1. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789'

/** A new id such as `need-7k2q4m`, that no record has yet; two people who draw at once will not draw the same. */
export function drawnId(kind: string, isTaken: (id: string) => boolean, chance: Chance): string {
	for (let tries = 0; tries < 100; tries++) {
		const drawn = Array.from({ length: 6 }, () => letters[Math.floor(chance() * letters.length)]).join('')
		const id = `${kind}-${drawn}`
		if (!isTaken(id)) return id
	}
	throw new Error('No id is free')
}

/** «Caritas San Rocco» → `caritas-san-rocco`; empty when a name has no letters for it. */
export const slug = (name: string): string =>
	name
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '')
		.slice(0, 60)
		.replace(/-$/, '')
