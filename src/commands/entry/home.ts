import { Failure } from '../../model/failure.js'
import type { Field } from '../../model/field.js'
import type { FileKind } from '../../model/fields.js'
import { type Home, type Kind, kindNamed } from '../../model/kinds.js'
import { neighbourhoodFiles } from '../../model/neighbourhood.js'
import type { Path } from '../../workspace/edit.js'
import type { Workspace } from '../../workspace/open.js'
import { select } from '../selector.js'
import { unknownNeighbourhood } from '../selector-words.js'
import { Incomplete } from './incomplete.js'

/** Where a new record goes. */
export interface Goal {
	readonly file: FileKind
	/** Absent for the programme's own files. */
	readonly neighbourhood?: string
	/** The way to the list. */
	readonly path: Path
	readonly home: Home
}

/**
 * The list that a new record belongs to.
 *
 * @param within the record that it is part of, or the list when a kind has several
 */
export function goalOf(
	kind: Kind,
	neighbourhood: string | undefined,
	within: string | undefined,
	workspace: Workspace,
): Goal {
	const inside = kind.homes.filter(home => home.within !== undefined)
	const tops = kind.homes.filter(home => home.within === undefined)
	if (within !== undefined) {
		const list = tops.length > 1 ? tops.find(({ way }) => keysOf(way).slice(-2).includes(within)) : undefined
		if (list) return top(list, neighbourhood, workspace)
		return part(kind, inside, qualified(within, neighbourhood), workspace)
	}
	if (tops.length > 1) throw whichList(kind, tops)
	if (tops[0]) return top(tops[0], neighbourhood, workspace)
	throw withinWhat(kind, inside)
}

const qualified = (within: string, neighbourhood: string | undefined) =>
	neighbourhood === undefined || within.includes('/') ? within : `${neighbourhood}/${within}`

const keysOf = (way: readonly Field[]) => way.map(({ key }) => key)

function top(home: Home, asked: string | undefined, { programme: { found } }: Workspace): Goal {
	const path = keysOf(home.way)
	if (!neighbourhoodFiles.some(file => file === home.file)) return { file: home.file, path, home }
	const neighbourhood = asked ?? (found.length === 1 ? found[0] : undefined)
	if (neighbourhood === undefined) throw inWhich(found)
	if (!found.includes(neighbourhood)) throw unknownNeighbourhood(neighbourhood, neighbourhood, found)
	return { file: home.file, neighbourhood, path, home }
}

function part(kind: Kind, homes: readonly Home[], within: string, workspace: Workspace): Goal {
	const selected = select(within, workspace)
	const { entity, field, file, path, neighbourhood } = selected
	const around = selected.what === 'record' ? (field?.kind ?? '') : ''
	const home = homes.find(one => one.within === around && one.file === file)
	if (!home || file === undefined || !(entity || field)) throw notWithin(kind, homes, within)
	const last = home.way.findLastIndex(({ shape }, index) => shape === 'list' && index < home.way.length - 1)
	return {
		file,
		path: [...path, ...keysOf(home.way.slice(last + 1))],
		home,
		...(neighbourhood !== undefined && { neighbourhood }),
	}
}

const inWhich = (found: readonly string[]) =>
	new Incomplete(
		{ it: 'In quale quartiere?', en: 'In which neighbourhood?' },
		found.length === 0
			? { it: 'La cartella neighbourhoods è vuota: agora init', en: 'The folder neighbourhoods is empty: agora init' }
			: {
					it: `Aggiungi --neighbourhood e uno di questi: ${found.join(', ')}`,
					en: `Add --neighbourhood and one of these: ${found.join(', ')}`,
				},
	)

const whichList = (kind: Kind, homes: readonly Home[]) => {
	const names = homes.map(({ way }) => way.at(-1)?.key).join(', ')
	return new Incomplete(
		{ it: `${kind.title.it}: in quale elenco?`, en: `${kind.title.en}: in which list?` },
		{ it: `Aggiungi --in e uno di questi: ${names}`, en: `Add --in and one of these: ${names}` },
	)
}

const around = (homes: readonly Home[]) => {
	const kinds = [...new Set(homes.map(({ within }) => within as string))]
	const titles = kinds.map(name => kindNamed(name)?.title ?? { it: name, en: name })
	return {
		it: titles.map(({ it }) => it.toLowerCase()).join(', '),
		en: titles.map(({ en }) => en.toLowerCase()).join(', '),
		list: kinds[0] ?? '',
	}
}

function withinWhat(kind: Kind, homes: readonly Home[]): Failure {
	const { it, en, list } = around(homes)
	return new Incomplete(
		{ it: `${kind.title.it}: di quale ${it}?`, en: `${kind.title.en}: of which ${en}?` },
		{
			it: `Aggiungi --in e il suo identificativo. Ci sono: agora list ${list}`,
			en: `Add --in and its id. There are: agora list ${list}`,
		},
	)
}

function notWithin(kind: Kind, homes: readonly Home[], within: string): Failure {
	const { it, en, list } = around(homes)
	return new Failure(
		{
			it: `${kind.title.it}: non sta in «${within}»`,
			en: `${kind.title.en}: it does not go in “${within}”`,
		},
		homes.length === 0
			? { it: 'Togli --in.', en: 'Leave out --in.' }
			: {
					it: `Serve l’identificativo di: ${it}. Ci sono: agora list ${list}`,
					en: `This should be the id of: ${en}. There are: agora list ${list}`,
				},
	)
}
