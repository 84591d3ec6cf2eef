import { Parser } from 'yaml'

/** The comments of a text as they stand in it, those at the end of a line too; what only looks like one is none. */
export function commentsIn(text: string): readonly string[] {
	const found: string[] = []
	const look = (token: unknown): void => {
		if (typeof token !== 'object' || token === null) return
		const { type, source } = token as { type?: unknown; source?: unknown }
		if (type === 'comment' && typeof source === 'string') found.push(source.trimEnd())
		for (const part of Object.values(token)) look(part)
	}
	for (const token of new Parser().parse(text)) look(token)
	return found
}

/**
 * Whether a comment that one side wrote is missing from a merged text. What stood in the base, and was taken away by
 * somebody, may go.
 */
export function losesComments(base: string, sides: readonly [string, string], result: string): boolean {
	const [before, one, other, after] = [base, ...sides, result].map(counted) as [Counts, Counts, Counts, Counts]
	const loses = (side: Counts, facing: Counts) =>
		[...side].some(([comment, many]) => {
			const had = before.get(comment) ?? 0
			const takenAway = Math.max(0, had - (facing.get(comment) ?? 0))
			return many > had && (after.get(comment) ?? 0) < many - takenAway
		})
	return loses(one, other) || loses(other, one)
}

type Counts = ReadonlyMap<string, number>

function counted(text: string): Counts {
	const counts = new Map<string, number>()
	for (const comment of commentsIn(text)) counts.set(comment, (counts.get(comment) ?? 0) + 1)
	return counts
}
