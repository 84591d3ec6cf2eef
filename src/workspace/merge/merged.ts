import { diff3MergeRegions } from 'node-diff3'
import type { Field } from '../../model/field.js'
import { fields } from '../../model/fields.js'
import { isList, isMap, same, type Value } from '../edit/apply.js'

/** What three versions of a value add up to; where two of them contradict each other, once as ours and once as theirs. */
export interface Merged {
	/** `undefined` for what is not there. */
	readonly ours: Value | undefined
	readonly theirs: Value | undefined
	/** How many contradictions there are. */
	readonly conflicts: number
}

type Maybe = Value | undefined

/** Merges by record and field: what only one side changed is taken, what both changed alike is taken once. */
export function merged(base: Maybe, ours: Maybe, theirs: Maybe, key = ''): Merged {
	if (isSame(ours, theirs) || isSame(base, theirs)) return agreed(ours)
	if (isSame(base, ours)) return agreed(theirs)
	if (isMap(ours) && isMap(theirs) && (base === undefined || base === null || isMap(base)))
		return maps(isMap(base) ? base : {}, ours, theirs)
	if (isList(ours) && isList(theirs) && (base === undefined || base === null || isList(base)))
		return lists(isList(base) ? base : [], ours, theirs, key)
	if (typeof ours === 'string' && typeof theirs === 'string' && typeof base === 'string')
		return texts(base, ours, theirs)
	return contradiction(ours, theirs)
}

const isSame = (one: Maybe, other: Maybe) =>
	one === other || (one !== undefined && other !== undefined && same(one, other))
const agreed = (value: Maybe): Merged => ({ ours: value, theirs: value, conflicts: 0 })
const contradiction = (ours: Maybe, theirs: Maybe): Merged => ({ ours, theirs, conflicts: 1 })

type Map = { readonly [key: string]: Value }

function maps(base: Map, ours: Map, theirs: Map): Merged {
	const parts = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])].map(
		key => [key, merged(own(base, key), own(ours, key), own(theirs, key), key)] as const,
	)
	const side = (which: 'ours' | 'theirs') =>
		Object.fromEntries(parts.flatMap(([key, part]) => (part[which] === undefined ? [] : [[key, part[which]]])))
	return { ours: side('ours'), theirs: side('theirs'), conflicts: sum(parts.map(([, { conflicts }]) => conflicts)) }
}

const own = (map: Map, key: string): Maybe => (Object.hasOwn(map, key) ? map[key] : undefined)
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)

function lists(base: readonly Value[], ours: readonly Value[], theirs: readonly Value[], key: string): Merged {
	if ([base, ours, theirs].every(hasIds)) return records(base, ours, theirs)
	const isSet = [base, ours, theirs].every(list => list.every(isSingle) && new Set(list).size === list.length)
	return isSet && !ordered.has(key) ? sets(base, ours, theirs) : sequences(base, ours, theirs)
}

/** The names of lists whose order says something. */
const ordered: ReadonlySet<string> = new Set(Object.values(fields).flatMap(orderedIn))

function orderedIn(field: Field): string[] {
	const inner = [...(field.fields ?? []), ...(field.items ? [field.items] : [])].flatMap(orderedIn)
	return field.ordered ? [field.key, ...inner] : inner
}

const isSingle = (value: Value) => typeof value !== 'object' || value === null
const idOf = (value: Value) => (isMap(value) && typeof value.id === 'string' ? value.id : undefined)
const hasIds = (list: readonly Value[]) =>
	list.every(item => idOf(item) !== undefined) && new Set(list.map(idOf)).size === list.length

/** Records are the same by their id, wherever they stand. Those that only theirs has come after the one before them there. */
function records(base: readonly Value[], ours: readonly Value[], theirs: readonly Value[]): Merged {
	const by = (list: readonly Value[]) => new Map(list.map(item => [idOf(item) as string, item]))
	const [b, o, t] = [by(base), by(ours), by(theirs)]
	const order = inserted([...o.keys()], [...t.keys()])
	const parts = order.map(id => merged(b.get(id), o.get(id), t.get(id)))
	const side = (which: 'ours' | 'theirs') => parts.flatMap(part => (part[which] === undefined ? [] : [part[which]]))
	return { ours: side('ours'), theirs: side('theirs'), conflicts: sum(parts.map(({ conflicts }) => conflicts)) }
}

/** Ids and codes: what either side added is there, what either side took away is not. */
function sets(base: readonly Value[], ours: readonly Value[], theirs: readonly Value[]): Merged {
	const isGone = (item: Value) => base.includes(item) && !(ours.includes(item) && theirs.includes(item))
	return agreed(inserted(ours, theirs).filter(item => !isGone(item)))
}

/** One list, with what only the other one has behind the item that it follows there. */
function inserted<T>(one: readonly T[], other: readonly T[]): readonly T[] {
	const result = [...one]
	for (const [index, item] of other.entries()) {
		if (result.includes(item)) continue
		const before = other.slice(0, index).findLast(earlier => result.includes(earlier))
		// Behind the last: what ours added there stays first.
		const isAtEnd = before === undefined ? one.length === 0 : other.slice(index).every(later => !one.includes(later))
		result.splice(isAtEnd ? result.length : before === undefined ? 0 : result.indexOf(before) + 1, 0, item)
	}
	return result
}

/** Items without an id: stretch by stretch. What both added at one place is there twice, ours first. */
function sequences(base: readonly Value[], ours: readonly Value[], theirs: readonly Value[]): Merged {
	const written = (list: readonly Value[]) => list.map(item => JSON.stringify(sorted(item)))
	const regions = diff3MergeRegions(written(ours), written(base), written(theirs))
	const parts = regions.map((region): { ours: readonly Value[]; theirs: readonly Value[]; conflicts: number } => {
		if (region.stable) {
			const items = region.bufferContent.map(item => JSON.parse(item) as Value)
			return { ours: items, theirs: items, conflicts: 0 }
		}
		const [a, o, b] = [region.aContent, region.oContent, region.bContent].map(items =>
			items.map(item => JSON.parse(item) as Value),
		) as [Value[], Value[], Value[]]
		if (o.length === 0) {
			const both = [...a, ...b.filter(item => !a.some(one => same(one, item)))]
			return { ours: both, theirs: both, conflicts: 0 }
		}
		if (a.length === o.length && b.length === o.length && o.every(isMap)) {
			const pairs = o.map((item, index) => merged(item, a[index], b[index]))
			const side = (which: 'ours' | 'theirs') => pairs.map(part => part[which] as Value)
			return { ours: side('ours'), theirs: side('theirs'), conflicts: sum(pairs.map(({ conflicts }) => conflicts)) }
		}
		return { ours: a, theirs: b, conflicts: 1 }
	})
	return {
		ours: parts.flatMap(part => part.ours),
		theirs: parts.flatMap(part => part.theirs),
		conflicts: sum(parts.map(({ conflicts }) => conflicts)),
	}
}

/** The order in which fields were written says nothing. */
function sorted(value: Value): Value {
	if (isList(value)) return value.map(sorted)
	if (!isMap(value)) return value
	return Object.fromEntries(
		Object.keys(value)
			.sort()
			.map(key => [key, sorted(value[key] as Value)]),
	)
}

/** Long texts line by line; a text of one line is one thing. */
function texts(base: string, ours: string, theirs: string): Merged {
	if (![base, ours, theirs].every(text => text.trimEnd().includes('\n'))) return contradiction(ours, theirs)
	const [a, o, b] = [ours, base, theirs].map(text => text.split('\n')) as [string[], string[], string[]]
	const regions = diff3MergeRegions(a, o, b)
	if (regions.some(region => !region.stable && !same(region.aContent, region.bContent)))
		return contradiction(ours, theirs)
	return agreed(regions.flatMap(region => (region.stable ? region.bufferContent : region.aContent)).join('\n'))
}
