import { isCopy, isDataFile, neighbourhoodOf } from '../workspace/state.js'
import type { CommitSource } from './commit.js'
import type { FileChange } from './log.js'
import type { Hash } from './repository.js'

/** Which data files there are at a commit, and the names of their bytes. */
export class Tree {
	private readonly files = new Map<string, Hash>()
	/** How many files each neighbourhood has. */
	private readonly folders = new Map<string, number>()
	/** Neighbourhoods with files of names of their own. */
	private readonly copies = new Map<string, number>()

	/** What a whole commit holds: for where the history before it is not at hand. */
	static of(source: CommitSource): Tree {
		const tree = new Tree()
		const inside = (folder: string): void => {
			for (const name of source.list(folder)) {
				const path = folder === '' ? name : `${folder}/${name}`
				if (name.endsWith('/')) inside(path.slice(0, -1))
				else if (isDataFile(path)) tree.set(path, source.blob(path) ?? null)
			}
		}
		inside('')
		return tree
	}

	copy(): Tree {
		const tree = new Tree()
		for (const [file, blob] of this.files) tree.set(file, blob)
		return tree
	}

	apply(changes: readonly FileChange[]): void {
		for (const { path, after } of changes) this.set(path, after)
	}

	has(neighbourhood: string): boolean {
		return (this.folders.get(neighbourhood) ?? 0) > 0
	}

	hasCopies(neighbourhood: string): boolean {
		return (this.copies.get(neighbourhood) ?? 0) > 0
	}

	/** The files of a neighbourhood. */
	of(neighbourhood: string): readonly (readonly [string, Hash])[] {
		return [...this.files].filter(([file]) => neighbourhoodOf(file) === neighbourhood)
	}

	private set(file: string, blob: Hash | null): void {
		const was = this.files.has(file)
		if (blob === null) this.files.delete(file)
		else this.files.set(file, blob)
		const more = (blob === null ? 0 : 1) - (was ? 1 : 0)
		const neighbourhood = neighbourhoodOf(file)
		if (more === 0 || neighbourhood === null) return
		add(this.folders, neighbourhood, more)
		if (isCopy(file)) add(this.copies, neighbourhood, more)
	}
}

const add = (counts: Map<string, number>, name: string, more: number) =>
	counts.set(name, (counts.get(name) ?? 0) + more)
