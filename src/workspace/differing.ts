import type { Source } from './source.js'
import { dataFiles, fileStateIn, isCopy, joined, neighbourhoodOf, type State } from './state.js'

/**
 * Two states of a folder as far as they differ: files that are the same on both sides say the same and are not parsed.
 *
 * @param isSame whether a file is the same on both sides, where that can be told without reading it
 */
export function differing(
	before: Source,
	after: Source,
	isSame: (file: string) => boolean | undefined = () => undefined,
): { readonly before: State; readonly after: State } {
	const sides = { before: dataFiles(before), after: dataFiles(after) }
	const both = new Set(sides.before.filter(file => sides.after.includes(file)))
	const same = new Set([...both].filter(file => isSame(file) ?? sameBytes(before, after, file)))
	// A copy beside a file adds what the file lacks: there the whole neighbourhood counts.
	const mixed = new Set([...sides.before, ...sides.after].filter(isCopy).map(neighbourhoodOf))
	const stateOf = (source: Source, files: readonly string[]) =>
		joined(
			files
				.filter(file => !same.has(file) || mixed.has(neighbourhoodOf(file)))
				.map(file => [file, fileStateIn(source, file)]),
			files.flatMap(file => neighbourhoodOf(file) ?? []),
		)
	return { before: stateOf(before, sides.before), after: stateOf(after, sides.after) }
}

function sameBytes(before: Source, after: Source, file: string): boolean {
	const [a, b] = [before.read(file), after.read(file)]
	if (!('bytes' in a && 'bytes' in b) || a.bytes.length !== b.bytes.length) return false
	return a.bytes.every((byte, index) => byte === (b as { bytes: Uint8Array }).bytes[index])
}
