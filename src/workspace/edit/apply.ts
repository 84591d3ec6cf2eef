/** A value as it stands in a data file. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value }

export type Path = readonly (string | number)[]

/**
 * One change of a file's value. A path leads to a field by its name, to an item by its number.
 *
 * - `set`: the value at a path; the field, and the groups on the way to it, are made when they are not there
 * - `insert`: a new item of the list at a path, before the item with that number, or at the end
 * - `remove`: the field or the item at a path
 * - `key`: another name for the field at a path
 */
export type Edit =
	| { readonly kind: 'set'; readonly path: Path; readonly value: Value }
	| { readonly kind: 'insert'; readonly path: Path; readonly index?: number; readonly value: Value }
	| { readonly kind: 'remove'; readonly path: Path }
	| { readonly kind: 'key'; readonly path: Path; readonly to: string }

/** What the value is meant to be after an edit; `undefined` when the edit makes no sense here. */
export function applied(value: Value, edit: Edit): Value | undefined {
	return within(value, edit.path, edit)
}

function within(value: Value, path: Path, edit: Edit): Value | undefined {
	const [step, ...rest] = path
	if (step === undefined) return here(value, edit)
	if (rest.length === 0 && edit.kind === 'remove') return without(value, step)
	if (rest.length === 0 && edit.kind === 'key') return renamed(value, step, edit.to)
	if (isList(value)) {
		if (typeof step !== 'number' || value[step] === undefined) return undefined
		const inner = within(value[step], rest, edit)
		return inner === undefined ? undefined : value.with(step, inner)
	}
	if (typeof step === 'number' || unusable.has(step)) return undefined
	if (value !== null && !isMap(value)) return undefined
	const old = value !== null && Object.hasOwn(value, step) ? value[step] : undefined
	const isMade = edit.kind === 'set' || edit.kind === 'insert'
	if (old === undefined && !isMade) return undefined
	const inner = within(old ?? null, rest, edit)
	return inner === undefined ? undefined : { ...value, [step]: inner }
}

function here(value: Value, edit: Edit): Value | undefined {
	if (edit.kind === 'set') return edit.value
	if (edit.kind !== 'insert' || (value !== null && !isList(value))) return undefined
	const list = value ?? []
	const { index = list.length } = edit
	return index < 0 || index > list.length ? undefined : [...list.slice(0, index), edit.value, ...list.slice(index)]
}

function without(value: Value, step: string | number): Value | undefined {
	if (isList(value))
		return typeof step === 'number' && step < value.length ? value.filter((_, index) => index !== step) : undefined
	if (!isMap(value) || !Object.hasOwn(value, step)) return undefined
	return Object.fromEntries(Object.entries(value).filter(([key]) => key !== step))
}

function renamed(value: Value, step: string | number, to: string): Value | undefined {
	if (!isMap(value) || !Object.hasOwn(value, step) || Object.hasOwn(value, to) || unusable.has(to)) return undefined
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key === step ? to : key, inner]))
}

/** Names that would change what a plain object is; nobody means them as a field. */
const unusable: ReadonlySet<string | number> = new Set(['__proto__', 'toString', 'valueOf'])

export const isList = (value: unknown): value is readonly Value[] => Array.isArray(value)
export const isMap = (value: unknown): value is { readonly [key: string]: Value } =>
	typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether two values are the same; the order of fields says nothing, that of items does. */
export function same(one: unknown, other: unknown): boolean {
	if (one === other) return true
	if (isList(one) && isList(other))
		return one.length === other.length && one.every((item, index) => same(item, other[index]))
	if (!isMap(one) || !isMap(other)) return typeof one === 'number' && Number.isNaN(one) && Number.isNaN(other)
	const keys = Object.keys(one)
	return (
		keys.length === Object.keys(other).length &&
		keys.every(key => Object.hasOwn(other, key) && same(one[key], other[key]))
	)
}
