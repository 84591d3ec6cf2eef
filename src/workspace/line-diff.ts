import { diffIndices } from 'node-diff3'

/** Lines of the text around a change that are shown with it. */
const around = 2

/** What differs between two texts line by line, in the usual form: `-` goes, `+` comes, `@@` tells the lines. */
export function lineDiff(before: string, after: string): string {
	const [one, other] = [linesOf(before), linesOf(after)]
	const changes = diffIndices(one, other).map(({ buffer1, buffer2 }) => ({ old: buffer1, next: buffer2 }))
	const hunks: (typeof changes)[] = []
	for (const change of changes) {
		const last = hunks.at(-1)
		const end = last?.at(-1)?.old
		if (last && end && change.old[0] - (end[0] + end[1]) <= 2 * around) last.push(change)
		else hunks.push([change])
	}
	return hunks.map(hunk => hunkText(hunk, one, other)).join('\n')
}

/** Line ends that are shown nowhere would make two lines look alike; the sign for them is the usual one. */
const linesOf = (text: string) =>
	(text === '' ? [] : text.replace(/\n$/, '').split('\n')).map(line => line.replace(/\r$/, '␍'))

interface Change {
	readonly old: readonly [number, number]
	readonly next: readonly [number, number]
}

function hunkText(hunk: readonly Change[], one: readonly string[], other: readonly string[]): string {
	const [first, last] = [hunk[0] as Change, hunk.at(-1) as Change]
	const start = Math.max(0, first.old[0] - around)
	const end = Math.min(one.length, last.old[0] + last.old[1] + around)
	const shift = first.next[0] - first.old[0]
	const nextEnd = last.next[0] + last.next[1] + (end - last.old[0] - last.old[1])
	const lines: string[] = []
	let at = start
	for (const { old, next } of hunk) {
		lines.push(...one.slice(at, old[0]).map(line => ` ${line}`))
		lines.push(...one.slice(old[0], old[0] + old[1]).map(line => `-${line}`))
		lines.push(...other.slice(next[0], next[0] + next[1]).map(line => `+${line}`))
		at = old[0] + old[1]
	}
	lines.push(...one.slice(at, end).map(line => ` ${line}`))
	const range = (from: number, many: number) => `${many === 0 ? from : from + 1},${many}`
	return [`@@ -${range(start, end - start)} +${range(start + shift, nextEnd - start - shift)} @@`, ...lines].join('\n')
}
