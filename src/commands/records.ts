import type { Day } from '../model/day.js'
import { Failure } from '../model/failure.js'
import { type Home, type Kind, kindNamed, kinds } from '../model/kinds.js'
import { nearest } from '../model/nearest.js'
import { type NeighbourhoodFileName, neighbourhoodFiles } from '../model/neighbourhood.js'
import type { Written } from '../model/place.js'
import { asOf } from '../observatory/as-of.js'
import type { Workspace } from '../workspace/open.js'
import { fileOf, type Selected } from './selector.js'
import { shortened } from './selector-words.js'

/** A record of some kind, with where it stands. */
export interface Listed {
	/** Absent for what is the whole programme's. */
	readonly neighbourhood?: string
	readonly home: Home
	readonly record: Written & Readonly<Record<string, unknown>>
	/** The records around it, the outermost first: their ids, or their numbers in their lists. */
	readonly around: readonly string[]
}

/** The kind that a person named, or a failure with all there are. */
export function kindOrFailure(name: string): Kind {
	const found = kindNamed(name)
	if (found) return found
	const names = kinds.map(kind => kind.name)
	const meant = nearest(name, [...names, ...kinds.flatMap(({ title, plural }) => [title.it, plural.it])])
	const shown = shortened(name)
	throw new Failure(
		{
			it: `Non c’è un tipo di scheda «${shown}»${meant ? `; forse «${meant}»?` : ''}`,
			en: `There is no kind of record “${shown}”${meant ? `; perhaps “${meant}”?` : ''}`,
		},
		{ it: `Ci sono: ${names.join(', ')}`, en: `There are: ${names.join(', ')}` },
	)
}

/** The records of a kind in what was selected, or everywhere; with a day, only what was there on it, as it was. */
export function recordsOf(
	kind: Kind,
	workspace: Workspace,
	selected: readonly Selected[],
	on?: Day,
): readonly Listed[] {
	const { programme } = workspace
	const named = selected.flatMap(({ neighbourhood }) => neighbourhood ?? [])
	const neighbourhoods = selected.length === 0 ? programme.found : programme.found.filter(id => named.includes(id))
	const inProgramme = selected.length === 0 || selected.some(({ neighbourhood }) => neighbourhood === undefined)
	const top = { programme: programme.programme, agora: programme.settings, waivers: programme.waivers }
	const isIn = (listed: Listed) => selected.length === 0 || selected.some(one => stands(listed, one))
	const isLocal = ({ file }: Home) => neighbourhoodFiles.some(one => one === file)
	const all = [
		...(inProgramme ? kind.homes.filter(home => !isLocal(home)) : []).flatMap(home =>
			recordsAt(home, top[home.file as keyof typeof top], undefined),
		),
		...(kind.homes.some(isLocal) ? neighbourhoods : []).flatMap(id => {
			const { neighbourhood } = workspace.read(id)
			const seen = on === undefined ? neighbourhood : asOf(neighbourhood, on)
			return kind.homes.filter(isLocal).flatMap(home => recordsAt(home, seen[home.file as NeighbourhoodFileName], id))
		}),
	]
	return all.filter(isIn)
}

function stands({ record, neighbourhood }: Listed, selected: Selected): boolean {
	if (selected.neighbourhood !== neighbourhood) return false
	if (selected.file === undefined) return true
	if (fileOf({ neighbourhood, file: selected.file }) !== record.at.file) return false
	return selected.path.every((step, index) => record.at.path[index] === step)
}

function recordsAt(home: Home, file: Written, neighbourhood: string | undefined): readonly Listed[] {
	let at: readonly { readonly value: unknown; readonly around: readonly string[] }[] = [{ value: file, around: [] }]
	for (const [index, field] of home.way.entries()) {
		const isLast = index === home.way.length - 1
		at = at.flatMap(({ value, around }) => {
			const inside = (value as Readonly<Record<string, unknown>> | undefined)?.[field.key]
			if (field.shape === 'object') return inside === undefined ? [] : [{ value: inside, around }]
			return ((inside ?? []) as readonly unknown[]).map((item, position) => ({
				value: item,
				around: isLast ? around : [...around, nameOf(item, position)],
			}))
		})
	}
	return at.map(({ value, around }) => ({
		home,
		record: value as Listed['record'],
		around,
		...(neighbourhood !== undefined && { neighbourhood }),
	}))
}

const nameOf = (item: unknown, position: number) => (item as { id?: string }).id ?? String(position + 1)
