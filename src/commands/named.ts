import { Failure } from '../model/failure.js'
import { neighbourhoodFiles } from '../model/neighbourhood.js'
import type { NeighbourhoodReading, Workspace } from '../workspace/open.js'
import { shortened, unknownNeighbourhood } from './selector-words.js'

/** The neighbourhoods that a person named, each once and in the folder's order; all of them when none was named. */
export function neighbourhoodsNamed(selectors: readonly string[], workspace: Workspace): readonly string[] {
	const { found } = workspace.programme
	if (selectors.length === 0) return found
	const wanted = new Set(selectors.map(selector => named(selector, workspace)))
	return found.filter(id => wanted.has(id))
}

/** What speaks of whole neighbourhoods is not asked for a part of one: nobody should take the whole for the part. */
function named(selector: string, workspace: Workspace): string {
	const { found } = workspace.programme
	const plain = selector.replaceAll('\\', '/').replace(/^.*(?:^|\/)neighbourhoods\/|\/+$/g, '')
	if (found.includes(plain)) return plain
	const [head = ''] = plain.split('/')
	const shown = shortened(selector)
	if (!found.includes(head)) throw unknownNeighbourhood(selector, head, found)
	throw new Failure(
		{
			it: `«${shown}» è una parte di ${head}; qui serve un quartiere intero`,
			en: `“${shown}” is a part of ${head}; a whole neighbourhood is wanted here`,
		},
		{ it: `Scrivi ${head}. Per una scheda sola: agora show`, en: `Write ${head}. For a single record: agora show` },
	)
}

/** A neighbourhood read from its files; a failure when none of them could be read, since then nothing can be said. */
export function readingOf(id: string, workspace: Workspace): NeighbourhoodReading {
	const reading = workspace.read(id)
	if (reading.neighbourhood.unread.files.length < neighbourhoodFiles.length) return reading
	throw new Failure(
		{ it: `Nessun file di «${id}» si è potuto leggere`, en: `No file of “${id}” could be read` },
		{ it: `Per vedere perché: agora validate ${id}`, en: `To see why: agora validate ${id}` },
	)
}
