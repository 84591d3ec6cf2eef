import fonts from '../fonts.json' with { type: 'json' }

/** A label’s lines, in the middle of its box, and the baseline of the first. */
export interface Label {
	readonly x: number
	readonly y: number
	readonly lines: readonly string[]
}

interface Spot {
	readonly id: string
	readonly label: string
	readonly radius: number
	readonly said?: string
	readonly x: number
	readonly y: number
}

type Point = { readonly x: number; readonly y: number }

interface Box {
	readonly left: number
	readonly right: number
	readonly top: number
	readonly bottom: number
}

/** Places labels one by one, each where it covers no symbol, no label, and the fewest lines; none where it would cover. */
export function labelled(
	spots: readonly Spot[],
	ties: readonly (readonly [Point, Point])[],
	{ width, height, letters }: { readonly width: number; readonly height: number; readonly letters: number },
): ReadonlyMap<string, Label> {
	const symbols = spots.map(({ x, y, radius }) => around(x, y, radius + 2))
	const taken: Box[] = []
	const found = new Map<string, Label>()
	for (const [index, spot] of spots.entries()) {
		const lines = [...linesOf(spot.label), ...(spot.said === undefined ? [] : [spot.said])]
		const size = { w: Math.max(...lines.map(line => widthOf(line, letters))) + 4, h: lines.length * letters * 1.15 + 2 }
		const free = places(spot, size)
			.filter(({ left, right, top, bottom }) => left >= 0 && right <= width && top >= 0 && bottom <= height + 20)
			.filter(box => !taken.some(other => meet(box, other)))
			.filter(box => !symbols.some((other, at) => at !== index && meet(box, other)))
			.map((box, order) => ({ box, cost: 4 * ties.filter(tie => crosses(tie, box)).length + order }))
			.sort((a, b) => a.cost - b.cost)[0]
		if (!free) continue
		taken.push(free.box)
		found.set(spot.id, { x: (free.box.left + free.box.right) / 2, y: free.box.top + letters * 0.95, lines })
	}
	return found
}

/** Around a symbol, the places that people read as its own: below, above, beside, and a little aside of them. */
function places({ x, y, radius }: Spot, { w, h }: { readonly w: number; readonly h: number }): readonly Box[] {
	const gap = radius + 3
	const at = (left: number, top: number): Box => ({ left, right: left + w, top, bottom: top + h })
	const rows = [y + gap, y - gap - h]
	const shifts = [0, w * 0.25, -w * 0.25, w * 0.45, -w * 0.45]
	return [
		...shifts.slice(0, 1).flatMap(shift => rows.map(top => at(x - w / 2 + shift, top))),
		at(x + gap + 2, y - h / 2),
		at(x - gap - 2 - w, y - h / 2),
		...shifts.slice(1).flatMap(shift => rows.map(top => at(x - w / 2 + shift, top))),
		at(x + gap, y - h * 0.9),
		at(x + gap, y - h * 0.1),
		at(x - gap - w, y - h * 0.9),
		at(x - gap - w, y - h * 0.1),
	]
}

const around = (x: number, y: number, r: number): Box => ({ left: x - r, right: x + r, top: y - r, bottom: y + r })

const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** Whether a line goes through a box (Liang and Barsky 1984). */
function crosses([from, to]: readonly [Point, Point], { left, right, top, bottom }: Box): boolean {
	const [dx, dy] = [to.x - from.x, to.y - from.y]
	let [enter, leave] = [0, 1]
	for (const [step, room] of [
		[-dx, from.x - left],
		[dx, right - from.x],
		[-dy, from.y - top],
		[dy, bottom - from.y],
	] as const) {
		if (step === 0 && room < 0) return false
		if (step < 0) enter = Math.max(enter, room / step)
		if (step > 0) leave = Math.min(leave, room / step)
	}
	return enter < leave
}

const widths: Readonly<Record<string, number>> = fonts.widths

/** In pixels, in the typeface of the pages; what the typeface has not is taken as wide. */
export const widthOf = (text: string, size: number): number =>
	[...text].reduce((sum, character) => sum + (widths[character] ?? 900), 0) * (size / 1000) * 1.04

const longest = 18

/** A name on two lines at most, cut where it is longer. */
export function linesOf(name: string): readonly string[] {
	const lines: string[] = []
	for (const word of name.replace(/\s+/g, ' ').trim().split(' ')) {
		const last = lines.at(-1)
		if (last !== undefined && `${last} ${word}`.length <= longest) lines[lines.length - 1] = `${last} ${word}`
		else lines.push(word)
	}
	const kept = lines.slice(0, 2).map(line => (line.length > longest + 4 ? `${line.slice(0, longest + 3)}…` : line))
	return lines.length > 2 ? [kept[0] ?? '', `${(kept[1] ?? '').replace(/[ …,;:–-]+$/, '')}…`] : kept
}
