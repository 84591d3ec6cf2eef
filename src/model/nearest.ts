import { distance } from 'fastest-levenshtein'

/** The word that was probably meant: the nearest one, when it is near enough to be worth saying. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
	const simple = plain(word)
	let best: { word: string; steps: number } | undefined
	for (const candidate of known) {
		const steps = distance(simple, plain(candidate))
		if (!best || steps < best.steps) best = { word: candidate, steps }
	}
	return best && best.steps <= Math.max(1, Math.floor(simple.length / 3)) ? best.word : undefined
}

/** Accents, case and kind of separator are the commonest slips, and cost nothing. */
const plain = (word: string) =>
	word
		.slice(0, 100)
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[\s_]+/g, '-')
