import { Failure } from '../../model/failure.js'
import type { Edit, Path, Value } from '../../workspace/edit.js'
import type { Assignment } from './fields.js'

/**
 * The edits that make assignments true of a record. What is so already makes none; a list or a group that would be left
 * empty goes with its last part.
 *
 * @param at the way to the record
 * @param value what the record says now, as it is in the file
 */
export function editsFor(assigned: readonly Assignment[], at: Path, value: unknown): readonly Edit[] {
	const edits: Edit[] = []
	let now = value
	for (const one of assigned) {
		for (const edit of editsOf(one, now)) {
			edits.push({ ...edit, path: [...at, ...edit.path] } as Edit)
		}
		now = after(now, one)
	}
	return edits
}

function* editsOf({ path, how, value }: Assignment, record: unknown): Iterable<Edit> {
	const old = inside(record, path)
	switch (how) {
		case 'set':
			if (JSON.stringify(old) !== JSON.stringify(value)) yield { kind: 'set', path, value: value as Value }
			return
		case 'remove':
			if (old !== undefined) yield { kind: 'remove', path: emptied(record, path) }
			return
		case 'more': {
			const list = Array.isArray(old) ? old : []
			const added = (value as readonly Value[]).filter(one => !list.some(item => same(item, one)))
			if (old === undefined || old === null) {
				if (added.length > 0) yield { kind: 'set', path, value: added }
				return
			}
			for (const one of added) yield { kind: 'insert', path, value: one }
			return
		}
		case 'less': {
			const list = Array.isArray(old) ? old : []
			const gone = (value as readonly Value[]).map(one => list.findIndex(item => same(item, one)))
			if (gone.includes(-1)) throw notThere(path.join('.'), String((value as readonly unknown[])[gone.indexOf(-1)]))
			if (gone.length === list.length) yield { kind: 'remove', path: emptied(record, path) }
			else for (const index of gone.sort((a, b) => b - a)) yield { kind: 'remove', path: [...path, index] }
		}
	}
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

const inside = (value: unknown, path: readonly (string | number)[]): unknown =>
	path.reduce<unknown>(
		(at, step) =>
			typeof at === 'object' && at !== null && Object.hasOwn(at, step)
				? (at as Readonly<Record<string | number, unknown>>)[step]
				: undefined,
		value,
	)

/** The group that would be empty without its last field goes with it. */
function emptied(record: unknown, path: readonly string[]): readonly string[] {
	const around = path.slice(0, -1)
	const group = inside(record, around)
	const isLast = typeof group === 'object' && group !== null && Object.keys(group).length === 1
	return around.length > 0 && isLast ? emptied(record, around) : path
}

/** What the record says after an assignment, so that the next one is made on that. */
function after(record: unknown, { field, path, how, value }: Assignment): unknown {
	const [step, ...rest] = path
	if (step === undefined) {
		const list = Array.isArray(record) ? record : []
		if (how === 'more') return [...list, ...(value as unknown[]).filter(one => !list.some(item => same(item, one)))]
		if (how === 'less') return list.filter(item => !(value as unknown[]).some(one => same(item, one)))
		return value
	}
	const group = (typeof record === 'object' && record !== null ? record : {}) as Readonly<Record<string, unknown>>
	const inner = after(group[step], { field, path: rest, how, value })
	const { [step]: _, ...others } = group
	return inner === undefined || (rest.length === 0 && how === 'remove') ? others : { ...group, [step]: inner }
}

const notThere = (name: string, value: string) =>
	new Failure(
		{ it: `In ${name} non c’è «${value}»`, en: `There is no “${value}” in ${name}` },
		{
			it: 'Nulla è stato modificato. Per vedere che cosa c’è: agora show',
			en: 'Nothing was changed. To see what is there: agora show',
		},
	)
