import { type Counted, least } from './counted.js'

/** A group’s share among the members beside its share among the residents. */
export interface Band {
	readonly key: string
	readonly members: Counted
	readonly residents: number
}

/** A band whose members may be told to whoever works with the data. */
export type KnownBand = Band & { readonly members: number }

/** (n_g / N) / (P_g / P): 1 is even. `null` where one of the wholes, or the group among residents, is nothing. */
export function ratio(band: KnownBand, bands: readonly KnownBand[]): number | null {
	const [members, residents] = wholes(bands)
	return members === 0 || band.residents === 0 ? null : band.members / members / (band.residents / residents)
}

/** ½ Σ |n_g/N − P_g/P|: the share of members who would have to be someone else for the shares to be equal. */
export function dissimilarity(bands: readonly KnownBand[]): number | null {
	const [members, residents] = wholes(bands)
	if (members === 0 || residents === 0) return null
	return bands.reduce((sum, band) => sum + Math.abs(band.members / members - band.residents / residents), 0) / 2
}

/** 1 − Σ p²: the chance that two members, drawn with replacement, differ (Blau 1977). */
export function blau(counts: readonly number[]): number | null {
	const whole = counts.reduce((sum, count) => sum + count, 0)
	return whole === 0 ? null : 1 - counts.reduce((sum, count) => sum + (count / whole) ** 2, 0)
}

/** Blau’s index × k/(k − 1) over k groups: from 0, all alike, to 1, all groups even. */
export function iqv(counts: readonly number[]): number | null {
	const index = blau(counts)
	return index === null || counts.length < 2 ? null : (index * counts.length) / (counts.length - 1)
}

/**
 * Whether a group is missing for certain, of so many members in all: if everybody who is not told to be in another belonged
 * to it, it would still be five points under its share of residents, and one person more would not make up for it. Under
 * ten members nothing is said.
 */
export function isMissing(band: Band, bands: readonly Band[], members: number): boolean {
	const residents = sum(bands.map(({ residents }) => residents))
	if (members < 10 || residents === 0) return false
	const share = band.residents / residents
	const most = members - sum(bands.filter(one => one !== band).map(one => least(one.members)))
	return most / members <= share - 0.05 && (most + 1) / members < share
}

function wholes(bands: readonly KnownBand[]): [members: number, residents: number] {
	return [sum(bands.map(({ members }) => members)), sum(bands.map(({ residents }) => residents))]
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)
