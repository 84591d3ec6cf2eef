import type { Place } from '../../model/place.js'
import { firstLine, lineAt, linesOf, type Range } from '../lines.js'
import type { Trace } from './cursor.js'
import { readPlain } from './read.js'

/** Where a place stands; `undefined` where only the parser of all of YAML can tell. */
export type WhereIs = (place: Place) => Range | undefined

const nowhere: WhereIs = () => undefined

/** Where things stand in a text of plain YAML: exactly where its parser would find them. */
export function placesIn(text: string): WhereIs {
	const plain = text.includes('\r') ? text.replaceAll('\r\n', '\n') : text
	const mapping = new Mapping(plain)
	if (readPlain(plain, mapping) === undefined) return nowhere
	const inPlain = (place: Place) => {
		const range = rangeAt(mapping.root, place)
		return range && firstLine(range, plain)
	}
	return plain === text ? inPlain : moved(inPlain, plain, text)
}

/** The same places in a text whose lines may end as on Windows. */
function moved(inPlain: WhereIs, plain: string, text: string): WhereIs {
	const [from, to] = [linesOf(plain), linesOf(text)]
	const move = (at: number) => {
		const line = lineAt(from, at)
		return at - (from[line] as number) + (to[line] as number)
	}
	return place => {
		const range = inPlain(place)
		return range && [move(range[0]), move(range[1])]
	}
}

/** A value, what it is called, and what is inside. */
interface Spot {
	/** Missing where nothing is written. */
	range?: Range
	readonly name?: Range
	/** By names, or by numbers from 0. */
	inside?: Map<string, Spot>
}

/** Where a path leads; where it stops leading anywhere, the last thing on the way. */
function rangeAt(root: Spot, { path, key }: Place): Range | undefined {
	let spot = root
	for (const step of path) {
		const next = spot.inside?.get(String(step))
		if (!next) break
		spot = next
	}
	return (key ? spot.name : undefined) ?? spot.range ?? spot.name
}

/** Notes where everything stands. */
class Mapping implements Trace {
	readonly root: Spot = {}
	/** The groups and lists around what comes next. */
	private readonly around: Spot[] = []
	/** What comes next. */
	private spot = this.root

	constructor(private readonly text: string) {}

	name(from: number, to: number): void {
		this.next(this.text.slice(from, to), [from, to])
	}

	item(): void {
		this.next(String(this.around.at(-1)?.inside?.size ?? 0))
	}

	value(from: number, to: number): void {
		this.spot.range = [from, to]
	}

	enter(from: number): void {
		this.spot.range = [from, from]
		this.spot.inside = new Map()
		this.around.push(this.spot)
	}

	leave(to: number): void {
		const spot = this.around.pop() as Spot
		spot.range = [spot.range?.[0] ?? 0, to]
	}

	private next(step: string, name?: Range): void {
		this.spot = name ? { name } : {}
		this.around.at(-1)?.inside?.set(step, this.spot)
	}
}
