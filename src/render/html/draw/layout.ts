import { type Label, labelled, linesOf, widthOf } from './labels.js'

/** Where each symbol stands and where its label, in units of a drawing as wide as it is asked to be. */
export interface Layout {
	readonly width: number
	readonly height: number
	readonly places: ReadonlyMap<string, Place>
}

export interface Place {
	readonly x: number
	readonly y: number
	/** None where there was no room for it. */
	readonly label: Label | undefined
}

export interface Shape {
	readonly id: string
	readonly label: string
	readonly radius: number
	/** Said below its name. */
	readonly said?: string
}

/** How a drawing is to be: its width, how high it may get, the size of its letters, and how high it is for its width. */
export interface Format {
	readonly width: number
	readonly most: number
	readonly letters: number
	readonly ratio: number
}

/**
 * Places symbols with Graphviz’s neato (stress majorization from a fixed start, then overlaps removed), with some room
 * for the labels, and then each label where it covers no symbol, no other label, and as few lines as it can. Labels are
 * placed in the order of the shapes: what comes last goes without when there is no room.
 */
export async function layout(
	shapes: readonly Shape[],
	ties: readonly (readonly [string, string])[],
	format: Format,
): Promise<Layout> {
	const { Graphviz } = await import('@hpcc-js/wasm-graphviz')
	const graphviz = await Graphviz.load()
	const middles = neato(shapes, ties, format, text => graphviz.layout(text, 'plain', 'neato'))
	return fitted(shapes, ties, middles, format)
}

type Point = { readonly x: number; readonly y: number }

function neato(
	shapes: readonly Shape[],
	ties: readonly (readonly [string, string])[],
	{ letters, ratio }: Format,
	run: (text: string) => string,
): ReadonlyMap<string, Point> {
	const at = new Map(shapes.map(({ id }, index) => [id, index]))
	const inches = (pixels: number) => (pixels / 72).toFixed(3)
	const nodes = shapes.map(({ label, radius }, index) => {
		const lines = linesOf(label)
		const width = Math.max(2 * radius + 10, 0.8 * Math.max(...lines.map(line => widthOf(line, letters))))
		const height = 2 * radius + 8 + lines.length * letters
		return `n${index}[width=${inches(width)},height=${inches(height)}]`
	})
	const edges = ties.map(([a, b]) => `n${at.get(a)}--n${at.get(b)}`)
	const text = `graph{graph[start=7,mode=major,overlap=prism,sep="+2",pack=12,ratio=${ratio},splines=false];node[shape=box,fixedsize=true,label=""];${[...nodes, ...edges].join(';')}}`
	const found = new Map<string, Point>()
	for (const line of run(text).split('\n')) {
		const [kind, name = '', x, y] = line.split(' ')
		const shape = kind === 'node' ? shapes[Number(name.slice(1))] : undefined
		if (shape) found.set(shape.id, { x: Number(x), y: -Number(y) })
	}
	return found
}

const margin = 44

/** A tie between two that nobody else is near to is not drawn across the whole page. */
const mostAnInch = 130

/** Stretches what was placed to the drawing, and lays the labels. */
function fitted(
	shapes: readonly Shape[],
	ties: readonly (readonly [string, string])[],
	middles: ReadonlyMap<string, Point>,
	{ width, most, letters }: Format,
): Layout {
	const points = [...middles.values()]
	const [left, right] = [Math.min(...points.map(({ x }) => x)), Math.max(...points.map(({ x }) => x))]
	const [top, bottom] = [Math.min(...points.map(({ y }) => y)), Math.max(...points.map(({ y }) => y))]
	const across = Math.min(mostAnInch, (width - 2 * margin) / Math.max(0.1, right - left))
	const aside = (width - (right - left) * across) / 2
	const inner = Math.min(most - 2 * margin, (bottom - top) * across)
	const down = inner / Math.max(0.1, bottom - top)
	const height = Math.round(inner + 2 * margin)
	const at = (id: string): Point => {
		const { x, y } = middles.get(id) ?? { x: left, y: top }
		return { x: aside + (x - left) * across, y: margin + (y - top) * down }
	}
	const spots = shapes.map(shape => ({ ...shape, ...at(shape.id) }))
	const lines = ties.map(([a, b]) => [at(a), at(b)] as const)
	const labels = labelled(spots, lines, { width, height, letters })
	return {
		width,
		height,
		places: new Map(spots.map(({ id, x, y }) => [id, { x, y, label: labels.get(id) }])),
	}
}
