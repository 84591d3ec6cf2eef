import type { Codes } from '../model/codes.js'
import type { Field } from '../model/field.js'

/**
 * The items of a file's lists that were seen in another version of it: an item that was right is right there as well, and
 * is the same record where it stands in the same place. Only what is the very same value is known again.
 */
export class Items {
	private readonly right = new WeakMap<object, { readonly field: Field; readonly codes: Codes }>()
	private readonly records = new WeakMap<object, Seen>()

	/**
	 * A file's value without the items that were right before. A list's schema speaks of its items one by one, so there is
	 * something wrong in the one exactly when there is something wrong in the other.
	 */
	unchecked(field: Field, value: object, codes: Codes): object {
		const isNew = (items: Field, item: unknown) => {
			const known = isObject(item) ? this.right.get(item) : undefined
			return known?.field !== items || known.codes !== codes
		}
		const news: Record<string, unknown> = { ...value }
		for (const [key, list, items] of listsIn(field, value)) news[key] = list.filter(item => isNew(items, item))
		return news
	}

	/** Remembers that a file's items are right under these codes. */
	learn(field: Field, value: object, codes: Codes): void {
		for (const [, list, items] of listsIn(field, value))
			for (const item of list) if (isObject(item)) this.right.set(item, { field: items, codes })
	}

	/** The record that an item became, in the same place of the same file. */
	record(field: Field, file: string, index: number, item: unknown, make: () => unknown): unknown {
		if (!isObject(item)) return make()
		const known = this.records.get(item)
		if (known?.field === field && known.file === file && known.index === index) return known.record
		const record = make()
		this.records.set(item, { field, file, index, record })
		return record
	}
}

interface Seen {
	readonly field: Field
	readonly file: string
	readonly index: number
	readonly record: unknown
}

/** The lists right below a file's fields. */
function* listsIn(
	field: Field,
	value: object,
): Iterable<readonly [key: string, list: readonly unknown[], items: Field]> {
	for (const { key, items } of field.fields ?? []) {
		const list = (value as Record<string, unknown>)[key]
		if (items && Array.isArray(list)) yield [key, list, items]
	}
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
