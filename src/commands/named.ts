import { Failure } from '../model/failure.js'
import { nearest } from '../model/nearest.js'
import { neighbourhoodFiles } from '../model/neighbourhood.js'
import type { NeighbourhoodReading, Workspace } from '../workspace/open.js'

/** The neighbourhoods that a person named, each once and in the folder's order; all of them when none was named. */
export function neighbourhoodsNamed(
	selectors: readonly string[],
	{ programme: { found } }: Workspace,
): readonly string[] {
	if (selectors.length === 0) return found
	const wanted = new Set(selectors.map(selector => named(selector, found)))
	return found.filter(id => wanted.has(id))
}

function named(selector: string, found: readonly string[]): string {
	const [, fromPath] = /(?:^|\/)neighbourhoods\/([^/]+)/.exec(selector.replaceAll('\\', '/')) ?? []
	const id = fromPath ?? selector.split('/')[0] ?? selector
	if (found.includes(id)) return id
	const shown = selector.length > 60 ? `${selector.slice(0, 59)}…` : selector
	const meant = nearest(id, found)
	throw new Failure(
		{
			it: `Non c’è un quartiere «${shown}»${meant ? `; forse «${meant}»?` : ''}`,
			en: `There is no neighbourhood “${shown}”${meant ? `; perhaps “${meant}”?` : ''}`,
		},
		found.length === 0
			? { it: 'La cartella neighbourhoods è vuota.', en: 'The folder neighbourhoods is empty.' }
			: { it: `Ci sono: ${found.join(', ')}`, en: `There are: ${found.join(', ')}` },
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
