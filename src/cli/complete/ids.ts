import { neighbourhoodFiles } from '../../model/neighbourhood.js'
import type { Source } from '../../workspace/source.js'

/** A record as far as completing needs it. */
export interface Seen {
	readonly id: string
	readonly title: string
	/** `needs:needs`: the file and the list that it stands in. */
	readonly list: string
	readonly neighbourhood: string | undefined
}

/** So much text is looked through, in characters: a keystroke cannot wait for a thousand neighbourhoods. */
const most = 8 * 1024 * 1024

export const isName = (text: string) => text.length <= 80 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text)

export const neighbourhoodsIn = (source: Source): readonly string[] =>
	source
		.list('neighbourhoods')
		.filter(name => name.endsWith('/'))
		.map(name => name.slice(0, -1))
		.filter(isName)

/**
 * The ids of a folder with their titles, read line by line: a file that is half written must still complete, and parsing
 * would make every keystroke wait. What it misses is only not proposed.
 *
 * @param only a neighbourhood, when the others do not matter
 */
export function idsIn(source: Source, only?: string): readonly Seen[] {
	const found: Seen[] = []
	let left = most
	const look = (path: string, file: string, neighbourhood?: string) => {
		if (left <= 0) return
		const read = source.read(path)
		if ('obstacle' in read) return
		left -= read.bytes.length
		for (const one of idsOf(new TextDecoder().decode(read.bytes), file)) found.push({ ...one, neighbourhood })
	}
	if (only === undefined) look('programme.yaml', 'programme')
	for (const neighbourhood of only === undefined ? neighbourhoodsIn(source) : [only])
		for (const file of neighbourhoodFiles) look(`neighbourhoods/${neighbourhood}/${file}.yaml`, file, neighbourhood)
	return found
}

function* idsOf(text: string, file: string): Iterable<Omit<Seen, 'neighbourhood'>> {
	const lists: { readonly key: string; readonly indent: number }[] = []
	const lines = text.split('\n')
	for (const [index, line] of lines.entries()) {
		const indent = line.length - line.trimStart().length
		const opened = /^\s*(?:- )?([a-z_]+):\s*(?:\[\s*)?(?:#.*|\{.*)?$/.exec(line)
		if (opened) {
			while ((lists.at(-1)?.indent ?? -1) >= indent) lists.pop()
			lists.push({ key: opened[1] ?? '', indent })
		}
		const written = /^\s*(?:- )?(?:[a-z_]+: *\[ *)?(?:- |\{ *)*id: *(["']?)([a-z0-9-]+)\1(?=[\s,}]|$)/.exec(line)
		const id = written?.[2]
		if (id === undefined || !isName(id)) continue
		const inside = /^\s*([a-z_]+): *\[/.exec(line)?.[1]
		const list = inside ?? lists.findLast(one => one.indent <= indent && one.key !== 'id')?.key ?? ''
		yield { id, title: titleNear(lines, index, indent), list: `${file}:${list}` }
	}
}

/** The title or name that stands a few lines below an id, or on its line. */
function titleNear(lines: readonly string[], at: number, indent: number): string {
	for (const [steps, line] of lines.slice(at, at + 6).entries()) {
		if (steps > 0 && (/^\s*- /.test(line) || line.length - line.trimStart().length < indent)) return ''
		const found = /(?:^|[\s,{])(?:title|name|text|decision): *("[^"]*"|'[^']*'|[^,}#]*)/.exec(line)?.[1]
		if (found !== undefined) return found.trim().replace(/^(["'])(.*)\1$/, '$2')
	}
	return ''
}
