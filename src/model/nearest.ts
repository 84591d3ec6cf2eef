import { distance } from 'fastest-levenshtein'

/** The word that was probably meant: the nearest one, when it is near enough to be worth saying. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
	const simple = plain(word)
	let best: { word: string; steps: number } | undefined
	for (const candidate of known) {
		const steps = stepsBetween(simple, plain(candidate))
		if (!best || steps < best.steps) best = { word: candidate, steps }
	}
	return best && best.steps <= Math.max(1, Math.floor(simple.length / 3)) ? best.word : undefined
}

/** Two letters that changed places are one slip, not two. */
function stepsBetween(word: string, other: string): number {
	const steps = distance(word, other)
	if (steps !== 2 || word.length !== other.length) return steps
	const at = [...word].findIndex((letter, index) => letter !== other[index])
	const isSwap = word[at] === other[at + 1] && word[at + 1] === other[at]
	return isSwap && word.slice(at + 2) === other.slice(at + 2) ? 1 : 2
}

/** Accents, case and kind of separator are the commonest slips, and cost nothing. */
const plain = (word: string) =>
	word
		.slice(0, 100)
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[\s_]+/g, '-')
