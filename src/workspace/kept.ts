import { plainFirst } from './document.js'
import { Items } from './items.js'
import { Pieces } from './pieces.js'

/**
 * The last things that were made of the same bytes, for whoever reads many states of one folder: most files are the same
 * in the next. What was not asked for the longest goes first.
 */
export class Kept {
	/** What files have in common that are not the same. */
	readonly pieces = new Pieces(plainFirst, 250_000)
	readonly items = new Items()
	private readonly made = new Map<string, unknown>()

	/** @param most how many things are held */
	constructor(private readonly most = 200) {}

	get<Thing>(name: string, make: () => Thing): Thing {
		const known = this.made.get(name)
		const thing = known === undefined ? make() : (known as Thing)
		this.made.delete(name)
		this.made.set(name, thing)
		if (this.made.size > this.most) for (const oldest of this.made.keys()) return this.drop(oldest, thing)
		return thing
	}

	private drop<Thing>(oldest: string, thing: Thing): Thing {
		this.made.delete(oldest)
		return thing
	}
}
